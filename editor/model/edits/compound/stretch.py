"""A clip drawn longer or shorter by changing its speed: it shows the same from end to end."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from editor.model.curves import stretched
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.splicing.draft import Draft
from editor.model.edits.splicing.edges import head_moved, left_free, tail_moved
from editor.model.edits.splicing.partners import partners
from editor.model.edits.splicing.pieces import from_seconds, with_curves
from editor.model.edits.transition import Edge
from editor.model.project import Project
from editor.model.ranges import available, used
from editor.model.timeline import Clip, ItemId, SequenceId


def rate_stretch(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    edge: Edge,
    frames: int,
    *,
    linked: bool = True,
    new_id: NewId,
) -> Project:
    """Moves an edge of the clip by `frames`, and changes its speed so that it fills the time.

        | 1 2 3 |gap| B |   ->   | 1  2  3 | B |

    Keyframes stretch with the picture.

    Args:
        linked: do the same to its partners.

    Raises:
        EditError: a clip is in the way, nothing would be left, a source without time or a freeze
            frame, partners that begin or end elsewhere, or a locked track.
    """
    draft = Draft(project, sequence_id, new_id)
    places = partners(draft, item, linked)
    first = places[0]
    for place in places:
        if (place.start, place.end) != (first.start, first.end):
            raise EditError(
                f"“{first.clip.name}” and “{place.clip.name}”, which is linked to it, do not begin "
                "and end together. Unlink them to change the speed of one."
            )
        _stretch(draft, place.clip.id, edge, frames)
    return draft.done()


def _stretch(draft: Draft, item: ItemId, edge: Edge, frames: int) -> None:
    place = draft.place(item)
    draft.require_unlocked(place.track.id)
    items, index = place.track.items, place.index
    if edge is Edge.TAIL:
        clip = _lasting(draft, place.clip, place.clip.duration + frames)
        after = items[index + 1] if index + 1 < len(items) else None
        if isinstance(after, Clip):
            beside = (*left_free(draft, after, -frames), after)
        elif after is None:
            beside = ()
        else:
            beside = head_moved(draft, after, frames)
        draft.replace_items(place.track.id, index, index + 2, (clip, *beside))
        return
    clip = _lasting(draft, place.clip, place.clip.duration - frames)
    before = items[index - 1] if index else None
    if isinstance(before, Clip):
        beside = (before, *left_free(draft, before, frames))
    else:
        beside = tail_moved(draft, before, frames)
    draft.replace_items(place.track.id, max(index - 1, 0), index + 1, (*beside, clip))


def _lasting(draft: Draft, clip: Clip, duration: int) -> Clip:
    """The clip with the same part of its source in `duration` frames."""
    if available(draft.project, clip.source) is None or clip.speed == 0:
        raise EditError(f"“{clip.name}” does not move, so it has no speed. Trim it instead.")
    if duration < 1:
        raise EditError(f"Nothing of “{clip.name}” would be left. A clip lasts a frame at least.")
    if duration == clip.duration:
        return clip
    factor = Fraction(duration, clip.duration)
    speed = clip.speed / factor
    first, end = used(clip, draft.rate)
    start = first if speed > 0 else end - abs(speed) / draft.rate
    slower = with_curves(clip, lambda curve: stretched(curve, factor))
    return from_seconds(replace(slower, speed=speed, duration=duration), start)
