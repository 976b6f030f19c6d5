from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from compositor.frames import AS_IS, effect, frame, given, layer, media, natural, samples, solid

from editor.compositor.passthrough import damage_boxes, untouched_base
from editor.model.colour import ColourTags, Matrix, WorkingSpace
from editor.model.flatten.layers import TransitionLayer
from editor.model.frame import YUV420P8, PixelFormat

SIZE = 32, 16


def picture(**more):
    planes = [np.full((16, 32), 90, np.uint8), *[np.full((8, 16), 120, np.uint8)] * 2]
    return replace(frame(planes, YUV420P8, ColourTags()), **more)


def base_of(entries, made=None):
    return untouched_base(entries, *SIZE, YUV420P8, ColourTags(), given(a=made or picture()))


def test_an_untouched_picture_of_the_output_s_kind_is_the_base():
    made = picture()

    assert base_of([layer("a"), layer("b", opacity=0.5)], made) is made


@pytest.mark.parametrize(
    "changed",
    [
        {"effects": (effect("blur"),)},
        {"opacity": 0.99},
        {"placement": natural(1.0, 0.0)},
        {"placement": replace(AS_IS, rotation=90.0)},
        {"placement": replace(AS_IS, scale=(-1.0, 1.0))},
        {"placement": replace(AS_IS, crop=(0.0, 0.0, 0.1, 0.0))},
    ],
)
def test_a_layer_that_is_changed_in_any_way_is_no_base(changed):
    assert base_of([layer("a", **changed)]) is None


@pytest.mark.parametrize(
    "changed",
    [
        {"rotation": 180},
        {"mirrored": True},
        {"pixel_aspect": Fraction(2)},
        {"colour": ColourTags(matrix=Matrix.BT601)},
        {"format": replace(YUV420P8, alpha=True)},
        {"width": 30},
    ],
)
def test_a_frame_of_another_kind_is_no_base(changed):
    assert base_of([layer("a")], picture(**changed)) is None


def test_a_transition_or_nothing_is_no_base():
    assert base_of([]) is None
    assert base_of([TransitionLayer(layer("a"), None, effect("mix"), 0.5)]) is None


@pytest.mark.parametrize(
    ("drawn", "format", "expected"),
    [
        ((7, 5, 4, 3), YUV420P8, (4, 2, 12, 8)),
        ((0, 0, 32, 16), YUV420P8, (0, 0, 32, 16)),
        ((30, 14, 2, 2), YUV420P8, (28, 12, 4, 4)),
        ((7, 5, 4, 3), PixelFormat(YUV420P8.model), (4, 4, 8, 5)),
        ((7, 5, 0, 3), YUV420P8, ()),
    ],
)
def test_damage_is_of_whole_chroma_samples_and_one_more(drawn, format, expected):
    assert damage_boxes([drawn], format, *SIZE) == ((expected,) if expected else ())


def test_patched_planes_are_those_of_the_whole_frame(renderer):
    frames = given(a=picture(), b=solid(6, 4, 255, 200, 0, 255))
    entries = [layer("a"), layer("b", natural(5.0, 2.0), opacity=0.5)]
    (box,) = damage_boxes(renderer.drawn_boxes(entries[1:], *SIZE, frames), YUV420P8, *SIZE)
    whole, patch = (
        renderer.render(entries, *SIZE, WorkingSpace.DISPLAY, frames, boxes=each)
        for each in ((), (box,))
    )

    expected = samples(renderer.readback.to_frame(whole, YUV420P8, ColourTags()))
    parts = samples(renderer.readback.to_frame(patch, YUV420P8, ColourTags(), box=box))
    patched = [plane.copy() for plane in samples(frames(media("a")))]
    x, y, wide, high = box
    patched[0][y : y + high, x : x + wide] = parts[0]
    for index in (1, 2):
        patched[index][y // 2 : (y + high) // 2, x // 2 : (x + wide) // 2] = parts[index]

    for before, after in zip(expected, patched, strict=True):
        assert np.abs(before.astype(int) - after).max() <= 1
    renderer.pool.give(whole)
    renderer.pool.give(patch)


@pytest.mark.parametrize(
    "base",
    [
        layer("a", effects=(effect("invert"),)),
        TransitionLayer(layer("a", effects=(effect("invert"),)), layer("c"), effect("wipe"), 0.4),
    ],
    ids=["effect", "transition"],
)
def test_a_picture_that_fills_the_frame_gives_the_planes_of_what_is_drawn(renderer, base):
    rng = np.random.default_rng(4)
    planes = [
        rng.integers(16, 235, shape).astype(np.uint8) for shape in ((16, 32), (8, 16), (8, 16))
    ]
    noise = frame(planes, YUV420P8, ColourTags())
    frames = given(a=noise, b=solid(6, 4, 255, 200, 0, 255), c=replace(noise, rotation=180))
    entries = [base, layer("b", natural(5.0, 2.0), opacity=0.5)]

    made = renderer.to_frame(entries, *SIZE, WorkingSpace.DISPLAY, frames, YUV420P8, ColourTags())

    drawn = renderer.render(entries, *SIZE, WorkingSpace.DISPLAY, frames)
    expected = renderer.readback.to_frame(drawn, YUV420P8, ColourTags())
    renderer.pool.give(drawn)
    for before, after in zip(samples(expected), samples(made), strict=True):
        assert np.abs(before.astype(int) - after).max() <= 1
