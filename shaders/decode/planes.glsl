// Decoded planes, as they lie in memory, to premultiplied display-referred Rec.709 RGBA.
//
// Defines: PACKED: one plane of RGB or RGBA. PLANES: how many colour planes there are (1 or 3).
// SUBSAMPLED: chroma is smaller than luma, Cb and Cr side by side in plane1. ALPHA: the texture that holds alpha. PREMULTIPLIED.
// PQ, HLG, LINEAR: the transfer function, if not that of an ordinary screen. GAMUT: the primaries
// are not Rec.709's.
//
// Textures are as wide as a row is long in memory, so nothing may be read right of the picture.

#include "lib/alpha.glsl"
#include "lib/light.glsl"
#ifdef GAMUT
#include "decode/gamut.glsl"
#endif
#if defined(PQ) || defined(HLG)
#include "decode/tone.glsl"
#endif

uniform sampler2D plane0;
uniform sampler2D plane1;
uniform sampler2D plane2;
uniform sampler2D plane3;
uniform vec2 size;          // of the picture, pixels
uniform mat3 to_rgb;        // R'G'B' = to_rgb * samples + offset: matrix, range and depth
uniform vec3 offset;
uniform float opaque;       // the sample that means an alpha of 1
uniform vec2 chroma_scale;  // where a pixel's chroma lies: at * chroma_scale + chroma_shift
uniform vec2 chroma_shift;

vec3 shown(vec3 v) {
#if !defined(PQ) && !defined(HLG) && !defined(LINEAR) && !defined(GAMUT)
    return v;
#else
#if defined(PQ)
    vec3 l = rolled_off(pq_light(v));
#elif defined(HLG)
    vec3 l = rolled_off(hlg_light(v));
#elif defined(LINEAR)
    vec3 l = v;
#else
    vec3 l = light(v);
#endif
#ifdef GAMUT
    l = within_gamut(to_rec709 * l);
#endif
    return display(l);
#endif
}

vec4 colour_of(vec3 samples, float alpha) {
    vec3 rgb = to_rgb * samples + offset;
#ifndef ALPHA
    return vec4(shown(rgb), 1.0);
#elif defined(PREMULTIPLIED)
    float a = min(alpha * opaque, 1.0);
    return premultiplied(vec4(shown(straight(vec4(rgb, a))), a));
#else
    return premultiplied(vec4(shown(rgb), min(alpha * opaque, 1.0)));
#endif
}

vec2 chroma_at(vec2 at) {
    return texture(plane1, (at * chroma_scale + chroma_shift) / vec2(textureSize(plane1, 0))).rg;
}

// The pixel itself.
vec4 exact_at(ivec2 at) {
    float alpha = 1.0;
#ifdef PACKED
    vec4 read = texelFetch(plane0, at, 0);
    return colour_of(read.rgb, read.a);
#else
    vec3 samples = vec3(texelFetch(plane0, at, 0).r, 0.0, 0.0);
#if PLANES == 3
#ifdef SUBSAMPLED
    samples.yz = chroma_at(vec2(at) + 0.5);
#else
    samples.yz = vec2(texelFetch(plane1, at, 0).r, texelFetch(plane2, at, 0).r);
#endif
#endif
#ifdef ALPHA
    alpha = texelFetch(ALPHA, at, 0).r;
#endif
    return colour_of(samples, alpha);
#endif
}

// A picture without alpha half as wide, as high or both; `reach` is 3/4 along halved sides. The
// two filtered reads of a side weigh four pixels 1 3 3 1.
vec4 halved_at(vec2 at, vec2 reach) {
    vec2 whole = vec2(textureSize(plane0, 0));
    vec2 low = at - reach, high = at + reach;
    high.x = min(high.x, size.x - 0.5);
#ifdef PACKED
#define FOUR(P) (0.25 * (texture(P, low / whole).rgb + texture(P, high / whole).rgb \
    + texture(P, vec2(low.x, high.y) / whole).rgb + texture(P, vec2(high.x, low.y) / whole).rgb))
    return colour_of(FOUR(plane0), 1.0);
#else
#define FOUR(P) (0.25 * (texture(P, low / whole).r + texture(P, high / whole).r \
    + texture(P, vec2(low.x, high.y) / whole).r + texture(P, vec2(high.x, low.y) / whole).r))
    vec3 samples = vec3(FOUR(plane0), 0.0, 0.0);
#if PLANES == 3
#ifdef SUBSAMPLED
    samples.yz = chroma_at(at);
#else
    samples.yz = vec2(FOUR(plane1), FOUR(plane2));
#endif
#endif
    return colour_of(samples, 1.0);
#endif
}
