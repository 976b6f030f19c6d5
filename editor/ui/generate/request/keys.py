"""Pictures that the result comes by: a strip as long as the result, with each at its frame."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from editor.model.edits.generation import pictures
from editor.model.generation.request import GenerationRequest
from editor.model.generation.sources import InputSource
from editor.model.media import MediaId
from editor.model.time import ZERO, RationalTime
from editor.session.document import Edit
from editor.ui.dragging.drag import media_in
from editor.ui.generate.bindings import request_edit
from editor.ui.generate.request.choosing import media_menu
from editor.ui.inspector.section import Section
from editor.ui.studio import Studio
from editor.ui.theme.metrics import RADIUS, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.gestures import new_gesture
from editor.ui.widgets.icon_button import IconButton
from editor.ui.widgets.numbers.number_field import NumberField

_PICTURE = QSize(56, 36)
_HEIGHT = 56
_MANY = 10  # frames of a large step


class KeysSection(Section):
    """The strip; below it when and how strongly the chosen picture counts."""

    def __init__(self, studio: Studio) -> None:
        self._studio, self._current = studio, studio.generation.current
        title = QCoreApplication.translate("KeysSection", "Key pictures")
        super().__init__(studio.session, "keys", title)
        self.strip = KeyStrip(studio, self.body)
        self.strip.put.connect(self._put)
        self.strip.moved.connect(self._move)
        self.strip.ended.connect(self.refresh)
        self.strip.removed.connect(self._remove)
        self.strip.chosen.connect(self.refresh)
        self.hint = QLabel(self.tr("Drop pictures here, where the clip is to come by them."))
        self.hint.setProperty("tone", "secondary")
        self.hint.setWordWrap(True)
        self.time = self._field(self.tr("At"), self.tr("When the clip comes by the picture."), "s")
        self.time.set_step(0.1, 2)
        self.time.edited.connect(self._on_time)
        hint = self.tr("How closely the clip comes by it.")
        self.strength = self._field(self.tr("Strength"), hint, "%")
        self.strength.set_range(0, 100)
        self.strength.set_step(1)
        self.strength.set_default(100)
        self.strength.edited.connect(self._on_strength)
        self.add_one = IconButton("plus", self.tr("Add a picture"), self.body, Token.TEXT_DIM)
        self.add_one.setToolTip(self.tr("Adds a picture of the bin at the playhead."))
        self.add_one.clicked.connect(self._choose)
        self.leave = IconButton("close", self.tr("Remove"), self.body, Token.TEXT_DIM)
        self.leave.clicked.connect(self.strip.remove)
        self.add(self.strip)
        self.add(self.hint)
        self.add(self._row())

    def refresh(self) -> None:
        request = self._current.request
        if request is None:
            return
        self.strip.show_request(request)
        key = self.strip.key
        self.hint.setVisible(not pictures.keys_in(request))
        for widget in (self.time, self.strength, self.leave):
            widget.setEnabled(key is not None)
        rate = float(request.rate)
        self.time.set_range(0, (request.frames - 1) / rate)
        if not self.time.is_dragging:
            self.time.set_value(None if key is None else round(key.frame / rate, 2))
        if not self.strength.is_dragging:
            self.strength.set_value(None if key is None else round(100 * key.strength))

    def reset(self) -> None:
        request = self._current.request
        for key in () if request is None else pictures.keys_in(request):
            self._remove(key)

    def _field(self, name: str, hint: str, unit: str) -> NumberField:
        field = NumberField(self.body)
        field.setAccessibleName(name)
        field.setToolTip(f"<b>{name}</b><br>{hint}")
        field.set_unit(unit)
        field.setMaximumWidth(current_theme().px(72))
        return field

    def _row(self) -> QWidget:
        holder = QWidget(self.body)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().px(Space.S))
        for field in (self.time, self.strength):
            label = QLabel(field.accessibleName(), holder)
            label.setProperty("tone", "dim")
            row.addWidget(label)
            row.addWidget(field)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.add_one)
        return holder

    def _choose(self) -> None:
        media_menu(self, self._session.project, self._put_at_playhead).popup(
            self.add_one.mapToGlobal(self.add_one.rect().bottomLeft())
        )

    def _put_at_playhead(self, media: MediaId, start: RationalTime) -> None:
        self._put(media, start, self._current.frame)

    def _put(self, media: MediaId, start: RationalTime, frame: int) -> None:
        edit = request_edit(self._current, lambda old: pictures.with_key(old, media, start, frame))
        self._do(self.tr("Add key picture"), edit)

    def _move(self, key: InputSource, frame: int, gesture: str) -> None:
        edit = request_edit(self._current, lambda old: pictures.moved_key(old, key, frame))
        self._do(self.tr("Move key picture"), edit, gesture)

    def _remove(self, key: InputSource) -> None:
        edit = request_edit(self._current, lambda old: pictures.without_source(old, key))
        self._do(self.tr("Remove key picture"), edit)

    def _do(self, label: str, edit: Edit, gesture: str = "") -> None:
        """It is seen at once: the next movement of the mouse begins where this one ended."""
        self._session.edit(label, edit, gesture)
        self.refresh()

    def _on_time(self, seconds: float, gesture: str) -> None:
        request, key = self._current.request, self.strip.key
        if request is not None and key is not None:
            self._move(key, round(seconds * request.rate), gesture)

    def _on_strength(self, share: float, gesture: str) -> None:
        key = self.strip.key
        if key is not None:
            edit = request_edit(
                self._current, lambda old: pictures.with_strength(old, key, share / 100)
            )
            self._do(self.tr("Strength of key picture"), edit, gesture)


class KeyStrip(QWidget):
    """Left and right move the chosen picture by a frame, with Shift by ten; up and down choose
    another; Del removes it."""

    put = Signal(object, object, int)  # MediaId, RationalTime, frame
    moved = Signal(object, int, str)  # InputSource, frame, gesture
    removed = Signal(object)  # InputSource
    chosen = Signal()
    ended = Signal()

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._current = studio, studio.generation.current
        self._request: GenerationRequest | None = None
        self._frame: int | None = None
        self._gesture, self._grip, self._aim = "", 0, -1
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Key pictures"))
        self.setToolTip(
            self.tr(
                "<b>Key pictures</b><br>The clip comes by each at its time. Drop pictures here, "
                "drag them along, or move them with the arrow keys."
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        studio.thumbnails.arrived.connect(self._on_picture)
        self._current.moved.connect(self._on_moved)

    @property
    def keys(self) -> tuple[InputSource, ...]:
        return () if self._request is None else pictures.keys_in(self._request)

    @property
    def key(self) -> InputSource | None:
        """The chosen one."""
        return next((each for each in self.keys if each.frame == self._frame), None)

    def show_request(self, request: GenerationRequest) -> None:
        before = {each.frame for each in self.keys}
        self._request = request
        new = {each.frame for each in self.keys} - before
        if len(new) == 1:  # it has just come, or been moved there
            self._frame = new.pop()
        key = self.key
        said = self.tr("%n picture(s)", "", len(self.keys))
        if key is not None:
            said += ", " + self.tr("chosen: {time}").format(time=self._time(key))
        self.setAccessibleDescription(said)
        self.update()

    def choose(self, frame: int) -> None:
        self._frame = frame
        self.update()
        self.chosen.emit()

    def remove(self) -> None:
        key = self.key
        if key is not None:
            self.removed.emit(key)

    def place_of(self, frame: int) -> QRect:
        """Where the picture of a frame is."""
        theme = current_theme()
        width, height = theme.px(_PICTURE.width()), theme.px(_PICTURE.height())
        room = max(self.width() - width - 2, 1)
        last = max((self._request.frames if self._request else 2) - 1, 1)
        return QRect(1 + round(frame / last * room), 1, width, height)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(200), theme.px(_HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        hit = [each for each in self.keys if self.place_of(each.frame).contains(place)]
        if event.button() is not Qt.MouseButton.LeftButton or not hit:
            return
        key = next((each for each in hit if each.frame == self._frame), hit[-1])
        self._gesture = new_gesture()
        self._grip = place.x() - self.place_of(key.frame).left()
        self.choose(key.frame)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        key = self.key
        if not self._gesture or key is None:
            return
        frame = self._frame_at(event.position().toPoint() - QPoint(self._grip, 0))
        if frame != key.frame:
            self.moved.emit(key, frame, self._gesture)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._gesture = ""
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = self.key, self.keys
        step = _MANY if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        match event.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.remove()
            case Qt.Key.Key_Left if key is not None:
                self.moved.emit(key, key.frame - step, new_gesture())
            case Qt.Key.Key_Right if key is not None:
                self.moved.emit(key, key.frame + step, new_gesture())
            case Qt.Key.Key_Up | Qt.Key.Key_Down if keys:
                back = event.key() == Qt.Key.Key_Up
                at = keys.index(key) + (-1 if back else 1) if key in keys else 0
                self.choose(keys[min(max(at, 0), len(keys) - 1)].frame)
            case _:
                super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if media_in(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._aim = self._frame_at(self._middle(event.position().toPoint()))
        self.update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim = -1
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._aim = -1
        frame = self._frame_at(self._middle(event.position().toPoint()))
        for each in media_in(event.mimeData())[:1]:
            event.acceptProposedAction()
            self.put.emit(each.media, each.start or ZERO, frame)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        band = self.rect().adjusted(0, 0, -1, -1)
        band.setHeight(self.place_of(0).height() + 1)
        painter.setPen(QPen(theme.colour(Token.LINE), 1, Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour(Token.BG_RAISED))
        painter.drawRoundedRect(band, theme.px(RADIUS), theme.px(RADIUS))
        for key in sorted(self.keys, key=lambda each: each.frame == self._frame):
            self._paint_key(painter, key)
        if self._request is not None:
            at = self.place_of(min(self._current.frame, self._request.frames - 1)).center().x()
            painter.setPen(QPen(theme.colour(Token.PLAYHEAD), 1))
            painter.drawLine(at, band.top(), at, band.bottom())
        if self._aim >= 0:
            painter.setPen(QPen(theme.colour(Token.ACCENT), theme.focus_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.place_of(self._aim), theme.px(RADIUS), theme.px(RADIUS))

    def _paint_key(self, painter: QPainter, key: InputSource) -> None:
        theme, place = current_theme(), self.place_of(key.frame)
        is_chosen = key.frame == self._frame
        painter.fillRect(place, theme.colour(Token.BG_VIEWPORT))
        media = self._studio.session.project.media_reference(key.media)
        picture = media and self._studio.thumbnails.picture(media, key.start)
        if picture:
            size = picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            inside = QRect(QPoint(), size)
            inside.moveCenter(place.center())
            painter.drawImage(inside, picture)
        token = Token.ACCENT if is_chosen and self.hasFocus() else Token.TEXT_DIM
        line = QPen(theme.colour(token), 2) if is_chosen else QPen(theme.colour(Token.LINE), 1)
        painter.setPen(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        painter.setPen(theme.colour(Token.TEXT if is_chosen else Token.TEXT_DIM))
        below = QRect(place.left(), place.bottom() + 2, place.width(), self.height())
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self._time(key))

    def _time(self, key: InputSource) -> str:
        rate = self._request.rate if self._request is not None else 1
        return f"{float(key.frame / rate):.2f} s"

    def _middle(self, place: QPoint) -> QPoint:
        return place - QPoint(self.place_of(0).width() // 2, 0)

    def _frame_at(self, place: QPoint) -> int:
        """Of a picture whose left edge is there."""
        room = max(self.width() - self.place_of(0).width() - 2, 1)
        last = max((self._request.frames if self._request else 2) - 1, 0)
        return round(min(max((place.x() - 1) / room, 0.0), 1.0) * last)

    def _on_picture(self, _: str) -> None:
        if self.isVisible():
            self.update()

    def _on_moved(self, _: int) -> None:
        if self.isVisible():
            self.update()
