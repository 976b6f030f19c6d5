"""What clips look and sound like: parameters, keyframes, effects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from editor.api.arguments import switch
from editor.api.changes import Made
from editor.api.errors import NamingError
from editor.api.timeline.addresses import (
    OF_SOUND,
    address_of,
    effect_on,
    read_new,
    read_value,
    spec_named,
)
from editor.api.timeline.edited import EditedSequence, Time
from editor.api.timeline.handles import HandleValue, handle
from editor.api.timeline.looks.title_fields import is_title_field, title_with
from editor.api.values import choice, place
from editor.model.curves import Interpolation, Keyframe, Value, value_at
from editor.model.edits import speed as speeds
from editor.model.edits.clip import effects, parameters, properties
from editor.model.edits.errors import EditError
from editor.model.edits.ids import random_id
from editor.model.effects import EffectKind
from editor.model.project import Project
from editor.model.timeline import Clip, TitleSource, TrackKind
from editor.model.transform import BlendMode, Fit

Edit = Callable[[Project], Project]


class Looks(EditedSequence):
    """Parameters: `opacity`, `position`, `scale`, `rotation`, `anchor`, `crop`, `volume`, `pan`,
    those of effects as `gaussian_blur.radius`; and without keyframes `blend_mode`, `fit`, `name`,
    `enabled`, `keep_pitch`, `gaussian_blur.enabled`, and a title's own, as `text`, `shadow.blur`.

    Values are Python's, or text as on the command line. What is of sound goes to the sound that is
    linked to a picture.
    """

    def set(self, clip: str, values: Mapping[str, Value]) -> Made:
        """Set parameters to constants, in one step; keyframes they had are gone.

        Raises:
            NamingError: the clip has no such parameter; the message lists those there are.
            EditError: a value is not of the declared kind or range.
        """
        if not values:
            raise NamingError("Name at least one parameter to set, as opacity=0.5.")
        item = self.clip(clip)
        is_title = isinstance(item.source, TitleSource)
        of_title = {n: v for n, v in values.items() if is_title and is_title_field(n)}
        edits = [
            self._setter(self._bearer(item, name), name, value)
            for name, value in values.items()
            if name not in of_title
        ]
        if isinstance(item.source, TitleSource) and of_title:
            title = title_with(item.source.title, of_title)
            edits.append(lambda project: properties.set_title(project, self.id, item.id, title))

        def edit(project: Project) -> Project:
            for each in edits:
                project = each(project)
            return project

        return self.apply(f"Set {', '.join(values)} of {item.name}", edit)

    def keyframe(
        self,
        clip: str,
        name: str,
        at: Time,
        value: Value | None = None,
        ease: Interpolation | str = Interpolation.LINEAR,
        *,
        handle_in: HandleValue | None = None,
        handle_out: HandleValue | None = None,
    ) -> Made:
        """Set a keyframe at a time of the sequence; without a value, the one it has there.

        Args:
            ease: how the value goes on from here to the next keyframe.
            handle_in, handle_out: of a Bézier curve, from the keyframe: frames along time (before
                it: negative), and how much of the value, in each of its numbers. The first
                counts if the keyframe before goes on by such a curve; the second makes this one.
        """
        item = self._bearer(self.clip(clip), name)
        address = address_of(item, name, self.film.catalogue)
        frame = self.frame(at) - self.start_of(item)
        if value is None:
            value = value_at(parameters.value_of(item, address), frame)
        key = Keyframe(
            Fraction(frame),
            read_value(value, address),
            Interpolation.BEZIER if handle_out is not None else choice(ease, Interpolation),
            handle(handle_in, "in"),
            handle(handle_out, "out"),
        )
        return self.apply(
            f"Keyframe {name} of {item.name}",
            lambda project: parameters.set_keyframe(project, self.id, item.id, address, key),
        )

    def remove_keyframe(self, clip: str, name: str, at: Time) -> Made:
        """Take out the keyframe at a time of the sequence."""
        item = self._bearer(self.clip(clip), name)
        address = address_of(item, name, self.film.catalogue)
        frame = self.frame(at) - self.start_of(item)
        return self.apply(
            f"Remove keyframe of {name} from {item.name}",
            lambda project: parameters.remove_keyframe(project, self.id, item.id, address, frame),
        )

    def add_effect(
        self,
        clip: str,
        name: str,
        values: Mapping[str, Value] | None = None,
        index: int | None = None,
    ) -> Made:
        """Put an effect on a clip, before number `index` (from 0) of those it has, else last.

        Raises:
            NamingError: there is no such effect.
            EditError: it has no such parameter, or a value does not fit.
        """
        item = self._picture(self.clip(clip), "effects")
        spec = spec_named(EffectKind.EFFECT, name, self.film.catalogue)
        effect = effects.effect_from(spec, read_new(spec, values or {}), new_id=random_id)
        before = None if index is None else place(index)
        return self.apply(
            f"Add {spec.label} to {item.name}",
            lambda project: effects.add_effect(project, self.id, item.id, effect, before),
        )

    def remove_effect(self, clip: str, name: str) -> Made:
        """Take an effect off a clip, by its name, `name#2`, or id."""
        item = self._picture(self.clip(clip), "effects")
        effect = effect_on(item, name)
        return self.apply(
            f"Remove {effect.name} from {item.name}",
            lambda project: effects.remove_effect(project, self.id, item.id, effect.id),
        )

    def move_effect(self, clip: str, name: str, index: int) -> Made:
        """Make an effect number `index` (from 0) of the clip's, which are done in order."""
        item, number = self._picture(self.clip(clip), "effects"), place(index)
        effect = effect_on(item, name)
        return self.apply(
            f"Move {effect.name} on {item.name}",
            lambda project: effects.move_effect(project, self.id, item.id, effect.id, number),
        )

    def _setter(self, item: Clip, name: str, value: Value) -> Edit:
        text = str(value)
        match name:
            case "blend_mode":
                mode = choice(text, BlendMode)
                return lambda project: properties.set_blend_mode(project, self.id, item.id, mode)
            case "fit":
                fit = choice(text, Fit)
                return lambda project: properties.set_fit(project, self.id, item.id, fit)
            case "name":
                return lambda project: properties.rename_clip(project, self.id, item.id, text)
            case "enabled":
                on = switch(text)
                return lambda project: properties.set_enabled(project, self.id, item.id, on)
            case "keep_pitch":
                keep = switch(text)
                return lambda project: speeds.set_keep_pitch(
                    project, self.id, item.id, keep, new_id=random_id
                )
        owner, _, field = name.rpartition(".")
        if owner and field == "enabled":
            effect, shown = effect_on(item, owner), switch(text)
            return lambda project: effects.set_effect_enabled(
                project, self.id, item.id, effect.id, shown
            )
        address = address_of(item, name, self.film.catalogue)
        read = read_value(value, address)
        return lambda project: parameters.set_parameter(project, self.id, item.id, address, read)

    def _bearer(self, clip: Clip, name: str) -> Clip:
        """The clip that bears the parameter: a picture's volume is that of its linked sound."""
        if name in OF_SOUND:
            return self._linked(clip, TrackKind.AUDIO, f"no sound to set the {name} of")
        if name in ("name", "enabled"):
            return clip
        return self._picture(clip, f"“{name}”")

    def _picture(self, clip: Clip, what: str) -> Clip:
        return self._linked(clip, TrackKind.VIDEO, f"no picture, and {what} belongs to pictures")

    def _linked(self, clip: Clip, kind: TrackKind, lack: str) -> Clip:
        if self.track_of(clip).kind is kind:
            return clip
        found = [
            item
            for track in self.value.tracks
            for item in track.items
            if track.kind is kind
            and isinstance(item, Clip)
            and clip.link is not None
            and item.link == clip.link
        ]
        if len(found) == 1:
            return found[0]
        raise EditError(f"“{clip.name}” has {lack}. Name the clip that has.")
