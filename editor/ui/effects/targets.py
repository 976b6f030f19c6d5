"""What an effect or a transition goes on when it is not dropped anywhere."""

from __future__ import annotations

from editor.model.edits.transition import Edge
from editor.model.project import Sequence
from editor.model.timeline import Clip, ItemId, Track, Transition, TransitionId
from editor.session.selection import Selection

Cut = tuple[ItemId, Edge]


def clips_to_change(sequence: Sequence, selection: Selection, playhead: int) -> list[ItemId]:
    """The selected clips of pictures; else the topmost that can be seen under the playhead."""
    selected = [
        item.id
        for track in sequence.video_tracks
        for item in track.items
        if isinstance(item, Clip) and item.id in selection.items
    ]
    if selected or selection.items:
        return selected
    top = _topmost(sequence, playhead)
    return [top[1].id] if top else []


def cuts_to_blend(sequence: Sequence, selection: Selection, playhead: int) -> list[Cut]:
    """Of each selected clip, or else of the one under the playhead, the edge nearest to it."""
    chosen = [
        (track, item)
        for track in sequence.video_tracks
        for item in track.items
        if isinstance(item, Clip) and item.id in selection.items
    ]
    top = _topmost(sequence, playhead)
    return [_nearest(*each, playhead) for each in chosen or ([top] if top else [])]


def transition_of(sequence: Sequence, wanted: TransitionId | None) -> Transition | None:
    """The transition of pictures with that id."""
    found = (each for track in sequence.video_tracks for each in track.transitions)
    return next((each for each in found if each.id == wanted), None)


def _topmost(sequence: Sequence, playhead: int) -> tuple[Track, Clip] | None:
    for track in reversed(sequence.video_tracks):
        index = track.index_at(playhead)
        item = None if index is None else track.items[index]
        if isinstance(item, Clip) and track.enabled and not track.locked:
            return track, item
    return None


def _nearest(track: Track, clip: Clip, playhead: int) -> Cut:
    index = track.index_of(clip.id)
    assert index is not None
    start = track.start_of(index)
    is_head = abs(playhead - start) < abs(playhead - (start + clip.duration))
    return clip.id, Edge.HEAD if is_head else Edge.TAIL
