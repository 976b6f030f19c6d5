"""Panels brought before those that are docked in the same place."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QWidget


def bring_forward(panel: QWidget) -> None:
    """Show the dock that `panel` lies in, in front."""
    dock = _dock_of(panel)
    if dock is not None:
        dock.show()
        dock.raise_()


def uncover(panel: QWidget) -> None:
    """Bring the dock that `panel` lies in before its neighbours, unless it has been closed."""
    dock = _dock_of(panel)
    if dock is not None and not dock.isHidden() and panel.visibleRegion().isEmpty():
        dock.raise_()


def _dock_of(panel: QWidget) -> QDockWidget | None:
    widget = panel.parentWidget()
    while widget is not None and not isinstance(widget, QDockWidget):
        widget = widget.parentWidget()
    return widget
