"""What is asked for where a result joins on to clips: gaps bridged, clips made longer, parts of
clips made anew."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import sqrt

from editor.model.edits.errors import EditError
from editor.model.edits.splicing.draft import sequence_in
from editor.model.generation.capabilities import ModelSpec
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.generation.take import Placement, Seam
from editor.model.media import MediaId
from editor.model.pool.takes import clip_media
from editor.model.project import Project, Sequence
from editor.model.ranges import available
from editor.model.time import ZERO, RationalTime
from editor.model.timeline import Clip, Gap, ItemId, SequenceId, Track, TrackKind


@dataclass(frozen=True, slots=True)
class Join:
    """`sources`: what the result goes on from, leads up to, or both. `frames` at `rate` a second;
    `size`: width and height of what it joins on to. `place`: where it goes."""

    sources: tuple[InputSource, ...]
    frames: int
    rate: Fraction
    size: tuple[int, int]
    place: Placement | None = None

    @property
    def kind(self) -> GenerationKind:
        return GenerationKind.BRIDGE if len(self.sources) > 1 else GenerationKind.EXTEND


def across(project: Project, sequence_id: SequenceId, gap: ItemId) -> Join:
    """What fills a gap, going on from the clip before it and leading up to the one after it.

        |   A   |   gap   |   B   |

    Raises:
        EditError: it is no gap of pictures, or no clip of media is beside it.
    """
    sequence, track, index = _found(project, sequence_id, gap)
    item = track.items[index]
    if not isinstance(item, Gap) or track.kind is not TrackKind.VIDEO:
        raise EditError("This is no gap between pictures: choose one on a video track.")
    before = None if index == 0 else _pictured(project, track.items[index - 1])
    after = _pictured(project, track.items[index + 1])
    sources: list[InputSource] = []
    seam = None
    if after is not None:
        sources.append(_edge(SourceRole.AFTER, after, 0, sequence.rate))
        seam = Seam(after.id, after.source_start, 0, item.duration, leads_up=True)
    if before is not None:
        sources.insert(0, _edge(SourceRole.BEFORE, before, before.duration - 1, sequence.rate))
        seam = Seam(before.id, before.source_start, before.duration, item.duration)
    if seam is None:
        raise EditError(
            "No picture or clip of the bin is beside this gap: put one before it or after it."
        )
    return _join(project, sequence, sources, item.duration, seam)


def beyond(
    project: Project, sequence_id: SequenceId, clip: ItemId, frames: int, *, at_end: bool = True
) -> Join:
    """What makes a clip longer by so many frames, at its end or before its beginning.

        |   A   |  new |  …      … |  new |   A   |

    Raises:
        EditError: there is no such clip, or it shows no media.
    """
    sequence, track, index = _found(project, sequence_id, clip)
    item = _shown(project, track, index)
    if at_end:
        source = _edge(SourceRole.BEFORE, item, item.duration - 1, sequence.rate)
        seam = Seam(item.id, item.source_start, item.duration, pushes=True)
    else:
        source = _edge(SourceRole.AFTER, item, 0, sequence.rate)
        seam = Seam(item.id, item.source_start, 0, leads_up=True, pushes=True)
    return _join(project, sequence, [source], frames, seam)


def anew(project: Project, sequence_id: SequenceId, clip: ItemId, first: int, end: int) -> Join:
    """What replaces a part of a clip, from frame `first` of the sequence to before `end`, between
    what its media shows before and after it.

        |  A  | new |  A  |

    Raises:
        EditError: there is no such clip, the part is not in it, or its media shows nothing around
            the part.
    """
    sequence, track, index = _found(project, sequence_id, clip)
    item, start = _shown(project, track, index), track.start_of(index)
    first, end = max(first - start, 0), min(end - start, item.duration)
    if first >= end:
        raise EditError(f"The part that is marked is not in “{item.name}”: mark a part of it.")
    sources = [
        _edge(role, item, frame, sequence.rate)
        for role, frame in ((SourceRole.BEFORE, first - 1), (SourceRole.AFTER, end))
        if _has(project, item, frame, sequence.rate)
    ]
    if not sources:
        raise EditError(
            f"This is all that there is of “{item.name}”: mark a part with something around it."
        )
    seam = Seam(item.id, item.source_start, first, end - first)
    return _join(project, sequence, sources, end - first, seam)


def beyond_media(
    project: Project, media: MediaId, frames: int, rate: Fraction, *, at_end: bool = True
) -> Join:
    """What makes a media longer that need not be on a timeline.

    Raises:
        EditError: it is not in the project, or is not seen.
    """
    found = project.media_reference(media)
    if found is None or found.video is None:
        raise EditError("There is no picture that could be gone on from.")
    start, span = ZERO, found.available_range
    if span is not None:
        start = span.start_time
        if at_end:
            step = 1 / (found.video.rate or rate)
            start = RationalTime.from_seconds(max(span.end_time.seconds - step, start.seconds))
    role = SourceRole.BEFORE if at_end else SourceRole.AFTER
    return Join((InputSource(role, media, start),), frames, rate, found.video.display_size)


def join_request(join: Join, spec: ModelSpec) -> GenerationRequest:
    """The request of a model: as large as it is best at, in the shape of what it joins on to, and
    as long as it has to be, if the model can make that many frames."""
    kind = join.kind if join.kind in spec.kinds or len(join.sources) < 2 else GenerationKind.EXTEND
    return GenerationRequest(
        kind,
        spec.id,
        *joined_size(spec, *join.size),
        spec.frames_of(kind).nearest(join.frames),
        join.rate,
        sources=join.sources,
    )


def joined_size(spec: ModelSpec, width: int, height: int) -> tuple[int, int]:
    """As large as the model is best at, in the shape of what is joined on to."""
    if not spec.size.sizes or spec.size.follows_source:
        return spec.size.nearest(width, height)
    best = spec.size.sizes[0]
    scale = min(1.0, sqrt(best[0] * best[1] / (width * height)))
    return spec.size.nearest(width * scale, height * scale)


def joiner(specs: tuple[ModelSpec, ...], join: Join) -> ModelSpec | None:
    """The first model that does just what is wanted; else one that goes on from what is before;
    None: there is none."""
    for kind, roles in ((join.kind, join.sources), (GenerationKind.EXTEND, join.sources[:1])):
        for spec in specs:
            if kind in spec.kinds and all(each.role in spec.optional for each in roles):
                return spec
    return None


def _found(project: Project, sequence_id: SequenceId, item: ItemId) -> tuple[Sequence, Track, int]:
    sequence = sequence_in(project, sequence_id)
    found = sequence.find(item)
    if found is None:
        raise EditError("This is not on the timeline any more.")
    return sequence, *found


def _shown(project: Project, track: Track, index: int) -> Clip:
    clip = _pictured(project, track.items[index])
    if clip is None or track.kind is not TrackKind.VIDEO:
        raise EditError("Choose a clip of a picture or film: of others nothing can be made anew.")
    return clip


def _pictured(project: Project, item: object) -> Clip | None:
    """The item, if it is a clip that shows media."""
    media = clip_media(item) if isinstance(item, Clip) else None
    found = None if media is None else project.media_reference(media)
    if not isinstance(item, Clip) or found is None or found.video is None:
        return None
    return item


def _edge(role: SourceRole, clip: Clip, frame: int, rate: Fraction) -> InputSource:
    media = clip_media(clip)
    assert media is not None
    time = clip.source_time(frame, rate)
    return InputSource(role, media, time if time > ZERO else ZERO, speed=clip.speed)


def _has(project: Project, clip: Clip, frame: int, rate: Fraction) -> bool:
    """Whether the clip's media shows anything at the clip's own frame number `frame`."""
    offered = available(project, clip.source)
    if offered is None or clip.speed == 0:
        return 0 <= frame < clip.duration
    return offered[0] <= clip.source_time(frame, rate).seconds < offered[1]


def _join(
    project: Project,
    sequence: Sequence,
    sources: list[InputSource],
    frames: int,
    seam: Seam,
) -> Join:
    media = project.media_reference(sources[0].media)
    assert media is not None
    assert media.video is not None
    place = Placement(sequence.id, seam=seam)
    return Join(tuple(sources), frames, sequence.rate, media.video.display_size, place)
