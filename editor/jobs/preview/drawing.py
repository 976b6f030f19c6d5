"""Draws a preview's picture into a QImage, with a GL context of the thread that makes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from editor.compositor.context import NoGraphicsError, end, standalone
from editor.compositor.drawing.planes import PictureTooLargeError
from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.isf.errors import EffectError
from editor.compositor.lut import LutError
from editor.compositor.renderer import Renderer
from editor.compositor.text import FontError
from editor.jobs.preview.looking import without_effects
from editor.jobs.preview.picture import Decoded, LostFileError, PreviewPicture, PreviewRequest
from editor.model.flatten.layers import FilePicture, MediaPicture
from editor.model.frame import Frame, display_size

_WORLDS_FAULTS = (EffectError, LutError, FontError, PictureTooLargeError, LostFileError)
_WORTHWHILE = 0.8  # of its length: a side that would be drawn longer is drawn whole at once


class Drawing:
    """The exporter's own Renderer, and a way from what it draws to images. Belongs to one thread.

    Where there is no OpenGL at all, each image says so, as `said` puts it.
    """

    def __init__(self, catalogue: Catalogue, said: Callable[[str], str] = str) -> None:
        self._said = said
        self._no_graphics = ""
        try:
            self._ctx = standalone()
        except NoGraphicsError as error:
            self._no_graphics = str(error)
            return
        self._renderer = Renderer(self._ctx, catalogue)

    def drawn(
        self,
        picture: PreviewPicture,
        checkpoint: Callable[[], None] | None = None,
        *,
        quickly: bool = False,
    ) -> PreviewPicture:
        """`picture` with an image of what it has decoded, and what went wrong with drawing it.

        `checkpoint` is called between layers, and may raise to stop the work there. `quickly`: no
        larger than the request wants it while it changes.
        """
        decoded = picture.decoded
        assert decoded is not None
        scale = _quick_scale(picture.request, decoded) if quickly else picture.request.scale
        picture = replace(picture, is_sharp=scale == picture.request.scale)
        size = max(1, round(decoded.width * scale)), max(1, round(decoded.height * scale))
        if self._no_graphics:
            image = _message(self._said(self._no_graphics), *size)
            return replace(picture, image=image, decoded=None, problems=(self._no_graphics,))
        problems: list[str] = []
        for attempt in _attempts(decoded):
            try:
                image = self._image(attempt, size, checkpoint)
            except _WORLDS_FAULTS as error:
                problems.append(str(error))
            else:
                break
        else:
            image = _message(self._said(problems[0]), *size)
        said = (*picture.problems, *decoded.problems, *problems)
        return replace(picture, image=image, decoded=None, problems=tuple(dict.fromkeys(said)))

    def close(self) -> None:
        if not self._no_graphics:
            self._renderer.release()
            end(self._ctx)

    def _image(
        self, decoded: Decoded, size: tuple[int, int], checkpoint: Callable[[], None] | None
    ) -> QImage:
        def frames(picture: MediaPicture | FilePicture) -> Frame:
            if checkpoint is not None:
                checkpoint()
            return decoded.frame(picture)

        image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
        self._renderer.to_screen(
            decoded.entries,
            decoded.width,
            decoded.height,
            decoded.working_space,
            frames,
            size,
            memoryview(image.bits()),
        )
        return image


def _quick_scale(request: PreviewRequest, decoded: Decoded) -> float:
    """Where there are proxies alone, also no larger than they are: little more is to be had."""
    if request.quick_scale is None:
        return request.scale
    pictures = [frame for key, frame in decoded.frames.items() if isinstance(key, MediaPicture)]
    quick = min(
        request.quick_scale,
        max((_share(frame, decoded) for frame in pictures), default=1.0),
    )
    return quick if quick < _WORTHWHILE * request.scale else request.scale


def _share(frame: Frame, decoded: Decoded) -> float:
    """How large a proxy is, in parts of the sequence's size; 1 for what is none."""
    if frame.shown_size is None:
        return 1.0
    wide, high = display_size(frame.width, frame.height, frame.pixel_aspect, frame.rotation)
    return max(wide / decoded.width, high / decoded.height)


def _attempts(decoded: Decoded) -> Iterator[Decoded]:
    """As it should be; then without the effects, one of which may be what cannot be drawn."""
    yield decoded
    yield replace(decoded, entries=without_effects(decoded.entries))


def _message(text: str, width: int, height: int) -> QImage:
    """A sentence in the middle of a dark picture, drawn without OpenGL."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("#1b1c1f"))
    painter = QPainter(image)
    font = QFont()
    font.setPixelSize(max(11, height // 28))
    painter.setFont(font)
    painter.setPen(QColor("#e6e7ea"))
    margin = width // 8
    area = QRect(margin, 0, width - 2 * margin, height)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    title = QCoreApplication.translate("preview", "The picture cannot be drawn")
    painter.drawText(area, int(flags), f"{title}\n\n{text}")
    painter.end()
    return image
