/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "Shows the picture within a rectangle or an ellipse: crop, round corners, feather.",
    "CATEGORIES": ["Mask"],
    "INPUTS": [
        {"NAME": "inputImage", "TYPE": "image"},
        {"NAME": "shape", "TYPE": "long", "DEFAULT": 0, "VALUES": [0, 1], "LABELS": ["Rectangle", "Ellipse"]},
        {"NAME": "left", "TYPE": "float", "DEFAULT": 0.0, "MIN": 0.0, "MAX": 1.0},
        {"NAME": "right", "TYPE": "float", "DEFAULT": 0.0, "MIN": 0.0, "MAX": 1.0},
        {"NAME": "top", "TYPE": "float", "DEFAULT": 0.0, "MIN": 0.0, "MAX": 1.0},
        {"NAME": "bottom", "TYPE": "float", "DEFAULT": 0.0, "MIN": 0.0, "MAX": 1.0},
        {"NAME": "corner", "TYPE": "float", "DEFAULT": 0.0, "MIN": 0.0, "MAX": 0.5, "LABEL": "Corner radius"},
        {"NAME": "feather", "TYPE": "float", "DEFAULT": 0.0, "MIN": 0.0, "MAX": 0.5},
        {"NAME": "invert", "TYPE": "bool", "DEFAULT": false}
    ]
}*/
// Lengths are shares of the height; left to bottom are shares of the picture cut off there.

// Signed distance to a rectangle of half size `half_size` with round corners; negative inside.
float to_rectangle(vec2 p, vec2 half_size) {
    float radius = min(corner, min(half_size.x, half_size.y));
    vec2 q = abs(p) - half_size + radius;
    return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - radius;
}

// Near the edge, the distance to an ellipse: its equation over its slope.
float to_ellipse(vec2 p, vec2 half_size) {
    vec2 q = p / half_size;
    float slope = length(q / half_size);
    return slope > 0.0 ? (dot(q, q) - 1.0) / (2.0 * slope) : -min(half_size.x, half_size.y);
}

void main() {
    vec4 source = IMG_THIS_PIXEL(inputImage);
    vec2 aspect = vec2(RENDERSIZE.x / RENDERSIZE.y, 1.0);
    vec2 low = vec2(left, bottom) * aspect;
    vec2 high = (1.0 - vec2(right, top)) * aspect;
    vec2 half_size = max((high - low) * 0.5, 0.00001);
    vec2 p = isf_FragNormCoord * aspect - (low + high) * 0.5;
    float away = shape == 0 ? to_rectangle(p, half_size) : to_ellipse(p, half_size);
    float edge = max(feather, 1.0 / RENDERSIZE.y);
    float inside = clamp(0.5 - away / edge, 0.0, 1.0);
    if (feather > 0.0)
        inside = smoothstep(0.0, 1.0, inside);
    gl_FragColor = source * (invert ? 1.0 - inside : inside);
}
