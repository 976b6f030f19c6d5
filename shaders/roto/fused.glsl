// Equation 7 of Forte (2021), with the samplers `front` and `behind` of who includes it.
vec3 fused(vec3 own, float share, vec2 unit) {
    vec4 a = texture(front, unit);
    vec4 b = texture(behind, unit);
    vec3 before = a.rgb / max(a.a, 1e-3);
    vec3 after = b.rgb / max(b.a, 1e-3);
    return clamp(before + share * (own - share * before - (1.0 - share) * after), 0.0, 1.0);
}
