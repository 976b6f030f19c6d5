// Straight and premultiplied alpha. Source: Porter & Duff, "Compositing Digital Images", 1984.

vec4 premultiplied(vec4 c) {
    return vec4(c.rgb * c.a, c.a);
}

vec3 straight(vec4 c) {
    return c.a > 0.0 ? c.rgb / c.a : vec3(0.0);
}
