"""Draws sketches on a thread of their own, by the Renderer that the viewport has."""

from __future__ import annotations

import logging
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

from editor.compositor.context import end, standalone
from editor.compositor.drawing.planes import PictureTooLargeError
from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.isf.errors import EffectError
from editor.compositor.lut import LutError
from editor.compositor.readback import Alpha
from editor.compositor.renderer import Renderer
from editor.compositor.text import FontError
from editor.jobs.drawing.thread import DrawingThread
from editor.jobs.preview.slate import with_slates
from editor.jobs.thumbnails.sketch import Sketch
from editor.media.errors import MediaError
from editor.media.thumbnails import ThumbnailReader
from editor.model.flatten.layers import FilePicture, MediaPicture
from editor.model.flatten.picture import media_pictures
from editor.model.frame import Frame
from editor.model.media import MediaId, MediaReference
from editor.model.project import Project
from editor.model.time import ZERO

_log = logging.getLogger(__name__)

_MOST_WAITING = 200
_FAULTS = (EffectError, FontError, LutError, MediaError, PictureTooLargeError, OSError)


@dataclass(frozen=True, slots=True)
class Order:
    """A sketch that is wanted at `place`, and from which files its media are read."""

    place: Hashable
    sketch: Sketch
    paths: tuple[tuple[MediaId, str], ...]


class SketchWorkshop:
    """Calls `made` with each order and its picture, or None for want of one.

    Args:
        longest: side of a picture, pixels.
    """

    def __init__(
        self, catalogue: Catalogue, longest: int, made: Callable[[Order, QImage | None], None]
    ) -> None:
        self._longest, self._made = longest, made
        self._ctx = standalone()
        self._renderer = Renderer(self._ctx, catalogue)
        self._reader = ThumbnailReader(longest)

    def make(self, order: Order) -> None:
        try:
            self._made(order, self._picture(order))
        except _FAULTS as error:
            _log.info("No sketch: %s", error)
            self._made(order, None)

    def close(self) -> None:
        self._reader.close()
        self._renderer.release()
        end(self._ctx)

    def _picture(self, order: Order) -> QImage:
        sketch, renderer, reader = order.sketch, self._renderer, self._reader
        frames, missing = _frames(order, reader)

        def frame(picture: MediaPicture | FilePicture) -> Frame:
            if isinstance(picture, MediaPicture):
                return frames[picture]
            return reader.frame_near(Path(picture.path), None, ZERO)

        entries = with_slates(sketch.entries, Project("", media=sketch.media), missing)
        size = sketch.width, sketch.height
        scale = min(1.0, self._longest / max(size))
        texture = renderer.render(entries, *size, sketch.working_space, frame, scale)
        pixels = np.ascontiguousarray(renderer.readback.to_rgba8(texture, Alpha.OVER_BLACK))
        renderer.pool.give(texture)
        height, width, _ = pixels.shape
        format = QImage.Format.Format_RGBX8888
        return QImage(pixels.data, width, height, width * 4, format).convertToFormat(
            QImage.Format.Format_RGB32
        )


def sketch_thread(
    catalogue: Catalogue, longest: int, made: Callable[[Order, QImage | None], None]
) -> DrawingThread[Hashable, Order]:
    """Its orders are known by their places."""
    opened = partial(SketchWorkshop, catalogue, longest, made)
    return DrawingThread("sketches", _MOST_WAITING, opened)


def _frames(
    order: Order, reader: ThumbnailReader
) -> tuple[dict[MediaPicture, Frame], dict[MediaPicture, str]]:
    """About the pictures of media that are to be seen, and why others cannot be had."""
    media = {each.id: each for each in order.sketch.media}
    paths = dict(order.paths)
    frames: dict[MediaPicture, Frame] = {}
    missing: dict[MediaPicture, str] = {}
    for picture in dict.fromkeys(media_pictures(order.sketch.entries)):
        reference = media.get(picture.media)
        try:
            if reference is None:
                raise MediaError(f"The project has no media {picture.media}. Import it again.")
            frames[picture] = _frame(reference, paths[reference.id], picture, reader)
        except MediaError as error:
            missing[picture] = str(error)
    return frames, missing


def _frame(
    media: MediaReference, path: str, picture: MediaPicture, reader: ThumbnailReader
) -> Frame:
    is_still = media.available_range is None
    rate = media.video.rate if media.video is not None and not is_still else None
    frame = reader.frame_near(Path(path), rate, picture.time)
    size = media.video.display_size if media.video is not None else None
    return replace(frame, shown_size=size)
