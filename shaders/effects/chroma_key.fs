/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "Makes a green or blue screen transparent.",
    "CATEGORIES": ["Keying"],
    "INPUTS": [
        {"NAME": "inputImage", "TYPE": "image"},
        {"NAME": "key", "TYPE": "color", "DEFAULT": [0.0, 0.7, 0.2, 1.0], "LABEL": "Key colour"},
        {"NAME": "tolerance", "TYPE": "float", "DEFAULT": 0.12, "MIN": 0.0, "MAX": 0.5},
        {"NAME": "softness", "TYPE": "float", "DEFAULT": 0.08, "MIN": 0.0, "MAX": 0.5},
        {"NAME": "spill", "TYPE": "float", "DEFAULT": 0.8, "MIN": 0.0, "MAX": 1.0, "LABEL": "Spill suppression"},
        {"NAME": "view_matte", "TYPE": "bool", "DEFAULT": false, "LABEL": "View matte"}
    ]
}*/
// Distance in the plane of the two chroma axes, so that shadows on the screen are keyed too.

vec2 chroma(vec3 c) {
    float luma = dot(c, vec3(0.2126, 0.7152, 0.0722));
    return vec2((c.b - luma) / 1.8556, (c.r - luma) / 1.5748);
}

// What adds `cb_cr` to a colour's chroma and leaves its luma.
vec3 from_chroma(vec2 cb_cr) {
    return vec3(1.5748 * cb_cr.y, -0.18733 * cb_cr.x - 0.46813 * cb_cr.y, 1.8556 * cb_cr.x);
}

void main() {
    vec4 source = IMG_THIS_PIXEL(inputImage);
    vec3 colour = source.a > 0.0 ? source.rgb / source.a : vec3(0.0);
    vec2 here = chroma(colour);
    vec2 screen = chroma(key.rgb);
    float matte = smoothstep(tolerance, tolerance + max(softness, 0.001), distance(here, screen));
    vec2 direction = screen / max(length(screen), 0.0001);
    float excess = max(dot(here, direction), 0.0) * spill;
    colour = max(colour + from_chroma(-direction * excess), 0.0);
    float alpha = source.a * matte;
    gl_FragColor = view_matte ? vec4(vec3(alpha), 1.0) : vec4(colour * alpha, alpha);
}
