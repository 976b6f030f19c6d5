"""Older GLSL compiles, and each line keeps its number."""

import numpy as np
import pytest

from editor.compositor.isf.translation.dialect import modern


def drawn(written, code: str) -> np.ndarray:
    bench = written({"a.fs": f'/*{{"INPUTS": []}}*/\n{code}'})
    return bench.generate("a", 2, 2)[0, 0]


@pytest.mark.parametrize(
    "code",
    [
        "#version 120\nvoid main() { gl_FragColor = vec4(1); }",
        "#extension GL_OES_standard_derivatives : enable\nvoid main() { gl_FragColor = vec4(1.); }",
        "#ifdef GL_ES\nprecision lowp float;\n#endif\nvoid main() { gl_FragData[0] = vec4(1.); }",
        "precision highp float;\nout vec4 colour;\nvoid main() { colour = vec4(1.0); }",
        "layout(location = 0) out vec3 c;\nvoid main(void) { c = vec3(1.0); }",
        "void main() { float sample = 1.0, filter = 1.0; gl_FragColor = vec4(sample * filter); }",
        "vec4 input(vec4 half) { return half; }\nvoid main() { gl_FragColor = input(vec4(1.)); }",
        "float smooth(float x) { return x; }\nvoid main() { gl_FragColor = vec4(smooth(1.0)); }",
        "float flat = 1.0;\nvoid main() { gl_FragColor = vec4(flat); }",
        "float round(float x) { return 1.0; }\nvoid main() { gl_FragColor = vec4(round(0.2)); }",
        "float f() { return 1; }\nvoid main() { float x = 1; gl_FragColor = vec4(f() * x); }",
        "void main() { gl_FragColor = vec4(max(1, 0.5)) * pow(1, 2.0); }",
        "float g(float x) { x *= 2.0; }\nvoid main() { gl_FragColor = vec4(1.0 + g(0.0)); }",
        "void main() { const float s = RENDERSIZE.x; gl_FragColor = vec4(s / 2.0); }",
        "vec2 size = RENDERSIZE / 2.0;\nvoid main() { gl_FragColor = vec4(size.x); }",
        "// caf\u00e9 \u2014 \u201cquoted\u201d\nvoid main() { gl_FragColor =\u00a0vec4(1.0); }",
        "uniform float TIME;\nuniform vec2 RENDERSIZE;\nvoid main() { gl_FragColor = vec4(1.0); }",
        "void main() { uint n = 1u; gl_FragColor = vec4(float(n)); }",
        "int pick(int i) { switch (i) { case 0: return 1; default: return 0; } }\n"
        "void main() { gl_FragColor = vec4(pick(0)); }",
        "void main() { if (TIME < 0.0) return; fragColor = vec4(1.0); }",
    ],
)
def test_old_and_sloppy_code_draws_white(written, code):
    np.testing.assert_array_equal(drawn(written, code), (1, 1, 1, 1))


def test_lines_keep_their_numbers():
    code = "#version 120\n\nvarying vec2 p;\nfloat f(float sample) {\n  sample += 1.0;\n}\n"

    lines = modern(code, frozenset()).split("\n")

    assert len(lines) == len(code.split("\n"))
    assert lines[2] == "in vec2 p;"
    assert "sample_in_file" in lines[4]
