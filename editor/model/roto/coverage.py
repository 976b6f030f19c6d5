"""Which picture holds a matte's coverage at a frame."""

from __future__ import annotations

from editor.model.flatten.layers import FilePicture
from editor.model.roto.matte import Matte, Stretch
from editor.model.roto.windows import window_at


def coverage_at(matte: Matte, frame: int) -> FilePicture | None:
    """The coverage as it is shown: with its edges, where these are made ahead and are there. None:
    nothing is covered."""
    if matte.edges.are_made_ahead:
        alpha = window_at(matte.alphas, frame)
        if alpha is not None:
            return _picture_in(alpha, frame)
    return decided_at(matte, frame)


def decided_at(matte: Matte, frame: int) -> FilePicture | None:
    """The coverage that the user or the machine decided on, before edges are made of it."""
    key = matte.key(frame)
    if key is not None:
        return FilePicture(key.picture)
    stretch = window_at(matte.stretches, frame)
    return None if stretch is None else _picture_in(stretch, frame)


def confidence_at(matte: Matte, frame: int) -> float | None:
    """How sure it is of the frame, 0..1; of a key altogether. None: nothing is there."""
    if matte.key(frame) is not None:
        return 1.0
    stretch = window_at(matte.stretches, frame)
    return None if stretch is None else stretch.confidence[frame - stretch.first] / 255


def _picture_in(stretch: Stretch, frame: int) -> FilePicture:
    return FilePicture(stretch.film, stretch.offset + frame - stretch.first)
