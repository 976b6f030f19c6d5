"""Shader text: read from a file, and cleaned so that every line keeps its number."""

from __future__ import annotations

import re
from pathlib import Path

from editor.compositor.isf.errors import ShaderError

_COMMENTS = re.compile(r"/\*.*?\*/|//(?:\\\n|[^\n])*|/\*.*\Z", re.DOTALL)
_LARGEST_BYTES = 4 << 20


def read_source(path: Path) -> str:
    """The file's text with `\\n` line ends; UTF-8, or Latin-1 where it is not.

    Raises:
        ShaderError: the file cannot be read, or is no text.
    """
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise ShaderError(path, None, "too large for a shader (over 4 MiB).")
        raw = path.read_bytes()
    except OSError as error:
        raise ShaderError(path, None, f"cannot be read ({error.strerror}).") from error
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = raw.decode("utf-16", errors="replace")
    else:
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = raw.decode("latin-1")
    if "\0" in text.rstrip("\0"):
        raise ShaderError(path, None, "is no text file.")
    return text.rstrip("\0").replace("\r\n", "\n").replace("\r", "\n")


def blanked(text: str, start: int, end: int) -> str:
    """`text` with [start, end) as blanks, its line ends kept."""
    return text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]


def without_comments(text: str) -> str:
    """GLSL without comments and without letters that its compilers refuse."""
    code = _COMMENTS.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    return re.sub(r"[^\x09\x0a\x20-\x7e]", " ", code)
