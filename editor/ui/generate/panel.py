"""The Generate panel: what the current shot asks for, built from what its model declares."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from editor.model.generation.capabilities import Control, ModelSpec
from editor.model.generation.sources import SourceRole
from editor.ui.generate.camera.section import CameraSection
from editor.ui.generate.commands import GenerateCommands
from editor.ui.generate.empty import EmptyPage
from editor.ui.generate.head import ModelChoice
from editor.ui.generate.helping import HelpGiver
from editor.ui.generate.launch.pad import LaunchPad
from editor.ui.generate.regions.section import RegionsSection
from editor.ui.generate.request.adapters import AdaptersSection
from editor.ui.generate.request.frame import FrameSection
from editor.ui.generate.request.keys import KeysSection
from editor.ui.generate.request.likenesses import LikenessSection
from editor.ui.generate.request.options import options_section
from editor.ui.generate.request.prompts import PromptSection
from editor.ui.generate.request.sources import SourceWells
from editor.ui.generate.shot_name import ShotName
from editor.ui.inspector.making import Making
from editor.ui.inspector.page_area import PageArea
from editor.ui.inspector.section import Section
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme


class GeneratePanel(QWidget):
    """The sections are made anew when the model is another one."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._current = studio, studio.generation.current
        self._built: tuple[ModelSpec | None] | None = None
        self._folded: dict[str, bool] = {}
        self.setAccessibleName(self.tr("Generate"))
        self._commands = GenerateCommands(studio, self)
        self.making = Making(self)
        self.empty = EmptyPage(studio, self)
        self.sections: tuple[Section, ...] = ()
        self.page = QWidget(self)
        self.name = ShotName(studio, self.page)
        self.head = ModelChoice(studio, self.page)
        self.help_giver = HelpGiver(studio, self.head, self)
        self.sources = SourceWells(studio, self.page)
        self.launch = LaunchPad(studio, self)
        self._pages = QStackedWidget(self)
        self._arrange()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self._current.changed.connect(self._soon.start)
        self._current.moved.connect(self._on_moved)
        studio.generation.outlooks.models_changed.connect(self._soon.start)
        studio.session.selection.changed.connect(self._on_selected)
        studio.session.selection.media_changed.connect(self._on_selected)
        studio.session.sequence_changed.connect(self._soon.start)
        studio.session.document.project_changed.connect(self._on_selected)
        self.refresh()

    def refresh(self) -> None:
        """Show the shot, or how to begin one."""
        has_shot = self._current.shot is not None
        self._pages.setCurrentIndex(1 if has_shot else 0)
        if not has_shot:
            self.empty.refresh()
            self.launch.hold(self.tr("There is no shot."))
            return
        if not self.isVisible():
            return
        spec = self._current.spec
        if self._built != (spec,):
            self._build(spec)
        for part in (self.name, self.head, self.sources, *self.sections, self.launch):
            part.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def _arrange(self) -> None:
        theme = current_theme()
        self._column = QVBoxLayout(self.page)
        self._column.setContentsMargins(
            theme.px(Space.M), theme.px(Space.S), theme.px(Space.S), theme.px(Space.S)
        )
        self._column.setSpacing(theme.px(Space.S))
        for widget in (self.name, self.head, self.sources):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        full = QWidget(self)
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QFrame(full)
        line.setFrameShape(QFrame.Shape.HLine)
        column.addWidget(PageArea(self.page, full), 1)
        column.addWidget(line)
        column.addWidget(self.launch)
        self._pages.addWidget(PageArea(self.empty, self))
        self._pages.addWidget(full)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _build(self, spec: ModelSpec | None) -> None:
        """The parts that the model has a use for."""
        self._folded.update({each.key: each.header.is_folded for each in self.sections})
        self.making.leave(self.sections)
        for section in self.sections:
            section.hide()
            section.deleteLater()
        self._built = (spec,)
        self.sections = tuple(self._sections(spec))
        for place, section in enumerate(self.sections):
            section.header.set_folded(self._folded.get(section.key, section.key == "advanced"))
            self._column.insertWidget(3 + place, section)
        self.making.make(self.sections)

    def _sections(self, spec: ModelSpec | None) -> list[Section]:
        controls = frozenset[Control]() if spec is None else spec.controls
        taken = () if spec is None else (*spec.required, *spec.optional)
        adapters = () if spec is None else spec.adapters
        reads = [*taken, *(each.reads for each in adapters)]
        sections: list[Section] = []
        if Control.PROMPT in controls:
            sections.append(PromptSection(self._studio))
        if SourceRole.KEYFRAME in taken:
            sections.append(KeysSection(self._studio))
        if SourceRole.REFERENCE in reads:
            sections.append(LikenessSection(self._studio))
        if spec is not None and adapters:
            sections.append(AdaptersSection(self._studio, spec))
        if Control.MOTION_BRUSH in controls:
            sections.append(RegionsSection(self._studio))
        if Control.CAMERA in controls:
            sections.append(CameraSection(self._studio))
        sections.append(FrameSection(self._studio, spec))
        options = () if spec is None else spec.options
        plain = [each for each in options if not each.is_advanced]
        advanced = [each for each in options if each.is_advanced]
        if plain:
            sections.append(options_section(self._studio, "options", self.tr("Options"), plain))
        if advanced:
            title = self.tr("More options")
            sections.append(options_section(self._studio, "advanced", title, advanced))
        return sections

    def _on_moved(self, _: int) -> None:
        if self.isVisible():
            for section in self.sections:
                if isinstance(section, CameraSection):
                    section.refresh()

    def _on_selected(self) -> None:
        if self._current.shot is None:
            self._soon.start()
