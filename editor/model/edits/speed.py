"""How fast a clip runs through its source: slower, faster, backwards, or standing still."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import floor

from editor.model.curves import stretched
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.splicing.draft import Draft, Place
from editor.model.edits.splicing.partners import partners
from editor.model.edits.splicing.pieces import from_seconds, with_curves, with_head
from editor.model.edits.splicing.resize import replace_and_push
from editor.model.edits.splicing.ripple import Ripple
from editor.model.edits.splicing.sources import require_material
from editor.model.project import Project
from editor.model.ranges import available, used
from editor.model.timeline import Clip, Gap, ItemId, SequenceId


def set_speed(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    speed: Fraction,
    *,
    ripple: Ripple | None = None,
    linked: bool = True,
    new_id: NewId,
) -> Project:
    """Runs the part of the source that the clip uses at `speed`: 1 as it is, -1 backwards.

        half speed   |A|gap| B |   ->   | A | B |
        ripple       |A| B |       ->   | A | B |

    Keyframes stretch with the picture. The duration is rounded down to whole frames. Without
    ripple the clip's head stays: it grows into the free time after it and is cut off where that
    ends, or leaves a gap. From a freeze frame on, the duration stays.

    Args:
        ripple: None: later items stay where they are.
        linked: do the same to its partners.

    Raises:
        EditError: speed 0 (`freeze` does that), a source without time, not enough material, a
            locked track, or, with ripple, linked clips would lose sync.
    """
    if speed == 0:
        raise EditError("A speed of 0 is a freeze frame: choose the frame to freeze instead.")
    draft = Draft(project, sequence_id, new_id)
    places = partners(draft, item, linked)
    clips = [_at_speed(draft, place.clip, speed) for place in places]
    if ripple is not None:
        replace_and_push(draft, places, clips, ripple)
        return draft.done()
    room = min(_room_after(place) for place in places)
    for place, clip in zip(places, clips, strict=True):
        duration = min(clip.duration, place.clip.duration + room)
        _replace_in_room(draft, place, replace(clip, duration=duration))
    return draft.done()


def freeze(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    frame: int,
    *,
    new_id: NewId,
) -> Project:
    """Shows the picture at `frame` of the sequence for the whole of the clip.

        | 1 2 3 4 |   ->   | 3 3 3 3 |

    A frozen clip is silent; partners are left as they are.

    Raises:
        EditError: `frame` is not in the clip, the source has no time, or the track is locked.
    """
    draft = Draft(project, sequence_id, new_id)
    place = draft.place(item)
    _require_time(draft, place.clip)
    if not place.start <= frame < place.end:
        raise EditError(
            f"Frame {frame} is not in “{place.clip.name}”, which runs from {place.start} to "
            f"{place.end}."
        )
    shown = place.clip.source_time(frame - place.start, draft.rate).seconds
    draft.replace_clip(from_seconds(replace(place.clip, speed=Fraction(0)), shown))
    return draft.done()


def reverse(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    *,
    linked: bool = True,
    new_id: NewId,
) -> Project:
    """Runs the clip the other way: its last frame comes first.

        | 1 2 3 |   ->   | 3 2 1 |

    Raises:
        EditError: a freeze frame, a source without time, or a locked track.
    """
    draft = Draft(project, sequence_id, new_id)
    speed = draft.place(item).clip.speed
    return set_speed(project, sequence_id, item, -speed, linked=linked, new_id=new_id)


def set_keep_pitch(
    project: Project, sequence_id: SequenceId, item: ItemId, keep_pitch: bool, *, new_id: NewId
) -> Project:
    """Whether the clip's sound keeps its pitch at other speeds, or rises and falls like a tape's.

    Raises:
        EditError: the clip is not there, or on a locked track.
    """
    draft = Draft(project, sequence_id, new_id)
    draft.replace_clip(replace(draft.place(item).clip, keep_pitch=keep_pitch))
    return draft.done()


def _at_speed(draft: Draft, clip: Clip, speed: Fraction) -> Clip:
    """The clip with the same part of its source at another speed."""
    _require_time(draft, clip)
    first, end = used(clip, draft.rate)
    start = first if speed > 0 else end - abs(speed) / draft.rate
    if clip.speed == 0:
        still = from_seconds(replace(clip, speed=speed), first)
        require_material(draft, still)
        return still
    factor = abs(clip.speed) / abs(speed)
    duration = floor(clip.duration * factor)
    if duration < 1:
        raise EditError(
            f"“{clip.name}” would last less than a frame at {float(abs(speed)):g} times its "
            "speed. Choose a slower one."
        )
    quick = with_curves(clip, lambda curve: stretched(curve, factor))
    return from_seconds(replace(quick, speed=speed, duration=duration), start)


def _require_time(draft: Draft, clip: Clip) -> None:
    if available(draft.project, clip.source) is None:
        raise EditError(f"“{clip.name}” does not move, so it has no speed. Change its length.")


def _room_after(place: Place) -> int:
    """Free frames after a clip; after the last one there is no end of them."""
    items = place.track.items
    if place.index + 1 == len(items):
        return 1 << 62
    following = items[place.index + 1]
    return following.duration if isinstance(following, Gap) else 0


def _replace_in_room(draft: Draft, place: Place, clip: Clip) -> None:
    """`clip` in the place of the old one, with what comes later where it was."""
    now = draft.place(clip.id)
    growth = clip.duration - place.clip.duration
    following = now.track.items[now.index + 1 : now.index + 2]
    if growth <= 0:
        beside = (draft.gap(-growth), *following)
    else:
        beside = tuple(with_head(gap, growth, draft.rate) for gap in following)
    draft.replace_items(now.track.id, now.index, now.index + 2, (clip, *beside))
