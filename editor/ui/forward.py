"""Panels brought before those that are docked in the same place."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QWidget


def bring_forward(panel: QWidget) -> None:
    """Show the dock that `panel` lies in, in front."""
    widget = panel.parentWidget()
    while widget is not None and not isinstance(widget, QDockWidget):
        widget = widget.parentWidget()
    if widget is not None:
        widget.show()
        widget.raise_()
