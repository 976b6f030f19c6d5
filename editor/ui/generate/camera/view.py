"""The camera's path as a small picture in which time is dragged."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from editor.ui.generate.camera.painting import paint_path, picture_of
from editor.ui.studio import Studio
from editor.ui.theme.metrics import RADIUS, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_HIGH = 132


class PathView(QAbstractSlider):
    """Its value is the frame that is looked at; dragging across goes through the whole shot."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._current = studio, studio.generation.current
        self.setAccessibleName(self.tr("Path of the camera"))
        self.setToolTip(
            self.tr("The camera and what it sees, from outside. Drag across to go through time.")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._current.moved.connect(self._on_moved)
        studio.thumbnails.arrived.connect(self._on_picture)
        self.valueChanged.connect(self._on_value)
        self.refresh()

    def refresh(self) -> None:
        request = self._current.request
        if request is not None:
            self.blockSignals(True)
            self.setRange(0, request.frames - 1)
            self.setValue(self._current.frame)
            self.blockSignals(False)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(160), current_theme().px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(120), current_theme().px(_HIGH))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter, request = current_theme(), QPainter(self), self._current.request
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.rect().adjusted(0, 0, -1, -1)
        painter.setPen(QPen(theme.colour(Token.ACCENT if self.hasFocus() else Token.LINE), 1))
        painter.setBrush(theme.colour(Token.BG_WINDOW))
        painter.drawRoundedRect(frame, theme.px(RADIUS), theme.px(RADIUS))
        if request is None:
            return
        margin = theme.px(Space.M)
        within = self.width() - 2 * margin, self.height() - 2 * margin
        if min(within) <= 0:
            return
        painter.translate(margin, margin)
        source = request.opening
        media = None
        if source is not None:
            media = self._studio.session.project.media_reference(source.media)
        picture = None
        if source is not None and media is not None:
            picture = self._studio.thumbnails.picture(media, source.start)
        paint_path(painter, picture_of(request, within, self._current.frame), picture)

    def _go(self, event: QMouseEvent) -> None:
        share = event.position().x() / max(1, self.width() - 1)
        self.setValue(round(min(max(share, 0.0), 1.0) * self.maximum()))

    def _on_value(self, frame: int) -> None:
        self._current.seek(frame)
        self.update()

    def _on_moved(self, frame: int) -> None:
        if self.isVisible():
            self.blockSignals(True)
            self.setValue(frame)
            self.blockSignals(False)
            self.update()

    def _on_picture(self, _: str) -> None:
        if self.isVisible():
            self.update()
