"""Transitions on cuts, and the speed of clips."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import SupportsIndex

from editor.api.changes import Made
from editor.api.errors import NamingError
from editor.api.timeline.addresses import read_new, spec_named
from editor.api.timeline.edited import EditedSequence, Time, ripple
from editor.api.values import choice, speed
from editor.model.curves import Value
from editor.model.edits import speed as speeds
from editor.model.edits import transition as transitions
from editor.model.edits.clip.effects import effect_from
from editor.model.edits.errors import EditError
from editor.model.edits.ids import random_id
from editor.model.edits.transition import Alignment, Edge
from editor.model.effects import Effect, EffectId, EffectKind
from editor.model.flatten.sounds import FadeShape
from editor.model.project import Project
from editor.model.timeline import Clip, Track, TrackKind, Transition

DEFAULT_PICTURE = "dissolve"
DEFAULT_SOUND = FadeShape.EQUAL_POWER


class Blending(EditedSequence):
    """What happens between clips, and how fast they run."""

    def transition(
        self,
        clip: str,
        name: str = "",
        duration: Time = "1s",
        *,
        edge: Edge | str = Edge.TAIL,
        alignment: Alignment | str = Alignment.CENTRE,
        values: Mapping[str, Value] | None = None,
        linked: bool = True,
    ) -> Made:
        """Blend a clip into the next one (or at its head from the one before); a fade where there
        is none.

        Args:
            name: of a transition (`dissolve`), or on audio tracks of a fade (`equal_power`,
                `linear`); empty: the first of these.
            linked: cross-fade the sound that is linked to the picture as well, where it has a cut
                at the same frame.

        Raises:
            EditError: there is not enough material beside the cut.
        """
        item, frames = self.clip(clip), self._lasting(duration)
        edge, wish = choice(edge, Edge), choice(alignment, Alignment)
        wanted = [(item, self._effect(self.track_of(item), name, values or {}))]
        if linked and self.track_of(item).kind is TrackKind.VIDEO:
            wanted += [(each, _fade(DEFAULT_SOUND)) for each in self._sound_of(item, edge)]

        def edit(project: Project) -> Project:
            for each, effect in wanted:
                before, after = self._offsets(each, edge, frames, wish)
                project = transitions.add_transition(
                    project, self.id, each.id, edge, effect, before, after, new_id=random_id
                )
            return project

        return self.apply(f"Add transition to {item.name}", edit)

    def change_transition(
        self,
        clip: str,
        name: str = "",
        duration: Time | None = None,
        *,
        edge: Edge | str = Edge.TAIL,
        alignment: Alignment | str | None = None,
        values: Mapping[str, Value] | None = None,
        linked: bool = True,
    ) -> Made:
        """Change what is named of the transition at a clip's edge; the rest stays.

        Args:
            name, values: another kind of it, its parameters.
            alignment: without one, a new duration is shared out around the cut as the old one was.
            linked: give the cross-fade of the sound that is linked the same duration.

        Raises:
            NamingError: there is no transition.
            EditError: there is not enough material beside the cut.
        """
        item, edge = self.clip(clip), choice(edge, Edge)
        old = self._transition_of(item, edge)
        effect = self._changed_effect(self.track_of(item), old.effect, name, values or {})
        sounds = self._sound_of(item, edge) if linked else []
        others = [found for each in sounds if (found := self._on_edge(each, edge))]
        wish = None if alignment is None else choice(alignment, Alignment)
        frames = None if duration is None else self._lasting(duration)

        def edit(project: Project) -> Project:
            if effect != old.effect:
                project = transitions.set_transition_effect(project, self.id, old.id, effect)
            for each in (old, *others):
                before, after = _shared_out(each, frames, wish)
                project = transitions.trim_transition(project, self.id, each.id, before, after)
            return project

        return self.apply(f"Change transition of {item.name}", edit)

    def remove_transition(
        self, clip: str, edge: Edge | str = Edge.TAIL, *, linked: bool = True
    ) -> Made:
        """Leave the plain cut at a clip's edge."""
        item, edge = self.clip(clip), choice(edge, Edge)
        clips = [item, *(self._sound_of(item, edge) if linked else ())]
        found = [transition for each in clips if (transition := self._on_edge(each, edge))]
        if not found:
            raise NamingError(f"“{item.name}” has no transition at its {edge.value}.")

        def edit(project: Project) -> Project:
            for each in found:
                project = transitions.remove_transition(project, self.id, each.id)
            return project

        return self.apply(f"Remove transition from {item.name}", edit)

    def speed(
        self,
        clip: str,
        factor: SupportsIndex | Fraction | float | str,
        *,
        rippled: bool = False,
        linked: bool = True,
        all_tracks: bool = True,
    ) -> Made:
        """Run what a clip uses of its source so many times as fast; backwards if negative."""
        item, value = self.clip(clip), speed(factor)
        return self.apply(
            f"Speed of {item.name}",
            lambda project: speeds.set_speed(
                project,
                self.id,
                item.id,
                value,
                ripple=ripple(all_tracks) if rippled else None,
                linked=linked,
                new_id=random_id,
            ),
        )

    def freeze(self, clip: str, at: Time | None = None) -> Made:
        """Show the picture at a time of the sequence, or its first, for the whole of a clip."""
        item = self.clip(clip)
        frame = self.start_of(item) if at is None else self.frame(at)
        return self.apply(
            f"Freeze {item.name}",
            lambda project: speeds.freeze(project, self.id, item.id, frame, new_id=random_id),
        )

    def _effect(self, track: Track, name: str, values: Mapping[str, Value]) -> Effect:
        if track.kind is TrackKind.AUDIO:
            shape = name or DEFAULT_SOUND
            if shape not in tuple(FadeShape):
                known = ", ".join(FadeShape)
                raise NamingError(f"There is no fade “{shape}” for sound: there are {known}.")
            return _fade(FadeShape(shape))
        spec = spec_named(EffectKind.TRANSITION, name or DEFAULT_PICTURE, self.film.catalogue)
        return effect_from(spec, read_new(spec, values), new_id=random_id)

    def _changed_effect(
        self, track: Track, old: Effect, name: str, values: Mapping[str, Value]
    ) -> Effect:
        if name and name != old.name:
            return self._effect(track, name, values)
        if not values:
            return old
        new = self._effect(track, old.name, values)
        for key, value in new.parameters:
            old = old.with_parameter(key, value)
        return old

    def _transition_of(self, clip: Clip, edge: Edge) -> Transition:
        found = self._on_edge(clip, edge)
        if found is None:
            raise NamingError(f"“{clip.name}” has no transition at its {edge.value}.")
        return found

    def _lasting(self, duration: Time) -> int:
        frames = self.frame(duration)
        if frames < 1:
            raise EditError(f"A transition lasts at least one frame; “{duration}” is {frames}.")
        return frames

    def _sound_of(self, clip: Clip, edge: Edge) -> list[Clip]:
        """What is linked to a picture and ends, or begins, on the same frame."""
        cut = self._cut(clip, edge)
        return [
            item
            for track in self.value.audio_tracks
            for item in track.items
            if isinstance(item, Clip)
            and clip.link is not None
            and item.link == clip.link
            and self._cut(item, edge) == cut
        ]

    def _cut(self, clip: Clip, edge: Edge) -> int:
        return self.start_of(clip) + (0 if edge is Edge.HEAD else clip.duration)

    def _offsets(self, clip: Clip, edge: Edge, frames: int, wish: Alignment) -> tuple[int, int]:
        """Beside a gap, or at an end of the track, all of it lies within the clip."""
        track = self.track_of(clip)
        index = track.index_of(clip.id)
        assert index is not None
        beside = index - 1 if edge is Edge.HEAD else index + 1
        alone = not 0 <= beside < len(track.items) or not isinstance(track.items[beside], Clip)
        if alone:
            wish = Alignment.AFTER if edge is Edge.HEAD else Alignment.BEFORE
        return transitions.offsets(frames, wish)

    def _on_edge(self, clip: Clip, edge: Edge) -> Transition | None:
        track = self.track_of(clip)
        if edge is Edge.HEAD:
            return track.transition_before(clip.id)
        return track.transition_after(clip.id)


def _shared_out(old: Transition, frames: int | None, wish: Alignment | None) -> tuple[int, int]:
    """How far a transition reaches before and after its cut, if it is to last `frames`."""
    lasted = old.in_offset + old.out_offset
    frames = lasted if frames is None else frames
    alone = old.left is None or old.right is None
    if wish is not None and not alone:
        return transitions.offsets(frames, wish)
    after = frames * old.out_offset // lasted
    return frames - after, after


def _fade(shape: FadeShape) -> Effect:
    return Effect(EffectId(random_id()), shape.value)
