import errno
import os
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from editor.media.encode.gif import GifWriter
from editor.media.encode.part_file import write_errors
from editor.media.encode.pictures import blank_frame, copied, lines
from editor.media.encode.settings import AudioEncoding, VideoEncoding
from editor.media.errors import MediaError
from editor.media.reader import VideoReader
from editor.media.writer import ImageSeriesWriter, MediaWriter
from editor.model.colour import SRGB, ColourTags, Matrix, Primaries, Range, Transfer
from editor.model.frame import RGBA8, YUV420P8, ColourModel, PixelFormat
from editor.model.time import ZERO

NTSC = Fraction(24000, 1001)
H264 = VideoEncoding("libx264", YUV420P8, 64, 36, NTSC, options=(("crf", "10"),))
AAC = AudioEncoding("aac", 48000, 128_000)


def grey(level, format=YUV420P8, width=64, height=36, colour=None):
    frame = blank_frame(format, width, height, colour or ColourTags())
    for index, plane in enumerate(frame.planes):
        lines(plane, format)[:] = level if index in (0, 3) else 128
    return frame


def first_luma(path):
    with av.open(str(path)) as file:
        return [bytes(picture.planes[0])[0] for picture in file.decode(video=0)]


def test_timestamps_are_exact_at_a_broken_rate(tmp_path):
    with MediaWriter(tmp_path / "a.mp4", "mp4", H264) as writer:
        for index in range(48):
            writer.write_picture(grey(16 + 4 * index))
        path = writer.finish()

    with av.open(str(path)) as file:
        stream = file.streams.video[0]
        base = stream.time_base or 0
        times = [(picture.pts or 0) * base for picture in file.decode(stream)]
        length = (stream.duration or 0) * base
    assert times == [index / NTSC for index in range(48)]
    assert length == 48 / NTSC
    assert first_luma(path) == [16 + 4 * index for index in range(48)]


def test_colour_tags_stand_in_the_file_and_in_the_stream(tmp_path):
    colour = ColourTags(Range.FULL, Matrix.BT2020, Primaries.DISPLAY_P3, Transfer.HLG)
    video = VideoEncoding("libx264", YUV420P8, 64, 36, NTSC, colour)
    with MediaWriter(tmp_path / "a.mp4", "mp4", video) as writer:
        writer.write_picture(grey(100, colour=colour))
        path = writer.finish()

    assert b"colrnclx" in path.read_bytes()
    with av.open(str(path)) as file:
        picture = next(file.decode(video=0))
    tags = (picture.color_range, picture.colorspace, picture.color_primaries, picture.color_trc)
    assert tags == (2, 9, 12, 18)


def test_the_index_comes_first_so_that_a_browser_can_start(tmp_path):
    fast = (("movflags", "+faststart"),)
    with MediaWriter(tmp_path / "a.mp4", "mp4", H264, muxer_options=fast) as writer:
        writer.write_picture(grey(100))
        content = writer.finish().read_bytes()

    assert content.index(b"moov") < content.index(b"mdat")


@pytest.mark.parametrize(
    ("muxer", "encoder", "tail"),
    [
        ("wav", "pcm_s24le", 0),
        ("mov", "pcm_s24le", 0),
        ("matroska", "flac", 0),
        ("mp4", "aac", 1024),
    ],
)
def test_sound_is_as_long_as_given_and_not_late(tmp_path, muxer, encoder, tail):
    count, click = 96_096, 12_345
    samples = np.zeros((count, 2), np.float32)
    samples[click] = 1
    video = None if muxer == "wav" else H264
    audio = AudioEncoding(encoder, 48000)
    with MediaWriter(tmp_path / f"a.{muxer}", muxer, video, audio) as writer:
        if video:
            writer.write_picture(grey(100))
        for start in range(0, count, 2002):
            writer.write_sound(samples[start : start + 2002])
        path = writer.finish()

    with av.open(str(path)) as file:
        stream = file.streams.audio[0]
        length = stream.duration and stream.duration * (stream.time_base or 0)
        resampler = av.AudioResampler("fltp", "stereo", 48000)
        blocks = [
            block.to_ndarray()
            for frame in file.decode(stream)
            for block in resampler.resample(frame)
        ]
    heard = np.concatenate(blocks, axis=1)[0]
    assert abs(len(heard) - count) <= tail
    assert int(np.argmax(np.abs(heard))) == click
    assert length in (None, Fraction(count, 48000))


def test_pictures_made_by_a_decoder_are_encoded_from_its_memory():
    frame = grey(77)
    copy = copied(frame)

    assert copy.owner is not frame.owner
    assert [bytes(lines(a, YUV420P8)) for a in copy.planes] == [
        bytes(lines(b, YUV420P8)) for b in frame.planes
    ]


@pytest.mark.parametrize(
    "format",
    [
        PixelFormat(ColourModel.YUV, 8, 1, 1),
        PixelFormat(ColourModel.YUV, 10, 1, 0),
        PixelFormat(ColourModel.YUV, 10, alpha=True),
        PixelFormat(ColourModel.RGB, 10),
    ],
)
def test_lossless_keeps_every_sample_of_every_plane(tmp_path, format):
    colour = SRGB if format.model is ColourModel.RGB else ColourTags()
    frame = blank_frame(format, 65, 37, colour)
    random = np.random.default_rng(1)
    for plane in frame.planes:
        rows = lines(plane, format)
        values = random.integers(0, 1 << format.depth, (plane.height, plane.width))
        rows[:] = values.astype(np.uint16 if format.sample_bytes == 2 else np.uint8).view(np.uint8)
    video = VideoEncoding("ffv1", format, 65, 37, NTSC, colour)
    with MediaWriter(tmp_path / "a.mkv", "matroska", video) as writer:
        writer.write_picture(frame)
        path = writer.finish()

    reader = VideoReader(path)
    again = reader.frame_at(ZERO)
    assert again.format == format
    for plane, other in zip(frame.planes, again.planes, strict=True):
        np.testing.assert_array_equal(lines(plane, format), lines(other, format))
    reader.close()


def test_nothing_is_there_until_it_is_finished(tmp_path):
    with MediaWriter(tmp_path / "a.mp4", "mp4", H264, AAC) as writer:
        writer.write_picture(grey(100))
        assert [each.name for each in tmp_path.iterdir()] == ["a.part.mp4"]
        writer.finish()

    assert [each.name for each in tmp_path.iterdir()] == ["a.mp4"]


def test_what_is_abandoned_leaves_nothing(tmp_path):
    with MediaWriter(tmp_path / "a.mp4", "mp4", H264, AAC) as writer:
        writer.write_picture(grey(100))

    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_stays_until_the_new_one_is_whole(tmp_path):
    path = tmp_path / "a.mp4"
    path.write_text("old")

    with pytest.raises(MediaError, match="exists already"):
        MediaWriter(path, "mp4", H264)
    with MediaWriter(path, "mp4", H264, overwrite=True) as writer:
        writer.write_picture(grey(100))
    assert path.read_text() == "old"
    with MediaWriter(path, "mp4", H264, overwrite=True) as writer:
        writer.write_picture(grey(100))
        writer.finish()

    assert len(first_luma(path)) == 1


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ("nowhere/a.mp4", "There is no folder"),
        (".", "is a folder"),
        ("file/a.mp4", "There is no folder"),
    ],
)
def test_a_place_that_cannot_be_written_gets_a_sentence(tmp_path, place, sentence):
    (tmp_path / "file").write_text("")

    with pytest.raises(MediaError, match=sentence):
        MediaWriter(tmp_path / place, "mp4", H264)


def test_settings_that_the_encoder_refuses_are_named(tmp_path):
    odd = VideoEncoding("libx264", YUV420P8, 65, 37, NTSC)

    with pytest.raises(MediaError, match="libx264 at 65 x 37"):
        MediaWriter(tmp_path / "a.mp4", "mp4", odd)

    assert list(tmp_path.iterdir()) == []


FILLS_THE_DISK = """
import resource, signal, sys
from pathlib import Path
from fractions import Fraction
import numpy as np
from editor.media.encode.settings import AudioEncoding
from editor.media.errors import MediaError
from editor.media.reader import VideoReader
from editor.media.writer import MediaWriter
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
try:
    with MediaWriter(Path(sys.argv[1]), "wav", audio=AudioEncoding("pcm_s24le", 48000)) as writer:
        for _ in range(20):
            writer.write_sound(np.zeros((4800, 2), np.float32))
        writer.finish()
except MediaError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files")
def test_a_file_that_the_disk_cannot_take_is_reported_and_removed(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", FILLS_THE_DISK, str(tmp_path / "a.wav")],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )

    assert "larger than a file may be" in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_a_sentence(tmp_path):
    with pytest.raises(MediaError, match="The disk is full"), write_errors(tmp_path / "a.mp4"):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_pictures_are_numbered_in_a_folder_of_their_name(tmp_path):
    folder = tmp_path / "100 % #1"
    folder.mkdir()
    video = VideoEncoding("png", RGBA8, 5, 3, Fraction(24), SRGB)
    with ImageSeriesWriter(folder / "shot.png", video) as writer:
        for level in (10, 20):
            frame = blank_frame(RGBA8, 5, 3, SRGB)
            lines(frame.planes[0], RGBA8)[:] = level
            writer.write_picture(frame)
        path = writer.finish()

    assert path == folder / "shot"
    assert sorted(each.name for each in path.iterdir()) == ["shot_00001.png", "shot_00002.png"]
    with av.open(str(path / "shot_00002.png")) as file:
        assert (next(file.decode(video=0)).to_ndarray() == 20).all()


def test_a_folder_with_other_things_in_it_is_never_replaced(tmp_path):
    (tmp_path / "shot").mkdir()
    (tmp_path / "shot" / "holiday.png").write_text("mine")
    video = VideoEncoding("png", RGBA8, 5, 3, Fraction(24), SRGB)

    with pytest.raises(MediaError, match=r"holiday\.png"):
        ImageSeriesWriter(tmp_path / "shot", video, overwrite=True)


def gif(path, count, rate, **options):
    video = VideoEncoding("gif", RGBA8, 33, 17, rate, SRGB)
    with GifWriter(path, video, **options) as writer:
        for index in range(count):
            frame = blank_frame(RGBA8, 33, 17, SRGB)
            pixels = lines(frame.planes[0], RGBA8).reshape(17, 33, 4)
            pixels[:] = (10 * index, 200, 30, 255)
            pixels[:, :5, 3] = 0
            writer.write_picture(frame)
        return writer.finish()


def test_gif_keeps_colours_time_and_what_is_transparent(tmp_path):
    path = gif(tmp_path / "a.gif", 24, Fraction(24))

    with av.open(str(path)) as file:
        length = file.streams.video[0].duration
        pictures = [picture.to_ndarray(format="rgba") for picture in file.decode(video=0)]
    assert length == 100
    assert len(pictures) == 24
    assert [abs(int(p[8, 20, 0]) - 10 * i) <= 6 for i, p in enumerate(pictures)] == [True] * 24
    assert pictures[5][8, 2, 3] == 0
    assert pictures[5][8, 20, 3] == 255
    assert [each.name for each in tmp_path.iterdir()] == ["a.gif"]


def test_an_abandoned_gif_leaves_no_spool(tmp_path):
    video = VideoEncoding("gif", RGBA8, 33, 17, Fraction(10), SRGB)
    with GifWriter(tmp_path / "a.gif", video) as writer:
        writer.write_picture(blank_frame(RGBA8, 33, 17, SRGB))

    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such lock there")
def test_a_second_export_to_the_same_name_is_refused_and_harms_nothing(tmp_path):
    with MediaWriter(tmp_path / "a.mp4", "mp4", H264) as writer:
        writer.write_picture(grey(100))
        with pytest.raises(MediaError, match="being written by another export"):
            MediaWriter(tmp_path / "a.mp4", "mp4", H264)
        path = writer.finish()

    assert first_luma(path) == [100]
    with MediaWriter(tmp_path / "a.mp4", "mp4", H264, overwrite=True) as again:
        again.write_picture(grey(50))
        again.finish()
    assert first_luma(path) == [50]


def test_what_a_killed_export_left_is_cleared(tmp_path):
    (tmp_path / "a.part.mp4").write_bytes(b"half a film")

    with MediaWriter(tmp_path / "a.mp4", "mp4", H264) as writer:
        writer.write_picture(grey(100))
        writer.finish()

    assert [each.name for each in tmp_path.iterdir()] == ["a.mp4"]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_the_shortest_films_are_written_by_h265_too(tmp_path, count):
    video = VideoEncoding(
        "libx265", YUV420P8, 64, 36, NTSC, options=(("x265-params", "log-level=error"),)
    )
    for attempt in range(8):  # the encoder's fault is not there every time
        with MediaWriter(tmp_path / f"{attempt}.mp4", "mp4", video) as writer:
            for index in range(count):
                writer.write_picture(grey(40 * index + 20))
            path = writer.finish()
        assert len(first_luma(path)) == count
