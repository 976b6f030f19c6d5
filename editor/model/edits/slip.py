"""A clip's content moved inside it, or the clip moved between its neighbours."""

from __future__ import annotations

from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.splicing.draft import Draft
from editor.model.edits.splicing.edges import head_moved, tail_moved
from editor.model.edits.splicing.partners import partners
from editor.model.edits.splicing.pieces import slipped
from editor.model.project import Project
from editor.model.ranges import frames_after, frames_before
from editor.model.timecode import frames_text
from editor.model.timeline import Clip, ItemId, SequenceId


def slip(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    frames: int,
    *,
    linked: bool = True,
    new_id: NewId,
) -> Project:
    """Shows what the clip had `frames` later (earlier if negative), in the same place.

        | A | 3 4 5 | C |   ->   | A | 5 6 7 | C |

    Keyframes stay where they are in the clip.

    Args:
        linked: slip its partners by as much.

    Raises:
        EditError: one of them has not enough material, or a track is locked.
    """
    draft = Draft(project, sequence_id, new_id)
    for place in partners(draft, item, linked):
        _require_spare(draft, place.clip, frames)
        draft.replace_clip(slipped(place.clip, frames, draft.rate))
    return draft.done()


def _require_spare(draft: Draft, clip: Clip, frames: int) -> None:
    before = frames_before(draft.project, clip, draft.rate)
    after = frames_after(draft.project, clip, draft.rate)
    if (before is None or -before <= frames) and (after is None or frames <= after):
        return
    raise EditError(
        f"“{clip.name}” has not enough material to slip by {frames_text(frames)}: from "
        f"{-(before or 0)} to {after or 0} can be had."
    )


def slide(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    frames: int,
    *,
    linked: bool = True,
    new_id: NewId,
) -> Project:
    """Moves the clip by `frames`; the items before and after it give and take the time.

        |  A  | B |  C  |   ->   |   A   | B | C |

    Args:
        linked: slide its partners by as much.

    Raises:
        EditError: a neighbour has not enough material or nothing would be left of it, the clip
            would begin before frame 0, or a track is locked.
    """
    draft = Draft(project, sequence_id, new_id)
    for partner in partners(draft, item, linked):
        place = draft.place(partner.clip.id)
        items, index = place.track.items, place.index
        before = items[index - 1] if index else None
        after = items[index + 1] if index + 1 < len(items) else None
        new = (
            *tail_moved(draft, before, frames),
            place.clip,
            *head_moved(draft, after, frames),
        )
        draft.replace_items(place.track.id, max(index - 1, 0), index + 2, new)
    return draft.done()
