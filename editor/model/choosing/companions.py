"""Which clips a hand takes along: what is linked to, or grouped with, those that it holds."""

from __future__ import annotations

from collections.abc import Iterable

from editor.model.project import Sequence
from editor.model.timeline import Clip, ItemId


def with_companions(sequence: Sequence, items: Iterable[ItemId]) -> frozenset[ItemId]:
    """The clips and all that goes with them, and so on from those."""
    chosen = frozenset(items)
    clips = [
        item
        for track in sequence.tracks
        for item in track.items
        if isinstance(item, Clip) and (item.link or item.group or item.id in chosen)
    ]
    size = -1
    while size != len(chosen):
        size = len(chosen)
        held = [clip for clip in clips if clip.id in chosen]
        links = {clip.link for clip in held} - {None}
        groups = {clip.group for clip in held} - {None}
        chosen |= {clip.id for clip in clips if clip.link in links or clip.group in groups}
    return chosen


def linked_with(sequence: Sequence, item: ItemId) -> frozenset[ItemId]:
    """The clip and those that have the same link."""
    found = sequence.find(item)
    clip = found[0].items[found[1]] if found else None
    if not isinstance(clip, Clip) or clip.link is None:
        return frozenset({item})
    return frozenset(
        each.items[index].id
        for each in sequence.tracks
        for index, link in enumerate(each.links)
        if link == clip.link
    )
