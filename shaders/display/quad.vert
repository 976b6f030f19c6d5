#version 330
// A box (one triangle larger than the viewport) or a turned quad. Corners are in clip space.

uniform vec2 corners[4];

void main() {
    gl_Position = vec4(corners[gl_VertexID], 0.0, 1.0);
}
