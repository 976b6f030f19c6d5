"""The page of the selected clips."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.api.effects import settable
from editor.model.effects import EffectKind
from editor.model.ranges import available
from editor.model.timeline import GeneratorSource, TitleSource
from editor.ui.effects.words import effect_label
from editor.ui.inspector.clips.bindings import ClipSelection, GeneratorBinding
from editor.ui.inspector.clips.effects import EffectsSection
from editor.ui.inspector.clips.fonts import FontFamilies
from editor.ui.inspector.clips.header import ClipHeader
from editor.ui.inspector.clips.sections import (
    crop_section,
    mixing_section,
    sound_section,
    transform_section,
)
from editor.ui.inspector.clips.speed import SpeedSection
from editor.ui.inspector.clips.text import text_section
from editor.ui.inspector.rows.declared import editor_for
from editor.ui.inspector.rows.row import ValueRow
from editor.ui.inspector.section import Section
from editor.ui.inspector.separator import Separator
from editor.ui.inspector.shown import PlacedClip
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme

Signature = tuple[object, ...]


class ClipsPage(QWidget):
    """Its sections are built once for each kind of clips, and kept for when they come again."""

    def __init__(self, studio: Studio, families: FontFamilies) -> None:
        super().__init__()
        self._studio, self._families = studio, families
        self.selection = ClipSelection(studio.session)
        self._signature: Signature | None = None
        self._bodies: dict[Signature, _Body] = {}
        self._folded: set[str] = {"crop"}
        self.sections: dict[str, Section] = {}
        theme = current_theme()
        self.header = ClipHeader(studio, self.selection)
        self._place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(Space.M), 0, theme.px(Space.XS), theme.px(Space.M))
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._place)
        column.addStretch(1)

    def show_clips(self, clips: tuple[PlacedClip, ...]) -> None:
        self.selection.clips = clips
        signature = self._signature_of(clips)
        if signature != self._signature:
            self._turn_to(signature)
        self.refresh()

    def refresh(self) -> None:
        """Show the values as they are now at the playhead."""
        self.header.refresh()
        self.refresh_values()

    def refresh_values(self) -> None:
        for section in self.sections.values():
            section.refresh()

    def _signature_of(self, clips: tuple[PlacedClip, ...]) -> Signature:
        pictures = [each.clip for each in clips if each.is_picture]
        generators = {
            clip.source.effect.name if isinstance(clip.source, GeneratorSource) else None
            for clip in pictures
        }
        return (
            bool(pictures),
            len(pictures) < len(clips),
            bool(pictures) and all(isinstance(clip.source, TitleSource) for clip in pictures),
            generators.pop() if len(generators) == 1 else None,
            any(available(self._studio.session.project, each.clip.source) for each in clips),
        )

    def _turn_to(self, signature: Signature) -> None:
        old = self._bodies.get(self._signature) if self._signature else None
        self._signature = signature
        body = self._bodies.get(signature)
        if body is None:
            body = self._bodies[signature] = _Body(self._sections())
            for section in body.sections:
                section.folded_changed.connect(self._on_folded)
            self._place.addWidget(body)
        self.sections = {section.key: section for section in body.sections}
        for section in body.sections:
            section.header.set_folded(section.key in self._folded)
        if old is not None:
            old.hide()
        body.show()

    def _sections(self) -> list[Section]:
        assert self._signature is not None
        has_pictures, has_sound, is_text, generator, moves = self._signature
        selection, sections = self.selection, list[Section]()
        if is_text:
            sections.append(text_section(selection, self._families))
        if generator is not None:
            sections.append(self._generator_section())
        if has_pictures:
            sections += [transform_section(selection), crop_section(selection)]
            sections.append(mixing_section(selection))
        if has_sound:
            sections.append(sound_section(selection))
        if moves:
            sections.append(SpeedSection(selection))
        if has_pictures:
            sections.append(EffectsSection(self._studio, selection))
        return sections

    def _generator_section(self) -> Section:
        source = self.selection.of_pictures()[0].clip.source
        assert isinstance(source, GeneratorSource)
        spec = self._studio.catalogue.spec(EffectKind.GENERATOR, source.effect.name)
        rows = [
            ValueRow(
                self._studio.session,
                GeneratorBinding(self.selection, each),
                editor_for(each),
                is_keyed=True,
            )
            for each in (settable(spec) if spec else ())
        ]
        title = effect_label(spec) if spec else source.effect.name
        return Section(self._studio.session, "generator", title, rows)

    def _on_folded(self, key: str, folded: bool) -> None:
        (self._folded.add if folded else self._folded.discard)(key)


class _Body(QWidget):
    """Sections with a line above each."""

    def __init__(self, sections: list[Section]) -> None:
        super().__init__()
        self.sections = sections
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section in sections:
            column.addWidget(Separator(self))
            column.addWidget(section)
