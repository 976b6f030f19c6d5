"""A small real model, requests for it, and how a plug-in package is put on the path."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from threading import Event

import numpy as np

from editor.engine.generate.inputs import Inputs
from editor.engine.generate.model import Cost, PictureForm
from editor.model.colour import SRGB
from editor.model.curves import Value
from editor.model.frame import RGBA8, Frame, Plane
from editor.model.generation.capabilities import (
    Control,
    FrameRule,
    ModelSpec,
    OptionKind,
    OptionSpec,
    SizeRule,
)
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import SourceRole
from editor.model.task import TaskControl

SIZE = (64, 48)
SPEC = ModelSpec(
    id="fade",
    label="Fade",
    description="From black to a grey level.",
    version="3",
    kinds=(GenerationKind.TEXT_TO_VIDEO, GenerationKind.TEXT_TO_IMAGE),
    controls=frozenset({Control.SEED, Control.LOOP}),
    optional=(SourceRole.REFERENCE,),
    size=SizeRule(multiple=4, smallest=16, largest=256),
    frames=FrameRule(multiple=4, offset=1, least=1, most=401),
    options=(
        OptionSpec("level", OptionKind.FLOAT, "Level", 1.0, minimum=0.0, maximum=1.0),
        OptionSpec("steps", OptionKind.INT, "Steps", 4, minimum=1, unit="steps"),
        OptionSpec("reversed", OptionKind.BOOL, "Reversed", False),
        OptionSpec(
            "fault",
            OptionKind.CHOICE,
            "What goes wrong",
            "none",
            choices=tuple(
                (name, name) for name in ("none", "memory", "short", "small", "dies", "stuck")
            ),
        ),
    ),
    is_deterministic=True,
)


class Fade:
    """Every picture a flat grey, from black to `level`, for whatever is asked of it; its sketches
    are darker by half."""

    def __init__(self) -> None:
        self.releases = 0

    @property
    def spec(self) -> ModelSpec:
        return SPEC

    def obstacle(self) -> str:
        return ""

    def device(self) -> str:
        return "processor"

    def cost(self, request: GenerationRequest) -> Cost:
        return Cost(0.01 * request.frames, 1_000_000)

    def frames(
        self, request: GenerationRequest, inputs: Inputs, task: TaskControl, form: PictureForm
    ) -> Iterator[Frame]:
        level = request.option("level")
        top = 255 * (1.0 if level is None else float(level))
        fault = request.option("fault")
        count = request.frames - 1 if fault == "short" else request.frames
        for number in range(count):
            task.step(number, request.frames, "fading")
            if number == 2:
                _go_wrong(fault, task)
            width = request.width - 4 if fault == "small" else request.width
            level = round(top * number / max(1, request.frames - 1))
            task.sketch(number, grey(width, request.height, level // 2))
            yield grey(width, request.height, level)

    def release(self) -> None:
        self.releases += 1


def _go_wrong(fault: Value | None, task: TaskControl) -> None:
    if fault == "memory":
        np.empty(1 << 60, np.uint8)
    if fault == "dies":
        os.kill(os.getpid(), signal.SIGKILL)
    if fault == "stuck":
        task.step(2, 9, "stuck")
        Event().wait(60)


def grey(width: int, height: int, level: int) -> Frame:
    """Flat opaque grey, RGBA of eight bits."""
    pixels = np.full((height, width, 4), level, np.uint8)
    pixels[..., 3] = 255
    plane = Plane(memoryview(pixels.reshape(-1)), 4 * width, width, height)
    return Frame((plane,), RGBA8, width, height, SRGB)


def request(**changes: object) -> GenerationRequest:
    """Nine frames of `Fade`, as small as it can be, with what differs."""
    fields = {
        "kind": GenerationKind.TEXT_TO_VIDEO,
        "model": "fade",
        "width": SIZE[0],
        "height": SIZE[1],
        "frames": 9,
        "rate": Fraction(24),
    }
    return GenerationRequest(**{**fields, **changes})


def install_plug_in(folder: Path, package: str, code: str, entry: str) -> None:
    """A package as pip leaves it in `folder`: a module, and what tells of its entry point."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{package}.py").write_text(code, encoding="utf-8")
    told = folder / f"{package}-1.0.dist-info"
    told.mkdir()
    (told / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n")
    (told / "entry_points.txt").write_text(f"[cutaway.models]\n{entry} = {package}:Model\n")
