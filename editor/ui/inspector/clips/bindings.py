"""Rows bound to the selected clips: parameters with keyframes, and plain properties."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from editor.model.curves import Value, keyframe_on, keys_of, value_at
from editor.model.edits.clip import several
from editor.model.edits.clip.change import changed_clips
from editor.model.edits.clip.keyframes import frame_after, frame_before
from editor.model.edits.clip.parameters import Address, EffectInput, Parameter, value_of
from editor.model.edits.clip.properties import with_title
from editor.model.edits.clip.several import Spot
from editor.model.effects import EffectId, InputSpec
from editor.model.project import Project
from editor.model.timeline import Clip, GeneratorSource, SequenceId, TitleSource
from editor.model.titles.title import Title
from editor.session.document import Edit
from editor.session.session import Session
from editor.ui.inspector.rows.binding import Change, KeyState
from editor.ui.inspector.shown import PlacedClip, same_effect


@dataclass(slots=True)
class ClipSelection:
    """The selected clips as they are now; the page renews it, its rows read it."""

    session: Session
    clips: tuple[PlacedClip, ...] = ()

    @property
    def playhead(self) -> int:
        return self.session.playhead.frame

    def of_pictures(self) -> tuple[PlacedClip, ...]:
        return tuple(each for each in self.clips if each.is_picture)

    def of_sound(self) -> tuple[PlacedClip, ...]:
        return tuple(each for each in self.clips if not each.is_picture)

    def edit_clips(self, change: Callable[[Clip], Clip]) -> Edit:
        sequence_id = self.session.sequence_id
        assert sequence_id is not None
        changes = {each.clip.id: change for each in self.clips}
        return lambda project: changed_clips(project, sequence_id, changes)


class ParameterBinding:
    """A parameter that every selected clip of the right kind has."""

    def __init__(self, selection: ClipSelection, parameter: Parameter) -> None:
        self._selection = selection
        self._parameter = parameter

    @property
    def spec(self) -> InputSpec:
        return self._parameter.value

    @property
    def first(self) -> Value:
        return self.spec.default

    def values(self) -> tuple[Value, ...]:
        playhead = self._selection.playhead
        return tuple(
            value_at(value_of(placed.clip, address), placed.frame_at(playhead))
            for placed, address in self._addressed()
        )

    def changed(self, change: Change) -> Edit:
        return self._edit(
            lambda project, sequence, spots: several.change_values(project, sequence, spots, change)
        )

    def reset(self) -> Edit:
        return self._edit(several.reset_values)

    def fired(self) -> Edit:
        return self._edit(several.fire_events)

    def keyed(self, on: bool) -> Edit:
        return self._edit(several.set_keyframes if on else several.remove_keyframes)

    def key_state(self) -> KeyState:
        playhead = self._selection.playhead
        has_keys, on_key = False, True
        before: list[int] = []
        after: list[int] = []
        for placed, address in self._addressed():
            curve = value_of(placed.clip, address)
            frame = placed.frame_at(playhead)
            has_keys = has_keys or bool(keys_of(curve))
            on_key = on_key and keyframe_on(curve, frame) is not None
            here = playhead - placed.start
            earlier, later = frame_before([curve], here), frame_after([curve], here)
            if earlier is not None:
                before.append(placed.start + round(earlier))
            if later is not None:
                after.append(placed.start + round(later))
        return KeyState(
            has_keys, has_keys and on_key, max(before, default=None), min(after, default=None)
        )

    def _address(self, clip: Clip) -> Address | None:
        """The parameter on one of the clips; None where it has none."""
        return self._parameter

    def _clips(self) -> tuple[PlacedClip, ...]:
        of_sound = self._parameter in (Parameter.VOLUME, Parameter.PAN)
        return self._selection.of_sound() if of_sound else self._selection.of_pictures()

    def _addressed(self) -> list[tuple[PlacedClip, Address]]:
        pairs = ((placed, self._address(placed.clip)) for placed in self._clips())
        return [(placed, address) for placed, address in pairs if address is not None]

    def _edit(self, edit: Callable[[Project, SequenceId, list[Spot]], Project]) -> Edit:
        sequence_id = self._selection.session.sequence_id
        assert sequence_id is not None
        playhead = self._selection.playhead
        spots = [placed.spot(address, playhead) for placed, address in self._addressed()]
        return lambda project: edit(project, sequence_id, spots)


class EffectBinding(ParameterBinding):
    """An input of an effect that the first of the selected clips has, and of the same effect on
    the others."""

    def __init__(
        self, selection: ClipSelection, effect: Callable[[], EffectId], spec: InputSpec
    ) -> None:
        self._selection = selection
        self._effect = effect
        self._spec = spec

    @property
    def spec(self) -> InputSpec:
        return self._spec

    def _clips(self) -> tuple[PlacedClip, ...]:
        return self._selection.of_pictures()

    def _address(self, clip: Clip) -> Address | None:
        found = same_effect(self._clips()[0].clip, clip, self._effect())
        return found and EffectInput(found.id, self._spec)


class GeneratorBinding(ParameterBinding):
    """An input of the generator that the selected clips show."""

    def __init__(self, selection: ClipSelection, spec: InputSpec) -> None:
        self._selection = selection
        self._spec = spec

    @property
    def spec(self) -> InputSpec:
        return self._spec

    def _clips(self) -> tuple[PlacedClip, ...]:
        return self._selection.of_pictures()

    def _address(self, clip: Clip) -> Address | None:
        if not isinstance(clip.source, GeneratorSource):
            return None
        return EffectInput(clip.source.effect.id, self._spec)


class PropertyBinding:
    """What a clip has besides parameters, read and written by functions of the clip."""

    def __init__(
        self,
        selection: ClipSelection,
        spec: InputSpec,
        read: Callable[[Clip], Value],
        write: Callable[[Clip, Value], Clip],
    ) -> None:
        self._selection = selection
        self._spec = spec
        self._read = read
        self._write = write

    @property
    def spec(self) -> InputSpec:
        return self._spec

    @property
    def first(self) -> Value:
        return self._spec.default

    def values(self) -> tuple[Value, ...]:
        """None of a clip that lacks what is read: of that, `read` gives an empty tuple."""
        read = (self._read(placed.clip) for placed in self._selection.clips)
        return tuple(value for value in read if value != ())

    def changed(self, change: Change) -> Edit:
        def changed(clip: Clip) -> Clip:
            old = self._read(clip)
            if old == ():
                return clip
            return self._write(clip, several.clamped(change(old), self._spec))

        return self._selection.edit_clips(changed)

    def reset(self) -> Edit:
        return self._selection.edit_clips(lambda clip: self._write(clip, self._spec.default))


def title_binding(
    selection: ClipSelection,
    spec: InputSpec,
    read: Callable[[Title], Value],
    write: Callable[[Title, Value], Title],
) -> PropertyBinding:
    """A field of the text that each of the selected titles shows; other clips have none."""

    def read_clip(clip: Clip) -> Value:
        return read(clip.source.title) if isinstance(clip.source, TitleSource) else ()

    def write_clip(clip: Clip, value: Value) -> Clip:
        assert isinstance(clip.source, TitleSource)
        return with_title(clip, write(clip.source.title, value))

    return PropertyBinding(selection, spec, read_clip, write_clip)


def spots_at(selection: ClipSelection, addresses: list[Address]) -> list[Spot]:
    """The parameters of the selected clips of pictures, at the playhead."""
    return [
        placed.spot(address, selection.playhead)
        for placed in selection.of_pictures()
        for address in addresses
    ]
