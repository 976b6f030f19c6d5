"""What a matte is mostly for, each in one step."""

from __future__ import annotations

from dataclasses import replace

from editor.model.edits.clip.effects import add_effect
from editor.model.edits.ids import NewId
from editor.model.edits.move import move
from editor.model.edits.place import overwrite
from editor.model.edits.project.tracks import add_track
from editor.model.edits.roto.mattes import matte_in
from editor.model.edits.roto.uses import change_use, use_matte
from editor.model.edits.splicing.draft import Draft, sequence_in
from editor.model.effects import Effect, EffectId
from editor.model.project import Project
from editor.model.roto.matte import MatteId, MatteUse
from editor.model.timeline import Clip, ItemId, SequenceId, TrackKind


def cut_out(project: Project, sequence_id: SequenceId, item: ItemId, matte: MatteId) -> Project:
    """Leaves of the clip what the matte covers. In use there already, it is switched on, upright.

    Raises:
        EditError: there is no such matte or clip, the matte is of other footage, or the clip is
            on a locked track.
    """
    use = MatteUse(matte)
    found = sequence_in(project, sequence_id).find(item)
    clip = found and found[0].items[found[1]]
    if isinstance(clip, Clip) and any(each.matte == matte for each in clip.mattes):
        return change_use(project, sequence_id, item, use)
    return use_matte(project, sequence_id, item, use)


def treat_background(
    project: Project, sequence_id: SequenceId, item: ItemId, matte: MatteId, effect: Effect
) -> Project:
    """Puts an effect on all of the clip that the matte does not cover.

    Raises:
        EditError: there is no such matte or clip, the matte is of other footage, or the clip is
            on a locked track.
    """
    matte_in(project, matte)
    project = add_effect(project, sequence_id, item, replace(effect, mattes=()))
    use = MatteUse(matte, inverted=True)
    return use_matte(project, sequence_id, item, use, effect=effect.id)


def blur_background(
    project: Project, sequence_id: SequenceId, item: ItemId, matte: MatteId, *, new_id: NewId
) -> Project:
    """Blurs what the matte does not cover. EditError as `treat_background`."""
    blur = Effect(EffectId(new_id()), "gaussian_blur", (("radius", 0.02),))
    return treat_background(project, sequence_id, item, matte, blur)


def grade_background(
    project: Project, sequence_id: SequenceId, item: ItemId, matte: MatteId, *, new_id: NewId
) -> Project:
    """Darkens what the matte does not cover and takes colour out of it, to grade on from there.
    EditError as `treat_background`."""
    grade = Effect(EffectId(new_id()), "exposure", (("exposure", -1.0), ("saturation", 0.6)))
    return treat_background(project, sequence_id, item, matte, grade)


def replace_background(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    matte: MatteId,
    background: Clip,
    *,
    new_id: NewId,
) -> Project:
    """Cuts the clip out, takes it to a new track above its own, and puts another picture in its
    place. What that has too much is left out at its end.

        V2 | T |        V3 | T |
        V1 | A | B | -> V2 | A |
                        V1 | N | B |

    Raises:
        EditError: there is no such matte or clip, the matte is of other footage, `background`
            cannot be on that track, or the track is locked.
    """
    project = cut_out(project, sequence_id, item, matte)
    place = Draft(project, sequence_id, new_id).place(item)
    number = sequence_in(project, sequence_id).video_tracks.index(place.track) + 1
    project = add_track(project, sequence_id, TrackKind.VIDEO, index=number, new_id=new_id)
    above = sequence_in(project, sequence_id).video_tracks[number].id
    project = move(project, sequence_id, [item], 0, onto={item: above}, linked=False, new_id=new_id)
    shown = replace(background, duration=min(background.duration, place.clip.duration))
    return overwrite(project, sequence_id, place.start, [(place.track.id, shown)], new_id=new_id)
