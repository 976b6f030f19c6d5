"""A level drawn by hand: one keyframe moved, or a stretch of the line between two."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from fractions import Fraction

from editor.model.curves import Curve, Keyframe, with_keyframe, without_keyframe
from editor.model.edits.clip.change import changed_clip
from editor.model.edits.clip.parameters import Parameter, set_parameter, value_of
from editor.model.edits.errors import EditError
from editor.model.project import Project
from editor.model.timeline import Clip, ItemId, SequenceId


def shift_level(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    parameter: Parameter,
    frame: Fraction | int,
    by: float,
) -> Project:
    """Raises the level over `frame`: all of it, or the stretch between two keyframes.

        ---.      .---          .------.
            `----'       ->  ---        ---
               ^frame

    Raises:
        EditError: there is no such clip, or it is on a locked track.
    """
    old = value_of(_clip(project, sequence_id, item), parameter)
    if not isinstance(old, Curve):
        value = _within(parameter, _number(old) + by)
        return set_parameter(project, sequence_id, item, parameter, value)
    keys = list(old.keyframes)
    right = bisect_right(keys, frame, key=lambda key: key.frame)
    for index in {max(right - 1, 0), min(right, len(keys) - 1)}:
        value = _within(parameter, _number(keys[index].value) + by)
        keys[index] = replace(keys[index], value=value)
    return set_parameter(project, sequence_id, item, parameter, Curve(tuple(keys)))


def move_keyframe(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    parameter: Parameter,
    frame: Fraction,
    frames: int,
    by: float,
) -> Project:
    """Moves the keyframe at `frame` along the clip and up or down, between its neighbours.

    Raises:
        EditError: there is no such keyframe or clip, or it is on a locked track.
    """
    clip = _clip(project, sequence_id, item)
    curve = value_of(clip, parameter)
    keys = curve.keyframes if isinstance(curve, Curve) else ()
    index = next((number for number, key in enumerate(keys) if key.frame == frame), None)
    if index is None:
        raise EditError(f"There is no keyframe at frame {frame} of “{clip.name}”.")
    key = keys[index]
    low = keys[index - 1].frame + 1 if index else Fraction(min(0, key.frame))
    high = (
        keys[index + 1].frame - 1
        if index + 1 < len(keys)
        else Fraction(max(clip.duration - 1, key.frame))
    )
    at = min(max(key.frame + frames, low), high)
    value = _within(parameter, _number(key.value) + by)
    moved = with_keyframe(without_keyframe(curve, frame), replace(key, frame=at, value=value))
    if len(keys) == 1:
        moved = Curve((replace(key, frame=at, value=value),))
    return set_parameter(project, sequence_id, item, parameter, moved)


def add_keyframe(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    parameter: Parameter,
    frame: int,
    value: float,
) -> Project:
    """Puts a keyframe on the line.

    Raises:
        EditError: there is no such clip, or it is on a locked track.
    """
    clip = _clip(project, sequence_id, item)
    key = Keyframe(Fraction(frame), _within(parameter, value))
    curve = with_keyframe(value_of(clip, parameter), key)
    return set_parameter(project, sequence_id, item, parameter, curve)


def _clip(project: Project, sequence_id: SequenceId, item: ItemId) -> Clip:
    found: list[Clip] = []

    def seen(clip: Clip) -> Clip:
        found.append(clip)
        return clip

    changed_clip(project, sequence_id, item, seen)
    return found[0]


def _number(value: object) -> float:
    assert isinstance(value, int | float), value
    return float(value)


def _within(parameter: Parameter, value: float) -> float:
    lowest, highest = parameter.value.minimum, parameter.value.maximum
    assert isinstance(lowest, float), parameter
    assert isinstance(highest, float), parameter
    return min(max(value, lowest), highest)
