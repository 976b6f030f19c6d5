/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "LABEL": "Hue and saturation",
    "DESCRIPTION": "Turns the hue and changes saturation and lightness.",
    "CATEGORIES": ["Colour"],
    "INPUTS": [
        {"NAME": "inputImage", "TYPE": "image"},
        {"NAME": "hue", "TYPE": "float", "DEFAULT": 0.0, "MIN": -180.0, "MAX": 180.0, "LABEL": "Hue (degrees)"},
        {"NAME": "saturation", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 3.0},
        {"NAME": "lightness", "TYPE": "float", "DEFAULT": 0.0, "MIN": -1.0, "MAX": 1.0}
    ]
}*/
// A turn in the plane of the chroma axes: luma stays.

void main() {
    vec4 source = IMG_THIS_PIXEL(inputImage);
    vec3 colour = source.a > 0.0 ? source.rgb / source.a : vec3(0.0);
    float luma = dot(colour, vec3(0.2126, 0.7152, 0.0722));
    vec2 chroma = vec2((colour.b - luma) / 1.8556, (colour.r - luma) / 1.5748) * saturation;
    float c = cos(radians(hue)), s = sin(radians(hue));
    chroma = vec2(c * chroma.x - s * chroma.y, s * chroma.x + c * chroma.y);
    colour = luma + vec3(1.5748 * chroma.y, -0.18733 * chroma.x - 0.46813 * chroma.y, 1.8556 * chroma.x);
    colour = lightness < 0.0 ? colour * (1.0 + lightness) : mix(colour, vec3(1.0), lightness);
    gl_FragColor = vec4(max(colour, 0.0) * source.a, source.a);
}
