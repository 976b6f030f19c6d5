#version 330
// Lays a picture on the target, where the quad says.
//
// Defines: FROM_PLANES: the source is a decoded frame, else an RGBA texture. One of EXACT (each
// pixel is one of the source's), CUBIC and HALVED. COVERAGE: edges that fall between pixels.
// OPAQUE: the source's alpha is 1 all over. EFFECTS: there is a `vec4 effects(vec4, vec2)`.
// TO_LIGHT, TO_DISPLAY: from one working space to the other. BLEND: a function of lib/blend.glsl.

#ifdef FROM_PLANES
#include "decode/planes.glsl"
#else
#include "lib/alpha.glsl"
#include "lib/light.glsl"
#include "lib/cubic.glsl"
uniform sampler2D plane0;
#endif
#ifdef COVERAGE
#include "lib/coverage.glsl"
#endif
#ifdef BLEND
#include "blend/modes.glsl"
uniform sampler2D backdrop;
uniform ivec2 backdrop_corner;  // the target's pixel that is the backdrop's first
#endif

uniform mat3x2 to_source;  // from the target's pixels, y up, to the source's
uniform float opacity;
uniform vec2 reach;

out vec4 colour;

vec4 source_at(vec2 at) {
#ifdef FROM_PLANES
#ifdef HALVED
    return halved_at(at, reach);
#else
    return exact_at(ivec2(floor(at)));
#endif
#elif defined(EXACT)
    return texelFetch(plane0, ivec2(floor(at)), 0);
#elif defined(HALVED)
    vec2 whole = vec2(textureSize(plane0, 0));
    vec2 low = (at - reach) / whole, high = (at + reach) / whole;
    return 0.25 * (texture(plane0, low) + texture(plane0, high)
        + texture(plane0, vec2(low.x, high.y)) + texture(plane0, vec2(high.x, low.y)));
#else
    vec4 c = cubic(plane0, at);
#ifdef OPAQUE
    c.a = 1.0;
#endif
    return vec4(c.rgb, clamp(c.a, 0.0, 1.0));
#endif
}

void main() {
    vec2 at = to_source * vec3(gl_FragCoord.xy, 1.0);
    vec4 c = source_at(at);
#ifdef EFFECTS
    c = effects(c, gl_FragCoord.xy);
#endif
#ifdef TO_LIGHT
    c = premultiplied(vec4(light(straight(c)), c.a));
#endif
#ifdef TO_DISPLAY
    c = premultiplied(vec4(display(straight(c)), c.a));
#endif
    c *= opacity;
#ifdef COVERAGE
    c *= coverage(at);
#endif
#ifdef BLEND
    c = blended(c, texelFetch(backdrop, ivec2(gl_FragCoord.xy) - backdrop_corner, 0));
#endif
    colour = c;
}
