"""GLSL of other ages and hosts (1.10 to 1.40, ES 1.00 and 3.00) as GLSL 3.30, line by line.

Every rewrite keeps the line it stands on, so that a compiler's line numbers stay true. The text
comes without comments.
"""

from __future__ import annotations

import re

_KEYWORDS = frozenset(
    {"smooth", "flat", "centroid", "noperspective", "switch", "case", "default", "uint", "layout"}
)
"""Renamed only where a file uses them as names."""

RESERVED = _KEYWORDS | frozenset(
    re.findall(
        r"\w+",
        """active asm buffer cast class coherent common double enum extern external filter fixed
        goto half image1D image2D image3D inline input interface long namespace noinline output
        packed partition patch precise public readonly resource restrict row_major sample shared
        short sizeof static subroutine superp template this typedef union unsigned using volatile
        writeonly""",
    )
)
"""Words of GLSL 3.30 and later that older shaders use as names."""

_TYPE = r"(?:float|int|bool|[ib]?vec[234]|mat[234](?:x[234])?|sampler2D)"
_DECLARED = re.compile(rf"\b{_TYPE}\s+(\w+)\s*(?=[=;,()\[])")
_WORD = re.compile(r"\b[A-Za-z_]\w*\b")
_DROPPED = re.compile(r"^[ \t]*#[ \t]*(?:version|extension|pragma)\b[^\n]*", re.MULTILINE)
_ALIASES = {
    "vv_FragNormCoord": "isf_FragNormCoord",
    "vv_vertShaderInit": "isf_vertShaderInit",
    "isf_FragCoord": "gl_FragCoord",
    "sampler2DRect": "sampler2D",
    "attribute": "in",
    "main": "isf_main",
    "gl_FragColor": "isf_FragColor",
}
_FRAG_DATA = re.compile(r"\bgl_FragData\s*\[\s*\d+\s*\]")
_OUT = re.compile(
    r"^(?P<lead>[ \t]*)(?:layout\s*\([^)]*\)\s*)?out\s+(?:(?:lowp|mediump|highp)\s+)?"
    r"vec(?P<size>[34])\s+(?P<name>\w+)\s*;",
    re.MULTILINE,
)
_UNIFORM = re.compile(
    r"^[ \t]*uniform\s+(?:(?:lowp|mediump|highp)\s+)?\w+\s+(\w+)[^;\n]*;", re.MULTILINE
)
_VARYING = re.compile(
    r"^[ \t]*(?:varying|in)\s+(?:(?:lowp|mediump|highp)\s+)?vec2\s+isf_FragNormCoord\s*;",
    re.MULTILINE,
)
_FUNCTION = re.compile(rf"\b({_TYPE})\s+\w+\s*\([^(){{}};]*\)\s*\{{")
_RENAMED = re.compile(r"\b(\w+)_in_file\b")


def glsl_name(name: str) -> str:
    """What an input called `name` is called in the translated shader."""
    return f"{name}_in_file" if name in RESERVED else name


def as_written(message: str) -> str:
    """A compiler's message with the names as the file has them."""
    message = _RENAMED.sub(r"\1", message)
    return message.replace("isf_main", "main").replace("isf_FragColor", "gl_FragColor")


def modern(code: str, names: frozenset[str], *, is_vertex: bool = False) -> str:
    """`code` in words that GLSL 3.30 knows.

    Args:
        names: of inputs that the header declares: reserved words among them are renamed.
    """
    code = _DROPPED.sub("", code)
    code = _FRAG_DATA.sub("gl_FragColor", code)
    declared = {found[1] for found in _DECLARED.finditer(code)} | names
    renamed = RESERVED - (_KEYWORDS - declared)
    varying = "out" if is_vertex else "in"

    def word(found: re.Match[str]) -> str:
        if found[0] in renamed:
            return glsl_name(found[0])
        return varying if found[0] == "varying" else _ALIASES.get(found[0], found[0])

    return with_returns(_VARYING.sub("", _WORD.sub(word, code)))


def without_uniforms(code: str, names: frozenset[str]) -> str:
    """`code` without its own declarations of the uniforms that are declared for it."""
    return _UNIFORM.sub(lambda found: "" if found[1] in names else found[0], code)


def output_taken(code: str) -> tuple[str, str]:
    """`code` with its own `out vec4` as a plain variable, and the expression of its result."""
    found = _OUT.search(code)
    if "isf_FragColor" in code:
        return code, "isf_FragColor"
    if found is None:
        if not re.search(r"vec4\s+fragColor\b", code):  # some hosts declare it for their files
            code = re.sub(r"\bfragColor\b", "isf_FragColor", code)
        return code, "isf_FragColor"
    name = found["name"]
    plain = _OUT.sub(r"\g<lead>vec\g<size> \g<name>;", code)
    return plain, name if found["size"] == "4" else f"vec4({name}, 1.0)"


def with_returns(code: str) -> str:
    """A `return` of zero at the end of functions that have none, which some compilers let pass."""
    inserted: list[tuple[int, str]] = []
    for found in _FUNCTION.finditer(code):
        end = closing_brace(code, found.end())
        if end is not None and not re.search(r"\breturn\b", code[found.end() : end]):
            inserted.append((end, f"return {found[1]}(0);"))
    for end, text in reversed(inserted):
        code = code[:end] + text + code[end:]
    return code


def closing_brace(code: str, at: int) -> int | None:
    """Where the block that is open at `at` ends."""
    depth = 1
    for found in re.compile(r"[{}]").finditer(code, at):
        depth += 1 if found[0] == "{" else -1
        if depth == 0:
            return found.start()
    return None
