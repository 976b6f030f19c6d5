"""One sequence of a film: what its edits have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from editor.api.changes import Made
from editor.api.naming import clip_named, track_named
from editor.api.values import Time, choice, frames
from editor.model.edits.splicing.ripple import Ripple
from editor.model.project import Project, Sequence
from editor.model.timeline import Clip, ItemId, SequenceId, Track, TrackKind

if TYPE_CHECKING:
    from editor.api.film import Film


class EditedSequence:
    """A sequence named by its id, so that it stays the same one through all edits."""

    def __init__(self, film: Film, id: SequenceId) -> None:
        self.film = film
        self.id = id

    @property
    def value(self) -> Sequence:
        """The sequence as it is now: a value that never changes."""
        found = self.film.project.sequence(self.id)
        assert found is not None, self.id
        return found

    def frame(self, time: Time) -> int:
        """`time` in frames of this sequence.

        Raises:
            ArgumentError: it is no time.
        """
        return frames(time, self.value.rate)

    def clip(self, name: str) -> Clip:
        """
        Raises:
            NamingError: there is no such clip, or several; the message lists the choices.
        """
        return clip_named(self.value, name)

    def track(self, name: str, kind: TrackKind | str | None = None) -> Track:
        """
        Raises:
            NamingError: there is no such track; the message lists those there are.
        """
        wanted = None if kind is None else choice(kind, TrackKind)
        return track_named(self.value, name, wanted)

    def track_of(self, clip: Clip) -> Track:
        found = self.value.find(clip.id)
        assert found is not None, clip.id
        return found[0]

    def start_of(self, clip: Clip) -> int:
        """The frame of the sequence at which the clip begins."""
        track = self.track_of(clip)
        index = track.index_of(clip.id)
        assert index is not None
        return track.start_of(index)

    def apply(self, label: str, edit: Callable[[Project], Project]) -> Made:
        """Do an edit as one step that can be undone."""
        return self.film.apply(label, edit)

    def ids(self, names: Iterable[str]) -> list[ItemId]:
        return [self.clip(name).id for name in names]


def ripple(all_tracks: bool) -> Ripple:
    return Ripple.ALL_TRACKS if all_tracks else Ripple.LINKED_TRACKS
