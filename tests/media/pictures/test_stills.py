"""Photos and drawings: upright as their EXIF says, in any common format; pictures that move."""

import gc
import struct
import zlib
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from builders.files.media import samples

from editor.media.errors import MediaError
from editor.media.pictures.stills import StillReader, read_still
from editor.media.probe import probe
from editor.media.reader import VideoReader
from editor.model.colour import Range, Transfer
from editor.model.frame import ColourModel
from editor.model.time import ZERO, RationalTime

SIZE = (48, 32)


def write_pictures(
    path: Path, codec: str, pixel_format: str, levels: tuple[int, ...] = (90,)
) -> Path:
    """One grey picture after another; the left third is transparent where that can be."""
    width, height = SIZE
    with av.open(str(path), "w", options={"loop": "0"} if path.suffix == ".gif" else {}) as file:
        stream = file.add_stream(codec, rate=10)
        stream.width, stream.height, stream.pix_fmt = width, height, pixel_format
        for number, level in enumerate(levels):
            rgba = np.full((height, width, 4), level, np.uint8)
            rgba[..., 3] = 255
            rgba[:, : width // 3, 3] = 0
            picture = av.VideoFrame.from_ndarray(rgba, "rgba").reformat(format=pixel_format)
            picture.pts = number
            file.mux(stream.encode(picture))
        file.mux(stream.encode())
    return path


def with_exif(path: Path, orientation: int) -> Path:
    """The JPEG at `path` with an EXIF block that says only `orientation`."""
    tiff = b"MM\0*\0\0\0\x08\0\1" + struct.pack(">HHIHHI", 0x0112, 3, 1, orientation, 0, 0)
    block = b"Exif\0\0" + tiff
    jpeg = path.read_bytes()
    marked = jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + jpeg[2:]
    target = path.with_stem(f"exif{orientation}")
    target.write_bytes(marked)
    return target


@pytest.mark.parametrize(
    ("orientation", "rotation", "mirrored"),
    [
        (1, 0, False),
        (2, 0, True),
        (3, 180, False),
        (4, 180, True),
        (5, 270, True),
        (6, 90, False),
        (7, 90, True),
        (8, 270, False),
    ],
)
def test_exif_sets_a_photo_upright(orientation, rotation, mirrored, tmp_path):
    plain = write_pictures(tmp_path / "photo.jpg", "mjpeg", "yuvj420p")

    frame = read_still(with_exif(plain, orientation))

    assert (frame.rotation, frame.mirrored) == (rotation, mirrored)
    assert frame.display_size == (SIZE if rotation % 180 == 0 else SIZE[::-1])


@pytest.mark.parametrize(
    ("name", "codec", "pixel_format", "alpha"),
    [
        ("p.png", "png", "rgba", True),
        ("grey.png", "png", "ya8", True),
        ("deep.png", "png", "rgba64be", True),
        ("p.jpg", "mjpeg", "yuvj422p", False),
        ("p.webp", "libwebp", "bgra", True),
        ("p.tiff", "tiff", "rgba", True),
        ("deep.tif", "tiff", "rgb48le", False),
        ("p.bmp", "bmp", "bgra", True),
        ("p.exr", "exr", "gbrapf32le", True),
        ("p.dpx", "dpx", "gbrp10le", False),
        ("p.jp2", "jpeg2000", "rgb24", False),
    ],
)
def test_common_picture_files_are_stills(name, codec, pixel_format, alpha, tmp_path):
    path = write_pictures(tmp_path / name, codec, pixel_format)

    info = probe(path)
    frame = read_still(path)

    assert info.is_still
    assert info.available_range is None
    assert info.video[0].stream.has_alpha == alpha == frame.format.alpha
    assert (frame.width, frame.height) == SIZE
    assert frame.colour.range is Range.FULL or frame.format.model is ColourModel.YUV
    wanted = Transfer.LINEAR if codec == "exr" else Transfer.SRGB
    assert frame.colour.transfer is wanted


def test_a_still_is_the_same_at_all_times(tmp_path):
    reader = StillReader(write_pictures(tmp_path / "p.png", "png", "rgb24"))

    frames = {id(reader.frame_at(RationalTime(n, Fraction(24)))) for n in (-5, 0, 7, 10**9)}

    assert len(frames) == 1


@pytest.mark.parametrize(
    ("name", "codec", "pixel_format"), [("a.gif", "gif", "rgb8"), ("a.apng", "apng", "rgba")]
)
def test_pictures_that_move_are_films(name, codec, pixel_format, tmp_path):
    levels = (0, 73, 146, 219)
    path = write_pictures(tmp_path / name, codec, pixel_format, levels)
    reader = VideoReader(path)

    assert not probe(path).is_still
    for number in (3, 0, 2, 1, 3):
        frame = reader.frame_at(RationalTime(number, Fraction(10)))
        assert samples(frame)[5, 40, 0] == pytest.approx(levels[number], abs=20)
    assert reader.decoded <= 2 * len(levels)


def test_a_gif_of_one_picture_is_a_still(tmp_path):
    assert probe(write_pictures(tmp_path / "one.gif", "gif", "rgb8")).is_still


def test_a_name_with_percent_signs_is_no_pattern(shared_data):
    path = next((shared_data / "media_edge/made").glob("*%20.jpg"))

    assert read_still(path).display_size == (320, 180)
    assert VideoReader(path).frame_at(ZERO).display_size == (320, 180)


def test_a_broken_picture_gets_a_sentence(tmp_path):
    path = tmp_path / "broken.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))

    with pytest.raises(MediaError, match=r"broken\.png"):
        read_still(path)


def test_a_png_with_a_colour_profile_outlives_a_garbage_collection(tmp_path):
    path = write_pictures(tmp_path / "tagged.png", "png", "rgb24")
    data = path.read_bytes()
    profile = b"a name\0\0" + zlib.compress(bytes(128))
    chunk = struct.pack(">I4s", len(profile), b"iCCP") + profile
    chunk += struct.pack(">I", zlib.crc32(chunk[4:]))
    path.write_bytes(data[:33] + chunk + data[33:])  # behind the header

    frame = read_still(path)
    del frame
    gc.collect()

    assert probe(path).video[0].stream.codec == "png"
