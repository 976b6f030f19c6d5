"""What is asked for where a result joins on to clips: gaps bridged, clips made longer, parts of
clips made anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from math import sqrt

from editor.model.edits.errors import EditError
from editor.model.edits.splicing.draft import require_unlocked, sequence_in
from editor.model.generation.capabilities import ModelSpec
from editor.model.generation.derived.first_request import STILL_MOTION
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import SIDES, InputSource, SourceRole
from editor.model.generation.take import Placement, Seam
from editor.model.media import MediaId
from editor.model.pool.takes import clip_media
from editor.model.project import Project, Sequence
from editor.model.ranges import available
from editor.model.time import ZERO, RationalTime
from editor.model.timeline import Clip, Gap, ItemId, SequenceId, Track, TrackKind

_Edge = tuple[SourceRole, Clip, int]


@dataclass(frozen=True, slots=True)
class Edge:
    """What a title, a nested sequence or a generator shows on a `frame` of its own: a picture that
    is to be drawn before there can be anything that joins on to it."""

    role: SourceRole
    clip: ItemId
    frame: int


@dataclass(frozen=True, slots=True)
class Join:
    """`sources`: what the result goes on from, leads up to, or both; `undrawn`: what of that has no
    media yet, see `with_drawn`. `frames` at `rate` a second; `size`: width and height of what it
    joins on to. `place`: where it goes."""

    sources: tuple[InputSource, ...]
    frames: int
    rate: Fraction
    size: tuple[int, int]
    place: Placement | None = None
    undrawn: tuple[Edge, ...] = ()

    @property
    def roles(self) -> tuple[SourceRole, ...]:
        has = {each.role for each in (*self.sources, *self.undrawn)}
        return tuple(role for role in SIDES if role in has)

    @property
    def kind(self) -> GenerationKind:
        return GenerationKind.BRIDGE if len(self.roles) > 1 else GenerationKind.EXTEND


def across(project: Project, sequence_id: SequenceId, gap: ItemId) -> Join:
    """What fills a gap, going on from the clip before it and leading up to the one after it.

        |   A   |   gap   |   B   |

    Raises:
        EditError: it is no gap of pictures, no clip is beside it, or the track is locked.
    """
    sequence, track, index = _found(project, sequence_id, gap)
    item = track.items[index]
    if not isinstance(item, Gap) or track.kind is not TrackKind.VIDEO:
        raise EditError("This is no gap between pictures: choose one on a video track.")
    before = None if index == 0 else _pictured(project, track.items[index - 1])
    after = _pictured(project, track.items[index + 1])
    edges: list[_Edge] = []
    seam = None
    if after is not None:
        edges.append((SourceRole.AFTER, after, 0))
        seam = Seam(after.id, after.source_start, 0, item.duration, leads_up=True)
    if before is not None:
        edges.insert(0, (SourceRole.BEFORE, before, before.duration - 1))
        seam = Seam(before.id, before.source_start, before.duration, item.duration)
    if seam is None:
        raise EditError("No clip is beside this gap: put one before it or after it.")
    return _join(project, sequence, edges, item.duration, seam)


def beyond(
    project: Project, sequence_id: SequenceId, clip: ItemId, frames: int, *, at_end: bool = True
) -> Join:
    """What makes a clip longer by so many frames, at its end or before its beginning.

        |   A   |  new |  …      … |  new |   A   |

    Raises:
        EditError: there is no such clip, it has no picture, or its track is locked.
    """
    sequence, track, index = _found(project, sequence_id, clip)
    item = _shown(project, track, index)
    if at_end:
        edge = SourceRole.BEFORE, item, item.duration - 1
        seam = Seam(item.id, item.source_start, item.duration, pushes=True)
    else:
        edge = SourceRole.AFTER, item, 0
        seam = Seam(item.id, item.source_start, 0, leads_up=True, pushes=True)
    return _join(project, sequence, [edge], frames, seam)


def anew(project: Project, sequence_id: SequenceId, clip: ItemId, first: int, end: int) -> Join:
    """What replaces a part of a clip, from frame `first` of the sequence to before `end`, between
    what it shows before and after it.

        |  A  | new |  A  |

    Raises:
        EditError: there is no such clip, its track is locked, the part is not in it, or there is
            nothing of it around the part.
    """
    sequence, track, index = _found(project, sequence_id, clip)
    item, start = _shown(project, track, index), track.start_of(index)
    first, end = max(first - start, 0), min(end - start, item.duration)
    if first >= end:
        raise EditError(f"The part that is marked is not in “{item.name}”: mark a part of it.")
    edges = [
        (role, item, frame)
        for role, frame in ((SourceRole.BEFORE, first - 1), (SourceRole.AFTER, end))
        if _has(project, item, frame, sequence.rate)
    ]
    if not edges:
        raise EditError(
            f"This is all that there is of “{item.name}”: mark a part with something around it."
        )
    seam = Seam(item.id, item.source_start, first, end - first)
    return _join(project, sequence, edges, end - first, seam)


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


def alone(project: Project, sequence_id: SequenceId, edge: Edge) -> Project:
    """The project whose sequence shows the edge's clip, with its effects, and nothing else.

    Raises:
        EditError: it is not on the timeline any more.
    """
    sequence, track, index = _found(project, sequence_id, edge.clip)
    clip = track.items[index]
    assert isinstance(clip, Clip)  # only clips have edges
    only = replace(
        track, items=(replace(clip, opacity=1.0, enabled=True),), transitions=(), enabled=True
    )
    return project.with_sequence(replace(sequence, video_tracks=(only,), audio_tracks=()))


def with_drawn(join: Join, pictures: Mapping[SourceRole, MediaId]) -> Join:
    """The join with a picture of the project for each that had to be drawn."""
    drawn = (InputSource(each.role, pictures[each.role]) for each in join.undrawn)
    sources = sorted((*join.sources, *drawn), key=lambda each: SIDES.index(each.role))
    return replace(join, sources=tuple(sources), undrawn=())


def join_request(join: Join, spec: ModelSpec) -> GenerationRequest:
    """The request of a model: as large as it is best at, in the shape of what it joins on to, and
    as long as it has to be, if the model can make that many frames."""
    kind = join.kind if join.kind in spec.kinds or len(join.roles) < 2 else GenerationKind.EXTEND
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
    None: there is none. The one that is always there, and makes nothing up, comes last."""
    specs = tuple(sorted(specs, key=lambda each: each.id == STILL_MOTION))
    for kind, roles in ((join.kind, join.roles), (GenerationKind.EXTEND, join.roles[:1])):
        for spec in specs:
            if kind in spec.kinds and all(each in spec.optional for each in roles):
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
        raise EditError("Choose a clip that has a picture: of others nothing can be made anew.")
    return clip


def _pictured(project: Project, item: object) -> Clip | None:
    """The item, if it is a clip whose picture can be had."""
    if not isinstance(item, Clip):
        return None
    media = clip_media(item)
    if media is None:
        return item
    found = project.media_reference(media)
    return item if found is not None and found.video is not None else None


def _source(role: SourceRole, clip: Clip, frame: int, rate: Fraction) -> InputSource | Edge:
    media = clip_media(clip)
    if media is None:
        return Edge(role, clip.id, frame)
    time = clip.source_time(frame, rate)
    return InputSource(role, media, time if time > ZERO else ZERO, speed=clip.speed)


def _has(project: Project, clip: Clip, frame: int, rate: Fraction) -> bool:
    """Whether the clip shows anything at its own frame number `frame`: its media does beyond it."""
    offered = available(project, clip.source)
    if offered is None or clip.speed == 0 or clip_media(clip) is None:
        return 0 <= frame < clip.duration
    return offered[0] <= clip.source_time(frame, rate).seconds < offered[1]


def _join(
    project: Project,
    sequence: Sequence,
    edges: list[_Edge],
    frames: int,
    seam: Seam,
) -> Join:
    place = sequence.find(seam.clip)
    assert place is not None  # it was found there
    require_unlocked(place[0])
    found = [_source(*each, sequence.rate) for each in edges]
    media = clip_media(edges[0][1])
    shown = None if media is None else project.media_reference(media)
    size = sequence.width, sequence.height
    if shown is not None and shown.video is not None:
        size = shown.video.display_size
    return Join(
        tuple(each for each in found if isinstance(each, InputSource)),
        frames,
        sequence.rate,
        size,
        Placement(sequence.id, seam=seam),
        tuple(each for each in found if isinstance(each, Edge)),
    )
