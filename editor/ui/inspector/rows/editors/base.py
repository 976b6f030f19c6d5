"""What edits a value: shows one, or what several have in common, and tells of changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.model.curves import Value
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme

MIXED = "\u2013"
"""Stands for values that differ."""


class ValueEditor(QWidget):
    """`changed` carries a function from an old value to the new one, and the gesture's id."""

    changed = Signal(object, str)  # Change, gesture

    def show_values(self, values: Sequence[Value]) -> None:
        """Show what the things selected have, at least one; emits nothing."""
        raise NotImplementedError

    def set_name(self, name: str) -> None:
        """Call the editor `name` for whoever listens instead of looking."""
        self.setAccessibleName(name)

    def _row(self, spacing: int = Space.XS) -> QHBoxLayout:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().px(spacing))
        return row


def common(values: Sequence[Value]) -> Value | None:
    """The value that all have; None where they differ."""
    first = values[0]
    return first if all(value == first for value in values) else None
