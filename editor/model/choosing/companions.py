"""Which clips a hand takes along: what is linked to, or grouped with, those that it holds."""

from __future__ import annotations

from collections.abc import Iterable

from editor.model.project import Sequence
from editor.model.timeline import Bond, Clip, ItemId


def with_companions(sequence: Sequence, items: Iterable[ItemId]) -> frozenset[ItemId]:
    """The clips and all that goes with them, and so on from those."""
    chosen = fresh = frozenset(items)
    known = set[Bond]()
    while fresh:
        held = {
            bond
            for track in sequence.tracks
            for item in track.bonds.keys() & fresh
            for bond in track.bonds[item]
        }
        bonds = held - known
        known |= bonds
        found = {item for track in sequence.tracks for bond in bonds for item in track.bound(bond)}
        fresh = frozenset(found - chosen)
        chosen |= fresh
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
