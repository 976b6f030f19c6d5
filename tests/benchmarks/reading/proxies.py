"""What a proxy costs and saves: making one, and random and backward steps in it and in its film.

usage: python tests/benchmarks/reading/proxies.py VIDEO [SECONDS]

The film that is measured is VIDEO at 1080p in groups of 250 pictures, as cameras and screens
record. Times are from asking for a picture until it is decoded, in ms. Run it from the checkout.
"""

import argparse
import statistics
import sys
import time
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

import av

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from editor.media.frame_source import PictureReader, opened
from editor.media.pictures.cache import FrameCache
from editor.media.probe import probe
from editor.media.proxy import SUFFIX, make_proxy
from editor.model.task import TaskControl
from editor.model.time import RationalTime

SIZE = (1920, 1080)
RANDOM_SHARES = tuple((37 * n % 101) / 101 for n in range(1, 61))
STEPS_BACK = 40


def long_gop(video: Path, target: Path, seconds: int) -> Path:
    """`video` from its beginning, over and over, at 1080p with a keyframe every 250 pictures."""
    with av.open(str(target), "w") as out:
        stream = None
        number = 0
        while True:
            with av.open(str(video)) as source:
                rate = source.streams.video[0].average_rate or Fraction(25)
                if stream is None:
                    options = {"g": "250", "preset": "veryfast", "crf": "20"}
                    stream = out.add_stream("libx264", rate=rate, options=options)
                    stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
                for picture in source.decode(video=0):
                    large = picture.reformat(*SIZE, "yuv420p", interpolation="BICUBIC")
                    large.pts, large.time_base, large.pict_type = number, 1 / rate, 0
                    out.mux(stream.encode(large))
                    number += 1
                    if number >= seconds * rate:
                        out.mux(stream.encode())
                        return target


def timed(reader: PictureReader, times: list[RationalTime]) -> str:
    spent = []
    for each in times:
        begin = time.perf_counter()
        reader.frame_at(each)
        spent.append((time.perf_counter() - begin) * 1000)
    spent.sort()
    p95 = spent[int(len(spent) * 0.95)]
    return f"p50 {statistics.median(spent):7.1f}   p95 {p95:7.1f}   max {spent[-1]:7.1f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("video", type=Path)
    parser.add_argument("seconds", type=int, nargs="?", default=40)
    arguments = parser.parse_args()
    with TemporaryDirectory() as folder:
        film = long_gop(arguments.video, Path(folder) / "film.mp4", arguments.seconds)
        info = probe(film)
        rate, end = info.video[0].rate or Fraction(25), info.video[0].end
        begin = time.perf_counter()
        proxy = make_proxy(film, Path(folder) / f"film{SUFFIX}", TaskControl())
        spent = time.perf_counter() - begin
        for name, path in (("film", film), ("proxy", proxy)):
            print(f"{name:6} {path.stat().st_size * 8 / float(end) / 1e6:5.1f} Mbps")
        print(f"proxy  made in {spent:.1f} s: {float(end) / spent:.1f} x real time")
        random = [RationalTime(int(share * float(end * rate)), rate) for share in RANDOM_SHARES]
        last = int(end * rate) - 20
        back = [RationalTime(last - step, rate) for step in range(STEPS_BACK)]
        for name, path in (("film", film), ("proxy", proxy)):
            for what, times in (("random", random), ("back", back)):
                reader = opened(path, 0, rate, FrameCache())
                reader.frame_at(RationalTime(0, rate))
                print(f"{name:6} {what:7} {timed(reader, times)}")
                reader.close()


if __name__ == "__main__":
    main()
