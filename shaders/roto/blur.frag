#version 330
// A Gaussian along one side, two pixels a read.

uniform sampler2D source;
uniform vec2 side;     // one pixel along it, in parts of the texture
uniform float sigma;   // pixels
uniform int taps;      // pairs of pixels to each side

out vec4 result;

float weight(float at) { return exp(-0.5 * at * at / (sigma * sigma)); }

void main() {
    vec2 here = gl_FragCoord.xy / vec2(textureSize(source, 0));
    float weights = 1.0;
    vec4 sum = texture(source, here);
    for (int tap = 0; tap < taps; tap++) {
        float first = float(2 * tap + 1);
        float a = weight(first), b = weight(first + 1.0);
        vec2 off = side * (first + b / (a + b));
        sum += (a + b) * (texture(source, here + off) + texture(source, here - off));
        weights += 2.0 * (a + b);
    }
    result = sum / weights;
}
