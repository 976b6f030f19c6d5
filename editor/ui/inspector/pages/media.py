"""The page of media that is selected in the bin."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from editor.model.media import MediaReference
from editor.ui.figures import figure, rounded
from editor.ui.inspector.making import Making
from editor.ui.inspector.pages.colour_words import colours, samples
from editor.ui.inspector.pages.page import Page
from editor.ui.inspector.section import Section
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.elided_label import ElidedLabel

_LABEL = 80


class MediaPage(Page):
    """Tells what is in the file. Name, tags and notes are changed in the bin."""

    def __init__(self, studio: Studio, making: Making) -> None:
        super().__init__(studio.session, making, "film")
        self._shown: tuple[MediaReference, ...] = ()

    def show_media(self, media: tuple[MediaReference, ...]) -> None:
        if media == self._shown:
            return
        self._shown = media
        self.clear_sections()
        if len(media) != 1:
            self.set_heading(
                self.tr("%n media", "", len(media)),
                self.tr("Select one to see what is in it, or drag them onto the timeline."),
            )
            return
        only = media[0]
        self.set_heading(only.name, self.tr("Drag it onto the timeline to use it."))
        self._add(self.tr("File"), self._of_file(only))
        if only.video is not None:
            self._add(self.tr("Picture"), self._of_picture(only))
        if only.audio:
            self._add(self.tr("Sound"), self._of_sound(only))

    def _add(self, title: str, facts: list[tuple[str, str]]) -> None:
        section = Section(self.session, title, title, can_reset=False)
        section.add(_facts(facts))
        self.add_section(section)

    def _of_file(self, media: MediaReference) -> list[tuple[str, str]]:
        facts = [(self.tr("Place"), media.path)]
        if media.size_bytes:
            size = f"{rounded(media.size_bytes / 1e6, 1)} MB"
            facts.append((self.tr("Size"), size))
        if media.available_range is not None:
            seconds = float(media.available_range.duration.seconds)
            facts.append((self.tr("Duration"), f"{rounded(seconds, 2)} s"))
        if media.start_timecode:
            facts.append((self.tr("Timecode"), media.start_timecode))
        return facts

    def _of_picture(self, media: MediaReference) -> list[tuple[str, str]]:
        video = media.video
        assert video is not None
        width, height = video.display_size
        facts = [(self.tr("Size"), f"{width} \u00d7 {height}")]
        if video.rate is not None:
            rate = self.tr("{rate} fps").format(rate=figure(video.rate))
            varying = self.tr("{rate} at most").format(rate=rate) if video.variable else rate
            facts.append((self.tr("Frame rate"), varying))
        facts.append((self.tr("Codec"), video.codec))
        facts.append((self.tr("Colour"), colours(video.colour)))
        facts.append((self.tr("Values"), samples(video.colour)))
        facts.append((self.tr("Alpha"), self.tr("yes") if video.has_alpha else self.tr("no")))
        return facts

    def _of_sound(self, media: MediaReference) -> list[tuple[str, str]]:
        return [
            (
                self.tr("Stream {number}").format(number=number),
                f"{stream.layout or stream.channels}, {figure(stream.sample_rate / 1000)} kHz, "
                f"{stream.codec}",
            )
            for number, stream in enumerate(media.audio, 1)
        ]


def _facts(facts: list[tuple[str, str]]) -> QWidget:
    holder = QWidget()
    theme = current_theme()
    form = QFormLayout(holder)
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(theme.px(Space.M))
    form.setVerticalSpacing(theme.px(Space.XS))
    for name, value in facts:
        label = QLabel(name)
        label.setProperty("tone", "dim")
        label.setMinimumWidth(theme.px(_LABEL))
        form.addRow(label, ElidedLabel(value))
    return holder
