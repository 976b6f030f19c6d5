"""Clips taken out, moved, copied, and tied together."""

from __future__ import annotations

from collections.abc import Iterable

from editor.api.changes import Made
from editor.api.errors import NamingError
from editor.api.timeline.edited import EditedSequence, Time, ripple
from editor.model.edits import link as links
from editor.model.edits import move as moves
from editor.model.edits import remove as removes
from editor.model.edits.ids import random_id
from editor.model.edits.place import Placing as Manner
from editor.model.timeline import ItemId, TrackId


class Arranging(EditedSequence):
    """`linked`: what a clip is linked to or grouped with goes along."""

    def lift(self, *clips: str, linked: bool = True) -> Made:
        """Take clips out and leave gaps."""
        items = self.ids(clips)
        return self.apply(
            _label("Lift", clips),
            lambda project: removes.lift(project, self.id, items, linked=linked, new_id=random_id),
        )

    def remove(self, *clips: str, linked: bool = True, all_tracks: bool = True) -> Made:
        """Take clips out and close the time that they had."""
        items = self.ids(clips)
        return self.apply(
            _label("Remove", clips),
            lambda project: removes.remove(
                project,
                self.id,
                items,
                linked=linked,
                ripple=ripple(all_tracks),
                new_id=random_id,
            ),
        )

    def lift_range(self, start: Time, end: Time, *tracks: str) -> Made:
        """Empty a range on some tracks, on all that are not locked if none is named."""
        first, last = self.frame(start), self.frame(end)
        chosen = [self.track(name).id for name in tracks]
        chosen = chosen or [track.id for track in self.value.tracks if not track.locked]
        return self.apply(
            "Lift range",
            lambda project: removes.lift_range(
                project, self.id, first, last, chosen, new_id=random_id
            ),
        )

    def remove_range(self, start: Time, end: Time) -> Made:
        """Take a range out of all tracks that are not locked."""
        first, last = self.frame(start), self.frame(end)
        return self.apply(
            "Remove range",
            lambda project: removes.remove_range(project, self.id, first, last, new_id=random_id),
        )

    def close_gaps(self, *tracks: str) -> Made:
        """Close all time that is empty on each of the tracks; on every one if none is named."""
        chosen = [self.track(name).id for name in tracks] or None
        return self.apply(
            "Close gaps",
            lambda project: removes.close_gaps(project, self.id, chosen, new_id=random_id),
        )

    def close_gap(self, track: str, at: Time, *, all_tracks: bool = True) -> Made:
        """Close the gap that a track has at a time; what follows moves on all tracks."""
        found, frame = self.track(track), self.frame(at)
        return self.apply(
            f"Close gap on {found.name}",
            lambda project: removes.close_gap(
                project, self.id, found.id, frame, ripple=ripple(all_tracks), new_id=random_id
            ),
        )

    def move(
        self,
        *clips: str,
        to: Time | None = None,
        by: Time = 0,
        track: str = "",
        insert: bool = False,
        all_tracks: bool = False,
        linked: bool = True,
    ) -> Made:
        """Move clips: the first of them `to` a time, or all `by` as many frames.

        Args:
            track: where the clips go that are of its kind; the others stay on their tracks.
            insert: between what is there, which closes up behind; else over it.
        """
        items, frames, onto = self._journey(clips, to, by, track)
        return self.apply(
            _label("Move", clips),
            lambda project: moves.move(
                project,
                self.id,
                items,
                frames,
                onto=onto,
                placing=_manner(insert),
                ripple=ripple(all_tracks),
                linked=linked,
                new_id=random_id,
            ),
        )

    def duplicate(
        self,
        *clips: str,
        to: Time | None = None,
        by: Time = 0,
        track: str = "",
        insert: bool = False,
        all_tracks: bool = True,
        linked: bool = True,
    ) -> Made:
        """Put copies of clips elsewhere; where is said as for `move`."""
        items, frames, onto = self._journey(clips, to, by, track)
        return self.apply(
            _label("Duplicate", clips),
            lambda project: moves.duplicate(
                project,
                self.id,
                items,
                frames,
                onto=onto,
                placing=_manner(insert),
                ripple=ripple(all_tracks),
                linked=linked,
                new_id=random_id,
            ),
        )

    def link(self, *clips: str) -> Made:
        """Tie clips of several tracks together: they are cut and moved alike."""
        items = self.ids(clips)
        return self.apply(
            _label("Link", clips),
            lambda project: links.link(project, self.id, items, new_id=random_id),
        )

    def unlink(self, *clips: str) -> Made:
        """Free clips, and what they are linked to, from their links."""
        items = self.ids(clips)
        return self.apply(
            _label("Unlink", clips),
            lambda project: links.unlink(project, self.id, items, new_id=random_id),
        )

    def group(self, *clips: str) -> Made:
        """Tie clips together so that they are moved, copied and removed together."""
        items = self.ids(clips)
        return self.apply(
            _label("Group", clips),
            lambda project: links.group(project, self.id, items, new_id=random_id),
        )

    def ungroup(self, *clips: str) -> Made:
        items = self.ids(clips)
        return self.apply(
            _label("Ungroup", clips),
            lambda project: links.ungroup(project, self.id, items, new_id=random_id),
        )

    def _journey(
        self, names: Iterable[str], to: Time | None, by: Time, track: str
    ) -> tuple[list[ItemId], int, dict[ItemId, TrackId]]:
        """The clips, by how many frames they go, and which of them onto what track."""
        clips = [self.clip(name) for name in names]
        if not clips:
            raise NamingError("Name at least one clip.")
        first = min(self.start_of(clip) for clip in clips)
        frames = self.frame(by) if to is None else self.frame(to) - first
        if not track:
            return [clip.id for clip in clips], frames, {}
        target = self.track(track)
        onto = {clip.id: target.id for clip in clips if self.track_of(clip).kind is target.kind}
        if not onto:
            raise NamingError(
                f"Track {target.name} is for {target.kind}, and none of these clips is."
            )
        return [clip.id for clip in clips], frames, onto


def _manner(insert: bool) -> Manner:
    return Manner.INSERT if insert else Manner.OVERWRITE


def _label(verb: str, clips: tuple[str, ...]) -> str:
    """`Lift V1@2s`, `Lift 3 clips`."""
    return f"{verb} {clips[0]}" if len(clips) == 1 else f"{verb} {len(clips)} clips"
