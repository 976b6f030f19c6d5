"""What a generation takes on this machine: foretold, and learnt from."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace

from editor.engine.generate.clip import GeneratedClip
from editor.engine.generate.encoding import BITS_PER_PIXEL, LOSSLESS_BITS_PER_PIXEL
from editor.engine.generate.model import Cost, GenerationModel
from editor.model.generation.request import GenerationRequest
from editor.store.learnt import notes_file

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Expectation:
    """By what `runs` earlier ones took; none: as the model itself reckons."""

    seconds: float
    memory_bytes: int
    disk_bytes: int
    runs: int


def expected(
    model: GenerationModel, request: GenerationRequest, *, lossless: bool = False
) -> Expectation:
    """What a run would take."""
    cost = model.cost(request)
    learnt = notes_file().read().experience.of(request.model, model.device())
    pixels = request.width * request.height * request.frames
    bits = LOSSLESS_BITS_PER_PIXEL if lossless else BITS_PER_PIXEL
    return Expectation(
        learnt.seconds(cost.seconds),
        round(cost.memory_bytes * learnt.memory),
        round(pixels * bits / 8),
        learnt.runs,
    )


def learn(clip: GeneratedClip, reckoned: Cost) -> None:
    """Remember what a run took. That it cannot be written is no reason to fail."""
    file = notes_file()
    notes = file.read()
    memory = clip.memory_bytes / reckoned.memory_bytes if reckoned.memory_bytes > 0 else 0.0
    experience = notes.experience.after(
        clip.model, clip.device, reckoned.seconds, clip.seconds, memory
    )
    try:
        file.write(replace(notes, experience=experience))
    except OSError as error:
        _log.warning("what was learnt could not be written: %s", error)
