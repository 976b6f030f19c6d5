// Catmull-Rom: cubic convolution with a = -1/2.
// Source: R. Keys, "Cubic Convolution Interpolation for Digital Image Processing", 1981, eq. 15.

float cubic_weight(float distance) {
    float d = abs(distance);
    float near = (1.5 * d - 2.5) * d * d + 1.0;
    float far = ((-0.5 * d + 2.5) * d - 4.0) * d + 2.0;
    return d < 1.0 ? near : (d < 2.0 ? far : 0.0);
}

// Sixteen texels by nine filtered reads: the two in the middle of each side are read as one.
vec4 cubic(sampler2D source, vec2 at) {
    vec2 size = vec2(textureSize(source, 0));
    vec2 middle = floor(at - 0.5) + 0.5;
    vec2 f = at - middle;
    vec2 w0 = f * (-0.5 + f * (1.0 - 0.5 * f));
    vec2 w1 = 1.0 + f * f * (1.5 * f - 2.5);
    vec2 w2 = f * (0.5 + f * (2.0 - 1.5 * f));
    vec2 w3 = f * f * (0.5 * f - 0.5);
    vec2 w12 = w1 + w2;
    vec2 p0 = (middle - 1.0) / size;
    vec2 p12 = (middle + w2 / w12) / size;
    vec2 p3 = (middle + 2.0) / size;
    return (texture(source, vec2(p0.x, p0.y)) * w0.x + texture(source, vec2(p12.x, p0.y)) * w12.x
            + texture(source, vec2(p3.x, p0.y)) * w3.x) * w0.y
        + (texture(source, vec2(p0.x, p12.y)) * w0.x + texture(source, vec2(p12.x, p12.y)) * w12.x
            + texture(source, vec2(p3.x, p12.y)) * w3.x) * w12.y
        + (texture(source, vec2(p0.x, p3.y)) * w0.x + texture(source, vec2(p12.x, p3.y)) * w12.x
            + texture(source, vec2(p3.x, p3.y)) * w3.x) * w3.y;
}
