#version 330
// One frame of a region that streams: its content, carried back to where it was.
//
// Defines: FADING: content of two instants, of which the second grows. STIRRED: places tremble.
// WHOLE: nothing of the still picture is left.

uniform sampler2D still;    // what of the still picture is left
uniform sampler2D matte;    // how much texture, and how much light and shade, is the stream's
uniform sampler2D content;  // of a part of the picture, on a finer grid
uniform vec4 part;          // factor and shift from the picture to that part
uniform sampler2D light;    // the content without its texture
uniform mat3x2 before;      // from a pixel to where its content was
uniform vec2 size;          // of the picture
#ifdef FADING
uniform mat3x2 after;
uniform float faded;
#endif
#ifdef STIRRED
uniform sampler2D stir;     // how far each place trembles, in pixels
#endif

out vec4 colour;

// Beyond the picture's edge it goes on as in a mirror.
vec2 unit(mat3x2 origin, vec2 at) {
    vec2 from = (origin * vec3(at, 1.0)) / size;
    return 1.0 - abs(mod(from, 2.0) - 1.0);
}

void main() {
#ifdef WHOLE
    const vec2 share = vec2(1.0);
#else
    ivec2 pixel = ivec2(gl_FragCoord.xy);
    vec2 share = texelFetch(matte, pixel, 0).rg;
    if (share.x == 0.0) discard;
#endif
    vec2 at = gl_FragCoord.xy;
#ifdef STIRRED
    at += texture(stir, at / size).xy * share.y;
#endif
    vec2 from = unit(before, at);
#if defined(WHOLE) && !defined(FADING)
    colour = texture(content, from * part.xy + part.zw);
#else
    vec4 smooth_part = texture(light, from);
    vec4 rough = texture(content, from * part.xy + part.zw) - smooth_part;
#ifdef FADING
    vec2 later = unit(after, at);
    vec4 smooth_later = texture(light, later);
    vec4 rough_later = texture(content, later * part.xy + part.zw) - smooth_later;
    // A plain mean of two textures is duller than either. Where they are alike it is theirs.
    vec4 low = min(rough, rough_later), high = max(rough, rough_later);
    float spread = inversesqrt(1.0 - 2.0 * faded * (1.0 - faded));
    rough = clamp(mix(rough, rough_later, faded) * spread, low, high);
    smooth_part = mix(smooth_part, smooth_later, faded);
#endif
    vec4 c = rough * share.x + smooth_part * share.y;
#ifndef WHOLE
    c += texelFetch(still, pixel, 0);
#endif
    c = clamp(c, 0.0, 1.0);
    colour = vec4(min(c.rgb, c.a), c.a);
#endif
}
