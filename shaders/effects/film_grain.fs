/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "Adds the grain of film; each frame has its own.",
    "CATEGORIES": ["Stylise"],
    "INPUTS": [
        {"NAME": "inputImage", "TYPE": "image"},
        {"NAME": "amount", "TYPE": "float", "DEFAULT": 0.1, "MIN": 0.0, "MAX": 1.0},
        {"NAME": "size", "TYPE": "float", "DEFAULT": 1.5, "MIN": 1.0, "MAX": 8.0, "LABEL": "Grain size"},
        {"NAME": "coloured", "TYPE": "bool", "DEFAULT": false}
    ]
}*/
// `size` counts pixels of a picture 1080 high, so that a preview shows the same grain.

// PCG, Jarzynski and Olano, "Hash Functions for GPU Rendering", 2020.
uvec3 pcg(uvec3 v) {
    v = v * 1664525u + 1013904223u;
    v += v.yzx * v.zxy;
    v ^= v >> 16u;
    return v + v.yzx * v.zxy;
}

// Three values of mean 0 that lie between -1 and 1, more often near 0.
vec3 grain(vec2 cell) {
    uvec3 first = pcg(uvec3(uint(int(cell.x)), uint(int(cell.y)), uint(FRAMEINDEX) * 2u));
    uvec3 second = pcg(uvec3(uint(int(cell.x)), uint(int(cell.y)), uint(FRAMEINDEX) * 2u + 1u));
    return (vec3(first >> 8u) - vec3(second >> 8u)) / 16777216.0;
}

void main() {
    vec4 source = IMG_THIS_PIXEL(inputImage);
    vec3 colour = source.a > 0.0 ? source.rgb / source.a : vec3(0.0);
    vec3 noise = grain(floor(gl_FragCoord.xy * (1080.0 / RENDERSIZE.y) / size));
    noise = coloured ? noise : noise.rrr;
    float luma = dot(colour, vec3(0.2126, 0.7152, 0.0722));
    float visible = 1.0 - abs(2.0 * clamp(luma, 0.0, 1.0) - 1.0) * 0.7;  // most in the midtones
    colour = max(colour + noise * amount * visible, 0.0);
    gl_FragColor = vec4(colour * source.a, source.a);
}
