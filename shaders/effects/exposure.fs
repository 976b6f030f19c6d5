/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "Exposure, contrast, white balance and saturation.",
    "CATEGORIES": ["Colour"],
    "INPUTS": [
        {"NAME": "inputImage", "TYPE": "image"},
        {"NAME": "exposure", "TYPE": "float", "DEFAULT": 0.0, "MIN": -6.0, "MAX": 6.0, "LABEL": "Exposure (stops)"},
        {"NAME": "contrast", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 3.0},
        {"NAME": "temperature", "TYPE": "float", "DEFAULT": 0.0, "MIN": -1.0, "MAX": 1.0},
        {"NAME": "tint", "TYPE": "float", "DEFAULT": 0.0, "MIN": -1.0, "MAX": 1.0},
        {"NAME": "saturation", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 3.0}
    ]
}*/
// A display's curve is a power of 2.4 (BT.1886), so a factor of light is a factor of the encoded
// value to the power of 1 / 2.4: no conversion to light and back.

const vec3 LUMA = vec3(0.2126, 0.7152, 0.0722);  // Rec.709

void main() {
    vec4 source = IMG_THIS_PIXEL(inputImage);
    vec3 colour = source.a > 0.0 ? source.rgb / source.a : vec3(0.0);
    vec3 balance = vec3(1.0 + 0.25 * temperature, 1.0 - 0.25 * tint, 1.0 - 0.25 * temperature);
    colour *= balance / dot(balance, LUMA) * exp2(exposure / 2.4);
    colour = max((colour - 0.5) * contrast + 0.5, 0.0);
    colour = max(mix(vec3(dot(colour, LUMA)), colour, saturation), 0.0);
    gl_FragColor = vec4(colour * source.a, source.a);
}
