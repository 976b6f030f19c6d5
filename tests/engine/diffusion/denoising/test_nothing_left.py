"""A pipeline keeps nothing of how it was handled the last time, wherever that ended."""

import numpy as np
import pytest
from builders.diffusion import videos
from builders.diffusion.adapters import diffusers_names, lora
from builders.diffusion.asked import texture

from editor.engine.diffusion.denoising import caching
from editor.engine.diffusion.running import watching
from editor.engine.diffusion.running.watching import DENOISING
from editor.model.generation.camera import CameraPath
from editor.model.generation.prompts import PromptSchedule, TimedPrompt
from editor.model.generation.request import GenerationKind
from editor.model.task import Cancelled, TaskControl

TEXT, IMAGE = GenerationKind.TEXT_TO_VIDEO, GenerationKind.IMAGE_TO_VIDEO
STEPS = {"steps": 4}


@pytest.fixture
def model(asked, monkeypatch):
    monkeypatch.setattr(caching, "_CHANGE", {caching.Cache.QUICK: 0.9})
    monkeypatch.setattr(watching, "_EVERY_S", 0.0)
    return asked("wan", videos.wan)


@pytest.fixture
def manners(model):
    """What a run may be like."""
    ink = lora(model.place / "wan", "transformer", model.place / "ink.safetensors", diffusers_names)
    picture = {"first-frame": model.give("one", texture(1, 64, 64))}
    turns = PromptSchedule((TimedPrompt(0, "a"), TimedPrompt(3, "b")))
    scheduler = {"scheduler": "UniPCMultistepScheduler"}
    return {
        "plain": (TEXT, {"options": STEPS}),
        "adapter": (TEXT, {"options": STEPS, "adapters": {model.bring(ink).id: 1.0}}),
        "cache": (TEXT, {"options": {**STEPS, "cache": "quick"}}),
        "scheduler": (TEXT, {"options": {**STEPS, **scheduler}}),
        "turns": (TEXT, {"options": STEPS, "prompts": turns}),
        "draft": (IMAGE, {"options": STEPS, "sources": picture, "camera": CameraPath(zoom=0.5)}),
    }


def test_the_same_is_made_whatever_was_made_before(model, manners):
    first = {name: model.make(kind, 5, **how) for name, (kind, how) in manners.items()}

    for name, (kind, how) in reversed(manners.items()):
        np.testing.assert_array_equal(model.make(kind, 5, **how), first[name], name)
    assert len({made.tobytes() for made in first.values()}) == len(manners)


def test_the_same_is_made_after_whatever_was_stopped(model, manners):
    kind, how = manners["plain"]
    plain = model.make(kind, 5, **how)

    for name, (other, changed) in manners.items():
        with pytest.raises(Cancelled):
            model.make(other, 5, _stopped_in_the_middle(), **changed)
        np.testing.assert_array_equal(model.make(kind, 5, **how), plain, name)


def _stopped_in_the_middle() -> TaskControl:
    def on_progress(progress):
        if progress.stage == DENOISING and progress.done == 1:
            task.cancel()

    task = TaskControl(on_progress)
    return task
