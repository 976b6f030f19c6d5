"""What readers of screens take the widgets for that the window paints itself."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_Role = QAccessible.Role
_ROLES = {
    "TrackHeader": _Role.RowHeader,
    "Navigator": _Role.ScrollBar,
    "PictureView": _Role.Graphic,
    "ScrubBar": _Role.Slider,
    "MetersPanel": _Role.Indicator,
    "CurveView": _Role.Chart,
    "HueStrip": _Role.Slider,
    "OpacityStrip": _Role.Slider,
    "SaturationPlane": _Role.ColorChooser,
    "_Grip": _Role.Grip,
}


@cache  # once in a process: Qt keeps every factory that it is given
def give_roles() -> None:
    """Tell Qt, which goes by the names of classes, too."""
    QAccessible.installFactory(_interface)


def _interface(name: str, widget: QObject) -> QAccessibleInterface | None:
    if name == "TimelineView":
        return _timeline_interface(widget)
    role = _ROLES.get(name)
    if role is None or not isinstance(widget, QWidget):
        return None
    return QAccessibleWidget(widget, role)


def _timeline_interface(widget: QObject) -> QAccessibleInterface | None:
    from editor.ui.timeline.access.tree import TimelineInterface  # there by now; not at the start
    from editor.ui.timeline.view import TimelineView

    return TimelineInterface(widget.clip_tree) if isinstance(widget, TimelineView) else None
