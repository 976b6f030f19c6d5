"""What one mouse move of a drag costs the window's thread, in the whole window.

    xvfb-run -a -s "-screen 0 1920x1080x24" python tests/benchmarks/window/gestures.py
        [--project demo|long] [--profile] [GESTURE …]

The whole program runs with the demo, then with 10,000 clips on 20 tracks. Mouse events go to its
widgets as the system's do. For each gesture, of each move: the processor time of the window's
thread until the event is handled, and until all that it changed is painted; the same by the clock;
and what the thread did between the moves, 16 ms apart, for what comes later (pictures, timers).
With --profile, the functions that a gesture's moves spent most in.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "benchmarks" / "window")]

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt  # noqa: E402
from PySide6.QtGui import QMouseEvent  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from timeline import long_project  # noqa: E402

from editor.app import make_demo  # noqa: E402
from editor.crash import CrashReports  # noqa: E402
from editor.model.canvas.handles import Handle, knob, rotation_knob  # noqa: E402
from editor.model.curves import Curve, Keyframe  # noqa: E402
from editor.model.edits.clip.parameters import Parameter  # noqa: E402
from editor.model.edits.clip.several import set_curves  # noqa: E402
from editor.model.task import TaskControl  # noqa: E402
from editor.model.timeline import Clip, TrackId  # noqa: E402
from editor.store.project_file import ProjectFile  # noqa: E402
from editor.ui.curves.panel import CurvesPanel  # noqa: E402
from editor.ui.curves.view import CurveView  # noqa: E402
from editor.ui.inspector.panel import InspectorPanel  # noqa: E402
from editor.ui.program import Program, made_application  # noqa: E402
from editor.ui.timeline.panel import TimelinePanel  # noqa: E402
from editor.ui.viewport.monitor import ProgramMonitor  # noqa: E402
from editor.ui.widgets.numbers.number_field import NumberField  # noqa: E402

MOVES = 60
APART_S = 0.016
PROJECTS = ("demo", "long")
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


@dataclass(frozen=True, slots=True)
class Move:
    """Milliseconds: of the thread until handled and until painted, by the clock, and after it."""

    handled: float
    painted: float
    clock: float
    later: float


@dataclass(frozen=True, slots=True)
class Drag:
    """A press at `start` of `widget`; move number n goes to `start` and `way(n)`."""

    widget: QWidget
    start: QPoint
    way: Callable[[int], QPoint]


def send(widget: QWidget, kind: QEvent.Type, place: QPoint, held: Qt.MouseButton) -> None:
    moved = kind is QEvent.Type.MouseMove
    event = QMouseEvent(
        kind,
        QPointF(place),
        QPointF(widget.mapToGlobal(place)),
        _NONE if moved else _LEFT,
        held,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def settle(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.001)


def dragged(drag: Drag, profile: cProfile.Profile | None) -> list[Move]:
    """Do it, and take it back: each gesture meets the same project."""
    send(drag.widget, QEvent.Type.MouseButtonPress, drag.start, _LEFT)
    settle(0.1)
    moves, place = [], drag.start
    for number in range(MOVES):
        place = drag.start + drag.way(number)
        clock, worked = time.perf_counter(), time.thread_time()
        if profile is not None:
            profile.enable()
        send(drag.widget, QEvent.Type.MouseMove, place, _LEFT)
        handled = time.thread_time()
        QApplication.processEvents()
        if profile is not None:
            profile.disable()
        painted, end = time.thread_time(), time.perf_counter()
        while time.perf_counter() < end + APART_S:
            QApplication.processEvents()
            time.sleep(0.001)
        later = time.thread_time()
        seconds = handled - worked, painted - worked, end - clock, later - painted
        moves.append(Move(*(each * 1000 for each in seconds)))
    send(drag.widget, QEvent.Type.MouseButtonRelease, place, _NONE)
    settle(0.3)
    return moves


class Bench:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.application = made_application(sys.argv)
        self.program = Program(
            self.application, CrashReports(folder / "reports"), folder / "config", make_demo
        )
        self.program.window.setGeometry(0, 0, 1920, 1080)
        self.program.begin(None)
        settle(2)

    def open(self, name: str) -> None:
        path = self.folder / f"{name}.cutaway"
        if name == "demo":
            make_demo(path, TaskControl())
        else:
            ProjectFile.create(path, long_project()).close()
        before = self.program.studio
        self.program.projects.open(path)
        while self.program.studio in (None, before):
            settle(0.1)
        studio = self.program.studio
        assert studio is not None
        self.studio, self.session = studio, studio.session
        self.timeline = self._found(TimelinePanel)
        settle(3)
        sequence = self.session.sequence
        assert sequence is not None
        self.track = next(each for each in reversed(sequence.video_tracks) if self._at(each) >= 0)
        self.index = self._at(self.track)
        self.middle = self.track.starts[self.index] + self.clip.duration // 2
        self.session.playhead.seek(self.middle)
        self.session.selection.set_items([self.clip.id])
        self.timeline.surface.show_span(max(0, self.middle - 400), 800)
        studio.preferences.change(snapping=True)
        settle(3)

    @property
    def clip(self) -> Clip:
        clip = self.track.items[self.index]
        assert isinstance(clip, Clip)
        return clip

    @staticmethod
    def _at(track) -> int:
        """A clip in the middle of the track, long enough to take hold of."""
        numbers = [n for n, each in enumerate(track.items) if isinstance(each, Clip)]
        tall = [n for n in numbers if track.items[n].duration >= 40]
        return tall[len(tall) // 2] if tall else -1

    def _found(self, kind: type[QWidget]):
        return self.program.window.findChild(kind)

    def gestures(self) -> dict[str, Callable[[], Drag]]:
        return {
            "move picture": lambda: self._picture(None, across),
            "scale picture": lambda: self._picture(Handle.BOTTOM_RIGHT, inwards),
            "rotate picture": lambda: self._picture(Handle.ROTATE, across),
            "move clip": lambda: self._timeline("tool.select", 0.5),
            "trim": lambda: self._timeline("tool.select", 1.0),
            "ripple": lambda: self._timeline("tool.ripple", 1.0, forwards),
            "slip": lambda: self._timeline("tool.slip", 0.5),
            "number": self._number,
            "keyframe": self._keyframe,
            "playhead": self._playhead,
        }

    def run(self, wanted: list[str], is_profiled: bool) -> None:
        for name, begin in self.gestures().items():
            if wanted and name not in wanted:
                continue
            before = self.session.document.history.position
            profile = cProfile.Profile() if is_profiled else None
            drag = begin()
            report(name, dragged(drag, profile))
            if self.session.document.history.position == before and name != "playhead":
                said = [each.text for each in self.program.notices.all[-1:]]
                print(f"{'':18} nothing was changed", *said)
            if profile is not None:
                said = pstats.Stats(profile)
                said.sort_stats("cumulative").print_stats(r"editor|built-in|method", 45)
            while self.session.document.history.position > before:
                self.session.document.undo()
                settle(0.2)

    def playing(self) -> None:
        """What a playhead that moves by itself costs all that follow it."""
        moves = []
        for number in range(MOVES):
            clock, worked = time.perf_counter(), time.thread_time()
            self.session.playhead.seek(self.middle + number)
            handled = time.thread_time()
            QApplication.processEvents()
            painted, end = time.thread_time(), time.perf_counter()
            settle(APART_S)
            seconds = handled - worked, painted - worked, end - clock, time.thread_time() - painted
            moves.append(Move(*(each * 1000 for each in seconds)))
        report("next frame", moves)
        self.session.playhead.seek(self.middle)

    def _picture(self, handle: Handle | None, way: Callable[[int], QPoint]) -> Drag:
        monitor = self._found(ProgramMonitor)
        view, clip = monitor.view, monitor.handles.selected[0]
        if handle is None:
            x, y = clip.corners[0]
            far_x, far_y = clip.corners[2]
            point = x * 0.7 + far_x * 0.3, y * 0.7 + far_y * 0.3
        elif handle is Handle.ROTATE:
            point = rotation_knob(clip, 1 / view.map.zoom)
        else:
            point = knob(clip, handle)
        x, y = view.map.to_widget(point)
        return Drag(view, QPoint(round(x), round(y)), way)

    def _timeline(
        self, tool: str, share: float, way: Callable[[int], QPoint] | None = None
    ) -> Drag:
        """Take the clip there: 0.5 is its middle, 1.0 its end."""
        self.studio.actions.run(tool)
        surface, view = self.timeline.surface, self.timeline.view
        geometry, start = surface.geometry, self.track.starts[self.index]
        row = geometry.row_of(TrackId(self.track.id))
        assert row is not None
        x = geometry.x_of(start + self.clip.duration * share) - (3 if share == 1.0 else 0)
        y = geometry.y_of(row) + row.height * 0.4
        return Drag(view, QPoint(round(x), round(y)), way or backwards)

    def _number(self) -> Drag:
        inspector = self._found(InspectorPanel)
        row = inspector.clips.sections["transform"].rows[0]
        field = row.findChild(NumberField)
        return Drag(field, field.rect().center(), across)

    def _keyframe(self) -> Drag:
        self.studio.actions.run("window.curves")
        curve = Curve(tuple(Keyframe(Fraction(n * 10), 0.2 + n / 5) for n in range(4)))
        sequence, item = self.session.sequence_id, self.clip.id
        assert sequence is not None
        curves = ((Parameter.OPACITY, curve),)
        self.session.edit("Keys", lambda project: set_curves(project, sequence, item, curves))
        settle(1)
        view = self._found(CurvesPanel).findChild(CurveView)
        place = view.place_of(Parameter.OPACITY, Fraction(20))
        return Drag(view, place.toPoint(), across)

    def _playhead(self) -> Drag:
        x = self.timeline.surface.geometry.x_of(self.middle)
        return Drag(self.timeline.ruler, QPoint(round(x), 20), across)


def across(number: int) -> QPoint:
    return QPoint(4 + number, number // 3)


def backwards(number: int) -> QPoint:
    return QPoint(-4 - number, 0)


def forwards(number: int) -> QPoint:
    """Where a ripple may go however full the other tracks are."""
    return QPoint(4 + number, 0)


def inwards(number: int) -> QPoint:
    return QPoint(-4 - number, -4 - number)


def columns(moves: list[Move]) -> Iterator[str]:
    for name in ("handled", "painted", "clock", "later"):
        ordered = sorted(getattr(move, name) for move in moves)
        p95 = ordered[int(len(ordered) * 0.95)]
        yield f"{median(ordered):7.1f}{p95:7.1f}{ordered[-1]:7.1f}"


def report(name: str, moves: list[Move]) -> None:
    print(f"{name:18}", "  ".join(columns(moves)), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("gestures", nargs="*")
    parser.add_argument("--project", choices=PROJECTS)
    parser.add_argument("--profile", action="store_true")
    asked = parser.parse_args()
    sys.setswitchinterval(0.0005)
    with TemporaryDirectory() as folder:
        for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[name] = str(Path(folder) / name)
        bench = Bench(Path(folder))
        try:
            measure(bench, asked)
        finally:
            bench.program.quit()
            bench.program.end()


def measure(bench: Bench, asked: argparse.Namespace) -> None:
    heads = ("handled", "painted", "painted (clock)", "between moves")
    units = "  ".join(f"{'p50':>7}{'p95':>7}{'max':>7}" for _ in heads)
    for project in [asked.project] if asked.project else PROJECTS:
        bench.open(project)
        print(f"{project:18}", "  ".join(f"{head:>21}" for head in heads))
        print(f"{'milliseconds':18} {units}")
        bench.run(asked.gestures, asked.profile)
        if not asked.gestures or "next frame" in asked.gestures:
            bench.playing()


if __name__ == "__main__":
    main()
