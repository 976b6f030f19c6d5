"""What a preview shows is what `render` draws, whatever shortcut it takes."""

import numpy as np
import pytest
from compositor.frames import AS_IS, effect, frame, given, layer, natural, solid

from editor.model.colour import ColourTags, WorkingSpace
from editor.model.flatten.layers import TransitionLayer
from editor.model.frame import YUV420P8

SIZE = (32, 16)


def film(width=SIZE[0], height=SIZE[1], seed=3):
    noise = np.random.default_rng(seed)
    shapes = (height, width), (height // 2, width // 2), (height // 2, width // 2)
    return frame(
        [noise.integers(16, 236, shape, np.uint8) for shape in shapes], YUV420P8, ColourTags()
    )


def dissolve(*sides):
    return TransitionLayer(sides[0], sides[1], effect("dissolve"), 0.25)


CASES = {
    "nothing": list,
    "a film that fills the frame": lambda: [layer("film", AS_IS)],
    "half of it": lambda: [layer("film", AS_IS, opacity=0.5)],
    "with an effect": lambda: [layer("film", AS_IS, effects=(effect("invert"),))],
    "with a small picture over it": lambda: [layer("film", AS_IS), layer("badge", natural(3, 2))],
    "a dissolve": lambda: [dissolve(layer("film", AS_IS), layer("other", AS_IS))],
}


@pytest.mark.parametrize("scale", [1, 0.5], ids=["full size", "half size"])
@pytest.mark.parametrize("space", WorkingSpace)
@pytest.mark.parametrize("case", CASES)
def test_the_screen_gets_what_is_drawn(renderer, draw, case, space, scale):
    entries = CASES[case]()
    frames = given(film=film(), other=film(seed=4), badge=solid(4, 4, 200, 40, 90, 128))
    target = int(SIZE[0] * scale), int(SIZE[1] * scale)
    pixels = np.zeros((target[1], target[0], 4), np.uint8)

    renderer.to_screen(entries, *SIZE, space, frames, target, pixels.reshape(-1).data)

    expected = np.round(draw(entries, *SIZE, frames, space, scale).clip(0, 1) * 255)
    assert np.abs(pixels[..., [2, 1, 0, 3]] - expected).max() <= 1
