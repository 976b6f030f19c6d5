#version 330
// A coverage put onto the one before it.
// Defines: SUBTRACT or INTERSECT, else it is added; INVERTED: of what comes on top.
// Source: the operators of model/roto/splines.Combination.

uniform sampler2D below;
uniform sampler2D above;
uniform vec2 size;      // of the target
uniform float opacity;  // of what comes on top, 0..1

out vec4 coverage;

void main() {
    vec2 unit = gl_FragCoord.xy / size;
    float a = texture(below, unit).r;
    float b = texture(above, unit).r;
#ifdef INVERTED
    b = 1.0 - b;
#endif
#if defined(SUBTRACT)
    coverage = vec4(a * (1.0 - b * opacity));
#elif defined(INTERSECT)
    coverage = vec4(a * mix(1.0, b, opacity));
#else
    coverage = vec4(max(a, b * opacity));
#endif
}
