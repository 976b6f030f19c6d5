#version 330
// The finished picture to the samples of an encoder's planes, all planes in one pass: a texel is
// four neighbours of a line, so that reading back is a plain copy. Top line first.
//
// Each run makes FY lines of four luma samples, and the 4 / FX chroma samples that belong to them.
// Outputs: the lines of luma, Cb, Cr, and WITH_ALPHA: the lines of alpha.
// Defines: FX, FY: luma samples to a chroma sample. EX, EY: pixels before these that chroma needs:
// FX - 1 and FY - 1 where it lies on the first of its luma samples, else 0. GRAY: luma alone.

#include "lib/finished.glsl"

uniform mat3 from_rgb;    // samples = from_rgb * R'G'B' + black: matrix, range and depth
uniform vec3 black;
uniform float solid;      // the sample that means an alpha of 1
uniform float ceiling;    // the largest sample

layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
layout(location = 4) out vec4 out4;
layout(location = 5) out vec4 out5;

const int WIDE = EX + 4;
const int HIGH = EY + FY;

vec4 pixels[WIDE * HIGH];

// Four samples of one line of the block.
vec4 line(int y) {
    int i = (y + EY) * WIDE + EX;
    mat4x3 rgb = mat4x3(pixels[i].rgb, pixels[i + 1].rgb, pixels[i + 2].rgb, pixels[i + 3].rgb);
    vec3 row = vec3(from_rgb[0][0], from_rgb[1][0], from_rgb[2][0]);
    return min(row * rgb + black.x, ceiling);
}

vec4 alpha_line(int y) {
    int i = (y + EY) * WIDE + EX;
    return vec4(pixels[i].a, pixels[i + 1].a, pixels[i + 2].a, pixels[i + 3].a) * solid;
}

// The colour at chroma sample number `chroma`. Where that lies on a luma sample, its neighbours
// count less with their distance; where it lies amid several, these count alike.
vec3 mean(int chroma) {
    vec3 sum = vec3(0.0);
    float weights = 0.0;
    for (int y = 0; y < HIGH; y++) {
        for (int x = 0; x < 2 * FX - 1; x++) {
            if (EX == 0 && x >= FX) break;
            float weight = (EX > 0 ? float(FX - abs(x - EX)) : 1.0)
                * (EY > 0 ? float(FY - abs(y - EY)) : 1.0);
            sum += pixels[y * WIDE + chroma * FX + x].rgb * weight;
            weights += weight;
        }
    }
    return sum / weights;
}

// Written out: compilers leave a loop over much code as it is, and then reach into the array by an
// index that they do not know, which is slow.
#define READ(X, Y) if (X < WIDE && Y < HIGH) \
    pixels[min(Y * WIDE + X, WIDE * HIGH - 1)] = finished_at(first + ivec2(X, Y));
#define READ_LINE(Y) \
    READ(0, Y) READ(1, Y) READ(2, Y) READ(3, Y) READ(4, Y) READ(5, Y) READ(6, Y)

void main() {
    ivec2 first = ivec2(gl_FragCoord.xy) * ivec2(4, FY) - ivec2(EX, EY);
    READ_LINE(0) READ_LINE(1) READ_LINE(2)
    vec4 cb = vec4(0.0), cr = vec4(0.0);
#ifndef GRAY
    for (int i = 0; i < 4 / FX; i++) {
        vec3 samples = min(from_rgb * mean(i) + black, ceiling);
        cb[i] = samples.y;
        cr[i] = samples.z;
    }
#endif
    out0 = line(0);
#if FY == 2
    out1 = line(1);
    out2 = cb;
    out3 = cr;
#ifdef WITH_ALPHA
    out4 = alpha_line(0);
    out5 = alpha_line(1);
#endif
#elif defined(GRAY)
#ifdef WITH_ALPHA
    out1 = alpha_line(0);
#endif
#else
    out1 = cb;
    out2 = cr;
#ifdef WITH_ALPHA
    out3 = alpha_line(0);
#endif
#endif
}
