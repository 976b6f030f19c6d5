/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "Darkens the corners.",
    "CATEGORIES": ["Stylise"],
    "INPUTS": [
        {"NAME": "inputImage", "TYPE": "image"},
        {"NAME": "amount", "TYPE": "float", "DEFAULT": 0.5, "MIN": 0.0, "MAX": 1.0},
        {"NAME": "size", "TYPE": "float", "DEFAULT": 0.5, "MIN": 0.0, "MAX": 1.0},
        {"NAME": "softness", "TYPE": "float", "DEFAULT": 0.5, "MIN": 0.01, "MAX": 1.0},
        {"NAME": "centre", "TYPE": "point2D", "DEFAULT": [0.5, 0.5], "MIN": [0.0, 0.0], "MAX": [1.0, 1.0]}
    ]
}*/
// Distances are shares of that from the middle to a corner.

void main() {
    vec4 source = IMG_THIS_PIXEL(inputImage);
    float away = length((isf_FragNormCoord - centre) * RENDERSIZE) / (0.5 * length(RENDERSIZE));
    float shade = smoothstep(size, size + max(softness, 0.001), away);
    gl_FragColor = vec4(source.rgb * (1.0 - amount * shade), source.a);
}
