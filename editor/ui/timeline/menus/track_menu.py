"""The menu of a track's header."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from editor.model.edits.project.tracks import add_track, delete_track, move_track, set_track
from editor.model.project import Project, Sequence
from editor.model.timeline import Clip, Track, TrackKind
from editor.session.targets import Targets
from editor.ui.studio import Studio
from editor.ui.timeline.menus.contents import TRACKS
from editor.ui.timeline.menus.filling import fill


class TrackMenu(QMenu):
    """Acts on one track; what concerns all of them follows below."""

    rename_wanted = Signal(object)  # TrackId

    def __init__(self, studio: Studio, sequence: Sequence, track: Track, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._sequence, self._track = studio.session, sequence, track
        self._tracks = (
            sequence.video_tracks if track.kind is TrackKind.VIDEO else sequence.audio_tracks
        )
        self._number = next(
            number for number, each in enumerate(self._tracks) if each.id == track.id
        )
        video = track.kind is TrackKind.VIDEO
        self._add(self.tr("Select Clips on {track}").format(track=track.name), self.select)
        self._add(self.tr("Rename Track"), self._ask_for_name)
        self.addSeparator()
        self._add_switches(studio.targets)
        self.addSeparator()
        self._add(self.tr("Add Track Above"), self.add_above)
        self._add(self.tr("Add Track Below"), self.add_below)
        up = self._add(self.tr("Move Up"), self.move_up)
        down = self._add(self.tr("Move Down"), self.move_down)
        first, last = self._number == 0, self._number == len(self._tracks) - 1
        up.setEnabled(not (last if video else first))
        down.setEnabled(not (first if video else last))
        delete = self._add(self.tr("Delete Track {track}").format(track=track.name), self.delete)
        delete.setEnabled(not track.locked)
        self.addSeparator()
        fill(self, studio.actions, TRACKS)

    def _add_switches(self, targets: Targets) -> None:
        """What the header's buttons do, in words."""
        track, video = self._track, self._track.kind is TrackKind.VIDEO
        target = targets.track(track.kind)
        aimed = target is not None and target.id == track.id
        said = self.tr("Source Picture Goes Here") if video else self.tr("Source Sound Goes Here")
        self._add_switch(said, aimed, partial(self._aim, targets))
        if video:
            self._add_switch(self.tr("Visible"), track.enabled, partial(self._set, "enabled"))
        else:
            self._add_switch(self.tr("Muted"), track.muted, partial(self._set, "muted"))
            self._add_switch(self.tr("Solo"), track.solo, partial(self._set, "solo"))
        self._add_switch(self.tr("Locked"), track.locked, partial(self._set, "locked"))

    def _add_switch(self, text: str, on: bool, method: object) -> None:
        action = self._add(text, method)
        action.setCheckable(True)
        action.setChecked(on)

    def _aim(self, targets: Targets, _: bool) -> None:
        targets.toggle(self._track.kind, self._track.id)

    def _set(self, flag: str, on: bool) -> None:
        edit = partial(
            set_track, sequence_id=self._sequence.id, track_id=self._track.id, **{flag: on}
        )
        label = self.tr("Switch track {track}").format(track=self._track.name)
        self._session.edit(label, edit)

    def _ask_for_name(self) -> None:
        self.rename_wanted.emit(self._track.id)

    def select(self) -> None:
        items = (item.id for item in self._track.items if isinstance(item, Clip))
        self._session.selection.set_items(items)

    def add_above(self) -> None:
        self._add_at(self._number + (1 if self._goes_up else 0))

    def add_below(self) -> None:
        self._add_at(self._number + (0 if self._goes_up else 1))

    def move_up(self) -> None:
        self._move_to(self._number + (1 if self._goes_up else -1))

    def move_down(self) -> None:
        self._move_to(self._number + (-1 if self._goes_up else 1))

    def delete(self) -> None:
        self._session.edit(
            self.tr("Delete track {track}").format(track=self._track.name),
            lambda project: delete_track(project, self._sequence.id, self._track.id),
        )

    @property
    def _goes_up(self) -> bool:
        """Video tracks are numbered upwards, audio tracks downwards."""
        return self._track.kind is TrackKind.VIDEO

    def _add(self, text: str, method: object) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(method)
        return action

    def _add_at(self, number: int) -> None:
        def edit(project: Project) -> Project:
            new_id = self._session.new_id
            return add_track(
                project, self._sequence.id, self._track.kind, index=number, new_id=new_id
            )

        self._session.edit(self.tr("Add track"), edit)

    def _move_to(self, number: int) -> None:
        self._session.edit(
            self.tr("Move track {track}").format(track=self._track.name),
            lambda project: move_track(project, self._sequence.id, self._track.id, number),
        )
