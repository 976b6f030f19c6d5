"""What can be put behind a clip that is cut out: a picture of the project, or a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QCursor, QIcon, QPixmap
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from editor.model.media import MediaReference
from editor.model.time import ZERO
from editor.session.roto.using import Using
from editor.ui.studio import Studio

_MOST = 16


class Backgrounds(QObject):
    """Answers the command."""

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent)
        self._studio, self._widget = studio, parent
        self._current = studio.roto.current
        self._using = Using(studio.session, studio.roto)
        studio.actions.connect_to("matte.replace_background", self.ask)

    def ask(self) -> None:
        """Open the choice where the mouse is."""
        self.menu().popup(QCursor.pos())

    def open_below(self, button: QWidget) -> None:
        self.menu().popup(button.mapToGlobal(QPoint(0, button.height())))

    def menu(self) -> QMenu:
        """The pictures and films of the project, the newest first, and a way to others."""
        menu = QMenu(self._widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for media in self._offered():
            menu.addAction(self._icon(media), media.name, partial(self.put, media))
        if menu.actions():
            menu.addSeparator()
        menu.addAction(self.tr("Choose a File…"), self._choose_file)
        return menu

    def put(self, media: MediaReference) -> None:
        """Show it behind the clip that is worked on."""
        matte = self._current.matte
        if matte is not None:
            self._using.replace_background(matte.id, media.id)

    def _offered(self) -> list[MediaReference]:
        own = self._current.media
        pictures = (
            each
            for each in reversed(self._studio.session.project.media)
            if each.video is not None and (own is None or each.id != own.id)
        )
        return list(pictures)[:_MOST]

    def _icon(self, media: MediaReference) -> QIcon:
        image = self._studio.thumbnails.picture(media, ZERO)
        return QIcon() if image is None else QIcon(QPixmap.fromImage(image))

    def _choose_file(self) -> None:
        beside = self._studio.session.document.path.parent
        chosen, _ = QFileDialog.getOpenFileName(
            self._widget, self.tr("Picture for the Background"), str(beside)
        )
        if chosen:
            self._studio.footage.import_files([Path(chosen)], then=self._on_imported)

    def _on_imported(self, media: tuple[MediaReference, ...]) -> None:
        self.put(media[0])
