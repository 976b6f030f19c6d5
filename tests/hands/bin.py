"""A hand at the media bin: what is dropped, clicked and shown there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

LEFT = Qt.MouseButton.LeftButton


def urls(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(panel, data: QMimeData, index=None) -> None:
    """As the window system does it: on an entry, or on the empty place at the bottom."""
    shown = panel._views.currentWidget()
    target = panel if shown not in (panel.tiles, panel.rows) else panel.view.viewport()
    place = QPoint(target.width() - 4, target.height() - 4)
    if index is not None:
        place = panel.view.visualRect(index).center()
    how = Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(place, *how))
    QApplication.sendEvent(target, QDropEvent(QPointF(place), *how))


def names(panel) -> list[str]:
    """Of the media in the project."""
    return sorted(each.name for each in panel._session.project.media)


def shown(panel) -> list[str]:
    """Of what is to be seen in the open folder of the tiles, in order."""
    root = panel.view.rootIndex()
    rows = range(panel.tree.rowCount(root))
    return [panel.tree.index(row, 0, root).data() for row in rows]


def index_of(panel, name: str):
    root = panel.view.rootIndex()
    rows = (panel.tree.index(row, 0, root) for row in range(panel.tree.rowCount(root)))
    return next(index for index in rows if index.data() == name)


def place_of(panel, name: str) -> QPoint:
    return panel.view.visualRect(index_of(panel, name)).center()


def click(qtbot, panel, name: str, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.mouseClick(panel.view.viewport(), LEFT, modifier, place_of(panel, name))


def double_click(qtbot, panel, name: str) -> None:
    place = place_of(panel, name)
    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(panel.view.viewport(), LEFT, pos=place)


def media(panel, name: str):
    return next(each for each in panel._session.project.media if each.name == name)
