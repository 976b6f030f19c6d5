"""A project that breaks rules, brought to keep them: what does not fit gives way to gaps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from editor.model.project import Project, Sequence
from editor.model.rules.invariants import violations
from editor.model.timeline import Clip, Gap, Item, SequenceSource, Track, TrackKind
from editor.store.salvage.generation import generations_within_rules
from editor.store.salvage.mattes import mattes_within_rules
from editor.store.salvage.rebuild import tidy


def within_rules(project: Project) -> tuple[Project, list[str]]:
    """The project with all that breaks a rule taken out, and a sentence for each loss."""
    project, losses = generations_within_rules(project)
    project, lost = mattes_within_rules(project)
    losses += lost
    for step in (_fitting, _without_links, _without_nested):
        if violations(project):
            sequences = tuple(step(project, each, losses) for each in project.sequences)
            project = replace(project, sequences=sequences)
    return project, losses


def _fitting(project: Project, sequence: Sequence, losses: list[str]) -> Sequence:
    """Each part is tried alone, in a project that holds little else."""
    bare = _bare(sequence)
    around = replace(
        project, main_sequence=None, sequences=tuple(_bare(each) for each in project.sequences)
    )

    def holds(part: Sequence) -> bool:
        return not violations(around.with_sequence(part))

    marked = replace(bare, in_point=sequence.in_point, out_point=sequence.out_point)
    if not holds(marked):
        losses.append(f"The in and out points of “{sequence.name}”.")
        marked = bare
    markers = tuple(each for each in sequence.markers if holds(replace(bare, markers=(each,))))
    if len(markers) < len(sequence.markers):
        losses.append(f"Markers of “{sequence.name}” at impossible places.")
    return replace(
        marked,
        video_tracks=tuple(_kept(bare, each, holds, losses) for each in sequence.video_tracks),
        audio_tracks=tuple(_kept(bare, each, holds, losses) for each in sequence.audio_tracks),
        markers=markers,
    )


def _kept(
    bare: Sequence, track: Track, holds: Callable[[Sequence], bool], losses: list[str]
) -> Track:
    """The track with its clips and transitions that break no rule."""

    def tried(item: Item) -> Item:
        alone = replace(track, items=(item,), transitions=())
        if isinstance(item, Gap) or holds(_with_track(bare, alone)):
            return item
        losses.append(f"The clip “{item.name}” on track {track.name}, which breaks rules.")
        return Gap(item.id, max(item.duration, 0))

    kept = replace(track, items=tidy(tried(item) for item in track.items), transitions=())
    for transition in track.transitions:
        more = replace(kept, transitions=(*kept.transitions, transition))
        if holds(_with_track(bare, more)):
            kept = more
        else:
            losses.append(f"A transition on track {track.name}, whose clips do not meet there.")
    return kept


def _without_links(project: Project, sequence: Sequence, losses: list[str]) -> Sequence:
    losses.append(f"Which clips of “{sequence.name}” are linked.")
    return _each_clip(sequence, lambda clip: replace(clip, link=None))


def _without_nested(project: Project, sequence: Sequence, losses: list[str]) -> Sequence:
    def emptied(clip: Clip) -> Item:
        return Gap(clip.id, clip.duration) if isinstance(clip.source, SequenceSource) else clip

    losses.append(f"The sequences nested in “{sequence.name}”.")
    return _each_clip(sequence, emptied)


def _each_clip(sequence: Sequence, change: Callable[[Clip], Item]) -> Sequence:
    for track in sequence.tracks:
        changed = (change(each) if isinstance(each, Clip) else each for each in track.items)
        sequence = sequence.with_track(replace(track, items=tidy(changed)))
    return sequence


def _bare(sequence: Sequence) -> Sequence:
    return replace(
        sequence, video_tracks=(), audio_tracks=(), markers=(), in_point=None, out_point=None
    )


def _with_track(bare: Sequence, track: Track) -> Sequence:
    if track.kind is TrackKind.VIDEO:
        return replace(bare, video_tracks=(track,))
    return replace(bare, audio_tracks=(track,))
