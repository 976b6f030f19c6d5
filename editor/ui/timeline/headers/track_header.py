"""One track's name and switches."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editor.model.edits.project.tracks import rename_track, set_track
from editor.model.timeline import SequenceId, Track, TrackKind
from editor.session.session import Session
from editor.session.targets import Targets
from editor.ui.theme.metrics import TOUCH
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.timeline.headers.keys import HeaderKey, key_of
from editor.ui.timeline.headers.patch import PatchButton
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.icon_button import IconButton

_EDGE = 5
"""Pixels at the lower border by which the height is dragged."""
_TREMBLE = 5


class TrackHeader(QWidget):
    """Shows one track. Dragging it up or down is told by signals: the column knows the others."""

    height_dragged = Signal(object, int)  # TrackId, pixels
    order_dragged = Signal(object, int, bool)  # TrackId, y in the column, whether it was let go
    order_cancelled = Signal()
    step_wanted = Signal(object, int)  # TrackId, places down
    neighbour_wanted = Signal(object, int)  # TrackId, headers down
    height_step_wanted = Signal(object, bool)  # TrackId, whether taller
    menu_wanted = Signal(object, QPoint)  # TrackId, on the screen

    def __init__(
        self,
        session: Session,
        targets: Targets,
        sequence: SequenceId,
        track: Track,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._targets = session, targets
        self._sequence, self._track = sequence, track
        self._face: tuple[object, ...] = ()  # what of the track is shown
        self._state: tuple[object, ...] = ()
        self._pressed: QPoint | None = None
        self._height_at_press: int | None = None
        self._moves = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name = ElidedLabel(track.name, self)
        self._name.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._editor: QLineEdit | None = None
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._patch = PatchButton(track.kind, self)
        self._patch.clicked.connect(self.toggle_target)
        self._row.addWidget(self._patch)
        self._row.addSpacing(current_theme().px(4))
        self._row.addWidget(self._name, 1)
        self._eye = self._mute = self._solo = None
        if track.kind is TrackKind.VIDEO:
            self._eye = self._added("eye", self.toggle_enabled)
        else:
            self._mute = self._added("speaker", self.toggle_muted)
            self._solo = self._added("solo", self.toggle_solo)
        self._lock = self._added("unlock", self.toggle_locked)
        column = QVBoxLayout(self)
        px = current_theme().px
        column.setContentsMargins(px(6), px(1), px(4), px(1))
        column.addLayout(self._row)
        column.addStretch(1)
        self.show_track(track)

    @property
    def track(self) -> Track:
        return self._track

    def show_track(self, track: Track) -> None:
        """Show the track as it is now."""
        self._track = track
        face = track.name, track.enabled, track.muted, track.solo, track.locked
        if face == self._face:
            return
        self._face = face
        self._name.set_text(track.name)
        kind = self.tr("Video track %1") if self._eye is not None else self.tr("Audio track %1")
        self.setAccessibleName(kind.replace("%1", track.name))
        if self._eye is not None:
            drawing = "eye" if track.enabled else "eye-off"
            said = self.tr("Hide track") if track.enabled else self.tr("Show track")
            self._switch(self._eye, drawing, said, not track.enabled, Token.WARN)
        if self._mute is not None and self._solo is not None:
            said = self.tr("Sound on") if track.muted else self.tr("Mute track")
            drawing = "mute" if track.muted else "speaker"
            self._switch(self._mute, drawing, said, track.muted, Token.WARN)
            said = self.tr("End solo") if track.solo else self.tr("Solo: hear this track alone")
            self._switch(self._solo, "solo", said, track.solo, Token.ACCENT)
        said = self.tr("Unlock track") if track.locked else self.tr("Lock track against edits")
        self._switch(
            self._lock, "lock" if track.locked else "unlock", said, track.locked, Token.WARN
        )
        self.show_state()

    def show_state(self) -> None:
        """Whether the track is selected, and whether the source goes on it."""
        target = self._targets.track(self._track.kind)
        is_aimed = target is not None and target.id == self._track.id
        state = is_aimed, self._session.selection.track == self._track.id, self._track.name
        if state != self._state:
            self._state = state
            self._patch.show_aimed(is_aimed, self._track.name)
            self.update()

    def toggle_target(self) -> None:
        self._targets.toggle(self._track.kind, self._track.id)

    def toggle_enabled(self) -> None:
        shown = self._track.enabled
        self._set(self.tr("Hide track") if shown else self.tr("Show track"), enabled=not shown)

    def toggle_muted(self) -> None:
        muted = self._track.muted
        self._set(self.tr("Unmute track") if muted else self.tr("Mute track"), muted=not muted)

    def toggle_solo(self) -> None:
        solo = self._track.solo
        self._set(self.tr("End solo") if solo else self.tr("Solo track"), solo=not solo)

    def toggle_locked(self) -> None:
        locked = self._track.locked
        self._set(self.tr("Unlock track") if locked else self.tr("Lock track"), locked=not locked)

    def rename(self) -> None:
        """Let the user type another name in place."""
        if self._editor is not None:
            return
        editor = self._editor = QLineEdit(self._track.name, self)
        editor.setAccessibleName(self.tr("Track name"))
        editor.setGeometry(self._name.geometry().adjusted(-4, 0, 0, 0))
        editor.selectAll()
        editor.editingFinished.connect(self._finish_renaming)
        editor.installEventFilter(self)
        editor.show()
        editor.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self._editor
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self._end_renaming()
            return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """The keys of a header come before those of the window while it has the focus."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        is_ours = self._pressed is not None or key_of(event) is not None
        event.setAccepted(is_ours)
        return is_ours

    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(160), current_theme().px(TOUCH))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with QPainter(self) as painter:
            selected = self._session.selection.track == self._track.id
            painter.fillRect(
                self.rect(), theme.colour(Token.BG_RAISED if selected else Token.BG_PANEL)
            )
            kind = Token.CLIP_VIDEO if self._eye is not None else Token.CLIP_AUDIO
            painter.fillRect(0, 0, theme.px(3), self.height() - 1, theme.colour(kind))
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour(Token.LINE))
            if self.hasFocus():
                painter.setPen(theme.colour(Token.ACCENT))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._pressed is not None:
            if event.key() == Qt.Key.Key_Escape:
                self._cancel()
            return
        track = self._track.id
        match key_of(event):
            case HeaderKey.RENAME:
                self.rename()
            case HeaderKey.MENU:
                self.menu_wanted.emit(track, self.mapToGlobal(self.rect().center()))
            case HeaderKey.TARGET:
                self.toggle_target()
            case HeaderKey.LOCK:
                self.toggle_locked()
            case HeaderKey.HIDE if self._eye is not None:
                self.toggle_enabled()
            case HeaderKey.MUTE if self._mute is not None:
                self.toggle_muted()
            case HeaderKey.SOLO if self._solo is not None:
                self.toggle_solo()
            case HeaderKey.ABOVE | HeaderKey.BELOW as key:
                self.neighbour_wanted.emit(track, 1 if key is HeaderKey.BELOW else -1)
            case HeaderKey.MOVE_UP | HeaderKey.MOVE_DOWN as key:
                self.step_wanted.emit(track, 1 if key is HeaderKey.MOVE_DOWN else -1)
            case HeaderKey.TALLER | HeaderKey.LOWER as key:
                self.height_step_wanted.emit(track, key is HeaderKey.TALLER)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = event.globalPosition().toPoint()
        on_edge = event.position().y() >= self.height() - _EDGE
        self._height_at_press = self.height() if on_edge else None
        self._moves = False
        self.grabKeyboard()  # for Esc, wherever the focus is

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on_edge = event.position().y() >= self.height() - _EDGE
        if self._pressed is None:
            shape = Qt.CursorShape.SizeVerCursor if on_edge else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            return
        way = event.globalPosition().toPoint().y() - self._pressed.y()
        if self._height_at_press is not None:
            self.height_dragged.emit(self._track.id, self._height_at_press + way)
        elif self._moves or abs(way) > _TREMBLE:
            self._moves = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.order_dragged.emit(self._track.id, self._y_in_column(event), False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if self._moves:
            self.order_dragged.emit(self._track.id, self._y_in_column(event), True)
        elif self._height_at_press is None:
            self._session.selection.set_track(self._track.id)
        self._let_go()

    def _cancel(self) -> None:
        """Have it as it was before the press."""
        if self._height_at_press is not None:
            self.height_dragged.emit(self._track.id, self._height_at_press)
        self.order_cancelled.emit()
        self._let_go()

    def _let_go(self) -> None:
        self._pressed, self._height_at_press, self._moves = None, None, False
        self.releaseKeyboard()
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._name.geometry().contains(event.position().toPoint()):
            self.rename()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self._track.id, event.globalPos())

    def _y_in_column(self, event: QMouseEvent) -> int:
        return self.mapToParent(event.position().toPoint()).y()

    def _added(self, drawing: str, method: object) -> IconButton:
        button = IconButton(drawing, "", self)
        button.setFixedSize(current_theme().px(TOUCH + 2), current_theme().px(TOUCH))
        button.clicked.connect(method)
        self._row.addWidget(button)
        return button

    def _switch(self, button: IconButton, drawing: str, said: str, on: bool, tint: Token) -> None:
        button.set_drawing(drawing, said, tint if on else Token.TEXT_DIM)
        button.setAccessibleDescription(self.tr("on") if on else self.tr("off"))

    def _set(self, label: str, **flags: bool) -> None:
        edit = partial(set_track, sequence_id=self._sequence, track_id=self._track.id, **flags)
        self._session.edit(label, edit)

    def _finish_renaming(self) -> None:
        editor = self._editor
        if editor is None:
            return
        name = editor.text().strip()
        self._end_renaming()
        if name and name != self._track.name:
            edit = partial(
                rename_track, sequence_id=self._sequence, track_id=self._track.id, name=name
            )
            self._session.edit(self.tr("Rename track"), edit)

    def _end_renaming(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.hide()
            editor.deleteLater()
            self.setFocus()
