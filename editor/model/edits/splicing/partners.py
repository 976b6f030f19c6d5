"""Which clips go together: linked ones are cut and moved alike, grouped ones moved alike."""

from __future__ import annotations

from collections.abc import Iterable

from editor.model.edits.splicing.draft import Draft, Place
from editor.model.timeline import ItemId


def partners(draft: Draft, item: ItemId, linked: bool) -> list[Place]:
    """The clip itself first, then, if `linked`, the others of its link."""
    own = draft.place(item)
    link = own.clip.link
    if not linked or link is None:
        return [own]
    others = [each for each in draft.linked_to({link}) if each.clip.id != item]
    return [own, *others]


def companions(draft: Draft, items: Iterable[ItemId], linked: bool) -> list[Place]:
    """The clips themselves in the order given, then, if `linked`, all that go with them.

    Whatever is linked to, or in one group with, one of them goes too, and so on.
    """
    chosen = {item: draft.place(item) for item in items}
    if not linked:
        return list(chosen.values())
    size = -1
    while size != len(chosen):
        size = len(chosen)
        links = {place.clip.link for place in chosen.values()} - {None}
        groups = {place.clip.group for place in chosen.values()} - {None}
        if links:
            for place in draft.linked_to(links):
                chosen.setdefault(place.clip.id, place)
        if groups:
            for place in draft.grouped_in(groups):
                chosen.setdefault(place.clip.id, place)
    return list(chosen.values())
