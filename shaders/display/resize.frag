#version 330
// One side of a picture to another length: Catmull-Rom, widened where the picture shrinks so that
// nothing finer than the target's pixels is left. Defines: TAPS: how many pixels count. OPAQUE:
// alpha is 1 all over, and stays so.

#include "lib/cubic.glsl"

uniform sampler2D plane0;
uniform ivec2 side;    // (1, 0): the width; (0, 1): the height
uniform float ratio;   // the source's pixels to one of the target's

out vec4 colour;

void main() {
    float at = dot(gl_FragCoord.xy, vec2(side)) * ratio;
    float widened = max(ratio, 1.0);
    int first = int(ceil(at - 2.0 * widened - 0.5));
    ivec2 lengths = textureSize(plane0, 0) * side;
    int last = lengths.x + lengths.y - 1;
    ivec2 across = ivec2(gl_FragCoord.xy) * (1 - side);
    vec4 sum = vec4(0.0);
    float weights = 0.0;
    for (int tap = 0; tap < TAPS; tap++) {
        int index = first + tap;
        float weight = cubic_weight((float(index) + 0.5 - at) / widened);
        sum += texelFetch(plane0, across + side * clamp(index, 0, last), 0) * weight;
        weights += weight;
    }
    sum /= weights;
#ifdef OPAQUE
    sum.a = 1.0;
#endif
    colour = vec4(sum.rgb, clamp(sum.a, 0.0, 1.0));
}
