"""How long one picture takes to come: random, +1 and -1 steps in a file with long groups.

usage: python tests/benchmarks/reading/seek.py VIDEO

Beside VideoReader, a plain PyAV reader (seek to the keyframe, decode to the picture) runs in the
same process, for what it would cost without a cache. Times are of pictures as decoded, in ms.
Run it from the checkout. A 1080p file of 12 s with groups of 250 pictures shows it best.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from editor.media.probe import probe
from editor.media.reader import VideoReader
from editor.model.time import RationalTime

RANDOM_SHARES = tuple((37 * n % 101) / 101 for n in range(1, 41))
STEPS = 40


class PlainReader:
    """What PyAV's documentation shows: seek, then decode until the picture is there."""

    def __init__(self, path: Path, rate: Fraction) -> None:
        self._container = av.open(str(path))
        self._stream = self._container.streams.video[0]
        self._stream.thread_type = "AUTO"  # type: ignore[assignment]
        self._rate = rate
        self._last = -1
        self._frames = self._container.decode(self._stream)

    def get(self, number: int) -> None:
        base = self._stream.time_base
        assert base is not None
        wanted = round(number / self._rate / base)
        if not 0 < number - self._last <= 8:
            self._container.seek(wanted, stream=self._stream)
            self._frames = self._container.decode(self._stream)
        for frame in self._frames:
            if frame.pts is not None and frame.pts >= wanted:
                break
        self._last = number


def timed_ms(get: Callable[[int], None], numbers: list[int]) -> list[float]:
    times = []
    for number in numbers:
        begin = time.perf_counter()
        get(number)
        times.append((time.perf_counter() - begin) * 1000)
    return times


def line(name: str, get: Callable[[int], None], count: int) -> str:
    random = timed_ms(get, [int(share * count) for share in RANDOM_SHARES])
    middle = count // 3
    get(middle)
    forward = timed_ms(get, list(range(middle + 1, middle + 1 + STEPS)))
    far = count * 4 // 5
    get(far)
    backward = timed_ms(get, list(range(far - 1, far - 1 - STEPS, -1)))
    figures = "   ".join(
        f"{label} p50 {statistics.median(times):7.2f} "
        f"p95 {statistics.quantiles(times, n=20)[-1]:7.2f} mean {statistics.fmean(times):7.2f}"
        for label, times in (("random", random), ("+1", forward), ("-1", backward))
    )
    return f"{name:12} {figures}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])  # type: ignore[union-attr]
    parser.add_argument("video", type=Path)
    path = parser.parse_args().video
    begin = time.perf_counter()
    info = probe(path)
    probed = time.perf_counter()
    reader = VideoReader(path, info=info)
    opened = time.perf_counter()
    video = info.video[0]
    rate = video.stream.rate or Fraction(25)
    count = int((video.end - video.start) * rate)
    print(f"probe {(probed - begin) * 1000:.0f} ms, open {(opened - probed) * 1000:.0f} ms")

    def show(number: int) -> None:
        reader.frame_at(RationalTime(number, rate))

    print(line("VideoReader", show, count))
    print(f"             {reader.decoded} pictures decoded, {reader.seeks} jumps")
    print(line("plain PyAV", PlainReader(path, rate).get, count))


if __name__ == "__main__":
    main()
