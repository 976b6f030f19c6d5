#version 330
// A layer whose points are not all equally far: a grid of cells, each corner at its own distance,
// drawn in strips from row to row.

uniform sampler2D distances;  // of the grid's corners, in main planes
uniform vec2 origin;          // where the first corner is, in pixels of the layer
uniform vec2 cell;            // the size of a cell, likewise
uniform int rim;              // 1: there is one more cell all around, as far as its neighbours, else 0
uniform vec2 beyond;          // the size of those, likewise
uniform mat3 to_ray;          // from the layer's pixels to where they lie for the camera
uniform vec3 shift;           // how far the camera is from the source's: the same for all
uniform vec2 target;          // pixels
uniform float down;           // of GL's y: 1 where the target's first line is the top one, else -1

out vec3 ray;  // a place in the layer times its distance, and that: even along a surface

void main() {
    ivec2 last = textureSize(distances, 0) - 1;
    int columns = last.x + 1 + 2 * rim;
    int strip = 2 * (columns + 1);
    int index = clamp(gl_VertexID % strip - 1, 0, 2 * columns - 1);  // both ends are said twice
    ivec2 corner = ivec2(index / 2, gl_VertexID / strip + index % 2) - rim;
    ivec2 inner = clamp(corner, ivec2(0), last);
    vec2 at = origin + cell * vec2(inner) + beyond * vec2(corner - inner);
    ray = vec3(at, 1.0) * texelFetch(distances, inner, 0).r;
    vec3 seen = to_ray * ray + shift;
    vec2 place = 2.0 * seen.xy / target - seen.z;
    gl_Position = vec4(place.x, down * place.y, 0.0, seen.z);
}
