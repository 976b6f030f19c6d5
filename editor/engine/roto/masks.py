"""Masks that people bring along: grey, black and white, or one colour for each thing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Levels = NDArray[np.uint8]

_MOST_THINGS = 64
_DARK = 64  # a mask with nothing brighter numbers things, and does not say how much is covered


class MaskFileError(Exception):
    """A mask cannot be read; the message is a sentence for the user."""


@dataclass(frozen=True, slots=True, eq=False)
class Mask:
    """`levels`: (H, W) uint8, what is covered. `remarks`: what was done to make it fit."""

    levels: Levels
    remarks: tuple[str, ...] = ()


def read_mask(path: Path, size: tuple[int, int]) -> Mask:
    """All that a mask covers, as large as the footage.

    A grey picture says how much of each pixel is covered, a transparent one by its alpha; of one
    in colours, or whose levels are but numbers of things, all that is not black is covered.

    Raises:
        MaskFileError: it cannot be read.
    """
    pixels = _read(path)
    remarks: list[str] = []
    levels = _covered(pixels, path, remarks)
    levels = _scaled(levels, size, path, remarks, smooth=True)
    return Mask(levels, tuple(remarks))


def read_things(path: Path, size: tuple[int, int]) -> dict[int, Mask]:
    """A mask for each colour of the picture but black, by its number in the palette of PASCAL VOC
    and DAVIS, in their order.

    Raises:
        MaskFileError: it cannot be read, or has too many colours.
    """
    pixels = _read(path)[..., :3]
    remarks: list[str] = []
    pixels = _scaled(pixels, size, path, remarks, smooth=False)
    colours = np.unique(pixels.reshape(-1, 3), axis=0)
    found = [tuple(map(int, colour)) for colour in colours if colour.any()]
    if len(found) > _MOST_THINGS:
        raise MaskFileError(
            f"“{path.name}” has {len(found)} colours: a mask of several things has one flat "
            f"colour for each, at most {_MOST_THINGS}."
        )
    return {
        _number_of(colour): Mask(_flat(np.all(pixels == colour, axis=-1)), tuple(remarks))
        for colour in sorted(found, key=_number_of)
    }


def _read(path: Path) -> Levels:
    """(H, W, 4) RGBA uint8."""
    import cv2

    if not path.is_file():
        raise MaskFileError(f"There is no mask “{path}”.")
    data = np.fromfile(path, np.uint8)
    pixels = cv2.imdecode(data, cv2.IMREAD_UNCHANGED) if data.size else None
    if pixels is None:
        raise MaskFileError(f"“{path.name}” is no picture that can be read: give a PNG.")
    if pixels.dtype == np.uint16:
        pixels = np.rint(pixels / 257).astype(np.uint8)
    pixels = pixels.astype(np.uint8)
    if pixels.ndim == 2:
        return cv2.cvtColor(pixels, cv2.COLOR_GRAY2RGBA).astype(np.uint8)
    code = cv2.COLOR_BGRA2RGBA if pixels.shape[2] == 4 else cv2.COLOR_BGR2RGBA
    return np.asarray(cv2.cvtColor(pixels, code), np.uint8)


def _covered(pixels: Levels, path: Path, remarks: list[str]) -> Levels:
    alpha, grey = pixels[..., 3], pixels[..., 0]
    if alpha.min() < 255:
        return alpha
    is_grey = all((pixels[..., channel] == grey).all() for channel in (1, 2))
    if is_grey and grey.max() >= _DARK:
        return grey
    if pixels[..., :3].any():
        remarks.append(f"All that is not black in “{path.name}” is taken for covered.")
    return _flat(np.any(pixels[..., :3], axis=-1))


def _scaled(
    pixels: Levels, size: tuple[int, int], path: Path, remarks: list[str], *, smooth: bool
) -> Levels:
    import cv2

    height, width = pixels.shape[:2]
    if (width, height) == size:
        return pixels
    remarks.append(
        f"“{path.name}” is {width} x {height}, and is scaled to the footage's "
        f"{size[0]} x {size[1]}."
    )
    shrinks = size[0] < width
    method = (cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR) if smooth else cv2.INTER_NEAREST
    return np.asarray(cv2.resize(pixels, size, interpolation=method), np.uint8)


def _flat(inside: np.ndarray) -> Levels:
    return np.where(inside, 255, 0).astype(np.uint8)


def _number_of(colour: Sequence[int]) -> int:
    """The colour's place in that palette: the highest bits of red, green and blue are its lowest
    three, and so on."""
    return sum(
        (colour[channel] >> (7 - bit) & 1) << (3 * bit + channel)
        for bit in range(8)
        for channel in range(3)
    )
