"""What is being generated for the shown sequence: where it will be, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from editor.model.edits.generation.joining import span_of
from editor.model.edits.generation.use import lowest_free_track
from editor.model.generation.take import QueuedGeneration, QueueState
from editor.model.project import Project, Sequence
from editor.model.timeline import TrackId
from editor.session.generation.generation import Generation
from editor.ui.takes.entries import QueuedEntry
from editor.ui.takes.words import done_of, running_text, state_text
from editor.ui.timeline.geometry import TimelineGeometry


@dataclass(frozen=True, slots=True)
class ComingClip:
    """`done` 0..1; None: it waits. `image`: the picture that was made last. `tip`: rich text."""

    rect: QRect
    text: str
    tip: str
    done: float | None = None
    image: QImage | None = None


def coming_clips(
    generation: Generation,
    project: Project,
    sequence: Sequence,
    geometry: TimelineGeometry,
) -> list[ComingClip]:
    """Those that have a place in `sequence`, as rectangles of the view."""
    running = generation.runner.running
    found: list[ComingClip] = []
    for queued in project.queue:
        place = None if queued.state is QueueState.FAILED else _place(queued, sequence)
        row = None if place is None else geometry.row_of(place[0])
        if place is None or row is None:
            continue
        left, right = (round(geometry.x_of(frame)) for frame in place[1:])
        rect = QRect(left, geometry.y_of(row) + 1, right - left - 1, row.height - 3)
        shot = project.shot(queued.shot)
        name = "" if shot is None else shot.name
        mine = running if running is not None and running.queued == queued.id else None
        if mine is None:
            state = state_text(QueuedEntry(queued, generation.is_held(queued)))
        else:
            state = running_text(mine)
        text = " · ".join(part for part in (state, name) if part)
        tip = f"<b>{escape(name)}</b><br>{escape(state)}"
        done, image = (None, None) if mine is None else (done_of(mine), mine.image)
        found.append(ComingClip(rect, text, tip, done, image))
    return found


def _place(queued: QueuedGeneration, sequence: Sequence) -> tuple[TrackId, int, int] | None:
    """The track, the first frame and the one after the last."""
    placement = queued.placement
    if placement is None or placement.sequence != sequence.id:
        return None
    if placement.replaces is not None:
        found = sequence.find(placement.replaces)
        if found is None:
            return None
        start = found[0].start_of(found[1])
        return found[0].id, start, start + found[0].items[found[1]].duration
    length = max(1, round(queued.request.seconds * sequence.rate))
    if placement.seam is not None:
        span = span_of(sequence, placement.seam, length)
        return None if span is None else (span[0].id, *span[1:])
    track = placement.track
    if track is None:
        free = lowest_free_track(sequence, placement.frame, length)
        tracks = sequence.video_tracks
        track = free.id if free is not None else tracks[-1].id if tracks else None
    return None if track is None else (track, placement.frame, placement.frame + length)
