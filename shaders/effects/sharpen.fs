/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "Makes edges crisper.",
    "CATEGORIES": ["Blur"],
    "INPUTS": [
        {"NAME": "inputImage", "TYPE": "image"},
        {"NAME": "amount", "TYPE": "float", "DEFAULT": 0.5, "MIN": 0.0, "MAX": 4.0}
    ]
}*/
// Adds what a pixel differs from its four neighbours by.

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy);
    ivec2 last = textureSize(inputImage, 0) - 1;
    vec4 source = texelFetch(inputImage, at, 0);
    vec4 around = texelFetch(inputImage, ivec2(max(at.x - 1, 0), at.y), 0)
                + texelFetch(inputImage, ivec2(min(at.x + 1, last.x), at.y), 0)
                + texelFetch(inputImage, ivec2(at.x, max(at.y - 1, 0)), 0)
                + texelFetch(inputImage, ivec2(at.x, min(at.y + 1, last.y)), 0);
    vec3 colour = source.a > 0.0 ? source.rgb / source.a : vec3(0.0);
    vec3 nearby = around.a > 0.0 ? around.rgb / around.a : colour;
    gl_FragColor = vec4(max(colour + amount * (colour - nearby), 0.0) * source.a, source.a);
}
