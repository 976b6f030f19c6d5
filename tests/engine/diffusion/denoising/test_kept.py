"""What is kept from run to run: what words are read as, and how latents look."""

import shutil

import numpy as np
import pytest
from builders.diffusion import videos
from builders.diffusion.asked import pixels_of

from editor.engine.diffusion.denoising import colours, sketching
from editor.engine.diffusion.running import encodings
from editor.engine.diffusion.running.watching import LOADING, READING
from editor.engine.generate.clip import generate_clip
from editor.engine.generate.places import carry_cache, media_folder
from editor.model.generation.request import GenerationKind
from editor.model.task import TaskControl

TEXT, IMAGE = GenerationKind.TEXT_TO_VIDEO, GenerationKind.IMAGE_TO_VIDEO


@pytest.fixture
def model(asked, tmp_path, monkeypatch):
    """Nothing is kept of it yet, and nothing loaded."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    found = asked("wan", videos.wan)
    found.models.release()
    return found


@pytest.fixture
def project(model, tmp_path, monkeypatch):
    """What the model makes lies beside this project."""
    path = tmp_path / "trip.cutaway"
    path.touch()
    media_folder(path).mkdir()
    monkeypatch.setattr(model, "place", media_folder(path))
    return path


def resident_of(model):
    return model.models.model(model.brought.id)._machine._resident


def stages_of(model, **changes):
    seen = []
    made = model.make(TEXT, task=TaskControl(seen.append), **changes)
    return made, {each.stage for each in seen}


def test_words_that_were_read_before_need_no_encoder(model):
    first, stages = stages_of(model, prompt="b", negative="a")
    assert READING in stages
    assert resident_of(model).has("text_encoder")
    model.models.release()

    again, stages = stages_of(model, prompt="b", negative="a")

    assert LOADING in stages
    assert READING not in stages
    assert not resident_of(model).has("text_encoder")
    np.testing.assert_array_equal(again, first)


def test_other_words_have_the_encoder_loaded_after_all(model):
    stages_of(model, prompt="b")
    model.models.release()
    stages_of(model, prompt="b")
    assert not resident_of(model).has("text_encoder")

    other, stages = stages_of(model, prompt="a")

    assert READING in stages
    model.models.release()
    np.testing.assert_array_equal(stages_of(model, prompt="a")[0], other)


def test_what_a_project_asked_for_is_kept_with_it_and_with_its_copies(model, project, tmp_path):
    first, _ = stages_of(model, prompt="b")
    (file,) = tmp_path.rglob("*.safetensors")
    assert file.is_relative_to(media_folder(project) / "cache" / "words")
    copy = tmp_path / "elsewhere" / "copy.cutaway"
    model.models.release()

    carry_cache(project, copy)
    copy.touch()
    shutil.rmtree(media_folder(project))
    model.place = media_folder(copy)
    again, stages = stages_of(model, prompt="b")

    assert READING not in stages
    np.testing.assert_array_equal(again, first)


def test_what_was_read_for_another_guidance_does_not_do(model):
    """Without guidance nothing is read of what is not wanted."""
    stages_of(model, options={"guidance": 1.0})
    model.models.release()

    guided, stages = stages_of(model, options={"guidance": 6.0})

    assert READING in stages
    assert resident_of(model).has("text_encoder")
    assert (guided != stages_of(model, options={"guidance": 1.0})[0]).any()


def test_a_damaged_file_of_words_is_made_anew(model, tmp_path):
    first, _ = stages_of(model)
    (file,) = tmp_path.rglob("*.safetensors")
    file.write_bytes(b"nothing")
    model.models.release()

    again, stages = stages_of(model)

    assert READING in stages
    np.testing.assert_array_equal(again, first)


def test_the_oldest_words_are_let_go_when_there_are_too_many(model, tmp_path, monkeypatch):
    stages_of(model, prompt="a")
    (first,) = tmp_path.rglob("*.safetensors")
    most = first.stat().st_size * 5 // 2
    monkeypatch.setattr(encodings, "_MOST_BYTES", most)
    for word in "bcd":
        stages_of(model, prompt=word)

    files = list(tmp_path.rglob("*.safetensors"))
    assert 1 <= len(files) <= 2
    assert sum(each.stat().st_size for each in files) <= most
    assert first not in files


@pytest.mark.parametrize(
    ("name", "make"), [("wan", videos.wan), ("ltx", videos.ltx), ("animate", videos.animate_diff)]
)
def test_what_becomes_of_a_clip_is_shown_small_and_never_in_it(
    asked, name, make, monkeypatch, tmp_path
):
    monkeypatch.setattr(sketching, "_EVERY_S", 0.0)
    monkeypatch.setattr(colours, "_SIDE", 64)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    model = asked(name, make)
    request = model.request(TEXT, 9, options={"steps": 5})
    sketches, frames = [], []

    generate_clip(
        request,
        (),
        model.place / "sketched.mkv",
        on_frame=lambda index, frame: frames.append(pixels_of(frame)),
        on_sketch=lambda index, frame: sketches.append((index, pixels_of(frame))),
        models=model.models,
        overwrite=True,
    )

    np.testing.assert_array_equal(np.stack(frames), model.make(TEXT, 9, options={"steps": 5}))
    assert len(sketches) >= 4
    assert all(0 <= index < request.frames for index, _ in sketches)
    assert all(max(picture.shape) <= sketching.LONGEST for _, picture in sketches)
    assert len(list(tmp_path.rglob("*.json"))) == 1  # how latents look is fitted once


def test_no_clip_is_sketched_where_nobody_looks_on(model, tmp_path):
    model.make(TEXT)

    assert not list(tmp_path.rglob("*.json"))
