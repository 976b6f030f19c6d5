"""Something taken out of what a clip shows: asked for, put in the clip's place, taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from math import ceil, floor

from editor.model.edits.errors import EditError
from editor.model.edits.generation.takes import take_in
from editor.model.edits.ids import NewId
from editor.model.edits.slice import slice_clip
from editor.model.edits.splicing.draft import Draft
from editor.model.edits.splicing.pieces import from_seconds
from editor.model.edits.splicing.sources import require_placeable
from editor.model.generation.removal import (
    CLEAN_PLATE,
    RemovalOptions,
    with_removal_options,
)
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.generation.take import TakeId
from editor.model.media import MediaId, MediaReference
from editor.model.pool.removals import filmed
from editor.model.pool.takes import clip_media
from editor.model.project import Project
from editor.model.ranges import available, is_inside, used
from editor.model.roto.footage import frame_count
from editor.model.roto.uses import with_own_mattes
from editor.model.time import ZERO, RationalTime
from editor.model.timeline import Clip, ItemId, MediaSource, SequenceId

STILL_RATE = Fraction(1)
"""The rate of a request that is of a still."""


def frames_shown(project: Project, sequence_id: SequenceId, item: ItemId) -> range:
    """The frames of its media that a clip shows, in transitions too; of a still, number 0.

    Raises:
        EditError: there is no such clip, or it shows no media.
    """
    draft = Draft(project, sequence_id, lambda: "")
    place = draft.place(item)
    media = _footage(project, clip_media(place.clip))
    rate = media.video.rate if media.video is not None else None
    if rate is None or media.available_range is None:
        return range(1)
    before, after = place.track.transition_before(item), place.track.transition_after(item)
    head = 0 if before is None else before.in_offset
    tail = 0 if after is None else after.out_offset
    whole = replace(
        place.clip,
        duration=place.clip.duration + head + tail,
        source_start=place.clip.source_time(-head, draft.rate),
    )
    first, end = used(whole, draft.rate)
    count = frame_count(media)
    start = min(max(floor(first * rate), 0), count - 1)
    return range(start, min(max(ceil(end * rate), start + 1), count))


def removal_request(
    project: Project,
    media: MediaId,
    mask: MediaId | None,
    frames: range | None = None,
    options: RemovalOptions | None = None,
    *,
    mask_start: RationalTime = ZERO,
    keys: Mapping[int, MediaId] | None = None,
    earlier: MediaId | None = None,
    seed: int = 0,
) -> GenerationRequest:
    """What is asked for when something is to go from frames of a media.

    Args:
        media: the footage: what the clip shows.
        mask: white where something is to go: a still for all frames, or a film or series whose
            picture number 0 is the first of `frames`. None: nothing but the frame is extended.
        mask_start: the time of a mask's film that belongs to the first of `frames`.
        frames: of the footage, from 0 at its beginning; None: all. See `frames_shown`.
        keys: pictures of the result that are the truth, by frame of the request.
        earlier: a result of the same frames, kept outside of `options.redo`.

    Raises:
        EditError: there is no such media, it has no picture, or no such frames.
    """
    footage, options = _footage(project, media), options or RemovalOptions()
    assert footage.video is not None
    count = frame_count(footage)
    frames = range(count) if frames is None else frames
    if not frames or frames.step != 1 or frames.start < 0 or frames.stop > count:
        raise EditError(f"“{footage.name}” has frames 0 to {count - 1}: choose some of them.")
    rate = footage.video.rate
    sources = [InputSource(SourceRole.CLIP, media, _instant(frames.start, rate))]
    if mask is not None:
        sources.append(InputSource(SourceRole.MASK, mask, mask_start))
    sources += [
        InputSource(SourceRole.KEYFRAME, picture, frame=frame)
        for frame, picture in sorted((keys or {}).items())
    ]
    if earlier is not None:
        sources.append(InputSource(SourceRole.EARLIER, earlier))
    width, height = footage.video.display_size
    margins = options.extend
    request = GenerationRequest(
        GenerationKind.INPAINT,
        CLEAN_PLATE,
        width + margins.left + margins.right,
        height + margins.top + margins.bottom,
        len(frames),
        rate or STILL_RATE,
        seed,
        sources=tuple(sources),
    )
    return with_removal_options(request, options)


def use_removal(
    project: Project, sequence_id: SequenceId, item: ItemId, take: TakeId, *, new_id: NewId
) -> Project:
    """Lets a clip show the take of a removal instead of its footage. All else about it stays.

        |  footage  |   ->   |   take    |

    Where the take has less than the clip shows, the clip is sliced, and the rest stays as it was.

        |      footage      |   ->   | footage | take | f |

    Raises:
        EditError: there is no such clip or take, the take is of other footage or of none that the
            clip shows, or the clip's track is locked.
    """
    media = _footage(project, take_in(project, take).media)
    place = Draft(project, sequence_id, new_id).place(item)
    clip, rate = place.clip, Draft(project, sequence_id, new_id).rate
    shown = clip_media(clip)
    if shown is None or filmed(project, shown).media != filmed(project, media.id).media:
        raise EditError(f"“{media.name}” is of other footage than “{clip.name}” shows.")
    new = _standing(project, clip, media)
    offered = available(project, new.source)
    if offered is None or is_inside(used(new, rate), offered):
        return _with_clip(project, sequence_id, new, new_id)
    first, end = _covered(new, offered, rate)
    if first >= end:
        raise EditError(f"“{media.name}” has nothing of what “{clip.name}” shows.")
    if end < clip.duration:
        project = slice_clip(project, sequence_id, item, place.start + end, new_id=new_id)
    if first > 0:
        project = slice_clip(project, sequence_id, item, place.start + first, new_id=new_id)
        track = Draft(project, sequence_id, new_id).track(place.track.id)
        half = track.index_at(place.start + first)
        assert half is not None
        item = track.items[half].id
    part = Draft(project, sequence_id, new_id).place(item).clip
    return _with_clip(project, sequence_id, _standing(project, part, media), new_id)


def use_footage(
    project: Project, sequence_id: SequenceId, items: tuple[ItemId, ...], *, new_id: NewId
) -> Project:
    """Lets clips that show removals show the footage that these are of; all else about them stays.

        |   take    |   ->   |  footage  |

    Raises:
        EditError: there is no such clip, none of them shows a removal, or a track is locked.
    """
    found = False
    for item in items:
        clip = Draft(project, sequence_id, new_id).place(item).clip
        shown = clip_media(clip)
        footage = None if shown is None else filmed(project, shown)
        if footage is None or footage.media == shown:
            continue
        media = _footage(project, footage.media)
        new = _standing(project, clip, media)
        project, found = _with_clip(project, sequence_id, new, new_id), True
    if not found:
        raise EditError("None of these clips shows a removal: they are as they were filmed.")
    return project


def _standing(project: Project, clip: Clip, media: MediaReference) -> Clip:
    """The clip with `media` in place of what it shows, both of the same footage."""
    shown = clip_media(clip)
    assert shown is not None
    old = project.media_reference(shown)
    before, after = filmed(project, shown), filmed(project, media.id)
    seconds = clip.source_start.seconds + before.begins - after.begins
    name = media.name if old is not None and clip.name == old.name else clip.name
    new = replace(clip, source=MediaSource(media.id), name=name)
    if media.available_range is None:
        return new
    moved = tuple(
        replace(
            each,
            time=RationalTime.from_seconds(each.time.seconds + before.begins - after.begins),
        )
        for each in clip.markers
    )
    return from_seconds(replace(new, markers=moved), seconds)


def _covered(clip: Clip, offered: tuple[Fraction, Fraction], rate: Fraction) -> tuple[int, int]:
    """The clip's own frames, first and end, for which its source has something."""

    def is_there(frame: int) -> bool:
        one = replace(clip, source_start=clip.source_time(frame, rate), duration=1)
        return is_inside(used(one, rate), offered)

    there = [frame for frame in range(clip.duration) if is_there(frame)]
    return (there[0], there[-1] + 1) if there else (0, 0)


def _with_clip(project: Project, sequence_id: SequenceId, clip: Clip, new_id: NewId) -> Project:
    draft = Draft(project, sequence_id, new_id)
    clip = with_own_mattes(project, clip)
    require_placeable(draft, draft.place(clip.id).track, clip)
    draft.replace_clip(clip)
    return draft.done()


def _footage(project: Project, media: MediaId | None) -> MediaReference:
    found = None if media is None else project.media_reference(media)
    if found is None or found.video is None:
        raise EditError("This needs a clip of footage or of a picture.")
    return found


def _instant(frame: int, rate: Fraction | None) -> RationalTime:
    return ZERO if rate is None else RationalTime(frame, rate)
