"""The law of transitions, and one property of each shipped one."""

import numpy as np
import pytest

from editor.compositor.isf.catalogue import Catalogue
from editor.model.effects import EffectKind
from editor.resources import shaders_folder

NAMES = [s.name for s in Catalogue.load([shaders_folder() / "transitions"]).specs()]


def picture(seed: int, height: int = 9, width: int = 16) -> np.ndarray:
    """Random premultiplied colours, alpha too."""
    pixels = np.random.default_rng(seed).random((height, width, 4))
    pixels[..., :3] *= pixels[..., 3:]
    return pixels.astype(np.float16).astype(np.float32)


def flat(*rgba: float, height: int = 8, width: int = 16) -> np.ndarray:
    return np.full((height, width, 4), rgba, np.float32)


@pytest.mark.parametrize("name", NAMES)
def test_only_the_old_picture_shows_at_0_and_only_the_new_at_1(shipped, name):
    outgoing, incoming = picture(1), picture(2)

    np.testing.assert_array_equal(shipped.transition(name, outgoing, incoming, 0.0), outgoing)
    np.testing.assert_array_equal(shipped.transition(name, outgoing, incoming, 1.0), incoming)


def test_seven_transitions_are_shipped(shipped):
    assert len(shipped.catalogue.specs(EffectKind.TRANSITION)) == 7


def test_a_dissolve_mixes_premultiplied_colours(shipped):
    drawn = shipped.transition("dissolve", flat(1, 0, 0, 1), flat(0, 0, 0, 0), 0.25)
    np.testing.assert_allclose(drawn[0, 0], (0.75, 0, 0, 0.75), atol=1e-3)


def test_a_dissolve_of_one_picture_into_itself_is_that_picture(shipped):
    same = picture(3)
    np.testing.assert_allclose(shipped.transition("dissolve", same, same, 0.3), same, atol=1e-3)


@pytest.mark.parametrize(
    ("angle", "rows", "columns"),
    [
        (0.0, slice(None), slice(0, 4)),
        (180.0, slice(None), slice(12, 16)),
        (90.0, slice(6, 8), slice(None)),
        (-90.0, slice(0, 2), slice(None)),
    ],
)
def test_a_quarter_of_a_hard_wipe_shows_a_quarter(shipped, angle, rows, columns):
    drawn = shipped.transition(
        "wipe", flat(0, 0, 0, 1), flat(1, 1, 1, 1), 0.25, angle=angle, softness=0.0
    )

    expected = np.zeros((8, 16), np.float32)
    expected[rows, columns] = 1
    np.testing.assert_allclose(drawn[..., 0], expected, atol=1e-3)


@pytest.mark.parametrize("name", ["slide", "push"])
@pytest.mark.parametrize(
    ("direction", "rows", "columns"),
    [
        (0, slice(None), slice(12, 16)),
        (1, slice(None), slice(0, 4)),
        (2, slice(6, 8), slice(None)),
        (3, slice(0, 2), slice(None)),
    ],
)
def test_the_new_picture_comes_in_from_its_side(shipped, name, direction, rows, columns):
    drawn = shipped.transition(name, flat(0, 0, 0, 1), flat(1, 1, 1, 1), 0.25, direction=direction)

    expected = np.zeros((8, 16), np.float32)
    expected[rows, columns] = 1
    np.testing.assert_allclose(drawn[..., 0], expected, atol=1e-3)


def test_a_push_moves_both_pictures(shipped):
    outgoing, incoming = picture(1, 8, 16), picture(2, 8, 16)

    drawn = shipped.transition("push", outgoing, incoming, 0.25)

    np.testing.assert_allclose(drawn[:, :12], outgoing[:, 4:], atol=2e-3)
    np.testing.assert_allclose(drawn[:, 12:], incoming[:, :4], atol=2e-3)


def test_a_zoom_enlarges_the_old_picture_about_its_middle(shipped):
    outgoing = flat(0, 0, 0, 1, height=32, width=32)
    outgoing[12:20, 12:20] = 1

    drawn = shipped.transition("zoom", outgoing, flat(0, 0, 0, 1, height=32, width=32), 0.5)

    # Half as large again: 12 pixels across, and at half way half as strong.
    assert drawn[16, :, 0].sum() == pytest.approx(12 * 0.5, abs=0.1)


def test_a_luma_wipe_follows_its_matte(shipped):
    matte = flat(0, 0, 0, 1)
    matte[:, :4] = (0.2, 0.2, 0.2, 1)
    matte[:, 4:] = (0.8, 0.8, 0.8, 1)
    shipped.images = {"matte": shipped.upload(matte)}

    drawn = shipped.transition(
        "luma_wipe", flat(0, 0, 0, 1), flat(1, 1, 1, 1), 0.5, luma="matte", softness=0.1
    )

    np.testing.assert_allclose(drawn[:, :3, 0], 1, atol=1e-3)
    np.testing.assert_allclose(drawn[:, 6:, 0], 0, atol=1e-3)


def test_half_way_a_dip_shows_only_the_colour(shipped):
    drawn = shipped.transition(
        "dip_to_colour", picture(1), picture(2), 0.5, colour=(0.5, 0.25, 1.0, 1.0)
    )
    np.testing.assert_allclose(drawn, np.broadcast_to((0.5, 0.25, 1, 1), drawn.shape), atol=1e-3)
