"""What a painted motion looks like, small and soon: a loop of pictures made in the background."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from editor.engine.generate.model import EXACT
from editor.engine.still_motion.model import AUTO, DEPTH, FLAT, MAP, SUBJECT
from editor.engine.still_motion.scene import Material, Scene
from editor.jobs.generation.source_picture import small_source
from editor.jobs.queue import JobQueue, Lane
from editor.model.frame import Frame
from editor.model.generation.request import GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.media import MediaReference
from editor.model.task import Cancelled, TaskControl

LONGEST = 480
"""No side of a picture is longer."""

_MOST_PICTURES = 72
_AT_LEAST = 6  # pictures that are made of each request, also when there is a newer one


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """`media`: all that the request's sources refer to."""

    request: GenerationRequest
    media: tuple[MediaReference, ...]

    @property
    def step(self) -> int:
        """Every how many frames there is a picture."""
        return -(-self.request.frames // _MOST_PICTURES)


class MotionPreviews(QObject):
    """The newest wins; each is shown for a moment, so that who drags sees something too."""

    pictured = Signal(object, int, QImage)  # Wanted, which of its pictures, it
    failed = Signal(object)  # Exception

    def __init__(self, jobs: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._newest: Wanted | None = None
        self._running: Wanted | None = None
        self._sources: dict[tuple[InputSource, MediaReference], Frame] = {}

    def show(self, wanted: Wanted) -> None:
        self._newest = wanted
        if self._running is None:
            self._start()

    def stop(self) -> None:
        self._newest = None

    def _start(self) -> None:
        wanted = self._running = self._newest
        if wanted is None:
            return
        job = self._jobs.start("", partial(self._made, wanted), Lane.QUICK, is_shown=False)
        job.finished.connect(self._on_ended)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_ended)

    def _on_ended(self, *_: object) -> None:
        ended, self._running = self._running, None
        if self._newest is not ended:
            self._start()

    def _on_failed(self, error: Exception) -> None:
        if self._newest is self._running:
            self._newest = None
        self._on_ended()
        self.failed.emit(error)

    def _made(self, wanted: Wanted, task: TaskControl) -> None:
        request = made_small(wanted.request)
        material = self._material(wanted)
        with closing(Scene(request, material, task)) as scene:
            for place, number in enumerate(range(0, request.frames, wanted.step)):
                task.step(place, request.frames // wanted.step + 1, "drawing")
                if self._newest is not wanted and (self._newest is None or place >= _AT_LEAST):
                    raise Cancelled
                picture = scene.frame(number, EXACT.format, EXACT.colour)
                self.pictured.emit(wanted, place, _image(picture))

    def _material(self, wanted: Wanted) -> Material:
        request = wanted.request
        picture, mask, map_ = (
            self._source(request.source(role), wanted.media)
            for role in (SourceRole.FIRST_FRAME, SourceRole.MASK, SourceRole.DEPTH)
        )
        assert picture is not None  # nobody asks without one
        depth = request.option(DEPTH.name) or AUTO
        if depth == FLAT:
            return Material(picture)
        return Material(
            picture,
            matte=mask if depth in (SUBJECT, AUTO) else None,
            nearness=map_ if depth in (MAP, AUTO) else None,
        )

    def _source(
        self, source: InputSource | None, media: tuple[MediaReference, ...]
    ) -> Frame | None:
        """Small, and kept while it is used."""
        found = [each for each in media if source is not None and each.id == source.media]
        if source is None or not found:
            return None
        key = source, found[0]
        if key not in self._sources:
            kept = {key: small_source(source, media, LONGEST * 2)}
            self._sources = {**dict(list(self._sources.items())[-2:]), **kept}
        return self._sources[key]


def made_small(request: GenerationRequest) -> GenerationRequest:
    """The same with no side longer than `LONGEST`: all else counts in pixels of the source."""
    ratio = min(1.0, LONGEST / max(request.width, request.height))
    width, height = (
        max(16, round(side * ratio / 2) * 2) for side in (request.width, request.height)
    )
    return replace(request, width=width, height=height)


def _image(frame: Frame) -> QImage:
    plane = frame.planes[0]
    format = QImage.Format.Format_RGBA8888
    return QImage(plane.data, plane.width, plane.height, plane.stride, format).copy()
