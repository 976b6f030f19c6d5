"""Wherever a run is stopped, it ends at once, and nothing of it stays: no file, no hook and nothing
in memory."""

import gc
import time
from dataclasses import replace

import numpy as np
import pytest
from builders.diffusion import videos
from builders.diffusion.asked import texture
from builders.diffusion.heeding import streaming

from editor.engine.diffusion.draft.drawing import DRAFTING
from editor.engine.diffusion.running import watching
from editor.engine.diffusion.running.watching import (
    DECODING,
    DENOISING,
    LOADING,
    PREPARING,
    READING,
)
from editor.engine.generate.model import GenerationError
from editor.model.generation.prompts import PromptSchedule, TimedPrompt
from editor.model.generation.request import GenerationKind
from editor.model.task import Cancelled, TaskControl

IMAGE = GenerationKind.IMAGE_TO_VIDEO
STAGES = (DRAFTING, LOADING, READING, PREPARING, DENOISING, DECODING)


@pytest.fixture
def model(asked, monkeypatch, tmp_path):
    monkeypatch.setattr(watching, "_EVERY_S", 0.0)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    found = asked("wan", videos.wan)
    monkeypatch.setattr(found, "place", tmp_path / "made")
    found.place.mkdir()
    return found


@pytest.fixture
def run(model):
    """Makes a clip in every way at once that can be: of a draft, of words that change and by a
    scheduler that looks back."""
    source = {"first-frame": model.give("one", texture(1, 64, 64))}
    options = {"steps": 4, "scheduler": "UniPCMultistepScheduler"}
    (model.place / "one.png").rename(model.place.parent / "one.png")
    model.media["one"] = replace(model.media["one"], path=str(model.place.parent / "one.png"))

    def make(word, task=None):
        turns = PromptSchedule((TimedPrompt(0, word), TimedPrompt(3, "b")))
        made = {"sources": source, "prompts": turns, "options": options}
        return model.make(IMAGE, 5, task, brush=streaming(40, 0), **made)

    return make


def held():
    """How many pictures and fields of numbers are in memory that are no weights, and how many hooks
    there are in networks."""
    import torch
    from PIL import Image

    gc.collect()
    there = gc.get_objects()
    numbers = [each for each in there if issubclass(type(each), torch.Tensor) and each.ndim > 1]
    pictures = [each for each in there if issubclass(type(each), Image.Image)]
    networks = [each for each in there if issubclass(type(each), torch.nn.Module)]
    weights = {
        id(each) for network in networks for each in network.state_dict(keep_vars=True).values()
    }
    numbers = [each for each in numbers if id(each) not in weights]
    hooks = sum(len(each._forward_hooks) + len(each._forward_pre_hooks) for each in networks)
    return len(numbers), len(pictures), hooks


def test_wherever_it_is_stopped_it_ends_at_once_and_nothing_stays(run, model, tmp_path):
    model.make(GenerationKind.TEXT_TO_VIDEO, options={"steps": 1})  # it is loaded
    before = held()
    first = run("a")
    assert held() == before
    for made in (tmp_path / "made").iterdir():
        made.unlink()

    for stage in STAGES:
        if stage == LOADING:
            model.models.release()
        stopping = _Stopping(stage)
        with pytest.raises(Cancelled):
            run(stage, stopping.task)
        assert time.process_time() - stopping.asked_at[0] < 1, stage
        assert len(stopping.asked_at) == 1, stage
        assert not list((tmp_path / "made").iterdir()), stage
        assert not list(tmp_path.rglob("*part*")), stage

    np.testing.assert_array_equal(run("a"), first)
    assert held() == before


def test_what_went_wrong_holds_on_to_nothing_of_it(run, model, monkeypatch):
    model.make(GenerationKind.TEXT_TO_VIDEO, options={"steps": 1})
    before = held()

    def fail(*given):
        raise RuntimeError("it cannot be reckoned")

    with monkeypatch.context() as patch:
        patch.setattr(watching.Watch, "on_step_end", fail)
        with pytest.raises(GenerationError) as caught:
            run("a")

    assert "cannot be reckoned" in str(caught.value)
    assert held() == before


class _Stopping:
    """Stops a task when it comes to a stage, in the middle of a step of it where it has several."""

    def __init__(self, stage):
        self._stage, self.asked_at = stage, []
        self.task = TaskControl(self._on_progress)

    def _on_progress(self, progress):
        if progress.stage == self._stage and (progress.done or self._stage != DENOISING):
            self.asked_at.append(time.process_time())
            self.task.cancel()
