"""What a shader file declares, in the forms that public files have."""

from pathlib import Path

import pytest

from editor.compositor.isf.catalogue import read_shader
from editor.compositor.isf.errors import ShaderError
from editor.model.effects import EffectKind, InputKind, InputSpec

MAIN = "\nvoid main() { gl_FragColor = vec4(1.0); }\n"


@pytest.fixture
def read(tmp_path):
    def reading(text: str | bytes, name: str = "a.fs"):
        path: Path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read_shader(path)

    return reading


def test_a_whole_header_becomes_a_spec(read):
    spec = read(
        """/*{
    "DESCRIPTION": "Softens.", "CREDIT": "by someone", "ISFVSN": "2",
    "CATEGORIES": ["Blur", "Soft"],
    "INPUTS": [
        {"NAME": "inputImage", "TYPE": "image"},
        {"NAME": "blurAmount", "TYPE": "float", "DEFAULT": 0.5, "MIN": 0, "MAX": 2},
        {"NAME": "mode", "TYPE": "long", "VALUES": [0, 4], "LABELS": ["Low", "High"],
         "DEFAULT": 4, "LABEL": "Quality"}
    ]}*/"""
        + MAIN,
        "soft_blur.fs",
    ).spec

    assert (spec.name, spec.kind, spec.label) == ("soft_blur", EffectKind.EFFECT, "Soft blur")
    assert (spec.description, spec.credit) == ("Softens.", "by someone")
    assert spec.categories == ("Blur", "Soft")
    amount, mode = spec.inputs[1:]
    assert amount == InputSpec("blurAmount", InputKind.FLOAT, "Blur amount", 0.5, 0.0, 2.0)
    assert (mode.label, mode.default, mode.values, mode.labels) == (
        "Quality", 4, (0, 4), ("Low", "High")
    )  # fmt: skip


@pytest.mark.parametrize(
    "header",
    [
        '\ufeff/*{"INPUTS": []}*/',
        '// by someone\n/* not this */\n/*\n\n{"INPUTS": []}\n*/',
        '/*{"INPUTS": [],}*/',
        '/*{\r\n\t"INPUTS":\t[\r\n\t],\r\n}*/\r\n',
        '/*{"DESCRIPTION": "two\nlines\tand \x01", "INPUTS": []}*/',
        '/*{"CATEGORIES": ["a" "b",], "INPUTS": [], // none\n}*/',
        "/*{'INPUTS': [], 'X': .5, 'Y': 1., 'Z': +2, 'W': TRUE}*/",
        "/*{}*/",
        b'/*{"CREDIT": "caf\xe9"}*/'.decode("latin-1"),
    ],
)
def test_headers_are_read_as_people_write_them(read, header):
    assert read(header + MAIN).spec.kind is EffectKind.GENERATOR


def test_a_file_that_is_no_utf_8_is_read(read):
    file = read(b'/*{"CREDIT": "caf\xe9"}*/' + MAIN.encode())
    assert file.spec.credit == "caf\xe9"


@pytest.mark.parametrize(
    ("inputs", "kind"),
    [
        ("", EffectKind.GENERATOR),
        ('{"NAME": "mask", "TYPE": "image"}', EffectKind.GENERATOR),
        ('{"NAME": "inputImage", "TYPE": "image"}', EffectKind.EFFECT),
        (
            '{"NAME": "startImage", "TYPE": "image"}, {"NAME": "endImage", "TYPE": "image"}, '
            '{"NAME": "progress", "TYPE": "float"}',
            EffectKind.TRANSITION,
        ),
    ],
)
def test_the_inputs_say_what_kind_a_file_is(read, inputs, kind):
    assert read(f'/*{{"INPUTS": [{inputs}]}}*/{MAIN}').spec.kind is kind


@pytest.mark.parametrize(
    ("declared", "default"),
    [
        ('"TYPE": "bool", "DEFAULT": 1.0', True),
        ('"TYPE": "bool", "DEFAULT": "false"', False),
        ('"TYPE": "event"', False),
        ('"TYPE": "float", "DEFAULT": "0.5"', 0.5),
        ('"TYPE": "float", "MIN": 2.0, "MAX": 3', 2.0),
        ('"TYPE": "float"', 0.0),
        ('"TYPE": "long", "LABELS": ["a", "b"], "DEFAULT": 1', 1),
        ('"TYPE": "long", "VALUES": [7, 8]', 7),
        ('"TYPE": "point2D", "DEFAULT": [1, 2]', (1.0, 2.0)),
        ('"TYPE": "point2D"', (0.0, 0.0)),
        ('"TYPE": "color", "DEFAULT": [1, 0.5, 0]', (1.0, 0.5, 0.0, 1.0)),
        ('"TYPE": "color"', (1.0, 1.0, 1.0, 1.0)),
        ('"TYPE": "image"', ""),
        ('"TYPE": "audioFFT", "MAX": 64', ""),
    ],
)
def test_what_an_input_leaves_out_is_filled_in(read, declared, default):
    (spec,) = read(f'/*{{"INPUTS": [{{"NAME": "x", {declared}}}]}}*/{MAIN}').spec.inputs
    assert spec.default == default
    assert type(spec.default) is type(default)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("void main() {}", r"a\.fs:1: no ISF header"),
        ('/*{\n"INPUTS": [\n{"NAME" "x"}]}*/', r"a\.fs:3: .*colon"),
        ('/*{\n"INPUTS": [\n', r"a\.fs:1: no ISF header"),
        ('/*{"INPUTS": [{"NAME": "x", "TYPE": "cube"}]}*/', "'x' has the TYPE 'cube'"),
        ('/*{"INPUTS": [{"NAME": "a b", "TYPE": "bool"}]}*/', "NAME has to be a word"),
        ('/*{"PASSES": [{"TARGET": "t", "WIDTH": "$size"}]}*/', "asks for size"),
        ('/*{"PASSES": [{"TARGET": "t", "WIDTH": "open(1)"}]}*/', "no arithmetic"),
        ('/*{"IMPORTED": {"n": {"PATH": "gone.png"}}}*/', r"not there: gone\.png"),
        ("/*{\0}*/", "no text file"),
    ],
)
def test_what_is_wrong_is_told_with_file_and_line(read, text, told):
    with pytest.raises(ShaderError, match=told):
        read(text)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ShaderError, match=r"gone\.fs: cannot be read"):
        read_shader(tmp_path / "gone.fs")
