"""How long the timeline takes from an input event to the painted frame: 10,000 clips, 20 tracks.

Run it in a real window: `xvfb-run -a python tests/benchmarks/window/timeline.py`.
Wheel, key and mouse events go to the window as the system's do; what is printed is the time from
there until the event loop has painted and flushed the frame, by the clock and, since others may
use the machine, as the processor time of this thread. Zooming shows what is there stretched and
paints it anew in the turns after that: both are measured. The same clips as items of a
QGraphicsView, scrolled and zoomed in the same window size, are what it is compared with.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt  # noqa: E402
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QWheelEvent  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QApplication,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QMainWindow,
    QScrollBar,
    QWidget,
)

from editor.api.effects import load_catalogue  # noqa: E402
from editor.jobs.project_writer import ProjectWriter  # noqa: E402
from editor.media.probe import media_reference  # noqa: E402
from editor.model.edits.clip.properties import rename_clip  # noqa: E402
from editor.model.media import MediaId  # noqa: E402
from editor.model.project import Project, Sequence  # noqa: E402
from editor.model.time import RationalTime  # noqa: E402
from editor.model.timeline import (  # noqa: E402
    Clip,
    ItemId,
    MediaSource,
    SequenceId,
    Track,
    TrackId,
    TrackKind,
)
from editor.session.document import Document  # noqa: E402
from editor.session.notices import Notices  # noqa: E402
from editor.session.preferences import Preferences  # noqa: E402
from editor.session.session import Session  # noqa: E402
from editor.settings import SettingsFile  # noqa: E402
from editor.store.project_file import ProjectFile  # noqa: E402
from editor.ui.studio import Studio  # noqa: E402
from editor.ui.timeline.panel import TimelinePanel  # noqa: E402

CLIPS, TRACKS = 10_000, 20
RATE = Fraction(25)
SIZE = 1600, 900
ROUNDS = 120
SETTLE_S = 4.0
WIDTHS = (("40 clips wide", 40 * 52), ("130 clips wide", 130 * 52), ("300 clips wide", 300 * 52))


class Painted(QObject):
    """Counts the paint events of one widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def long_project() -> Project:
    """Half the tracks hold picture, half sound; clips of one to six seconds of two media."""
    random = Random(7)
    samples = ROOT / "resources" / "samples"
    names = ("bigbuckbunny.mp4", "bigbuckbunny_meadow.mp4")
    media = tuple(media_reference(samples / name, MediaId(name)) for name in names)

    def clip(number: int) -> Clip:
        start = RationalTime(random.randrange(0, 40), Fraction(25))
        source = MediaSource(media[number % 2].id)
        name = f"{media[number % 2].name} {number}"
        return Clip(ItemId(f"c{number}"), name, source, random.randrange(25, 80), start)

    per_track = CLIPS // TRACKS
    tracks = []
    for number in range(TRACKS):
        kind = TrackKind.VIDEO if number < TRACKS // 2 else TrackKind.AUDIO
        items = tuple(clip(number * per_track + index) for index in range(per_track))
        tracks.append(Track(TrackId(f"t{number}"), f"T{number}", kind, items))
    half = TRACKS // 2
    sequence = Sequence(
        SequenceId("long"),
        "Long",
        RATE,
        1280,
        720,
        video_tracks=tuple(tracks[:half]),
        audio_tracks=tuple(tracks[half:]),
    )
    return Project("Long", media, (sequence,), sequence.id)


class Bar(QGraphicsItem):
    """One clip of the alternative: a strip, a body and a name."""

    def __init__(self, name: str, width: float, height: float) -> None:
        super().__init__()
        self._name, self._rect = name, QRectF(0, 0, width, height)

    def boundingRect(self) -> QRectF:  # noqa: N802 (Qt's name)
        return self._rect

    def paint(self, painter: QPainter, option: object, widget: QWidget | None = None) -> None:
        painter.fillRect(self._rect, QColor("#2c3a52"))
        scale = painter.worldTransform().m11()
        painter.save()
        painter.scale(1 / scale, 1)
        width = self._rect.width() * scale
        painter.fillRect(QRectF(0, 0, width, 15), QColor("#3d5a80"))
        if width >= 24:
            painter.setPen(QColor("white"))
            painter.setClipRect(QRectF(0, 0, width, 15))
            painter.drawText(QPointF(4, 12), self._name)
        painter.restore()


class CountedView(QGraphicsView):
    """Counts how often it has painted."""

    count = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.count += 1


def graphics_view(project: Project) -> CountedView:
    scene = QGraphicsScene()
    for row, track in enumerate(project.sequences[0].tracks):
        for item, start in track.placed():
            assert isinstance(item, Clip)
            bar = Bar(item.name, item.duration, 54)
            bar.setPos(start, row * 56)
            scene.addItem(bar)
    view = CountedView(scene)
    scene.setParent(view)  # which would not keep it
    view.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
    view.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
    return view


def wheel(widget: QWidget, notches: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        QPointF(widget.mapToGlobal(at.toPoint())),
        QPoint(),
        notches * 120,
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


Times = list[tuple[float, float]]
"""Milliseconds from an event to its painted frame: by the clock, and of this thread's work."""


def measured(
    painted: Painted | CountedView,
    act: Callable[[int], None],
    rounds: int = ROUNDS,
    done: Callable[[], bool] = lambda: True,
) -> Times:
    """
    Args:
        done: whether the frame is as it shall stay.
    """
    times = []
    for number in range(rounds):
        QApplication.processEvents()
        before = painted.count
        start, worked = perf_counter(), thread_time()
        act(number)
        while painted.count == before or not done():
            QApplication.processEvents()
            if perf_counter() - start > 1:
                break
        times.append(((perf_counter() - start) * 1000, (thread_time() - worked) * 1000))
    return times


def report(name: str, times: Times) -> None:
    print(f"{name:38}", end="")
    for column in zip(*times, strict=True):
        ordered = sorted(column)
        p95 = ordered[int(len(ordered) * 0.95)]
        print(f"{median(ordered):8.2f}{p95:8.2f}{ordered[-1]:8.2f}", end="")
    print()


def settle(seconds: float) -> None:
    end = perf_counter() + seconds
    while perf_counter() < end:
        QApplication.processEvents()


def timeline_rounds(panel: TimelinePanel, studio: Studio) -> Iterator[tuple[str, Times]]:
    view, surface = panel.view, panel.surface
    painted = Painted(view)
    plain, ctrl = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    for said, frames in WIDTHS:
        surface.show_span(2000, frames)
        settle(SETTLE_S)

        def along(number: int) -> None:
            wheel(view, QPoint(-1 if number % 40 < 20 else 1, 0), plain)

        yield f"scroll along time, {said}", measured(painted, along)

        def down(number: int) -> None:
            wheel(view, QPoint(0, -1 if number % 8 < 4 else 1), plain)

        yield f"scroll tracks, {said}", measured(painted, down)

        def zoom(number: int) -> None:
            wheel(view, QPoint(0, 1 if number % 20 < 10 else -1), ctrl)

        yield f"zoom at the mouse, from {said}", measured(painted, zoom)

        def is_sharp() -> bool:
            return view.is_sharp

        yield "  the same until all is sharp", measured(painted, zoom, ROUNDS // 2, is_sharp)

    surface.show_span(2000, 60 * 52)
    settle(SETTLE_S)
    ruler = panel.ruler
    QTest.mousePress(ruler, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))

    def drag(number: int) -> None:
        QTest.mouseMove(ruler, QPoint(110 + number * 7, 20))

    yield "drag the playhead", measured(painted, drag)
    QTest.mouseRelease(ruler, Qt.MouseButton.LeftButton, pos=QPoint(400, 20))
    rows = surface.geometry.rows

    def select(number: int) -> None:
        y = surface.geometry.y_of(rows[3 + number % 4]) + 8
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(60 + number * 11, y))

    yield "select by a click", measured(painted, select)
    clips = studio.session.project.sequences[0].video_tracks[6].items

    def edit(number: int) -> None:
        item = clips[40 + number % 60].id
        name = f"renamed {number}"
        studio.session.edit("Rename", lambda p: rename_clip(p, SequenceId("long"), item, name))

    yield "an edit", measured(painted, edit, 40)


def graphics_rounds(view: CountedView) -> Iterator[tuple[str, Times]]:
    for said, frames in WIDTHS:
        view.resetTransform()
        view.scale(SIZE[0] / frames, 1)
        settle(0.5)

        bar = view.horizontalScrollBar()
        bar.setValue(0)

        def along(number: int, bar: QScrollBar = bar) -> None:
            bar.setValue(bar.value() + (72 if number % 40 < 20 else -72))

        yield f"scroll along time, {said}", measured(view, along, 20)

        def zoom(number: int) -> None:
            factor = 1.25 if number % 20 < 10 else 0.8
            view.scale(factor, 1)

        yield f"zoom, from {said}", measured(view, zoom, 20)


def main() -> None:
    app = QApplication([])
    with TemporaryDirectory() as folder:
        path = Path(folder) / "long.cutaway"
        ProjectFile.create(path, long_project()).close()
        writer = ProjectWriter(lambda: ProjectFile.open(path))
        opened: list[tuple[Project, object]] = []
        writer.opened.connect(lambda project, history: opened.append((project, history)))
        writer.start()
        while not opened:
            app.processEvents()
        project, history = opened[0]
        window = QMainWindow()
        session = Session(Document(project, history, writer), Notices())
        preferences = Preferences(SettingsFile(Path(folder) / "settings.json"))
        studio = Studio.furnished(window, session, preferences, load_catalogue())
        panel = TimelinePanel(studio)
        window.setCentralWidget(panel)
        window.resize(*SIZE)
        window.show()
        panel.surface.show_span(2000, 40 * 52)
        settle(SETTLE_S)
        columns = f"{'p50':>8}{'p95':>8}{'max':>8}"
        print(f"{'milliseconds':38}{columns}{columns}   (second three: of this thread)")
        for name, times in timeline_rounds(panel, studio):
            report(name, times)
        studio.close()
        writer.close()
        window.close()
        view = graphics_view(project)
        view.resize(*SIZE)
        view.show()
        settle(1)
        print("\nQGraphicsView, strips and names alone")
        for name, times in graphics_rounds(view):
            report(name, times)
        view.close()


if __name__ == "__main__":
    main()
