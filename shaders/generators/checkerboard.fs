/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "Squares in two colours.",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        {"NAME": "size", "TYPE": "float", "DEFAULT": 0.125, "MIN": 0.005, "MAX": 0.5, "LABEL": "Square (share of the height)"},
        {"NAME": "first", "TYPE": "color", "DEFAULT": [0.2, 0.2, 0.2, 1.0], "LABEL": "First colour"},
        {"NAME": "second", "TYPE": "color", "DEFAULT": [0.8, 0.8, 0.8, 1.0], "LABEL": "Second colour"}
    ]
}*/
void main() {
    ivec2 square = ivec2(floor(gl_FragCoord.xy / (size * RENDERSIZE.y)));
    vec4 colour = ((square.x + square.y) & 1) == 0 ? first : second;
    gl_FragColor = vec4(colour.rgb * colour.a, colour.a);
}
