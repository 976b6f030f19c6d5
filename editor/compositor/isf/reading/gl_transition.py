"""Transition files of the gl-transitions collection: `vec4 transition(vec2 uv)` in a .glsl file.

Source: gl-transitions specification v1: parameters are uniforms whose default stands in a
comment, `uniform float size; // = 0.2`; author and licence stand in comments.
"""

from __future__ import annotations

import re
from pathlib import Path

from editor.compositor.isf.errors import ShaderError
from editor.compositor.isf.reading.inputs import readable
from editor.compositor.isf.reading.shader_file import ShaderFile
from editor.compositor.isf.reading.source import read_source, without_comments
from editor.model.effects import EffectKind, EffectSpec, InputKind, InputSpec

_UNIFORM = re.compile(
    r"^[ \t]*uniform[ \t]+(?:(?:lowp|mediump|highp)[ \t]+)?(?P<type>\w+)[ \t]+(?P<name>\w+)"
    r"[ \t]*(?:=[ \t]*(?P<set>[^;]*))?"
    r"(?:/\*[ \t]*=?(?P<inner>.*?)\*/)?[ \t]*;"
    r"(?:[ \t]*(?://|/\*)[ \t]*=?[ \t]*(?P<default>[^\n]*))?",
    re.MULTILINE,
)
_TRANSITION = re.compile(r"\bvec4\s+transition\s*\(")
_CREDIT = re.compile(r"^[ \t/*]*(author|license|licence)[ \t]*:[ \t]*(.+?)[ \t*/]*$", re.I | re.M)
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_SIZES = {"vec2": 2, "ivec2": 2, "vec3": 3, "ivec3": 3, "vec4": 4, "ivec4": 4}
BUILT_IN = frozenset({"progress", "ratio", "from", "to", "resolution"})


def read_gl_transition(path: Path) -> ShaderFile:
    """
    Raises:
        ShaderError: the file cannot be read, or holds no `vec4 transition(vec2)`.
    """
    text = read_source(path)
    code = without_comments(text)
    if not _TRANSITION.search(code):
        raise ShaderError(path, 1, "it has no function vec4 transition(vec2 uv).")
    inputs: dict[str, InputSpec] = {}
    for found in _UNIFORM.finditer(text):
        line = text.count("\n", 0, found.start("type")) + 1
        is_code = found["type"] in code.splitlines()[line - 1]
        if is_code and found["name"] not in BUILT_IN:
            inputs.setdefault(found["name"], _input(path, line, found))
    credits = {key.lower(): value for key, value in _CREDIT.findall(text)}
    licence = credits.get("license") or credits.get("licence")
    spec = EffectSpec(
        name=path.stem,
        kind=EffectKind.TRANSITION,
        label=readable(path.stem),
        credit=", ".join(part for part in (credits.get("author"), licence) if part),
        categories=("gl-transitions",),
        inputs=tuple(inputs.values()),
        path=str(path),
    )
    return ShaderFile(spec, code, is_gl_transition=True)


def _input(path: Path, line: int, found: re.Match[str]) -> InputSpec:
    name, type_name = found["name"], found["type"]
    text = found["set"] or found["inner"] or found["default"] or ""
    label = readable(name)
    if type_name == "sampler2D":
        return InputSpec(name, InputKind.IMAGE, label, "")
    if type_name == "bool":
        return InputSpec(name, InputKind.BOOL, label, text.strip().lower().startswith("true"))
    numbers = _numbers(text)
    if type_name == "int":
        return InputSpec(name, InputKind.LONG, label, int(numbers[0]) if numbers else 0)
    if type_name == "float":
        return InputSpec(name, InputKind.FLOAT, label, numbers[0] if numbers else 0.0)
    if type_name not in _SIZES:
        raise ShaderError(path, line, f"the uniform {name!r} is a {type_name}.")
    size = _SIZES[type_name]
    given = numbers * size if len(numbers) == 1 else [*numbers, *[0.0] * size]
    if size == 2:
        return InputSpec(name, InputKind.POINT2D, label, tuple(given[:2]))
    return InputSpec(name, InputKind.COLOR, label, (*given[:size], 1.0)[:4])


def _numbers(text: str) -> list[float]:
    """The numbers of `0.5`, `vec2(1, 0.5)`, `1.0/3.0`; what follows a `;` is a remark."""
    text = text.split(";")[0].strip()
    within = re.match(r"i?vec\d\s*\(([^)]*)\)", text)
    text = within[1] if within else text.split(",")[0].split("//")[0]
    numbers = []
    for part in text.split(","):
        found = _NUMBER.findall(part)
        if found:
            divided = len(found) > 1 and "/" in part
            numbers.append(float(found[0]) / (float(found[1]) if divided else 1.0))
    return numbers
