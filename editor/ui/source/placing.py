"""Puts the marked part of the source on the tracks that are aimed at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from editor.model.choosing.three_point import spot
from editor.model.edits.compound.footage import (
    Footage,
    Lane,
    append_frame,
    place_footage,
    streams_of,
    with_first_format,
)
from editor.model.edits.place import Placing
from editor.model.edits.project.first_clip import recounted
from editor.model.project import Project
from editor.model.timeline import TrackKind
from editor.ui.dragging.drag import DraggedMedia
from editor.ui.studio import Studio


@dataclass(frozen=True, slots=True)
class _Plan:
    footage: Footage
    frame: int
    frames: int
    lane: Lane


class PlaceCommands(QObject):
    """Insert, overwrite and append; afterwards the playhead stands behind what came."""

    def __init__(
        self, studio: Studio, part: Callable[[], DraggedMedia | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._studio, self._session, self._part = studio, studio.session, part
        for command, method in (
            ("timeline.insert_source", self._insert),
            ("timeline.overwrite_source", self._overwrite),
            ("timeline.append_source", self._append),
        ):
            studio.actions.connect_to(command, method)
        self.refresh()

    def refresh(self) -> None:
        """Whether there is anything to put down."""
        is_there = self._part() is not None and self._session.sequence is not None
        for command in ("insert", "overwrite", "append"):
            self._studio.actions.set_enabled(
                f"timeline.{command}_source",
                is_there,
                self.tr("Open a clip in the source monitor."),
            )

    def _insert(self) -> None:
        self._place(self.tr("Insert"), Placing.INSERT)

    def _overwrite(self) -> None:
        self._place(self.tr("Overwrite"), Placing.OVERWRITE)

    def _append(self) -> None:
        sequence, plan = self._session.sequence, self._planned()
        if sequence is not None and plan is not None:
            sounds = streams_of(self._session.project, plan.footage)[1]
            frame = append_frame(sequence, plan.lane, sounds)
            self._place(self.tr("Append"), Placing.OVERWRITE, frame)

    def _place(self, label: str, placing: Placing, frame: int | None = None) -> None:
        """At `frame`, or else where the marks say."""
        sequence_id, plan = self._session.sequence_id, self._planned()
        if sequence_id is None or plan is None:
            return
        at, footage = plan.frame if frame is None else frame, (plan.footage,)

        def edit(project: Project) -> Project:
            project = with_first_format(project, sequence_id, footage)
            new_id = self._session.new_id
            return place_footage(
                project, sequence_id, footage, at, plan.lane, placing, new_id=new_id
            )

        if self._session.edit(label, edit):
            self._session.playhead.seek(at + plan.frames)

    def _planned(self) -> _Plan | None:
        """What would be put down, and where; None, and a notice, if that is nothing. The frames
        are those of the sequence as it will be: it may take its format from this clip."""
        part, sequence = self._part(), self._session.sequence
        media = part and self._session.project.media_reference(part.media)
        if part is None or sequence is None or media is None:
            return None
        video, audio = (self._studio.targets.number(kind) for kind in TrackKind)
        picture = part.picture and media.video is not None and video is not None
        sound = part.sound and bool(media.audio) and audio is not None
        if not (picture or sound):
            self._session.notices.post(
                self.tr("No track is aimed at. Click V or A in a track's header to choose one.")
            )
            return None
        whole = Footage(part.media, picture=picture, sound=sound)
        fitted = with_first_format(self._session.project, sequence.id, (whole,))
        rate, playhead = sequence.rate, self._session.playhead.frame
        sequence = fitted.sequence(sequence.id) or sequence
        playhead = recounted(playhead, rate, sequence.rate)
        found = spot(media, part.start, part.end, sequence, playhead)
        footage = replace(whole, start=found.start, end=found.end)
        frames = (found.end - found.start).frame_at(sequence.rate).value
        return _Plan(footage, found.frame, frames, Lane(video or 0, audio or 0))
