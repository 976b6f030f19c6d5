"""Clips moved or copied along a track and between tracks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import pairwise

from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.place import Placing, open_gap
from editor.model.edits.remove import lift_places
from editor.model.edits.splicing.draft import Draft, Place
from editor.model.edits.splicing.laying import lay_all
from editor.model.edits.splicing.partners import companions
from editor.model.edits.splicing.pieces import renewed
from editor.model.edits.splicing.ripple import Ripple, push, pushed_tracks
from editor.model.edits.splicing.settle import copied
from editor.model.edits.splicing.sources import require_placeable
from editor.model.project import Project
from editor.model.timeline import Clip, GroupId, ItemId, LinkId, SequenceId, TrackId

Onto = Mapping[ItemId, TrackId]


def move(
    project: Project,
    sequence_id: SequenceId,
    items: Iterable[ItemId],
    frames: int,
    *,
    onto: Onto | None = None,
    placing: Placing = Placing.OVERWRITE,
    ripple: Ripple = Ripple.LINKED_TRACKS,
    linked: bool = True,
    new_id: NewId,
) -> Project:
    """Moves clips by `frames`, over what is there, or between it (then all closes up behind).

        overwrite   | A |  B  | C |   ->   |gap|B| A | C |
        insert      | A |  B  | C |   ->   |  B  | A | C |

    Transitions between clips that move together go with them.

    Args:
        onto: the tracks for clips that change track; the others stay on theirs.
        ripple: which tracks follow an insert.
        linked: move what they are linked to or grouped with by as many frames.

    Raises:
        EditError: a track is locked or of the wrong kind, a clip would begin before frame 0,
            two of them would overlap, or, inserting, something is in the way of closing up or
            linked clips would lose sync.
    """
    draft = Draft(project, sequence_id, new_id)
    places = companions(draft, items, linked)
    onto = onto or {}
    tracks = [onto.get(place.clip.id, place.track.id) for place in places]
    starts = [place.start + frames for place in places]
    if not places or (not frames and tracks == [place.track.id for place in places]):
        return project
    lift_places(draft, places)
    if placing is Placing.INSERT:
        starts = _make_room(draft, places, tracks, starts, ripple)
    _lay(draft, [place.clip for place in places], tracks, starts)
    return draft.done()


def duplicate(
    project: Project,
    sequence_id: SequenceId,
    items: Iterable[ItemId],
    frames: int,
    *,
    onto: Onto | None = None,
    placing: Placing = Placing.OVERWRITE,
    ripple: Ripple = Ripple.ALL_TRACKS,
    linked: bool = True,
    new_id: NewId,
) -> Project:
    """Puts copies of clips `frames` later, over what is there or pushing it later.

        | A |   B   | C |   ->   | A |  B  | A'| C |

    The copies are linked and grouped with each other as their originals are, and have the
    transitions between them.

    Raises:
        EditError: as `move`.
    """
    draft = Draft(project, sequence_id, new_id)
    places = companions(draft, items, linked)
    onto = onto or {}
    tracks = [onto.get(place.clip.id, place.track.id) for place in places]
    starts = [place.start + frames for place in places]
    if not places:
        return project
    if placing is Placing.INSERT:
        end = max(start + place.clip.duration for place, start in zip(places, starts, strict=True))
        open_gap(draft, min(starts), end - min(starts), tracks, ripple)
    clips = _copies(places, new_id)
    _lay(draft, clips, tracks, starts)
    copies = {place.clip.id: clip.id for place, clip in zip(places, clips, strict=True)}
    return copied(draft.sequence, draft.done(), copies, new_id)


def _make_room(
    draft: Draft,
    places: list[Place],
    tracks: list[TrackId],
    starts: list[int],
    ripple: Ripple,
) -> list[int]:
    """Closes the time that the lifted clips had, opens as much where they go; their new starts."""
    first = min(place.start for place in places)
    end = max(place.end for place in places)
    length = end - first
    target = min(starts)
    if first < target < end:
        raise EditError(
            "Clips cannot be inserted into the time that they take themselves. "
            f"Move them to frame {first} or before, or to {end} or after."
        )
    emptied = {place.track.id: end for place in places}
    push(draft, pushed_tracks(draft, emptied, end, ripple), -length)
    if target >= end:
        target -= length
    open_gap(draft, target, length, tracks, ripple)
    return [place.start - first + target for place in places]


def _lay(draft: Draft, clips: list[Clip], tracks: list[TrackId], starts: list[int]) -> None:
    if min(starts) < 0:
        raise EditError("A sequence begins at frame 0: a clip would begin before it.")
    laid: dict[TrackId, list[tuple[int, Clip]]] = {}
    for clip, track_id, start in zip(clips, tracks, starts, strict=True):
        require_placeable(draft, draft.track(track_id), clip)
        laid.setdefault(track_id, []).append((start, clip))
    for track_id, placed in laid.items():
        placed.sort(key=lambda each: each[0])
        for (start, clip), (following, other) in pairwise(placed):
            if start + clip.duration > following:
                raise EditError(
                    f"“{clip.name}” and “{other.name}” would lie on one track at one time."
                )
        lay_all(draft, track_id, placed)


def _copies(places: list[Place], new_id: NewId) -> list[Clip]:
    links: dict[LinkId, LinkId] = {}
    groups: dict[GroupId, GroupId] = {}
    copies = []
    for place in places:
        clip = place.clip
        link = links.setdefault(clip.link, LinkId(new_id())) if clip.link else None
        group = groups.setdefault(clip.group, GroupId(new_id())) if clip.group else None
        copies.append(replace(renewed(clip, new_id), link=link, group=group))
    shared = [clip.link for clip in copies]
    return [clip if shared.count(clip.link) > 1 else replace(clip, link=None) for clip in copies]
