"""AnimateDiff, CogVideoX and others, led by frames of another kind or by words alone."""

from dataclasses import replace
from fractions import Fraction
from functools import partial

import pytest
from builders.diffusion.clips import led
from builders.diffusion.clips.led import TILE
from builders.diffusion.heeding import assert_heeds
from builders.diffusion.videos import cog_video

from editor.engine.diffusion.families import table
from editor.engine.diffusion.families.videos.cog_video import ALLEGRO
from editor.engine.generate.checks import check
from editor.engine.generate.model import GenerationError
from editor.model.generation.capabilities import ModelSpec, SizeRule
from editor.model.generation.request import GenerationKind, GenerationRequest

TEXT, VIDEO = GenerationKind.TEXT_TO_VIDEO, GenerationKind.VIDEO_TO_VIDEO


@pytest.mark.parametrize(
    ("make", "roles"),
    [
        (led.animate_diff_control, ["depth"]),
        (led.animate_diff_sparse, ["first-frame", "last-frame"]),
        (led.animate_diff_xl, []),
        (led.cog_video_control, ["pose"]),
    ],
)
def test_what_leads_it_counts(asked, make, roles):
    is_like_others = make is not led.animate_diff_sparse
    assert_heeds(asked(make.__name__, make), TEXT, roles, 3, is_like_others=is_like_others)


@pytest.mark.parametrize(
    ("make", "roles"), [(led.animate_diff_control, ["clip", "edges"]), (led.model_scope, ["clip"])]
)
def test_a_clip_to_start_from_counts(asked, make, roles):
    assert_heeds(asked(make.__name__, make), VIDEO, roles, 3, is_like_others=True)


def test_what_cannot_be_made_without_one_of_several_says_which(asked):
    model = asked("animate_diff_control", led.animate_diff_control)

    with pytest.raises(GenerationError, match="choose pose or depth or edges"):
        model.make(TEXT, 3)


def test_cog_video_15_makes_as_many_frames_as_fit_its_pairs(asked):
    model = asked("cog-15", partial(cog_video, is_newer=True))

    made = assert_heeds(model, VIDEO, ["clip"], 12, is_like_others=True)

    assert len(made) == 13
    assert model.spec(TEXT).frames.nearest(81) in (77, 85)
    assert len(model.make(TEXT, 12, options={"steps": 1})) == 13


def test_allegro_decodes_by_tiles(asked, monkeypatch):
    size = SizeRule(TILE, TILE, TILE, ((TILE, TILE),), follows_source=False, is_fixed=True)
    small = {"AllegroPipeline": replace(ALLEGRO, size=size)}
    monkeypatch.setattr(table, "FAMILIES", {**table.FAMILIES, **small})
    model = asked("allegro", led.allegro)

    made = assert_heeds(model, TEXT, frames=8)

    assert made.shape == (24, TILE, TILE, 3)
    assert made.std(axis=(1, 2, 3)).min() > 1


def test_allegro_makes_only_what_the_tiles_of_its_decoder_cover():
    assert ALLEGRO.size.nearest(700, 400) == (560, 320)
    assert ALLEGRO.frames.nearest(85) == 88
    spec = ModelSpec("allegro", "Allegro", "", "", (TEXT,), size=ALLEGRO.size)
    request = GenerationRequest(TEXT, "allegro", 640, 360, 24, Fraction(15))

    with pytest.raises(GenerationError, match="makes pictures of 1280 x 720, 560 x 320, 320 x 320"):
        check(spec, request, ())
