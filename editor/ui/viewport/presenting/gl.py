"""Draws pictures in the window with the exporter's own renderer, on a graphics card."""

from __future__ import annotations

import logging
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QSurfaceFormat
from PySide6.QtOpenGLWidgets import QOpenGLWidget
from PySide6.QtWidgets import QWidget

from editor.compositor.drawing.planes import PictureTooLargeError
from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.isf.errors import EffectError
from editor.compositor.lut import LutError
from editor.compositor.screen import Screen, Showing
from editor.compositor.text import FontError
from editor.jobs.preview.picture import LostFileError, PreviewPicture
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.viewport.presenting.blit import DARK_SQUARE, LIGHT_SQUARE, SQUARE
from editor.ui.viewport.presenting.presenter import Backdrop, Channels, Look
from editor.ui.viewport.view_map import ViewMap

_log = logging.getLogger(__name__)
_WORLDS_FAULTS = (EffectError, LutError, FontError, PictureTooLargeError, LostFileError)
_NOW, _BEFORE = "now", "before"
_WEIGHTS = {
    Channels.ALL: (0.0, 0.0, 0.0, 0.0),
    Channels.RED: (1.0, 0.0, 0.0, 0.0),
    Channels.GREEN: (0.0, 1.0, 0.0, 0.0),
    Channels.BLUE: (0.0, 0.0, 1.0, 0.0),
    Channels.ALPHA: (0.0, 0.0, 0.0, 1.0),
}
_GREYS = {
    Backdrop.BLACK: (0, 0),
    Backdrop.WHITE: (255, 255),
    Backdrop.CHECKERBOARD: (DARK_SQUARE, LIGHT_SQUARE),
}


class GLPresenter(QOpenGLWidget):
    """A picture is drawn once, when it comes, and shown from its texture at every paint."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        wanted = self.format()
        wanted.setVersion(3, 3)
        wanted.setProfile(QSurfaceFormat.OpenGLContextProfile.CoreProfile)
        self.setFormat(wanted)
        self._catalogue = catalogue
        self._screen: Screen | None = None
        self._pictures: dict[str, PreviewPicture | None] = {_NOW: None, _BEFORE: None}
        self._stale: set[str] = set()
        self._view, self._look = ViewMap((1.0, 1.0)), Look()

    @property
    def widget(self) -> QWidget:
        return self

    def show_picture(self, picture: PreviewPicture | None, before: PreviewPicture | None) -> None:
        for name, new in ((_NOW, picture), (_BEFORE, before)):
            if new is not self._pictures[name]:
                self._pictures[name] = new
                self._stale.add(name)
        self.update()

    def set_view(self, view: ViewMap, look: Look) -> None:
        self._view, self._look = view, look
        self.update()

    def colour_at(self, x: float, y: float) -> QColor | None:
        screen = self._screen
        if screen is None or not (0 <= x < 1 and 0 <= y < 1):
            return None
        is_before = self._look.wipe is not None and x < self._look.wipe and _BEFORE in screen
        name = _BEFORE if is_before else _NOW
        if name not in screen:
            return None
        self.makeCurrent()
        colour = QColor(*screen.pixel(name, x, y))
        self.doneCurrent()
        return colour

    def initializeGL(self) -> None:
        """Also when the widget has got another window, and with it another context."""
        self._screen = Screen(self._catalogue)
        self._stale = set(self._pictures)
        self.context().aboutToBeDestroyed.connect(self._release)

    def paintGL(self) -> None:
        screen = self._screen
        assert screen is not None
        for name in sorted(self._stale):
            self._draw(screen, name, self._pictures[name])
        self._stale.clear()
        ratio = self.devicePixelRatioF()
        size = round(self.width() * ratio), round(self.height() * ratio)
        ground = current_theme().colour(Token.BG_VIEWPORT)
        colour = ground.redF(), ground.greenF(), ground.blueF()
        screen.begin(self.defaultFramebufferObject(), size, colour)
        showing = self._showing(ratio)
        if _NOW in screen:
            screen.show(_NOW, showing)
        if _BEFORE in screen and self._look.wipe is not None:
            screen.show(_BEFORE, replace(showing, part=(0.0, self._look.wipe)))
        screen.end()

    def _draw(self, screen: Screen, name: str, picture: PreviewPicture | None) -> None:
        decoded = picture.decoded if picture is not None else None
        if picture is None or decoded is None:
            screen.forget(name)
            return
        try:
            screen.draw(
                name,
                decoded.entries,
                decoded.width,
                decoded.height,
                decoded.working_space,
                decoded.frame,
                picture.request.scale,
            )
        except _WORLDS_FAULTS as error:
            _log.info("the picture cannot be drawn: %s", error)

    def _showing(self, ratio: float) -> Showing:
        x, y, wide, high = (length * ratio for length in self._view.rectangle)
        only = self._look.channels is not Channels.ALL
        dark, light = _GREYS[Backdrop.BLACK if only else self._look.backdrop]
        return Showing(
            (x, y, wide, high),
            channel=_WEIGHTS[self._look.channels],
            dark=(dark / 255, dark / 255, dark / 255),
            light=(light / 255, light / 255, light / 255),
            side=SQUARE * ratio,
        )

    def _release(self) -> None:
        """The context is about to go, and all that is in it."""
        if self._screen is not None:
            self.makeCurrent()
            self._screen.release()
            self._screen = None
            self.doneCurrent()
