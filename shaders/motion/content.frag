#version 330
// A region's content on a finer grid, gone on beyond its border as in a mirror: texture is
// mirrored, light and shade go on smoothly, so that no edge is seen. Begins with the top line.
//
// Define: BEYOND: there are places for which something else is known.

#include "lib/cubic5.glsl"

uniform sampler2D picture;
uniform float fine;       // texels to a pixel
uniform vec2 first;       // pixel of the picture with which this part of it begins
uniform sampler2D way;    // to the region's nearest pixel, in pixels; 0 inside
uniform sampler2D light;  // the content without its texture, everywhere
#ifdef BEYOND
uniform sampler2D beyond;  // premultiplied
#endif

out vec4 colour;

void main() {
    vec2 size = vec2(textureSize(picture, 0));
    // The first of a pixel's texels is the very pixel.
    vec2 at = gl_FragCoord.xy / fine + first + 0.5 - 0.5 / fine;
    vec2 from = at;
    // Where the region is narrow a mirrored place lies beyond its other side: mirrored again.
    for (int i = 0; i < 4; i++) {
        from += 2.0 * texture(way, from / size).xy;
        from = size - abs(mod(from, 2.0 * size) - size);
    }
    from += texture(way, from / size).xy;
    vec4 c = cubic5(picture, from) + texture(light, at / size) - texture(light, from / size);
    c = clamp(c, 0.0, 1.0);
#ifdef BEYOND
    vec4 known = texture(beyond, at / size);
    c = c * (1.0 - known.a) + known;
#endif
    colour = vec4(min(c.rgb, c.a), c.a);
}
