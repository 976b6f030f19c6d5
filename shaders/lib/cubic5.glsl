// Cubic convolution by five filtered reads: the corners of the sixteen texels, whose weights are
// next to nothing, are left out. With a = -3/4 a picture that moves slowly stays more nearly equally
// sharp between pixels and on them than with Catmull-Rom's -1/2.
// Sources: R. Keys, "Cubic Convolution Interpolation for Digital Image Processing", 1981, eq. 8;
// J. Jimenez, "Filmic SMAA: Sharp Morphological and Temporal Antialiasing", 2016.

const float CUBIC_A = -0.75;

vec4 cubic5(sampler2D source, vec2 at) {
    vec2 texel = 1.0 / vec2(textureSize(source, 0));
    vec2 middle = floor(at - 0.5) + 0.5;
    vec2 f = at - middle;
    vec2 w0 = CUBIC_A * f * (1.0 + f * (f - 2.0));
    vec2 w1 = 1.0 + f * f * ((CUBIC_A + 2.0) * f - (CUBIC_A + 3.0));
    vec2 w3 = CUBIC_A * f * f * (1.0 - f);
    vec2 w2 = 1.0 - w0 - w1 - w3;
    vec2 w12 = w1 + w2;
    vec2 p0 = (middle - 1.0) * texel;
    vec2 p12 = (middle + w2 / w12) * texel;
    vec2 p3 = (middle + 2.0) * texel;
    vec4 weights = vec4(w12.x * w0.y, w0.x * w12.y, w3.x * w12.y, w12.x * w3.y);
    float middle_weight = w12.x * w12.y;
    vec4 sum = texture(source, p12) * middle_weight
        + texture(source, vec2(p12.x, p0.y)) * weights.x
        + texture(source, vec2(p0.x, p12.y)) * weights.y
        + texture(source, vec2(p3.x, p12.y)) * weights.z
        + texture(source, vec2(p12.x, p3.y)) * weights.w;
    return sum / (middle_weight + dot(weights, vec4(1.0)));
}
