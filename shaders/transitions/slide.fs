/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "The new picture slides over the old one.",
    "CATEGORIES": ["Transition"],
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
    vec2 at = isf_FragNormCoord + heading() * (1.0 - progress);
    bool covered = all(greaterThanEqual(at, vec2(0.0))) && all(lessThanEqual(at, vec2(1.0)));
    vec4 moved = progress >= 1.0 ? IMG_THIS_PIXEL(endImage) : IMG_NORM_PIXEL(endImage, at);
    gl_FragColor = covered && progress > 0.0 ? moved : IMG_THIS_PIXEL(startImage);
}
