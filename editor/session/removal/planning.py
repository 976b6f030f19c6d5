"""What a removal is to be made of, decided by what the clip shows and what the matte is of."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from editor.model.edits.generation.removal import frames_shown
from editor.model.generation.request import GenerationRequest
from editor.model.generation.sources import SourceRole
from editor.model.generation.take import Take
from editor.model.media import MediaId
from editor.model.pool.removals import footage_of, is_removal
from editor.model.pool.takes import clip_media, take_in_clip
from editor.model.project import Project
from editor.model.roto.matte import Matte
from editor.model.timeline import Clip, SequenceId


@dataclass(frozen=True, slots=True)
class Plan:
    """`frames` of `media`, which are `covered` of the footage that mattes are of. `take`: the
    result that this one is to be better than."""

    media: MediaId
    frames: range
    covered: range
    take: Take | None = None


def plan(
    project: Project, sequence: SequenceId, clip: Clip, matte: Matte, chosen: range | None
) -> Plan | None:
    """What `matte` covers is taken out of what the clip shows; where that is a result made with the
    same matte, out of what that was made of.

    Args:
        chosen: the frames of what the clip shows; None: all that it shows.
    """
    media, take = clip_media(clip), take_in_clip(project, clip)
    if media is None:
        return None
    if take is not None and is_removal(take) and mask_name(project, take.request) == matte.name:
        source = take.request.source(SourceRole.CLIP)
        assert source is not None
        frames = frames_of(project, take.request)
        return Plan(source.media, frames, _in_footage(project, source.media, frames), take)
    frames = frames_shown(project, sequence, clip.id) if chosen is None else chosen
    return Plan(media, frames, _in_footage(project, media, frames))


def frames_of(project: Project, request: GenerationRequest) -> range:
    """The frames of its footage that a removal is of."""
    source = request.source(SourceRole.CLIP)
    assert source is not None
    rate = _rate(project, source.media)
    first = 0 if rate is None else round(source.start.seconds * rate)
    return range(first, first + request.frames)


def asked_of(project: Project, take: Take) -> GenerationRequest:
    """What the take's shot asks for by now, if that is of the same frames; else what the take was
    asked for."""
    shot = project.shot(take.shot)
    if shot is None:
        return take.request
    one, other = shot.request, take.request
    alike = one.source(SourceRole.CLIP) == other.source(SourceRole.CLIP)
    return one if alike and one.frames == other.frames else other


def mask_name(project: Project, request: GenerationRequest) -> str:
    """Of the matte that the mask was made of; empty: there is no mask any more."""
    mask = request.source(SourceRole.MASK)
    media = None if mask is None else project.media_reference(mask.media)
    return "" if media is None else media.name


def shown_frame(project: Project, request: GenerationRequest, frame: int, media: MediaId) -> int:
    """The frame of `media`, which shows the same footage, that frame number `frame` of a request is
    about; below 0: it begins later."""
    source, rate = request.source(SourceRole.CLIP), _rate(project, media)
    if source is None or rate is None:
        return frame
    begins = footage_of(project, source.media).begins + source.start.seconds
    seconds = begins + frame / request.rate - footage_of(project, media).begins
    return round(seconds * rate)


def _in_footage(project: Project, media: MediaId, frames: range) -> range:
    rate, begins = _rate(project, media), footage_of(project, media).begins
    first = 0 if rate is None else round(begins * rate)
    return range(frames.start + first, frames.stop + first)


def _rate(project: Project, media: MediaId) -> Fraction | None:
    found = project.media_reference(media)
    return None if found is None or found.video is None else found.video.rate
