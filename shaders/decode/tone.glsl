// High dynamic range to light of a 100 % = 1.0 screen. Graphics white is 203 cd/m2 (ITU-R BT.2408,
// table 1); highlights up to 1000 cd/m2 are rolled off to it by the EETF of ITU-R BT.2390, 5.4.1.

const float WHITE = 203.0;  // cd/m2
const float PEAK = 1000.0;  // cd/m2: what is brighter is shown as bright as this

// SMPTE ST 2084, eq. 4.1 and 4.2: the constants, and both directions. 1.0 is 10 000 cd/m2.
const float M1 = 2610.0 / 16384.0;
const float M2 = 2523.0 / 4096.0 * 128.0;
const float C1 = 3424.0 / 4096.0;
const float C2 = 2413.0 / 4096.0 * 32.0;
const float C3 = 2392.0 / 4096.0 * 32.0;

vec3 pq_light(vec3 v) {
    vec3 p = pow(clamp(v, 0.0, 1.0), vec3(1.0 / M2));
    return pow(max(p - C1, 0.0) / (C2 - C3 * p), vec3(1.0 / M1));
}

float pq_light(float v) {
    return pq_light(vec3(v)).x;
}

float pq_signal(float l) {
    float p = pow(clamp(l, 0.0, 1.0), M1);
    return pow((C1 + C2 * p) / (1.0 + C3 * p), M2);
}

// ITU-R BT.2100, table 5: the inverse OETF, then the OOTF with its gamma of 1.2 at 1000 cd/m2.
// 1.0 is 10 000 cd/m2, as above.
vec3 hlg_light(vec3 v) {
    const float a = 0.17883277, b = 0.28466892, c = 0.55991073;
    v = clamp(v, 0.0, 1.0);
    vec3 scene = mix(v * v / 3.0, (exp((v - c) / a) + b) / 12.0, greaterThan(v, vec3(0.5)));
    float luminance = dot(scene, vec3(0.2627, 0.6780, 0.0593));
    return scene * pow(max(luminance, 1e-6), 0.2) * (PEAK / 10000.0);
}

// BT.2390: the knee is a Hermite spline in PQ's own scale; here on the largest of R, G, B, so that
// hues stay. Gives light relative to WHITE.
vec3 rolled_off(vec3 light) {
    float largest = max(light.r, max(light.g, light.b));
    float source = pq_signal(PEAK / 10000.0);
    float limit = pq_signal(WHITE / 10000.0) / source;
    float knee = 1.5 * limit - 0.5;
    float e = min(pq_signal(largest) / source, 1.0);
    float t = (e - knee) / (1.0 - knee);
    float t2 = t * t, t3 = t2 * t;
    float spline = (2.0 * t3 - 3.0 * t2 + 1.0) * knee + (t3 - 2.0 * t2 + t) * (1.0 - knee)
        + (3.0 * t2 - 2.0 * t3) * limit;
    float shown = pq_light((e < knee ? e : spline) * source);
    return largest > 0.0 ? light * (shown / largest) * (10000.0 / WHITE) : vec3(0.0);
}
