"""Both sides of a cut while an edge is trimmed, and by how much."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.compositor.isf.catalogue import Catalogue
from editor.jobs.preview.engine import PreviewEngine
from editor.jobs.preview.picture import PreviewPicture
from editor.model.timecode import timecode
from editor.session.playing.viewer import Viewer
from editor.ui.theme.metrics import Space, TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.viewport.presenting.choice import presenter_for
from editor.ui.viewport.presenting.presenter import Look, Presenter
from editor.ui.viewport.view_map import ViewMap

_SIDES = ("outgoing", "incoming")
_CAPTION = 24
_LEAST_SCALE = 0.05


class TwoUpFrames(Protocol):
    """Frames of the sequence as it is shown; None where there is nothing."""

    @property
    def outgoing(self) -> int | None: ...

    @property
    def incoming(self) -> int | None: ...


class TwoUpView(QWidget):
    """Covers `parent` while there is a trim to show."""

    def __init__(
        self, viewer: Viewer, engine: PreviewEngine, catalogue: Catalogue, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._viewer, self._engine, self._catalogue = viewer, engine, catalogue
        self._presenters: dict[str, Presenter] = {}
        self._frames: dict[str, int | None] = dict.fromkeys(_SIDES)
        self._change = ""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Both sides of the cut"))
        engine.arrived.connect(self._on_arrived)
        self.hide()

    def show_frames(self, frames: TwoUpFrames | None, change: str) -> None:
        """`change` says by how much; None: the trim is over."""
        self._change = change
        if frames is None:
            for presenter in self._presenters.values():
                presenter.show_picture(None, None)
            self.hide()
            return
        self._frames = {"outgoing": frames.outgoing, "incoming": frames.incoming}
        if not self._presenters:
            for side in _SIDES:
                self._presenters[side] = presenter_for(self._engine, self._catalogue)
                self._presenters[side].widget.setParent(self)
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self._lay_out()
        self.show()
        self.raise_()
        for side, frame in self._frames.items():
            self._ask(side, frame)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(Token.BG_VIEWPORT))
        sequence = self._viewer.sequence
        if sequence is None:
            return
        names = {"outgoing": self.tr("Out"), "incoming": self.tr("In")}
        painter.setFont(theme.font(TypeSize.BODY))
        painter.setPen(theme.colour(Token.TEXT_DIM))
        high = theme.px(_CAPTION)
        for number, side in enumerate(_SIDES):
            frame, picture = self._frames[side], self._picture(number)
            time = self.tr("nothing") if frame is None else timecode(frame, sequence.rate)
            caption = QRectF(picture.left(), picture.bottom(), picture.width(), high)
            painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, f"{names[side]}   {time}")
        painter.setFont(theme.font(TypeSize.HEADING, bold=True))
        painter.setPen(theme.colour(Token.TEXT))
        line = QRectF(0, self._picture(0).bottom() + high, self.width(), high)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self._change)

    def _picture(self, number: int) -> QRectF:
        """Where the picture of a side stands: both as large as there is room for."""
        theme, sequence = current_theme(), self._viewer.sequence
        gap = theme.px(Space.S)
        wide = (self.width() - 3 * gap) / 2
        room = QRectF(
            gap + number * (wide + gap), gap, wide, self.height() - 2 * gap - 2 * theme.px(_CAPTION)
        )
        if sequence is None:
            return room
        zoom = min(room.width() / sequence.width, room.height() / sequence.height)
        picture = QRectF(0, 0, sequence.width * zoom, sequence.height * zoom)
        picture.moveCenter(room.center())
        return picture

    def _lay_out(self) -> None:
        sequence = self._viewer.sequence
        if sequence is None:
            return
        for number, side in enumerate(self._presenters):
            place: QRect = self._picture(number).toRect()
            presenter = self._presenters[side]
            presenter.widget.setGeometry(place)
            view = ViewMap((float(sequence.width), float(sequence.height)))
            zoom = place.width() / sequence.width
            presenter.set_view(replace(view, zoom=zoom), Look())

    def _ask(self, side: str, frame: int | None) -> None:
        request = None if frame is None else self._viewer.request(frame)
        sequence = self._viewer.sequence
        self._presenters[side].widget.setVisible(request is not None)
        if request is None or sequence is None:
            return
        seen = self._picture(0).width() * self.devicePixelRatioF() / sequence.width
        scale = min(request.scale, max(seen, _LEAST_SCALE))
        name = _viewer_name(request.viewer, side)
        self._engine.request(replace(request, viewer=name, scale=scale))

    def _on_arrived(self, picture: PreviewPicture) -> None:
        for side, presenter in self._presenters.items():
            name = _viewer_name(self._viewer.name, side)
            if picture.request.viewer == name and picture.request.frame == self._frames[side]:
                presenter.show_picture(picture, None)


def _viewer_name(viewer: str, side: str) -> str:
    return f"{viewer} {side}"
