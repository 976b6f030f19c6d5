#version 330
// A coverage shrunk by a radius, in two passes: along lines, then (define LAST) along columns.
// Define GROW: grown instead.
//
// The least of coverage plus a parabola about the pixel is, for a hard edge, the square of the
// distance to it: exact, the same in all directions, and one side at a time.
// Source: P. Felzenszwalb and D. Huttenlocher, "Distance Transforms of Sampled Functions", 2012.

uniform sampler2D source;   // the coverage, or what the first pass made of it
uniform sampler2D before;   // the coverage
uniform ivec2 side;
uniform float radius;       // pixels
uniform int taps;           // to each side

out vec4 result;

#ifdef GROW
#define OUTSIDE(c) (1.0 - (c))
#else
#define OUTSIDE(c) (c)
#endif

void main() {
    ivec2 here = ivec2(gl_FragCoord.xy);
    ivec2 last = textureSize(source, 0) - 1;
    float reach = float(taps);
    float least = 1.0;
    for (int tap = -taps; tap <= taps; tap++) {
        float value = texelFetch(source, clamp(here + side * tap, ivec2(0), last), 0).r;
#ifndef LAST
        value = OUTSIDE(value);
#endif
        least = min(least, value + float(tap * tap) / (reach * reach));
    }
#ifdef LAST
    float distant = reach * sqrt(least);
    float own = OUTSIDE(texelFetch(before, here, 0).r);
    float shrunk = min(own, clamp(distant - radius, 0.0, 1.0));
    result = vec4(OUTSIDE(shrunk));
#else
    result = vec4(least);
#endif
}
