// Linear light of other primaries as Rec.709's.

uniform mat3 to_rec709;

// Colours that Rec.709 cannot show keep hue and luminance and lose as much saturation as they must.
vec3 within_gamut(vec3 light) {
    float luminance = clamp(dot(light, vec3(0.2126, 0.7152, 0.0722)), 0.0, 1.0);  // ITU-R BT.709, 3.2
    float lowest = min(light.r, min(light.g, light.b));
    float highest = max(light.r, max(light.g, light.b));
    float kept = 1.0;
    if (lowest < 0.0) kept = min(kept, luminance / max(luminance - lowest, 1e-6));
    if (highest > 1.0) kept = min(kept, (1.0 - luminance) / max(highest - luminance, 1e-6));
    return mix(vec3(luminance), light, kept);
}
