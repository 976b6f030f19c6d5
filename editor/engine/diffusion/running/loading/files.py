"""Where each tensor of a component lies in its safetensors files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from editor.engine.diffusion.bringing.layout import read_header

DTYPES = {
    "F64": "float64",
    "F32": "float32",
    "F16": "float16",
    "BF16": "bfloat16",
    "F8_E4M3": "float8_e4m3fn",
    "F8_E5M2": "float8_e5m2",
    "I64": "int64",
    "I32": "int32",
    "I16": "int16",
    "I8": "int8",
    "U8": "uint8",
    "BOOL": "bool",
}
"""torch's names."""

FLOATS = frozenset(name for code, name in DTYPES.items() if code[0] in "FB" and code != "BOOL")


@dataclass(frozen=True, slots=True)
class Stored:
    """`start`, `stop`: bytes of the file."""

    file: Path
    dtype: str
    shape: tuple[int, ...]
    start: int
    stop: int

    @property
    def bytes(self) -> int:
        return self.stop - self.start


def stored_in(files: Iterable[Path]) -> dict[str, Stored]:
    """All tensors by name, in the order in which they lie.

    Raises:
        GenerationError: a file is damaged.
        KeyError: it holds numbers of a kind that is not known here.
    """
    found: dict[str, Stored] = {}
    for file in files:
        with file.open("rb") as opened:
            begins = 8 + int.from_bytes(opened.read(8), "little")
        entries = sorted(read_header(file).items(), key=lambda each: each[1]["data_offsets"])
        for name, said in entries:
            start, stop = said["data_offsets"]
            shape = tuple(said["shape"])
            found[name] = Stored(file, DTYPES[said["dtype"]], shape, begins + start, begins + stop)
    return found
