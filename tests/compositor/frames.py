"""Frames and layers that tests make by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import numpy as np

from editor.model.colour import SRGB, ColourTags
from editor.model.effects import EffectId
from editor.model.flatten.layers import (
    EffectValue,
    FilePicture,
    Layer,
    MediaPicture,
    Picture,
    Placement,
)
from editor.model.frame import RGBA8, Frame, PixelFormat, Plane
from editor.model.media import MediaId
from editor.model.time import ZERO
from editor.model.timeline import ItemId
from editor.model.transform import BlendMode, Fit

AS_IS = Placement((0.0, 0.0), (1.0, 1.0), 0.0, (0.0, 0.0), (0.0, 0.0, 0.0, 0.0), Fit.FIT)


def natural(x: float, y: float, **more) -> Placement:
    """A picture's own pixels, moved by (x, y) from the frame's centre."""
    return replace(AS_IS, fit=Fit.NONE, position=(x, y), **more)


def plane(samples: np.ndarray, padding: int = 0, width: int | None = None) -> Plane:
    """`samples` (H, W) or (H, W, C), with `padding` bytes of rubbish after each row."""
    rows = samples.reshape(samples.shape[0], -1)
    raw = np.ascontiguousarray(rows).view(np.uint8).reshape(rows.shape[0], -1)
    padded = np.full((raw.shape[0], raw.shape[1] + padding), 0xA5, np.uint8)
    padded[:, : raw.shape[1]] = raw
    data = memoryview(padded.reshape(-1))
    return Plane(data, padded.shape[1], width or samples.shape[1], samples.shape[0])


def frame(
    planes: list[np.ndarray],
    format: PixelFormat,
    colour: ColourTags = SRGB,
    padding: int = 0,
    **more,
) -> Frame:
    height, width = planes[0].shape[:2]
    made = tuple(plane(each, padding) for each in planes)
    return replace(Frame(made, format, width, height, colour), **more)


def rgba(pixels: np.ndarray, **more) -> Frame:
    """(H, W, 4) uint8, straight alpha, as shown."""
    return frame([pixels.astype(np.uint8)], RGBA8, **more)


def solid(width: int, height: int, *colour: int) -> Frame:
    return rgba(np.full((height, width, 4), colour, np.uint8))


def samples(made: Frame) -> list[np.ndarray]:
    """A frame's planes as (H, W) or (H, W, C) arrays."""
    word = np.uint8 if made.format.sample_bytes == 1 else np.uint16
    channels = made.format.channels if made.format.packed else 1
    arrays = []
    for each in made.planes:
        flat = np.frombuffer(each.data, np.uint8)
        rows = [
            flat[y * each.stride :][: each.width * channels * np.dtype(word).itemsize]
            for y in range(each.height)
        ]
        array = np.stack([row.view(word) for row in rows])
        arrays.append(
            array.reshape(each.height, each.width, channels)[..., 0]
            if channels == 1
            else array.reshape(each.height, each.width, channels)
        )
    return arrays


def media(name: str) -> MediaPicture:
    return MediaPicture(MediaId(name), 0, ZERO)


def layer(
    picture: Picture | str,
    placement: Placement = AS_IS,
    opacity: float = 1.0,
    blend_mode: BlendMode = BlendMode.NORMAL,
    effects: tuple[EffectValue, ...] = (),
) -> Layer:
    shown = media(picture) if isinstance(picture, str) else picture
    return Layer(ItemId("item"), shown, placement, opacity, blend_mode, effects)


def effect(name: str, **values) -> EffectValue:
    pairs = tuple(sorted(values.items()))
    return EffectValue(EffectId(name), name, pairs, 0, Fraction(0), Fraction(24))


def given(**named: Frame) -> Callable[[MediaPicture | FilePicture], Frame]:
    """Frames by the name of their media, or of their file."""

    def frames(picture: MediaPicture | FilePicture) -> Frame:
        return named[picture.path if isinstance(picture, FilePicture) else picture.media]

    return frames
