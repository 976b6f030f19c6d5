#version 330
// How far each place trembles: waves across their own direction, so that nothing swells.

const int WAVES = 8;

uniform vec4 waves[WAVES];  // cycles across the target's width and height, phase in cycles, length
uniform vec2 directions[WAVES];
uniform vec2 target;

out vec2 way;

void main() {
    vec2 unit = gl_FragCoord.xy / target;
    vec2 sum = vec2(0.0);
    for (int i = 0; i < WAVES; i++) {
        float phase = dot(unit, waves[i].xy) + waves[i].z;
        sum += directions[i] * (waves[i].w * sin(6.283185307 * fract(phase)));
    }
    way = sum;
}
