"""Tracks, markers, and the in and out points of a sequence."""

from __future__ import annotations

from dataclasses import replace

from editor.api.arguments import ArgumentError
from editor.api.changes import Made
from editor.api.naming import clip_named, marker_named
from editor.api.timeline.edited import EditedSequence, Time
from editor.api.values import choice, place
from editor.model.edits.clip.markers import add_clip_marker
from editor.model.edits.ids import random_id
from editor.model.edits.project import guides, markers, tracks
from editor.model.timeline import GuideLine, Marker, MarkerId, TrackKind


class Structure(EditedSequence):
    """What a sequence has besides clips."""

    def add_track(self, kind: TrackKind | str, name: str = "", index: int | None = None) -> Made:
        """Add a track among those of its kind, before number `index` (0: the lowest, the first);
        without one on top, or last."""
        wanted = choice(kind, TrackKind)
        number = None if index is None else place(index)
        return self.apply(
            f"Add {wanted} track",
            lambda project: tracks.add_track(
                project, self.id, wanted, name or None, number, new_id=random_id
            ),
        )

    def delete_track(self, track: str) -> Made:
        """Take a track away with all that is on it."""
        found = self.track(track)
        return self.apply(
            f"Delete track {found.name}",
            lambda project: tracks.delete_track(project, self.id, found.id),
        )

    def move_track(self, track: str, index: int) -> Made:
        """Make a track number `index` among those of its kind; 0: the lowest, the first."""
        found, number = self.track(track), place(index)
        return self.apply(
            f"Move track {found.name}",
            lambda project: tracks.move_track(project, self.id, found.id, number),
        )

    def rename_track(self, track: str, name: str) -> Made:
        found = self.track(track)
        return self.apply(
            f"Rename track {found.name}",
            lambda project: tracks.rename_track(project, self.id, found.id, name),
        )

    def set_track(
        self,
        track: str,
        *,
        enabled: bool | None = None,
        locked: bool | None = None,
        muted: bool | None = None,
        solo: bool | None = None,
    ) -> Made:
        """Switch what is named; the rest stays."""
        found = self.track(track)
        return self.apply(
            f"Set track {found.name}",
            lambda project: tracks.set_track(
                project,
                self.id,
                found.id,
                enabled=enabled,
                locked=locked,
                muted=muted,
                solo=solo,
            ),
        )

    def add_marker(
        self,
        name: str,
        at: Time,
        duration: Time = 0,
        *,
        clip: str = "",
        colour: str = "green",
        note: str = "",
    ) -> Made:
        """Mark a time of the timeline, or a range that begins there.

        Args:
            clip: mark this clip instead, there: the marker then goes where the clip goes.
        """
        marker = Marker(
            MarkerId(random_id()), name, self.frame(at), self.frame(duration), colour, note
        )
        label = f"Add marker {name}".rstrip()
        if clip:
            item = clip_named(self.value, clip).id
            return self.apply(
                label, lambda project: add_clip_marker(project, self.id, item, marker)
            )
        return self.apply(label, lambda project: markers.add_marker(project, self.id, marker))

    def change_marker(
        self,
        marker: str,
        *,
        name: str | None = None,
        at: Time | None = None,
        duration: Time | None = None,
        colour: str | None = None,
        note: str | None = None,
    ) -> Made:
        """Change what is named of a marker, also of one on a clip; the rest stays."""
        found = marker_named(self.value, marker)
        new = replace(
            found,
            name=found.name if name is None else name,
            frame=found.frame if at is None else self.frame(at),
            duration=found.duration if duration is None else self.frame(duration),
            colour=found.colour if colour is None else colour,
            note=found.note if note is None else note,
        )
        return self.apply(
            f"Change marker {found.name}".rstrip(),
            lambda project: markers.change_marker(project, self.id, new),
        )

    def add_guide(self, *, upright: float | None = None, level: float | None = None) -> Made:
        """Draw a line across the picture to place things by: upright at a number of pixels from
        the left, level from the top, or both."""
        places = ((0, upright), (1, level))
        lines = [GuideLine(axis, float(at)) for axis, at in places if at is not None]
        if not lines:
            raise ArgumentError("Say where the guide is: upright or level, in pixels.")
        return self.apply(
            "Add guide",
            lambda project: guides.set_guides(project, self.id, (*self.value.guides, *lines)),
        )

    def clear_guides(self) -> Made:
        """Take all guides of the sequence away."""
        return self.apply("Clear guides", lambda project: guides.set_guides(project, self.id, ()))

    def remove_marker(self, name: str) -> Made:
        """Take away a marker, by its name, id or time (`@2s`)."""
        found = marker_named(self.value, name)
        return self.apply(
            f"Remove marker {found.name}".rstrip(),
            lambda project: markers.remove_marker(project, self.id, found.id),
        )

    def set_in_out(self, start: Time | None, end: Time | None) -> Made:
        """Mark the range that is exported; None: from the start, to the end."""
        first = None if start is None else self.frame(start)
        last = None if end is None else self.frame(end)
        return self.apply(
            "Set in and out", lambda project: markers.set_in_out(project, self.id, first, last)
        )
