"""The look, the levels or the effects of one clip given to others."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from enum import Enum

from editor.model.edits.clip.change import changed_clip
from editor.model.edits.clip.markers import with_marker
from editor.model.edits.ids import NewId
from editor.model.edits.splicing.draft import sequence_in
from editor.model.effects import EffectId
from editor.model.project import Project
from editor.model.roto.uses import Uses, with_own_mattes, with_uses
from editor.model.time import RationalTime
from editor.model.timeline import (
    Clip,
    ClipMarker,
    ItemId,
    MarkerId,
    MediaSource,
    SequenceId,
    TrackKind,
)


class Attribute(Enum):
    """What can be given on: LEVELS are volume and pan, BLENDING opacity and blend mode. MARKERS
    stay at what they mark; on another source they are as far from the clip's beginning."""

    TRANSFORM = "transform"
    BLENDING = "blending"
    LEVELS = "levels"
    EFFECTS = "effects"
    MATTES = "mattes"
    MARKERS = "markers"


def paste_attributes(
    project: Project,
    sequence_id: SequenceId,
    model: Clip,
    items: Iterable[ItemId],
    attributes: Collection[Attribute],
    *,
    new_id: NewId,
) -> Project:
    """Gives clips what `model` has, with its keyframes, in place of their own. Mattes go to clips
    of the same footage alone.

    Raises:
        EditError: there is no such clip, or it is on a locked track.
    """

    def like(clip: Clip) -> Clip:
        if Attribute.TRANSFORM in attributes:
            clip = replace(clip, transform=model.transform)
        if Attribute.BLENDING in attributes:
            clip = replace(clip, opacity=model.opacity, blend_mode=model.blend_mode)
        if Attribute.LEVELS in attributes:
            clip = replace(clip, volume=model.volume, pan=model.pan)
        if Attribute.EFFECTS in attributes:
            copies = (replace(each, id=EffectId(new_id())) for each in model.effects)
            clip = replace(clip, effects=tuple(copies))
        if Attribute.MATTES in attributes:
            clip = replace(clip, mattes=model.mattes)
        if Attribute.MARKERS in attributes:
            times = [_time_on(clip, model, each) for each in model.markers]
            clip = replace(clip, markers=())
            for each, time in zip(model.markers, times, strict=True):
                if time.value >= 0:
                    clip = with_marker(clip, replace(each, time=time, id=MarkerId(new_id())))
        return with_own_mattes(project, clip)

    sequence = sequence_in(project, sequence_id)
    for item in items:
        found = sequence.find(item)
        is_sound = found is not None and found[0].kind is TrackKind.AUDIO
        given = (lambda clip: with_uses(like(clip), _none)) if is_sound else like
        project = changed_clip(project, sequence_id, item, given)
    return project


def _time_on(clip: Clip, model: Clip, marker: ClipMarker) -> RationalTime:
    """When `clip`'s source is where a marker of `model` is to be."""
    if _footage(clip) == _footage(model):
        return marker.time
    after = (marker.time.seconds - model.source_start.seconds) / model.speed
    return RationalTime.from_seconds(clip.source_start.seconds + after * clip.speed)


def _footage(clip: Clip) -> object:
    """The media, whichever of its streams it is; else the source."""
    return clip.source.media if isinstance(clip.source, MediaSource) else clip.source


def _none(_: Uses) -> Uses:
    """Sound has no mattes."""
    return ()
