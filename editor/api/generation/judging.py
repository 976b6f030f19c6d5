"""The takes of a film: rated, used on the timeline, taken away, compared."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from editor.api.arguments import ArgumentError
from editor.api.changes import Made
from editor.api.errors import NamingError
from editor.api.media_pool import MediaPool
from editor.api.naming import clip_named, media_named, track_named
from editor.api.values import Time, frames
from editor.model.edits.generation import takes as edits
from editor.model.edits.generation.use import place_take, use_take
from editor.model.edits.ids import random_id
from editor.model.generation.comparing.elo import (
    Comparison,
    Contender,
    Standing,
    Verdict,
    standings,
)
from editor.model.generation.take import Shot, Take, TakeId
from editor.model.pool.takes import takes_of
from editor.model.timeline import TrackKind
from editor.store.learnt import notes_file


class Takes(MediaPool):
    """Takes are named as their media are: by id, name or path."""

    def takes(self, shot: str = "") -> tuple[Take, ...]:
        """The oldest first; an empty name: of all shots."""
        if not shot:
            return self.project.takes
        return takes_of(self.project, self.shot(shot).id)

    def take(self, name: str) -> Take:
        """
        Raises:
            NamingError: there is none, or it could be several.
        """
        known = self.project.take(TakeId(name))
        media = None if known is not None else media_named(self.project, name)
        found = known or (None if media is None else self.project.take_of(media.id))
        if found is None:
            has = ", ".join(map(self.name_of, self.project.takes)) or "none"
            raise NamingError(f"There is no take “{name}” in this project: it has {has}.")
        return found

    def name_of(self, take: Take) -> str:
        """What its media is called."""
        media = self.project.media_reference(take.media)
        assert media is not None  # a take's media is in the project
        return media.name

    def shot(self, name: str) -> Shot:
        """A shot by name or id.

        Raises:
            NamingError: there is none.
        """
        for each in self.project.shots:
            if name in (each.id, each.name):
                return each
        has = ", ".join(each.name for each in self.project.shots) or "none"
        raise NamingError(f"There is no shot “{name}” in this project: it has {has}.")

    def rate_take(self, take: str, stars: int) -> Made:
        """Give a take 0 (none) to 5 stars. EditError for another number."""
        edit = partial(edits.rate_take, take=self.take(take).id, stars=stars)
        return self.apply(f"Rate take {take}", edit)

    def note_take(self, take: str, note: str) -> Made:
        """Write a note on a take, in place of the one that is there."""
        edit = partial(edits.note_take, take=self.take(take).id, note=note)
        return self.apply(f"Note on take {take}", edit)

    def remove_takes(self, *takes: str) -> Made:
        """Take them away, and their media where no clip uses them; the files stay."""
        edit = partial(edits.remove_takes, takes=[self.take(each).id for each in takes])
        return self.apply(f"Remove {', '.join(takes)}", edit)

    def use_take(
        self, take: str, *, clip: str = "", at: Time = "", track: str = "", sequence: str = ""
    ) -> Made:
        """Let a clip show a take, with the trim and the effects that it has; or put the take on
        a track at a time. Without a track: where nothing is in its way.

        Raises:
            ArgumentError: neither a clip nor a time is named, or both.
            EditError: the track is locked.
        """
        if bool(clip) == (at != ""):
            raise ArgumentError("Say which clip is to show the take, or at what time to put it.")
        where, chosen = self.sequence(sequence), self.take(take)
        if clip:
            use = partial(use_take, item=clip_named(where, clip).id, take=chosen.id)
        else:
            on = track_named(where, track, TrackKind.VIDEO).id if track else None
            use = partial(place_take, take=chosen.id, frame=frames(at, where.rate), track=on)
        edit = partial(use, sequence_id=where.id, new_id=random_id)
        return self.apply(f"Use take {self.name_of(chosen)}", edit)

    def compare_takes(
        self,
        first: str,
        second: str,
        verdict: Verdict,
        *,
        presets: tuple[str, str] = ("", ""),
    ) -> tuple[Standing, ...]:
        """Keep, in the user's own file, how the first take was against the second; all models'
        standings since.

        Args:
            presets: with which of their models' presets the two were made.

        Raises:
            ArgumentError: both are made by one model in the same way, so that says nothing of it.
        """
        models = [self.take(each).request.model for each in (first, second)]
        one, other = (Contender(*each) for each in zip(models, presets, strict=True))
        if one == other:
            raise ArgumentError(f"“{first}” and “{second}” are both by {one.model}: name others.")
        record_comparison(one, other, verdict)
        return model_standings()


def record_comparison(first: Contender, second: Contender, verdict: Verdict) -> None:
    """Keep which of two models was better, as it was said of the first.

    Raises:
        OSError: the user's folder cannot be written to.
    """
    file = notes_file()
    now = datetime.now(UTC).isoformat(timespec="seconds")
    file.write(file.read().with_comparison(Comparison(first, second, verdict, now)))


def model_standings() -> tuple[Standing, ...]:
    """Of all that were ever compared, the best first."""
    return standings(notes_file().read().comparisons)
