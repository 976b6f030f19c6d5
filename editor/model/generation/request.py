"""One value that says everything that decides what is generated."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from editor.model.curves import Value
from editor.model.generation.adapters import Adapter
from editor.model.generation.brush import MotionBrush
from editor.model.generation.camera import CameraPath
from editor.model.generation.prompts import PromptSchedule
from editor.model.generation.sources import InputSource, SourceRole


class GenerationKind(StrEnum):
    """What is made of what. EXTEND goes on from a clip, or leads up to it; BRIDGE fills the gap
    between two."""

    IMAGE_TO_VIDEO = "image-to-video"
    TEXT_TO_VIDEO = "text-to-video"
    VIDEO_TO_VIDEO = "video-to-video"
    TEXT_TO_IMAGE = "text-to-image"
    IMAGE_TO_IMAGE = "image-to-image"
    INPAINT = "inpaint"
    EXTEND = "extend"
    BRIDGE = "bridge"


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """Equal requests give equal frames, on the same device.

    `model`: a `ModelSpec.id`. `width` x `height` pixels, `frames` at `rate` a second; a picture
    has one frame. `loops`: the last frame leads into the first. `options` are the model's own, by
    name; those not named have their declared default. `adapters` are put onto the model, in order.
    """

    kind: GenerationKind
    model: str
    width: int
    height: int
    frames: int
    rate: Fraction
    seed: int = 0
    prompts: PromptSchedule = PromptSchedule()
    sources: tuple[InputSource, ...] = ()
    brush: MotionBrush = MotionBrush()
    camera: CameraPath = CameraPath()
    loops: bool = False
    options: tuple[tuple[str, Value], ...] = ()
    adapters: tuple[Adapter, ...] = ()

    @property
    def seconds(self) -> Fraction:
        return self.frames / self.rate

    def source(self, role: SourceRole) -> InputSource | None:
        """The first of that role."""
        return next((each for each in self.sources if each.role is role), None)

    @property
    def opening(self) -> InputSource | None:
        """The picture that it begins with, or goes on from."""
        return self.source(SourceRole.FIRST_FRAME) or self.source(SourceRole.BEFORE)

    def option(self, name: str) -> Value | None:
        return next((value for key, value in self.options if key == name), None)

    def with_option(self, name: str, value: Value) -> GenerationRequest:
        kept = tuple(pair for pair in self.options if pair[0] != name)
        return replace(self, options=tuple(sorted((*kept, (name, value)), key=lambda p: p[0])))
