"""`cutaway edit bridge`, `extend` and `retake`, and what `cutaway generate` is given besides."""

from fractions import Fraction

import numpy as np
import pytest
from builders.film import decoded
from builders.models.blend import BLEND, Blend
from PIL import Image

from editor.api.errors import FilmError
from editor.api.film import Film
from editor.api.generation.asking import Wish, requested
from editor.api.generation.given import given_of
from editor.engine.generate.registry import Models
from editor.media.probe import media_reference
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SourceRole
from editor.model.media import MediaId


@pytest.fixture(autouse=True)
def nothing_learnt(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def test_a_gap_is_filled_by_what_goes_on_and_undone_in_one_step(cutaway, project, track_of):
    assert cutaway("edit", "trim", project, "V1@0", "tail", "--by=-12").code == 0
    before = track_of("V1")

    done = cutaway("edit", "bridge", project, "V1", 40, "--camera", "push-in 10%", "--json")

    assert done.code == 0, done.err
    assert track_of("V1") == before.replace("gap", "Bridge 1 1")
    assert cutaway("edit", "undo", project).code == 0
    assert track_of("V1") == before


def test_a_clip_is_extended_and_a_part_is_made_anew(cutaway, project, track_of):
    assert cutaway("edit", "extend", project, "V1@0", 10).code == 0
    assert track_of("V1") == "red 0+50, Extension 1 1 50+10, blue 60+50"
    assert track_of("A1") == "red 0+50, gap 50+10, blue 60+50"

    assert cutaway("edit", "retake", project, "V1@0", 10, 20).code == 0
    assert track_of("V1").startswith("red 0+10, Retake 1 1 10+10, red 20+30, Extension")


def test_what_cannot_be_joined_is_a_sentence(cutaway, project):
    for arguments, said in (
        (("bridge", project, "V1", 10), "no gap"),
        (("retake", project, "V1@0", 60, 70), "not in"),
        (("extend", project, "V1@0", "--at-start", "--model", "none"), "no model"),
    ):
        done = cutaway("edit", *arguments)
        assert done.code == 1
        assert said in done.err


def test_a_bridge_meets_both_sides(project):
    models = Models((Blend(),))
    with Film.open(project) as film:
        cut = film.timeline
        cut.trim("V1@0", "tail", -10)
        made = cut.bridge("V1", 45, models=models)
        take = film.project.takes[-1]
        assert take.request.kind is GenerationKind.BRIDGE
        assert take.request.frames == 10
        media = film.project.media_reference(take.media)
        assert media is not None
        assert len(made.clips) == 1
        levels = [each.mean() for each in decoded(media.path)]
        assert levels == sorted(levels) or levels == sorted(levels, reverse=True)
        with pytest.raises(FilmError, match="no gap"):
            cut.bridge("V1", 45, models=models)


def test_titles_and_generated_pictures_are_joined_as_they_are_drawn(project):
    models = Models((Blend(),))
    with Film.open(project) as film:
        cut = film.timeline
        cut.generator("solid", 0, 20, track="V2", values={"colour": (1.0, 1.0, 1.0, 1.0)})
        cut.title("Hello", 30, 20, track="V2")
        before = film.project
        made = cut.bridge("V2", 25, models=models)
        (take,) = film.project.takes
        assert take.request.kind is GenerationKind.BRIDGE
        pictures = [film.project.media_reference(each.media) for each in take.request.sources]
        assert [(each.bin, each.available_range) for each in pictures] == [("Generated", None)] * 2
        white, words = (np.asarray(Image.open(each.path).convert("RGB")) for each in pictures)
        assert white.min() > 250
        assert 0 < words.mean() < 60
        assert len(made.clips) == 1
        film.undo()
        assert film.project == before


def test_a_take_goes_on_from_the_last_picture_of_a_file(cutaway, footage, tmp_path):
    out = tmp_path / "on.mkv"
    done = cutaway(
        *("generate", "--before", footage / "red.mp4", "--seconds", "0.2", "--lossless"),
        *("-o", out, "--json"),
    )
    assert done.json["kind"] == "extend"
    red = np.asarray(decoded(footage / "red.mp4")[-1], int)
    assert np.abs(np.asarray(decoded(out)[0], int) - red).mean() < 4


def test_pictures_and_words_come_where_they_are_wanted(footage):
    def find(name):
        return media_reference(footage / name, MediaId(name))

    given = given_of(
        find,
        None,
        {"before": "red.mp4", "after": "blue.mp4"},
        {"12": "white.png", "1s": "white.png"},
        ["white.png"],
    )
    wish = Wish(seconds=2, rate=24, prompt="a hill", prompts={"1s": "rain"})
    request = requested(BLEND, given, wish, picture=False)

    assert request.kind is GenerationKind.BRIDGE
    assert request.frames == 48  # the new ones alone, by no rule
    roles = [(each.role.value, each.frame) for each in request.sources]
    assert roles[2:] == [("keyframe", 12), ("keyframe", 24), ("reference", 0)]
    before = request.source(SourceRole.BEFORE)
    assert before is not None
    assert 0 < 3 - before.start.seconds <= Fraction(1, 20)
    assert [(each.start, each.text) for each in request.prompts.prompts] == [
        (0, "a hill"),
        (24, "rain"),
    ]


def test_what_a_model_has_no_use_for_is_said(cutaway, footage, tmp_path):
    done = cutaway(
        *("generate", "--image", footage / "white.png", "--keyframe", "1s:missing.png"),
        *("-o", tmp_path / "out.mp4"),
    )
    assert done.code == 1
    assert "missing.png" in done.err
    done = cutaway("generate", "--keyframe", "soon:white.png", "-o", tmp_path / "out.mp4")
    assert "as in 48:PICTURE" in done.err
