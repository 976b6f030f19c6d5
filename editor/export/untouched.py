"""Frames that the encoder can take as they were decoded, because nothing is done to them."""

from __future__ import annotations

from collections.abc import Callable

from editor.media.encode.settings import VideoEncoding
from editor.model.flatten.layers import Entry, Layer, MediaPicture, Placement
from editor.model.frame import FieldOrder, Frame
from editor.model.transform import BlendMode, Fit

_STILL = ((0.0, 0.0), (1.0, 1.0), 0.0, (0.0, 0.0), (0.0, 0.0, 0.0, 0.0))
_IN_PLACE = tuple(Placement(*_STILL, fit) for fit in Fit)


def untouched(
    entry: Entry, video: VideoEncoding, frames: Callable[[MediaPicture], Frame]
) -> Frame | None:
    """The decoded frame of `entry`, if drawing it alone would give that very picture.

    It fills the frame, is opaque, has no effects, and lies in memory as `video` wants it, colour
    included. The sequence must have the size of `video`.
    """
    if not isinstance(entry, Layer) or not isinstance(entry.picture, MediaPicture):
        return None
    if entry.effects or entry.opacity < 1 or entry.blend_mode is not BlendMode.NORMAL:
        return None
    if entry.placement not in _IN_PLACE:
        return None
    frame = frames(entry.picture)
    size = video.width, video.height
    is_upright = frame.rotation == 0 and not frame.mirrored
    fits = (
        (frame.width, frame.height) == frame.display_size == size
        and is_upright
        and frame.fields is FieldOrder.PROGRESSIVE
        and frame.format == video.format
        and not frame.format.alpha
        and frame.colour == video.colour
    )
    return frame if fits else None
