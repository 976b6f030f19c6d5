"""Shaders that look at nothing but a pixel itself, as functions to run where the pixel is read:
effects, and transitions, whose new picture is the one that is read.

Drawn as a pass of its own, each would write the whole picture and the next one read it again:
on software GL that costs more than most of them do.
"""

from __future__ import annotations

import re

from editor.compositor.isf.reading.shader_file import ShaderFile
from editor.compositor.isf.translation import sampling
from editor.compositor.isf.translation.dialect import closing_brace
from editor.compositor.isf.translation.translate import EXTENSIONS, FINISH, translated_main
from editor.model.effects import EffectKind

PREAMBLE = f"""{EXTENSIONS}vec4 isf_coord;
vec2 isf_FragNormCoord;
vec4 isf_input;
{sampling.FUNCTIONS}{sampling.THIS_FUNCTIONS}{FINISH}"""
PREAMBLE += sampling.EXACT_FUNCTIONS.replace("gl_FragCoord", "isf_coord")

_READ = {EffectKind.EFFECT: "inputImage", EffectKind.TRANSITION: "endImage"}
_BARRED = re.compile(r"\b(?:discard|dFdx|dFdy|fwidth|gl_FragDepth)\b")
_DIRECTIVE = re.compile(r"^[ \t]*#.*$", re.MULTILINE)
_MACRO = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)", re.MULTILINE)
_STATEMENT = re.compile(r"[^;{}]*(?:[;{])")
_FUNCTION = re.compile(r"\s*\w+\s+(?P<name>\w+)\s*\((?P<parameters>[^()]*)\)\s*[{;]")
_CONSTANT = re.compile(r"\s*const\s+\w+\s+(?P<name>\w+)\s*(?:\[[^\]]*\])?\s*=[^;]*;")
_UNIFORM = re.compile(r"\buniform\s+\w+\s+(\w+)\s*;")
_PRECISION = re.compile(r"\s*precision\s+\w+\s+\w+\s*;")


def pointwise(file: ShaderFile, defines: frozenset[str], prefix: str) -> str | None:
    """GLSL of `vec4 PREFIXapplied(vec4)`, to stand below `PREAMBLE`; None if it cannot be had.

    The function takes and gives premultiplied colours. All names that it declares, its uniforms
    too, begin with `prefix`, so that several of them can stand in one shader.
    """
    only, *more = file.passes
    image = _READ.get(file.spec.kind)
    if image is None or file.is_gl_transition or file.vertex is not None or more:
        return None
    if only.target or only.persistent or only.is_float or only.has_own_size:
        return None
    main = translated_main(file, 0, defines)
    code = re.sub(
        rf"\bisf_exact_(raw|straight)\s*\(\s*{image}\s*\)",
        lambda found: "isf_input" if found[1] == "raw" else "isf_straight(isf_input)",
        main.code,
    )
    declared = _declared(code)
    if declared is None or _BARRED.search(code) or re.search(rf"\b{image}\b", code):
        return None
    if main.result != "isf_FragColor":
        return None
    uniforms = main.uniforms.replace(f"uniform sampler2D {image};\n", "")
    names = {"isf_main", "isf_FragColor", *declared, *_UNIFORM.findall(uniforms)}
    names |= {*_MACRO.findall(main.uniforms), "PASSINDEX"}
    text = (
        f"{uniforms}vec4 isf_FragColor;\n{code}\nvec4 applied(vec4 given) {{\n"
        f"    isf_input = given;\n    isf_FragColor = vec4(0.0);\n    isf_main();\n"
        f"    return {main.finished};\n}}\n"
    )
    word = re.compile(rf"(?<![.\w])({'|'.join(sorted(map(re.escape, names | {'applied'})))})\b")
    return re.sub(r"\bgl_FragCoord\b", "isf_coord", word.sub(rf"{prefix}\1", text))


def chained(functions: list[str], prefixes: list[str]) -> str:
    """GLSL of `vec4 effects(vec4 colour, vec2 pixel)`: one function after the other.

    `pixel` is the middle of the picture's pixel, y up.
    """
    calls = "".join(f"    colour = {prefix}applied(colour);\n" for prefix in prefixes)
    return (
        f"{PREAMBLE}{''.join(functions)}vec4 effects(vec4 colour, vec2 pixel) {{\n"
        "    isf_coord = vec4(pixel, 0.5, 1.0);\n"
        f"    isf_FragNormCoord = pixel / {prefixes[0]}RENDERSIZE;\n{calls}    return colour;\n}}\n"
    )


def _declared(code: str) -> set[str] | None:
    """The names of functions, constants and macros; None where there is more than these.

    A variable outside of all functions may carry something from one pixel to the next.
    """
    names = set(_MACRO.findall(code))
    code = _DIRECTIVE.sub("", code)
    at = 0
    while code[at:].strip(" \t\n;"):
        while code[at] in " \t\n;":
            at += 1
        statement = _STATEMENT.match(code, at)
        if statement is None:
            return None
        if _PRECISION.fullmatch(statement[0]):
            at = statement.end()
        elif found := _FUNCTION.fullmatch(statement[0]):
            end = closing_brace(code, statement.end()) if statement[0].endswith("{") else None
            names.add(found["name"])
            at = statement.end() if end is None else end + 1
        elif constant := _CONSTANT.fullmatch(statement[0]):
            names.add(constant["name"])
            at = statement.end()
        else:
            return None
    return names
