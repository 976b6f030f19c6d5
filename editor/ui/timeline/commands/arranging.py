"""Clips nudged, tied together, switched, nested, reversed and frozen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from editor.model.choosing.clips import clips_over, cuts_meant, meant_at
from editor.model.edits import link as links
from editor.model.edits.clip.attributes import Attribute, paste_attributes
from editor.model.edits.compound.fade import add_fitting
from editor.model.edits.compound.nest import nest
from editor.model.edits.compound.several import (
    for_each,
    move_between_tracks,
    nudge,
    set_enabled_all,
)
from editor.model.edits.project.sequences import free_sequence_name
from editor.model.edits.speed import freeze, reverse
from editor.model.project import Sequence
from editor.model.timeline import Clip, ItemId, SequenceId, SequenceSource
from editor.model.transform import Transform
from editor.ui.studio import Studio
from editor.ui.timeline.commands.subject import Subject

_MANY = 10  # frames of a large nudge
_OF_CLIPS = (
    *("clip.nudge_left", "clip.nudge_right", "clip.nudge_left_more", "clip.nudge_right_more"),
    *("clip.move_up", "clip.move_down", "clip.enable", "clip.group", "clip.ungroup"),
    *("clip.nest", "clip.reverse", "clip.reset_transform", "clip.link", "clip.unlink"),
)


class ArrangingCommands(Subject):
    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(studio, parent)
        for command, frames in (
            ("clip.nudge_left", -1),
            ("clip.nudge_right", 1),
            ("clip.nudge_left_more", -_MANY),
            ("clip.nudge_right_more", _MANY),
        ):
            self.actions.connect_to(command, partial(self.nudge, frames))
        for command, method in (
            ("clip.move_up", partial(self.move_tracks, 1)),
            ("clip.move_down", partial(self.move_tracks, -1)),
            ("clip.enable", self.enable),
            ("clip.link", self.link),
            ("clip.unlink", self.unlink),
            ("clip.group", self.group),
            ("clip.ungroup", self.ungroup),
            ("clip.nest", self.nest),
            ("clip.open_nested", self.open_nested),
            ("clip.reverse", self.reverse),
            ("clip.freeze", self.freeze),
            ("clip.add_transition", self.add_transition),
            ("clip.reset_transform", self.reset_transform),
        ):
            self.actions.connect_to(command, method)
        self.refresh()

    def refresh(self) -> None:
        clips = self.clips()
        for command in _OF_CLIPS:
            self.actions.set_enabled(command, bool(clips), self.tr("Select a clip first."))
        several = len(clips) > 1
        for command in ("clip.link", "clip.group"):
            self.actions.set_enabled(command, several, self.tr("Select two clips or more."))
        self.actions.set_enabled("clip.unlink", any(clip.link for clip in clips))
        self.actions.set_enabled("clip.ungroup", any(clip.group for clip in clips))
        self.actions.set_enabled("clip.open_nested", self._nested() is not None)
        self.actions.set_checked("clip.enable", bool(clips) and all(each.enabled for each in clips))

    def nudge(self, frames: int) -> None:
        items, linked = self.items, self.linked
        self.edit(
            self.tr("Nudge"),
            lambda of, id: nudge(of, id, items, frames, linked=linked, new_id=self.session.new_id),
        )

    def move_tracks(self, up: int) -> None:
        items = self.items
        self.edit(
            self.tr("Move to another track"),
            lambda of, id: move_between_tracks(of, id, items, up, new_id=self.session.new_id),
        )

    def enable(self, enabled: bool) -> None:
        items = self.items
        label = self.tr("Enable clips") if enabled else self.tr("Disable clips")
        self.edit(label, lambda of, id: set_enabled_all(of, id, items, enabled))

    def link(self) -> None:
        items = self._in_order()
        self.edit(
            self.tr("Link"), lambda of, id: links.link(of, id, items, new_id=self.session.new_id)
        )

    def unlink(self) -> None:
        items = self._in_order()
        self.edit(
            self.tr("Unlink"),
            lambda of, id: links.unlink(of, id, items, new_id=self.session.new_id),
        )

    def group(self) -> None:
        items = self._in_order()
        self.edit(
            self.tr("Group"), lambda of, id: links.group(of, id, items, new_id=self.session.new_id)
        )

    def ungroup(self) -> None:
        items = self._in_order()
        self.edit(
            self.tr("Ungroup"),
            lambda of, id: links.ungroup(of, id, items, new_id=self.session.new_id),
        )

    def nest(self) -> None:
        """The nested clip is selected then."""
        items = self._in_order()
        name = free_sequence_name(self.session.project, self.tr("Nest {number}"))
        before = {each.id for each in self.session.project.sequences}
        done = self.edit(
            self.tr("Nest"),
            lambda of, id: nest(of, id, items, name, new_id=self.session.new_id),
        )
        if done and self.sequence is not None:
            made = {each.id for each in self.session.project.sequences} - before
            self.session.selection.set_items(_showing(self.sequence, made))

    def open_nested(self) -> None:
        nested = self._nested()
        if nested is not None:
            self.session.open_sequence(nested)

    def reverse(self) -> None:
        items, new_id = self.items, self.session.new_id
        self.edit(
            self.tr("Reverse"),
            lambda of, id: for_each(
                of, id, items, lambda now, item: reverse(now, id, item, new_id=new_id)
            ),
        )

    def freeze(self) -> None:
        """The selected clip at the playhead, else the lowest picture there."""
        sequence, frame = self.sequence, self.frame
        if sequence is None:
            return
        video = {item.id for track in sequence.video_tracks for item in track.items}
        chosen = [item for item in meant_at(sequence, self.items, frame) if item in video]
        chosen = chosen or [item for item in clips_over(sequence, frame) if item in video]
        if not chosen:
            self.session.notices.post(self.tr("There is no picture at the playhead to freeze."))
            return
        self.edit(
            self.tr("Freeze frame"),
            lambda of, id: freeze(of, id, chosen[0], frame, new_id=self.session.new_id),
        )

    def add_transition(self) -> None:
        """A second long, or as long as there is material for."""
        sequence = self.sequence
        if sequence is None:
            return
        cuts = cuts_meant(sequence, self.items, self.frame)
        frames, linked = max(1, round(sequence.rate)), self.linked
        self.edit(
            self.tr("Add transition"),
            lambda of, id: add_fitting(
                of, id, cuts, frames, linked=linked, new_id=self.session.new_id
            ),
        )

    def reset_transform(self) -> None:
        clips = self.clips()
        if not clips:
            return
        plain = replace(clips[0], transform=Transform())
        items = [clip.id for clip in clips]
        self.edit(
            self.tr("Reset transform"),
            lambda of, id: paste_attributes(
                of, id, plain, items, (Attribute.TRANSFORM,), new_id=self.session.new_id
            ),
        )

    def _in_order(self) -> list[ItemId]:
        return sorted(self.items)

    def _nested(self) -> SequenceId | None:
        """The sequence that a selected clip shows."""
        sources = (clip.source for clip in self.clips())
        return next((each.sequence for each in sources if isinstance(each, SequenceSource)), None)


def _showing(sequence: Sequence, shown: set[SequenceId]) -> frozenset[ItemId]:
    return frozenset(
        item.id
        for track in sequence.tracks
        for item in track.items
        if isinstance(item, Clip)
        and isinstance(item.source, SequenceSource)
        and item.source.sequence in shown
    )
