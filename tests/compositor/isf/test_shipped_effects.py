"""One property of each shipped effect, worked out by hand."""

from math import erf, sqrt

import numpy as np
import pytest


def flat(*rgba: float, height: int = 4, width: int = 4) -> np.ndarray:
    return np.full((height, width, 4), rgba, np.float32)


def near(drawn: np.ndarray, rgba, tolerance: float = 2e-3) -> None:
    np.testing.assert_allclose(drawn, np.broadcast_to(rgba, drawn.shape), atol=tolerance)


def test_two_point_four_stops_double_the_encoded_value(shipped):
    near(shipped.effect("exposure", flat(0.2, 0.1, 0.3, 1), exposure=2.4), (0.4, 0.2, 0.6, 1))


def test_contrast_turns_about_the_middle(shipped):
    near(shipped.effect("exposure", flat(0.6, 0.5, 0.4, 1), contrast=2.0), (0.7, 0.5, 0.3, 1))


def test_no_saturation_leaves_luma(shipped):
    near(shipped.effect("exposure", flat(1, 0, 0, 1), saturation=0.0), (0.2126,) * 3 + (1,))


def test_white_balance_keeps_the_luma_of_grey(shipped):
    drawn = shipped.effect("exposure", flat(0.5, 0.5, 0.5, 1), temperature=0.8, tint=-0.3)

    assert drawn[0, 0, 0] > 0.5 > drawn[0, 0, 2]
    assert drawn[0, 0, :3] @ [0.2126, 0.7152, 0.0722] == pytest.approx(0.5, abs=1e-3)


def test_effects_keep_premultiplied_colours(shipped):
    near(shipped.effect("exposure", flat(0.1, 0.1, 0.1, 0.5), exposure=2.4), (0.2, 0.2, 0.2, 0.5))


@pytest.mark.parametrize(
    "name", ["exposure", "lift_gamma_gain", "hue_saturation", "lut", "mask_shape"]
)
def test_defaults_change_nothing(shipped, name):
    source = np.random.default_rng(3).random((8, 8, 4)).astype(np.float16).astype(np.float32)
    source[..., 3] = 1

    drawn = shipped.effect(name, source)

    np.testing.assert_allclose(drawn, source, atol=1e-3)


def test_lift_moves_black_and_leaves_white(shipped):
    lift = (0.2, 0.1, 0.0, 1.0)
    near(shipped.effect("lift_gamma_gain", flat(0, 0, 0, 1), lift=lift), (0.2, 0.1, 0, 1))
    near(shipped.effect("lift_gamma_gain", flat(1, 1, 1, 1), lift=lift), (1, 1, 1, 1))


def test_gamma_of_two_is_a_square_root(shipped):
    drawn = shipped.effect("lift_gamma_gain", flat(0.25, 0.25, 0.25, 1), gamma=(2.0, 1.0, 0.5, 1.0))
    near(drawn, (0.5, 0.25, 0.0625, 1))


@pytest.mark.parametrize("radius", [0.005, 0.02, 0.1])
def test_a_blurred_edge_is_the_bell_curves_sum(shipped, radius):
    """Across a step, a blur of deviation s shows (1 + erf(x / s / sqrt 2)) / 2."""
    size = 256
    source = flat(0, 0, 0, 1, height=size, width=size)
    source[:, size // 2 :, :3] = 1

    row = shipped.effect("gaussian_blur", source, radius=radius)[size // 2, :, 0]

    x = np.arange(size) + 0.5 - size / 2
    expected = [(1 + erf(at / (radius * size) / sqrt(2))) / 2 for at in x]
    np.testing.assert_allclose(row, expected, atol=0.02)


def test_no_blur_is_the_very_same_picture(shipped):
    source = np.random.default_rng(5).random((9, 16, 4)).astype(np.float16).astype(np.float32)
    np.testing.assert_array_equal(shipped.effect("gaussian_blur", source, radius=0.0), source)


def test_the_key_colour_becomes_transparent_and_its_opposite_stays(shipped):
    key = (0.1, 0.8, 0.2, 1.0)
    near(shipped.effect("chroma_key", flat(*key), key=key), (0, 0, 0, 0))
    near(shipped.effect("chroma_key", flat(0.8, 0.3, 0.7, 1), key=key), (0.8, 0.3, 0.7, 1))


def test_spill_suppression_takes_the_keys_chroma_away(shipped):
    tinted = flat(0.4, 0.6, 0.4, 1)
    kept = {"key": (0.0, 1.0, 0.0, 1.0), "tolerance": 0.0, "softness": 0.01, "spill": 1.0}

    drawn = shipped.effect("chroma_key", tinted, **kept)

    luma = 0.4 * (0.2126 + 0.0722) + 0.6 * 0.7152
    near(drawn, (luma, luma, luma, 1), 4e-3)


def test_the_matte_can_be_viewed(shipped):
    drawn = shipped.effect("chroma_key", flat(0.8, 0.3, 0.7, 1), view_matte=True)
    near(drawn, (1, 1, 1, 1))


def test_a_vignette_darkens_the_corner_and_not_the_middle(shipped):
    white = flat(1, 1, 1, 1, height=101, width=101)

    drawn = shipped.effect("vignette", white, amount=0.5, size=0.0, softness=1.0)

    near(drawn[50, 50], (1, 1, 1, 1))
    near(drawn[0, 0], (0.5, 0.5, 0.5, 1), 0.01)


def test_a_crop_cuts_at_the_line_asked_for(shipped):
    drawn = shipped.effect("mask_shape", flat(1, 1, 1, 1, height=10, width=20), left=0.25, top=0.5)

    expected = np.zeros((10, 20), np.float32)
    expected[5:, 5:] = 1
    np.testing.assert_allclose(drawn[..., 3], expected, atol=1e-5)


def test_round_corners_cover_a_circles_area(shipped):
    white = flat(1, 1, 1, 1, height=64, width=64)

    drawn = shipped.effect("mask_shape", white, corner=0.5)

    assert drawn[..., 3].mean() == pytest.approx(np.pi / 4, abs=0.005)


def test_an_ellipse_covers_its_area(shipped):
    white = flat(1, 1, 1, 1, height=64, width=128)

    drawn = shipped.effect("mask_shape", white, shape=1)

    assert drawn[..., 3].mean() == pytest.approx(np.pi / 4, abs=0.005)


def test_a_feathered_edge_is_half_seen_on_its_line(shipped):
    white = flat(1, 1, 1, 1, height=100, width=101)

    drawn = shipped.effect("mask_shape", white, left=50.5 / 101, feather=0.2)

    near(drawn[50, 50], (0.5,) * 4, 2e-3)


def test_grain_is_the_same_each_time_and_differs_from_frame_to_frame(shipped):
    grey = flat(0.5, 0.5, 0.5, 1, height=64, width=64)

    first, again, later = (shipped.effect("film_grain", grey, frame) for frame in (3, 3, 4))

    np.testing.assert_array_equal(first, again)
    assert np.abs(first - later).max() > 0.01
    assert first[..., :3].mean() == pytest.approx(0.5, abs=0.01)


def test_sharpening_leaves_flat_parts_and_raises_a_line(shipped):
    source = flat(0.2, 0.2, 0.2, 1, height=5, width=5)
    source[:, 2, :3] = 0.4

    drawn = shipped.effect("sharpen", source, amount=1.0)

    # 0.4 differs from its neighbours' mean (0.4 + 0.4 + 0.2 + 0.2) / 4 by 0.1.
    near(drawn[2, 2], (0.5, 0.5, 0.5, 1))
    near(drawn[2, 0], (0.2, 0.2, 0.2, 1))


def test_inverting_stays_within_alpha(shipped):
    near(shipped.effect("invert", flat(0.1, 0.2, 0.3, 0.5)), (0.4, 0.3, 0.2, 0.5))


def test_a_hue_of_half_a_turn_keeps_luma(shipped):
    drawn = shipped.effect("hue_saturation", flat(0.6, 0.5, 0.4, 1), hue=180.0)

    luma = 0.6 * 0.2126 + 0.5 * 0.7152 + 0.4 * 0.0722
    near(drawn[0, 0, :3], 2 * luma - np.array([0.6, 0.5, 0.4]), 3e-3)


def test_a_flip_is_numpys_flip(shipped):
    source = np.random.default_rng(1).random((6, 9, 4)).astype(np.float16).astype(np.float32)

    drawn = shipped.effect("flip", source, horizontal=True, vertical=True)

    np.testing.assert_array_equal(drawn, source[::-1, ::-1])


def test_a_mosaics_square_has_the_mean(shipped):
    source = flat(0, 0, 0, 1, height=16, width=16)
    source[:, ::2, :3] = 1

    near(shipped.effect("mosaic", source, size=0.5), (0.5, 0.5, 0.5, 1), 0.01)


def test_the_lut_effect_is_numpys_trilinear(shipped, lut_strip):
    shipped.images = {"warm": lut_strip}
    source = np.random.default_rng(2).random((16, 16, 4)).astype(np.float16).astype(np.float32)
    source[..., 3] = 1

    drawn = shipped.effect("lut", source, lut="warm", intensity=0.5)

    nodes = np.linspace(0, 1, 5)
    red = np.interp(source[..., 0], nodes, nodes**0.8)
    np.testing.assert_allclose(drawn[..., 0], (red + source[..., 0]) / 2, atol=1e-3)
    np.testing.assert_allclose(drawn[..., 2], (0.15 + 1.7 * source[..., 2]) / 2, atol=1e-3)
