"""Tracks added and taken away, gaps closed, a title laid down."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.model.choosing.free_tracks import free_above
from editor.model.edits.compound.several import delete_empty_tracks
from editor.model.edits.place import overwrite
from editor.model.edits.project.new import title_clip
from editor.model.edits.project.tracks import add_track
from editor.model.edits.remove import close_gap, close_gaps
from editor.model.project import Project
from editor.model.timeline import Gap, SequenceId, Track, TrackKind
from editor.model.titles.title import Title
from editor.ui.studio import Studio
from editor.ui.timeline.commands.subject import Subject

_TITLE_SECONDS = 5


class StructureCommands(Subject):
    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(studio, parent)
        for command, method in (
            ("timeline.add_video_track", self.add_video_track),
            ("timeline.add_audio_track", self.add_audio_track),
            ("timeline.delete_empty_tracks", self.delete_empty_tracks),
            ("timeline.close_gap", self.close_gap),
            ("timeline.close_gaps", self.close_gaps),
            ("timeline.add_title", self.add_title),
        ):
            self.actions.connect_to(command, method)

    def add_video_track(self) -> None:
        self._add_track(self.tr("Add video track"), TrackKind.VIDEO)

    def add_audio_track(self) -> None:
        self._add_track(self.tr("Add audio track"), TrackKind.AUDIO)

    def delete_empty_tracks(self) -> None:
        self.edit(self.tr("Delete empty tracks"), delete_empty_tracks)

    def close_gap(self) -> None:
        """The gap that is selected, else the first one at the playhead."""
        found = self._gap()
        if found is None:
            self.session.notices.post(self.tr("There is no gap here. Select one, or go to it."))
            return
        track, frame = found
        self.edit(
            self.tr("Close gap"),
            lambda of, id: close_gap(of, id, track.id, frame, new_id=self.session.new_id),
        )

    def close_gaps(self) -> None:
        self.edit(
            self.tr("Close all gaps"),
            lambda of, id: close_gaps(of, id, new_id=self.session.new_id),
        )

    def add_title(self) -> None:
        """On the lowest video track that is free above all pictures there; it is selected."""
        sequence, frame, new_id = self.sequence, self.frame, self.session.new_id
        if sequence is None:
            return
        text = self.tr("Title")
        clip = title_clip(Title(text), round(_TITLE_SECONDS * sequence.rate), new_id=new_id)
        number = free_above(sequence.video_tracks, frame, frame + clip.duration, lowest=1)

        def edit(project: Project, id: SequenceId) -> Project:
            if number == len(sequence.video_tracks):
                project = add_track(project, id, TrackKind.VIDEO, new_id=new_id)
            now = project.sequence(id)
            assert now is not None
            return overwrite(
                project, id, frame, [(now.video_tracks[number].id, clip)], new_id=new_id
            )

        if self.edit(self.tr("Add title"), edit):
            self.session.selection.set_items({clip.id})

    def _add_track(self, label: str, kind: TrackKind) -> None:
        self.edit(label, lambda of, id: add_track(of, id, kind, new_id=self.session.new_id))

    def _gap(self) -> tuple[Track, int] | None:
        sequence, selected = self.sequence, self.session.selection.gap
        if sequence is None:
            return None
        chosen = sequence.find(selected) if selected is not None else None
        if chosen is not None:
            return chosen[0], chosen[0].start_of(chosen[1])
        for track in sequence.tracks:
            index = track.index_at(self.frame)
            if index is not None and isinstance(track.items[index], Gap) and not track.locked:
                return track, self.frame
        return None
