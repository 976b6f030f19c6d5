#version 330
// What lies in front, or (define BEHIND) behind, weighted by how much of it is there.
// Define WEIGHED: the colours given have been weighed before, and blurred.

uniform sampler2D picture;
uniform sampler2D coverage;
uniform vec2 size;

out vec4 weighted;

void main() {
    vec2 unit = gl_FragCoord.xy / size;
    float share = texture(coverage, unit).r;
#ifdef BEHIND
    share = 1.0 - share;
#endif
    vec4 colour = texture(picture, unit);
#ifdef WEIGHED
    colour.rgb /= max(colour.a, 1e-3);
#endif
    weighted = vec4(colour.rgb * share, share);
}
