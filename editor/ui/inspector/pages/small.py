"""The pages of a gap, a marker and a track."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from editor.model.curves import Value
from editor.model.edits.project.markers import change_marker
from editor.model.edits.project.tracks import rename_track, set_track
from editor.model.effects import InputKind, InputSpec
from editor.model.going.markers import carried_marker
from editor.model.project import Project
from editor.model.timeline import Clip, Marker, Track, TrackKind
from editor.session.session import Session
from editor.ui.inspector.making import Making
from editor.ui.inspector.pages.page import Page, ThingBinding
from editor.ui.inspector.rows.editors.base import ValueEditor
from editor.ui.inspector.rows.editors.choices import ChoiceEditor, SwitchEditor
from editor.ui.inspector.rows.editors.texts import LineEditor, TextEditor
from editor.ui.inspector.rows.editors.times import TimeEditor
from editor.ui.inspector.rows.row import ValueRow
from editor.ui.inspector.section import Section
from editor.ui.inspector.shown import PlacedGap, seconds_label


class GapPage(Page):
    def __init__(self, session: Session, making: Making) -> None:
        super().__init__(session, making, "minus")

    def show_gap(self, placed: PlacedGap) -> None:
        assert self.session.sequence is not None
        length = seconds_label(placed.gap.duration, self.session.sequence.rate)
        self.set_heading(
            self.tr("Gap on {track}").format(track=placed.track.name),
            self.tr(
                "Empty for {length}: nothing is seen or heard here. Press Delete to close it, or "
                "drop footage on it."
            ).format(length=length),
        )


class MarkerPage(Page):
    def __init__(self, session: Session, making: Making) -> None:
        super().__init__(session, making, "marker")
        self._marker: Marker | None = None
        self._is_carried = False
        title = self.tr("Marker")
        self.add_section(Section(session, "marker", title, self._rows(), can_reset=False))

    def _rows(self) -> Iterator[ValueRow]:
        text, long = InputKind.IMAGE, InputKind.LONG
        yield self._row("name", self.tr("Name"), text, LineEditor())
        yield self._row("colour", self.tr("Colour"), text, self._colours(), "green")
        yield self._row("frame", self.tr("Time"), long, TimeEditor(self.session))
        yield self._row("duration", self.tr("Duration"), long, TimeEditor(self.session), 0)
        yield self._row("note", self.tr("Note"), text, TextEditor(), "")

    def show_marker(self, marker: Marker) -> None:
        sequence = self.session.sequence
        carried = sequence and carried_marker(sequence, marker.id)
        self._marker, self._is_carried = marker, carried is not None
        on_clip = self.tr("On the clip “{name}”: it goes where the clip goes.")
        self.set_heading(
            marker.name or self.tr("Marker"),
            on_clip.format(name=carried.clip.name) if carried is not None else "",
        )
        self.refresh_values()

    def _row(
        self,
        name: str,
        label: str,
        kind: InputKind,
        editor: ValueEditor,
        default: Value | None = None,
    ) -> ValueRow:
        def write(project: Project, value: Value) -> Project:
            sequence_id = self.session.sequence_id
            assert sequence_id is not None
            assert self._marker is not None
            changed = replace(self._marker, **{name: value})
            return change_marker(project, sequence_id, changed)

        low = 0 if kind is InputKind.LONG else None
        spec = InputSpec(name, kind, label, default or 0, low)
        first = None if default is None else lambda: default
        binding = ThingBinding(spec, lambda: self._value(name), write, first)
        return ValueRow(self.session, binding, editor, is_wide=True)

    def _value(self, name: str) -> Value | None:
        """A marker on a clip has no length."""
        is_missing = name == "duration" and self._is_carried
        return None if is_missing else getattr(self._marker, name)

    def _colours(self) -> ChoiceEditor:
        return ChoiceEditor(
            [
                ("red", self.tr("Red")),
                ("orange", self.tr("Orange")),
                ("yellow", self.tr("Yellow")),
                ("green", self.tr("Green")),
                ("cyan", self.tr("Cyan")),
                ("blue", self.tr("Blue")),
                ("purple", self.tr("Purple")),
                ("pink", self.tr("Pink")),
            ]
        )


class TrackPage(Page):
    def __init__(self, session: Session, making: Making) -> None:
        super().__init__(session, making, "list")
        self._track: Track | None = None
        title = self.tr("Track")
        self.add_section(Section(session, "track", title, self._rows(), can_reset=False))

    def _rows(self) -> Iterator[ValueRow]:
        spec = InputSpec("name", InputKind.IMAGE, self.tr("Name"), "")
        name = ThingBinding(spec, lambda: self.track.name, self._renamed)
        yield ValueRow(self.session, name, LineEditor(), is_wide=True)
        yield self._switch("enabled", self.tr("Visible"), TrackKind.VIDEO)
        yield self._switch("muted", self.tr("Muted"), TrackKind.AUDIO)
        yield self._switch("solo", self.tr("Solo"), TrackKind.AUDIO)
        yield self._switch("locked", self.tr("Locked"), None)

    @property
    def track(self) -> Track:
        assert self._track is not None
        return self._track

    def show_track(self, track: Track) -> None:
        self._track = track
        clips = sum(isinstance(item, Clip) for item in track.items)
        self.set_heading(track.name, self.tr("%n clips", "", clips))
        self.refresh_values()

    def _renamed(self, project: Project, name: Value) -> Project:
        sequence_id = self.session.sequence_id
        assert sequence_id is not None
        return rename_track(project, sequence_id, self.track.id, str(name))

    def _switch(self, name: str, label: str, kind: TrackKind | None) -> ValueRow:
        def read() -> Value | None:
            return getattr(self.track, name) if kind in (None, self.track.kind) else None

        def write(project: Project, on: Value) -> Project:
            sequence_id = self.session.sequence_id
            assert sequence_id is not None
            flags: dict[str, bool] = {name: bool(on)}
            return set_track(project, sequence_id, self.track.id, **flags)

        spec = InputSpec(name, InputKind.BOOL, label, name == "enabled")
        binding = ThingBinding(spec, read, write, lambda: spec.default)
        return ValueRow(self.session, binding, SwitchEditor())
