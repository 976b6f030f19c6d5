"""`cutaway generate`, with the built-in model on a small picture."""

from __future__ import annotations

import json

import av
import numpy as np
import pytest
import skia
from builders.files.depth import save_depth_model
from builders.film import decoded

from editor.api.film import Film
from editor.api.generation.generate import generate

SIZE = (96, 64)
LEFT = [[0, 0], [40, 0], [40, 64], [0, 64]]


@pytest.fixture(autouse=True)
def nothing_learnt(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def photo(tmp_path):
    """A PNG of soft random blotches."""
    random = np.random.default_rng(4)
    small = random.integers(0, 256, (SIZE[1] // 4, SIZE[0] // 4, 3), np.uint8)
    frame = av.VideoFrame.from_ndarray(small, format="rgb24")
    pixels = frame.reformat(*SIZE, format="rgb24").to_ndarray()
    path = tmp_path / "photo.png"
    with av.open(str(path), "w", format="image2") as container:
        stream = container.add_stream("png", rate=1)
        stream.width, stream.height, stream.pix_fmt = *SIZE, "rgb24"
        container.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        container.mux(stream.encode(None))
    return path


@pytest.fixture
def brush(tmp_path):
    """The left part streams to the right."""
    path = tmp_path / "brush.json"
    path.write_text(json.dumps({"regions": [{"polygon": LEFT, "velocity": [48, 0]}]}))
    return path


def test_a_picture_comes_to_life_in_its_own_size(cutaway, photo, brush, tmp_path):
    ended = cutaway(
        *("generate", "--image", photo, "--brush", brush, "--seconds", "0.5"),
        *("-o", tmp_path / "out.mp4", "--json"),
    )

    assert ended.code == 0, ended.err
    told = ended.json
    assert (told["width"], told["height"], told["frames"], told["rate"]) == (96, 64, 12, "24")
    assert (told["model"], told["kind"]) == ("still-motion", "image-to-video")
    pictures = decoded(tmp_path / "out.mp4")
    assert [picture.shape for picture in pictures] == [(64, 96, 3)] * 12
    moved = np.abs(pictures[6].astype(int) - pictures[0]).mean((0, 2))
    assert moved[8:32].mean() > 10
    assert moved[64:].mean() < 1


def test_without_loss_what_was_not_painted_is_the_very_source(cutaway, photo, brush, tmp_path):
    cutaway(
        *("generate", "--image", photo, "--brush", brush, "--seconds", "0.25"),
        *("-o", tmp_path / "out.mp4", "--lossless"),
    )

    (source,) = decoded(photo)
    for picture in decoded(tmp_path / "out.mp4"):
        assert np.array_equal(picture[:, 64:], source[:, 64:])


def test_odd_sides_are_kept(cutaway, photo, brush, tmp_path):
    (source,) = decoded(photo)
    odd = tmp_path / "odd.png"
    with av.open(str(odd), "w", format="image2") as container:
        stream = container.add_stream("png", rate=1)
        stream.width, stream.height, stream.pix_fmt = 95, 63, "rgb24"
        cropped = np.ascontiguousarray(source[:63, :95])
        container.mux(stream.encode(av.VideoFrame.from_ndarray(cropped, format="rgb24")))
        container.mux(stream.encode(None))

    cutaway(
        *("generate", "--image", odd, "--brush", brush, "--seconds", "0.25"),
        *("-o", tmp_path / "out.mp4", "--lossless"),
    )

    for picture in decoded(tmp_path / "out.mp4"):
        assert picture.shape == (63, 95, 3)
        assert np.array_equal(picture[:, 64:], source[:63, 64:95])


def test_equal_requests_give_equal_files_pictures_and_a_seed_changes_them(cutaway, photo, tmp_path):
    brush = tmp_path / "stir.json"
    brush.write_text(json.dumps({"regions": [{"polygon": LEFT, "ambient": 4}]}))

    def made(name: str, seed: int):
        path = tmp_path / name
        cutaway(
            *("generate", "--image", photo, "--brush", brush, "--seconds", "0.25"),
            *("--seed", seed, "-o", path, "--lossless"),
        )
        return np.stack(decoded(path))

    first, again, other = made("a.mp4", 1), made("b.mp4", 1), made("c.mp4", 2)

    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_a_run_is_foretold_and_told_to_people(cutaway, photo, tmp_path):
    ended = cutaway(
        *("generate", "--image", photo, "--camera", "push-in 20%", "--seconds", "0.25"),
        *("--rate", "30", "--size", "48x32", "-o", tmp_path / "out.mov"),
    )

    assert "8 frames of 48 x 32, about" in ended.err
    assert "on the disk" in ended.err
    assert "8 frames in" in ended.out


def test_what_runs_took_is_learnt(cutaway, photo, tmp_path):
    for name in ("a.mp4", "b.mp4"):
        ended = cutaway(
            *("generate", "--image", photo, "--camera", "zoom 10%", "--seconds", "0.25"),
            *("-o", tmp_path / name, "--json"),
        )

    assert (tmp_path / "state" / "cutaway" / "generation.json").is_file()
    assert ended.json["expected_s"] < 60


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ((), 1, "Still Motion needs a picture for the first frame"),
        (("--image", "{photo}", "--camera", "fly 3"), 1, "“fly” is not a camera move"),
        (("--image", "{photo}", "--size", "95x9"), 1, "16 to 8192 pixels a side"),
        (("--image", "{photo}", "--seconds", "long"), 2, "“long” is no length"),
        (("--image", "{photo}", "--rate", "0"), 2, "“0” is no frame rate"),
        (("--image", "{photo}", "--model", "dreams"), 1, "There is no model “dreams”"),
        (("--image", "{photo}", "--option", "fog=1"), 1, "has no option “fog”"),
        (("--image", "{photo}", "--option", "quality=odd"), 1, "is one of draft, full"),
        (("--image", "{photo}", "--adapter", "ink:0.8"), 1, "has no adapter “ink”"),
        (("--image", "{photo}", "--adapter", "ink:much"), 2, "no strength of “ink”"),
        (("--image", "{photo}", "--brush", "none.json"), 1, "none.json” cannot be read"),
        (("--image", "{photo}", "--source", "sound=a.wav"), 2, "“sound” is not one of"),
        (("--image", "nowhere.png"), 1, "nowhere.png"),
    ],
)
def test_what_is_wrong_is_a_sentence_and_leaves_nothing(
    cutaway, photo, tmp_path, arguments, code, said
):
    out = tmp_path / "out.mp4"
    named = [each.format(photo=photo) for each in arguments]

    ended = cutaway("generate", *named, "-o", out)

    assert (ended.code, ended.out) == (code, "")
    assert said in ended.err.replace("\n", " ")
    assert not out.exists()


def test_a_prompt_that_is_not_heeded_is_said(cutaway, photo, tmp_path):
    ended = cutaway(
        *("generate", "--image", photo, "--prompt", "a storm", "--seconds", "0.1"),
        *("-o", tmp_path / "out.mp4"),
    )

    assert ended.code == 0
    assert "Still Motion does not heed words." in ended.err


def test_what_a_brush_can_hardly_mean_is_said(cutaway, photo, tmp_path):
    brush = tmp_path / "brush.json"
    beyond = [[900, 0], [940, 0], [940, 64]]
    skia.Image.fromarray(np.full((64, 40, 4), 255, np.uint8)).save(str(tmp_path / "narrow.png"))
    regions = [
        {"polygon": LEFT},
        {"polygon": beyond, "velocity": [9, 0]},
        {"mask": "narrow.png", "velocity": [9, 0]},
    ]
    brush.write_text(json.dumps({"regions": regions}))

    ended = cutaway(
        *("generate", "--image", photo, "--brush", brush, "--seconds", "0.1"),
        *("-o", tmp_path / "out.mp4"),
    )

    said = " ".join(ended.err.split())
    assert ended.code == 0
    assert "Region 1 does not move: give it a “velocity”" in said
    assert "Region 2 lies outside the picture, which is 96 x 64." in said
    assert "The mask of region 3 is 40 x 64 and is stretched over the picture" in said


def test_scripts_say_the_same(photo, tmp_path):
    brush = {"regions": [{"polygon": LEFT, "velocity": [48, 0]}], "loop": True}

    clip = generate(tmp_path / "out.mp4", photo, brush=brush, camera="zoom 10%", seconds=0.25)

    assert clip.frames == 6
    assert len(decoded(clip.path)) == 6


def test_a_film_makes_a_take_and_places_it_in_one_step(photo, tmp_path):
    with Film.new(tmp_path / "film", size=SIZE, rate=25) as film:
        take = film.generate(photo, camera="push-in 20%", seconds=1, at=10, name="Sea")

        media = film.project.media_reference(take.media)
        assert media.path.startswith(str(tmp_path / "film media"))
        assert film.project.shots[0].name == "Sea"
        assert take.request.rate == 25
        assert [step.label for step in film.history.steps][-1] == "Generate Sea"
        placed = [
            (start, item.duration)
            for _, track in film.project.tracks()
            for item, start in track.placed()
            if getattr(item, "name", "").startswith("Sea")
        ]
        assert placed == [(10, 25)]

        film.undo()
        assert not film.project.takes
        assert not film.project.media


@pytest.fixture
def no_models(tmp_path, monkeypatch):
    monkeypatch.setenv("CUTAWAY_MODELS", str(tmp_path / "models"))


def test_depth_is_a_map_that_is_given(cutaway, photo, tmp_path):
    said = ("generate", "--image", photo, "--camera", "truck-right 10%", "--seconds", "0.2")

    flat = cutaway(*said, "-o", tmp_path / "flat.mkv", "--lossless")
    deep = cutaway(*said, "--depth", photo, "-o", tmp_path / "deep.mkv", "--lossless")

    assert (flat.code, deep.code) == (0, 0), deep.err
    last = [decoded(tmp_path / name)[-1] for name in ("flat.mkv", "deep.mkv")]
    assert (last[0] != last[1]).any()


@pytest.mark.usefixtures("no_models")
def test_without_a_depth_model_it_is_told_how_to_bring_one(cutaway, photo, tmp_path):
    ended = cutaway(
        *("generate", "--image", photo, "--camera", "push-in 10%", "--seconds", "0.2"),
        *("--depth", "auto", "-o", tmp_path / "out.mp4"),
    )

    assert ended.code == 1
    assert "cutaway models get depth --from FOLDER" in " ".join(ended.err.split())
    assert not (tmp_path / "out.mp4").exists()


@pytest.mark.usefixtures("no_models")
def test_a_depth_model_is_brought_and_used(cutaway, photo, tmp_path):
    pytest.importorskip("transformers")
    folder = save_depth_model(tmp_path / "mine")
    brought = cutaway("models", "get", "depth", "--from", folder, "--json")

    ended = cutaway(
        *("generate", "--image", photo, "--camera", "push-in 10%", "--seconds", "0.2"),
        *("--depth", "auto", "-o", tmp_path / "out.mp4", "--json"),
    )

    assert (brought.code, brought.json[0]["presence"]) == (0, "installed"), brought.err
    assert ended.code == 0, ended.err
    assert len(decoded(tmp_path / "out.mp4")) == ended.json["frames"]
