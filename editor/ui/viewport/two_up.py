"""The two frames that a trim is about, each clip alone, and by how much it is trimmed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.compositor.isf.catalogue import Catalogue
from editor.jobs.preview.engine import PreviewEngine
from editor.jobs.preview.picture import PreviewPicture
from editor.model.edits.transition import Edge
from editor.model.flatten.alone import alone
from editor.model.timecode import timecode
from editor.session.playing.viewer import Viewer, quick_scale
from editor.ui.theme.metrics import Space, TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.viewport.presenting.choice import presenter_for
from editor.ui.viewport.presenting.presenter import Look, Presenter
from editor.ui.viewport.routing.trimmed import Side, TwoUp
from editor.ui.viewport.view_map import ViewMap

_CAPTION = 24
_LEAST_SCALE = 0.05


class TwoUpView(QWidget):
    """Covers `parent` while there is a trim to show."""

    def __init__(
        self, viewer: Viewer, engine: PreviewEngine, catalogue: Catalogue, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._viewer, self._engine, self._catalogue = viewer, engine, catalogue
        self._presenters: tuple[Presenter, ...] = ()
        self._sides: tuple[Side, ...] = ()
        self._change = ""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Both sides of the cut"))
        engine.arrived.connect(self._on_arrived)
        self.hide()

    def show_frames(self, frames: TwoUp | None, change: str) -> None:
        """`change` says by how much; None: the trim is over."""
        self._change = change
        if frames is None:
            for presenter in self._presenters:
                presenter.show_picture(None, None)
            self.hide()
            return
        self._sides = frames.left, frames.right
        if not self._presenters:
            made = (presenter_for(self._engine, self._catalogue) for _ in self._sides)
            self._presenters = tuple(made)
            for presenter in self._presenters:
                presenter.widget.setParent(self)
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self._lay_out()
        self.show()
        self.raise_()
        for number, side in enumerate(self._sides):
            self._ask(number, side)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.colour(Token.BG_VIEWPORT))
            sequence = self._viewer.sequence
            if sequence is None:
                return
            names = {Edge.TAIL: self.tr("Out"), Edge.HEAD: self.tr("In")}
            painter.setFont(theme.font(TypeSize.BODY))
            painter.setPen(theme.colour(Token.TEXT_DIM))
            high = theme.px(_CAPTION)
            for number, side in enumerate(self._sides):
                frame, picture = side.frame, self._picture(number)
                time = self.tr("nothing") if frame is None else timecode(frame, sequence.rate)
                caption = QRectF(picture.left(), picture.bottom(), picture.width(), high)
                painter.drawText(
                    caption, Qt.AlignmentFlag.AlignCenter, f"{names[side.edge]}   {time}"
                )
            painter.setFont(theme.font(TypeSize.HEADING, bold=True))
            painter.setPen(theme.colour(Token.TEXT))
            change, _, refusal = self._change.partition("\n")
            line = QRectF(0, self._picture(0).bottom() + high, self.width(), high)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, change)
            painter.setFont(theme.font(TypeSize.BODY))
            painter.drawText(line.translated(0, high), Qt.AlignmentFlag.AlignCenter, refusal)

    def _picture(self, number: int) -> QRectF:
        """Where the picture of a side stands: both as large as there is room for."""
        theme, sequence = current_theme(), self._viewer.sequence
        gap = theme.px(Space.S)
        wide = (self.width() - 3 * gap) / 2
        room = QRectF(
            gap + number * (wide + gap), gap, wide, self.height() - 2 * gap - 3 * theme.px(_CAPTION)
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
        for number, presenter in enumerate(self._presenters):
            place: QRect = self._picture(number).toRect()
            presenter.widget.setGeometry(place)
            view = ViewMap((float(sequence.width), float(sequence.height)))
            zoom = place.width() / sequence.width
            presenter.set_view(replace(view, zoom=zoom), Look())

    def _ask(self, number: int, side: Side) -> None:
        request = None if side.frame is None else self._viewer.request(side.frame)
        sequence = self._viewer.sequence
        self._presenters[number].widget.setVisible(request is not None)
        if request is None or sequence is None or side.item is None:
            return
        seen = self._picture(0).width() * self.devicePixelRatioF() / sequence.width
        scale = min(request.scale, max(seen, _LEAST_SCALE))
        shown = alone(request.project, sequence.id, side.item)
        viewer = _viewer_name(request.viewer, number)
        quick = quick_scale(seen)
        self._engine.request(
            replace(request, project=shown, viewer=viewer, scale=scale, quick_scale=quick)
        )

    def _on_arrived(self, picture: PreviewPicture) -> None:
        pairs = zip(self._presenters, self._sides, strict=False)
        for number, (presenter, side) in enumerate(pairs):
            name = _viewer_name(self._viewer.name, number)
            if picture.request.viewer == name and picture.request.frame == side.frame:
                presenter.show_picture(picture, None)


def _viewer_name(viewer: str, number: int) -> str:
    return f"{viewer} {number}"
