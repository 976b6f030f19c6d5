"""How soon a picture is seen while scrubbing, and how many are seen while playing.

    python tests/benchmarks/playback.py [VIDEO] [--seconds 6]

VIDEO is best a 1080p film with long groups of pictures; without one, such a film is made of the
sample media. Scrubbing is measured from the request to the picture in memory, with and without a
proxy, beside what PyAV alone takes to seek, decode and turn the frame into RGBA; ratios are to
that. Playing counts the pictures shown and dropped, and the longest time that the window's
thread did not answer.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import av
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from editor.api.effects import load_catalogue  # noqa: E402
from editor.jobs.playback.course import Course  # noqa: E402
from editor.jobs.playback.player import Player  # noqa: E402
from editor.jobs.preview.engine import PreviewEngine  # noqa: E402
from editor.jobs.preview.helps import Helps  # noqa: E402
from editor.jobs.preview.picture import PreviewPicture, PreviewRequest  # noqa: E402
from editor.media.probe import media_reference  # noqa: E402
from editor.media.proxy import make_proxy  # noqa: E402
from editor.model.media import MediaId  # noqa: E402
from editor.model.project import Project  # noqa: E402
from editor.model.task import TaskControl  # noqa: E402
from editor.model.timeline import SequenceId  # noqa: E402
from editor.session.playing.viewer import project_around  # noqa: E402

STEPS = 40


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("video", type=Path, nargs="?")
    parser.add_argument("--seconds", type=float, default=6)
    asked = parser.parse_args()
    app = QGuiApplication([])
    with tempfile.TemporaryDirectory() as folder:
        video = asked.video.resolve() if asked.video else sample(Path(folder))
        began = time.perf_counter()
        proxy = make_proxy(video, Path(folder) / "film.proxy.mp4", TaskControl())
        print(f"the proxy took {time.perf_counter() - began:.1f} s to make")
        plain = scrubbed("PyAV alone", PlainReader(video).get, frames_of(video))
        for scale in (1.0, 0.5):
            for name, helps in (("with", Helps(lambda media: proxy)), ("without", Helps())):
                with Window(video, helps) as window:
                    what = f"{name} a proxy, scale {scale:g}"
                    scrubbed(what, lambda n, w=window, s=scale: w.get(n, s), window.frames, plain)
                    window.play(app, scale, asked.seconds)


def sample(folder: Path) -> Path:
    """The sample film enlarged to 1080p, in groups of 250 pictures, with sound."""
    path = folder / "film.mp4"
    source = ROOT / "resources" / "samples" / "bigbuckbunny.mp4"
    filters = "scale=1920:1080,noise=alls=6:allf=t"
    command = ["ffmpeg", "-v", "error", "-stream_loop", "4", "-i", str(source), "-t", "20"]
    command += ["-vf", filters, "-c:v", "libx264", "-preset", "veryfast", "-b:v", "12M"]
    command += ["-g", "250", "-keyint_min", "250", "-sc_threshold", "0", "-ac", "2", str(path)]
    subprocess.run(command, check=True)
    return path


def frames_of(video: Path) -> int:
    project, _ = project_of(video)
    return project.sequences[0].duration


def project_of(video: Path) -> tuple[Project, SequenceId]:
    return project_around(media_reference(video, MediaId("film")))


class PlainReader:
    """What PyAV's documentation shows: seek, then decode until the picture is there."""

    def __init__(self, path: Path) -> None:
        self._file = av.open(str(path))
        self._stream = self._file.streams.video[0]
        self._stream.thread_type = "AUTO"  # type: ignore[assignment]
        self._rate = Fraction(self._stream.average_rate or 25)
        self._last = -1
        self._frames = self._file.decode(self._stream)

    def get(self, number: int) -> None:
        base = self._stream.time_base
        assert base is not None
        wanted = round(number / self._rate / base) + (self._stream.start_time or 0)
        if not 0 < number - self._last <= 8:
            self._file.seek(wanted, stream=self._stream)
            self._frames = self._file.decode(self._stream)
        for frame in self._frames:
            if frame.pts is not None and frame.pts >= wanted:
                frame.to_ndarray(format="rgba")
                break
        self._last = number


class Window(QObject):
    """An engine and a player as a window has them; what came to it, and when it answered."""

    def __init__(self, video: Path, helps: Helps) -> None:
        super().__init__()
        self.project, self.sequence = project_of(video)
        self.frames = self.project.sequences[0].duration
        self._engine = PreviewEngine(load_catalogue(), helps=helps)
        self._player = Player(self._engine)
        self._came: list[tuple[float, PreviewPicture]] = []
        self._counts = (0, 0)
        self._beats: list[float] = []
        direct = Qt.ConnectionType.DirectConnection  # no event loop runs while scrubbing
        self._engine.arrived.connect(self._on_arrived, direct)
        self._player.counted.connect(self._on_counted)

    def __enter__(self) -> Window:
        return self

    def __exit__(self, *error: object) -> None:
        self._player.close()
        self._engine.close()

    def get(self, frame: int, scale: float) -> None:
        """Until the exact picture is there."""
        self._came.clear()
        self._engine.request(PreviewRequest(self.project, self.sequence, frame, scale))
        while not self._came or not self._came[-1][1].is_exact:
            time.sleep(0.0002)

    def play(self, app: QGuiApplication, scale: float, seconds: float) -> None:
        request = PreviewRequest(self.project, self.sequence, 0, scale)
        self._came.clear()
        heart = QTimer()
        heart.setTimerType(Qt.TimerType.PreciseTimer)
        heart.timeout.connect(self._on_beat)
        heart.start(4)
        self._player.play(self, request, Course(0, Fraction(1), 0, self.frames, True))
        QTimer.singleShot(int(seconds * 1000), app.quit)
        app.exec()
        self._player.stop()
        heart.stop()
        dropped, shown = self._counts
        stall = max(b - a for a, b in zip(self._beats, self._beats[1:], strict=False)) * 1000
        took = self._came[-1][0] - self._came[0][0] if len(self._came) > 1 else seconds
        print(
            f"  played: {shown} shown, {dropped} dropped, {len(self._came) / took:.1f} a second; "
            f"longest stall of the window {stall:.0f} ms",
            flush=True,
        )

    def _on_arrived(self, picture: PreviewPicture) -> None:
        self._came.append((time.perf_counter(), picture))

    def _on_counted(self, dropped: int, shown: int) -> None:
        self._counts = dropped, shown

    def _on_beat(self) -> None:
        self._beats.append(time.perf_counter())


def scrubbed(
    name: str,
    get: Callable[[int], None],
    frames: int,
    plain: dict[str, float] | None = None,
) -> dict[str, float]:
    """The median of each kind of step; prints them, and their ratio to `plain`."""
    print(name)
    get(0)
    middle = frames // 2
    kinds = {
        "random": [37 * n % 101 * (frames - 1) // 101 for n in range(1, STEPS + 1)],
        "+1": list(range(middle + 1, middle + 1 + STEPS)),
        "-1": list(range(middle - 1, middle - 1 - STEPS, -1)),
    }
    medians: dict[str, float] = {}
    for kind, numbers in kinds.items():
        if kind != "random":
            get(middle)
            time.sleep(0.5)  # whoever looks rests a moment before stepping
        times = []
        for number in numbers:
            began = time.perf_counter()
            get(number)
            times.append((time.perf_counter() - began) * 1000)
        ordered = sorted(times)
        medians[kind] = statistics.median(times)
        ratio = f", {medians[kind] / plain[kind]:.2f} of PyAV alone" if plain else ""
        p95 = ordered[int(0.95 * len(ordered))]
        print(f"  {kind:6} p50 {medians[kind]:6.1f} ms, p95 {p95:6.1f} ms{ratio}", flush=True)
    return medians


if __name__ == "__main__":
    main()
