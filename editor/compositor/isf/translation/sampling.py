"""How a shader's reads of pictures become functions that know what each picture holds.

The compositor's pictures are premultiplied; most ISF files expect straight colours. So reads of
them are divided by alpha where they stand, while a pass's own buffers are read as they are.
"""

from __future__ import annotations

import re

_READS = {
    "IMG_PIXEL": "pixel",
    "IMG_NORM_PIXEL": "norm",
    "IMG_THIS_PIXEL": "this",
    "IMG_THIS_NORM_PIXEL": "this",
    "IMG_SIZE": "size",
    "texture2D": "norm",
    "texture": "norm",
    "texture2DRect": "pixel",
    "texture2DLod": "lod",
    "texture2DLodEXT": "lod",
    "textureLod": "lod",
    "texelFetch": "fetch",
}
_NATIVE = frozenset({"texture", "textureLod", "texelFetch"})
_READ = re.compile(rf"\b({'|'.join(_READS)})\b(?!\s*=[^=])")

FUNCTIONS = """
vec4 isf_straight(vec4 c) { return c.a > 0.0 ? vec4(c.rgb / c.a, c.a) : vec4(0.0); }
vec2 isf_size(sampler2D s) { return vec2(textureSize(s, 0)); }
vec4 isf_norm_raw(sampler2D s, vec2 p) { return texture(s, p); }
vec4 isf_norm_raw(sampler2D s, vec2 p, float bias) { return texture(s, p); }
vec4 isf_pixel_raw(sampler2D s, vec2 p) { return texture(s, p / isf_size(s)); }
vec4 isf_lod_raw(sampler2D s, vec2 p, float lod) { return textureLod(s, p, lod); }
vec4 isf_fetch_raw(sampler2D s, ivec2 p, int lod) { return texelFetch(s, p, lod); }
vec4 isf_norm_straight(sampler2D s, vec2 p) { return isf_straight(texture(s, p)); }
vec4 isf_norm_straight(sampler2D s, vec2 p, float bias) { return isf_straight(texture(s, p)); }
vec4 isf_pixel_straight(sampler2D s, vec2 p) { return isf_straight(isf_pixel_raw(s, p)); }
vec4 isf_lod_straight(sampler2D s, vec2 p, float l) { return isf_straight(textureLod(s, p, l)); }
vec4 isf_fetch_straight(sampler2D s, ivec2 p, int l) { return isf_straight(texelFetch(s, p, l)); }
"""

THIS_FUNCTIONS = """
vec4 isf_this_raw(sampler2D s) { return texture(s, isf_FragNormCoord); }
vec4 isf_this_straight(sampler2D s) { return isf_straight(texture(s, isf_FragNormCoord)); }
"""

EXACT_FUNCTIONS = """
vec4 isf_exact_raw(sampler2D s) { return texelFetch(s, ivec2(gl_FragCoord.xy), 0); }
vec4 isf_exact_straight(sampler2D s) { return isf_straight(isf_exact_raw(s)); }
"""


def reads_translated(
    code: str,
    straight: frozenset[str],
    raw: frozenset[str],
    exact: frozenset[str],
    *,
    unknown_is_straight: bool,
) -> str:
    """`code` reading pictures through the functions above.

    Args:
        straight, raw: pictures to be divided by alpha, and those to be read as they are.
        exact: pictures as large as what is drawn, whose own pixel needs no filter.
        unknown_is_straight: what to do for a sampler that a function was given.
    """

    def read(found: re.Match[str]) -> str:
        way, name = _READS[found[1]], _first_argument(code, found.end())
        if way == "size":
            return "isf_size"
        if found[1] in _NATIVE and name not in straight:
            return found[1]
        if way == "this" and name in exact:
            way = "exact"
        is_straight = name in straight or (name not in raw and unknown_is_straight)
        return f"isf_{way}_{'straight' if is_straight else 'raw'}"

    return _READ.sub(read, code)


def _first_argument(code: str, at: int) -> str:
    found = re.compile(r"\s*\(\s*\(?\s*(\w+)\s*\)?\s*[,)]").match(code, at)
    return found[1] if found else ""
