"""Every file of the test media is accounted for: what it is, or which sentence it gets."""

from dataclasses import dataclass
from fractions import Fraction

import pytest

from editor.media.errors import MediaError
from editor.media.probe import probe
from editor.media.reader import VideoReader
from editor.model.time import RationalTime

PAL, NTSC = Fraction(25), Fraction(30000, 1001)


@dataclass(frozen=True)
class Picture:
    """`size` as displayed; `frames` as many different ones as can be shown; rate None: a still."""

    size: tuple[int, int]
    frames: int
    rate: Fraction | None
    codec: str
    rotation: int = 0
    alpha: bool = False
    variable: bool = False
    interlaced: bool = False
    start: Fraction = Fraction(0)


@dataclass(frozen=True)
class Expected:
    """`seconds`: the available range. `sound`: channels of each stream."""

    seconds: Fraction | None
    picture: Picture | None = None
    sound: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()
    start_timecode: str = ""


def h264(width, height, frames, rate, **more):
    return Picture((width, height), frames, rate, "h264", **more)


SMALL_50 = h264(320, 180, 50, PAL)
TWO = Fraction(2)
EDGE = "media_edge/"
MADE = "media_edge/made/"

FILES = {
    EDGE + "ac3.mp4": Expected(Fraction(2016, 1000), sound=(6,)),
    EDGE + "annex-b.mp4": Expected(
        Fraction(463, 1000),
        h264(1920, 1080, 5, Fraction(745000, 35229), variable=True),
        warnings=("should have 35.23 s of pictures, but only 0.46 s are there",),
    ),
    EDGE + "cursed-vfr.mp4": Expected(
        Fraction(502589, 57600), h264(3026, 1386, 63, Fraction(3628800, 502589), variable=True)
    ),
    EDGE + "eac3.mkv": Expected(Fraction(2011, 1000), sound=(6,)),
    EDGE + "edts.mp4": Expected(Fraction(9), h264(854, 480, 225, PAL), (2,)),
    EDGE + "frames.webm": Expected(
        Fraction(10, 3), Picture((1080, 1080), 100, Fraction(30), "vp9")
    ),
    EDGE + "hevc.ts": Expected(
        Fraction(376, 75), Picture((1920, 1080), 120, Fraction(24), "hevc"), (6,)
    ),
    EDGE + "malformed-join.mp3": Expected(Fraction(34251, 4000), sound=(2,)),
    EDGE + "mp3.ts": Expected(Fraction(126, 25), sound=(2,)),
    EDGE + "multiple-aac-tracks.mp4": Expected(Fraction(376, 75), sound=(6, 6)),
    EDGE + "no-initial-keyframe.ts": Expected(
        Fraction(15881, 6000),
        h264(626, 352, 15, NTSC, start=Fraction(1067, 500)),
        (2,),
        ("first 2.14 s of pictures cannot be decoded",),
    ),
    EDGE + "oversized-id3.wav": Expected(Fraction(1, 10), sound=(2,)),
    EDGE + "rotate-buck-bunny.mp4": Expected(
        Fraction(752, 375),
        h264(1080, 1920, 45, Fraction(24), rotation=90, start=Fraction(1, 12)),
        (6,),
    ),
    EDGE + "sar_2x1.mp4": Expected(Fraction(5), h264(1280, 360, 150, Fraction(30))),
    EDGE + "transparency_30f.webm": Expected(
        Fraction(1, 2), Picture((1280, 720), 30, Fraction(60), "vp9", alpha=True)
    ),
    MADE + "anim.gif": Expected(
        Fraction(6, 5), Picture((160, 90), 12, Fraction(10), "gif", alpha=True)
    ),
    MADE + "audio_longer_than_video.mp4": Expected(
        Fraction(112, 125), h264(320, 180, 20, PAL), (6,)
    ),
    MADE + "audio_only.mp3": Expected(TWO, sound=(2,)),
    MADE + "corrupt_bytes.mp4": Expected(TWO, SMALL_50, (1,)),
    MADE + "ffv1.mkv": Expected(Fraction(2, 5), Picture((320, 180), 10, PAL, "ffv1")),
    MADE + "h264_bframes_opengop_mono.mp4": Expected(TWO, SMALL_50, (1,)),
    MADE + "hdr_pq.mp4": Expected(TWO, Picture((320, 180), 50, PAL, "hevc")),
    MADE + "hevc_10bit.mp4": Expected(TWO, Picture((320, 180), 50, PAL, "hevc")),
    MADE + "imx_like.mxf": Expected(
        Fraction(12, 25),
        Picture((1024, 576), 12, PAL, "mpeg2video"),
        start_timecode="00:00:00:00",
    ),
    MADE + "interlaced_tff.mpg": Expected(
        TWO, Picture((320, 180), 50, PAL, "mpeg2video", interlaced=True)
    ),
    MADE + "longgop_51.mp4": Expected(TWO, SMALL_50, (6,)),
    MADE + "mjpeg_fullrange.avi": Expected(Fraction(8, 25), Picture((320, 180), 8, PAL, "mjpeg")),
    MADE + "náme with spaces & ünïcode #1 %20.jpg": Expected(
        None, Picture((320, 180), 1, None, "mjpeg")
    ),
    MADE + "odd_size_444.mp4": Expected(TWO, h264(327, 183, 50, PAL)),
    MADE + "prores4444_alpha.mov": Expected(
        Fraction(1, 5), Picture((320, 180), 5, PAL, "prores", alpha=True)
    ),
    MADE + "rotated_display_matrix.mp4": Expected(TWO, h264(180, 320, 50, PAL, rotation=270), (1,)),
    MADE + "still.png": Expected(None, Picture((320, 180), 1, None, "png")),
    MADE + "timecode_dropframe.mov": Expected(
        Fraction(1001, 500), h264(320, 180, 60, NTSC), start_timecode="01:00:00;02"
    ),
    MADE + "truncated_faststart.mp4": Expected(
        Fraction(23, 25),
        h264(320, 180, 21, PAL),
        (1,),
        (
            "should have 2.00 s of pictures, but only 0.92 s are there",
            "should have 2.00 s of sound, but only 0.85 s are there",
        ),
    ),
    MADE + "vfr_selected.mp4": Expected(TWO, h264(320, 180, 37, Fraction(30), variable=True)),
    MADE + "vp9_alpha.webm": Expected(TWO, Picture((320, 180), 50, PAL, "vp9", alpha=True)),
    "video/bbb_trailer_20s_720p24.mp4": Expected(
        Fraction(121, 6), h264(1280, 720, 482, Fraction(24)), (2,)
    ),
    "video/bigbuckbunny.mp4": Expected(Fraction(664, 125), h264(1280, 720, 132, PAL), (6,)),
    "video/bikes.mp4": Expected(Fraction(10), h264(640, 272, 250, PAL)),
    "video/carphone_distorted.mp4": Expected(Fraction(1001, 250), h264(193, 144, 120, NTSC)),
    "video/carphone_pristine.mp4": Expected(Fraction(1001, 250), h264(193, 144, 120, NTSC)),
    "video/sam2_juggle.mp4": Expected(Fraction(247, 24), h264(1280, 720, 247, Fraction(24))),
    "video/tree.avi": Expected(
        Fraction(7400037, 250000),
        Picture((320, 240), 68, Fraction(1000000, 66667), "cinepak", variable=True),
    ),
}

REFUSED = {
    MADE + "not_a_video.mp4": "is not a video, sound or picture file",
    MADE + "truncated_no_moov.mp4": "has no index: it was cut off",
    MADE + "zero_bytes.mp4": "is empty",
}


def test_no_file_is_left_out(shared_data):
    there = {
        str(path.relative_to(shared_data))
        for folder in ("media_edge", "video")
        for path in (shared_data / folder).rglob("*")
        if path.is_file() and path.parent.name != "seq"
    }
    assert there == FILES.keys() | REFUSED.keys()


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_what_it_is(name, shared_data):
    expected = FILES[name]

    info = probe(shared_data / name)

    lasting = info.available_range
    assert (lasting.duration.seconds if lasting else None) == expected.seconds
    assert tuple(sound.stream.channels for sound in info.audio) == expected.sound
    assert info.start_timecode == expected.start_timecode
    assert len(info.warnings) == len(expected.warnings)
    for said, wanted in zip(info.warnings, expected.warnings, strict=True):
        assert wanted in said
    if expected.picture is None:
        assert not info.video
        return
    (video,) = info.video
    stream = video.stream
    assert expected.picture == Picture(
        stream.display_size,
        len(_different_pictures(shared_data / name, info)),
        stream.rate,
        stream.codec,
        stream.rotation,
        stream.has_alpha,
        stream.variable,
        stream.interlaced,
        video.start,
    )


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_is_none_gets_a_sentence(name, shared_data):
    with pytest.raises(MediaError, match=REFUSED[name]):
        probe(shared_data / name)


def _different_pictures(path, info):
    """The start times of all pictures that are shown, looking 500 times a second."""
    video = info.video[0]
    reader = VideoReader(path, info=info)
    ticks = range(int((video.end - video.start) * 500) + 1)
    starts = {
        reader.frame_at(RationalTime.from_seconds(video.start + Fraction(tick, 500))).time
        for tick in ticks
    }
    reader.close()
    return starts
