"""What holds for the mattes of every project, and for their use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from editor.model.generation.brush import HUES
from editor.model.pool.removals import footage_of
from editor.model.project import Project
from editor.model.roto.matte import Matte, MatteUse, Stretch
from editor.model.roto.shapes import LEAST_POINTS
from editor.model.roto.splines import Spline
from editor.model.timeline import Clip, GeneratorSource, MediaSource, Track, TrackKind


def spline_problem(spline: Spline) -> str | None:
    """Why it is no shape, as a sentence; None if it is one."""
    counts = {len(key.points) for key in spline.keys}
    if len(counts) != 1 or min(counts) < LEAST_POINTS:
        return f"“{spline.name}” needs {LEAST_POINTS} points or more, as many in each of its keys."
    if any(a.frame >= b.frame for a, b in pairwise(spline.keys)):
        return f"The keys of “{spline.name}” follow each other in time, one a frame at most."
    if not 0 <= spline.opacity <= 1:
        return f"The opacity of “{spline.name}” is 0 to 1."
    return None


def matte_violations(project: Project) -> Iterator[str]:
    """What is wrong with the mattes themselves, a sentence each."""
    for matte in project.mattes:
        media = project.media_reference(matte.media)
        if media is None or media.video is None:
            yield f"The footage of “{matte.name}” is not in the project."
        if not 0 <= matte.hue < HUES:
            yield f"“{matte.name}” has a colour that there is not."
        yield from _in_matte(matte)


def use_violations(project: Project, track: Track, clip: Clip) -> Iterator[str]:
    """What is wrong with the mattes that the clip and its effects use."""
    if isinstance(clip.source, GeneratorSource) and clip.source.effect.mattes:
        yield f"The generator of “{clip.name}” has mattes, which only footage has."
    for uses in (clip.mattes, *(effect.mattes for effect in clip.effects)):
        yield from _in_uses(project, track, clip, uses)


def _in_matte(matte: Matte) -> Iterator[str]:
    if any(a.frame >= b.frame for a, b in pairwise(matte.keys)):
        yield f"The keys of “{matte.name}” follow each other in time, one a frame at most."
    if any(key.frame < 0 for key in matte.keys):
        yield f"A key of “{matte.name}” lies before its footage."
    for stretches in (matte.stretches, matte.alphas):
        if not _follow(stretches):
            yield f"Two stretches of “{matte.name}” lie over each other."
    if any(each.first <= key.frame < each.end for key in matte.keys for each in matte.stretches):
        yield f"A frame of “{matte.name}” is both a key and tracked."
    if matte.alphas and not matte.edges.are_made_ahead:
        yield f"Edges of “{matte.name}” are made that it does not want."
    for spline in matte.splines:
        problem = spline_problem(spline)
        if problem is not None:
            yield problem


def _follow(stretches: Iterable[Stretch]) -> bool:
    """Whether each holds something, and comes after the one before it."""
    end = 0
    for each in stretches:
        if each.first < end or not each.confidence or each.offset < 0:
            return False
        end = each.end
    return True


def _in_uses(
    project: Project, track: Track, clip: Clip, uses: tuple[MatteUse, ...]
) -> Iterator[str]:
    if not uses:
        return
    if track.kind is not TrackKind.VIDEO:
        yield f"“{clip.name}” has mattes, but no picture."
    if len({use.matte for use in uses}) < len(uses):
        yield f"A matte is used twice at one place of “{clip.name}”."
    shown = clip.source.media if isinstance(clip.source, MediaSource) else None
    footage = None if shown is None else footage_of(project, shown).media
    for use in uses:
        matte = project.matte(use.matte)
        if matte is None:
            yield f"A matte of “{clip.name}” is not in the project."
        elif matte.media != footage:
            yield f"“{matte.name}” is a matte of other footage than “{clip.name}” shows."
