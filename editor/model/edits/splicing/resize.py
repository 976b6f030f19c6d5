"""Clips that get another length, with what follows them moving along."""

from __future__ import annotations

from editor.model.edits.errors import EditError
from editor.model.edits.splicing.draft import Draft, Place
from editor.model.edits.splicing.ripple import (
    Ripple,
    push_track,
    pushed_tracks,
    require_sync,
)
from editor.model.timeline import Clip


def replace_and_push(draft: Draft, places: list[Place], clips: list[Clip], ripple: Ripple) -> None:
    """`clips` in place of those at `places`, and all later items moved by what they grow.

    The first place is the one that other tracks follow.

    Raises:
        EditError: the clips grow by different amounts or share a track, a track is locked, has
            no room to close up, or linked clips would lose sync.
    """
    growths = {
        clip.duration - place.clip.duration for place, clip in zip(places, clips, strict=True)
    }
    edited = {place.track.id: place.end for place in places}
    if len(growths) > 1 or len(edited) < len(places):
        raise EditError(
            f"“{places[0].clip.name}” and what it is linked to cannot ripple by the same amount. "
            "Unlink them, or edit without ripple."
        )
    points = pushed_tracks(draft, edited, places[0].end, ripple)
    require_sync(draft, points)
    for track_id, frame in points.items():
        if track_id not in edited:
            push_track(draft, track_id, frame, *growths)
    for clip in clips:
        draft.replace_clip(clip)
