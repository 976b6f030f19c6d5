"""The curve editor: what changes over time on the selected clip, as curves to bend."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from editor.model.curves import Animated, Keyframe, Value
from editor.model.edits.clip.keyframes import (
    Ease,
    eased,
    with_keys_moved,
    with_keys_pasted,
    without_keys,
)
from editor.model.edits.clip.parameters import Address
from editor.model.project import Project
from editor.ui.curves.drags import Curves
from editor.ui.curves.lanes import Lane, lanes_of, numbers
from editor.ui.curves.view import CurveView
from editor.ui.inspector.shown import ShownClips, concerns, shown_in
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.empty_state import EmptyState
from editor.ui.widgets.icon_button import IconButton

_MANY = 10


class CurvesPanel(QWidget):
    """Follows the selection. While the curves have the focus, their keys come before the window's:
    arrows move keyframes, Delete removes them, Ctrl+C and Ctrl+V copy and paste them."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._session = studio, studio.session
        self._copied: tuple[tuple[Address, tuple[Keyframe, ...]], ...] = ()
        self.setAccessibleName(self.tr("Curves"))
        theme = current_theme()
        self.view = CurveView(self._session, self)
        self.view.installEventFilter(self)
        self.name = ElidedLabel("", self)
        self.name.setProperty("tone", "dim")
        self.eases = {
            Ease.HOLD: self._ease_button(Ease.HOLD, "ease-hold", self.tr("Hold")),
            Ease.LINEAR: self._ease_button(Ease.LINEAR, "ease-linear", self.tr("Linear")),
            Ease.SMOOTH: self._ease_button(Ease.SMOOTH, "curve", self.tr("Smooth")),
            Ease.IN: self._ease_button(Ease.IN, "ease-in", self.tr("Ease in")),
            Ease.OUT: self._ease_button(Ease.OUT, "ease-out", self.tr("Ease out")),
            Ease.IN_OUT: self._ease_button(Ease.IN_OUT, "ease-in-out", self.tr("Ease in and out")),
        }
        self._explain()
        self.fit = IconButton("fit-width", self.tr("Fit"), self)
        self.fit.setToolTip(self.tr("<b>Fit</b> &nbsp;F<br>Shows the whole clip and all values."))
        self.fit.clicked.connect(self.view.fit)
        self.empty = EmptyState("curve", "", "", parent=self)
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.px(Space.S), theme.px(2), theme.px(Space.S), theme.px(2))
        bar.setSpacing(theme.px(2))
        for button in self.eases.values():
            bar.addWidget(button)
        bar.addSpacing(theme.px(Space.S))
        bar.addWidget(self.fit)
        bar.addWidget(self.name, 1)
        self.name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        shown = QWidget(self)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(shown)
        session = self._session
        session.selection.changed.connect(self._on_selection)
        session.sequence_changed.connect(self._on_selection)
        session.document.changed.connect(self._on_document)
        session.playhead.moved.connect(self.view.update)
        self.view.selection_changed.connect(self._show_buttons)
        self.view.menu_asked.connect(self._open_menu)
        self._show_buttons()
        self.refresh()

    def refresh(self) -> None:
        """Show the curves of the first selected clip that has any."""
        self._shown = shown_in(self._session)
        clips = self._shown.clips if isinstance(self._shown, ShownClips) else ()
        for placed in clips:
            lanes = lanes_of(placed.clip, placed.track.kind, self._studio.catalogue)
            if lanes:
                self.view.show_clip(placed, lanes)
                self.name.set_text(placed.clip.name)
                self._stack.setCurrentIndex(1)
                return
        self.view.show_clip(None, ())
        self._stack.setCurrentIndex(0)
        if clips:
            self.empty.set_words(
                self.tr("Nothing moves here yet"),
                self.tr("Press ◆ beside a value in the inspector to let it change over time."),
            )
        else:
            self.empty.set_words(
                self.tr("No clip is selected"),
                self.tr("Select a clip whose values change over time to see its curves."),
            )

    def ease(self, ease: Ease) -> None:
        """Let the selected keyframes be passed in that way."""
        self._change(self.tr("Change interpolation"), lambda lane, f: eased(lane.curve, f, ease))

    def remove_keys(self) -> None:
        self._change(self.tr("Remove keyframes"), lambda lane, f: without_keys(lane.curve, f))

    def move_keys(self, frames: int, steps: int) -> None:
        """Move the selected keyframes in time, and by steps of their values."""

        def moved(lane: Lane, wanted: frozenset[Fraction]) -> Animated:
            low, high = lane.extent()
            step = steps * ((high - low) / 100 or 0.01)
            return with_keys_moved(lane.curve, wanted, frames, lambda value: _raised(value, step))

        selected = self.view.selected
        if self._change(self.tr("Move keyframes"), moved):
            self.view.select(frozenset((address, f + frames) for address, f in selected))

    def copy_keys(self) -> None:
        self._copied = tuple(
            (lane.address, keys)
            for lane in self.view.lanes
            if (keys := tuple(k for k in lane.curve.keyframes if k.frame in self._chosen(lane)))
        )

    def paste_keys(self) -> None:
        """Put what was copied at the playhead, each in the lane that it came from."""
        if not self._copied:
            return
        first = min(keys[0].frame for _, keys in self._copied)
        lanes = {lane.address: lane for lane in self.view.lanes}
        curves: list[tuple[Address, Animated]] = []
        pasted: set[tuple[Address, Fraction]] = set()
        for address, keys in self._copied:
            if address in lanes:
                start = self.view.playhead + keys[0].frame - first
                curves.append((address, with_keys_pasted(lanes[address].curve, keys, start)))
                pasted |= {(address, start + key.frame - keys[0].frame) for key in keys}
        if curves and self.view.change(self.tr("Paste keyframes"), tuple(curves)):
            self.view.select(frozenset(pasted))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.view and isinstance(event, QKeyEvent):
            action = self._action_for(event)
            if action is not None:
                event.accept()
                if event.type() is QEvent.Type.KeyPress:
                    action()
                return True
        return False

    def _action_for(self, event: QKeyEvent) -> Callable[[], object] | None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        many = _MANY if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        if control:
            return {
                Qt.Key.Key_A: self.view.select_all,
                Qt.Key.Key_C: self.copy_keys,
                Qt.Key.Key_V: self.paste_keys,
            }.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_F:
            return self.view.fit
        if not self.view.selected:
            return None
        match event.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                return self.remove_keys
            case Qt.Key.Key_Left:
                return lambda: self.move_keys(-many, 0)
            case Qt.Key.Key_Right:
                return lambda: self.move_keys(many, 0)
            case Qt.Key.Key_Up:
                return lambda: self.move_keys(0, many)
            case Qt.Key.Key_Down:
                return lambda: self.move_keys(0, -many)
        return None

    def _change(self, label: str, change: Callable[[Lane, frozenset[Fraction]], Animated]) -> bool:
        curves: Curves = tuple(
            (lane.address, change(lane, chosen))
            for lane in self.view.lanes
            if (chosen := self._chosen(lane))
        )
        return bool(curves) and self.view.change(label, curves)

    def _chosen(self, lane: Lane) -> frozenset[Fraction]:
        return frozenset(f for address, f in self.view.selected if address == lane.address)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _on_selection(self) -> None:
        """Hidden, it follows when it is shown: what is done elsewhere never waits for curves."""
        if self.isVisible():
            self.refresh()

    def _on_document(self, before: Project, after: Project) -> None:
        if self.isVisible() and concerns(self._shown, before, after):
            self.refresh()

    def _ease_button(self, ease: Ease, drawing: str, name: str) -> IconButton:
        button = IconButton(drawing, name, self)
        button.setProperty("ease", ease.value)
        button.clicked.connect(self._on_ease)
        return button

    def _explain(self) -> None:
        hints = {
            Ease.HOLD: self.tr("The value stays until the next keyframe."),
            Ease.LINEAR: self.tr("The value changes evenly up to the next keyframe."),
            Ease.SMOOTH: self.tr("The curve passes the keyframe without a corner."),
            Ease.IN: self.tr("The change slows down to the keyframe."),
            Ease.OUT: self.tr("The change gathers speed from the keyframe."),
            Ease.IN_OUT: self.tr("The change slows down to the keyframe and gathers speed after."),
        }
        for ease, button in self.eases.items():
            button.setToolTip(f"<b>{button.accessibleName()}</b><br>{hints[ease]}")

    def _on_ease(self) -> None:
        button = self.sender()
        assert isinstance(button, IconButton)
        self.ease(Ease(button.property("ease")))

    def _show_buttons(self) -> None:
        for button in self.eases.values():
            button.setEnabled(bool(self.view.selected))

    def _open_menu(self, place: QPointF) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self.eases.values():
            action = menu.addAction(button.icon(), button.accessibleName(), button.click)
            action.setEnabled(button.isEnabled())
        menu.addSeparator()
        copying = menu.addAction(self.tr("Copy keyframes"), self.copy_keys)
        copying.setEnabled(bool(self.view.selected))
        pasting = menu.addAction(self.tr("Paste keyframes"), self.paste_keys)
        pasting.setEnabled(bool(self._copied))
        removing = menu.addAction(self.tr("Remove keyframes"), self.remove_keys)
        removing.setEnabled(bool(self.view.selected))
        menu.addSeparator()
        menu.addAction(self.tr("Fit"), self.view.fit)
        menu.popup(place.toPoint())


def _raised(value: Value, step: float) -> Value:
    if not step or isinstance(value, bool | str):
        return value
    if isinstance(value, tuple):
        return tuple(number + step for number in numbers(value))
    return value + round(step) if isinstance(value, int) else value + step
