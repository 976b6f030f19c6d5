"""Files of the gl-transitions form."""

import numpy as np
import pytest

from editor.compositor.isf.catalogue import read_shader
from editor.compositor.isf.errors import ShaderError
from editor.model.effects import EffectKind, InputKind

FADE = """// Author: Somebody
// License: MIT
uniform float reach; // = 0.5 ; a remark
uniform int steps; // = 3
uniform bool back; // = true
uniform vec2 place;// = vec2(0.25, 1.0/2.0)
uniform ivec2 squares; // = ivec2(10)
uniform vec3 tone /* = vec3(0.9, 0.4, 0.2) */;
uniform vec4 shade; // = vec4(0.,0.,0.,.6)
uniform sampler2D luma;
vec4 transition(vec2 uv) {
  float right = float(squares == ivec2(10) && steps == 3 && back && tone.y == 0.4);
  return mix(getFromColor(uv), getToColor(uv), progress * right * reach * 2.0);
}
"""


def flat(*rgba: float) -> np.ndarray:
    return np.full((4, 8, 4), rgba, np.float32)


def test_parameters_and_author_are_read_from_the_text(tmp_path):
    path = tmp_path / "someFade.glsl"
    path.write_text(FADE)

    spec = read_shader(path).spec

    assert (spec.kind, spec.label, spec.credit) == (
        EffectKind.TRANSITION, "Some fade", "Somebody, MIT"
    )  # fmt: skip
    assert {item.name: (item.kind, item.default) for item in spec.inputs} == {
        "reach": (InputKind.FLOAT, 0.5),
        "steps": (InputKind.LONG, 3),
        "back": (InputKind.BOOL, True),
        "place": (InputKind.POINT2D, (0.25, 0.5)),
        "squares": (InputKind.POINT2D, (10.0, 10.0)),
        "tone": (InputKind.COLOR, (0.9, 0.4, 0.2, 1.0)),
        "shade": (InputKind.COLOR, (0.0, 0.0, 0.0, 0.6)),
        "luma": (InputKind.IMAGE, ""),
    }


def test_it_draws_between_both_pictures(written):
    bench = written({"fade.glsl": FADE})

    drawn = bench.transition("fade", flat(1, 0, 0, 1), flat(0, 0, 1, 1), 0.25)

    np.testing.assert_allclose(drawn[0, 0], (0.75, 0, 0.25, 1), atol=1e-3)


def test_ratio_and_raw_samplers_can_be_used(written):
    text = "vec4 transition(vec2 p) { return texture2D(from, p) * (ratio / 2.0); }"
    bench = written({"a.glsl": text})

    drawn = bench.transition("a", flat(0.5, 0.5, 0, 1), flat(0, 0, 1, 1), 0.5)

    np.testing.assert_allclose(drawn[0, 0], (0.5, 0.5, 0, 1), atol=1e-3)


def test_a_file_without_a_transition_is_refused(tmp_path):
    path = tmp_path / "a.glsl"
    path.write_text("void main() {}")

    with pytest.raises(ShaderError, match="no function vec4 transition"):
        read_shader(path)


def test_a_fault_is_told_with_its_line(written):
    text = "// one\nvec4 transition(vec2 p) {\n  return getFromColour(p);\n}\n"
    bench = written({"a.glsl": text})

    with pytest.raises(ShaderError, match=r"a\.glsl:3: .*getFromColour"):
        bench.transition("a", flat(1, 1, 1, 1), flat(1, 1, 1, 1), 0.5)
