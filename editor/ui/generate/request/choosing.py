"""Media of the project to choose from, in a menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from editor.model.media import MediaId
from editor.model.project import Project
from editor.model.time import ZERO, RationalTime

_MOST = 24  # media in a menu; more are dragged from the bin


def media_menu(
    parent: QWidget, project: Project, put: Callable[[MediaId, RationalTime], object]
) -> QMenu:
    """All that can be seen; of a video its first picture is meant."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    pictured = [each for each in project.media if each.video is not None]
    for media in pictured[:_MOST]:
        start = media.available_range.start_time if media.available_range else ZERO
        menu.addAction(media.name, partial(put, media.id, start))
    if not pictured:
        said = QCoreApplication.translate("generate", "Import pictures first")
        menu.addAction(said).setEnabled(False)
    return menu
