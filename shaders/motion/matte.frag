#version 330
// Where a region is, and what of the still picture is left there.
//
// Texture changes from still to streaming within few pixels of the border, light and shade over
// many: no seam is seen, and nothing is seen double.
// Source: P. Burt and E. Adelson, "A Multiresolution Spline with Application to Image Mosaics",
// 1983, with two bands.

uniform sampler2D picture;
uniform sampler2D light;   // of the region's content
uniform sampler2D depth;   // how far inside the region, in pixels; 0 outside
uniform sampler2D soft;    // what was painted, 0..1
uniform float first;       // pixels from the border, where streaming begins
uniform vec2 bands;        // pixels over which texture and light change

layout(location = 0) out vec4 still;
layout(location = 1) out vec2 matte;

void main() {
    vec2 size = vec2(textureSize(picture, 0));
    vec2 unit = gl_FragCoord.xy / size;
    float inside = texture(depth, unit).r - first;
    vec2 share = smoothstep(vec2(0.0), bands, vec2(inside));
    share.y = min(share.y, smoothstep(0.5, 1.0, texture(soft, unit).r)) * share.x;
    share = round(share * 255.0) / 255.0;
    if (share.x == 0.0) discard;
    vec4 own = texelFetch(picture, ivec2(gl_FragCoord.xy), 0);
    still = own * (1.0 - share.x) + texture(light, unit) * (share.x - share.y);
    matte = share;
}
