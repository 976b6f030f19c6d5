from dataclasses import replace

import pytest
from builders.flatten import FILM, MAIN, clip, film, project, track

from editor.model.effects import Effect, EffectId
from editor.model.flatten.picture import layers_at
from editor.model.flatten.visibility import visible
from editor.model.transform import BlendMode, Fit, Transform


def shown(made):
    entries = visible(layers_at(made, MAIN, 0), made, 1920, 1080)
    return [entry.item for entry in entries]


def over(top, media=(FILM,)):
    return project(track("V1", clip("below", 10)), track("V2", top), media=media)


def test_an_opaque_picture_over_the_whole_frame_hides_what_is_below():
    assert shown(over(clip("top", 10))) == ["top"]


@pytest.mark.parametrize(
    "fields",
    [
        {"opacity": 0.99},
        {"blend_mode": BlendMode.MULTIPLY},
        {"effects": (Effect(EffectId("e"), "vignette"),)},
        {"transform": Transform(scale=(0.5, 0.5))},
        {"transform": Transform(position=(2.0, 0.0))},
        {"transform": Transform(rotation=1.0)},
        {"transform": Transform(crop=(0.1, 0.0, 0.0, 0.0))},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_what_may_let_something_through_hides_nothing(fields):
    assert shown(over(clip("top", 10, **fields))) == ["below", "top"]


def test_a_picture_with_alpha_hides_nothing():
    assert shown(over(clip("top", 10), media=(film("film", has_alpha=True),))) == ["below", "top"]


def test_bars_show_what_is_below_unless_filled():
    square = film("film")
    square = replace(square, video=replace(square.video, width=1080))
    fill = Transform(fit=Fit.FILL)

    assert shown(over(clip("top", 10), media=(square,))) == ["below", "top"]
    assert shown(over(clip("top", 10, transform=fill), media=(square,))) == ["top"]


def test_wholly_transparent_layers_are_left_out():
    assert shown(over(clip("top", 10, opacity=0.0))) == ["below"]
