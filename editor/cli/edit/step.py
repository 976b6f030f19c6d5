"""One edit from the command line: done to the project file, then told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from editor.cli.saying import console

if TYPE_CHECKING:
    from editor.api.changes import Made
    from editor.api.film import Film
    from editor.api.timeline.timeline import Timeline
    from editor.model.project import Project
    from editor.model.timeline import Track, Transition, TransitionId


def do(project: Path, sequence: str, json: bool, edit: Callable[[Timeline], Made]) -> None:
    """Open the project, do `edit` to the sequence and print what came of it."""
    from editor.api.film import Film

    with Film.open(project) as film:
        timeline = film.timeline_of(sequence)
        before = film.project
        made = edit(timeline)
        changed = film.project != before
        newest = film.history.undoable
        lost = _lost(before, made.lost_transitions)
        warnings = _warnings(film, made)
        label = newest.label if changed and newest else ""
        if json:
            console.print_json(
                {
                    "label": label,
                    "changed": changed,
                    "made": made.as_dict(),
                    "lost_transitions": lost,
                    "warnings": warnings,
                    "duration_frames": timeline.value.duration,
                }
            )
        else:
            _tell(film, timeline, label, made)
            if lost:
                console.print_text(f"  transitions that are gone: {', '.join(lost)}")
        for warning in warnings:
            console.print_warning(warning)


def _tell(film: Film, timeline: Timeline, label: str, made: Made) -> None:
    from editor.api.naming import place_of, short

    if not label:
        console.print_text("Nothing changed.")
        return
    console.print_text(label)
    sequence = timeline.value
    for id in made.media:
        reference = film.project.media_reference(id)
        assert reference is not None
        console.print_text(f"  media {short(id)}  {reference.name}")
    for id in made.tracks:
        track = sequence.track(id)
        console.print_text(f"  track {track.name if track else short(id)}")
    for id in made.clips:
        found = sequence.find(id)
        if found is not None:
            clip = timeline.clip(id)
            console.print_text(
                f"  {place_of(sequence, clip)} + {clip.duration}  {clip.name}  {short(id)}"
            )
    for word, ids in (
        ("transition", made.transitions),
        ("effect", made.effects),
        ("marker", made.markers),
        ("matte", made.mattes),
        ("spline", made.splines),
    ):
        for id in ids:
            console.print_text(f"  {word} {short(id)}")


def _warnings(film: Film, made: Made) -> list[str]:
    """What is odd about the files that the edit imported."""
    new = (each for each in film.project.media if each.id in made.media)
    return [warning for each in new for warning in film.named_warnings(each)]


def _lost(before: Project, lost: tuple[TransitionId, ...]) -> list[str]:
    """The transitions by name and cut, as they were: `dissolve at V1@50`."""
    return [
        f"{transition.effect.name} at {track.name}@{_cut(track, transition)}"
        for _, track in before.tracks()
        for transition in track.transitions
        if transition.id in lost
    ]


def _cut(track: Track, transition: Transition) -> int:
    index = None if transition.right is None else track.index_of(transition.right)
    return track.start_of(len(track.items) if index is None else index)
