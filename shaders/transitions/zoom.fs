/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "Dives into the old picture and comes out of the new one.",
    "CATEGORIES": ["Transition"],
    "DEFINES": {"IS_STILL": "($progress <= 0.0) + ($progress >= 1.0)"},
    "INPUTS": [
        {"NAME": "startImage", "TYPE": "image"},
        {"NAME": "endImage", "TYPE": "image"},
        {"NAME": "progress", "TYPE": "float", "DEFAULT": 0.0, "MIN": 0.0, "MAX": 1.0},
        {"NAME": "amount", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0}
    ]
}*/

void main() {
#ifdef IS_STILL
    gl_FragColor = progress <= 0.0 ? IMG_THIS_PIXEL(startImage) : IMG_THIS_PIXEL(endImage);
#else
    vec2 p = isf_FragNormCoord - 0.5;
    vec4 old = IMG_NORM_PIXEL(startImage, p / (1.0 + amount * progress) + 0.5);
    vec4 new = IMG_NORM_PIXEL(endImage, p / (1.0 + amount * (1.0 - progress)) + 0.5);
    vec4 mixed = mix(old, new, smoothstep(0.0, 1.0, progress));
    gl_FragColor = mixed;
#endif
}
