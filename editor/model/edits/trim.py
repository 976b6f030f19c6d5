"""Edges of clips moved. `frames` is how far the edge goes along the track: later if positive."""

from __future__ import annotations

from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.splicing.draft import Draft, Place
from editor.model.edits.splicing.edges import move_edges, resized_head, resized_tail
from editor.model.edits.splicing.partners import partners
from editor.model.edits.splicing.resize import replace_and_push
from editor.model.edits.splicing.ripple import Ripple
from editor.model.project import Project
from editor.model.timeline import Clip, ItemId, SequenceId


def trim_head(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    frames: int,
    *,
    linked: bool = True,
    new_id: NewId,
) -> Project:
    """Moves the clip's first edge; its picture stays where it is.

        | A |   B   |   ->   | A |gap| B |

    Args:
        linked: move the first edges of its partners by as much.

    Raises:
        EditError: no room or no material for one of them, nothing left, or a locked track.
    """
    draft = Draft(project, sequence_id, new_id)
    move_edges(draft, (), _ids(partners(draft, item, linked)), frames)
    return draft.done()


def trim_tail(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    frames: int,
    *,
    linked: bool = True,
    new_id: NewId,
) -> Project:
    """Moves the clip's last edge.

        |   A   | B |   ->   | A |gap| B |

    Args:
        linked: move the last edges of its partners by as much.

    Raises:
        EditError: no room or no material for one of them, nothing left, or a locked track.
    """
    draft = Draft(project, sequence_id, new_id)
    move_edges(draft, _ids(partners(draft, item, linked)), (), frames)
    return draft.done()


def ripple_trim_head(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    frames: int,
    *,
    linked: bool = True,
    ripple: Ripple = Ripple.ALL_TRACKS,
    new_id: NewId,
) -> Project:
    """Takes `frames` from the clip's beginning, or gives them back, and moves all that follows.

        | A |   B   | C |   ->   | A | B | C |

    Raises:
        EditError: no material, nothing left, a locked track, no room to close up on another
            track, or linked clips would lose sync.
    """
    draft = Draft(project, sequence_id, new_id)
    places = partners(draft, item, linked)
    clips = [resized_head(draft, place.clip, frames) for place in places]
    replace_and_push(draft, places, clips, ripple)
    return draft.done()


def ripple_trim_tail(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    frames: int,
    *,
    linked: bool = True,
    ripple: Ripple = Ripple.ALL_TRACKS,
    new_id: NewId,
) -> Project:
    """Moves the clip's last edge and all that follows.

        |   A   | B |   ->   | A | B |

    Raises:
        EditError: as `ripple_trim_head`.
    """
    draft = Draft(project, sequence_id, new_id)
    places = partners(draft, item, linked)
    clips = [resized_tail(draft, place.clip, frames) for place in places]
    replace_and_push(draft, places, clips, ripple)
    return draft.done()


def roll(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    frames: int,
    *,
    linked: bool = True,
    new_id: NewId,
) -> Project:
    """Moves the cut between the clip and the next one.

        |  A  |  B  |   ->   |    A    | B |

    Args:
        linked: move the last edges of the clip's partners, and the first ones of the next
            clip's, by as much; where those meet, their cut rolls too.

    Raises:
        EditError: there is no clip after it, no material, nothing left, or a locked track.
    """
    draft = Draft(project, sequence_id, new_id)
    place = draft.place(item)
    following = place.track.items[place.index + 1 : place.index + 2]
    if not following or not isinstance(following[0], Clip):
        raise EditError(
            f"There is no clip right after “{place.clip.name}” to roll with. Trim it instead."
        )
    tails = _ids(partners(draft, item, linked))
    heads = _ids(partners(draft, following[0].id, linked))
    move_edges(draft, tails, heads, frames)
    return draft.done()


def _ids(places: list[Place]) -> list[ItemId]:
    return [place.clip.id for place in places]
