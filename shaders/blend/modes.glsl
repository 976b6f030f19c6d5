// The blend modes. Source: W3C Compositing and Blending Level 1, section 10; cb is the backdrop's
// colour, cs the source's, both straight.

float hard_light(float cb, float cs) {
    return cs <= 0.5 ? cb * 2.0 * cs : cb + (2.0 * cs - 1.0) - cb * (2.0 * cs - 1.0);
}

float color_dodge(float cb, float cs) {
    return cb <= 0.0 ? 0.0 : (cs >= 1.0 ? 1.0 : min(1.0, cb / (1.0 - cs)));
}

float color_burn(float cb, float cs) {
    return cb >= 1.0 ? 1.0 : (cs <= 0.0 ? 0.0 : 1.0 - min(1.0, (1.0 - cb) / cs));
}

float soft_light(float cb, float cs) {
    if (cs <= 0.5) return cb - (1.0 - 2.0 * cs) * cb * (1.0 - cb);
    float d = cb <= 0.25 ? ((16.0 * cb - 12.0) * cb + 4.0) * cb : sqrt(cb);
    return cb + (2.0 * cs - 1.0) * (d - cb);
}

// 10.2: the non-separable modes.
float lum(vec3 c) {
    return dot(c, vec3(0.3, 0.59, 0.11));
}

vec3 clip_color(vec3 c) {
    float l = lum(c), n = min(c.r, min(c.g, c.b)), x = max(c.r, max(c.g, c.b));
    if (n < 0.0) c = l + (c - l) * l / max(l - n, 1e-6);
    if (x > 1.0) c = l + (c - l) * (1.0 - l) / max(x - l, 1e-6);
    return c;
}

vec3 set_lum(vec3 c, float l) {
    return clip_color(c + (l - lum(c)));
}

float sat(vec3 c) {
    return max(c.r, max(c.g, c.b)) - min(c.r, min(c.g, c.b));
}

// The largest component becomes s, the smallest 0, the middle one keeps its place between them.
vec3 set_sat(vec3 c, float s) {
    float low = min(c.r, min(c.g, c.b)), range = sat(c);
    return range > 0.0 ? (c - low) * s / range : vec3(0.0);
}

vec3 multiply(vec3 cb, vec3 cs) { return cb * cs; }
vec3 screen(vec3 cb, vec3 cs) { return cb + cs - cb * cs; }
vec3 darken(vec3 cb, vec3 cs) { return min(cb, cs); }
vec3 lighten(vec3 cb, vec3 cs) { return max(cb, cs); }
vec3 difference(vec3 cb, vec3 cs) { return abs(cb - cs); }
vec3 exclusion(vec3 cb, vec3 cs) { return cb + cs - 2.0 * cb * cs; }
vec3 hue(vec3 cb, vec3 cs) { return set_lum(set_sat(cs, sat(cb)), lum(cb)); }
vec3 saturation(vec3 cb, vec3 cs) { return set_lum(set_sat(cb, sat(cs)), lum(cb)); }
vec3 color(vec3 cb, vec3 cs) { return set_lum(cs, lum(cb)); }
vec3 luminosity(vec3 cb, vec3 cs) { return set_lum(cb, lum(cs)); }

#define EACH(F, A, B) vec3(F((A).r, (B).r), F((A).g, (B).g), F((A).b, (B).b))
vec3 hard_light(vec3 cb, vec3 cs) { return EACH(hard_light, cb, cs); }
vec3 overlay(vec3 cb, vec3 cs) { return EACH(hard_light, cs, cb); }
vec3 color_dodge(vec3 cb, vec3 cs) { return EACH(color_dodge, cb, cs); }
vec3 color_burn(vec3 cb, vec3 cs) { return EACH(color_burn, cb, cs); }
vec3 soft_light(vec3 cb, vec3 cs) { return EACH(soft_light, cb, cs); }

// Sections 5.1 and 5.8, all premultiplied: co = cs (1 - ab) + cb (1 - as) + as ab B(cb, cs).
vec4 blended(vec4 source, vec4 backdrop) {
    vec3 mixed = BLEND(clamp(straight(backdrop), 0.0, 1.0), clamp(straight(source), 0.0, 1.0));
    return vec4(
        source.rgb * (1.0 - backdrop.a) + backdrop.rgb * (1.0 - source.a)
            + source.a * backdrop.a * mixed,
        source.a + backdrop.a - source.a * backdrop.a);
}
