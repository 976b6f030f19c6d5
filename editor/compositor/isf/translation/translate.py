"""From a shader file to the two shaders that GL compiles.

What the file's main leaves is finished by a wrapper: colours of ordinary files are clamped as an
8-bit buffer would and premultiplied; files that say PREMULTIPLIED are left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.compositor.isf.reading.gl_transition import BUILT_IN as GL_TRANSITION_NAMES
from editor.compositor.isf.reading.shader_file import MAIN_IMAGES, ShaderFile
from editor.compositor.isf.translation import sampling
from editor.compositor.isf.translation.dialect import (
    glsl_name,
    modern,
    output_taken,
    without_uniforms,
)
from editor.model.effects import InputKind, InputSpec

EXTENSIONS = """#extension GL_ARB_shading_language_420pack : enable
#extension GL_ARB_gpu_shader5 : enable
"""
"""The extensions let integers stand for floats and unsigned where older compilers let them."""
_VERSION = f"#version 330\n{EXTENSIONS}"

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
FINISH = """
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
class Main:
    """A fragment shader's own part: `void isf_main()` and what it needs.

    Args:
        uniforms: macros and the declarations of all inputs.
        result, finished: expressions of what main leaves, and of what is written of it.
    """

    uniforms: str
    code: str
    result: str
    finished: str


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
        f"{sampling.FUNCTIONS}{FINISH}"
        "uniform sampler2D from;\nuniform sampler2D to;\n"
        "uniform float progress;\nuniform float ratio;\nuniform vec2 resolution;\n"
        "vec4 getFromColor(vec2 p) { return isf_norm_straight(from, p); }\n"
        "vec4 getToColor(vec2 p) { return isf_norm_straight(to, p); }\n"
        f"#line 1\n{code}\n"
        "void main() { isf_result = isf_mixed(transition(isf_FragNormCoord)); }\n"
    )
    return Translation(PLAIN_VERTEX, fragment, "discard" in code)


def translated_main(file: ShaderFile, index: int, defines: frozenset[str]) -> Main:
    """What `translated` makes of an ISF file's fragment shader, without what is put around it."""
    code, result = output_taken(_rewritten(file, file.fragment, is_vertex=False))
    uniforms = _declarations(file, index, defines, code)
    return Main(uniforms, code, result, _finished(file, index, result))


def _isf(file: ShaderFile, index: int, defines: frozenset[str]) -> Translation:
    main = translated_main(file, index, defines)
    fragment = (
        f"{_VERSION}in vec2 isf_FragNormCoord;\nout vec4 isf_result;\n"
        f"vec4 isf_FragColor = vec4(0.0);\n{sampling.FUNCTIONS}{sampling.THIS_FUNCTIONS}"
        f"{sampling.EXACT_FUNCTIONS}{FINISH}{main.uniforms}#line 1\n{main.code}\n"
        f"void main() {{ isf_main(); isf_result = {main.finished}; }}\n"
    )
    if file.vertex is None:
        return Translation(PLAIN_VERTEX, fragment, "discard" in main.code)
    code = _rewritten(file, file.vertex, is_vertex=True)
    vertex = (
        f"{_VERSION}out vec2 isf_FragNormCoord;\n{_CORNERS}{sampling.FUNCTIONS}"
        f"{sampling.THIS_FUNCTIONS}{_declarations(file, index, defines, code)}"
        f"#line 1\n{code}\nvoid main() {{ isf_main(); }}\n"
    )
    return Translation(vertex, fragment, not _is_still(file) or "discard" in main.code)


def _rewritten(file: ShaderFile, text: str, *, is_vertex: bool) -> str:
    """The code of one of the file's shaders, reading pictures as the compositor has them."""
    main_images = frozenset(MAIN_IMAGES[file.spec.kind])
    pictures = frozenset(s.name for s in file.spec.inputs if s.kind is InputKind.IMAGE)
    pictures |= {name for name, _ in file.imported}
    sounds = {s.name for s in file.spec.inputs if _TYPES[s.kind] == "sampler2D"} - pictures
    targets = frozenset(file.targets)
    is_whole = not any(render_pass.has_own_size for render_pass in file.passes)
    exact = main_images | targets if is_whole and _is_still(file) else frozenset()
    straight = frozenset() if file.is_premultiplied else pictures - targets
    raw = targets | sounds | (pictures if file.is_premultiplied else frozenset())
    declared = _STANDARD_NAMES | targets | {name for name, _ in file.imported}
    declared |= {spec.name for spec in file.spec.inputs}
    renamed = frozenset(glsl_name(name) for name in declared)
    return sampling.reads_translated(
        without_uniforms(modern(text, declared, is_vertex=is_vertex), renamed),
        frozenset(map(glsl_name, straight)),
        frozenset(map(glsl_name, raw)),
        frozenset(map(glsl_name, exact)),
        unknown_is_straight=bool(straight) and not targets,
    )


def _is_still(file: ShaderFile) -> bool:
    return file.vertex is None or not _MOVES.search(file.vertex)


def _declarations(file: ShaderFile, index: int, defines: frozenset[str], code: str) -> str:
    """Macros, constants and uniforms that `code`, one of the file's shaders, may use."""
    pictures = {s.name for s in file.spec.inputs if s.kind is InputKind.IMAGE}
    pictures |= {name for name, _ in file.imported} | set(file.targets)
    text = "".join(f"#define {name}\n" for name in sorted(defines))
    text += f"const int PASSINDEX = {index};\n{_STANDARD}"
    text += _uniforms(file.spec.inputs, frozenset(pictures))
    for name in sorted(pictures):
        if f"{name}_volume" in code:  # the cube of a LUT, where the picture is one
            text += f"uniform sampler3D {name}_volume;\n"
    return text + _old_names(code, frozenset(spec.name for spec in file.spec.inputs))


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


def _finished(file: ShaderFile, index: int, result: str) -> str:
    """What pass number `index` writes: the last one's colours are what the compositor gets."""
    if file.is_premultiplied or file.passes[index].is_float:
        return result
    if index == len(file.passes) - 1 and not needs_presenting(file):
        return f"isf_premultiplied({result})"
    return f"isf_clamped({result})"
