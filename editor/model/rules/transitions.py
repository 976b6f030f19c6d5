"""When a transition can stand over a cut."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from editor.model.project import Project
from editor.model.ranges import frames_after, frames_before
from editor.model.timecode import frames_text
from editor.model.timeline import Clip, Item, SequenceSource, Track, Transition


def problem(
    project: Project, rate: Fraction, track: Track, transition: Transition, cut: int
) -> str | None:
    """Why `transition` cannot stand before item number `cut` of `track`, as a sentence.

    It covers at most its two neighbours, less what their other transitions cover; it needs
    material of each clip past the cut (a nested sequence is empty outside, but shows); and a
    fade to or from nothing lies within its clip.

    Args:
        rate: the sequence's, frames a second.
    """
    left = track.items[cut - 1] if cut > 0 else None
    right = track.items[cut] if cut < len(track.items) else None
    into, out = transition.in_offset, transition.out_offset
    if into < 0 or out < 0 or into + out < 1:
        return "A transition lasts at least one frame."
    if not isinstance(left, Clip) and not isinstance(right, Clip):
        return "There is no clip at this cut for a transition."
    if (into and not isinstance(left, Clip)) or (out and not isinstance(right, Clip)):
        return "A fade lies within its clip: it cannot reach over the empty time beside it."
    return _lack_of_room(track, left, right, transition) or _lack_of_material(
        project, rate, left, right, transition
    )


def shortened(
    project: Project, rate: Fraction, track: Track, transition: Transition, cut: int
) -> Transition | None:
    """`transition`, on either side of its cut as long as it was or as long as it can stand before
    item number `cut` of `track`; None: not for one frame."""
    left = track.items[cut - 1] if cut > 0 else None
    right = track.items[cut] if cut < len(track.items) else None
    into, out = [transition.in_offset], [transition.out_offset]
    if isinstance(left, Clip):
        into.append(_free_of_left(track, left))
        out += _spare(left, frames_after(project, left, rate))
    if isinstance(right, Clip):
        out.append(_free_of_right(track, right))
        into += _spare(right, frames_before(project, right, rate))
    found = replace(transition, in_offset=max(min(into), 0), out_offset=max(min(out), 0))
    return found if problem(project, rate, track, found, cut) is None else None


def _spare(clip: Clip, frames: int | None) -> list[int]:
    return [] if frames is None or isinstance(clip.source, SequenceSource) else [frames]


def _free_of_left(track: Track, left: Clip) -> int:
    """Frames at the end of a clip that its other transition leaves."""
    other = track.transition_before(left.id)
    return left.duration - (other.out_offset if other else 0)


def _free_of_right(track: Track, right: Clip) -> int:
    other = track.transition_after(right.id)
    return right.duration - (other.in_offset if other else 0)


def _lack_of_room(
    track: Track, left: Item | None, right: Item | None, transition: Transition
) -> str | None:
    length = transition.in_offset + transition.out_offset
    if isinstance(left, Clip):
        free = _free_of_left(track, left)
        if transition.in_offset > free:
            return _too_long(left, length, free)
    if isinstance(right, Clip):
        free = _free_of_right(track, right)
        if transition.out_offset > free:
            return _too_long(right, length, free)
    return None


def _too_long(clip: Clip, length: int, free: int) -> str:
    return (
        f"“{clip.name}” is too short for a transition of {frames_text(length)}: {free} of its "
        "frames can be had. Make the transition shorter."
    )


def _lack_of_material(
    project: Project,
    rate: Fraction,
    left: Item | None,
    right: Item | None,
    transition: Transition,
) -> str | None:
    length = transition.in_offset + transition.out_offset
    if isinstance(left, Clip) and not isinstance(left.source, SequenceSource):
        spare = frames_after(project, left, rate)
        if spare is not None and spare < transition.out_offset:
            return _no_handle("after", left, length, max(spare, 0), transition.out_offset)
    if isinstance(right, Clip) and not isinstance(right.source, SequenceSource):
        spare = frames_before(project, right, rate)
        if spare is not None and spare < transition.in_offset:
            return _no_handle("before", right, length, max(spare, 0), transition.in_offset)
    return None


def _no_handle(side: str, clip: Clip, length: int, spare: int, needed: int) -> str:
    return (
        f"There is not enough material {side} the cut for a transition of {frames_text(length)}: "
        f"“{clip.name}” has {spare} left, and needs {needed}."
    )
