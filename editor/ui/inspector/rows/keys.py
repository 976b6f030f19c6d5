"""The buttons of a value's keyframes: to the one before, set or remove, to the one after."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.ui.inspector.rows.binding import KeyState
from editor.ui.theme.metrics import ROW
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.icon_button import IconButton

WIDTH = 46
_NARROW, _WIDE = 13, 20


class KeyframeButtons(QWidget):
    """The arrows are there as soon as there are keyframes."""

    toggled = Signal(bool)  # whether keyframes are to be set
    sought = Signal(int)  # a frame of the sequence

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time goes, in every language
        self._state = KeyState(False, False, None, None)
        self.before: IconButton | None = None
        self.after: IconButton | None = None
        self.key = self._button("keyframe", self.tr("Set keyframe"), _WIDE)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.key)
        self.setFixedSize(QSize(theme.px(WIDTH), theme.px(ROW)))
        self.key.clicked.connect(self._toggle)
        self._show()

    def show_state(self, state: KeyState) -> None:
        if state != self._state:
            self._state = state
            self._show()

    def _show(self) -> None:
        state = self._state
        if state.has_keys and self.before is None:
            self._make_arrows()
        for button, frame in ((self.before, state.before), (self.after, state.after)):
            if button is not None:
                button.setVisible(state.has_keys)
                button.setEnabled(frame is not None)
        if state.is_on_key:
            self.key.set_drawing("keyframe-filled", self.tr("Remove keyframe"), Token.ACCENT)
            self.key.setToolTip(self.tr("Takes out the keyframe at the playhead."))
        else:
            tint = Token.ACCENT if state.has_keys else Token.TEXT_OFF
            self.key.set_drawing("keyframe", self.tr("Set keyframe"), tint)
            self.key.setToolTip(
                self.tr("Sets a keyframe at the playhead, so that the value can change over time.")
            )

    def _make_arrows(self) -> None:
        """When they are first needed: most values never have keyframes."""
        self.before = self._button("previous-keyframe", self.tr("Previous keyframe"), _NARROW)
        self.after = self._button("next-keyframe", self.tr("Next keyframe"), _NARROW)
        self.before.setToolTip(self.tr("Moves the playhead to the keyframe before it."))
        self.after.setToolTip(self.tr("Moves the playhead to the keyframe after it."))
        self.before.clicked.connect(self._go_before)
        self.after.clicked.connect(self._go_after)
        self._row.insertWidget(0, self.before)
        self._row.addWidget(self.after)
        for button in (self.before, self.after):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)

    def _button(self, drawing: str, name: str, width: int) -> IconButton:
        button = IconButton(drawing, name, self, Token.TEXT_DIM)
        theme = current_theme()
        button.setFixedSize(QSize(theme.px(width), theme.px(_WIDE)))
        return button

    def _toggle(self) -> None:
        self.toggled.emit(not self._state.is_on_key)

    def _go_before(self) -> None:
        if self._state.before is not None:
            self.sought.emit(self._state.before)

    def _go_after(self) -> None:
        if self._state.after is not None:
            self.sought.emit(self._state.after)
