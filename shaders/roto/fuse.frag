#version 330
// The colour of what lies in front, from its own and the background's around it.
// Source: M. Forte, "Approximate Fast Foreground Colour Estimation", 2021, equations 4 to 7.

uniform sampler2D picture;
uniform sampler2D coverage;
uniform sampler2D front;    // what lies in front, weighted and blurred; alpha: the weights
uniform sampler2D behind;
uniform vec2 size;

out vec4 colour;

#include "roto/fused.glsl"

void main() {
    vec2 unit = gl_FragCoord.xy / size;
    vec4 own = texture(picture, unit);
    colour = vec4(fused(own.rgb, texture(coverage, unit).r, unit), own.a);
}
