"""Whether a clip may stand on a track: its source is there, fits, and offers what it uses."""

from __future__ import annotations

from editor.model.edits.errors import EditError
from editor.model.edits.splicing.draft import Draft
from editor.model.ranges import available, is_inside, used
from editor.model.rules.nesting import reaches
from editor.model.rules.sources import kind_problem
from editor.model.timecode import frames_text
from editor.model.timeline import Clip, SequenceSource, Track, TrackKind


def require_placeable(draft: Draft, track: Track, clip: Clip) -> None:
    """Refuse a clip that cannot be on `track`: its source is missing, unfit, or the sequence."""
    if clip.duration < 1:
        raise EditError(f"“{clip.name}” would have no length. A clip lasts at least one frame.")
    problem = kind_problem(draft.project, track, clip)
    if problem is not None:
        raise EditError(problem)
    matted = clip.mattes or any(effect.mattes for effect in clip.effects)
    if matted and track.kind is TrackKind.AUDIO:
        raise EditError(f"“{clip.name}” uses mattes, which track {track.name} cannot show.")
    if isinstance(clip.source, SequenceSource) and reaches(
        draft.project, clip.source.sequence, draft.sequence.id
    ):
        raise EditError(f"“{draft.sequence.name}” cannot be put into itself.")


def require_material(draft: Draft, clip: Clip) -> None:
    """Refuse a clip that uses more than its source offers."""
    offered = available(draft.project, clip.source)
    if offered is None or is_inside(used(clip, draft.rate), offered):
        return
    frames = int((offered[1] - offered[0]) * draft.rate)
    raise EditError(
        f"“{clip.name}” would use more than its source has: {frames_text(frames)} at the rate of "
        f"“{draft.sequence.name}”. Make it shorter."
    )
