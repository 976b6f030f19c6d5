"""Against pictures that another renderer made of small SVG scenes with blend modes and groups."""

import av
import numpy as np
import pytest
from compositor.frames import given, layer, rgba

from editor.model.colour import WorkingSpace
from editor.model.flatten.layers import NestedPicture
from editor.model.transform import BlendMode

GREEN = (0, 128, 0, 255)
END_COLOURS = {"yellow": (255, 255, 0), "blue": (0, 0, 255)}


def picture_of(path) -> np.ndarray:
    """(H, W, 4) uint8, straight alpha."""
    with av.open(str(path)) as container:
        return next(container.decode(video=0)).to_ndarray(format="rgba")


def scene(size, end="yellow"):
    """The two rectangles of every scene, in parts of a drawing of 200 x 200: one of one colour at
    20, 20, and over it at 40, 40 one that goes from transparent white to `end`; both 140 long."""
    place = (np.arange(size) + 0.5) * 200 / size
    y, x = np.meshgrid(place, place, indexing="ij")
    below = np.zeros((size, size, 4))
    below[(x > 20) & (x < 160) & (y > 20) & (y < 160)] = GREEN
    along = np.clip((x - 40) / 140, 0, 1)[..., None]
    white = np.array([255, 255, 255, 0])
    above = white + (np.array([*END_COLOURS[end], 255]) - white) * along
    above[~((x > 40) & (x < 180) & (y > 40) & (y < 180))] = 0
    return given(below=rgba(below.round()), above=rgba(above.round()))


def compared(drawn, expected):
    """Over white, without the frame that is drawn along the edges."""
    straight = expected / 255.0
    over_white = straight[..., :3] * straight[..., 3:] + 1 - straight[..., 3:]
    mine = drawn[..., :3] + 1 - drawn[..., 3:]
    inner = slice(len(expected) // 50, -len(expected) // 50)
    return np.abs(mine - over_white)[inner, inner]


# "color" is left out: there the other renderer cuts colours off where the specification's
# ClipColor keeps their luminosity.
@pytest.mark.parametrize(
    "mode", ["color-burn", "difference", "hard-light", "lighten", "multiply", "overlay", "screen"]
)
def test_a_blend_mode_looks_as_elsewhere(draw, shared_data, mode):
    folder = shared_data / "compositing" / "painting" / "mix-blend-mode"
    expected = picture_of(folder / f"{mode}.png")
    size = len(expected)

    entries = [layer("below"), layer("above", blend_mode=BlendMode(mode))]
    end = "blue" if 'stop-color="blue"' in (folder / f"{mode}.svg").read_text() else "yellow"
    error = compared(draw(entries, size, size, scene(size, end)), expected)

    assert np.percentile(error, 99) <= 3 / 255
    assert error.mean() < 1 / 255


def test_opacity_comes_before_blending(draw, shared_data):
    path = shared_data / "compositing/painting/mix-blend-mode/opacity-on-element.png"
    expected = picture_of(path)
    size = len(expected)

    entries = [layer("below"), layer("above", opacity=0.5, blend_mode=BlendMode.OVERLAY)]
    error = compared(draw(entries, size, size, scene(size)), expected)

    assert np.percentile(error, 99) <= 3 / 255


def test_a_nested_composition_is_an_isolated_group(draw, shared_data):
    expected = picture_of(shared_data / "compositing/painting/isolation/isolate.png")
    size = len(expected)
    group = (layer("above", blend_mode=BlendMode.OVERLAY),)
    nested = layer(NestedPicture(group, size, size, WorkingSpace.DISPLAY))

    error = compared(draw([layer("below"), nested], size, size, scene(size)), expected)

    assert np.percentile(error, 99) <= 3 / 255
