"""Many clips laid on one track: in one go where they only fill empty time."""

from __future__ import annotations

from collections.abc import Sequence as Several
from dataclasses import replace

from editor.model.edits.splicing.draft import Draft
from editor.model.timeline import Clip, Gap, Item, TrackId

Laid = tuple[int, Clip]
"""A clip and the frame at which it begins."""


def lay_all(draft: Draft, track_id: TrackId, laid: Several[Laid]) -> None:
    """Puts clips over what is there. They are in order of time and do not overlap each other."""
    merged = _into_empty_time(draft, track_id, laid)
    if merged is not None:
        draft.put(track_id, merged)
        return
    for start, clip in laid:
        draft.splice(track_id, start, start + clip.duration, (clip,))


def _into_empty_time(
    draft: Draft, track_id: TrackId, laid: Several[Laid]
) -> tuple[Item, ...] | None:
    """The track's items with the clips among them; None if one would cover another."""
    placed = [(start, item) for item, start in draft.track(track_id).placed()]
    there = [(start, item) for start, item in placed if isinstance(item, Clip)]
    gaps = {start: item for start, item in placed if isinstance(item, Gap)}
    items: list[Item] = []
    end = 0
    for start, clip in sorted((*there, *laid), key=lambda each: each[0]):
        if start < end:
            return None
        if start > end:
            room = start - end
            items.append(replace(gaps[end], duration=room) if end in gaps else draft.gap(room))
        items.append(clip)
        end = start + clip.duration
    return tuple(items)
