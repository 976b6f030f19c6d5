/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "LABEL": "LUT",
    "DESCRIPTION": "Applies a colour look from a .cube file.",
    "CATEGORIES": ["Colour"],
    "INPUTS": [
        {"NAME": "inputImage", "TYPE": "image"},
        {"NAME": "lut", "TYPE": "image", "LABEL": "LUT file"},
        {"NAME": "intensity", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 1.0}
    ]
}*/
// The table says by macros what is in it: lut_CURVE, lut_CUBE: how many points; _LOW, _FACTOR: the
// range of colours that these lie over. The curve is `lut` itself, the cube `lut_volume`.

void main() {
    vec4 source = IMG_THIS_PIXEL(inputImage);
    vec3 straight = source.a > 0.0 ? source.rgb / source.a : vec3(0.0);
    vec3 colour = straight;
#ifdef lut_CURVE
    {
        vec3 at = clamp((colour - lut_CURVE_LOW) * lut_CURVE_FACTOR, 0.0, 1.0);
        at = (at * (lut_CURVE - 1.0) + 0.5) / lut_CURVE;
        colour = vec3(texture(lut, vec2(at.r, 0.5)).r, texture(lut, vec2(at.g, 0.5)).g,
                      texture(lut, vec2(at.b, 0.5)).b);
    }
#endif
#ifdef lut_CUBE
    {
        vec3 at = clamp((colour - lut_CUBE_LOW) * lut_CUBE_FACTOR, 0.0, 1.0);
        colour = texture(lut_volume, (at * (lut_CUBE - 1.0) + 0.5) / lut_CUBE).rgb;
    }
#endif
    gl_FragColor = vec4(mix(straight, colour, intensity) * source.a, source.a);
}
