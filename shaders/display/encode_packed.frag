#version 330
// The finished picture with all the channels of a pixel side by side. Top line first.
//
// Defines: SCREEN: blue, green, red, alpha as a screen takes them, with no conversion to do.

#include "lib/finished.glsl"

uniform mat3 from_rgb;
uniform vec3 black;
uniform float solid;
uniform float ceiling;

out vec4 samples;

void main() {
    vec4 c = finished_at(ivec2(gl_FragCoord.xy));
#ifdef SCREEN
    samples = c.bgra;
#else
    samples = vec4(min(from_rgb * c.rgb + black, ceiling), c.a * solid);
#endif
}
