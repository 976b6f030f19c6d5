from dataclasses import replace
from fractions import Fraction

import pytest

from editor.model.curves import keys_of, number_at
from editor.model.edits.generation.length import with_length
from editor.model.generation.camera import CameraPath
from editor.model.generation.camerawork.amounts import (
    Easing,
    amount_of,
    easing_of,
    keyed,
    preset_of,
    with_amount,
    with_easing,
)
from editor.model.generation.camerawork.presets import PRESETS
from editor.model.generation.prompts import PromptSchedule, TimedPrompt
from editor.model.generation.request import GenerationKind, GenerationRequest

LENGTH = 120


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
@pytest.mark.parametrize("factor", [1.0, 0.3, 1.7])
def test_a_preset_is_known_again_with_its_amount(preset, factor):
    amount = round(preset.amount * factor, 3)

    assert preset_of(preset.path(LENGTH, amount), LENGTH) == (preset, amount)


def test_a_path_of_ones_own_is_no_preset():
    path = CameraPath(pan=with_amount(0.0, 5.0, LENGTH, 0), roll=3.0)

    assert preset_of(path, LENGTH) is None


def test_an_amount_is_reached_at_the_end_until_there_are_keyframes():
    move = with_amount(0.0, 10.0, LENGTH, 0)
    assert amount_of(move, LENGTH, 0) == 10.0

    own = with_amount(keyed(move, 60), 2.0, LENGTH, 60)

    assert [round(key.frame) for key in keys_of(own)] == [0, 60, LENGTH - 1]
    assert amount_of(own, LENGTH, 60) == 2.0
    assert number_at(own, LENGTH - 1) == 10.0


def test_easing_is_of_all_moves_alike():
    path = CameraPath(pan=with_amount(0.0, 10.0, LENGTH, 0), dolly=0.1)

    even = with_easing(path, Easing.LINEAR)

    assert (easing_of(path), easing_of(even)) == (Easing.SMOOTH, Easing.LINEAR)
    assert even.dolly == 0.1


def test_another_length_brings_moves_and_prompts_along():
    prompts = PromptSchedule((TimedPrompt(0, "calm"), TimedPrompt(60, "storm")))
    request = GenerationRequest(
        GenerationKind.TEXT_TO_VIDEO, "any", 64, 48, 121, Fraction(24), prompts=prompts
    )
    request = replace(request, camera=CameraPath(pan=with_amount(0.0, 10.0, 121, 0)))

    shorter = with_length(request, 61)

    assert [round(key.frame) for key in keys_of(shorter.camera.pan)] == [0, 60]
    assert [each.start for each in shorter.prompts.prompts] == [0, 30]
