"""What every generation model is to the program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from editor.model.colour import SRGB, ColourTags
from editor.model.frame import RGBA8, YUV420P8, Frame, PixelFormat
from editor.model.generation.capabilities import ModelSpec
from editor.model.generation.remedy import RemediedError, Remedy
from editor.model.generation.request import GenerationRequest
from editor.model.task import TaskControl

if TYPE_CHECKING:  # who only reads of models opens no media
    from editor.engine.generate.inputs import Inputs


class GenerationError(RemediedError):
    """It cannot be made; the message is a sentence for the user, with what to do."""


class NoMemoryError(GenerationError):
    """The device has not enough memory for it; the message says what to try."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a run takes on this machine, as the model knows it: no more than a first guess, which
    what earlier runs took soon replaces. `device_bytes`: memory of the accelerator."""

    seconds: float
    memory_bytes: int
    device_bytes: int = 0


@dataclass(frozen=True, slots=True)
class PictureForm:
    """How pictures are wanted: as the encoder takes them without a conversion."""

    format: PixelFormat
    colour: ColourTags


VIDEO = PictureForm(YUV420P8, ColourTags())
EXACT = PictureForm(RGBA8, SRGB)
"""For a file without loss, and for pictures."""


@dataclass(frozen=True, slots=True)
class Sound:
    """`samples`: (n, 2) float32, full scale at -1..1, `rate` a second."""

    samples: NDArray[np.float32]
    rate: int


class GenerationModel(Protocol):
    """Made once and kept; its methods are called from one thread at a time.

    What it makes is one of three things: frames (`FrameModel`), which `generate_clip` writes; the
    filling of footage (`clean_plate.upright.FillsFootage`), which `generate_clip` has laid into the
    footage's own samples; or, as Clean Plate, what `generate_clip` does with footage by itself.
    """

    @property
    def spec(self) -> ModelSpec: ...

    def obstacle(self) -> str:
        """Why it cannot run here and now, as a sentence with what to do; empty if it can."""
        ...

    def device(self) -> str:
        """What it runs on here, in a few words that stay the same; never loads anything."""
        ...

    def cost(self, request: GenerationRequest) -> Cost: ...

    def release(self) -> None:
        """Give back memory that is held between runs."""
        ...


@runtime_checkable
class FrameModel(GenerationModel, Protocol):
    """A model that makes frames."""

    def frames(
        self, request: GenerationRequest, inputs: Inputs, task: TaskControl, form: PictureForm
    ) -> Iterator[Frame]:
        """The pictures in order, each as soon as it is made: `request.frames` of them, each
        `request.width` x `request.height`, in `form` or as in `EXACT`.

        Calls `task.step(done, total, stage)` at least once a second.

        Raises:
            GenerationError: it cannot be done; the message says why.
            Cancelled: the task was stopped.
        """
        ...


@runtime_checkable
class Remediable(Protocol):
    """A model that knows what helps against its obstacle."""

    def remedy(self) -> Remedy | None: ...


def remedy_for(model: GenerationModel) -> Remedy | None:
    """What helps against its obstacle, if there is one and the model knows."""
    return model.remedy() if isinstance(model, Remediable) else None


@runtime_checkable
class WarmableModel(Protocol):
    """A model whose libraries take long to be brought into the program."""

    def warm_up(self) -> None:
        """Bring them in, and nothing that is large; called from any thread, once a run is likely to
        follow. What goes wrong is for the run to say."""
        ...


@runtime_checkable
class SoundingModel(Protocol):
    """A model whose spec `has_sound`."""

    def sound(self) -> Sound | None:
        """What belongs to the pictures of the last run, from the first of them on: known when that
        is given. None: it made none."""
        ...
