// How much of a target's pixel lies within a box of the source: edges without steps, at any angle.

uniform vec4 bounds;       // left, top, right, bottom: the source's pixels
uniform vec2 magnified;    // the target's pixels to one of the source's, along each side

float coverage(vec2 at) {
    vec2 inside = clamp((bounds.zw - at) * magnified + 0.5, 0.0, 1.0)
        - clamp((bounds.xy - at) * magnified + 0.5, 0.0, 1.0);
    return max(inside.x, 0.0) * max(inside.y, 0.0);
}
