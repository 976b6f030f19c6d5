/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "Clouds that drift and change.",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        {"NAME": "scale", "TYPE": "float", "DEFAULT": 4.0, "MIN": 0.5, "MAX": 40.0},
        {"NAME": "detail", "TYPE": "long", "DEFAULT": 4, "VALUES": [1, 2, 3, 4, 5, 6], "LABELS": ["1", "2", "3", "4", "5", "6"]},
        {"NAME": "speed", "TYPE": "float", "DEFAULT": 0.5, "MIN": 0.0, "MAX": 4.0},
        {"NAME": "contrast", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 4.0},
        {"NAME": "dark", "TYPE": "color", "DEFAULT": [0.0, 0.0, 0.0, 1.0], "LABEL": "Dark colour"},
        {"NAME": "light", "TYPE": "color", "DEFAULT": [1.0, 1.0, 1.0, 1.0], "LABEL": "Light colour"}
    ]
}*/
// Value noise, smooth in both directions and in time, octave on octave.

// PCG, Jarzynski and Olano, "Hash Functions for GPU Rendering", 2020.
uvec3 pcg(uvec3 v) {
    v = v * 1664525u + 1013904223u;
    v += v.yzx * v.zxy;
    v ^= v >> 16u;
    return v + v.yzx * v.zxy;
}

float corner(ivec3 cell) {
    return float(pcg(uvec3(cell + 1048576)).x >> 8u) / 16777216.0;
}

float smooth_noise(vec3 p) {
    ivec3 cell = ivec3(floor(p));
    vec3 f = fract(p);
    f = f * f * f * (f * (f * 6.0 - 15.0) + 10.0);
    vec4 front = vec4(corner(cell), corner(cell + ivec3(1, 0, 0)),
                      corner(cell + ivec3(0, 1, 0)), corner(cell + ivec3(1, 1, 0)));
    vec4 back = vec4(corner(cell + ivec3(0, 0, 1)), corner(cell + ivec3(1, 0, 1)),
                     corner(cell + ivec3(0, 1, 1)), corner(cell + ivec3(1, 1, 1)));
    vec4 now = mix(front, back, f.z);
    return mix(mix(now.x, now.y, f.x), mix(now.z, now.w, f.x), f.y);
}

void main() {
    vec3 p = vec3((isf_FragNormCoord - 0.5) * vec2(RENDERSIZE.x / RENDERSIZE.y, 1.0) * scale,
                  TIME * speed);
    float sum = 0.0, weights = 0.0, weight = 1.0;
    for (int octave = 0; octave < detail; ++octave) {
        sum += smooth_noise(p) * weight;
        weights += weight;
        weight *= 0.5;
        p = p * 2.0 + 17.0;
    }
    float level = clamp((sum / weights - 0.5) * 2.0 * contrast + 0.5, 0.0, 1.0);
    vec4 low = vec4(dark.rgb * dark.a, dark.a);
    gl_FragColor = mix(low, vec4(light.rgb * light.a, light.a), level);
}
