"""Pictures of what is to be seen: as many as are wanted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from editor.model.edits.generation import pictures
from editor.model.generation.request import GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.media import MediaId
from editor.model.time import ZERO, RationalTime
from editor.ui.generate.bindings import request_edit
from editor.ui.generate.request.choosing import media_menu
from editor.ui.generate.request.sources import SourceWell
from editor.ui.inspector.section import Section
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme

_ACROSS = 3


class LikenessSection(Section):
    """A well for each, and an empty one that takes the next."""

    def __init__(self, studio: Studio) -> None:
        self._studio, self._current = studio, studio.generation.current
        title = QCoreApplication.translate("LikenessSection", "Likenesses")
        super().__init__(studio.session, "likenesses", title)
        self.wells: list[SourceWell] = []
        holder = QWidget(self.body)
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(current_theme().px(Space.S))
        self.add(holder)
        studio.thumbnails.arrived.connect(self._on_picture)

    def refresh(self) -> None:
        request = self._current.request
        if request is None:
            return
        there = pictures.likenesses_in(request)
        self._have(len(there) + 1)
        for number, well in enumerate(self.wells):
            self._show(well, there[number] if number < len(there) else None)

    def reset(self) -> None:
        request = self._current.request
        for each in () if request is None else pictures.likenesses_in(request):
            self._leave(each)

    def _have(self, count: int) -> None:
        while len(self.wells) > count:
            well = self.wells.pop()
            well.hide()
            well.deleteLater()
        while len(self.wells) < count:
            well = SourceWell(SourceRole.REFERENCE, self.body)
            well.dropped.connect(self._on_dropped)
            well.clicked.connect(self._on_clicked)
            well.emptied.connect(self._on_emptied)
            self._grid.addWidget(well, *divmod(len(self.wells), _ACROSS))
            self.wells.append(well)
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, 1)

    def _show(self, well: SourceWell, source: InputSource | None) -> None:
        media = None if source is None else self._session.project.media_reference(source.media)
        if source is None or media is None:
            said = "" if source is None else self.tr("not there any more")
            well.show_source(said, None, is_lost=source is not None)
            return
        picture = self._studio.thumbnails.picture(media, source.start)
        well.show_source(media.name, picture, is_lost=False)

    def _of(self, well: object) -> InputSource | None:
        request = self._current.request
        there = () if request is None else pictures.likenesses_in(request)
        number = self.wells.index(well) if isinstance(well, SourceWell) else len(there)
        return there[number] if number < len(there) else None

    def _on_dropped(self, role: SourceRole, media: MediaId, start: object) -> None:
        self._put(
            self._of(self.sender()), media, start if isinstance(start, RationalTime) else ZERO
        )

    def _on_emptied(self, role: SourceRole) -> None:
        source = self._of(self.sender())
        if source is not None:
            self._leave(source)

    def _on_clicked(self) -> None:
        well = self.sender()
        assert isinstance(well, SourceWell)
        old = self._of(well)
        menu = media_menu(
            self, self._session.project, lambda media, start: self._put(old, media, start)
        )
        if old is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Remove"), lambda: self._leave(old))
        menu.popup(well.mapToGlobal(well.rect().bottomLeft()))

    def _put(self, old: InputSource | None, media: MediaId, start: RationalTime) -> None:
        def changed(request: GenerationRequest) -> GenerationRequest:
            bare = request if old is None else pictures.without_source(request, old)
            return pictures.with_likeness(bare, media, start)

        edit = request_edit(self._current, changed)
        self._session.edit(self.tr("Choose likeness"), edit)

    def _leave(self, source: InputSource) -> None:
        edit = request_edit(self._current, lambda old: pictures.without_source(old, source))
        self._session.edit(self.tr("Remove likeness"), edit)

    def _on_picture(self, _: str) -> None:
        if self.isVisible():
            self.refresh()
