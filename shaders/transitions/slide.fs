/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "The new picture slides over the old one.",
    "CATEGORIES": ["Transition"],
    "DEFINES": {"IS_STILL": "($progress <= 0.0) + ($progress >= 1.0)"},
    "INPUTS": [
        {"NAME": "startImage", "TYPE": "image"},
        {"NAME": "endImage", "TYPE": "image"},
        {"NAME": "progress", "TYPE": "float", "DEFAULT": 0.0, "MIN": 0.0, "MAX": 1.0},
        {"NAME": "direction", "TYPE": "long", "DEFAULT": 0, "VALUES": [0, 1, 2, 3], "LABELS": ["To the left", "To the right", "Up", "Down"]}
    ]
}*/

vec2 heading() {
    return direction == 0 ? vec2(-1.0, 0.0) : direction == 1 ? vec2(1.0, 0.0)
         : direction == 2 ? vec2(0.0, 1.0) : vec2(0.0, -1.0);
}

void main() {
#ifdef IS_STILL
    gl_FragColor = progress <= 0.0 ? IMG_THIS_PIXEL(startImage) : IMG_THIS_PIXEL(endImage);
#else
    vec2 at = isf_FragNormCoord + heading() * (1.0 - progress);
    bool covered = all(greaterThanEqual(at, vec2(0.0))) && all(lessThanEqual(at, vec2(1.0)));
    vec4 moved = IMG_NORM_PIXEL(endImage, at);
    gl_FragColor = covered ? moved : IMG_THIS_PIXEL(startImage);
#endif
}
