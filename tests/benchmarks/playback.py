"""How soon a picture is seen while scrubbing, and how many are seen while playing.

    python tests/benchmarks/playback.py [VIDEO] [--seconds 6] [--short]

VIDEO is best a 1080p film with long groups of pictures; without one, such a film is made of the
sample media. It stands in a monitor of the size that it has in a window of 1920x1080, with the
settings as they are at first, with and without a proxy. Scrubbing is measured from the moved
playhead until the frame is painted, beside what PyAV alone takes to seek, decode and turn the
frame into RGBA; ratios are to that. At rest is until it is painted sharply. Playing counts the
pictures shown and dropped, and the longest time that the window's thread did not answer. --short
is for a first look: with a proxy alone, and fewer steps.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import av
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from editor.api.effects import load_catalogue  # noqa: E402
from editor.jobs.playback.player import Player  # noqa: E402
from editor.jobs.preview.engine import PreviewEngine  # noqa: E402
from editor.jobs.preview.helps import Helps  # noqa: E402
from editor.jobs.preview.picture import PreviewPicture  # noqa: E402
from editor.media.probe import media_reference  # noqa: E402
from editor.media.proxy import make_proxy  # noqa: E402
from editor.model.media import MediaId  # noqa: E402
from editor.model.project import Project  # noqa: E402
from editor.model.task import TaskControl  # noqa: E402
from editor.model.timeline import SequenceId  # noqa: E402
from editor.session.playing.playhead import Playhead  # noqa: E402
from editor.session.playing.transport import Transport  # noqa: E402
from editor.session.playing.viewer import Viewer, project_around  # noqa: E402
from editor.session.preferences import Preferences  # noqa: E402
from editor.settings import SettingsFile  # noqa: E402
from editor.ui.viewport.picture_view import PictureView  # noqa: E402
from editor.ui.viewport.presenting.choice import best_output, presenter_for  # noqa: E402
from editor.ui.viewport.stage import Stage  # noqa: E402

STEPS, SHORT_STEPS = 40, 12
MONITOR = 1150, 660  # pixels


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("video", type=Path, nargs="?")
    parser.add_argument("--seconds", type=float, default=6)
    parser.add_argument("--short", action="store_true")
    asked = parser.parse_args()
    app = QApplication([])
    steps = SHORT_STEPS if asked.short else STEPS
    with tempfile.TemporaryDirectory() as folder:
        video = asked.video.resolve() if asked.video else sample(Path(folder))
        began = time.perf_counter()
        proxy = make_proxy(video, Path(folder) / "film.proxy.mp4", TaskControl())
        print(f"the proxy took {time.perf_counter() - began:.1f} s to make")
        plain = scrubbed("PyAV alone", PlainReader(video).get, frames_of(video), steps)
        helps = {"with a proxy": Helps(lambda media: proxy), "without a proxy": Helps()}
        for scale in (1.0,) if asked.short else (1.0, 0.5):
            for name in list(helps)[: 1 if asked.short else None]:
                preferences = Preferences(SettingsFile(Path(folder) / "settings.json"))
                preferences.change(preview_scale=scale)
                with monitor(video, helps[name], preferences) as shown:
                    what = f"{name}, resolution {scale:g}"
                    scrubbed(what, shown.get, shown.frames, steps, plain)
                    shown.rest()
                    shown.play(app, asked.seconds)


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


class Monitor(PictureView):
    """A picture and what plays it, as a window has them; what was painted, and when."""

    def __init__(
        self, video: Path, engine: PreviewEngine, player: Player, preferences: Preferences
    ) -> None:
        catalogue = load_catalogue()
        super().__init__(presenter_for(engine, catalogue))
        project, sequence = project_of(video)
        self.frames = project.sequences[0].duration
        self._viewer = Viewer("program", Playhead(self), preferences, self)
        self._viewer.show(project, sequence)
        self._transport = Transport(self._viewer, player, self)
        self._stage = Stage(self._transport, engine, self, self)
        self._stage.shown.connect(self._on_shown)
        self._transport.dropped.connect(self._on_counted)
        self._painted: list[tuple[float, PreviewPicture]] = []
        self._counts = (0, 0)
        self._beats: list[float] = []
        self.resize(*MONITOR)
        self.show()
        self._stage.refresh()

    def get(self, frame: int) -> None:
        """Until the exact picture is painted."""
        self._painted.clear()
        self._viewer.playhead.seek(frame)
        self._wait(lambda picture: picture.is_exact and picture.request.frame == frame)

    def rest(self) -> None:
        """Until the last picture is painted in all its sharpness."""
        began = time.perf_counter()
        self._wait(lambda picture: picture.is_final)
        print(f"  sharp {(time.perf_counter() - began) * 1000:.0f} ms later", flush=True)

    def play(self, app: QApplication, seconds: float) -> None:
        self._viewer.playhead.seek(0)
        self._painted.clear()
        self._beats.clear()
        heart = QTimer(self)
        heart.setTimerType(Qt.TimerType.PreciseTimer)
        heart.timeout.connect(self._on_beat)
        heart.start(4)
        self._transport.set_loop(True)
        self._transport.play()
        QTimer.singleShot(int(seconds * 1000), app.quit)
        app.exec()
        self._transport.pause()
        heart.stop()
        dropped, shown = self._counts
        stall = max(b - a for a, b in zip(self._beats, self._beats[1:], strict=False)) * 1000
        took = self._painted[-1][0] - self._painted[0][0] if len(self._painted) > 1 else seconds
        print(
            f"  played: {shown} shown, {dropped} dropped, {len(self._painted) / took:.1f} a second;"
            f" longest stall of the window {stall:.0f} ms",
            flush=True,
        )

    def _wait(self, is_it: Callable[[PreviewPicture], bool]) -> None:
        events = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        while not self._painted or not is_it(self._painted[-1][1]):
            QApplication.processEvents(events)

    def _on_shown(self, picture: PreviewPicture) -> None:
        self.presenter.widget.repaint()
        self._painted.append((time.perf_counter(), picture))

    def _on_counted(self, dropped: int, shown: int) -> None:
        self._counts = dropped, shown

    def _on_beat(self) -> None:
        self._beats.append(time.perf_counter())


@contextmanager
def monitor(video: Path, helps: Helps, preferences: Preferences) -> Iterator[Monitor]:
    engine = PreviewEngine(load_catalogue(), output=best_output(), helps=helps)
    player = Player(engine)
    shown = Monitor(video, engine, player, preferences)
    try:
        yield shown
    finally:
        player.close()
        engine.close()
        shown.deleteLater()


def scrubbed(
    name: str,
    get: Callable[[int], None],
    frames: int,
    steps: int,
    plain: dict[str, float] | None = None,
) -> dict[str, float]:
    """The median of each kind of step; prints them, and their ratio to `plain`."""
    print(name)
    get(0)
    middle = frames // 2
    kinds = {
        "random": [37 * n % 101 * (frames - 1) // 101 for n in range(1, steps + 1)],
        "+1": list(range(middle + 1, middle + 1 + steps)),
        "-1": list(range(middle - 1, middle - 1 - steps, -1)),
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
