"""Masks that people bring along, whatever they look like."""

import cv2
import numpy as np
import pytest

from editor.engine.roto.masks import MaskFileError, read_mask, read_things

SIZE = 40, 30


@pytest.fixture
def saved(tmp_path):
    def save(pixels, name="mask.png"):
        assert cv2.imwrite(str(tmp_path / name), pixels)
        return tmp_path / name

    return save


def half(value, *channels):
    pixels = np.zeros((30, 40, *channels), np.uint8)
    pixels[:, :20] = value
    return pixels


def test_levels_of_grey_are_coverage(saved):
    mask = read_mask(saved(half(200)), SIZE)

    np.testing.assert_array_equal(mask.levels, half(200))
    assert mask.remarks == ()


def test_sixteen_bits_are_brought_to_eight(saved):
    mask = read_mask(saved(half(255).astype(np.uint16) * 257), SIZE)

    np.testing.assert_array_equal(mask.levels, half(255))


@pytest.mark.parametrize("value", [1, (0, 0, 128), (3, 200, 60)])
def test_numbers_and_colours_of_things_cover_all_that_is_not_black(value, saved):
    pixels = half(value) if isinstance(value, int) else half(value, 3)

    mask = read_mask(saved(pixels), SIZE)

    np.testing.assert_array_equal(mask.levels, half(255))
    assert "not black" in mask.remarks[0]


def test_what_is_transparent_is_not_covered(saved):
    pixels = np.full((30, 40, 4), 255, np.uint8)
    pixels[..., 3] = half(255)

    np.testing.assert_array_equal(read_mask(saved(pixels), SIZE).levels, half(255))


def test_another_size_is_scaled_and_told(saved):
    mask = read_mask(saved(half(255)), (80, 60))

    assert mask.levels.shape == (60, 80)
    assert mask.levels[:, :35].min() == 255
    assert "40 x 30" in mask.remarks[0]


def test_each_colour_is_a_thing_by_its_number_in_the_palette(saved):
    pixels = np.zeros((30, 40, 3), np.uint8)
    pixels[:10], pixels[10:20] = (0, 128, 0), (0, 0, 128)  # BGR: green is 2, red is 1

    things = read_things(saved(pixels), SIZE)

    assert list(things) == [1, 2]
    assert things[1].levels[15].min() == 255
    assert things[1].levels[5].max() == 0


@pytest.mark.parametrize("read", [read_mask, read_things])
def test_what_cannot_be_a_mask_is_refused(read, tmp_path):
    (tmp_path / "text.png").write_text("no picture", encoding="utf-8")

    with pytest.raises(MaskFileError, match="There is no mask"):
        read(tmp_path / "gone.png", SIZE)
    with pytest.raises(MaskFileError, match="no picture that can be read"):
        read(tmp_path / "text.png", SIZE)


def test_a_black_mask_says_that_the_thing_is_not_there(saved):
    assert read_mask(saved(half(0)), SIZE).levels.max() == 0
    assert read_things(saved(half(0)), SIZE) == {}


def test_a_photo_is_no_mask_of_things(saved):
    noise = np.random.default_rng(1).integers(0, 256, (30, 40, 3), np.uint8)

    with pytest.raises(MaskFileError, match="colours"):
        read_things(saved(noise), SIZE)
