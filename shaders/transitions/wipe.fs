/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "An edge crosses the picture.",
    "CATEGORIES": ["Transition"],
    "INPUTS": [
        {"NAME": "startImage", "TYPE": "image"},
        {"NAME": "endImage", "TYPE": "image"},
        {"NAME": "progress", "TYPE": "float", "DEFAULT": 0.0, "MIN": 0.0, "MAX": 1.0},
        {"NAME": "angle", "TYPE": "float", "DEFAULT": 0.0, "MIN": -180.0, "MAX": 180.0, "LABEL": "Angle (degrees)"},
        {"NAME": "softness", "TYPE": "float", "DEFAULT": 0.02, "MIN": 0.0, "MAX": 1.0}
    ]
}*/
// At angle 0 the edge runs from left to right, at 90 from bottom to top.

void main() {
    vec2 direction = vec2(cos(radians(angle)), sin(radians(angle)));
    vec2 p = (isf_FragNormCoord - 0.5) * RENDERSIZE;
    float along = dot(p, direction) / dot(abs(direction), RENDERSIZE) + 0.5;
    float soft = max(softness, 0.0001);
    float shown = clamp((progress * (1.0 + soft) - along) / soft, 0.0, 1.0);
    shown = progress <= 0.0 ? 0.0 : progress >= 1.0 ? 1.0 : shown;
    gl_FragColor = mix(IMG_THIS_PIXEL(startImage), IMG_THIS_PIXEL(endImage), shown);
}
