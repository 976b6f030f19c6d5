"""A row of the inspector: a value by name, to change, to reset, with its keyframes."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from editor.session.session import Session
from editor.ui.effects.words import input_label, input_note
from editor.ui.inspector.rows.binding import Binding, Change, EventBinding, KeyedBinding
from editor.ui.inspector.rows.editors.base import ValueEditor
from editor.ui.inspector.rows.editors.numbers import NumbersEditor
from editor.ui.inspector.rows.events import EventEditor
from editor.ui.inspector.rows.keys import WIDTH as KEYS_WIDTH
from editor.ui.inspector.rows.keys import KeyframeButtons
from editor.ui.inspector.rows.label import RowLabel
from editor.ui.theme.metrics import ROW, Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.gestures import new_gesture

_NARROW, _WIDE, _SHARE = 76, 132, 0.31


class ValueRow(QWidget):
    """Reads by `refresh`; each change is one edit of the session."""

    def __init__(
        self,
        session: Session,
        binding: Binding | KeyedBinding | EventBinding,
        editor: ValueEditor,
        label: str = "",
        hint: str = "",
        *,
        is_keyed: bool = False,
        is_wide: bool = False,
        seek: Callable[[int], object] | None = None,
    ) -> None:
        """
        Args:
            label: the name; empty: what the binding's declaration says.
            binding: of an EventEditor an EventBinding.
            is_keyed: the binding is a KeyedBinding.
            is_wide: give the editor the room of the keyframe buttons.
            seek: goes to a keyframe; None: the playhead does.
        """
        super().__init__()
        theme = current_theme()
        self._session, self._binding, self.editor = session, binding, editor
        self._shown: object = None  # the values and the state of keyframes that were shown last
        self.name = label or input_label(binding.spec)
        self.label = RowLabel(self.name, self)
        self.label.setFixedWidth(theme.px(_NARROW))
        self.label.setFixedHeight(theme.px(ROW))
        note = hint or input_note(binding.spec)
        reset = self.tr("Double-click to reset.") if self.can_reset else ""
        self.setToolTip(f"<b>{self.name}</b><br>{note} {reset}")
        self.label.reset.connect(self.reset)
        editor.set_name(self.name)
        editor.changed.connect(self._on_changed)
        if isinstance(editor, NumbersEditor) and len(editor.fields) == 1:
            self.label.drag(editor.fields[0])
        if isinstance(editor, EventEditor):
            editor.fired.connect(self._on_fired)
        self.keys = KeyframeButtons(self) if is_keyed else None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.XS))
        row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(editor, 1)
        if self.keys is not None:
            self.keys.toggled.connect(self._on_keyed)
            self.keys.sought.connect(seek or session.playhead.seek)
            row.addWidget(self.keys, 0, Qt.AlignmentFlag.AlignTop)
        elif not is_wide:
            row.addSpacing(theme.px(KEYS_WIDTH) + row.spacing())

    @property
    def binding(self) -> Binding:
        return self._binding

    @property
    def can_reset(self) -> bool:
        return self._binding.first is not None

    def refresh(self) -> None:
        values = self._binding.values()
        self.setVisible(bool(values))
        state = (
            cast(KeyedBinding, self._binding).key_state()
            if values and self.keys is not None
            else None
        )
        if not values or (values, state) == self._shown:
            return
        self._shown = values, state
        self.editor.show_values(values)
        first = self._binding.first
        changed = first is not None and any(value != first for value in values)
        if self.keys is not None and state is not None:
            self.keys.show_state(state)
            changed = changed or state.has_keys
        self.label.set_changed(changed)

    def reset(self) -> None:
        """Give the value its first one; keyframes are gone."""
        if not self.can_reset:
            return
        label = self.tr("Reset {name}").format(name=self.name)
        self._session.edit(label, self._binding.reset())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.label.setFixedWidth(label_width(event.size().width()))

    def minimumSizeHint(self) -> QSize:
        """With its name at its narrowest: that it has room now asks for none."""
        spare = self.label.minimumWidth() - label_width(0)
        return super().minimumSizeHint() - QSize(max(spare, 0), 0)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        reset = menu.addAction(self.tr("Reset {name}").format(name=self.name), self.reset)
        reset.setEnabled(self.can_reset)
        if self.keys is not None:
            menu.addAction(self.keys.key.accessibleName(), self.keys.key.click)
        menu.popup(event.globalPos())

    def _on_changed(self, change: Change, gesture: str) -> None:
        label = self.tr("Change {name}").format(name=self.name)
        self._session.edit(label, self._binding.changed(change), gesture)
        self._shown = None  # the editor may show what was refused
        self.refresh()
        self._shown = None  # or still be dragged

    def _on_fired(self) -> None:
        label = self.tr("Trigger {name}").format(name=self.name)
        self._session.edit(label, cast(EventBinding, self._binding).fired(), new_gesture())
        self.refresh()

    def _on_keyed(self, on: bool) -> None:
        words = self.tr("Set keyframe of {name}") if on else self.tr("Remove keyframe of {name}")
        self._session.edit(
            words.format(name=self.name), cast(KeyedBinding, self._binding).keyed(on), new_gesture()
        )


def label_width(row_width: int) -> int:
    """Of the names in rows of that width: long words get room where there is some."""
    theme = current_theme()
    return round(min(max(row_width * _SHARE, theme.px(_NARROW)), theme.px(_WIDE)))
