/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "Applies a colour look from a .cube file.",
    "CATEGORIES": ["Colour"],
    "INPUTS": [
        {"NAME": "inputImage", "TYPE": "image"},
        {"NAME": "lut", "TYPE": "image", "LABEL": "LUT file"},
        {"NAME": "intensity", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 1.0}
    ]
}*/
// Trilinear: the filter does red and green within a slice, the code blends two slices of blue.
// The table's macros say what is in it: lut_CURVE, lut_CUBE: how many points; _LOW, _FACTOR: the
// range of colours that these lie over.

void main() {
    vec4 source = IMG_THIS_PIXEL(inputImage);
    vec3 straight = source.a > 0.0 ? source.rgb / source.a : vec3(0.0);
    vec3 colour = straight;
    vec2 texel = 1.0 / vec2(textureSize(lut, 0));
#ifdef lut_CURVE
    {
        vec3 at = clamp((colour - lut_CURVE_LOW) * lut_CURVE_FACTOR, 0.0, 1.0);
        at = (at * (lut_CURVE - 1.0) + 0.5) * texel.x;
        float row = 1.0 - 0.5 * texel.y;
        colour = vec3(texture(lut, vec2(at.r, row)).r, texture(lut, vec2(at.g, row)).g,
                      texture(lut, vec2(at.b, row)).b);
    }
#endif
#ifdef lut_CUBE
    {
        vec3 at = clamp((colour - lut_CUBE_LOW) * lut_CUBE_FACTOR, 0.0, 1.0) * (lut_CUBE - 1.0);
        float below = min(floor(at.b), lut_CUBE - 2.0);
        vec2 place = (vec2(below * lut_CUBE, 0.0) + at.rg + 0.5) * texel;
        vec3 low = texture(lut, place).rgb;
        vec3 high = texture(lut, place + vec2(lut_CUBE * texel.x, 0.0)).rgb;
        colour = mix(low, high, at.b - below);
    }
#endif
    gl_FragColor = vec4(mix(straight, colour, intensity) * source.a, source.a);
}
