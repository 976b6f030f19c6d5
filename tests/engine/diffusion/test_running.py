"""A pipeline at work: what it tells, how it is stopped, and what goes wrong as sentences."""

import shutil
from dataclasses import replace

import numpy as np
import pytest
from builders.diffusion import pictures, videos
from builders.diffusion.asked import Asked

from editor.engine.diffusion.asking.options import share_of_steps
from editor.engine.diffusion.running import devices, watching
from editor.engine.diffusion.running.crossing import picture_of
from editor.engine.diffusion.running.devices import Accelerator, Device
from editor.engine.diffusion.running.faults import told_plainly
from editor.engine.diffusion.running.watching import DECODING, DENOISING, LOADING, READING
from editor.engine.diffusion.shelf import on_shelf
from editor.engine.generate.model import GenerationError, NoMemoryError, WarmableModel
from editor.model.generation.experience import Experience
from editor.model.generation.request import GenerationKind
from editor.model.task import TaskControl
from editor.store.learnt import Notes, notes_file

TEXT = GenerationKind.TEXT_TO_VIDEO


@pytest.fixture
def model(asked):
    return asked("ltx", videos.ltx)


@pytest.fixture
def every_block(monkeypatch):
    """Tells of each block of a network that begins, and not of one now and then."""
    monkeypatch.setattr(watching, "_EVERY_S", 0.0)


def test_it_tells_how_far_it_is_from_loading_to_decoding(model, every_block):
    model.models.release()
    seen = []

    model.make(TEXT, prompt="b", task=TaskControl(seen.append), options={"steps": 3})

    stages = list(dict.fromkeys(each.stage for each in seen))
    assert stages == [LOADING, READING, DENOISING, DECODING, "writing"]
    counted = [each for each in seen if each.stage == DENOISING]
    assert {each.total for each in counted} == {4}
    assert list(dict.fromkeys(each.done for each in counted)) == [0, 1, 2, 3]


def test_what_it_holds_is_given_back_and_loaded_anew(model):
    made = model.make(TEXT, seed=3)

    model.models.release()
    maker = model.models.model(model.brought.id)
    assert isinstance(maker, WarmableModel)
    maker.warm_up()  # what it holds is none of its weights

    assert not maker._machine._resident.is_loaded
    np.testing.assert_array_equal(model.make(TEXT, seed=3), made)


def test_where_memory_is_short_it_says_how_much_is_needed(model, monkeypatch):
    model.models.release()
    nothing = Device(Accelerator.NONE, 1000, 1000)
    monkeypatch.setattr(devices, "found", lambda torch: nothing)

    with pytest.raises(NoMemoryError, match=r"needs about .* GB for 9 frames .* try a smaller"):
        model.make(TEXT, 9)


def test_memory_that_runs_out_meanwhile_says_what_to_try(model, monkeypatch):
    monkeypatch.setattr(watching.Watch, "on_step_end", _out_of_memory)

    with pytest.raises(NoMemoryError, match="not enough memory"):
        model.make(TEXT, 9)


def _out_of_memory(*_):
    raise RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB")


def test_a_damaged_part_is_said(models_folder, model, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(model.brought.folder, copy)
    broken = Asked(copy, tmp_path)
    vae, vocabulary = copy / "vae" / "config.json", copy / "tokenizer" / "tokenizer.json"
    good = vae.read_text(encoding="utf-8")

    vae.write_text("{")
    with pytest.raises(GenerationError, match=r"config\.json” cannot be read: get the model again"):
        broken.make(TEXT)
    vae.write_text(good, encoding="utf-8")
    vocabulary.write_text("{")
    with pytest.raises(GenerationError, match="copy cannot be run, for a file is missing"):
        broken.make(TEXT)


def test_a_missing_library_is_named():
    with (
        pytest.raises(GenerationError, match="pip install ftfy"),
        told_plainly("Wan", "run"),
    ):
        raise ModuleNotFoundError("No module named 'ftfy'", name="ftfy")


def test_numbers_that_a_device_does_not_know_are_said():
    with (
        pytest.raises(GenerationError, match="does not reckon in its numbers"),
        told_plainly("Wan", "run"),
    ):
        raise RuntimeError("\"slow_conv2d_cpu\" not implemented for 'Half'")


def test_a_clip_needs_what_its_kind_starts_from(model):
    with pytest.raises(GenerationError, match="a picture for the first frame"):
        model.make(GenerationKind.IMAGE_TO_VIDEO)


def test_what_it_costs_grows_with_the_size_and_the_steps(model):
    maker = model.models.model(model.brought.id)

    small = maker.cost(model.request(TEXT, 9))
    large = maker.cost(model.request(TEXT, 9, width=64, height=64))
    long = maker.cost(model.request(TEXT, 9, options={"steps": 20}))

    assert large.memory_bytes > small.memory_bytes > 0
    assert large.seconds > small.seconds
    begins = 2 * small.seconds - maker.cost(model.request(TEXT, 9, options={"steps": 4})).seconds
    assert long.seconds - begins == pytest.approx(10 * (small.seconds - begins))
    assert small.seconds < 10  # however small it is, no longer than it takes to begin


def test_what_earlier_runs_took_says_how_long_one_of_the_shelf_does(model, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    id = model.brought.id
    before = on_shelf(id).run

    notes_file().write(Notes(Experience().after(id, before.device, 100.0, 7.0, 0.0)))

    assert on_shelf(id).run.seconds == pytest.approx(0.07 * before.seconds)


def test_half_precision_runs_and_is_close_to_the_whole(asked, monkeypatch):
    model = asked("sd", pictures.stable_diffusion)
    made = model.make(GenerationKind.TEXT_TO_IMAGE)
    maker = model.models.model(model.brought.id)
    plan = maker._machine._budget.plan
    monkeypatch.setattr(
        maker._machine._budget,
        "plan",
        lambda *given, **named: replace(plan(*given, **named), dtype="bfloat16"),
    )

    half = model.make(GenerationKind.TEXT_TO_IMAGE)

    assert (half != made).any()
    assert np.abs(half.astype(int) - made).mean() < 20


def test_what_is_changed_a_little_in_few_steps_is_changed_by_one():
    for steps in range(1, 201):
        share = share_of_steps({"steps": steps, "strength": 0.05})
        assert share is not None
        assert int(steps * share) >= 1


def test_what_is_no_number_is_no_picture():
    made = np.full((4, 4, 3), np.nan)
    with pytest.raises(GenerationError, match="reckoned no picture: its weights are damaged"):
        picture_of(made)

    made[:3] = 1.0
    assert picture_of(made).mean() == 0.75 * 255
