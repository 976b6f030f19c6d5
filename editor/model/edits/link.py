"""Clips tied together: linked ones are cut and moved alike, grouped ones only moved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.splicing.draft import Draft
from editor.model.project import Project
from editor.model.timeline import GroupId, ItemId, LinkId, SequenceId


def link(
    project: Project, sequence_id: SequenceId, items: Iterable[ItemId], *, new_id: NewId
) -> Project:
    """Links clips with each other, and with nothing else.

        V1 | A |        V1 |*A*|
        A1 | a |   ->   A1 |*a*|

    Raises:
        EditError: fewer than two clips, two of one track, or a locked track.
    """
    draft = Draft(project, sequence_id, new_id)
    places = [draft.place(item) for item in dict.fromkeys(items)]
    if len(places) < 2:
        raise EditError("Linking needs at least two clips. Choose a picture and its sound.")
    if len({place.track.id for place in places}) < len(places):
        raise EditError("Clips of one track cannot be linked. Group them instead.")
    new = LinkId(new_id())
    for place in places:
        draft.replace_clip(replace(place.clip, link=new))
    return draft.done()


def unlink(
    project: Project, sequence_id: SequenceId, items: Iterable[ItemId], *, new_id: NewId
) -> Project:
    """Frees clips, and what they are linked to, from their links.

        V1 |*A*|        V1 | A |
        A1 |*a*|   ->   A1 | a |

    Raises:
        EditError: a clip is not there, or on a locked track.
    """
    draft = Draft(project, sequence_id, new_id)
    links = {draft.place(item).clip.link for item in items} - {None}
    for place in draft.linked_to(links):
        draft.replace_clip(replace(place.clip, link=None))
    return draft.done()


def group(
    project: Project, sequence_id: SequenceId, items: Iterable[ItemId], *, new_id: NewId
) -> Project:
    """Groups clips: they are moved, copied and removed together.

        | A | B | C |   ->   |(A | B)| C |

    Raises:
        EditError: fewer than two clips, or a locked track.
    """
    draft = Draft(project, sequence_id, new_id)
    places = [draft.place(item) for item in dict.fromkeys(items)]
    if len(places) < 2:
        raise EditError("A group needs at least two clips.")
    new = GroupId(new_id())
    for place in places:
        draft.replace_clip(replace(place.clip, group=new))
    return draft.done()


def ungroup(
    project: Project, sequence_id: SequenceId, items: Iterable[ItemId], *, new_id: NewId
) -> Project:
    """Dissolves the groups of these clips.

        |(A | B)| C |   ->   | A | B | C |

    Raises:
        EditError: a clip is not there, or on a locked track.
    """
    draft = Draft(project, sequence_id, new_id)
    groups = {draft.place(item).clip.group for item in items} - {None}
    for place in draft.grouped_in(groups):
        draft.replace_clip(replace(place.clip, group=None))
    return draft.done()
