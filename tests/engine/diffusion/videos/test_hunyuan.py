"""HunyuanVideo and what shares its autoencoder, each by a tiny pipeline brought by its user."""

from functools import partial

import numpy as np
import pytest
from builders.diffusion.clips import hunyuan
from builders.diffusion.heeding import assert_follows_brush, assert_heeds

from editor.engine.diffusion.running import watching
from editor.engine.diffusion.running.watching import DENOISING
from editor.model.generation.request import GenerationKind
from editor.model.task import Cancelled, TaskControl

TEXT, IMAGE = GenerationKind.TEXT_TO_VIDEO, GenerationKind.IMAGE_TO_VIDEO
PIPELINES = {
    "hunyuan-image": hunyuan.hunyuan_of_picture,
    "hunyuan-image-in-place": partial(hunyuan.hunyuan_of_picture, beside=False),
    "skyreels-1": hunyuan.skyreels_of_picture,
    "hunyuan-15-image": partial(hunyuan.hunyuan_15, of_picture=True),
    "kandinsky-image": partial(hunyuan.kandinsky, of_picture=True),
}


@pytest.mark.parametrize("name", PIPELINES)
def test_another_first_frame_makes_another_clip(asked, name):
    model = asked(name, PIPELINES[name])
    assert_heeds(model, IMAGE, ["first-frame"], is_like_others=True)


def test_framepack_leads_from_a_first_to_a_last_frame(asked):
    assert_heeds(asked("framepack", hunyuan.framepack), IMAGE, ["first-frame", "last-frame"])


def test_framepack_follows_the_brush_from_its_last_section_to_its_first_in_whole_ones(asked):
    made = assert_follows_brush(asked("framepack", hunyuan.framepack), frames=60)

    assert len(made) == 73


def test_hunyuan_15_heeds_words_and_how_closely_it_is_to_follow_them(asked):
    model = asked("hunyuan-15", hunyuan.hunyuan_15)

    made = assert_heeds(model, TEXT)

    assert (model.make(TEXT, 5, options={"steps": 1, "guidance": 1.5}) != made).any()


def test_kandinsky_heeds_words(asked):
    assert_heeds(asked("kandinsky", hunyuan.kandinsky), TEXT)


def test_steps_are_counted_where_a_pipeline_does_not_tell_of_them(asked, monkeypatch):
    monkeypatch.setattr(watching, "_EVERY_S", 0.0)
    model = asked("hunyuan-15", hunyuan.hunyuan_15)
    seen = []

    model.make(TEXT, 5, task=TaskControl(seen.append), options={"steps": 2})

    done = [each.done for each in seen if each.stage == DENOISING]
    assert list(dict.fromkeys(done)) == [0, 1, 2]


def test_each_section_of_framepack_counts_its_steps_and_it_stops_in_any(asked, monkeypatch):
    monkeypatch.setattr(watching, "_EVERY_S", 0.0)
    model = asked("framepack", hunyuan.framepack)
    first = {"first-frame": model.give("first", np.zeros((32, 32, 3), np.uint8))}
    seen = []

    def on_progress(progress):
        seen.append(progress)
        if progress.done == 3:
            task.cancel()

    task = TaskControl(on_progress)
    with pytest.raises(Cancelled):
        model.make(IMAGE, 73, task=task, sources=first)

    counted = [each for each in seen if each.stage == DENOISING]
    assert list(dict.fromkeys(each.done for each in counted)) == [0, 1, 2, 3]
    assert {each.total for each in counted} == {5}
