"""What clips show, exchanged for other footage; all else about them stays."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from math import floor

from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.splicing.draft import Draft, Place
from editor.model.edits.splicing.partners import partners
from editor.model.media import MediaId, MediaReference
from editor.model.project import Project
from editor.model.ranges import is_inside, used
from editor.model.roto.uses import with_own_mattes
from editor.model.time import ZERO, RationalTime
from editor.model.timecode import frames_text
from editor.model.timeline import Clip, ItemId, MediaSource, SequenceId, TrackKind


def replace_source(
    project: Project,
    sequence_id: SequenceId,
    items: Iterable[ItemId],
    media: MediaId,
    start: RationalTime | None = None,
    *,
    linked: bool = True,
    new_id: NewId,
) -> Project:
    """Shows a media from `start` on in the place of what the clips show.

        | A | B 1 2 3 | C |   ->   | A | N 7 8 9 | C |

    Place, length, speed, transform, levels, effects and transitions stay; mattes, which are of the
    old footage, do not. A clip that was called
    as its media takes the new one's name.

    Args:
        start: media time of what is shown first, or, backwards, last; None: its beginning.
        linked: also of the clips' partners; those that the media has nothing for stay as they are.

    Raises:
        EditError: there is no such media, it has nothing for any of the clips, not enough from
            `start` on, or a track is locked.
    """
    draft = Draft(project, sequence_id, new_id)
    reference = project.media_reference(media)
    if reference is None:
        raise EditError(f"There is no media “{media}” in this project. Import it first.")
    places = {place.clip.id: place for item in items for place in partners(draft, item, linked)}
    fitting = ((place.clip, _source(place, reference)) for place in places.values())
    found = [(clip, source) for clip, source in fitting if source is not None]
    if not found:
        raise EditError(f"“{reference.name}” has nothing to see or hear for these clips.")
    for clip, source in found:
        exchanged = _exchanged(project, clip, source, reference, start, draft.rate)
        draft.replace_clip(with_own_mattes(project, exchanged))
    return draft.done()


def _source(place: Place, media: MediaReference) -> MediaSource | None:
    """What of the media fits the clip's track; the stream of sound with the clip's number if there
    is one, else the first."""
    if place.track.kind is TrackKind.VIDEO:
        return MediaSource(media.id) if media.video is not None else None
    if not media.audio:
        return None
    old = place.clip.source
    stream = old.stream if isinstance(old, MediaSource) else 0
    return MediaSource(media.id, stream if stream < len(media.audio) else 0)


def _exchanged(
    project: Project,
    clip: Clip,
    source: MediaSource,
    media: MediaReference,
    start: RationalTime | None,
    rate: Fraction,
) -> Clip:
    old = clip.source
    before = project.media_reference(old.media) if isinstance(old, MediaSource) else None
    name = media.name if before is not None and before.name == clip.name else clip.name
    new = replace(clip, name=name, source=source, source_start=ZERO)
    offered = media.available_range
    if offered is None:
        return new
    first = offered.start_time if start is None else start
    span = used(new, rate)
    if span[0]:  # backwards: what comes first in the media is shown last
        first = RationalTime.from_seconds(first.seconds - span[0])
    new = replace(new, source_start=first)
    end = offered.end_time.seconds
    if not is_inside(used(new, rate), (offered.start_time.seconds, end)):
        there = floor((end - used(new, rate)[0]) * rate / abs(clip.speed or 1))
        raise EditError(
            f"“{media.name}” has {frames_text(max(there, 0))} from its in point on; "
            f"“{clip.name}” shows {clip.duration}. Set an earlier in point, or make the clip "
            "shorter."
        )
    return new
