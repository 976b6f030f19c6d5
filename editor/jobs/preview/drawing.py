"""Draws a preview's picture into a QImage, with a GL context of the thread that makes it."""

from __future__ import annotations

from PySide6.QtGui import QImage

from editor.compositor.context import standalone
from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.renderer import Renderer
from editor.jobs.preview.picture import Decoded
from editor.model.colour import WorkingSpace


class Drawing:
    """The exporter's own Renderer, and a way from its textures to images.

    Raises:
        NoGraphicsError: the machine has no OpenGL.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._ctx = standalone()
        self._renderer = Renderer(self._ctx, catalogue)

    def image(self, decoded: Decoded, space: WorkingSpace, scale: float) -> QImage:
        """The picture of `decoded`, premultiplied.

        Raises:
            EffectError, LutError, FontError, PictureTooLargeError: what is wrong, for the user.
        """
        texture = self._renderer.render(
            decoded.entries,
            decoded.width,
            decoded.height,
            space,
            decoded.frames.__getitem__,
            scale,
        )
        try:
            pixels = self._renderer.readback.to_rgba8(texture)
        finally:
            self._renderer.pool.give(texture)
        height, width = pixels.shape[:2]
        image = QImage(width, height, QImage.Format.Format_RGBA8888_Premultiplied)
        image.bits()[:] = pixels.data.cast("B")
        return image

    def close(self) -> None:
        self._renderer.release()
        self._ctx.release()
