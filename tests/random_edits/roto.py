"""Random edits of mattes and of their use."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from random_edits.choices import any_clip, any_clips, sequence_in

from editor.model.edits.clip.source import replace_source
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.roto import mattes, ready, splines, tracking, uses
from editor.model.edits.splicing.pieces import renewed
from editor.model.effects import EffectId
from editor.model.project import Project
from editor.model.roto.matte import Edges, Key, Matte, MatteId, MatteUse, Matting, Stretch
from editor.model.roto.prompts import Box, Click
from editor.model.roto.shapes import with_key, with_point
from editor.model.roto.splines import Combination, Spline, SplineId, SplineKey, SplinePoint
from editor.model.roto.uses import mattes_of
from editor.model.timeline import Clip, MediaSource, SequenceId


def _any_matte(rng: Random, project: Project) -> Matte:
    if not project.mattes:
        raise EditError("There is no matte.")
    return rng.choice(project.mattes)


def _stretches(rng: Random) -> tuple[Stretch, ...]:
    first, length = rng.randrange(60), rng.randrange(1, 30)
    film, offset = f"/mattes/{rng.randrange(4)}.mkv", rng.randrange(3)
    return (Stretch(first, film, rng.randbytes(length), offset),)


def _fitting(
    rng: Random, project: Project, sequence: SequenceId
) -> tuple[Clip, EffectId | None, MatteId]:
    """Mostly a clip of footage that has a matte, at times with an effect of it, and the matte."""
    clips = [
        item
        for track in sequence_in(project, sequence).video_tracks
        for item in track.items
        if isinstance(item, Clip) and _mattes_of(project, item)
    ]
    if not clips or rng.random() < 0.1:
        return any_clip(rng, project, sequence)[0], None, _any_matte(rng, project).id
    clip = rng.choice(clips)
    effect = rng.choice(clip.effects).id if clip.effects and rng.random() < 0.5 else None
    return clip, effect, rng.choice(_mattes_of(project, clip)).id


def _mattes_of(project: Project, clip: Clip) -> tuple[Matte, ...]:
    media = clip.source.media if isinstance(clip.source, MediaSource) else None
    return mattes_of(project, media)


def _add_matte(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    if len(project.mattes) >= 4:
        return mattes.remove_matte(project, rng.choice(project.mattes).id)
    media = rng.choice(project.media).id
    return mattes.add_matte(project, mattes.new_matte(project, media, new_id=new_id))


def _describe_matte(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    matte = _any_matte(rng, project).id
    match rng.randrange(5):
        case 0:
            return mattes.rename_matte(project, matte, f"matte {rng.randrange(100)}")
        case 1:
            return mattes.set_matte_hue(project, matte, rng.randrange(9))
        case 2:
            return mattes.lock_matte(project, matte, True)
        case 3:
            return mattes.lock_matte(project, matte, False)
        case _:
            return mattes.duplicate_matte(project, matte, new_id=new_id)


def _set_edges(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    edges = Edges(
        rng.choice(list(Matting)), rng.uniform(-3, 3), rng.uniform(0, 9), rng.choice((0, 0.5))
    )
    return mattes.set_edges(project, _any_matte(rng, project).id, edges)


def _set_key(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    frame = rng.randrange(80)
    prompts = rng.choice(((), (Click(3.5, 4.0), Box(0, 1, 2, 3))))
    key = Key(frame, f"/mattes/{rng.randrange(99)}.png", prompts)
    return tracking.set_key(project, _any_matte(rng, project).id, key)


def _remove_key(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    matte = _any_matte(rng, project)
    frame = rng.choice(matte.keys).frame if matte.keys else 0
    return tracking.remove_key(project, matte.id, frame)


def _track(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    matte = _any_matte(rng, project).id
    match rng.randrange(8):
        case 0:
            return tracking.clear_tracking(project, matte)
        case 1 | 2 | 3:
            return tracking.put_alphas(project, matte, _stretches(rng))
        case _:
            return tracking.put_stretches(project, matte, _stretches(rng))


def _draw(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    matte = _any_matte(rng, project)
    if not matte.splines or rng.random() < 0.4:
        points = tuple(SplinePoint(rng.uniform(0, 9), rng.uniform(0, 9)) for _ in range(4))
        new = Spline(SplineId(new_id()), "Shape", (SplineKey(rng.randrange(9), points),))
        return splines.add_spline(project, matte.id, new, rng.choice((None, 0)))
    chosen = rng.choice(matte.splines)
    match rng.randrange(5):
        case 0:
            return splines.remove_spline(project, matte.id, chosen.id)
        case 1:
            return splines.move_spline(project, matte.id, chosen.id, rng.randrange(3))
        case 2:
            changed = with_key(chosen, rng.randrange(50), chosen.keys[-1].points)
        case 3:
            changed = with_point(chosen, rng.randrange(3), rng.random())
        case _:
            changed = replace(chosen, combination=rng.choice(list(Combination)), feather=2.5)
    return splines.replace_spline(project, matte.id, changed)


def _use_matte(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    clip, effect, matte = _fitting(rng, project, sequence)
    use = MatteUse(matte, rng.random() < 0.5, rng.choice(list(Combination)))
    return uses.use_matte(project, sequence, clip.id, use, effect=effect)


def _change_use(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    clip, effect, matte = _fitting(rng, project, sequence)
    if effect is None and not clip.mattes:
        project = ready.cut_out(project, sequence, clip.id, matte)
    elif rng.random() < 0.5:
        return uses.stop_using(project, sequence, clip.id, matte, effect=effect)
    use = MatteUse(matte, rng.random() < 0.5, enabled=rng.random() < 0.5)
    return uses.change_use(project, sequence, clip.id, use, effect=effect, index=0)


def _ready_made(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    clip, _, matte = _fitting(rng, project, sequence)
    match rng.randrange(4):
        case 0:
            return ready.cut_out(project, sequence, clip.id, matte)
        case 1:
            return ready.blur_background(project, sequence, clip.id, matte, new_id=new_id)
        case 2:
            return ready.grade_background(project, sequence, clip.id, matte, new_id=new_id)
        case _:
            other, _ = any_clip(rng, project, sequence)
            new = replace(renewed(other, new_id), link=None)
            return ready.replace_background(project, sequence, clip.id, matte, new, new_id=new_id)


def _show_other_footage(
    rng: Random, project: Project, sequence: SequenceId, new_id: NewId
) -> Project:
    items, media = any_clips(rng, project, sequence), rng.choice(project.media).id
    return replace_source(project, sequence, items, media, new_id=new_id)


ROTO = (
    _add_matte,
    _describe_matte,
    _set_edges,
    _set_key,
    _remove_key,
    _track,
    _track,
    _draw,
    _use_matte,
    _use_matte,
    _change_use,
    _ready_made,
    _show_other_footage,
)
