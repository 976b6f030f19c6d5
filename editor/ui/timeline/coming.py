"""What is being generated for the shown sequence: where it will be, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QImage

from editor.model.edits.generation.use import lowest_free_track
from editor.model.generation.take import QueuedGeneration, QueueState
from editor.model.project import Sequence
from editor.model.timeline import TrackId
from editor.session.generation.generation import Generation
from editor.session.generation.queue_runner import Running
from editor.ui.jobs.words import done_of
from editor.ui.timeline.geometry import TimelineGeometry
from editor.ui.widgets.progress_row import time_left


@dataclass(frozen=True, slots=True)
class ComingClip:
    """`done` 0..1; None: it waits. `image`: the picture that was made last."""

    rect: QRect
    text: str
    done: float | None
    image: QImage | None


def coming_clips(
    generation: Generation,
    sequence: Sequence,
    queue: tuple[QueuedGeneration, ...],
    geometry: TimelineGeometry,
) -> list[ComingClip]:
    """Those that have a place in `sequence`, as rectangles of the view."""
    running = generation.runner.running
    found: list[ComingClip] = []
    for queued in queue:
        place = None if queued.state is QueueState.FAILED else _place(queued, sequence)
        if place is None:
            continue
        track, start, end = place
        row = geometry.row_of(track)
        if row is None:
            continue
        left, right = round(geometry.x_of(start)), round(geometry.x_of(end))
        rect = QRect(left, geometry.y_of(row) + 1, right - left - 1, row.height - 3)
        mine = running if running is not None and running.queued == queued.id else None
        found.append(_coming(rect, queued, mine))
    return found


def _coming(rect: QRect, queued: QueuedGeneration, running: Running | None) -> ComingClip:
    if running is None or queued.state is QueueState.PAUSED:
        text = QCoreApplication.translate("timeline", "Waiting")
        if queued.state is QueueState.PAUSED:
            text = QCoreApplication.translate("timeline", "Paused")
        return ComingClip(rect, text, None, None)
    done = done_of(running.job) or 0.0
    parts = [f"{int(done * 100)} %"]
    if running.job.seconds_left is not None:
        parts.append(time_left(running.job.seconds_left))
    return ComingClip(rect, " · ".join(parts), done, running.image)


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
    track = placement.track
    if track is None:
        free = lowest_free_track(sequence, placement.frame, length)
        tracks = sequence.video_tracks
        track = free.id if free is not None else tracks[-1].id if tracks else None
    return None if track is None else (track, placement.frame, placement.frame + length)
