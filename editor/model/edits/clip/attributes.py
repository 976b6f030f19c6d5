"""The look, the levels or the effects of one clip given to others."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from enum import Enum

from editor.model.edits.clip.change import changed_clip
from editor.model.edits.ids import NewId
from editor.model.edits.splicing.draft import sequence_in
from editor.model.effects import EffectId
from editor.model.project import Project
from editor.model.roto.uses import Uses, with_own_mattes, with_uses
from editor.model.timeline import Clip, ItemId, SequenceId, TrackKind


class Attribute(Enum):
    """What can be given on: LEVELS are volume and pan, BLENDING opacity and blend mode."""

    TRANSFORM = "transform"
    BLENDING = "blending"
    LEVELS = "levels"
    EFFECTS = "effects"
    MATTES = "mattes"


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
        return with_own_mattes(project, clip)

    sequence = sequence_in(project, sequence_id)
    for item in items:
        found = sequence.find(item)
        is_sound = found is not None and found[0].kind is TrackKind.AUDIO
        given = (lambda clip: with_uses(like(clip), _none)) if is_sound else like
        project = changed_clip(project, sequence_id, item, given)
    return project


def _none(_: Uses) -> Uses:
    """Sound has no mattes."""
    return ()
