/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "LABEL": "Lift, gamma, gain",
    "DESCRIPTION": "Shadows, midtones and highlights, each with a colour.",
    "CATEGORIES": ["Colour"],
    "INPUTS": [
        {"NAME": "inputImage", "TYPE": "image"},
        {"NAME": "lift", "TYPE": "color", "DEFAULT": [0.0, 0.0, 0.0, 1.0], "MIN": [-1.0, -1.0, -1.0, 1.0], "MAX": [1.0, 1.0, 1.0, 1.0]},
        {"NAME": "gamma", "TYPE": "color", "DEFAULT": [1.0, 1.0, 1.0, 1.0], "MIN": [0.1, 0.1, 0.1, 1.0], "MAX": [4.0, 4.0, 4.0, 1.0]},
        {"NAME": "gain", "TYPE": "color", "DEFAULT": [1.0, 1.0, 1.0, 1.0], "MIN": [0.0, 0.0, 0.0, 1.0], "MAX": [4.0, 4.0, 4.0, 1.0]}
    ]
}*/
// out = (gain (in + lift (1 - in))) ^ (1 / gamma): lift leaves white, gain leaves black.

void main() {
    vec4 source = IMG_THIS_PIXEL(inputImage);
    vec3 colour = source.a > 0.0 ? source.rgb / source.a : vec3(0.0);
    colour = max(gain.rgb * (colour + lift.rgb * (1.0 - colour)), 0.0);
    colour = pow(colour, 1.0 / max(gamma.rgb, 0.01));
    gl_FragColor = vec4(colour * source.a, source.a);
}
