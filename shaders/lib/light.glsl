// Display-referred values to light and back. Source: ITU-R BT.1886, annex 1, with a black of zero:
// L = V ^ 2.4. Values below zero keep their sign, so that out-of-gamut colours survive the trip.

vec3 light(vec3 v) {
    return sign(v) * pow(abs(v), vec3(2.4));
}

vec3 display(vec3 l) {
    return sign(l) * pow(abs(l), vec3(1.0 / 2.4));
}
