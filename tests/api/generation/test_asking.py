"""What is asked for in a few words becomes a request with the model's own defaults."""

from dataclasses import replace

import pytest

from editor.api.arguments import ArgumentError
from editor.api.generation.asking import Wish, requested
from editor.api.generation.generate import generate
from editor.engine.still_motion.model import StillMotion
from editor.model.generation.request import GenerationKind

SPEC = replace(StillMotion().spec, kinds=(GenerationKind.TEXT_TO_VIDEO,), rates=(16,))


def test_a_clip_moves_at_the_models_own_rate_unless_another_is_said():
    own = requested(SPEC, (), Wish(seconds=2), picture=False)
    said = requested(SPEC, (), Wish(seconds=2, rate="30"), picture=False)
    usual = requested(StillMotion().spec, (), Wish(seconds=2), picture=False)

    assert (own.rate, own.frames) == (16, 32)
    assert (said.rate, said.frames) == (30, 60)
    assert usual.rate == 24


def test_a_name_of_a_picture_for_a_clip_is_refused(tmp_path):
    with pytest.raises(ArgumentError, match=r"makes clips: give the result a name as “out\.mp4”"):
        generate(tmp_path / "out.png")
