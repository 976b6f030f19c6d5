"""The program in a real window that plays a film, for `generation`."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from threading import Event, Thread

from heartbeat import Heartbeat
from PySide6.QtCore import QEventLoop, QTimer

from editor.app import make_demo
from editor.crash import CrashReports
from editor.engine.torch_library import torch_library
from editor.media.probe import media_reference
from editor.model.curves import Curve, Interpolation, Keyframe
from editor.model.edits.compound.sequence_from_media import sequence_from_media
from editor.model.edits.generation.shots import add_shot
from editor.model.edits.ids import random_id
from editor.model.edits.project.media import add_media
from editor.model.edits.project.new import new_project
from editor.model.edits.project.sequences import set_main_sequence
from editor.model.generation.brush import MotionBrush, MotionRegion, Polygon, RegionId
from editor.model.generation.camera import CameraPath
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.generation.take import Shot, ShotId
from editor.model.media import MediaId
from editor.store.project_file import ProjectFile
from editor.ui.program import Program, made_application

SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"
SECONDS = 6.0
FRAMES = 2400


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


class Window:
    def __init__(self, folder: Path) -> None:
        application = made_application(sys.argv)
        self.program = Program(
            application, CrashReports(folder / "reports"), folder / "config", make_demo
        )
        self.program.window.setGeometry(0, 0, 1920, 1080)
        self.program.begin(None)
        wait(seconds=1)
        self.program.projects.open(_film(folder))
        wait(lambda: self.program.studio is not None)
        studio = self.program.studio
        assert studio is not None
        self.studio, self.generation = studio, studio.generation
        self.studio.program.dropped.connect(self._on_counted)
        self._counts = 0, 0
        wait(lambda: self.studio.jobs.is_idle, 120)
        wait(seconds=1)

    def measure(self, case: str) -> None:
        if case == "import":
            self._import()
            return
        model = case.removesuffix("-apart")
        self.program.preferences.change(generate_apart=case.endswith("-apart"))
        if model != "none":
            self.generation.start(ShotId(model))
            wait(lambda: self._running is None or self._running.image is not None, 120)
            assert self._running is not None, self.studio.session.notices.all[-1]
        first = 0 if self._running is None else self._running.frame
        self.studio.session.playhead.seek(0)
        wait(seconds=1)
        heart = Heartbeat()
        self.studio.actions.run("play.toggle")
        wait(seconds=SECONDS)
        self.studio.actions.run("play.stop")
        heart.stop()
        made = 0 if self._running is None else self._running.frame - first
        own = max(each.own_s for each in heart.stalls)
        dropped, shown = self._counts
        print(
            f"{case:13} longest stall {heart.longest}; without waiting {own * 1000:.0f} ms; p99 "
            f"{heart.percentile(0.99) * 1000:.0f} ms; played {shown / SECONDS:.1f} a second, "
            f"{dropped} left out; generated {made / (SECONDS + 1):.1f} a second"
            + self._cancelled(),
            flush=True,
        )

    @property
    def _running(self):
        return self.generation.runner.running

    def _cancelled(self) -> str:
        running = self._running
        if running is None:
            return ""
        began = time.perf_counter()
        self.generation.cancel(running.queued)
        wait(lambda: self._running is None, 30)
        return f"; cancelled in {time.perf_counter() - began:.2f} s"

    def _import(self) -> None:
        """Torch's own beginning, on a thread as the job's."""
        done = Event()

        def work() -> None:
            torch_library()
            done.set()

        wait(seconds=1)
        heart = Heartbeat()
        wait(seconds=0.2)
        Thread(target=work).start()
        wait(done.is_set)
        heart.beat()
        heart.stop()
        longest = sorted(heart.stalls, key=lambda each: -each.seconds)[:3]
        print(f"{'import':13} longest stalls {', '.join(map(str, longest))}", flush=True)

    def _on_counted(self, dropped: int, shown: int) -> None:
        self._counts = dropped, shown

    def end(self) -> None:
        self.program.quit()
        self.program.end()


def _film(folder: Path) -> Path:
    """A timeline of 1080p footage, and two shots."""
    video = folder / "film.mp4"
    command = ["ffmpeg", "-v", "error", "-stream_loop", "4"]
    command += ["-i", str(SAMPLES / "bigbuckbunny.mp4"), "-t", "8"]
    command += ["-vf", "scale=1920:1080,noise=alls=6:allf=t", "-c:v", "libx264"]
    command += ["-preset", "veryfast", "-b:v", "12M", "-g", "250", "-ac", "2", str(video)]
    subprocess.run(command, check=True)
    project = new_project("Play", Fraction(25), 1920, 1080, new_id=random_id)
    project = add_media(project, media_reference(video, MediaId("film")))
    project = add_media(project, media_reference(SAMPLES / "coffee.png", MediaId("coffee")))
    project, sequence = sequence_from_media(project, MediaId("film"), new_id=random_id)
    project = set_main_sequence(project, sequence)
    keys = tuple(
        Keyframe(Fraction(frame), value, Interpolation.BEZIER)
        for frame, value in ((0, 0.0), (FRAMES, 0.5))
    )
    square = Polygon(((100.0, 100.0), (500.0, 100.0), (500.0, 300.0), (100.0, 300.0)))
    region = MotionRegion(RegionId("r"), "Coffee", shapes=(square,), velocity=(12.0, 4.0))
    motion = GenerationRequest(
        GenerationKind.IMAGE_TO_VIDEO,
        "still-motion",
        1920,
        1080,
        FRAMES,
        Fraction(24),
        sources=(InputSource(SourceRole.FIRST_FRAME, MediaId("coffee")),),
        brush=MotionBrush((region,)),
        camera=CameraPath(dolly=Curve(keys)),
    )
    torch = GenerationRequest(GenerationKind.TEXT_TO_VIDEO, "torch", 640, 360, FRAMES, Fraction(24))
    for name, request in (("motion", motion), ("torch", torch)):
        project = add_shot(project, Shot(ShotId(name), name, request))
    path = folder / "play.cutaway"
    ProjectFile.create(path, project).close()
    return path
