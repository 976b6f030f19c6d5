"""Leaves out what nobody can see, so that it is neither decoded nor drawn."""

from __future__ import annotations

from editor.model.flatten.geometry import corners
from editor.model.flatten.layers import Entry, Layer, MediaPicture, NestedPicture
from editor.model.project import Project
from editor.model.transform import BlendMode

_HALF_PIXEL = 0.5


def visible(
    entries: tuple[Entry, ...], project: Project, width: int, height: int
) -> tuple[Entry, ...]:
    """`entries` from the topmost one that hides all below it, without wholly transparent ones.

    Args:
        width, height: the frame's size, pixels.
    """
    shown = tuple(entry for entry in entries if not _is_transparent(entry))
    for index in range(len(shown) - 1, 0, -1):
        if covers_frame(shown[index], project, width, height):
            return shown[index:]
    return shown


def covers_frame(entry: Entry, project: Project, width: int, height: int) -> bool:
    """Whether the entry is opaque over every pixel of the frame.

    A claim only where it is certain: effects, mattes and transitions may make a picture
    transparent, so with any of them the answer is no.
    """
    if not isinstance(entry, Layer) or entry.effects or entry.mattes or entry.opacity < 1:
        return False
    if entry.blend_mode is not BlendMode.NORMAL or entry.placement.rotation % 360:
        return False
    size = _opaque_size(entry, project)
    if size is None:
        return False
    points = corners(entry.placement, size, (width, height))
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return (
        min(xs) < _HALF_PIXEL
        and min(ys) < _HALF_PIXEL
        and max(xs) > width - _HALF_PIXEL
        and max(ys) > height - _HALF_PIXEL
    )


def _opaque_size(layer: Layer, project: Project) -> tuple[int, int] | None:
    """The picture's size as seen, if it is opaque all over."""
    picture = layer.picture
    if isinstance(picture, MediaPicture):
        reference = project.media_reference(picture.media)
        if reference is None or reference.video is None or reference.video.has_alpha:
            return None
        return reference.video.display_size
    if isinstance(picture, NestedPicture):
        size = picture.width, picture.height
        if any(covers_frame(entry, project, *size) for entry in picture.entries):
            return size
    return None


def _is_transparent(entry: Entry) -> bool:
    return isinstance(entry, Layer) and entry.opacity <= 0
