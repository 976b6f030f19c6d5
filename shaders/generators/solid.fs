/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "One colour.",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        {"NAME": "colour", "TYPE": "color", "DEFAULT": [0.0, 0.0, 0.0, 1.0]}
    ]
}*/
void main() {
    gl_FragColor = vec4(colour.rgb * colour.a, colour.a);
}
