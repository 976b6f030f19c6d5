"""Decoded samples to colours: numbers worked out by hand or by the standards' own formulas."""

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from compositor.frames import frame, rgba

from editor.compositor.drawing.planes import PictureTooLargeError
from editor.model.colour import ChromaSiting, ColourTags, Matrix, Primaries, Range, Transfer
from editor.model.frame import ColourModel, Frame, PixelFormat, Plane

YUV444 = PixelFormat(ColourModel.YUV, 8)
YUV420 = PixelFormat(ColourModel.YUV, 8, 1, 1)


@pytest.fixture
def colours(renderer):
    """(H, W, 4) float32 of a frame."""
    return renderer.pictures.to_array


def yuv(samples, colour, depth=8) -> Frame:
    """One pixel, 4:4:4."""
    word = np.uint8 if depth == 8 else np.dtype("<u2")
    planes = [np.full((1, 1), sample, word) for sample in samples]
    return frame(planes, PixelFormat(ColourModel.YUV, depth), colour)


# Limited-range codes of the primaries, rounded from each standard's own equations.
@pytest.mark.parametrize(
    ("matrix", "codes", "expected"),
    [
        (Matrix.BT709, (16, 128, 128), (0, 0, 0)),
        (Matrix.BT709, (235, 128, 128), (1, 1, 1)),
        (Matrix.BT709, (63, 102, 240), (1, 0, 0)),
        (Matrix.BT709, (173, 42, 26), (0, 1, 0)),
        (Matrix.BT709, (32, 240, 118), (0, 0, 1)),
        (Matrix.BT601, (81, 90, 240), (1, 0, 0)),
        (Matrix.BT601, (145, 54, 34), (0, 1, 0)),
        (Matrix.BT601, (41, 240, 110), (0, 0, 1)),
        (Matrix.BT2020, (74, 97, 240), (1, 0, 0)),
        (Matrix.SMPTE240M, (62, 102, 240), (1, 0, 0)),
        (Matrix.YCGCO, (71, 72, 240), (1, 0, 0)),
    ],
)
def test_a_matrix_gives_its_primaries(colours, matrix, codes, expected):
    drawn = colours(yuv(codes, ColourTags(Range.LIMITED, matrix)))

    np.testing.assert_allclose(drawn[0, 0], [*expected, 1], atol=0.012)


@pytest.mark.parametrize("depth", [9, 10, 12, 14, 16])
def test_deeper_samples_are_the_same_colours(colours, depth):
    step = 2 ** (depth - 8)

    limited = colours(yuv((125.5 * step, 128 * step, 128 * step), ColourTags(), depth))
    full = colours(yuv((2**depth - 1, 128 * step, 128 * step), ColourTags(Range.FULL), depth))

    assert limited[0, 0, 1] == pytest.approx(0.5, abs=2e-3)
    assert full[0, 0, 1] == pytest.approx(1.0, abs=1e-3)


def test_limited_range_keeps_what_is_whiter_than_white(colours):
    assert colours(yuv((254, 128, 128), ColourTags()))[0, 0, 0] == pytest.approx(
        238 / 219, abs=1e-3
    )


def test_gray_is_gray(colours):
    gray = frame(
        [np.array([[16, 126, 235]], np.uint8)], PixelFormat(ColourModel.GRAY), ColourTags()
    )

    np.testing.assert_allclose(colours(gray)[0, :, 0], [0, 110 / 219, 1], atol=1e-3)
    np.testing.assert_allclose(colours(gray)[0, :, 2], [0, 110 / 219, 1], atol=1e-3)


@pytest.mark.parametrize("depth", [8, 10, 16])
@pytest.mark.parametrize("packed", [True, False])
def test_rgb_in_one_plane_or_in_three(colours, packed, depth):
    word = np.uint8 if depth == 8 else np.uint16
    pixels = (np.arange(3 * 5 * 3).reshape(3, 5, 3) * (2**depth - 1) // 45).astype(word)
    planes = [pixels] if packed else [pixels[..., channel].copy() for channel in range(3)]

    drawn = colours(frame(planes, PixelFormat(ColourModel.RGB, depth, packed=packed), padding=6))

    np.testing.assert_allclose(drawn[..., :3], pixels / (2**depth - 1), atol=1e-3)


def test_a_stride_that_is_no_whole_number_of_pixels_is_read_right(colours):
    pixels = np.arange(36, dtype=np.uint8).reshape(3, 4, 3) * 7

    drawn = colours(frame([pixels], PixelFormat(ColourModel.RGB, packed=True), padding=4))

    np.testing.assert_allclose(drawn[..., :3] * 255, pixels, atol=0.2)


def test_a_last_row_may_stop_at_its_last_sample(colours):
    padded = np.full((3, 8), 165, np.uint8)
    padded[:, :5] = np.arange(15).reshape(3, 5) * 10
    data = memoryview(padded.tobytes())[:21]
    gray = Frame(
        (Plane(data, 8, 5, 3),), PixelFormat(ColourModel.GRAY), 5, 3, ColourTags(Range.FULL)
    )

    np.testing.assert_allclose(colours(gray)[..., 0] * 255, padded[:, :5], atol=0.1)


def test_straight_alpha_is_premultiplied_and_premultiplied_is_left(colours):
    pixel = np.array([[[200, 100, 50, 128]]], np.uint8)

    straight = colours(rgba(pixel))[0, 0]
    premultiplied = colours(rgba(pixel, premultiplied=True))[0, 0]

    np.testing.assert_allclose(straight, np.array([200, 100, 50, 255]) / 255 * 128 / 255, atol=1e-3)
    np.testing.assert_allclose(premultiplied, pixel[0, 0] / 255, atol=1e-3)


@pytest.mark.parametrize("colour_range", Range)
def test_alpha_beside_yuv_is_always_of_full_range(colours, colour_range):
    format = PixelFormat(ColourModel.YUV, 10, 1, 1, alpha=True)
    white = 940 if colour_range is Range.LIMITED else 1023
    planes = [
        np.full(size, v, np.uint16)
        for size, v in (((2, 2), white), ((1, 1), 512), ((1, 1), 512), ((2, 2), 256))
    ]

    drawn = colours(frame(planes, format, ColourTags(colour_range)))

    np.testing.assert_allclose(drawn, 256 / 1023, atol=2e-3)


@pytest.mark.parametrize(
    ("siting", "expected"),
    [
        (ChromaSiting.LEFT, [0, 0.25, 0.5, 0.75, 1, 1]),
        (ChromaSiting.CENTRE, [0, 1 / 8, 3 / 8, 5 / 8, 7 / 8, 1]),
    ],
)
def test_chroma_is_where_it_was_sited(colours, siting, expected):
    """Cr rises by one half each sample: read at each luma sample."""
    red = np.array([[128, 178, 228]], np.uint8)
    planes = [np.full((1, 6), 126, np.uint8), np.full((1, 3), 128, np.uint8), red]
    format, colour = PixelFormat(ColourModel.YUV, 8, 1, 0), ColourTags(Range.FULL, siting=siting)

    drawn = colours(frame(planes, format, colour, padding=13))[0, :, 0]

    rise = (np.array(expected) * 100 / 255) * 2 * (1 - 0.2126)
    np.testing.assert_allclose(drawn - 126 / 255, rise, atol=4e-3)


def test_top_left_siting_is_the_same_down_as_across(colours):
    cr = np.array([[128, 178, 228]] * 3, np.uint8)
    flat = np.full((3, 3), 128, np.uint8)
    luma = np.full((6, 6), 126, np.uint8)
    colour = ColourTags(Range.FULL, siting=ChromaSiting.TOP_LEFT)

    across = colours(frame([luma, flat, cr], YUV420, colour))
    down = colours(frame([luma, flat, cr.T.copy()], YUV420, colour))

    np.testing.assert_allclose(across[..., 0], down[..., 0].T, atol=1e-3)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_rotation_and_mirroring_set_a_picture_upright(colours, rotation, mirrored):
    pixels = np.arange(24, dtype=np.uint8).reshape(2, 3, 4) * 10
    pixels[..., 3] = 255

    drawn = colours(rgba(pixels, rotation=rotation, mirrored=mirrored))

    expected = np.rot90(pixels[:, ::-1] if mirrored else pixels, -rotation // 90)
    np.testing.assert_allclose(drawn * 255, expected, atol=0.2)


def test_wide_pixels_make_a_wide_picture(colours):
    bars = np.zeros((4, 4, 4), np.uint8)
    bars[:, 2:] = 255
    bars[..., 3] = 255

    drawn = colours(rgba(bars, pixel_aspect=Fraction(2)))

    assert drawn.shape == (4, 8, 4)
    np.testing.assert_allclose(drawn[1, [0, 2, 5, 7], 0], [0, 0, 1, 1], atol=0.08)


def test_the_right_edge_has_nothing_of_the_rows_padding(colours):
    planes = [np.full((4, 6), 235, np.uint8)] + [np.full((2, 3), 128, np.uint8)] * 2

    drawn = colours(frame(planes, YUV420, ColourTags(), padding=26))
    smaller = colours(frame(planes, YUV420, ColourTags(), padding=26), 3, 2)

    np.testing.assert_allclose(drawn, 1, atol=2e-3)
    np.testing.assert_allclose(smaller, 1, atol=2e-3)


def test_a_picture_of_one_colour_has_it_in_every_size(colours):
    pixels = np.full((9, 13, 4), (10, 120, 240, 255), np.uint8)
    for size in ((13, 9), (7, 5), (3, 2), (1, 1), (26, 30)):
        drawn = colours(rgba(pixels), *size)

        assert drawn.shape == (size[1], size[0], 4)
        np.testing.assert_allclose(
            drawn * 255, np.broadcast_to(pixels[0, 0], drawn.shape), atol=0.6
        )


def test_linear_light_is_encoded_for_display(colours):
    linear = rgba(np.array([[[128, 0, 255, 255]]], np.uint8))
    linear = replace(linear, colour=replace(linear.colour, transfer=Transfer.LINEAR))

    np.testing.assert_allclose(
        colours(linear)[0, 0], [(128 / 255) ** (1 / 2.4), 0, 1, 1], atol=1e-3
    )


@pytest.mark.parametrize("primaries", Primaries)
def test_white_and_gray_are_the_same_in_all_primaries(colours, primaries):
    gray = rgba(np.array([[[128, 128, 128, 255], [255, 255, 255, 255]]], np.uint8))
    gray = replace(gray, colour=replace(gray.colour, primaries=primaries))

    np.testing.assert_allclose(colours(gray)[0, :, 1] * 255, [128, 255], atol=0.6)


def test_a_colour_of_bt2020_keeps_its_light_in_rec709(colours):
    """BT.2087, 2: R'G'B' (0.5, 0.4, 0.3) through 2.4, the matrix M2, and back."""
    pixel = rgba(np.array([[[128, 102, 77, 255]]], np.uint8))
    pixel = replace(pixel, colour=replace(pixel.colour, primaries=Primaries.BT2020))
    to_709 = np.array(
        [[1.6605, -0.5876, -0.0728], [-0.1246, 1.1329, -0.0083], [-0.0182, -0.1006, 1.1187]]
    )
    expected = (to_709 @ (np.array([128, 102, 77]) / 255) ** 2.4) ** (1 / 2.4)

    np.testing.assert_allclose(colours(pixel)[0, 0, :3], expected, atol=1e-3)


def test_what_rec709_cannot_show_loses_saturation_only(colours):
    green = rgba(np.array([[[0, 255, 0, 255]]], np.uint8))
    green = replace(green, colour=replace(green.colour, primaries=Primaries.BT2020))

    drawn = colours(green)[0, 0, :3]

    assert drawn.min() >= -1e-3
    assert drawn.max() <= 1.001
    assert drawn[1] > 0.9
    luminance = np.clip(drawn, 0, 1).astype(float) ** 2.4 @ [0.2126, 0.7152, 0.0722]
    assert luminance == pytest.approx(0.6780, abs=0.01)  # BT.2020's green


def pq_signal(light):
    """SMPTE ST 2084, equation 5.2; light in cd/m2."""
    m1, m2, c1, c2, c3 = 0.1593017578125, 78.84375, 0.8359375, 18.8515625, 18.6875
    y = (np.asarray(light) / 10000) ** m1
    return ((c1 + c2 * y) / (1 + c3 * y)) ** m2


def rolled_off(light):
    """BT.2390, 5.4.1, from 1000 to 203 cd/m2, written again."""
    e = pq_signal(light) / pq_signal(1000)
    limit = pq_signal(203) / pq_signal(1000)
    ks = 1.5 * limit - 0.5
    t = (e - ks) / (1 - ks)
    spline = (
        (2 * t**3 - 3 * t**2 + 1) * ks
        + (t**3 - 2 * t**2 + t) * (1 - ks)
        + (-2 * t**3 + 3 * t**2) * limit
    )
    shown = (e if e < ks else spline) * pq_signal(1000)
    levels = np.linspace(0, 1000, 200001)
    return np.interp(shown, pq_signal(levels), levels)


@pytest.mark.parametrize("light", [0.1, 5, 26, 90, 203, 600, 1000])
def test_pq_is_shown_by_its_light(colours, light):
    code = round(float(pq_signal(light)) * 1023)
    gray = yuv((code, 512, 512), ColourTags(Range.FULL, transfer=Transfer.PQ), 10)

    expected = (rolled_off(light) / 203) ** (1 / 2.4)
    np.testing.assert_allclose(colours(gray)[0, 0, :3], expected, atol=6e-3)


def test_pq_has_the_anchors_that_are_stated(colours):
    def shown(light):
        code = round(float(pq_signal(light)) * 1023)
        tags = ColourTags(Range.FULL, transfer=Transfer.PQ, primaries=Primaries.BT2020)
        return colours(yuv((code, 512, 512), tags, 10))[0, 0, 0]

    assert shown(0) == pytest.approx(0, abs=1e-3)
    assert shown(20.3) == pytest.approx(0.1 ** (1 / 2.4), abs=5e-3)  # below the knee: as it is
    assert shown(203) == pytest.approx(0.90, abs=0.01)
    assert shown(1000) == shown(4000) == pytest.approx(1.0, abs=2e-3)


def test_hlg_is_shown_by_its_light(colours):
    """BT.2100: signal 0.75 is 26.5 % of the scene's light, 203 cd/m2 at 1000 cd/m2 peak."""
    gray = frame(
        [np.array([[0, 767, 1023]], np.uint16), *[np.full((1, 3), 512, np.uint16)] * 2],
        PixelFormat(ColourModel.YUV, 10),
        ColourTags(Range.FULL, Matrix.BT2020, Primaries.BT2020, Transfer.HLG),
    )

    np.testing.assert_allclose(colours(gray)[0, :, 1], [0, 0.90, 1.0], atol=0.01)


def test_a_picture_larger_than_the_machine_draws_is_refused(renderer):
    wide = rgba(np.zeros((1, renderer.pool.largest_side + 1, 4), np.uint8))

    with pytest.raises(PictureTooLargeError, match="Use a smaller copy"):
        renderer.pictures.to_rgb(wide)


def test_nothing_is_kept_of_a_picture(renderer):
    before = renderer.pool.statistics.lent

    renderer.pictures.to_array(rgba(np.zeros((6, 8, 4), np.uint8)), 3, 2)

    assert renderer.pool.statistics.lent == before
