/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "From one colour to another, along a line or around a point.",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        {"NAME": "shape", "TYPE": "long", "DEFAULT": 0, "VALUES": [0, 1], "LABELS": ["Linear", "Radial"]},
        {"NAME": "first", "TYPE": "color", "DEFAULT": [0.05, 0.1, 0.3, 1.0], "LABEL": "First colour"},
        {"NAME": "second", "TYPE": "color", "DEFAULT": [0.9, 0.6, 0.3, 1.0], "LABEL": "Second colour"},
        {"NAME": "start", "TYPE": "point2D", "DEFAULT": [0.0, 0.5], "MIN": [0.0, 0.0], "MAX": [1.0, 1.0]},
        {"NAME": "finish", "TYPE": "point2D", "DEFAULT": [1.0, 0.5], "MIN": [0.0, 0.0], "MAX": [1.0, 1.0], "LABEL": "End"}
    ]
}*/
// Points are shares of the picture from its lower left corner. The last line spreads steps finer
// than 8 bits over neighbours, so that long gradients show no bands.

void main() {
    vec2 here = (isf_FragNormCoord - start) * RENDERSIZE;
    vec2 line = (finish - start) * RENDERSIZE;
    float size = max(dot(line, line), 0.000001);
    float along = clamp(shape == 0 ? dot(here, line) / size : length(here) / sqrt(size), 0.0, 1.0);
    vec4 low = vec4(first.rgb * first.a, first.a);
    vec4 high = vec4(second.rgb * second.a, second.a);
    float dither = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
    vec4 mixed = mix(low, high, along);
    gl_FragColor = vec4(clamp(mixed.rgb + (dither - 0.5) / 255.0, 0.0, mixed.a), mixed.a);
}
