"""The mattes of a damaged file, brought to fit what else is left."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from editor.model.generation.brush import HUES
from editor.model.project import Project, Sequence
from editor.model.roto.matte import Matte, Stretch
from editor.model.roto.uses import Uses, with_own_mattes, with_uses
from editor.model.roto.windows import with_windows, without_frames
from editor.model.rules.roto import spline_problem
from editor.model.timeline import Clip, GeneratorSource, Item, Track, TrackKind


def mattes_within_rules(project: Project) -> tuple[Project, list[str]]:
    """The project with its mattes made whole and used where they fit, and a sentence for each
    loss."""
    losses: list[str] = []
    shown = {each.id for each in project.media if each.video is not None}
    kept = [each for each in project.mattes if each.media in shown]
    if len(kept) < len(project.mattes):
        losses.append(f"{len(project.mattes) - len(kept)} of the mattes, whose footage is lost.")
    whole = [_whole(each) for each in kept]
    for was, now in zip(kept, whole, strict=True):
        if was != now:
            losses.append(f"Parts of the matte “{now.name}” that do not fit together.")
    made = replace(project, mattes=tuple(whole))
    fitted = replace(made, sequences=tuple(_fitted(made, each) for each in made.sequences))
    if fitted.sequences != made.sequences:
        losses.append("Which mattes some clips use.")
    return fitted, losses


def _whole(matte: Matte) -> Matte:
    keys = {each.frame: each for each in matte.keys if each.frame >= 0}
    stretches = _apart(matte.stretches)
    for frame in keys:
        stretches = without_frames(stretches, frame, frame + 1)
    return replace(
        matte,
        hue=matte.hue % HUES,
        keys=tuple(keys[frame] for frame in sorted(keys)),
        stretches=stretches,
        alphas=_apart(matte.alphas) if matte.edges.are_made_ahead else (),
        splines=tuple(each for each in matte.splines if spline_problem(each) is None),
    )


def _apart(stretches: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """Those that hold something, none over another; the same if they are so already."""
    sound = [each for each in stretches if each.first >= 0 and each.offset >= 0]
    if all(a.end <= b.first for a, b in pairwise(sound)):
        return tuple(each for each in sound if each.confidence)
    return with_windows((), sound)


def _fitted(project: Project, sequence: Sequence) -> Sequence:
    for track in sequence.tracks:
        items = tuple(_fitting(project, track, item) for item in track.items)
        transitions = tuple(
            replace(each, effect=replace(each.effect, mattes=())) for each in track.transitions
        )
        if items != track.items or transitions != track.transitions:
            sequence = sequence.with_track(replace(track, items=items, transitions=transitions))
    return sequence


def _fitting(project: Project, track: Track, item: Item) -> Item:
    if not isinstance(item, Clip):
        return item
    if isinstance(item.source, GeneratorSource) and item.source.effect.mattes:
        item = replace(item, source=GeneratorSource(replace(item.source.effect, mattes=())))
    if track.kind is TrackKind.AUDIO:
        return with_uses(item, lambda _: ())
    return with_uses(with_own_mattes(project, item), _once)


def _once(uses: Uses) -> Uses:
    """Each matte's last use of those at one place."""
    return tuple({each.matte: each for each in uses}.values())
