#version 330
// A layer whose points are not all equally far: a grid of cells, in strips from row to row, each
// corner at its own distance. Runs of 2 * (columns + 2) vertices are one row of cells.

uniform sampler2D distances;  // of the grid's corners, in main planes
uniform vec2 cell;            // the size of a cell, in pixels of the layer
uniform vec2 origin;          // of the first corner, likewise
uniform vec2 beyond;          // how much farther out the outermost corners are
uniform mat3 to_ray;          // from the layer's pixels to where they lie for the camera
uniform vec3 shift;           // how far the camera is from the source's: the same for all
uniform vec2 target;          // pixels

out vec2 at;

void main() {
    ivec2 corners = textureSize(distances, 0);
    int run = 2 * (corners.x + 1);
    int row = gl_VertexID / run;
    int step = clamp(gl_VertexID % run - 1, 0, 2 * corners.x - 1);  // ends are said twice
    ivec2 corner = ivec2(step / 2, row + step % 2);
    at = origin + vec2(corner) * cell + beyond
        * (vec2(equal(corner, corners - 1)) - vec2(equal(corner, ivec2(0))));
    vec3 seen = to_ray * vec3(at, 1.0) * texelFetch(distances, corner, 0).r + shift;
    vec2 place = 2.0 * seen.xy / target - seen.z;
    gl_Position = vec4(place.x, -place.y, 0.0, seen.z);
}
