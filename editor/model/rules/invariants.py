"""What holds for every project, whatever was done to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from editor.model.curves import Animated, Curve
from editor.model.effects import Effect
from editor.model.project import Project, Sequence
from editor.model.ranges import available, is_inside, used
from editor.model.rules.generation import generation_violations
from editor.model.rules.nesting import nested_in, reaches
from editor.model.rules.roto import matte_violations, use_violations
from editor.model.rules.sources import kind_problem
from editor.model.rules.transitions import problem
from editor.model.timeline import (
    Clip,
    Gap,
    GeneratorSource,
    LinkId,
    SequenceSource,
    Track,
    TrackKind,
)


def violations(project: Project) -> list[str]:
    """What is wrong with the project, a sentence each; empty if nothing is.

    Clips may run on after the end of a nested sequence, which can be shortened at any time:
    there is nothing to see there.
    """
    found = [f"The id “{each}” is used twice." for each in _used_twice(_ids(project))]
    main = project.main_sequence
    if main is not None and project.sequence(main) is None:
        found.append("The main sequence is not in the project.")
    for sequence in project.sequences:
        for nested in set(nested_in(sequence)):
            if reaches(project, nested, sequence.id):
                found.append(f"“{sequence.name}” shows itself.")
        found += _in_sequence(project, sequence)
    found += generation_violations(project)
    found += matte_violations(project)
    return found


def _ids(project: Project) -> Iterator[tuple[str, str]]:
    for media in project.media:
        yield "media", media.id
    yield from (("shot", each.id) for each in project.shots)
    yield from (("generation", each.id) for each in project.queue)
    yield from (("take", each.id) for each in project.takes)
    for matte in project.mattes:
        yield "matte", matte.id
        yield from (("spline", spline.id) for spline in matte.splines)
    for sequence in project.sequences:
        yield "sequence", sequence.id
        for marker in sequence.markers:
            yield "marker", marker.id
    for _, track in project.tracks():
        yield "track", track.id
        for transition in track.transitions:
            yield "transition", transition.id
            yield "effect", transition.effect.id
        for item in track.items:
            yield "item", item.id
            if isinstance(item, Clip):
                yield from (("effect", effect.id) for effect in _effects(item))
                yield from (("marker", marker.id) for marker in item.markers)


def _used_twice(ids: Iterable[tuple[str, str]]) -> Iterator[str]:
    return (name for (_, name), count in Counter(ids).items() if count > 1)


def _effects(clip: Clip) -> tuple[Effect, ...]:
    made = (clip.source.effect,) if isinstance(clip.source, GeneratorSource) else ()
    return clip.effects + made


def _in_sequence(project: Project, sequence: Sequence) -> Iterator[str]:
    if sequence.rate <= 0 or sequence.width < 1 or sequence.height < 1:
        yield f"“{sequence.name}” has no rate or no size."
        return
    start, end = sequence.in_point or 0, sequence.out_point
    if start < 0 or (end is not None and end <= start):
        yield f"The in and out points of “{sequence.name}” enclose nothing."
    for marker in sequence.markers:
        if marker.frame < 0 or marker.duration < 0:
            yield f"The marker “{marker.name}” is before frame 0."
    elsewhere = {
        item.link
        for other, track in project.tracks()
        if other is not sequence
        for item in track.items
        if isinstance(item, Clip) and item.link
    }
    kinds = (TrackKind.VIDEO, sequence.video_tracks), (TrackKind.AUDIO, sequence.audio_tracks)
    for kind, tracks in kinds:
        for track in tracks:
            if track.kind is not kind:
                yield f"Track {track.name} is not among those of its kind."
            yield from _on_track(project, sequence, track, elsewhere)


def _on_track(
    project: Project, sequence: Sequence, track: Track, elsewhere: set[LinkId]
) -> Iterator[str]:
    for item in track.items:
        if item.duration < 1:
            yield f"“{item.id}” on track {track.name} has no length."
        elif isinstance(item, Clip):
            yield from _in_clip(project, sequence, track, item)
            if item.link in elsewhere:
                yield f"“{item.name}” is linked to a clip of another sequence."
    if any(isinstance(a, Gap) and isinstance(b, Gap) for a, b in pairwise(track.items)):
        yield f"Track {track.name} has two gaps side by side."
    if track.items and isinstance(track.items[-1], Gap):
        yield f"Track {track.name} ends with a gap."
    yield from _transitions(project, sequence, track)


def _in_clip(project: Project, sequence: Sequence, track: Track, clip: Clip) -> Iterator[str]:
    wrong = kind_problem(project, track, clip)
    if wrong is not None:
        yield wrong
        return
    offered = available(project, clip.source)
    first, end = used(clip, sequence.rate)
    if isinstance(clip.source, SequenceSource):
        if first < 0:
            yield f"“{clip.name}” begins before the sequence that it shows."
    elif offered is not None and not is_inside((first, end), offered):
        yield f"“{clip.name}” uses more than its media has."
    transform = clip.transform
    curves: list[Animated] = [clip.opacity, clip.volume, clip.pan, transform.position]
    curves += [transform.scale, transform.rotation, transform.anchor, transform.crop]
    curves += [value for effect in _effects(clip) for _, value in effect.parameters]
    if not all(_is_in_order(curve) for curve in curves):
        yield f"A curve of “{clip.name}” has no keyframes, or not in order of time."
    if any(later.time < earlier.time for earlier, later in pairwise(clip.markers)):
        yield f"The markers of “{clip.name}” are not in order of time."
    yield from use_violations(project, track, clip)


def _is_in_order(animated: Animated) -> bool:
    if not isinstance(animated, Curve):
        return True
    keys = animated.keyframes
    return bool(keys) and all(a.frame < b.frame for a, b in pairwise(keys))


def _transitions(project: Project, sequence: Sequence, track: Track) -> Iterator[str]:
    cuts = {
        (left and left.id, right and right.id): number
        for number, (left, right) in enumerate(pairwise((None, *track.items, None)))
    }
    if len({(each.left, each.right) for each in track.transitions}) < len(track.transitions):
        yield f"Two transitions lie on one cut of track {track.name}."
    for transition in track.transitions:
        cut = cuts.get((transition.left, transition.right))
        if cut is None:
            yield f"A transition on track {track.name} has no cut: its clips do not meet."
            continue
        wrong = problem(project, sequence.rate, track, transition, cut)
        if wrong is not None:
            yield wrong
        if not all(_is_in_order(value) for _, value in transition.effect.parameters):
            yield f"A curve of a transition on track {track.name} is not in order of time."
        if transition.effect.mattes:
            yield f"A transition on track {track.name} has mattes, which only footage has."
