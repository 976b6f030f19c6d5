#version 330
// An effect where the coverage is, the picture before it elsewhere.

uniform sampler2D before;
uniform sampler2D after;
uniform sampler2D coverage;

out vec4 colour;

void main() {
    ivec2 here = ivec2(gl_FragCoord.xy);
    float share = texelFetch(coverage, here, 0).r;
    colour = mix(texelFetch(before, here, 0), texelFetch(after, here, 0), share);
}
