"""Takes on the timeline: in place of what a clip shows, or as a clip of their own."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import floor

from editor.model.edits.generation.removal import use_removal
from editor.model.edits.generation.takes import take_in
from editor.model.edits.ids import NewId
from editor.model.edits.place import overwrite
from editor.model.edits.project.first_clip import recounted, take_first_format
from editor.model.edits.project.new import media_parts
from editor.model.edits.project.tracks import add_track
from editor.model.edits.splicing.draft import Draft, sequence_in
from editor.model.edits.splicing.pieces import from_seconds
from editor.model.edits.splicing.sources import require_material, require_placeable
from editor.model.generation.take import TakeId
from editor.model.media import MediaId, MediaReference
from editor.model.pool.removals import filmed
from editor.model.pool.takes import clip_media
from editor.model.project import Project, Sequence
from editor.model.ranges import used
from editor.model.roto.uses import with_own_mattes
from editor.model.timeline import (
    Clip,
    ItemId,
    MediaSource,
    SequenceId,
    Track,
    TrackId,
    TrackKind,
)


def use_take(
    project: Project, sequence_id: SequenceId, item: ItemId, take: TakeId, *, new_id: NewId
) -> Project:
    """Lets a clip show a take, with the trim, the speed and the effects that it has.

        |  take 1 |   ->   |  take 2 |

    Where the take is too short for that, the clip begins earlier in it; if that is not enough it
    becomes shorter, and leaves a gap. One with something taken out of what the clip shows shows
    the same frames; see `use_removal`.

    Raises:
        EditError: there is no such clip or take, or the clip's track is locked.
    """
    draft = Draft(project, sequence_id, new_id)
    place = draft.place(item)
    media = _media(project, take)
    old = place.clip
    if _is_of_its_footage(project, old, media.id):
        return use_removal(project, sequence_id, item, take, new_id=new_id)
    was = project.media_reference(old.source.media) if isinstance(old.source, MediaSource) else None
    named = was is None or old.name == was.name
    new = replace(old, source=MediaSource(media.id), name=media.name if named else old.name)
    new = with_own_mattes(project, _fitting(new, media, draft.rate, was))
    require_placeable(draft, place.track, new)
    require_material(draft, new)
    left = old.duration - new.duration
    items = (new, draft.gap(left)) if left else (new,)
    draft.replace_items(place.track.id, place.index, place.index + 1, items)
    return draft.done()


def place_take(
    project: Project,
    sequence_id: SequenceId,
    take: TakeId,
    frame: int,
    track: TrackId | None = None,
    *,
    new_id: NewId,
) -> Project:
    """Puts a take over what lies on `track` from `frame` on. None: on the lowest track that is
    empty there, or on a new one on top.

    If the sequence takes its format from the first clip, `frame` is the same time in it then.

    Raises:
        EditError: there is no such take or track, or the track is locked.
    """
    media = _media(project, take)
    before = sequence_in(project, sequence_id).rate
    project = take_first_format(project, sequence_id, [media])
    sequence = sequence_in(project, sequence_id)
    frame = recounted(frame, before, sequence.rate)
    length = _length(media, sequence.rate)
    if track is None:
        free = lowest_free_track(sequence, frame, length)
        if free is None:
            project = add_track(project, sequence_id, TrackKind.VIDEO, new_id=new_id)
            free = sequence_in(project, sequence_id).video_tracks[-1]
        track = free.id
    parts = media_parts(project, sequence_id, media.id, video_track=track, new_id=new_id)
    return overwrite(project, sequence_id, frame, parts, new_id=new_id)


def lowest_free_track(sequence: Sequence, frame: int, length: int) -> Track | None:
    """The lowest track of pictures on which a clip of that length has room."""
    return next((each for each in sequence.video_tracks if _is_free(each, frame, length)), None)


def _fitting(clip: Clip, media: MediaReference, rate: Fraction, was: MediaReference | None) -> Clip:
    """The clip at the same offset into its new media, earlier if need be, shorter if it must."""
    offered = media.available_range
    if offered is None:
        return clip
    first, end = offered.start_time.seconds, offered.end_time.seconds
    old_first = was.available_range.start_time.seconds if was and was.available_range else first
    clip = from_seconds(clip, clip.source_start.seconds - old_first + first)
    span = used(clip, rate)
    if span[1] - span[0] > end - first:
        frames = floor((end - first) * rate / abs(clip.speed))
        clip = replace(clip, duration=max(frames, 1))
        span = used(clip, rate)
    late = max(span[1] - end, Fraction(0)) or min(span[0] - first, Fraction(0))
    clip = from_seconds(clip, clip.source_start.seconds - late)
    if clip.speed == 0 and clip.source_start.seconds >= end:  # an instant at the very end
        step = 1 / media.video.rate if media.video and media.video.rate else 1 / rate
        clip = from_seconds(clip, max(end - step, first))
    return clip


def _is_of_its_footage(project: Project, clip: Clip, media: MediaId) -> bool:
    """Whether the media is what the clip shows, with something taken out."""
    shown, footage = clip_media(clip), filmed(project, media)
    if shown is None or footage.media == media:
        return False
    return filmed(project, shown).media == footage.media


def _media(project: Project, take: TakeId) -> MediaReference:
    found = project.media_reference(take_in(project, take).media)
    assert found is not None  # a take's media is in the project
    return found


def _length(media: MediaReference, rate: Fraction) -> int:
    span = media.available_range
    return floor((Fraction(5) if span is None else span.duration.seconds) * rate)


def _is_free(track: Track, frame: int, length: int) -> bool:
    """Whether nothing but empty time is there."""
    if track.locked or not track.enabled:
        return False
    return not any(
        isinstance(item, Clip) and start < frame + length and frame < start + item.duration
        for item, start in track.placed()
    )
