/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "Turns colours into their opposite.",
    "CATEGORIES": ["Colour"],
    "INPUTS": [
        {"NAME": "inputImage", "TYPE": "image"},
        {"NAME": "amount", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 1.0}
    ]
}*/
void main() {
    vec4 source = IMG_THIS_PIXEL(inputImage);
    gl_FragColor = vec4(mix(source.rgb, source.a - source.rgb, amount), source.a);
}
