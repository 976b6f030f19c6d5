#version 330
// One layer of a picture as the camera sees it, premultiplied. Textures begin with the top line.
//
// Defines: RELIEF: `ray` comes from relief.vert. Else a plane, by PROJECTIVE: a homography, or a
// map without perspective. EXACT: a pixel of the layer to each of the target; MIPPED: it is seen
// smaller; else it is seen about as it is, or larger. OPAQUE: it has no holes and no end.

#if !defined(EXACT) && !defined(MIPPED)
#include "lib/cubic5.glsl"
#endif

uniform sampler2D layer;
#ifdef RELIEF
in vec3 ray;
#else
uniform mat3 to_layer;  // from the target's pixels, as GL counts them, to the layer's
#endif

out vec4 colour;

void main() {
#ifdef RELIEF
    vec2 place = ray.xy / ray.z;
#else
    vec3 seen = to_layer * vec3(gl_FragCoord.xy, 1.0);
#ifdef PROJECTIVE
#ifdef OPAQUE
    seen.z = max(seen.z, 1e-6);  // beyond the horizon its edge goes on
#else
    if (seen.z <= 0.0) {
        discard;
    }
#endif
    vec2 place = seen.xy / seen.z;
#else
    vec2 place = seen.xy;
#endif
#endif
#if defined(EXACT)
    ivec2 last = textureSize(layer, 0) - 1;
    vec4 c = texelFetch(layer, clamp(ivec2(floor(place)), ivec2(0), last), 0);
#elif defined(MIPPED)
    vec4 c = texture(layer, place / vec2(textureSize(layer, 0)));
#else
    vec4 c = clamp(cubic5(layer, place), 0.0, 1.0);
#endif
#ifdef OPAQUE
    c.a = 1.0;
#else
    c.rgb = min(c.rgb, c.a);
#endif
    colour = c;
}
