// The finished picture as it leaves the compositor.
//
// Defines: FROM_PLANES: it is a decoded frame, and with EFFECTS what `effects` makes of it; else an
// RGBA texture. STRAIGHT: colours are divided by alpha. OPAQUE: shown over black. TO_GAMUT: in
// other primaries than Rec.709's.

#ifdef FROM_PLANES
#include "decode/planes.glsl"
uniform mat3x2 to_source;  // from the picture's pixels, y down, to those of the planes
#else
#include "lib/alpha.glsl"
#include "lib/light.glsl"
uniform sampler2D picture;
#endif
#ifdef TO_GAMUT
uniform mat3 from_rec709;
#endif

uniform ivec2 corner;  // the pixel that is the first one, y down
uniform ivec2 last;    // the picture's last pixel

vec4 finished_at(ivec2 at) {
    at = clamp(at + corner, ivec2(0), last);
#ifdef FROM_PLANES
    vec4 c = exact_at(ivec2(floor(to_source * vec3(vec2(at) + 0.5, 1.0))));
#ifdef EFFECTS
    c = effects(c, vec2(at.x, last.y - at.y) + 0.5);
#endif
#else
    vec4 c = texelFetch(picture, ivec2(at.x, last.y - at.y), 0);
#endif
#ifdef STRAIGHT
    c.rgb = straight(c);
#endif
#ifdef OPAQUE
    c.a = 1.0;
#endif
#ifdef TO_GAMUT
    c.rgb = display(from_rec709 * light(c.rgb));
#endif
    return c;
}
