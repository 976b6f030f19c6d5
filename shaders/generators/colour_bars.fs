/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "Test bars: 75 % colours, a ramp below.",
    "CATEGORIES": ["Generator"],
    "INPUTS": [

    ]
}*/
void main() {
    vec2 at = isf_FragNormCoord;
    int bar = int(at.x * 7.0);
    // White, yellow, cyan, green, magenta, red, blue: 7 down to 1 in bits of green, red, blue.
    int bits = 7 - bar;
    vec3 colour = 0.75 * vec3((bits >> 1) & 1, (bits >> 2) & 1, bits & 1);
    gl_FragColor = vec4(at.y < 0.25 ? vec3(at.x) : colour, 1.0);
}
