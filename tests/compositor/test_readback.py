import numpy as np
import pytest
from compositor.frames import frame, given, layer, rgba, samples

from editor.compositor.readback import Alpha
from editor.model.colour import (
    SRGB,
    ChromaSiting,
    ColourTags,
    Matrix,
    Primaries,
    Range,
    WorkingSpace,
)
from editor.model.frame import RGBA8, ColourModel, PixelFormat

YUV420 = PixelFormat(ColourModel.YUV, 8, 1, 1)


@pytest.fixture
def back(renderer):
    """A frame drawn alone and read back."""

    def read(made, format, colour, alpha=Alpha.STRAIGHT, box=None):
        size = made.display_size
        drawn = renderer.render([layer("a")], *size, WorkingSpace.DISPLAY, given(a=made))
        read = renderer.readback.to_frame(drawn, format, colour, alpha, box)
        renderer.pool.give(drawn)
        return read

    return read


def slopes(format, colour, width=37, height=23):
    """A frame of YUV whose planes rise evenly, so that chroma's filters change nothing inside."""
    step = 2 ** (format.depth - 8)
    word = np.uint8 if format.depth == 8 else np.uint16
    planes = []
    for index, (first, across, down) in enumerate(((50, 2, 3), (110, 0.5, 0.5), (140, -0.5, 0.5))):
        wide, high = format.plane_size(index, width, height)
        y, x = np.mgrid[:high, :wide]
        planes.append(np.floor((first + across * x + down * y) * step).astype(word))
    return frame(planes, format, colour, padding=10)


@pytest.mark.parametrize("matrix", [Matrix.BT601, Matrix.BT709, Matrix.BT2020])
@pytest.mark.parametrize("colour_range", Range)
@pytest.mark.parametrize("depth", [8, 10])
@pytest.mark.parametrize("shift", [(1, 1), (1, 0), (0, 0)])
def test_an_untouched_picture_comes_back_as_it_was(back, shift, depth, colour_range, matrix):
    format, colour = PixelFormat(ColourModel.YUV, depth, *shift), ColourTags(colour_range, matrix)
    made = slopes(format, colour)

    for before, after in zip(samples(made), samples(back(made, format, colour)), strict=True):
        error = np.abs(before.astype(int) - after)
        assert error[1:-1, 1:-1].max() <= 1
        assert error.max() <= 2


@pytest.mark.parametrize("siting", ChromaSiting)
@pytest.mark.parametrize("shift", [(1, 1), (1, 0), (2, 0), (0, 1)])
def test_chroma_comes_back_where_it_was(back, shift, siting):
    format, colour = PixelFormat(ColourModel.YUV, 8, *shift), ColourTags(siting=siting)
    made = slopes(format, colour)

    for before, after in zip(samples(made), samples(back(made, format, colour)), strict=True):
        assert np.abs(before.astype(int) - after)[1:-1, 1:-1].max() <= 1


def test_noise_without_subsampling_comes_back(back):
    format = PixelFormat(ColourModel.YUV, 8)
    rng = np.random.default_rng(5)
    planes = [rng.integers(40, 216, (20, 30), np.uint8) for _ in range(3)]
    made = frame(planes, format, ColourTags())

    for before, after in zip(planes, samples(back(made, format, ColourTags())), strict=True):
        assert np.abs(before.astype(int) - after).max() <= 1


@pytest.mark.parametrize("depth", [8, 10, 12])
@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("alpha", [True, False])
def test_rgb_comes_back(back, packed, alpha, depth):
    format = PixelFormat(ColourModel.RGB, depth, alpha=alpha, packed=packed)
    word = np.uint8 if depth == 8 else np.uint16
    channels = 4 if alpha else 3
    pixels = np.random.default_rng(2).integers(0, 2**depth, (9, 14, channels)).astype(word)
    pixels[..., 3:] |= 2 ** (depth - 1)
    planes = [pixels] if packed else [pixels[..., c].copy() for c in range(channels)]

    read = samples(back(frame(planes, format), format, SRGB))

    after = read[0] if packed else np.dstack(read)
    tolerance = 2 ** (depth - 8) if alpha else max(1, 2 ** (depth - 10))
    assert np.abs(pixels.astype(int) - after).max() <= tolerance


def test_gray_is_the_luma_of_its_matrix(back):
    red = rgba(np.full((4, 6, 4), (255, 0, 0, 255), np.uint8))

    read = back(red, PixelFormat(ColourModel.GRAY), ColourTags(Range.LIMITED, Matrix.BT709))

    assert samples(read)[0][2, 3] == round(16 + 219 * 0.2126)
    assert (read.width, read.height) == (6, 4)


def test_alpha_is_straight_premultiplied_or_over_black(back):
    half = rgba(np.full((2, 2, 4), (200, 100, 50, 128), np.uint8))

    straight = back(half, RGBA8, SRGB)
    premultiplied = back(half, RGBA8, SRGB, Alpha.PREMULTIPLIED)
    black = back(half, RGBA8, SRGB, Alpha.OVER_BLACK)

    np.testing.assert_allclose(samples(straight)[0][0, 0], (200, 100, 50, 128), atol=1)
    np.testing.assert_allclose(samples(premultiplied)[0][0, 0], (100, 50, 25, 128), atol=1)
    np.testing.assert_allclose(samples(black)[0][0, 0], (100, 50, 25, 255), atol=1)
    assert premultiplied.premultiplied
    assert not straight.premultiplied


def test_alpha_has_a_plane_of_its_own_beside_yuv(back):
    half = rgba(np.full((6, 10, 4), (200, 200, 200, 64), np.uint8))
    format = PixelFormat(ColourModel.YUV, 10, 1, 1, alpha=True)

    planes = samples(back(half, format, ColourTags()))

    assert [plane.shape for plane in planes] == [(6, 10), (3, 5), (3, 5), (6, 10)]
    np.testing.assert_allclose(planes[0], 64 + 876 * 200 / 255, atol=2)
    np.testing.assert_allclose(planes[1], 512, atol=1)
    np.testing.assert_allclose(planes[3], 1023 * 64 / 255, atol=1)


def test_what_lies_beyond_the_range_is_cut_off_not_wrapped(back):
    format = PixelFormat(ColourModel.YUV, 10)
    white = frame([np.full((4, 4), v, np.uint16) for v in (1019, 512, 512)], format, ColourTags())

    read = back(white, format, ColourTags(Range.FULL))

    assert samples(read)[0].max() == 1023


def test_odd_sizes_have_their_last_samples(back):
    made = slopes(YUV420, ColourTags(), 13, 7)

    planes = samples(back(made, YUV420, ColourTags()))

    assert [plane.shape for plane in planes] == [(7, 13), (4, 7), (4, 7)]
    assert np.abs(planes[0].astype(int) - samples(made)[0]).max() <= 1


def test_a_box_is_that_part_of_the_whole(back):
    made = slopes(YUV420, ColourTags())

    whole = samples(back(made, YUV420, ColourTags()))
    part = samples(back(made, YUV420, ColourTags(), box=(8, 6, 20, 10)))

    np.testing.assert_array_equal(part[0], whole[0][6:16, 8:28])
    np.testing.assert_array_equal(part[1], whole[1][3:8, 4:14])
    np.testing.assert_array_equal(part[2], whole[2][3:8, 4:14])


def test_other_primaries_come_back_as_they_were(back):
    colour = ColourTags(Range.FULL, Matrix.RGB, Primaries.BT2020)
    pixels = np.random.default_rng(4).integers(90, 160, (4, 4, 4), np.uint8)
    pixels[..., 3] = 255

    read = back(rgba(pixels, colour=colour), RGBA8, colour)

    assert np.abs(samples(read)[0].astype(int) - pixels).max() <= 1


def test_rgba_for_a_screen_has_its_top_line_first(renderer):
    pixels = np.zeros((4, 4, 4), np.uint8)
    pixels[0] = (255, 0, 0, 255)
    drawn = renderer.render([layer("a")], 4, 4, WorkingSpace.DISPLAY, given(a=rgba(pixels)))

    read = renderer.readback.to_rgba8(drawn)

    renderer.pool.give(drawn)
    assert read.shape == (4, 4, 4)
    np.testing.assert_allclose(read, pixels, atol=1)
