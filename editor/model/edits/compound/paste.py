"""A cutting put down: over what is there, or pushing it later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from math import ceil, floor

from editor.model.choosing.cutting import Cutting, Piece
from editor.model.curves import stretched
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.place import Placing, open_gap
from editor.model.edits.project.media import add_media
from editor.model.edits.project.tracks import add_track
from editor.model.edits.roto.mattes import add_matte
from editor.model.edits.splicing.draft import Draft
from editor.model.edits.splicing.pieces import renewed, with_curves
from editor.model.edits.splicing.ripple import Ripple
from editor.model.edits.splicing.settle import in_order
from editor.model.edits.splicing.sources import require_material, require_placeable
from editor.model.effects import EffectId
from editor.model.project import Project, Sequence
from editor.model.roto.uses import with_own_mattes
from editor.model.rules.transitions import problem
from editor.model.timeline import (
    Clip,
    GroupId,
    ItemId,
    LinkId,
    SequenceId,
    Track,
    TrackId,
    TrackKind,
    Transition,
    TransitionId,
)

Lowest = Mapping[TrackKind, int]
"""For each kind, the number of the track on which the lowest pieces go."""


def paste(
    project: Project,
    sequence_id: SequenceId,
    cutting: Cutting,
    frame: int,
    lowest: Lowest,
    *,
    placing: Placing = Placing.OVERWRITE,
    new_id: NewId,
) -> Project:
    """Puts copies of the pieces down from `frame` on, as they are to each other.

        |   A   |   B   |   ->   | A |a| |b| B |
             ^frame

    Copies are linked and grouped with each other as the pieces are. Tracks that are missing are
    made, media and mattes that are missing come along.

    Raises:
        EditError: a locked track, a nested sequence that is not in this project, or, inserting,
            linked clips would lose sync.
    """
    for media in cutting.media:
        if project.media_reference(media.id) is None:
            project = add_media(project, media)
    for matte in cutting.mattes:
        if project.matte(matte.id) is None:
            project = add_matte(project, matte)
    project, tracks = _tracks(project, sequence_id, cutting, lowest, new_id)
    draft = Draft(project, sequence_id, new_id)
    clips = _copies(project, cutting, draft.rate, new_id)
    starts = [_start(each, cutting, draft.rate) for each in cutting.pieces]
    if placing is Placing.INSERT:
        length = ceil(cutting.duration * draft.rate / cutting.rate)
        open_gap(draft, frame, length, tracks, Ripple.ALL_TRACKS)
    for clip, track_id, start in zip(clips, tracks, starts, strict=True):
        require_placeable(draft, draft.track(track_id), clip)
        require_material(draft, clip)
        at = frame + start
        draft.splice(track_id, at, at + clip.duration, (clip,))
    copies = {piece.clip.id: clip.id for piece, clip in zip(cutting.pieces, clips, strict=True)}
    return _with_transitions(draft.done(), sequence_id, cutting, copies, new_id)


def pasted(sequence: Sequence, cutting: Cutting, frame: int, lowest: Lowest) -> frozenset[ItemId]:
    """The copies that `paste` has just put there."""
    found: set[ItemId] = set()
    for piece in cutting.pieces:
        tracks = sequence.of_kind(piece.kind)
        track = tracks[lowest[piece.kind] + piece.track]
        index = track.index_at(frame + _start(piece, cutting, sequence.rate))
        if index is not None:
            found.add(track.items[index].id)
    return frozenset(found)


def _start(piece: Piece, cutting: Cutting, rate: Fraction) -> int:
    """How far the piece is from the first one, in frames at `rate`."""
    return floor(piece.start * rate / cutting.rate)


def _tracks(
    project: Project, sequence_id: SequenceId, cutting: Cutting, lowest: Lowest, new_id: NewId
) -> tuple[Project, list[TrackId]]:
    """The track of each piece, and the project that has them all."""
    for kind in TrackKind:
        numbers = [lowest[kind] + each.track for each in cutting.pieces if each.kind is kind]
        while numbers and len(_sequence(project, sequence_id).of_kind(kind)) <= max(numbers):
            project = add_track(project, sequence_id, kind, new_id=new_id)
    sequence = _sequence(project, sequence_id)
    return project, [
        sequence.of_kind(piece.kind)[lowest[piece.kind] + piece.track].id
        for piece in cutting.pieces
    ]


def _copies(project: Project, cutting: Cutting, rate: Fraction, new_id: NewId) -> list[Clip]:
    links: dict[LinkId, LinkId] = {}
    groups: dict[GroupId, GroupId] = {}
    counted = [piece.clip.link for piece in cutting.pieces]
    copies: list[Clip] = []
    for piece in cutting.pieces:
        clip = piece.clip
        link = group = None
        if clip.link is not None and counted.count(clip.link) > 1:
            link = links.setdefault(clip.link, LinkId(new_id()))
        if clip.group is not None:
            group = groups.setdefault(clip.group, GroupId(new_id()))
        copy = replace(renewed(_at_rate(piece, cutting.rate, rate), new_id), link=link, group=group)
        copy = with_own_mattes(project, copy)
        copies.append(copy)
    return copies


def _at_rate(piece: Piece, old: Fraction, new: Fraction) -> Clip:
    """The clip in frames of another rate, as long as it was, rounded down."""
    if old == new:
        return piece.clip
    start = floor(piece.start * new / old)
    end = floor((piece.start + piece.clip.duration) * new / old)
    clip = with_curves(piece.clip, lambda curve: stretched(curve, new / old))
    length = min(end - start, floor(piece.clip.duration * new / old))
    return replace(clip, duration=max(1, length))


def _with_transitions(
    project: Project,
    sequence_id: SequenceId,
    cutting: Cutting,
    copies: Mapping[ItemId, ItemId],
    new_id: NewId,
) -> Project:
    """The project with copies of the transitions, where they can stand."""
    for transition in cutting.transitions:
        sequence = _sequence(project, sequence_id)
        left = copies.get(transition.left) if transition.left else None
        right = copies.get(transition.right) if transition.right else None
        found = sequence.find(left or right or ItemId(""))
        if found is None:
            continue
        track, index = found
        standing = _standing(
            project, sequence, track, index + 1 if left else index, transition, left, right, new_id
        )
        if standing is not None:
            project = project.with_sequence(sequence.with_track(standing))
    return project


def _standing(
    project: Project,
    sequence: Sequence,
    track: Track,
    cut: int,
    transition: Transition,
    left: ItemId | None,
    right: ItemId | None,
    new_id: NewId,
) -> Track | None:
    """The track with the transition before item number `cut`, if its clips meet there."""
    beside = (
        track.items[cut - 1] if cut else None,
        track.items[cut] if cut < len(track.items) else None,
    )
    for item, wanted in zip(beside, (left, right), strict=True):
        if (item.id if isinstance(item, Clip) else None) != wanted:
            return None
    copy = replace(
        transition,
        id=TransitionId(new_id()),
        left=beside[0].id if beside[0] else None,
        right=beside[1].id if beside[1] else None,
        effect=replace(transition.effect, id=EffectId(new_id())),
    )
    if problem(project, sequence.rate, track, copy, cut) is not None:
        return None
    return in_order(replace(track, transitions=(*track.transitions, copy)))


def _sequence(project: Project, sequence_id: SequenceId) -> Sequence:
    sequence = project.sequence(sequence_id)
    if sequence is None:
        raise EditError(f"There is no sequence “{sequence_id}” in this project.")
    return sequence
