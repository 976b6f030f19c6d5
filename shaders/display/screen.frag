#version 330
// A finished picture in a window: over a backdrop, or one of its channels as grey.

uniform sampler2D picture;   // premultiplied
uniform vec4 place;          // of the picture on the target: x, y of its lower left corner, size
uniform vec4 channel;        // which one is seen, each 0 or 1; all 0: the colours
uniform vec3 dark, light;    // of the checkerboard, or twice the backdrop
uniform float side;          // of one of its squares, pixels of the target

out vec4 colour;

void main() {
    vec2 at = gl_FragCoord.xy - place.xy;
    vec4 c = texture(picture, at / place.zw);
    vec2 from_top = vec2(at.x, place.w - at.y);
    float square = mod(dot(floor(from_top / side), vec2(1.0)), 2.0);
    vec3 over = c.rgb + mix(light, dark, square) * (1.0 - c.a);
    float grey = dot(c, channel);
    colour = vec4(dot(channel, vec4(1.0)) > 0.0 ? vec3(grey) : over, 1.0);
}
