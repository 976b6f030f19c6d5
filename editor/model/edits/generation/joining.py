"""Takes put where they join on to clips: beside one, or over a part of it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import floor

from editor.model.curves import Animated, Curve, Handle, Numbers, Value, combined, shifted
from editor.model.edits.errors import EditError
from editor.model.edits.generation.takes import take_in
from editor.model.edits.ids import NewId
from editor.model.edits.place import insert, overwrite
from editor.model.edits.splicing.draft import Draft, Place
from editor.model.edits.splicing.pieces import renewed, with_curves
from editor.model.flatten.geometry import fitted_size
from editor.model.generation.take import Seam, TakeId
from editor.model.media import MediaReference
from editor.model.pool.takes import clip_media
from editor.model.project import Project, Sequence
from editor.model.roto.uses import with_own_mattes
from editor.model.time import ZERO
from editor.model.timeline import Clip, ItemId, MediaSource, SequenceId, Track
from editor.model.transform import Transform

_ALIKE = Fraction(1, 50)
"""A take that is longer or shorter by no more than that share plays as long as its place is."""


def join_take(
    project: Project, sequence_id: SequenceId, seam: Seam, take: TakeId, *, new_id: NewId
) -> Project:
    """Puts a take at a seam, where it looks as the seam's clip does.

        |   A   |   gap   |   B   |   ->   |   A   |  take   |   B   |

    One that is longer than its place is trimmed where it is open; a shorter one leaves a gap.

    Raises:
        EditError: the clip is not there any more, or its track is locked.
    """
    draft = Draft(project, sequence_id, new_id)
    beside = draft.place(seam.clip)
    draft.require_unlocked(beside.track.id)
    media = project.media_reference(take_in(project, take).media)
    assert media is not None  # a take's media is in the project
    length, speed = _length(media, seam.frames, draft.rate)
    edge = beside.start + _moved(beside.clip, seam, draft.rate) + seam.frame
    start = edge - length if seam.leads_up else edge
    clip = _alike(draft, beside, media, start - beside.start)
    offered = media.available_range
    first = offered.start_time if offered is not None else ZERO
    if seam.leads_up and offered is not None:  # what is too much of it is its beginning
        over = floor(offered.duration.seconds * draft.rate / speed) - length
        clip = replace(clip, source_start=first, speed=speed)
        first = clip.source_time(max(over, 0), draft.rate)
    clip = replace(clip, source_start=first, speed=speed, duration=length)
    clip = with_own_mattes(project, clip)
    track = draft.track(beside.track.id)
    if seam.pushes and (start < 0 or not _is_free(track, start, start + length)):
        part = [(track.id, clip)]
        return insert(project, sequence_id, max(edge, 0), part, new_id=new_id)
    if start < 0:
        raise EditError("There is no room for this take: it would begin before the sequence.")
    return overwrite(project, sequence_id, start, [(track.id, clip)], new_id=new_id)


def span_of(sequence: Sequence, seam: Seam, length: int) -> tuple[Track, int, int] | None:
    """The track, the first frame and the one after the last, of a result of so many frames; None:
    the clip is not there any more."""
    found = sequence.find(seam.clip)
    clip = None if found is None else found[0].items[found[1]]
    if found is None or not isinstance(clip, Clip):
        return None
    length = seam.frames or length
    edge = found[0].start_of(found[1]) + _moved(clip, seam, sequence.rate) + seam.frame
    start = max(edge - length if seam.leads_up else edge, 0)
    return found[0], start, start + length


def is_there(project: Project, sequence_id: SequenceId, seam: Seam) -> bool:
    """Whether the clip of the seam is still in the sequence."""
    sequence = project.sequence(sequence_id)
    return sequence is not None and sequence.find(seam.clip) is not None


def _length(media: MediaReference, frames: int | None, rate: Fraction) -> tuple[int, Fraction]:
    """How many frames of the sequence the take lasts there, and at which speed it plays."""
    if media.available_range is None:
        return frames or floor(5 * rate), Fraction(1)
    exact = media.available_range.duration.seconds * rate
    if frames is None or exact > frames * (1 + _ALIKE) + 1:
        return frames or max(floor(exact), 1), Fraction(1)
    if exact >= frames * (1 - _ALIKE) - 1:
        return frames, exact / frames
    return max(floor(exact), 1), Fraction(1)


def _moved(clip: Clip, seam: Seam, rate: Fraction) -> int:
    """By how many frames of the clip's what it showed first now lies later."""
    if clip.speed == 0:
        return 0
    return round((seam.since.seconds - clip.source_start.seconds) * rate / clip.speed)


def _alike(draft: Draft, beside: Place, media: MediaReference, offset: int) -> Clip:
    """A clip of the media that looks as the one beside it: as it would `offset` frames on. Of what
    shows no media the picture was drawn with all that is done to it, so nothing is left to do."""
    old = beside.clip
    if clip_media(old) is None:
        return Clip(ItemId(draft.new_id()), media.name, MediaSource(media.id), old.duration)
    clip = with_curves(renewed(old, draft.new_id), lambda curve: shifted(curve, -offset))
    was = clip_media(old)
    shown = None if was is None else draft.project.media_reference(was)
    return replace(
        clip,
        id=ItemId(draft.new_id()),
        name=media.name,
        source=MediaSource(media.id),
        transform=_as_large(clip.transform, shown, media, draft.sequence),
        link=None,
        group=None,
        markers=(),
        enabled=True,
    )


def _as_large(
    transform: Transform, old: MediaReference | None, new: MediaReference, frame: Sequence
) -> Transform:
    """For a picture of another size to lie just where the old one does."""
    if old is None or old.video is None or new.video is None:
        return transform
    size = frame.width, frame.height
    was = fitted_size(*old.video.display_size, *size, transform.fit)
    now = fitted_size(*new.video.display_size, *size, transform.fit)
    ratio = was[0] / now[0], was[1] / now[1]
    if ratio == (1.0, 1.0):
        return transform
    back = 1 / ratio[0], 1 / ratio[1]
    return replace(
        transform,
        scale=_times(transform.scale, ratio),
        anchor=_times(transform.anchor, back),
    )


def _times(animated: Animated, factors: Numbers) -> Animated:
    def times(value: Value) -> float | Numbers:
        return combined(value, factors, lambda number, factor: number * factor)

    def handle(old: Handle | None) -> Handle | None:
        return old and Handle(old.frames, times(old.value))

    if not isinstance(animated, Curve):
        return times(animated)
    return Curve(
        tuple(
            replace(
                key,
                value=times(key.value),
                handle_in=handle(key.handle_in),
                handle_out=handle(key.handle_out),
            )
            for key in animated.keyframes
        )
    )


def _is_free(track: Track, start: int, end: int) -> bool:
    return not any(
        isinstance(item, Clip) and at < end and start < at + item.duration
        for item, at in track.placed()
    )
