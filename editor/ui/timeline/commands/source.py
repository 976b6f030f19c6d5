"""What the source monitor shows, put into the sequence: inserted, overwritten, appended."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.model.edits.compound.footage import Footage, Lane, append_frame, place_footage
from editor.model.edits.place import Placing
from editor.model.media import MediaReference
from editor.model.project import Project, Sequence
from editor.model.three_point import Spot, spot
from editor.model.time import ZERO, RationalTime
from editor.model.timeline import SequenceId, Track
from editor.ui.studio import Studio
from editor.ui.timeline.commands.subject import Subject


class SourceCommands(Subject):
    """Three points are enough: of source and sequence, in and out where they are marked."""

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(studio, parent)
        self._viewer = studio.source.viewer
        for command, method in (
            ("timeline.insert_source", self.insert),
            ("timeline.overwrite_source", self.overwrite),
            ("timeline.append_source", self.append),
        ):
            self.actions.connect_to(command, method)
        self._viewer.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        shown = self._media() is not None and self.sequence is not None
        for command in ("timeline.insert_source", "timeline.overwrite_source"):
            reason = self.tr("Open a clip in the source monitor first.")
            self.actions.set_enabled(command, shown, reason)
        self.actions.set_enabled("timeline.append_source", shown)

    def insert(self) -> None:
        self._place(self.tr("Insert"), Placing.INSERT)

    def overwrite(self) -> None:
        self._place(self.tr("Overwrite"), Placing.OVERWRITE)

    def append(self) -> None:
        sequence = self.sequence
        if sequence is not None:
            frame = append_frame(sequence, self._lane(sequence))
            self._place(self.tr("Append"), Placing.OVERWRITE, frame)

    def _place(self, label: str, placing: Placing, at: int | None = None) -> None:
        """At the marks or the playhead, or at a frame; the playhead goes behind it."""
        sequence, media = self.sequence, self._media()
        if sequence is None or media is None:
            return
        where = self._spot(media, sequence)
        frame = where.frame if at is None else at
        lane, new_id = self._lane(sequence), self.session.new_id
        part = Footage(media.id, where.start, where.end)

        def edit(project: Project, sequence_id: SequenceId) -> Project:
            if project.media_reference(media.id) is None:
                return project
            return place_footage(project, sequence_id, (part,), frame, lane, placing, new_id=new_id)

        if self.edit(label, edit):
            length = (where.end - where.start).frame_at(sequence.rate).value
            self.session.playhead.seek(frame + length)

    def _media(self) -> MediaReference | None:
        project = self._viewer.project
        return project.media[0] if project is not None and project.media else None

    def _spot(self, media: MediaReference, sequence: Sequence) -> Spot:
        shown = self._viewer.sequence
        assert shown is not None
        first = media.available_range.start_time if media.available_range else ZERO

        def time(frame: int | None) -> RationalTime | None:
            return None if frame is None else first + RationalTime(frame, shown.rate)

        return spot(media, time(shown.in_point), time(shown.out_point), sequence, self.frame)

    def _lane(self, sequence: Sequence) -> Lane:
        """The first tracks that are not locked."""
        return Lane(_first_free(sequence.video_tracks), _first_free(sequence.audio_tracks))


def _first_free(tracks: tuple[Track, ...]) -> int:
    """The number of the first track that is not locked; else one more than the last."""
    free = (number for number, track in enumerate(tracks) if not track.locked)
    return next(free, len(tracks))
