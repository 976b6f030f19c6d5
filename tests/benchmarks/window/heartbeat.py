"""How long the window's thread is ever away from its events, and what keeps it.

    xvfb-run -a -s "-screen 0 1920x1080x24" python tests/benchmarks/window/heartbeat.py [STAGE …]

The whole program runs in a real window. Stages: open (a project of 10,000 clips), edit (in it),
theme, import (50 files), proxies (of these), play (1080p), scrub, export. Without a stage, all.
For each: the longest time between two beats of the event loop, the 99th percentile, how many were
over 50 ms, and where the thread was then, by its stack, the most frequent first.
"""

from __future__ import annotations

import argparse
import collections
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread, main_thread
from types import FrameType

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "benchmarks" / "window")]

from heartbeat import Heartbeat  # noqa: E402
from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from timeline import long_project  # noqa: E402

from editor.app import make_demo  # noqa: E402
from editor.crash import CrashReports  # noqa: E402
from editor.media.probe import media_reference  # noqa: E402
from editor.model.edits.clip.properties import rename_clip  # noqa: E402
from editor.model.edits.compound.sequence_from_media import sequence_from_media  # noqa: E402
from editor.model.edits.ids import random_id  # noqa: E402
from editor.model.edits.project.media import add_media  # noqa: E402
from editor.model.edits.project.new import new_project  # noqa: E402
from editor.model.media import MediaId  # noqa: E402
from editor.model.project import Project  # noqa: E402
from editor.model.timeline import SequenceId  # noqa: E402
from editor.settings import Appearance  # noqa: E402
from editor.store.project_file import ProjectFile  # noqa: E402
from editor.ui.program import Program, made_application  # noqa: E402

LIMIT_S = 0.05
SAMPLES = ROOT / "resources" / "samples"
STAGES = ("open", "edit", "theme", "import", "proxies", "play", "scrub", "export")


class Watcher(Thread):
    """Notes the stacks of all threads while the window's thread is late."""

    def __init__(self, heart: Heartbeat) -> None:
        super().__init__(name="watcher", daemon=True)
        self._heart, self._end = heart, Event()
        self.places, self.others = collections.Counter[str](), collections.Counter[str]()

    def run(self) -> None:
        while not self._end.wait(0.01):
            if time.perf_counter() - self._heart.last > LIMIT_S:
                for thread, calls in _calls_of_all().items():
                    is_own = thread == main_thread().ident
                    (self.places if is_own else self.others)[_place(calls)] += 1

    def stop(self) -> None:
        self._end.set()
        self.join()


def _calls_of_all() -> dict[int, list[tuple[str, int, str]]]:
    """The innermost first. No thread may go on meanwhile: a frame that is looked at keeps its
    painter alive, and Qt wants that gone when a widget has been painted."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(10)
    try:
        return {thread: _calls(frame) for thread, frame in sys._current_frames().items()}
    finally:
        sys.setswitchinterval(interval)


def _calls(frame: FrameType | None) -> list[tuple[str, int, str]]:
    calls = []
    while frame is not None:
        calls.append((frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name))
        frame = frame.f_back
    return calls


def _place(calls: list[tuple[str, int, str]]) -> str:
    """The innermost functions of the program, and what they called last."""
    names = [f"{Path(file).stem}.{name}:{line}" for file, line, name in calls]
    own = [name for name, call in zip(names, calls, strict=True) if "/editor/" in call[0]][:4]
    return " < ".join(own if not names or names[0] in own else [names[0], *own])


def _waits(place: str) -> bool:
    return place.startswith(("threading.wait", "thread._worker", "heartbeat._calls")) or place == ""


def wait(until: Callable[[], bool] | None = None, seconds: float = 60.0) -> None:
    """Let the window live until then, or so long."""
    loop = QEventLoop()
    end = time.perf_counter() + seconds

    def look() -> None:
        if time.perf_counter() > end or (until is not None and until()):
            loop.quit()

    clock = QTimer(interval=10)
    clock.timeout.connect(look)
    clock.start()
    loop.exec()
    clock.stop()


class Bench:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.application = made_application(sys.argv)
        self.program = Program(
            self.application, CrashReports(folder / "reports"), folder / "config", make_demo
        )
        self.program.window.setGeometry(0, 0, 1920, 1080)
        self.program.begin(None)
        wait(seconds=2.0)

    @property
    def studio(self):
        assert self.program.studio is not None
        return self.program.studio

    @contextmanager
    def measured(self, what: str):
        heart = Heartbeat()
        watcher = Watcher(heart)
        watcher.start()
        yield
        heart.beat()
        heart.stop()
        watcher.stop()
        late = [each for each in heart.stalls if each.seconds > LIMIT_S]
        own = max((each.own_s for each in heart.stalls), default=0)
        print(
            f"{what:10} longest {heart.longest}; without other programs {own * 1000:.0f} ms; "
            f"p99 {heart.percentile(0.99) * 1000:.0f} ms; {len(late)} over 50 ms "
            f"in {sum(each.seconds for each in heart.stalls):.1f} s"
        )
        for stall in sorted(late, key=lambda each: -each.seconds)[:6]:
            print(f"             at {stall.after_s:.2f} s: {stall}")
        for place, count in watcher.places.most_common(12):
            print(f"           {count:4} x {place}")
        for place, count in [
            each for each in watcher.others.most_common(24) if not _waits(each[0])
        ][:6]:
            print(f"           {count:4} x other thread: {place}")
        sys.stdout.flush()

    def written(self, project: Project, name: str) -> Path:
        path = self.folder / f"{name}.cutaway"
        ProjectFile.create(path, project).close()
        return path

    def show(self, path: Path) -> None:
        before = self.program.studio
        self.program.projects.open(path)
        wait(lambda: self.program.studio not in (None, before))

    def close(self) -> None:
        self.program.projects.close()
        wait(seconds=0.5)

    def open(self) -> None:
        path = self.written(long_project(), "long")
        with self.measured("open"):
            self.show(path)
            wait(seconds=4)

    def edit(self) -> None:
        session = self.studio.session
        clips = session.project.sequences[0].video_tracks[6].items
        with self.measured("edit"):
            for number in range(40):
                item, name = clips[40 + number].id, f"renamed {number}"
                if number % 2:
                    session.selection.set_items([item])
                    self.studio.actions.run("clip.slice")
                session.edit(
                    "Rename",
                    lambda p, item=item, name=name: rename_clip(p, SequenceId("long"), item, name),
                )
                wait(seconds=0.1)
            for _ in range(20):
                session.document.undo()
                wait(seconds=0.1)
        self.close()

    def small(self) -> None:
        if self.program.studio is None:
            project = new_project("Small", Fraction(25), 1920, 1080, new_id=random_id)
            self.show(self.written(project, "small"))
            wait(seconds=1)

    def theme(self) -> None:
        self.small()
        with self.measured("theme"):
            for appearance in (Appearance.LIGHT, Appearance.DARK) * 2:
                self.program.preferences.change(appearance=appearance)
                wait(seconds=0.5)

    def import_(self) -> None:
        self.small()
        folder = self.folder / "footage"
        folder.mkdir()
        for number in range(50):
            name = ("bigbuckbunny.mp4", "bigbuckbunny_meadow.mp4", "coffee.png", "music.m4a")
            source = SAMPLES / name[number % 4]
            shutil.copy(source, folder / f"{number:02} {source.name}")
        with self.measured("import"):
            self.studio.footage.import_files([folder])
            wait(lambda: len(self.studio.session.project.media) == 50)
            wait(seconds=3)

    def proxies(self) -> None:
        self.small()
        with self.measured("proxies"):
            wait(lambda: self.studio.jobs.is_idle, 20)

    def film(self) -> None:
        """A timeline of 1080p footage."""
        path = self.folder / "film.mp4"
        if self.program.studio is not None and path.is_file():
            return
        if self.program.studio is not None:
            self.close()
        filters = "scale=1920:1080,noise=alls=6:allf=t"
        command = ["ffmpeg", "-v", "error", "-stream_loop", "4"]
        command += ["-i", str(SAMPLES / "bigbuckbunny.mp4"), "-t", "20", "-vf", filters]
        command += ["-c:v", "libx264", "-preset", "veryfast", "-b:v", "12M", "-g", "250"]
        subprocess.run([*command, "-ac", "2", str(path)], check=True)
        project = new_project("Play", Fraction(25), 1920, 1080, new_id=random_id)
        project = add_media(project, media_reference(path, MediaId("film")))
        project, sequence = sequence_from_media(project, MediaId("film"), new_id=random_id)
        self.show(self.written(project, "play"))
        self.studio.session.open_sequence(sequence)
        wait(seconds=2)

    def play(self) -> None:
        self.film()
        with self.measured("play"):
            self.studio.actions.run("play.toggle")
            wait(seconds=8)
            self.studio.actions.run("play.stop")

    def scrub(self) -> None:
        self.film()
        with self.measured("scrub"):
            for number in range(150):
                self.studio.session.playhead.seek(number * 37 % 480)
                wait(seconds=0.03)

    def export(self) -> None:
        self.film()
        with self.measured("export"):
            self.studio.actions.run("workspace.export")
            wait(lambda: self.studio.actions.action("export.start").isEnabled(), 20)
            self.studio.actions.run("export.start")
            wait(seconds=1)
            wait(lambda: self.studio.jobs.is_idle, 20)
            self.studio.actions.run("workspace.edit")
            wait(seconds=1)

    def run(self, stages: list[str]) -> None:
        for stage in stages:
            getattr(self, "import_" if stage == "import" else stage)()
        self.program.quit()
        self.program.end()


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("stages", nargs="*", choices=[*STAGES, []])
    parser.add_argument("--switch", type=float, default=0.0005, help="the interpreter's interval")
    asked = parser.parse_args()
    sys.setswitchinterval(asked.switch)
    with TemporaryDirectory() as folder:
        for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[name] = str(Path(folder) / name)
        Bench(Path(folder)).run(asked.stages or list(STAGES))


if __name__ == "__main__":
    main()
