"""What of a frame need not be drawn: an untouched picture at the bottom, whose planes can go to
the encoder as they were decoded, with only a box patched where other layers lie over it.

An exporter does, for each frame:

    base = untouched_base(entries, width, height, format, colour, frames)
    if base is None:
        draw and read back the whole frame
    else:
        drawn = renderer.drawn_boxes(entries[1:], width, height, frames)
        boxes = damage_boxes(drawn, format, width, height)
        if boxes:
            texture = renderer.render(entries, width, height, space, frames, boxes=boxes)
            for box in boxes:
                patch = renderer.readback.to_frame(texture, format, colour, box=box)
                copy patch's planes into a copy of base's at `box`
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from editor.compositor.drawing.affine import Box, disjoint
from editor.compositor.readback import RUN
from editor.model.colour import ColourTags
from editor.model.flatten.layers import Entry, Layer, MediaPicture
from editor.model.frame import Frame, PixelFormat

_LARGEST_PATCH = 0.6  # of the frame


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
    is_changed = layer.effects or layer.mattes or layer.opacity < 1
    if not isinstance(layer.picture, MediaPicture) or is_changed:
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


def damage_boxes(
    drawn: Sequence[Box], format: PixelFormat, width: int, height: int
) -> tuple[Box, ...]:
    """`drawn` grown to what can be read back of a frame in `format` alone, and none of it twice.

    That is whole chroma samples, and runs of four pixels. One chroma sample more on each side is
    taken in: its filter reaches over the edge.
    """
    across, down = 1 << format.chroma_x, 1 << format.chroma_y
    grown: list[Box] = []
    for x, y, wide, high in drawn:
        if wide and high:
            left = max(0, (x - across) // RUN * RUN)
            top = max(0, (y // down - 1) * down)
            right = min(width, -(-(x + wide + across) // RUN) * RUN)
            bottom = min(height, (-(-(y + high) // down) + 1) * down)
            grown.append((left, top, right - left, bottom - top))
    return disjoint(grown)


def is_worthwhile(boxes: Sequence[Box], width: int, height: int) -> bool:
    """Whether to draw only `boxes`; beyond a part of the frame, drawing all is as cheap."""
    return sum(wide * high for _, _, wide, high in boxes) <= _LARGEST_PATCH * width * height
