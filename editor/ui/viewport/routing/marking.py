"""The commands that set in and out points and markers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from editor.model.edits.clip.markers import add_clip_marker
from editor.model.edits.project.markers import add_marker, remove_marker
from editor.model.edits.remove import lift_range, remove_range
from editor.model.going.markers import (
    carried_marker,
    clip_to_mark,
    markers_in,
    markers_of,
)
from editor.model.going.marks import Marks
from editor.model.timeline import Marker, MarkerId
from editor.ui.viewport.routing.monitors import Monitors


class MarkCommands(QObject):
    def __init__(self, monitors: Monitors) -> None:
        super().__init__(monitors)
        self._monitors, self._session = monitors, monitors.session
        for command, method in (
            ("mark.in", self._mark_in),
            ("mark.out", self._mark_out),
            ("mark.clip", self._mark_clip),
            ("mark.selection", self._mark_selection),
            ("mark.clear_in", self._clear_in),
            ("mark.clear_out", self._clear_out),
            ("mark.clear", self._clear),
            ("mark.add_marker", self._add_marker),
            ("mark.delete_marker", self._delete_marker),
            ("mark.lift", self._lift),
            ("mark.extract", self._extract),
        ):
            monitors.actions.connect_to(command, method)

    def _mark_in(self) -> None:
        monitor = self._monitors.active
        if monitor is not None:
            monitor.set_marks(monitor.marks.with_in(monitor.transport.viewer.playhead.frame))

    def _mark_out(self) -> None:
        monitor = self._monitors.active
        if monitor is not None:
            monitor.set_marks(monitor.marks.with_last(monitor.transport.viewer.playhead.frame))

    def _mark_clip(self) -> None:
        monitor = self._monitors.active
        if monitor is not None:
            self._mark(monitor.span_under(monitor.transport.viewer.playhead.frame))

    def _mark_selection(self) -> None:
        if self._monitors.active is not None:
            self._mark(self._monitors.active.selected_span())

    def _mark(self, span: tuple[int, int] | None) -> None:
        if span is not None and self._monitors.active is not None:
            self._monitors.active.set_marks(Marks(*span))

    def _clear_in(self) -> None:
        monitor = self._monitors.active
        if monitor is not None:
            monitor.set_marks(replace(monitor.marks, in_point=None))

    def _clear_out(self) -> None:
        monitor = self._monitors.active
        if monitor is not None:
            monitor.set_marks(replace(monitor.marks, out_point=None))

    def _clear(self) -> None:
        if self._monitors.active is not None:
            self._monitors.active.set_marks(Marks())

    def _add_marker(self) -> None:
        """On the selected clip, or else on the sequence; where one is, it is edited."""
        sequence = self._session.sequence
        if sequence is None:
            return
        frame, selection = self._session.playhead.frame, self._session.selection
        carried = carried_marker(sequence, selection.marker) if selection.marker else None
        chosen = {carried.clip.id} if carried is not None else selection.items
        clip = clip_to_mark(sequence, chosen, frame)
        there = markers_of(sequence, clip)
        known = next((each for each in there if each.frame == frame), None)
        if known is not None:
            selection.set_marker(known.id)
            self._monitors.actions.run("mark.edit_marker")
            return
        new = Marker(MarkerId(self._session.new_id()), "", frame)
        if clip is not None:
            self._session.edit(
                self.tr("Mark clip"),
                lambda project: add_clip_marker(project, sequence.id, clip.id, new),
            )
        elif self._session.edit(
            self.tr("Add marker"), lambda project: add_marker(project, sequence.id, new)
        ):
            selection.set_marker(new.id)

    def _delete_marker(self) -> None:
        """The one that is selected, else the one at the playhead."""
        sequence = self._session.sequence
        if sequence is None:
            return
        chosen = self._session.selection.marker
        frame = self._session.playhead.frame
        here = (each.id for each in markers_in(sequence) if each.frame == frame)
        marker = chosen if chosen is not None else next(here, None)
        if marker is not None:
            self._session.edit(
                self.tr("Delete marker"),
                lambda project: remove_marker(project, sequence.id, marker),
            )

    def _lift(self) -> None:
        sequence = self._session.sequence
        if sequence is None:
            return
        first, end = Marks(sequence.in_point, sequence.out_point).within(sequence.duration)
        tracks = [track.id for track in sequence.tracks if not track.locked]
        self._session.edit(
            self.tr("Lift range"),
            lambda project: lift_range(
                project, sequence.id, first, end, tracks, new_id=self._session.new_id
            ),
        )

    def _extract(self) -> None:
        sequence = self._session.sequence
        if sequence is None:
            return
        first, end = Marks(sequence.in_point, sequence.out_point).within(sequence.duration)
        done = self._session.edit(
            self.tr("Remove range"),
            lambda project: remove_range(
                project, sequence.id, first, end, new_id=self._session.new_id
            ),
        )
        if done:
            self._session.playhead.seek(first)
