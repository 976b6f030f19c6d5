/*{
    "ISFVSN": "2",
    "PREMULTIPLIED": true,
    "DESCRIPTION": "Mirrors the picture.",
    "CATEGORIES": ["Geometry"],
    "INPUTS": [
        {"NAME": "inputImage", "TYPE": "image"},
        {"NAME": "horizontal", "TYPE": "bool", "DEFAULT": true},
        {"NAME": "vertical", "TYPE": "bool", "DEFAULT": false}
    ]
}*/
void main() {
    ivec2 at = ivec2(gl_FragCoord.xy);
    ivec2 last = textureSize(inputImage, 0) - 1;
    at = ivec2(horizontal ? last.x - at.x : at.x, vertical ? last.y - at.y : at.y);
    gl_FragColor = texelFetch(inputImage, at, 0);
}
