#version 330
// A premultiplied picture cut out by a coverage. Define CLEAN: half-covered pixels get the colour
// of what lies in front, by `amount`.

uniform sampler2D picture;
uniform sampler2D coverage;
uniform sampler2D front;
uniform sampler2D behind;
uniform float amount;  // 0..1
uniform vec2 size;

out vec4 colour;

#ifdef CLEAN
#include "roto/fused.glsl"
#endif

void main() {
    vec2 unit = gl_FragCoord.xy / size;
    vec4 own = texelFetch(picture, ivec2(gl_FragCoord.xy), 0);
    float share = texture(coverage, unit).r;
#ifdef CLEAN
    own.rgb = mix(own.rgb, fused(own.rgb, share, unit), amount);
#endif
    colour = own * share;
}
