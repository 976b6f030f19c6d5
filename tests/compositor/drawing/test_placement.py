"""Where pictures stand, and that they are still themselves there."""

from dataclasses import replace

import numpy as np
import pytest
from compositor.frames import AS_IS, frame, given, layer, natural, rgba, solid

from editor.model.colour import ColourTags, WorkingSpace
from editor.model.frame import ColourModel, PixelFormat
from editor.model.transform import Fit

OPAQUE = 255


def chart(width, height, seed=3):
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 4), np.uint8)
    pixels[..., 3] = OPAQUE
    return pixels


def test_an_untouched_picture_is_exact(draw):
    pixels = chart(31, 17)

    drawn = draw([layer("a")], 31, 17, given(a=rgba(pixels)))

    np.testing.assert_allclose(drawn * 255, pixels, atol=0.2)


@pytest.mark.parametrize(("x", "y"), [(0, 0), (3, -2), (-5, 4), (40, 0)])
def test_a_picture_moved_by_whole_pixels_is_exact(draw, x, y):
    pixels = chart(8, 6)

    drawn = draw([layer("a", natural(x, y))], 16, 12, given(a=rgba(pixels)))

    expected = np.zeros((12 + 200, 16 + 200, 4))
    expected[100 + 3 + y : 100 + 9 + y, 100 + 4 + x : 100 + 12 + x] = pixels
    np.testing.assert_allclose(drawn * 255, expected[100:112, 100:116], atol=0.2)


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_a_right_angle_turns_clockwise_and_exactly(draw, turn):
    pixels = chart(8, 8)

    drawn = draw([layer("a", replace(AS_IS, rotation=90.0 * turn))], 8, 8, given(a=rgba(pixels)))

    np.testing.assert_allclose(drawn * 255, np.rot90(pixels, -turn), atol=0.2)


def test_a_negative_scale_mirrors_exactly(draw):
    pixels = chart(8, 6)

    drawn = draw([layer("a", replace(AS_IS, scale=(-1.0, 1.0)))], 8, 6, given(a=rgba(pixels)))

    np.testing.assert_allclose(drawn * 255, pixels[:, ::-1], atol=0.2)


def test_the_anchor_is_what_stands_at_the_position_and_what_turns_stay_about(draw):
    corner = natural(0.0, 0.0, anchor=(-2.0, -2.0), rotation=180.0)
    pixels = chart(4, 4)

    drawn = draw([layer("a", corner)], 12, 12, given(a=rgba(pixels)))

    np.testing.assert_allclose(drawn[2:6, 2:6] * 255, np.rot90(pixels, 2), atol=0.2)
    assert drawn[6:].max() == drawn[:, 6:].max() == 0


@pytest.mark.parametrize(
    ("fit", "seen"),
    [
        (Fit.FIT, (slice(3, 9), slice(0, 12))),
        (Fit.FILL, (slice(0, 12), slice(0, 12))),
        (Fit.STRETCH, (slice(0, 12), slice(0, 12))),
        (Fit.NONE, (slice(5, 7), slice(4, 8))),
    ],
)
def test_a_fit_fills_what_it_says(draw, fit, seen):
    drawn = draw(
        [layer("a", replace(AS_IS, fit=fit))], 12, 12, given(a=solid(4, 2, 255, 0, 0, 255))
    )

    expected = np.zeros((12, 12))
    expected[seen] = 1
    np.testing.assert_allclose(drawn[..., 3], expected, atol=1e-3)
    np.testing.assert_allclose(drawn[..., 0], expected, atol=5e-3)


def test_a_fit_that_misses_by_less_than_half_a_pixel_leaves_no_line(draw):
    drawn = draw([layer("a")], 64, 36, given(a=solid(427, 241, 9, 9, 9, 255)))

    assert drawn[..., 3].min() > 0.999


def test_crop_cuts_sides_and_moves_nothing(draw):
    pixels = chart(8, 8)
    cropped = replace(AS_IS, crop=(0.25, 0.125, 0.5, 0.0))

    drawn = draw([layer("a", cropped)], 8, 8, given(a=rgba(pixels)))

    expected = np.zeros((8, 8, 4))
    expected[1:, 2:4] = pixels[1:, 2:4]
    np.testing.assert_allclose(drawn * 255, expected, atol=0.2)


def test_a_crop_between_pixels_is_a_part_of_a_pixel(draw):
    cropped = replace(AS_IS, crop=(0.3125, 0.0, 0.0, 0.0))  # two and a half pixels of eight

    drawn = draw([layer("a", cropped)], 8, 8, given(a=solid(8, 8, 255, 255, 255, 255)))

    np.testing.assert_allclose(drawn[4, :, 3], [0, 0, 0.5, 1, 1, 1, 1, 1], atol=2e-3)


def test_crop_that_leaves_nothing_draws_nothing(draw):
    cropped = replace(AS_IS, crop=(0.6, 0.0, 0.5, 0.0))

    drawn = draw([layer("a", cropped)], 8, 8, given(a=solid(8, 8, 255, 255, 255, 255)))

    assert drawn.max() == 0


def test_a_turned_edge_has_the_area_it_covers(draw):
    turned = natural(0.0, 0.0, rotation=30.0)

    drawn = draw([layer("a", turned)], 64, 64, given(a=solid(30, 20, 255, 255, 255, 255)))

    alpha = drawn[..., 3]
    assert alpha.sum() == pytest.approx(600, rel=0.005)
    assert np.count_nonzero((alpha > 0.02) & (alpha < 0.98)) > 60
    y, x = np.mgrid[:64, :64] + 0.5 - 32
    inside = (abs(x * np.cos(np.pi / 6) + y * np.sin(np.pi / 6)) < 14) & (
        abs(y * np.cos(np.pi / 6) - x * np.sin(np.pi / 6)) < 9
    )
    assert alpha[inside].min() > 0.999


def test_a_half_pixel_move_shares_the_edges(draw):
    moved = natural(0.5, 0.0)

    drawn = draw([layer("a", moved)], 8, 8, given(a=solid(4, 4, 255, 255, 255, 255)))

    np.testing.assert_allclose(drawn[4, :, 3], [0, 0, 0.5, 1, 1, 1, 0.5, 0], atol=2e-3)


def test_enlarging_is_catmull_rom(draw):
    """Twice as large: a step's values lie a quarter of a pixel from the samples."""
    step = np.zeros((4, 8, 4), np.uint8)
    step[:, 4:] = 255
    step[..., 3] = 255

    drawn = draw([layer("a")], 16, 8, given(a=rgba(step)))

    weights = {0.25: (-9, 111, 29, -3), 0.75: (-3, 29, 111, -9)}
    before, after = weights[0.75], weights[0.25]
    assert drawn[4, 7, 0] == pytest.approx(sum(after[2:]) / 128, abs=3e-3)
    assert drawn[4, 8, 0] == pytest.approx(sum(before[2:]) / 128, abs=3e-3)
    assert drawn[4, 2, 0] == pytest.approx(0, abs=1e-3)


def test_one_pass_and_two_passes_enlarge_alike(draw):
    """A place between pixels takes the two-dimensional filter, another one a pass for each side."""
    pixels = chart(12, 8)
    frames = given(a=rgba(pixels))

    even = draw([layer("a")], 24, 16, frames)
    odd = draw([layer("a", replace(AS_IS, position=(0.02, 0.0)))], 24, 16, frames)

    assert np.abs(even - odd)[3:-3, 3:-3, :3].max() < 0.03


def zone_plate(size):
    """Rings ever finer outward, to the finest there is at the edges."""
    y, x = np.mgrid[:size, :size] - size / 2 + 0.5
    rings = 0.5 + 0.5 * np.cos(np.pi / size * (x * x + y * y))
    return np.clip(rings * 255, 0, 255)


@pytest.mark.parametrize("scale", [0.75, 0.5, 0.4, 0.25, 0.2])
def test_shrinking_leaves_no_false_rings(draw, scale):
    size = 320
    luma = zone_plate(size)
    pixels = np.dstack([luma, luma, luma, np.full_like(luma, 255)])
    small = int(size * scale)

    drawn = draw([layer("a")], small, small, given(a=rgba(pixels)))[..., 0]

    # Rings at radius r have r / size cycles a pixel: beyond scale / 2 none can be shown.
    y, x = np.mgrid[:small, :small] - small / 2 + 0.5
    radius = np.hypot(x, y) / scale / size
    beyond = (radius > 1.35 * scale / 2) & (radius < 0.5)
    kept = radius < 0.25 * scale
    assert drawn[beyond].std() < 0.08 if beyond.any() else True
    assert drawn[kept].std() > 0.25


def test_shrinking_and_turning_leaves_no_false_rings(draw):
    luma = zone_plate(240)
    pixels = np.dstack([luma, luma, luma, np.full_like(luma, 255)])
    place = replace(AS_IS, rotation=20.0)

    drawn = draw([layer("a", place)], 80, 80, given(a=rgba(pixels)))[..., 0]

    y, x = np.mgrid[:80, :80] - 40 + 0.5
    radius = np.hypot(x, y) / 80
    assert drawn[(radius > 1.35 / 6) & (radius < 0.4)].std() < 0.08


def test_decoded_planes_shrink_as_their_colours_do(draw):
    ramp = np.tile(np.linspace(20, 230, 64), (48, 1)).astype(np.uint8)
    flat = np.full((24, 32), 128, np.uint8)
    planes = frame([ramp, flat, flat], PixelFormat(ColourModel.YUV, 8, 1, 1), ColourTags())
    same = (np.clip((ramp - 16.0) / 219, 0, 1) * 255).round()
    as_rgb = rgba(np.dstack([same, same, same, np.full_like(same, 255)]))

    small = replace(AS_IS, scale=(0.3, 0.3))
    from_planes = draw([layer("a", small)], 64, 48, given(a=planes))
    from_rgb = draw([layer("a", small)], 64, 48, given(a=as_rgb))

    np.testing.assert_allclose(from_planes, from_rgb, atol=0.006)


def test_a_preview_is_the_picture_at_a_fraction(draw):
    pixels = np.repeat(np.repeat(chart(8, 6), 4, axis=0), 4, axis=1)
    place = replace(AS_IS, position=(4.0, -4.0), scale=(0.5, 0.5))
    frames = given(a=rgba(pixels), b=rgba(pixels))
    entries = [layer("a"), layer("b", place, opacity=0.5)]

    full = draw(entries, 32, 24, frames)
    half = draw(entries, 32, 24, frames, WorkingSpace.DISPLAY, 0.5)

    assert half.shape == (12, 16, 4)
    mean = full.reshape(12, 2, 16, 2, 4).mean(axis=(1, 3))
    assert np.abs(half - mean).mean() < 0.05


@pytest.mark.parametrize("scale", [6.0, 60.0, 1e6, 99_999_999.0])
def test_a_picture_enlarged_far_beyond_the_frame_takes_no_more_room(renderer, draw, scale):
    """Its left half is red: so is the left of the frame, up to the softened edge between."""
    pixels = chart(16, 8)
    pixels[:, :8], pixels[:, 8:] = (255, 0, 0, 255), (0, 0, 255, 255)
    moved = replace(AS_IS, scale=(scale, scale), anchor=(-4.0, 0.0))
    before = renderer.pool.statistics.size_bytes

    drawn = draw([layer("a", moved)], 16, 8, given(a=rgba(pixels)))

    np.testing.assert_allclose(drawn[:, :8], np.broadcast_to([1, 0, 0, 1], (8, 8, 4)), atol=0.01)
    assert renderer.pool.statistics.size_bytes - before < 10_000
