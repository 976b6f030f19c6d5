"""What of a frame need not be drawn: an untouched picture at the bottom, whose planes can go to
the encoder as they were decoded, with only a box patched where other layers lie over it.

An exporter does, for each frame:

    base = untouched_base(entries, width, height, format, colour, frames)
    if base is None:
        draw and read back the whole frame
    else:
        drawn = renderer.drawn_box(entries[1:], width, height, frames)
        box = damage_box(drawn, format, width, height)
        if box is not None:
            texture = renderer.render(entries, width, height, space, frames, box=box)
            patch = renderer.readback.to_frame(texture, format, colour, box=box)
            copy base's planes, and patch's into them at `box`
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from editor.compositor.drawing.affine import Box
from editor.model.colour import ColourTags
from editor.model.flatten.layers import Entry, Layer, MediaPicture
from editor.model.frame import Frame, PixelFormat


def untouched_base(
    entries: Sequence[Entry],
    width: int,
    height: int,
    format: PixelFormat,
    colour: ColourTags,
    frames: Callable[[MediaPicture], Frame],
) -> Frame | None:
    """The decoded frame that, without anything over it, already is the frame to be written.

    None if the bottom layer is anything but an opaque, unaltered media picture of the frame's
    size, in `format` and with `colour`, so that its planes are those an encoder wants.
    """
    if not entries or not isinstance(entries[0], Layer):
        return None
    layer = entries[0]
    if not isinstance(layer.picture, MediaPicture) or layer.effects or layer.opacity < 1:
        return None
    place = layer.placement
    if any((*place.position, *place.anchor, *place.crop, place.rotation)) or place.scale != (1, 1):
        return None
    frame = frames(layer.picture)
    is_same = (
        (frame.width, frame.height) == (width, height)
        and frame.format == format
        and not format.alpha
        and frame.colour == colour
        and not frame.rotation
        and not frame.mirrored
        and frame.pixel_aspect == Fraction(1)
    )
    return frame if is_same else None


def damage_box(drawn: Box, format: PixelFormat, width: int, height: int) -> Box | None:
    """`drawn` grown to whole chroma samples of `format` within the frame; None if it is empty.

    One chroma sample more on each side is taken in: its filter reaches over the edge.
    """
    x, y, wide, high = drawn
    if not (wide and high):
        return None
    across, down = 1 << format.chroma_x, 1 << format.chroma_y
    left = max(0, (x // across - 1) * across)
    top = max(0, (y // down - 1) * down)
    right = min(width, (-(-(x + wide) // across) + 1) * across)
    bottom = min(height, (-(-(y + high) // down) + 1) * down)
    return left, top, right - left, bottom - top
