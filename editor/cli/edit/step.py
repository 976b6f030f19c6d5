"""One edit from the command line: done to the project file, then told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from editor.cli import console

if TYPE_CHECKING:
    from editor.api.changes import Made
    from editor.api.film import Film
    from editor.api.timeline.timeline import Timeline


def do(project: Path, sequence: str, json: bool, edit: Callable[[Timeline], Made]) -> None:
    """Open the project, do `edit` to the sequence and print what came of it."""
    from editor.api.film import Film

    with Film.open(project) as film:
        timeline = film.timeline_of(sequence)
        before = film.project
        made = edit(timeline)
        changed = film.project != before
        newest = film.history.undoable
        label = newest.label if changed and newest else ""
        if json:
            console.print_json(
                {
                    "label": label,
                    "changed": changed,
                    "made": made.as_dict(),
                    "duration_frames": timeline.value.duration,
                }
            )
        else:
            _tell(film, timeline, label, made)


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
    ):
        for id in ids:
            console.print_text(f"  {word} {short(id)}")
