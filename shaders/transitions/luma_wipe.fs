/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "A grey picture says where the new one shows first: dark parts first.",
    "CATEGORIES": ["Transition"],
    "INPUTS": [
        {"NAME": "startImage", "TYPE": "image"},
        {"NAME": "endImage", "TYPE": "image"},
        {"NAME": "progress", "TYPE": "float", "DEFAULT": 0.0, "MIN": 0.0, "MAX": 1.0},
        {"NAME": "luma", "TYPE": "image", "LABEL": "Luma matte"},
        {"NAME": "softness", "TYPE": "float", "DEFAULT": 0.1, "MIN": 0.0, "MAX": 1.0},
        {"NAME": "invert", "TYPE": "bool", "DEFAULT": false}
    ]
}*/
// Without a matte, from left to right.

void main() {
    vec4 matte = texture(luma, isf_FragNormCoord);
    float level = textureSize(luma, 0).x > 1 ? dot(matte.rgb, vec3(0.2126, 0.7152, 0.0722))
                                             : isf_FragNormCoord.x;
    level = invert ? 1.0 - level : level;
    float soft = max(softness, 0.002);
    float shown = clamp((progress * (1.0 + soft) - level) / soft, 0.0, 1.0);
    shown = progress <= 0.0 ? 0.0 : progress >= 1.0 ? 1.0 : shown;
    gl_FragColor = mix(IMG_THIS_PIXEL(startImage), IMG_THIS_PIXEL(endImage), shown);
}
