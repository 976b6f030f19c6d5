"""What was done on the picture, as an edit: constants set, or keyframes where a value moves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from editor.model.canvas.drag import Values
from editor.model.canvas.placed import PlacedClip
from editor.model.curves import Curve, Keyframe, Value
from editor.model.edits.clip.parameters import (
    Parameter,
    set_keyframe,
    set_parameter,
    value_of,
)
from editor.model.edits.errors import EditError
from editor.model.project import Project
from editor.model.timeline import Clip, ItemId, SequenceId


def with_values(
    project: Project, sequence_id: SequenceId, frame: int, changes: Mapping[ItemId, Values]
) -> Project:
    """The values that clips get at `frame` of the sequence.

    A parameter that is a constant stays one; one with keyframes gets, or moves, the keyframe at
    `frame`.

    Raises:
        EditError: there is no such clip, its track is locked, or a value is out of range.
    """
    for item, values in changes.items():
        for parameter, value in values.items():
            project = _with_value(project, sequence_id, item, frame, parameter, value)
    return project


def nudged(
    project: Project,
    sequence_id: SequenceId,
    frame: int,
    clips: tuple[PlacedClip, ...],
    across: float,
    down: float,
) -> Project:
    """The clips moved by so many pixels of the frame.

    Raises:
        EditError: as `with_values`.
    """
    changes: dict[ItemId, Values] = {}
    for clip in clips:
        x, y = clip.placement.position
        changes[clip.item] = {Parameter.POSITION: (x + across, y + down)}
    return with_values(project, sequence_id, frame, changes)


def _with_value(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    frame: int,
    parameter: Parameter,
    value: Value,
) -> Project:
    sequence = project.sequence(sequence_id)
    found = sequence and sequence.find(item)
    clip = found and found[0].items[found[1]]
    if found is None or not isinstance(clip, Clip):
        raise EditError("The clip is not there any more.")
    course = value_of(clip, parameter)
    if not isinstance(course, Curve):
        return set_parameter(project, sequence_id, item, parameter, value)
    at = Fraction(frame - found[0].start_of(found[1]))
    return set_keyframe(project, sequence_id, item, parameter, _key(course, at, value))


def _key(course: Curve, frame: Fraction, value: Value) -> Keyframe:
    """The key on `frame` with another value, else a new one that goes on as the one before it."""
    earlier = [key for key in course.keyframes if key.frame <= frame]
    if earlier and earlier[-1].frame == frame:
        return replace(earlier[-1], value=value)
    going_on = earlier[-1].interpolation if earlier else course.keyframes[0].interpolation
    return Keyframe(frame, value, going_on)
