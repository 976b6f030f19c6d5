"""Plain edits done to several clips, as one."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from editor.model.choosing.clips import clips_over
from editor.model.choosing.companions import linked_with
from editor.model.edits.clip.properties import set_enabled
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.move import move
from editor.model.edits.project.tracks import add_track, delete_track
from editor.model.edits.slice import slice_clip
from editor.model.edits.transition import Edge
from editor.model.edits.trim import ripple_trim_head, ripple_trim_tail, roll, trim_head, trim_tail
from editor.model.project import Project, Sequence
from editor.model.timeline import Clip, ItemId, SequenceId, Track, TrackId, TrackKind


def one_of_each_link(sequence: Sequence, items: Iterable[ItemId]) -> tuple[ItemId, ...]:
    """The clips in order of track, without those that are linked to one before."""
    wanted, done, chosen = set(items), set[ItemId](), list[ItemId]()
    for track in sequence.tracks:
        for item in track.items:
            if item.id in wanted and item.id not in done and isinstance(item, Clip):
                chosen.append(item.id)
                done |= linked_with(sequence, item.id)
    return tuple(chosen)


def for_each(
    project: Project,
    sequence_id: SequenceId,
    items: Iterable[ItemId],
    edit: Callable[[Project, ItemId], Project],
) -> Project:
    """`edit` of each of the clips that are there, once for those that are linked."""
    for item in one_of_each_link(_sequence(project, sequence_id), items):
        project = edit(project, item)
    return project


def slice_several(
    project: Project,
    sequence_id: SequenceId,
    items: Iterable[ItemId],
    frame: int,
    *,
    linked: bool = True,
    new_id: NewId,
) -> Project:
    """Cuts those of the clips that reach over `frame`.

    Raises:
        EditError: none of them does, or one is on a locked track.
    """
    reaching = set(items) & set(clips_over(_sequence(project, sequence_id), frame, inside=True))
    if not reaching:
        raise EditError(f"There is nothing to slice at frame {frame}.")
    for item in sorted(reaching):
        if item in clips_over(_sequence(project, sequence_id), frame, inside=True):
            project = slice_clip(project, sequence_id, item, frame, linked=linked, new_id=new_id)
    return project


def ripple_to(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    edge: Edge,
    frame: int,
    *,
    new_id: NewId,
) -> Project:
    """Takes what is left of `frame`, or right of it, from the clip, and closes the gap.

        HEAD   |   A   | B |   ->   | A | B |
                 ^frame

    Raises:
        EditError: as `ripple_trim_head`.
    """
    track, index = _place(project, sequence_id, item)
    if edge is Edge.HEAD:
        frames = frame - track.start_of(index)
        return ripple_trim_head(project, sequence_id, item, frames, new_id=new_id)
    frames = frame - track.start_of(index + 1)
    return ripple_trim_tail(project, sequence_id, item, frames, new_id=new_id)


def move_edge_to(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    edge: Edge,
    frame: int,
    *,
    linked: bool = True,
    new_id: NewId,
) -> Project:
    """Moves a clip's edge to `frame`; where another clip meets it, the cut between them.

        | A |  B  |   ->   |   A   | B |
                 ^frame

    Raises:
        EditError: as `roll`, `trim_head` and `trim_tail`.
    """
    track, index = _place(project, sequence_id, item)
    at = track.start_of(index if edge is Edge.HEAD else index + 1)
    beside = index - 1 if edge is Edge.HEAD else index + 1
    meets = 0 <= beside < len(track.items) and isinstance(track.items[beside], Clip)
    if meets:
        left = track.items[min(index, beside)].id
        return roll(project, sequence_id, left, frame - at, linked=linked, new_id=new_id)
    edit = trim_head if edge is Edge.HEAD else trim_tail
    return edit(project, sequence_id, item, frame - at, linked=linked, new_id=new_id)


def nudge(
    project: Project,
    sequence_id: SequenceId,
    items: Iterable[ItemId],
    frames: int,
    *,
    linked: bool = True,
    new_id: NewId,
) -> Project:
    """Moves clips by `frames` over what is there, at most back to frame 0.

    Raises:
        EditError: as `move`.
    """
    chosen = list(items)
    places = [_place(project, sequence_id, item) for item in chosen]
    first = min((track.start_of(index) for track, index in places), default=0)
    shift = max(frames, -first)
    return move(project, sequence_id, chosen, shift, linked=linked, new_id=new_id)


def move_between_tracks(
    project: Project, sequence_id: SequenceId, items: Iterable[ItemId], up: int, *, new_id: NewId
) -> Project:
    """Moves clips `up` tracks higher as seen; a video track that is missing on top is made, and
    an audio track at the bottom. Sound stays on its track where pictures go along.

    Raises:
        EditError: there is no track there, or as `move`.
    """
    places = {item: _place(project, sequence_id, item) for item in items}
    video = {item for item, (track, _) in places.items() if track.kind is TrackKind.VIDEO}
    moving = video or set(places)
    kind = TrackKind.VIDEO if video else TrackKind.AUDIO
    step = up if video else -up
    tracks = [track.id for track in _sequence(project, sequence_id).of_kind(kind)]
    numbers = {item: tracks.index(places[item][0].id) + step for item in moving}
    if not numbers:
        return project
    if min(numbers.values()) < 0:
        raise EditError("There is no track to move to.")
    while len(_sequence(project, sequence_id).of_kind(kind)) <= max(numbers.values()):
        project = add_track(project, sequence_id, kind, new_id=new_id)
    there = _sequence(project, sequence_id).of_kind(kind)
    onto: dict[ItemId, TrackId] = {item: there[number].id for item, number in numbers.items()}
    return move(project, sequence_id, list(onto), 0, onto=onto, linked=False, new_id=new_id)


def set_enabled_all(
    project: Project, sequence_id: SequenceId, items: Iterable[ItemId], enabled: bool
) -> Project:
    """Whether the clips are seen and heard.

    Raises:
        EditError: as `set_enabled`.
    """
    for item in items:
        project = set_enabled(project, sequence_id, item, enabled)
    return project


def delete_empty_tracks(project: Project, sequence_id: SequenceId) -> Project:
    """Takes away every track that holds nothing and is not locked."""
    for track in _sequence(project, sequence_id).tracks:
        if not track.items and not track.locked:
            project = delete_track(project, sequence_id, track.id)
    return project


def _sequence(project: Project, sequence_id: SequenceId) -> Sequence:
    sequence = project.sequence(sequence_id)
    if sequence is None:
        raise EditError(f"There is no sequence “{sequence_id}” in this project.")
    return sequence


def _place(project: Project, sequence_id: SequenceId, item: ItemId) -> tuple[Track, int]:
    found = _sequence(project, sequence_id).find(item)
    if found is None:
        raise EditError(f"There is no clip “{item}” in this sequence.")
    return found
