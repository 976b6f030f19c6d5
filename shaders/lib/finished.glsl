// The finished picture as it leaves the compositor.
//
// Defines: STRAIGHT: colours are divided by alpha. OPAQUE: shown over black. GAMUT: in other
// primaries than Rec.709's.

#include "lib/alpha.glsl"
#ifdef GAMUT
#include "lib/light.glsl"
uniform mat3 from_rec709;
#endif

uniform sampler2D picture;
uniform ivec2 corner;  // the pixel that is the first one, y down
uniform ivec2 last;    // the picture's last pixel

vec4 finished_at(ivec2 at) {
    at = clamp(at + corner, ivec2(0), last);
    vec4 c = texelFetch(picture, ivec2(at.x, last.y - at.y), 0);
#ifdef STRAIGHT
    c.rgb = straight(c);
#endif
#ifdef OPAQUE
    c.a = 1.0;
#endif
#ifdef GAMUT
    c.rgb = display(from_rec709 * light(c.rgb));
#endif
    return c;
}
