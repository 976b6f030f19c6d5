"""Seeks through the whole composite of the peers' reference timeline.

    python tests/benchmarks/reading/seek_composite.py MEDIA [--peers FOLDER]

The same steps as the peers' seekstat.py: 40 fixed random frames, 40 steps of +1, 24 of -1, each
until the finished 1080p picture is in memory. Beside it, in the same run, what PyAV alone takes
to decode one clip at those frames.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import closing
from fractions import Fraction
from pathlib import Path
from typing import Any

import av

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT), str(Path(__file__).parents[1])]

from parts.reference_timeline import SEQUENCE, peers_spec, reference_project  # noqa: E402

from editor.compositor.context import standalone  # noqa: E402
from editor.compositor.isf.catalogue import BUILT_IN_FOLDERS, Catalogue  # noqa: E402
from editor.compositor.renderer import Renderer  # noqa: E402
from editor.media.frame_source import FrameSource  # noqa: E402
from editor.model.flatten.picture import layers_at  # noqa: E402
from editor.model.flatten.visibility import visible  # noqa: E402
from editor.resources import shaders_folder  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("media", type=Path)
    parser.add_argument("--peers", type=Path, default=ROOT.parent / "shared" / "peers")
    asked = parser.parse_args()
    spec = peers_spec(asked.peers)
    media = asked.media.resolve()
    began = time.perf_counter()
    decoder = PlainDecoder(media / "a.mp4")
    report("PyAV, one clip", time.perf_counter() - began, decoder.get, spec)
    began = time.perf_counter()
    with closing(Composite(media, spec)) as composite:
        report("whole composite", time.perf_counter() - began, composite.get, spec)


class Composite:
    """The frames of the reference timeline, drawn one by one as the viewport would."""

    def __init__(self, media: Path, spec: Any) -> None:
        self._project = reference_project(media, spec)
        self._frames = FrameSource(self._project)
        self._ctx = standalone()
        folders = (shaders_folder() / name for name in BUILT_IN_FOLDERS)
        self._renderer = Renderer(self._ctx, Catalogue.load(folders))

    def get(self, frame: int) -> None:
        sequence = self._project.sequences[0]
        entries = layers_at(self._project, SEQUENCE, frame)
        entries = visible(entries, self._project, sequence.width, sequence.height)
        texture = self._renderer.render(
            entries, sequence.width, sequence.height, sequence.working_space, self._frames
        )
        self._renderer.readback.to_rgba8(texture)
        self._renderer.pool.give(texture)

    def close(self) -> None:
        self._frames.close()
        self._renderer.release()
        self._ctx.release()


class PlainDecoder:
    """Decodes one clip, from the key frame before wherever the next picture is not the wanted."""

    def __init__(self, path: Path) -> None:
        self._file = av.open(str(path))
        self._stream = self._file.streams.video[0]
        self._stream.thread_type = "AUTO"
        self._rate = Fraction(self._stream.average_rate or 24)
        self._base = Fraction(self._stream.time_base or Fraction(1, 1000))
        keys = (packet for packet in self._file.demux(self._stream) if packet.is_keyframe)
        self._keys = sorted(self._number(packet.pts) for packet in keys if packet.pts is not None)
        self._at: int | None = None
        self._pictures = iter(())

    def get(self, frame: int) -> None:
        key = max(number for number in self._keys if number <= frame)
        if self._at is None or frame <= self._at or key > self._at + 1:
            self._file.seek(int(frame / self._rate / self._base), stream=self._stream)
            self._pictures = self._file.decode(self._stream)
        for picture in self._pictures:
            self._at = self._number(picture.pts or 0)
            if self._at >= frame:
                picture.to_ndarray(format="rgba")
                return

    def _number(self, pts: int) -> int:
        return round(pts * self._base * self._rate)


def report(name: str, open_s: float, get: Callable[[int], None], spec: Any) -> None:
    first = timed(get, 0)
    random = [timed(get, frame) for frame in spec.SEEKS]
    get(100)
    forward = [timed(get, frame) for frame in range(101, 141)]
    get(231)
    reverse = [timed(get, frame) for frame in range(230, 206, -1)]
    print(f"{name}: opened in {open_s * 1000:.0f} ms, first frame {first:.0f} ms")
    for what, times in (("random", random), ("+1", forward), ("-1", reverse)):
        ordered = sorted(times)
        p95 = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
        print(f"  {what:7} p50 {statistics.median(times):6.1f} ms, p95 {p95:6.1f} ms", flush=True)


def timed(get: Callable[[int], None], frame: int) -> float:
    began = time.perf_counter()
    get(frame)
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
