import av
import numpy as np
import pytest

from editor.media.sound.downmix import stereo

HALF_POWER = 0.5**0.5


def frame(layout, *channels):
    packed = np.array([channels * 8], np.float32)
    return av.AudioFrame.from_ndarray(packed, format="flt", layout=layout)


@pytest.mark.parametrize(
    ("layout", "channels", "left", "right"),
    [
        ("mono", (0.5,), 0.5, 0.5),
        ("stereo", (0.25, -0.5), 0.25, -0.5),
        ("5.1", (0.1, 0.2, 0.4, 0.9, 0.3, 0.5), 0.1 + HALF_POWER * 0.7, 0.2 + HALF_POWER * 0.9),
        ("5.1(side)", (0.1, 0.2, 0, 0.9, 0.3, 0.5), 0.1 + 0.3 * HALF_POWER, 0.2 + 0.5 * HALF_POWER),
        ("7.1", (0, 0, 0, 1, 0.2, 0.4, 0.6, 0.1), 0.8 * HALF_POWER, 0.5 * HALF_POWER),
        ("quad", (0.1, 0.2, 0.4, 0.6), 0.1 + 0.4 * HALF_POWER, 0.2 + 0.6 * HALF_POWER),
    ],
)
def test_layouts_are_mixed_by_bs_775(layout, channels, left, right):
    mixed = stereo(frame(layout, *channels))

    np.testing.assert_allclose(mixed, [[left, right]] * 8, atol=1e-6)


@pytest.mark.parametrize("layout", ["mono", "stereo", "5.1", "7.1", "hexadecagonal"])
def test_channels_that_lie_apart_are_mixed_like_interleaved_ones(layout):
    count = av.AudioLayout(layout).nb_channels
    packed = frame(layout, *(0.01 * (index + 1) for index in range(count)))
    packed.sample_rate = 48000
    [planar] = av.AudioResampler(format="fltp").resample(packed)

    np.testing.assert_allclose(stereo(planar), stereo(packed), atol=1e-6)


def test_what_exceeds_full_scale_is_kept():
    mixed = stereo(frame("5.1", 1, 1, 1, 1, 1, 1))

    np.testing.assert_allclose(mixed, 1 + 2 * HALF_POWER, atol=1e-6)


@pytest.mark.parametrize(
    ("format", "dtype", "stored"),
    [
        ("u8", np.uint8, (64, 192)),
        ("s16", np.int16, (-(2**14), 2**14)),
        ("s32", np.int32, (-(2**30), 2**30)),
        ("flt", np.float32, (-0.5, 0.5)),
        ("dbl", np.float64, (-0.5, 0.5)),
    ],
)
def test_every_sample_format_has_full_scale_one(format, dtype, stored):
    array = np.array([stored * 4], dtype)

    mixed = stereo(av.AudioFrame.from_ndarray(array, format=format, layout="stereo"))

    assert mixed.dtype == np.float32
    np.testing.assert_allclose(mixed, [[-0.5, 0.5]] * 4)
