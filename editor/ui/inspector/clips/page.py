"""The page of the selected clips."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.api.effects import settable
from editor.model.effects import EffectKind
from editor.model.pool.takes import clip_media
from editor.model.ranges import available
from editor.model.roto.uses import mattes_of
from editor.model.timeline import GeneratorSource, TitleSource
from editor.ui.effects.words import effect_label
from editor.ui.inspector.clips.bindings import ClipSelection, GeneratorBinding
from editor.ui.inspector.clips.effects import EffectsSection
from editor.ui.inspector.clips.fonts import FontFamilies
from editor.ui.inspector.clips.header import ClipHeader
from editor.ui.inspector.clips.mattes import MattesSection
from editor.ui.inspector.clips.sections import (
    crop_section,
    mixing_section,
    sound_section,
    transform_section,
)
from editor.ui.inspector.clips.speed import SpeedSection
from editor.ui.inspector.clips.text import text_section
from editor.ui.inspector.making import Making
from editor.ui.inspector.rows.declared import editor_for
from editor.ui.inspector.rows.row import ValueRow
from editor.ui.inspector.section import Section
from editor.ui.inspector.shown import PlacedClip
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme

_GENERATOR = "generator"
_ORDER = (
    *("text", _GENERATOR, "transform", "crop", "mixing", "mattes", "sound", "speed", "effects"),
)
_FOLDED = {"crop"}
_USUAL = ("transform", "mixing", "speed", "sound", "effects", "text")


class ClipsPage(QWidget):
    """Each section is made once, when a clip that has it is first selected, and shown for every
    clip that has it."""

    def __init__(self, studio: Studio, families: FontFamilies, making: Making) -> None:
        super().__init__()
        self._studio, self._families, self._making = studio, families, making
        self.selection = ClipSelection(studio.session)
        self._made: dict[str, Section] = {}
        self.sections: dict[str, Section] = {}
        theme = current_theme()
        self.header = ClipHeader(studio, self.selection)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(Space.M), 0, theme.px(Space.S), theme.px(Space.M))
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addStretch(1)

    def show_clips(self, clips: tuple[PlacedClip, ...]) -> None:
        self.selection.clips = clips
        wanted = self._wanted()
        if wanted != list(self.sections):
            self._turn_to(wanted)
        self.refresh()
        self._making.make(self.sections.values())

    def refresh(self) -> None:
        """Show the values as they are now at the playhead."""
        self.header.refresh()
        self.refresh_values()

    def refresh_values(self) -> None:
        for section in self.sections.values():
            section.refresh()

    def prepare(self) -> None:
        """Make what most clips have, while nothing else is to be done."""
        for key in _USUAL:
            if key not in self._made:
                self._section(key).hide()
        self._making.make_later([self._made[key] for key in _USUAL])

    def _wanted(self) -> list[str]:
        """The keys of the sections that the clips have, from top to bottom."""
        clips = self.selection.clips
        pictures = [each.clip for each in clips if each.is_picture]
        generators = {
            clip.source.effect.name if isinstance(clip.source, GeneratorSource) else None
            for clip in pictures
        }
        keys = list[str]()
        if pictures and all(isinstance(clip.source, TitleSource) for clip in pictures):
            keys.append("text")
        if len(generators) == 1 and (name := generators.pop()) is not None:
            keys.append(f"{_GENERATOR} {name}")
        if pictures:
            keys += ["transform", "crop", "mixing"]
            if any(mattes_of(self._studio.session.project, clip_media(each)) for each in pictures):
                keys.append("mattes")
        if len(pictures) < len(clips):
            keys.append("sound")
        if any(available(self._studio.session.project, each.clip.source) for each in clips):
            keys.append("speed")
        if pictures:
            keys.append("effects")
        return keys

    def _turn_to(self, keys: list[str]) -> None:
        self.setUpdatesEnabled(False)
        self.sections = {key: self._section(key) for key in keys}
        for key, section in self._made.items():
            section.setVisible(key in keys)
        self.setUpdatesEnabled(True)

    def _section(self, key: str) -> Section:
        section = self._made.get(key)
        if section is None:
            section = self._made[key] = self._new_section(key)
            section.header.set_folded(key in _FOLDED)
            place = sum(_ranked(each) < _ranked(key) for each in self._made)
            self._column.insertWidget(1 + place, section)
        return section

    def _new_section(self, key: str) -> Section:
        selection = self.selection
        match key:
            case "text":
                return text_section(selection, self._families)
            case "transform":
                return transform_section(selection)
            case "crop":
                return crop_section(selection)
            case "mixing":
                return mixing_section(selection)
            case "mattes":
                return MattesSection(self._studio, selection)
            case "sound":
                return sound_section(selection)
            case "speed":
                return SpeedSection(selection)
            case "effects":
                return EffectsSection(self._studio, selection)
            case _:
                return self._generator_section(key)

    def _generator_section(self, key: str) -> Section:
        name = key.removeprefix(f"{_GENERATOR} ")
        spec = self._studio.catalogue.spec(EffectKind.GENERATOR, name)
        rows = (
            ValueRow(
                self._studio.session,
                GeneratorBinding(self.selection, each),
                editor_for(each, self._studio.picking),
                is_keyed=True,
            )
            for each in (settable(spec) if spec else ())
        )
        return Section(self._studio.session, key, effect_label(spec) if spec else name, rows)


def _ranked(key: str) -> int:
    return _ORDER.index(key.split()[0])
