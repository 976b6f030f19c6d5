// What the table says of itself is read once a corner, not once a pixel.

flat out vec2 sizes;
flat out vec3 curve_low, curve_factor, cube_low, cube_factor;

void main() {
    isf_vertShaderInit();
    int last = textureSize(lut, 0).y - 1;
    sizes = texelFetch(lut, ivec2(0, last), 0).xy;
    curve_low = texelFetch(lut, ivec2(1, last), 0).rgb;
    curve_factor = texelFetch(lut, ivec2(2, last), 0).rgb;
    cube_low = texelFetch(lut, ivec2(3, last), 0).rgb;
    cube_factor = texelFetch(lut, ivec2(4, last), 0).rgb;
}
