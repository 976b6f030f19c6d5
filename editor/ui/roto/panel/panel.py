"""The Mattes panel: what is cut out of the clip that is worked on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from editor.model.project import Project
from editor.ui.forward import uncover
from editor.ui.inspector.making import Making
from editor.ui.inspector.page_area import PageArea
from editor.ui.inspector.section import Section
from editor.ui.removal.commands import RemovalCommands
from editor.ui.removal.correcting import CorrectSection
from editor.ui.removal.extending import ExtendSection
from editor.ui.removal.section import RemoveSection
from editor.ui.roto.outputs.backgrounds import Backgrounds
from editor.ui.roto.outputs.export import ExportSection
from editor.ui.roto.panel.commands import MatteCommands
from editor.ui.roto.panel.edges import EdgesSection
from editor.ui.roto.panel.list import MatteList
from editor.ui.roto.panel.track import TrackSection
from editor.ui.roto.panel.uses import UseSection
from editor.ui.roto.splines.section import ShapesSection
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.empty_state import EmptyState
from editor.ui.widgets.icon_button import action_button


class MattesPanel(QWidget):
    """Without a clip it says what to do, and so it does without a matte."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._roto = studio, studio.roto
        self._current = studio.roto.current
        self.setAccessibleName(self.tr("Mattes"))
        self.commands = MatteCommands(studio, self)
        self.removal_commands = RemovalCommands(studio, self)
        self.making = Making(self)
        self.empty = EmptyState(
            "matte",
            self.tr("Select a clip with a picture"),
            self.tr("What is to be cut out of it is then pointed at in the viewport."),
            parent=self,
        )
        self.page = QWidget(self)
        self.footage = ElidedLabel("", self.page)
        self.footage.setProperty("tone", "dim")
        self.new = action_button(studio.actions.action("matte.new"), self.page)
        self.list = MatteList(studio, self.page)
        self.hint = self._made_hint()
        self.track = TrackSection(studio)
        self.shapes = ShapesSection(studio)
        self.edges = EdgesSection(studio)
        self.uses = UseSection(studio)
        self.backgrounds = Backgrounds(studio, self)
        self.removing = RemoveSection(studio)
        self.correcting = CorrectSection(studio)
        self.correcting.hide()
        self.extending = ExtendSection(studio)
        self.export = ExportSection(studio)
        self.sections: tuple[Section, ...] = (
            self.track,
            self.shapes,
            self.edges,
            self.uses,
            self.removing,
            self.correcting,
            self.extending,
            self.export,
        )
        self._pages = QStackedWidget(self)
        self._arrange()
        connect = studio.actions.connect_to
        connect("removal.show", self._on_remove_wanted)
        connect("removal.extend", partial(self.open_section, self.extending))
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        for signal in (
            *(self._current.changed, self._current.moved),
            *(self._roto.runner.finished, studio.session.selection.changed),
            studio.removal.current.changed,
        ):
            signal.connect(self._later)
        self._roto.runner.changed.connect(self._on_running)
        studio.session.document.changed.connect(self._on_document)
        self.refresh()

    def refresh(self) -> None:
        """Show the mattes of the clip as they are."""
        media = self._current.media
        self._pages.setCurrentIndex(0 if media is None else 1)
        if media is None or not self.isVisible():
            return
        self.footage.set_text(media.name)
        self.list.refresh()
        matte = self._current.matte
        self.hint.setVisible(matte is None)
        for section in self.sections:
            section.setVisible(self._is_wanted(section))
            section.refresh()

    def open_section(self, section: Section) -> None:
        """Bring a part of the panel to where it is seen."""
        self.removal_commands.go_there()
        uncover(self)
        section.header.set_folded(False)
        self.refresh()
        self._column.activate()
        self._area.ensureWidgetVisible(section)

    def _on_remove_wanted(self) -> None:
        self.open_section(self.removing)
        if self._current.matte is None:
            self._studio.session.notices.post(self._studio.removal.trouble)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def _is_wanted(self, section: Section) -> bool:
        """Shapes begin a matte, and any picture can be extended; what was filled is corrected."""
        if section is self.correcting:
            return self._studio.removal.current.take is not None
        if section in (self.shapes, self.extending):
            return True
        return self._current.matte is not None

    def _arrange(self) -> None:
        theme = current_theme()
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.footage, 1)
        head.addWidget(self.new)
        self._column = column = QVBoxLayout(self.page)
        column.setContentsMargins(
            theme.px(Space.M), theme.px(Space.S), theme.px(Space.S), theme.px(Space.S)
        )
        column.setSpacing(theme.px(Space.S))
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self.hint)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        self._pages.addWidget(self.empty)
        self._area = PageArea(self.page, self)
        self._pages.addWidget(self._area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self.making.make(self.sections)

    def _made_hint(self) -> QWidget:
        """What to do while there is no matte, or none of what is pointed at next."""
        theme, hint = current_theme(), QWidget(self.page)
        title = QLabel(self.tr("Click the thing you want to cut out"), hint)
        title.setProperty("tone", "heading")
        title.setWordWrap(True)
        words = QLabel(
            self.tr(
                "Each further click makes the matte better: with Alt it takes away. Then press "
                "Track, and it is followed through the clip."
            ),
            hint,
        )
        words.setProperty("tone", "dim")
        words.setWordWrap(True)
        column = QVBoxLayout(hint)
        column.setContentsMargins(0, theme.px(Space.S), 0, theme.px(Space.S))
        column.setSpacing(theme.px(Space.S))
        column.addWidget(title)
        column.addWidget(words)
        for command in ("roto.select", "roto.subject", "roto.people"):
            action = self._studio.actions.action(command)
            button = QPushButton(action.text().replace("&", ""), hint)
            button.setIcon(action.icon())
            button.setToolTip(action.toolTip())
            button.setProperty("primary", False)
            button.clicked.connect(action.trigger)
            column.addWidget(button)
        return hint

    def _later(self, *_: object) -> None:
        self._soon.start()

    def _on_document(self, before: Project, after: Project) -> None:
        """What mattes are used for is said by the clips."""
        if before.sequences is not after.sequences:
            self._soon.start()
            self.commands.refresh_soon()

    def _on_running(self) -> None:
        if self.isVisible() and self._current.media is not None:
            self.list.refresh()
            self.track.show_running()
