"""Someone who cuts a film in the window: keys to whatever has the focus, the mouse anywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from hands.timeline import LEFT, NONE, Hand
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.model.project import Project
from editor.model.rules.invariants import violations
from editor.model.timeline import Clip
from editor.resources import resources_folder
from editor.ui.bin.panel import BinPanel
from editor.ui.effects.panel import EffectsPanel
from editor.ui.export.panel import ExportPanel
from editor.ui.history.panel import HistoryPanel
from editor.ui.inspector.panel import InspectorPanel
from editor.ui.inspector.rows.row import ValueRow
from editor.ui.program import Program
from editor.ui.source.monitor import SourceMonitor
from editor.ui.timeline.panel import TimelinePanel
from editor.ui.viewport.monitor import ProgramMonitor

PATIENCE_MS = 30_000
SAMPLES = resources_folder() / "samples"


class Cutter:
    """Call `sit_down` when a project is open."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self.qtbot, self.program = qtbot, program

    def sit_down(self) -> None:
        self.wait(lambda: self.program.studio is not None)
        assert self.program.studio is not None
        self.studio = self.program.studio
        self.session = self.studio.session
        find = self.program.window.findChild
        self.bin, self.source = find(BinPanel), find(SourceMonitor)
        self.monitor, self.timeline = find(ProgramMonitor), find(TimelinePanel)
        self.inspector, self.effects = find(InspectorPanel), find(EffectsPanel)
        self.history, self.export = find(HistoryPanel), find(ExportPanel)
        self.wait(lambda: self.timeline.surface.extent[0] > 0)
        self.program.window.activateWindow()  # after a dialog the window manager would do it
        self.wait(self.program.window.isActiveWindow)
        self.hand = Hand(self.studio, self.timeline)

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until, timeout=PATIENCE_MS)

    def press(self, *keys: str) -> None:
        """Keys as menus write them, to what has the focus."""
        for written in keys:
            QApplication.processEvents()
            sequence = QKeySequence(Qt.Key.Key_Comma) if written == "," else QKeySequence(written)
            key = sequence[0]  # pyright: ignore[reportIndexIssue]
            target = QApplication.focusWidget() or self.program.window
            QTest.keyClick(target, key.key(), key.keyboardModifiers())

    def type(self, text: str) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(widget, LEFT, NONE, at or widget.rect().center())

    def double_click(self, view: QAbstractItemView, name: str) -> None:
        place = self.place_in(view, name)
        self.click(view.viewport(), place)
        QTest.mouseDClick(view.viewport(), LEFT, NONE, place)

    def place_in(self, view: QAbstractItemView, name: str) -> QPoint:
        self.wait(lambda: index_of(view, name).isValid())
        index = index_of(view, name)
        view.scrollTo(index)
        return view.visualRect(index).center()

    def drop_files(self, paths: Sequence[Path]) -> None:
        """From the file manager, on the bin."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        place = self.bin.rect().center()
        target = self.bin.childAt(place) or self.bin
        while not target.acceptDrops():
            target = target.parentWidget()
        place = target.mapFrom(self.bin, place)  # pyright: ignore[reportCallIssue, reportArgumentType]
        how = Qt.DropAction.CopyAction, data, LEFT, NONE
        QApplication.sendEvent(target, QDragEnterEvent(place, *how))
        QApplication.sendEvent(target, QDragMoveEvent(place, *how))
        QApplication.sendEvent(target, QDropEvent(QPointF(place), *how))

    def carry(self, view: QAbstractItemView, name: str, place: QPoint) -> None:
        """Drag an entry of a list to the timeline, and let it go there."""
        self.hand.drop(view.model().mimeData([index_of(view, name)]), place)

    def show(self, first: float, frames: float) -> None:
        """So much of the timeline."""
        self.timeline.surface.show_span(first, frames)

    def go(self, frame: int) -> None:
        """Put the playhead there, with the mouse on the ruler."""
        ruler = self.timeline.ruler
        x = round(self.timeline.surface.geometry.x_of(frame) + 1)
        assert 0 <= x < ruler.width(), frame
        self.click(ruler, QPoint(x, 6))
        assert self.session.playhead.frame == frame

    def field(self, section: str, name: str) -> ValueRow:
        """A row of the inspector, unfolded and in sight."""
        page = self.inspector.clips
        self.wait(lambda: section in page.sections)
        if page.sections[section].header.is_folded:
            self.click(page.sections[section].header)
        return next(each for each in page.sections[section].rows if each.name == name)

    @property
    def sequence(self):
        found = self.session.sequence
        assert found is not None
        return found

    @property
    def project(self) -> Project:
        return self.session.document.project

    @property
    def steps(self) -> list[str]:
        return [step.label for step in self.session.document.history.steps]

    @property
    def undoable(self) -> str:
        step = self.session.document.history.undoable
        return "" if step is None else step.label

    def lengths(self, track: str) -> list[int]:
        """Of what lies on a track by that name; gaps are negative."""
        found = next(each for each in self.sequence.tracks if each.name == track)
        return [each.duration * (1 if isinstance(each, Clip) else -1) for each in found.items]

    def clip(self, track: str, number: int) -> Clip:
        found = next(each for each in self.sequence.tracks if each.name == track)
        return [each for each in found.items if isinstance(each, Clip)][number]

    def at(self, frame: float, track: str, low: bool = False) -> QPoint:
        """A point of the timeline on a track by that name."""
        found = next(each for each in self.sequence.tracks if each.name == track)
        return self.hand.at(frame, found.id, low)

    def is_in_order(self) -> bool:
        return violations(self.project) == []

    def saved(self) -> None:
        self.wait(lambda: self.session.document.is_saved)

    def leave(self) -> None:
        """Close the project, and all that runs with it."""
        self.press("Ctrl+W")
        self.wait(lambda: self.program.studio is None)


def index_of(view: QAbstractItemView, name: str) -> QModelIndex:
    model, root = view.model(), view.rootIndex()
    rows = (model.index(number, 0, root) for number in range(model.rowCount(root)))
    return next((index for index in rows if index.data() == name), QModelIndex())
