"""Decoded pictures become Frames without a copy, and rare pixel formats by the nearest one."""

from fractions import Fraction

import av
import numpy as np
import pytest
from builders.files.media import samples

from editor.media.errors import MediaError
from editor.media.pictures.samples.picture_frame import FrameMaker, Presentation
from editor.media.pictures.samples.pixel_formats import native_format, nearest_name
from editor.model.colour import Matrix, Primaries, Range, Transfer
from editor.model.frame import ColourModel
from editor.model.time import ZERO

ORANGE = (200, 120, 40)
NATIVE = [
    "yuv420p", "yuvj420p", "yuv422p", "yuv444p", "yuv440p", "yuva420p", "yuva444p",
    "yuv420p10le", "yuv422p12le", "yuv444p16le", "yuva444p12le", "yuva422p10le", "gray",
    "gray10le", "gray16le", "gbrp", "gbrap", "gbrp10le", "gbrap16le", "rgb24", "rgba",
    "rgb48le", "rgba64le",
]  # fmt: skip


def picture(name, size=(38, 22)):
    """An orange picture, half transparent where `name` has alpha."""
    width, height = size
    rgba = np.empty((height, width, 4), np.uint8)
    rgba[:] = (*ORANGE, 128)
    return av.VideoFrame.from_ndarray(rgba, "rgba").reformat(format=name)


def made(name, codec="any", **numbers):
    decoded = picture(name)
    for key, value in numbers.items():
        setattr(decoded, key, value)
    return FrameMaker(Presentation(codec)).frame(decoded, ZERO)


@pytest.mark.parametrize("name", NATIVE)
def test_common_formats_keep_their_memory(name):
    decoded = picture(name)

    frame = FrameMaker(Presentation("any")).frame(decoded, ZERO)

    addresses = {
        np.frombuffer(plane.data, np.uint8).__array_interface__["data"][0] for plane in frame.planes
    }
    assert addresses == {plane.buffer_ptr for plane in decoded.planes}
    assert len(frame.planes) == len(decoded.planes)


@pytest.mark.parametrize("name", ["gbrp", "gbrap", "gbrp10le", "gbrap16le"])
def test_planar_rgb_is_put_in_the_order_red_green_blue(name):
    frame = made(name)

    levels = [samples(frame, plane).mean() / (1 << frame.format.depth) for plane in range(3)]
    assert levels == pytest.approx([value / 256 for value in ORANGE], abs=0.01)


@pytest.mark.parametrize(
    "name",
    ["bgr24", "bgra", "argb", "rgb0", "rgb565le", "rgb555le", "pal8", "bgr8", "rgb48be",
     "rgba64be", "gbrp12be", "x2rgb10le", "gbrpf32le", "gbrapf32le"],
)  # fmt: skip
def test_rare_rgb_formats_keep_their_colour(name):
    if name == "pal8":
        rgb = np.full((22, 38), 3, np.uint8)
        palette = np.zeros((256, 4), np.uint8)
        palette[3] = (255, *ORANGE)
        decoded = av.VideoFrame.from_ndarray((rgb, palette), "pal8")  # type: ignore[arg-type]
        frame = FrameMaker(Presentation("any")).frame(decoded, ZERO)
    else:
        frame = made(name)

    assert frame.format.model is ColourModel.RGB
    full = (1 << frame.format.depth) - 1
    if frame.format.packed:
        colour = samples(frame).reshape(-1, frame.format.channels)[:, :3].mean(axis=0)
    else:
        colour = np.array([samples(frame, plane).mean() for plane in range(3)])
    few_bits = name in ("rgb565le", "rgb555le", "bgr8")
    assert colour / full * 255 == pytest.approx(ORANGE, abs=36 if few_bits else 1.5)


@pytest.mark.parametrize(
    ("name", "becomes"),
    [
        ("nv12", "yuv420p"),
        ("nv16", "yuv422p"),
        ("p010le", "yuv420p10le"),
        ("p016le", "yuv420p16le"),
        ("yuyv422", "yuv422p"),
        ("uyvy422", "yuv422p"),
        ("y210le", "yuv422p10le"),
        ("yuv411p", "yuv444p"),
        ("yuv410p", "yuv444p"),
        ("yuv420p10be", "yuv420p10le"),
        ("yuv440p12be", "yuv440p12le"),
        ("vuya", "yuva444p"),
        ("monob", "gray"),
        ("gray10be", "gray10le"),
        ("grayf32le", "gray16le"),
    ],
)
def test_rare_yuv_and_grey_formats_keep_their_samples(name, becomes):
    assert nearest_name(name) == becomes
    expected = native_format(becomes)
    direct = made(becomes)

    frame = made(name)

    assert frame.format == expected
    if name != "monob":
        for plane in range(len(frame.planes)):
            assert samples(frame, plane).mean() == pytest.approx(
                samples(direct, plane).mean(), abs=1.5 * 2 ** (frame.format.depth - 8)
            )


def test_grey_with_alpha_becomes_rgb_with_alpha():
    grey = np.zeros((4, 8, 2), np.uint8)
    grey[..., 0], grey[..., 1] = 77, 99
    decoded = av.VideoFrame(8, 4, "ya8")
    row = decoded.planes[0].line_size
    data = np.zeros((4, row), np.uint8)
    data[:, :16] = grey.reshape(4, 16)
    decoded.planes[0].update(data.tobytes())
    decoded.color_range = 2

    frame = FrameMaker(Presentation("png", still=True)).frame(decoded, ZERO)

    assert samples(frame)[0, 0].tolist() == [77, 77, 77, 99]


def test_a_format_that_cannot_be_read_is_named():
    with pytest.raises(MediaError, match="yaf32le"):
        nearest_name("yaf32le")


def test_odd_sizes_round_chroma_up():
    frame = FrameMaker(Presentation("any")).frame(picture("yuv420p", (37, 21)), ZERO)

    assert [(plane.width, plane.height) for plane in frame.planes] == [(37, 21), (19, 11), (19, 11)]


def test_tags_of_the_frame_go_before_those_of_the_stream():
    stream = Presentation("h264", colour=(1, 9, 16, 9))
    decoded = picture("yuv420p10le")
    decoded.color_trc, decoded.colorspace = 18, 1

    colour = FrameMaker(stream).frame(decoded, ZERO).colour

    assert colour.transfer is Transfer.HLG
    assert colour.matrix is Matrix.BT709
    assert colour.primaries is Primaries.BT2020


@pytest.mark.parametrize(
    ("number", "expected"), [(1, Range.LIMITED), (2, Range.FULL), (0, Range.LIMITED)]
)
def test_range_is_limited_unless_tagged(number, expected):
    assert made("yuv420p", color_range=number).colour.range is expected


def test_what_the_stream_says_goes_with_each_picture():
    presentation = Presentation("h264", Fraction(2), rotation=90, mirrored=True)

    frame = FrameMaker(presentation).frame(picture("yuv420p"), ZERO)

    assert (frame.pixel_aspect, frame.rotation, frame.mirrored) == (2, 90, True)
    assert frame.display_size == (22, 76)
