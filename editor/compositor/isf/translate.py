"""From a shader file to the two shaders that GL compiles.

What the file's main leaves is finished by a wrapper: colours of ordinary files are clamped as an
8-bit buffer would and premultiplied; files that say PREMULTIPLIED are left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.compositor.isf import sampling
from editor.compositor.isf.dialect import glsl_name, modern, output_taken, without_uniforms
from editor.compositor.isf.gl_transition import BUILT_IN as GL_TRANSITION_NAMES
from editor.compositor.isf.shader_file import MAIN_IMAGES, ShaderFile
from editor.model.effects import InputKind, InputSpec

_VERSION = """#version 330
#extension GL_ARB_shading_language_420pack : enable
#extension GL_ARB_gpu_shader5 : enable
"""
"""The extensions let integers stand for floats and unsigned where older compilers let them."""

_TYPES = {
    InputKind.EVENT: "bool",
    InputKind.BOOL: "bool",
    InputKind.LONG: "int",
    InputKind.FLOAT: "float",
    InputKind.POINT2D: "vec2",
    InputKind.COLOR: "vec4",
    InputKind.IMAGE: "sampler2D",
    InputKind.AUDIO: "sampler2D",
    InputKind.AUDIO_FFT: "sampler2D",
}
_MOVES = re.compile(r"\bgl_Position\b|\b(?:isf|vv)_FragNormCoord\s*(?:[.\[][^=;]*)?[-+*/]?=[^=]")
"""A vertex shader that moves the corners, or what they show."""

_STANDARD = """uniform vec2 RENDERSIZE;
uniform float TIME;
uniform float TIMEDELTA;
uniform vec4 DATE;
uniform int FRAMEINDEX;
"""
_STANDARD_NAMES = frozenset({"PASSINDEX", "RENDERSIZE", "TIME", "TIMEDELTA", "DATE", "FRAMEINDEX"})
_FINISH = """
vec4 isf_clamped(vec4 c) { return clamp(c, 0.0, 1.0); }
vec4 isf_premultiplied(vec4 c) { c = clamp(c, 0.0, 1.0); return vec4(c.rgb * c.a, c.a); }
vec4 isf_mixed(vec4 c) {
    float a = clamp(c.a, 0.0, 1.0);
    return vec4(clamp(c.rgb, 0.0, 65504.0) * a, a);
}
"""
_CORNERS = """
void isf_vertShaderInit() {
    isf_FragNormCoord = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    gl_Position = vec4(isf_FragNormCoord * 2.0 - 1.0, 0.0, 1.0);
}
"""
PRESENT = """#version 330
uniform sampler2D straight;
in vec2 isf_FragNormCoord;
out vec4 isf_result;
void main() {
    vec4 c = clamp(texture(straight, isf_FragNormCoord), 0.0, 1.0);
    isf_result = vec4(c.rgb * c.a, c.a);
}
"""
PRESENT_RAW = """#version 330
uniform sampler2D straight;
in vec2 isf_FragNormCoord;
out vec4 isf_result;
void main() { isf_result = texture(straight, isf_FragNormCoord); }
"""
PLAIN_VERTEX = f"""#version 330
out vec2 isf_FragNormCoord;
{_CORNERS}
void main() {{ isf_vertShaderInit(); }}
"""


@dataclass(frozen=True, slots=True)
class Translation:
    """GLSL 3.30 of one file. `may_leave_pixels`: not every pixel is sure to be drawn."""

    vertex: str
    fragment: str
    may_leave_pixels: bool


def needs_presenting(file: ShaderFile) -> bool:
    """Whether the last pass draws into a buffer that is not the result itself."""
    last = file.passes[-1]
    return last.persistent or last.has_own_size or last.is_float


def translated(file: ShaderFile, index: int, defines: frozenset[str]) -> Translation:
    """The shaders of pass number `index`: each pass has its own, without the others' code.

    Args:
        defines: macros that the code may ask for with #ifdef.
    """
    return _gl_transition(file) if file.is_gl_transition else _isf(file, index, defines)


def _gl_transition(file: ShaderFile) -> Translation:
    names = frozenset(spec.name for spec in file.spec.inputs)
    code = without_uniforms(modern(file.fragment, names), GL_TRANSITION_NAMES)
    straight = frozenset({"from", "to"})
    code = sampling.reads_translated(code, straight, names, frozenset(), unknown_is_straight=True)
    fragment = (
        f"{_VERSION}in vec2 isf_FragNormCoord;\nout vec4 isf_result;\n"
        f"{sampling.FUNCTIONS}{_FINISH}"
        "uniform sampler2D from;\nuniform sampler2D to;\n"
        "uniform float progress;\nuniform float ratio;\nuniform vec2 resolution;\n"
        "vec4 getFromColor(vec2 p) { return isf_norm_straight(from, p); }\n"
        "vec4 getToColor(vec2 p) { return isf_norm_straight(to, p); }\n"
        f"#line 1\n{code}\n"
        "void main() { isf_result = isf_mixed(transition(isf_FragNormCoord)); }\n"
    )
    return Translation(PLAIN_VERTEX, fragment, "discard" in code)


def _isf(file: ShaderFile, index: int, defines: frozenset[str]) -> Translation:
    main_images = frozenset(MAIN_IMAGES[file.spec.kind])
    pictures = frozenset(s.name for s in file.spec.inputs if s.kind is InputKind.IMAGE)
    pictures |= {name for name, _ in file.imported}
    sounds = {s.name for s in file.spec.inputs if _TYPES[s.kind] == "sampler2D"} - pictures
    targets = frozenset(file.targets)
    is_whole = not any(render_pass.has_own_size for render_pass in file.passes)
    is_still = file.vertex is None or not _MOVES.search(file.vertex)
    exact = main_images | targets if is_whole and is_still else frozenset()
    straight = frozenset() if file.is_premultiplied else pictures - targets
    raw = targets | sounds | (pictures if file.is_premultiplied else frozenset())
    inputs = frozenset(spec.name for spec in file.spec.inputs)
    declared = _STANDARD_NAMES | inputs | targets | {name for name, _ in file.imported}
    uniforms = "".join(f"#define {name}\n" for name in sorted(defines))
    uniforms += f"const int PASSINDEX = {index};\n{_STANDARD}"
    uniforms += _uniforms(file.spec.inputs, targets | pictures)

    def code(text: str, *, is_vertex: bool) -> str:
        renamed = frozenset(glsl_name(name) for name in declared)
        text = without_uniforms(modern(text, declared, is_vertex=is_vertex), renamed)
        return sampling.reads_translated(
            text,
            frozenset(map(glsl_name, straight)),
            frozenset(map(glsl_name, raw)),
            frozenset(map(glsl_name, exact)),
            unknown_is_straight=bool(straight) and not targets,
        )

    user, result = output_taken(code(file.fragment, is_vertex=False))
    uniforms += _old_names(user, inputs)
    fragment = (
        f"{_VERSION}in vec2 isf_FragNormCoord;\nout vec4 isf_result;\n"
        f"vec4 isf_FragColor = vec4(0.0);\n{sampling.FUNCTIONS}{sampling.FRAGMENT_FUNCTIONS}"
        f"{_FINISH}{uniforms}#line 1\n{user}\n"
        f"void main() {{ isf_main(); {_finish(file, index, result)} }}\n"
    )
    if file.vertex is None:
        return Translation(PLAIN_VERTEX, fragment, "discard" in user)
    vertex_user = code(file.vertex, is_vertex=True)
    vertex = (
        f"{_VERSION}out vec2 isf_FragNormCoord;\n{_CORNERS}{sampling.FUNCTIONS}"
        f"{sampling.VERTEX_FUNCTIONS}{uniforms}{_old_names(vertex_user, inputs)}"
        f"#line 1\n{vertex_user}\nvoid main() {{ isf_main(); }}\n"
    )
    return Translation(vertex, fragment, not is_still or "discard" in user)


def _uniforms(inputs: tuple[InputSpec, ...], textures: frozenset[str]) -> str:
    lines = [f"uniform sampler2D {glsl_name(name)};\n" for name in sorted(textures)]
    lines += [
        f"uniform {_TYPES[spec.kind]} {glsl_name(spec.name)};\n"
        for spec in inputs
        if spec.name not in textures
    ]
    return "".join(lines)


def _old_names(code: str, inputs: frozenset[str]) -> str:
    """The helpers that the first hosts declared beside each picture, where a file uses them."""
    lines = []
    for name in sorted(inputs):
        for suffix, meaning in (
            ("imgRect", "vec4(0.0, 0.0, 1.0, 1.0)"),
            ("imgSize", f"isf_size({glsl_name(name)})"),
            ("flip", "false"),
        ):
            if f"_{name}_{suffix}" in code:
                lines.append(f"#define _{name}_{suffix} {meaning}\n")
    return "".join(lines)


def _finish(file: ShaderFile, index: int, result: str) -> str:
    """What pass number `index` writes: the last one's colours are what the compositor gets."""
    if file.is_premultiplied or file.passes[index].is_float:
        return f"isf_result = {result};"
    if index == len(file.passes) - 1 and not needs_presenting(file):
        return f"isf_result = isf_premultiplied({result});"
    return f"isf_result = isf_clamped({result});"
