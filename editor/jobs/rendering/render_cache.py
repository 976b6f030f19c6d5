"""Stretches that were drawn in advance: made in the background, found again, taken away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from hashlib import blake2b
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from editor.compositor.isf.catalogue import Catalogue
from editor.jobs.queue import Job, JobQueue, Lane
from editor.jobs.rendering.recipe import boundaries, is_plain, recipe_of, stretch_value
from editor.jobs.rendering.stretch import (
    SUFFIX,
    Rendered,
    Stretch,
    list_of,
    listed,
    render_stretch,
)
from editor.media.kept.files import KeptFiles
from editor.model.flatten.layers import Entry
from editor.model.project import Project, Sequence
from editor.model.task import TaskControl
from editor.model.timeline import SequenceId

_STRETCH_S = 2


class RenderState(Enum):
    """PLAIN: one picture as it was shot. LIGHT: more than that. HEAVY: too much to play.
    RENDERED: drawn in advance."""

    PLAIN = auto()
    LIGHT = auto()
    HEAVY = auto()
    RENDERED = auto()


@dataclass(frozen=True, slots=True)
class RenderSpan:
    """Frames [`start`, `end`) that are in one state."""

    start: int
    end: int
    state: RenderState


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of a stretch for as long as `value` stands there."""

    sequence_id: SequenceId
    start: int
    end: int
    value: object

    def holds(self, project: Project) -> bool:
        return stretch_value(project, self.sequence_id, self.start, self.end) == self.value


class RenderCache(QObject):
    """What changes by an edit has another recipe, and so is not found: nothing is thrown away, and
    undo brings it back. What was used longest ago goes when there is too much.

    Args:
        folder: of all caches.
        most_bytes: what all that is rendered may take on disk.
    """

    changed = Signal()

    def __init__(
        self,
        queue: JobQueue,
        catalogue: Catalogue,
        folder: Path,
        most_bytes: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue, self._catalogue = queue, catalogue
        self._files = KeptFiles(folder / "renders", SUFFIX, most_bytes)
        self._folder = folder / "renders"
        self._found: Mapping[str, Rendered] = MappingProxyType({})
        self._rendered: list[_Known] = []
        self._heavy: list[_Known] = []
        self._jobs: dict[Job, _Known] = {}

    def open(self) -> None:
        """Look for what was rendered at other times, in the background."""
        work = partial(_opened, self._folder)
        label = self.tr("Look for rendered stretches")
        job = self._queue.start(label, work, Lane.QUICK, is_shown=False)
        job.finished.connect(self._add)

    def find(
        self, entries: tuple[Entry, ...], project: Project, sequence: Sequence, scale: float
    ) -> Rendered | None:
        """The picture of these layers, if it was drawn at least that large. For any thread."""
        found = self._found
        if not found:
            return None
        rendered = found.get(recipe_of(entries, project, sequence))
        return rendered if rendered is not None and rendered.scale >= scale else None

    def render(
        self, project: Project, sequence_id: SequenceId, start: int, end: int, scale: float
    ) -> tuple[Job, ...]:
        """Draw frames [`start`, `end`) in the background, some seconds at a time."""
        sequence = project.sequence(sequence_id)
        if sequence is None:
            return ()
        end = min(end, sequence.duration)
        length = max(1, round(_STRETCH_S * sequence.rate))
        return tuple(
            self._start(Stretch(project, sequence_id, first, min(first + length, end), scale))
            for first in range(start, end, length)
        )

    def mark_heavy(self, project: Project, sequence_id: SequenceId, frames: Iterable[int]) -> None:
        """Remember that these were too much to play as they stand now."""
        sequence = project.sequence(sequence_id)
        if sequence is None:
            return
        length = max(1, round(sequence.rate))
        for number in sorted({frame // length for frame in frames}):
            start, end = number * length, min((number + 1) * length, sequence.duration)
            value = stretch_value(project, sequence_id, start, end)
            self._heavy.append(_Known(sequence_id, start, end, value))
        self._heavy = [each for each in dict.fromkeys(self._heavy) if each.holds(project)]
        self.changed.emit()

    def heavy(self, project: Project, sequence_id: SequenceId) -> tuple[RenderSpan, ...]:
        """What is too much to play and not rendered."""
        marked = sorted(
            (each.start, each.end) for each in self._heavy if each.sequence_id == sequence_id
        )
        parts: list[tuple[int, int]] = []
        for start, end in marked:
            if parts and start <= parts[-1][1]:
                parts[-1] = parts[-1][0], max(parts[-1][1], end)
            else:
                parts.append((start, end))
        return tuple(
            span
            for start, end in parts
            for span in self.state(project, sequence_id, start, end)
            if span.state is RenderState.HEAVY
        )

    def state(
        self, project: Project, sequence_id: SequenceId, start: int, end: int
    ) -> tuple[RenderSpan, ...]:
        """How frames [`start`, `end`) will play, in spans from first to last."""
        sequence = project.sequence(sequence_id)
        end = min(end, sequence.duration) if sequence else start
        if sequence is None or start >= end:
            return ()
        marks = {
            state: [
                each
                for each in known
                if each.sequence_id == sequence_id
                and each.start < end
                and start < each.end
                and each.holds(project)
            ]
            for state, known in (
                (RenderState.RENDERED, self._rendered),
                (RenderState.HEAVY, self._heavy),
            )
        }
        edges = {*boundaries(sequence, start, end), end}
        for known in marks.values():
            for each in known:
                edges |= {max(each.start, start), min(each.end, end)}
        spans: list[RenderSpan] = []
        for first, last in pairwise(sorted(edges)):
            state = next(
                (s for s, known in marks.items() if any(k.start <= first < k.end for k in known)),
                None,
            )
            if state is None:
                plain = is_plain(project, sequence, first)
                state = RenderState.PLAIN if plain else RenderState.LIGHT
            if spans and spans[-1].state is state:
                spans[-1] = RenderSpan(spans[-1].start, last, state)
            else:
                spans.append(RenderSpan(first, last, state))
        return tuple(spans)

    def hold(self, held: bool) -> None:
        """Let what is being drawn wait, as while something plays, or go on."""
        for job in self._jobs:
            if held:
                job.pause()
            else:
                job.resume()

    def delete(self) -> None:
        """Forget all that was rendered."""
        for job in list(self._jobs):
            job.cancel()
        paths = tuple({each.path for each in self._found.values()})
        self._found = MappingProxyType({})
        self._rendered.clear()
        label = self.tr("Delete rendered stretches")
        self._queue.start(label, partial(_deleted, paths), Lane.QUICK, is_shown=False)
        self.changed.emit()

    def _start(self, stretch: Stretch) -> Job:
        value = stretch_value(stretch.project, stretch.sequence_id, stretch.start, stretch.end)
        known = _Known(stretch.sequence_id, stretch.start, stretch.end, value)
        work = partial(_rendered, self._files, self._catalogue, stretch, known)
        job = self._queue.start(self.tr("Render for playback"), work, Lane.BACKGROUND)
        self._jobs[job] = known
        job.finished.connect(self._on_rendered)
        job.failed.connect(self._on_given_up)
        job.cancelled.connect(self._on_given_up)
        return job

    def _on_rendered(self, made: Mapping[str, Rendered]) -> None:
        known = self._jobs.pop(self.sender(), None)  # type: ignore[call-overload]
        if known is not None:
            self._rendered.append(known)
            self._add(made)

    def _on_given_up(self) -> None:
        self._jobs.pop(self.sender(), None)  # type: ignore[call-overload]

    def _add(self, made: Mapping[str, Rendered]) -> None:
        """One new value in place of the old, so that other threads read the one or the other."""
        self._found = MappingProxyType({**self._found, **made})
        self.changed.emit()


def _rendered(
    files: KeptFiles, catalogue: Catalogue, stretch: Stretch, known: _Known, task: TaskControl
) -> dict[str, Rendered]:
    key = blake2b(repr((known, stretch.scale)).encode(), digest_size=16).hexdigest()
    made = render_stretch(stretch, catalogue, files.path_of(key), task)
    files.trim()
    return made


def _opened(folder: Path, task: TaskControl) -> dict[str, Rendered]:
    found: dict[str, Rendered] = {}
    paths = sorted(folder.glob(f"*/*{SUFFIX}"))
    for number, path in enumerate(paths):
        task.step(number, len(paths), "rendered")
        found |= listed(path)
    return found


def _deleted(paths: tuple[Path, ...], task: TaskControl) -> None:
    for path in paths:
        path.unlink(missing_ok=True)
        list_of(path).unlink(missing_ok=True)
