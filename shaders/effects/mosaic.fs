/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "Shows large squares in place of detail.",
    "CATEGORIES": ["Stylise"],
    "INPUTS": [
        {"NAME": "inputImage", "TYPE": "image"},
        {"NAME": "size", "TYPE": "float", "DEFAULT": 0.04, "MIN": 0.002, "MAX": 0.5, "LABEL": "Square (share of the height)"}
    ],
    "PASSES": [
        {"TARGET": "squares", "WIDTH": "ceil($WIDTH / ($size * $HEIGHT))", "HEIGHT": "ceil(1.0 / $size)"},
        {}
    ]
}*/
// The first pass has one pixel a square: the mean of 64 places in it.

void main() {
    vec2 square = vec2(size * float(textureSize(inputImage, 0).y));
    vec2 texel = 1.0 / vec2(textureSize(inputImage, 0));
    if (PASSINDEX == 0) {
        vec2 corner = floor(gl_FragCoord.xy) * square;
        vec4 sum = vec4(0.0);
        for (int i = 0; i < 64; ++i)
            sum += texture(inputImage, (corner + square * (vec2(i % 8, i / 8) + 0.5) / 8.0) * texel);
        gl_FragColor = sum / 64.0;
    } else {
        gl_FragColor = texelFetch(squares, ivec2(gl_FragCoord.xy / square), 0);
    }
}
