"""Shots to begin with, made of the footage that comes with the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from math import cos, pi, sin

from PySide6.QtCore import QObject

from editor.model.edits.generation.shots import add_shot
from editor.model.generation.brush import MotionBrush, MotionRegion, Polygon, RegionId
from editor.model.generation.camerawork.text import camera_from_text
from editor.model.generation.request import GenerationRequest
from editor.model.media import MediaReference
from editor.model.time import ZERO
from editor.resources import resources_folder
from editor.session.generation.beginning import Beginning
from editor.session.session import Session
from editor.session.upkeep.footage import Footage


@dataclass(frozen=True, slots=True)
class Example:
    """`sample` is a file of the samples; `ask` makes of a plain request what is asked for."""

    id: str
    sample: str
    ask: Callable[[GenerationRequest], GenerationRequest]


def _camera(words: str, request: GenerationRequest) -> GenerationRequest:
    return replace(request, camera=camera_from_text(words, request.frames))


def _stirred(request: GenerationRequest) -> GenerationRequest:
    """The coffee turns in its cup."""
    ring = tuple((287 + 78 * cos(n * pi / 12), 144 + 46 * sin(n * pi / 12)) for n in range(24))
    coffee = MotionRegion(RegionId("coffee"), "Coffee", 0, (Polygon(ring),), rotation=35.0)
    return _camera("push-in 8%", replace(request, brush=MotionBrush((coffee,))))


def _drifting(request: GenerationRequest) -> GenerationRequest:
    """The sky moves on for ever."""
    points = ((820.0, 0.0), (1280.0, 0.0), (1280.0, 290.0), (1120.0, 300.0), (830.0, 250.0))
    sky = MotionRegion(RegionId("sky"), "Sky", 0, (Polygon(points),), velocity=(-40.0, 0.0))
    return replace(request, brush=MotionBrush((sky,)), loops=True)


EXAMPLES = (
    Example("coffee", "coffee.png", _stirred),
    Example("meadow", "bigbuckbunny_meadow.mp4", _drifting),
    Example("rabbit", "bigbuckbunny.mp4", partial(_camera, "handheld-walk")),
)


class Examples(QObject):
    """Brings the footage of an example into the project, and makes its shot."""

    def __init__(
        self, session: Session, footage: Footage, beginning: Beginning, parent: QObject | None
    ) -> None:
        super().__init__(parent)
        self._session, self._footage, self._beginning = session, footage, beginning

    def begin(self, example: Example) -> None:
        """`Beginning.began` tells when it is there."""
        path = resources_folder() / "samples" / example.sample
        self._footage.import_files([path], then=partial(self._make, example))

    def _make(self, example: Example, media: tuple[MediaReference, ...]) -> None:
        shot = self._beginning.shot_from(media[0], ZERO)
        shot = replace(shot, request=example.ask(shot.request))
        if self._session.edit(self.tr("New shot from example"), partial(add_shot, shot=shot)):
            self._beginning.began.emit(shot.id)
