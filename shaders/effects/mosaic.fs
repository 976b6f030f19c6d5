/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "Shows large squares in place of detail.",
    "CATEGORIES": ["Stylise"],
    "INPUTS": [
        {"NAME": "inputImage", "TYPE": "image"},
        {"NAME": "size", "TYPE": "float", "DEFAULT": 0.04, "MIN": 0.002, "MAX": 0.5, "LABEL": "Square (share of the height)"}
    ]
}*/
// Each square has the mean of 16 places in it.

void main() {
    vec2 square = vec2(size * RENDERSIZE.y / RENDERSIZE.x, size);
    vec2 corner = floor(isf_FragNormCoord / square) * square;
    vec4 sum = vec4(0.0);
    for (int i = 0; i < 16; ++i)
        sum += texture(inputImage, min(corner + square * (vec2(i % 4, i / 4) + 0.5) / 4.0, 1.0));
    gl_FragColor = sum / 16.0;
}
