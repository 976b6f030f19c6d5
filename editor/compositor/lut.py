"""Colour tables in .cube files, as textures for the `lut` effect.

Source: Adobe, "Cube LUT Specification 1.0"; Resolve's files with a 1D and a 3D table in one.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import moderngl
import numpy as np
from numpy.typing import NDArray

LARGEST_CUBE = 128
LARGEST_CURVE = 65536
_WIDEST_TEXTURE = 16384
_HIGHEST = 65504.0  # of a half float, which the compositor works in


class LutError(Exception):
    """A colour table cannot be used; the message names the file and the line."""


@dataclass(frozen=True, slots=True)
class Lut:
    """A curve for each channel, then a cube; either may be missing. Not changed once made.

    Args:
        curve: (M, 3) float32: output of red, green and blue over `curve_range`.
        cube: (N, N, N, 3) float32, indexed blue, green, red, over `cube_range`.
        curve_range, cube_range: (2, 3): the inputs of the first and of the last entry.
    """

    title: str
    curve: NDArray[np.float32] | None
    cube: NDArray[np.float32] | None
    curve_range: NDArray[np.float32]
    cube_range: NDArray[np.float32]


def read_cube(path: Path) -> Lut:
    """
    Raises:
        LutError: no such file, or not a whole .cube table.
    """
    try:
        text = path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise LutError(f"{path}: the LUT cannot be read ({error.strerror}).") from error
    return _Reader(path).read(text)


@dataclass(frozen=True, slots=True)
class LutParts:
    """What the texture of an IMAGE input says of itself, if it is a LUT's: in the shader, each
    word of `macros` stands behind the input's name, and `volume` is NAME_volume."""

    macros: tuple[str, ...]
    volume: moderngl.Texture3D | None


def lut_texture(ctx: moderngl.Context, path: Path) -> moderngl.Texture:
    """A .cube file for an IMAGE input: its curve in one row; `extra` are its `LutParts`.

    A shader's input `lut` then has `lut_CURVE` and `lut_CUBE` defined as the number of their
    points, each where there is one, and the lower end of its range and 1 / length as `_LOW` and
    `_FACTOR`: what is not there need not be run, and what is the same all over not be read.

    Raises:
        LutError: as `read_cube`.
    """
    lut = read_cube(path)
    curve = np.zeros((1, 3), np.float32) if lut.curve is None else _fitting(lut.curve)
    texture = ctx.texture((len(curve), 1), 4, _with_alpha(curve).tobytes(), dtype="f4")
    texture.filter = (moderngl.LINEAR, moderngl.LINEAR)
    texture.repeat_x = texture.repeat_y = False
    volume = None
    if lut.cube is not None:
        points = len(lut.cube)
        volume = ctx.texture3d(
            (points, points, points), 4, _with_alpha(lut.cube).tobytes(), dtype="f4"
        )
        volume.filter = (moderngl.LINEAR, moderngl.LINEAR)
        volume.repeat_x = volume.repeat_y = volume.repeat_z = False
    macros: list[str] = []
    parts = (
        ("CURVE", None if lut.curve is None else len(curve), lut.curve_range),
        ("CUBE", None if lut.cube is None else len(lut.cube), lut.cube_range),
    )
    for name, points, (low, high) in parts:
        if points is not None:
            macros.append(f"{name} {points}.0")
            macros.append(f"{name}_LOW {_vec3(low)}")
            macros.append(f"{name}_FACTOR {_vec3(1 / (high - low))}")
    texture.extra = LutParts(tuple(macros), volume)
    return texture


def release_lut(texture: moderngl.Texture) -> None:
    """Release what `lut_texture` made."""
    if texture.extra.volume is not None:
        texture.extra.volume.release()
    texture.release()


def _with_alpha(colours: NDArray[np.float32]) -> NDArray[np.float32]:
    """(…, 3) to (…, 4) with 1: textures of three components are slow or not to be had."""
    return np.concatenate([colours, np.ones((*colours.shape[:-1], 1), np.float32)], axis=-1)


def _vec3(numbers: NDArray[np.float32]) -> str:
    return f"vec3({', '.join(repr(float(number)) for number in numbers)})"


def _fitting(curve: NDArray[np.float32]) -> NDArray[np.float32]:
    """`curve` with no more entries than a texture is wide."""
    if len(curve) <= _WIDEST_TEXTURE:
        return curve
    old, new = np.linspace(0, 1, len(curve)), np.linspace(0, 1, _WIDEST_TEXTURE)
    channels = [np.interp(new, old, curve[:, channel]) for channel in range(3)]
    return np.stack(channels, axis=-1).astype(np.float32)


def _is_row(words: list[str]) -> bool:
    """Whether a line is one of the table's, and not a keyword's."""
    return not words[0][0].isalpha() or words[0].lower() in ("nan", "inf", "infinity")


def _are_levels(numbers: NDArray[np.float64]) -> bool:
    return bool((np.abs(numbers) <= _HIGHEST).all())  # false for what is no number, too


class _Reader:
    """Reads one file; keeps which line it is at for its errors."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._line = 0
        self._title = ""
        self._curve_size = self._cube_size = 0
        self._domain = np.array([[0, 0, 0], [1, 1, 1]], np.float32)
        self._ranges: dict[str, NDArray[np.float32]] = {}

    def read(self, text: str) -> Lut:
        rows: list[list[str]] = []
        first_row = 0
        for number, line in enumerate(text.splitlines(), 1):
            self._line = number
            words = line.split()
            if not words or words[0].startswith("#"):
                continue
            if not _is_row(words):
                self._keyword(words, line)
                continue
            if len(words) != 3:
                raise self._error(f"a row of three numbers was expected, not {line.strip()[:40]!r}")
            first_row = first_row or number
            rows.append(words)
        return self._lut(self._table(rows, text), first_row)

    def _keyword(self, words: list[str], line: str) -> None:
        match words:
            case ["TITLE", *_]:
                self._title = line.strip()[5:].strip().strip('"')
            case ["LUT_1D_SIZE", size]:
                self._curve_size = self._size(size, LARGEST_CURVE)
            case ["LUT_3D_SIZE", size]:
                self._cube_size = self._size(size, LARGEST_CUBE)
            case ["DOMAIN_MIN", *numbers]:
                self._domain[0] = self._numbers(numbers, 3)
            case ["DOMAIN_MAX", *numbers]:
                self._domain[1] = self._numbers(numbers, 3)
            case [("LUT_1D_INPUT_RANGE" | "LUT_3D_INPUT_RANGE") as name, *numbers]:
                low, high = self._numbers(numbers, 2)
                self._ranges[name] = np.array([[low] * 3, [high] * 3], np.float32)
            case ["LUT_1D_SIZE" | "LUT_3D_SIZE", *_]:
                raise self._error(f"{words[0]} needs one number")

    def _size(self, text: str, largest: int) -> int:
        if not text.isdecimal() or not 2 <= int(text) <= largest:
            raise self._error(f"the size has to be a number from 2 to {largest}, not {text!r}")
        return int(text)

    def _numbers(self, words: list[str], count: int) -> list[float]:
        try:
            numbers = [float(word) for word in words]
        except ValueError as error:
            raise self._error("numbers were expected") from error
        if len(numbers) != count or not _are_levels(np.array(numbers)):
            raise self._error(f"{count} numbers of at most {_HIGHEST:.0f} were expected")
        return numbers

    def _table(self, rows: list[list[str]], text: str) -> NDArray[np.float32]:
        wanted = self._curve_size + self._cube_size**3
        if wanted == 0:
            self._line = 1
            raise self._error("this is no .cube LUT: it has neither LUT_1D_SIZE nor LUT_3D_SIZE")
        if len(rows) != wanted:
            raise self._error(
                f"the table has {len(rows)} rows where its size asks for {wanted}; the file is "
                + ("cut short" if len(rows) < wanted else "not what it says")
            )
        try:
            table = np.array(rows, dtype=np.float64)
        except ValueError as error:
            raise self._bad_row(text) from error
        if not _are_levels(table):
            raise self._bad_row(text)
        return table.astype(np.float32)

    def _bad_row(self, text: str) -> LutError:
        for number, line in enumerate(text.splitlines(), 1):
            self._line = number
            words = line.split()
            if words and not words[0].startswith("#") and _is_row(words):
                try:
                    self._numbers(words, 3)
                except LutError as error:
                    return error
        raise AssertionError(text)

    def _lut(self, table: NDArray[np.float32], first_row: int) -> Lut:
        curve_range = self._ranges.get("LUT_1D_INPUT_RANGE", self._domain)
        cube_range = self._ranges.get("LUT_3D_INPUT_RANGE", self._domain)
        if self._curve_size and self._cube_size and "LUT_3D_INPUT_RANGE" not in self._ranges:
            cube_range = np.array([[0, 0, 0], [1, 1, 1]], np.float32)
        for low, high in (curve_range, cube_range):
            if not (high > low).all():
                self._line = first_row
                raise self._error("the input range ends before it begins")
        size = self._cube_size
        cube = table[self._curve_size :].reshape(size, size, size, 3) if size else None
        curve = table[: self._curve_size] if self._curve_size else None
        return Lut(self._title, curve, cube, curve_range, cube_range)

    def _error(self, what: str) -> LutError:
        return LutError(f"{self._path}:{self._line}: {what}.")
