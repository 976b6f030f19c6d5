/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "Blurs evenly in all directions.",
    "CATEGORIES": ["Blur"],
    "DEFINES": {
        "IS_NOTHING": "$radius <= 0.0",
        "IS_NARROW": "$radius * $HEIGHT < 1.5"
    },
    "INPUTS": [
        {"NAME": "inputImage", "TYPE": "image"},
        {"NAME": "radius", "TYPE": "float", "DEFAULT": 0.01, "MIN": 0.0, "MAX": 0.25, "LABEL": "Radius (share of the height)"}
    ],
    "PASSES": [
        {"TARGET": "small", "WIDTH": "max(1, ($radius * $HEIGHT >= 1.5) * ceil($WIDTH / max($radius * $HEIGHT / 2.0, 2.0)))", "HEIGHT": "max(1, ($radius * $HEIGHT >= 1.5) * ceil($HEIGHT / max($radius * $HEIGHT / 2.0, 2.0)))"},
        {"TARGET": "across", "WIDTH": "max(1, ($radius > 0.0) * ceil($WIDTH / max($radius * $HEIGHT / 2.0, 1.0 + ($radius * $HEIGHT >= 1.5))))", "HEIGHT": "max(1, ($radius > 0.0) * ceil($HEIGHT / max($radius * $HEIGHT / 2.0, 1.0 + ($radius * $HEIGHT >= 1.5))))"},
        {"TARGET": "blurred", "WIDTH": "max(1, ($radius * $HEIGHT >= 1.5) * ceil($WIDTH / max($radius * $HEIGHT / 2.0, 2.0)))", "HEIGHT": "max(1, ($radius * $HEIGHT >= 1.5) * ceil($HEIGHT / max($radius * $HEIGHT / 2.0, 2.0)))"},
        {}
    ]
}*/
// `radius` is the bell curve's standard deviation. Wide ones are blurred in a reduced picture, in
// which the deviation is at most 2 pixels: the cost does not grow with the radius.

vec4 along(sampler2D picture, vec2 step, float deviation) {
    vec2 at = isf_FragNormCoord;
    float sharpness = 0.5 / (deviation * deviation);
    vec4 sum = texture(picture, at);
    float weights = 1.0;
    int reach = int(ceil(deviation * 3.0));
    for (int i = 1; i < reach; i += 2) {
        // Two neighbours in one read, between them as their weights are.
        float near = exp(-float(i * i) * sharpness);
        float far = exp(-float((i + 1) * (i + 1)) * sharpness);
        vec2 offset = step * (float(i) + far / (near + far));
        sum += (texture(picture, at + offset) + texture(picture, at - offset)) * (near + far);
        weights += 2.0 * (near + far);
    }
    return sum / weights;
}

vec4 reduced() {
    ivec2 count = ivec2(ceil(vec2(textureSize(inputImage, 0)) / RENDERSIZE / 2.0));
    vec4 sum = vec4(0.0);
    for (int y = 0; y < count.y; ++y)
        for (int x = 0; x < count.x; ++x) {
            vec2 within = (vec2(x, y) + 0.5) / vec2(count) - 0.5;
            sum += texture(inputImage, isf_FragNormCoord + within / RENDERSIZE);
        }
    return sum / float(count.x * count.y);
}

// In the reduced picture's pixels, less what reducing and enlarging blur by themselves.
float reduced_deviation(sampler2D picture) {
    vec2 sizes = vec2(textureSize(inputImage, 0).y, textureSize(picture, 0).y);
    float deviation = radius * sizes.y;
    return sqrt(max(deviation * deviation - 0.25, 0.01));
}

void main() {
#if defined(IS_NOTHING)
    gl_FragColor = texelFetch(inputImage, ivec2(gl_FragCoord.xy), 0);
#elif defined(IS_NARROW)
    float deviation = radius * float(textureSize(inputImage, 0).y);
    vec2 texel = 1.0 / vec2(textureSize(inputImage, 0));
    if (PASSINDEX == 1)
        gl_FragColor = along(inputImage, vec2(texel.x, 0.0), deviation);
    else if (PASSINDEX == 3)
        gl_FragColor = along(across, vec2(0.0, texel.y), deviation);
    else
        gl_FragColor = vec4(0.0);
#else
    vec2 texel = 1.0 / vec2(textureSize(small, 0));
    if (PASSINDEX == 0)
        gl_FragColor = reduced();
    else if (PASSINDEX == 1)
        gl_FragColor = along(small, vec2(texel.x, 0.0), reduced_deviation(small));
    else if (PASSINDEX == 2)
        gl_FragColor = along(across, vec2(0.0, texel.y), reduced_deviation(small));
    else
        gl_FragColor = texture(blurred, isf_FragNormCoord);
#endif
}
