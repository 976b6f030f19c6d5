"""Draws what painted motion looks like, on a thread that keeps the picture and what it is of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from editor.compositor.context import NoGraphicsError
from editor.compositor.drawing.planes import PictureTooLargeError
from editor.compositor.motion.regions import MaskError
from editor.engine.depth.errors import DepthError
from editor.engine.depth.estimation import installed_depth
from editor.engine.generate.model import EXACT
from editor.engine.still_motion.model import AUTO, DEPTH, ESTIMATED, FLAT, MAP, SUBJECT
from editor.engine.still_motion.scene import Material, Scene
from editor.engine.still_motion.stage import Stage
from editor.jobs.generation.source_picture import small_source
from editor.media.errors import MediaError
from editor.model.frame import Frame
from editor.model.generation.request import GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.media import MediaReference
from editor.model.task import Cancelled, TaskControl

LONGEST = 480
"""No side of a picture is longer."""

_MOST_PICTURES = 72
_FAULTS = (MaskError, MediaError, NoGraphicsError, PictureTooLargeError, OSError)


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """Pictures of a request, every `step` frames, from number `first` on and around.

    `media`: all that the request's sources refer to.
    """

    request: GenerationRequest
    media: tuple[MediaReference, ...]
    first: int = 0

    @property
    def step(self) -> int:
        return -(-self.request.frames // _MOST_PICTURES)

    @property
    def count(self) -> int:
        return -(-self.request.frames // self.step)


class PutAway:
    """Nothing is looked at: give back what is held."""


@dataclass(frozen=True, slots=True)
class Told:
    """Who is told what is made, on the thread: picture by number, or why there is none."""

    pictured: Callable[[Wanted, int, QImage], None]
    failed: Callable[[Wanted, Exception], None]


class MotionWorkshop:
    """Of each request at least one picture is made, also when there is a newer one: who drags sees
    something, too. What only moves otherwise than before is drawn in the scene that is there.

    Args:
        is_asked: whether there is a newer request.
        task: ends what is being made, which may take seconds where something is to be filled.
    """

    def __init__(self, told: Told, is_asked: Callable[[], bool], task: TaskControl) -> None:
        self._told, self._is_asked, self._task = told, is_asked, task
        self._stage: Stage | None = None
        self._scene: Scene | None = None
        self._material: tuple[object, Material] | None = None
        self._sources: dict[tuple[InputSource, MediaReference], Frame] = {}

    def make(self, order: Wanted | PutAway) -> None:
        if isinstance(order, PutAway):
            self.close()
            return
        try:
            self._draw(order)
        except Cancelled:
            return
        except _FAULTS as error:
            self._drop_scene()
            self._told.failed(order, error)

    def close(self) -> None:
        self._drop_scene()
        if self._stage is not None:
            self._stage.close()
        self._stage = self._material = None
        self._sources = {}

    def _draw(self, wanted: Wanted) -> None:
        scene = self._scene_of(wanted)
        for made in range(wanted.count):
            if made and self._is_asked():
                return
            number = (wanted.first + made) % wanted.count
            picture = scene.frame(number * wanted.step, EXACT.format, EXACT.colour)
            self._told.pictured(wanted, number, _image(picture))

    def _scene_of(self, wanted: Wanted) -> Scene:
        request, material = made_small(wanted.request), self._material_of(wanted)
        if self._scene is None or not self._scene.move(request, material):
            self._drop_scene()
            self._stage = self._stage or Stage()
            self._scene = Scene(self._stage, request, material, self._task)
        return self._scene

    def _drop_scene(self) -> None:
        if self._scene is not None:
            self._scene.close()
            self._scene = None

    def _material_of(self, wanted: Wanted) -> Material:
        """The same for as long as nothing of it changes."""
        request = wanted.request
        depth = request.option(DEPTH.name) or AUTO
        key = depth, request.sources, wanted.media
        if self._material is None or self._material[0] != key:
            self._material = key, self._read(request, wanted.media, depth)
        return self._material[1]

    def _read(
        self, request: GenerationRequest, media: tuple[MediaReference, ...], depth: object
    ) -> Material:
        roles = SourceRole.MASK, SourceRole.DEPTH
        picture, mask, map_ = (
            self._source(source, media) for source in (request.opening, *map(request.source, roles))
        )
        assert picture is not None  # nobody asks without one
        if depth == FLAT:
            return Material(picture)
        if depth == ESTIMATED:
            return Material(picture, estimate=_estimate())
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


def _estimate() -> Callable[[NDArray[np.uint8]], NDArray[np.float32]] | None:
    """None without a depth model: a run says so, and a preview is flat until there is one."""
    try:
        return installed_depth().nearness
    except DepthError:
        return None


def _image(frame: Frame) -> QImage:
    plane = frame.planes[0]
    format = QImage.Format.Format_RGBA8888
    return QImage(plane.data, plane.width, plane.height, plane.stride, format).copy()
