"""frame_at gives the very picture on screen, in whatever order it is asked."""

import random
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import accumulate
from pathlib import Path

import pytest
from builders.files.media import BLACK, level, write_greys

from editor.media.reader import VideoReader
from editor.model.time import RationalTime

PAL, NTSC, FILM = Fraction(25), Fraction(30000, 1001), Fraction(24000, 1001)
COUNT = 120
VFR_MS = tuple(accumulate((10 + 7 * n % 80 for n in range(COUNT - 1)), initial=0))
OPEN_GOP = {"g": "30", "bf": "3", "x264-params": "open-gop=1"}
MPEG2 = {"g": "15", "bf": "2", "qmin": "1", "qmax": "1", "dc": "10"}
FAST = {"deadline": "realtime", "cpu-used": "8", "auto-alt-ref": "1", "lag-in-frames": "16"}


@dataclass(frozen=True)
class Clip:
    name: str
    codec: str
    options: dict[str, str] = field(default_factory=dict)
    rate: Fraction = PAL
    pixel_format: str = "yuv420p"
    times_ms: tuple[int, ...] | None = None
    mux_options: dict[str, str] = field(default_factory=dict)

    def write(self, folder: Path) -> Path:
        return write_greys(
            folder / self.name,
            self.codec,
            COUNT,
            self.rate,
            self.pixel_format,
            options=dict(self.options),
            times_ms=self.times_ms,
            mux_options=dict(self.mux_options),
        )

    def start(self, number: int) -> Fraction:
        if self.times_ms is not None:
            return Fraction(self.times_ms[number], 1000)
        return number / self.rate


CLIPS = [
    Clip("long_gop.mp4", "libx264", {"g": "60", "bf": "3", "b-pyramid": "normal"}),
    Clip("open_gop.mp4", "libx264", OPEN_GOP),
    Clip("open_gop.ts", "libx264", OPEN_GOP),
    Clip("ntsc.mkv", "libx264", {"g": "30", "bf": "3"}, NTSC),
    Clip("b_frames.avi", "libx264", {"g": "30", "bf": "3"}),
    Clip("raw.h264", "libx264", {"g": "30", "bf": "3"}),
    Clip("fragmented.mp4", "libx264", {"g": "30"}, mux_options={"movflags": "frag_keyframe"}),
    Clip("refresh.mp4", "libx264", {"x264-params": "intra-refresh=1:keyint=30"}),
    Clip("vfr.mp4", "libx264", {"g": "60", "bf": "3"}, times_ms=VFR_MS),
    Clip("vfr.mkv", "libx264", {"g": "60", "bf": "3"}, times_ms=VFR_MS),
    Clip("intra.mp4", "libx264", {"g": "1"}),
    Clip("prores.mov", "prores_ks", pixel_format="yuv422p10le"),
    Clip("lossless.mkv", "ffv1"),
    Clip("mpeg2.mpg", "mpeg2video", MPEG2),
    Clip("mpeg2.ts", "mpeg2video", MPEG2, NTSC),
    Clip("mpeg2.mkv", "mpeg2video", MPEG2, FILM),
    Clip("vp9.webm", "libvpx-vp9", {"g": "50"} | FAST, NTSC),
    Clip("vp8.webm", "libvpx", {"g": "50"} | FAST),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("greys")


@pytest.mark.parametrize("clip", CLIPS, ids=lambda clip: clip.name)
def test_each_time_gives_its_picture(clip, folder):
    path = clip.write(folder)
    shuffled = list(range(COUNT))
    random.Random(5).shuffle(shuffled)

    for order in (range(COUNT), range(COUNT - 1, -1, -1), shuffled):
        reader = VideoReader(path)
        for number in order:
            start = clip.start(number)
            assert _number_at(reader, start) == number
            if number:
                just_before = start - Fraction(1, 100_000)
                assert _number_at(reader, just_before) == number - 1
        reader.close()


def test_times_outside_the_clip_give_its_first_and_last_picture(folder):
    reader = VideoReader(CLIPS[0].write(folder))

    assert _number_at(reader, Fraction(-3)) == 0
    assert _number_at(reader, Fraction(1000)) == COUNT - 1
    reader.close()


def _number_at(reader: VideoReader, seconds: Fraction) -> int:
    frame = reader.frame_at(RationalTime.from_seconds(seconds))
    assert frame.time.seconds <= max(seconds, Fraction(0))
    return round(level(frame)) - BLACK
