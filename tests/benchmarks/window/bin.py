"""How long the media bin takes with 5,000 media: to open, to find, to scroll, to follow an edit.

Run it in a real window: `xvfb-run -a python tests/benchmarks/window/bin.py`.
The media are copies of the sample footage in 50 folders. What is printed is the processor time
of the window's thread from the event until the event loop has painted, in milliseconds.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import thread_time

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from PySide6.QtCore import QPoint, QPointF, Qt  # noqa: E402
from PySide6.QtGui import QWheelEvent  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from editor.api.effects import load_catalogue  # noqa: E402
from editor.jobs.project_writer import ProjectWriter  # noqa: E402
from editor.media.probe import media_reference  # noqa: E402
from editor.model.edits.ids import random_id  # noqa: E402
from editor.model.edits.project.describe import rate  # noqa: E402
from editor.model.edits.project.new import new_project  # noqa: E402
from editor.model.media import MediaId  # noqa: E402
from editor.model.project import Project  # noqa: E402
from editor.session.document import Document  # noqa: E402
from editor.session.notices import Notices  # noqa: E402
from editor.session.preferences import Preferences  # noqa: E402
from editor.session.session import Session  # noqa: E402
from editor.settings import SettingsFile  # noqa: E402
from editor.store.history import History  # noqa: E402
from editor.store.project_file import ProjectFile  # noqa: E402
from editor.ui.bin.panel import BinPanel  # noqa: E402
from editor.ui.studio import Studio  # noqa: E402

COUNT, FOLDERS, STEPS = 5_000, 50, 120
SIZE = 460, 620


def many(folder: Path) -> Project:
    """A project with `COUNT` media, most of them in folders."""
    path = ROOT / "resources" / "samples" / "bigbuckbunny.mp4"
    sample = media_reference(path, MediaId("sample"))
    first = folder / "0.mp4"
    shutil.copy(sample.path, first)
    media = []
    for number in range(COUNT):
        path = folder / f"{number}.mp4"
        if number:
            path.hardlink_to(first)
        bin = f"Day {number % FOLDERS:02}" if number % 3 else ""
        copy = replace(sample, id=MediaId(f"m{number}"), name=f"clip {number:04}.mp4", bin=bin)
        media.append(replace(copy, path=str(path)))
    return replace(new_project("Many", new_id=random_id), media=tuple(media))


def painted(act: Callable[[], object]) -> float:
    """Milliseconds of processor time of `act` and of what the event loop does at once after it."""
    began = thread_time()
    act()
    QApplication.processEvents()
    return (thread_time() - began) * 1000


def told(what: str, times: list[float]) -> None:
    ordered = sorted(times)
    p95 = ordered[int(0.95 * (len(ordered) - 1))]
    print(f"{what:34} median {median(times):6.1f}   p95 {p95:6.1f}   most {ordered[-1]:6.1f} ms")


def wheel(view: QWidget) -> None:
    place = QPointF(view.width() / 2, view.height() / 2)
    nothing = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turn = QWheelEvent(
        place,
        view.mapToGlobal(place),
        QPoint(),
        QPoint(0, -240),
        *nothing,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, turn)


def measure(studio: Studio) -> None:
    session = studio.session
    made: list[BinPanel] = []

    def opened() -> None:
        panel = BinPanel(studio)
        made.append(panel)
        panel.resize(*SIZE)
        panel.show()

    told("open", [painted(opened)])
    panel = made[0]
    QTest.qWait(1500)
    told("scroll tiles", [painted(partial(wheel, panel.tiles.viewport())) for _ in range(STEPS)])
    told("show as a list", [painted(partial(panel.show_as_list, True))])
    told("scroll list", [painted(partial(wheel, panel.rows.viewport())) for _ in range(STEPS)])
    for view in ("list", "tiles"):
        panel.show_as_list(view == "list")
        QTest.qWait(200)
        panel.head.search.setFocus()
        keys = [painted(partial(QTest.keyClicks, panel.head.search, key)) for key in "clip 0042"]
        told(f"type into the search, {view}", keys)
        told(f"show what was found, {view}", [painted(panel.follow)])
        panel.head.search.clear()
        told(f"show all again, {view}", [painted(panel.follow)])
    chosen = [MediaId("m3"), MediaId("m6")]

    def rated(stars: int) -> None:
        session.edit("Rate", partial(rate, media=chosen, stars=stars))
        panel.follow()

    told("follow an edit", [painted(partial(rated, stars)) for stars in (1, 2, 3, 4, 5) * 4])
    panel.show_as_list(True)
    sort, down = panel.rows.sortByColumn, Qt.SortOrder.DescendingOrder
    told("sort by a column", [painted(partial(sort, column, down)) for column in (1, 6, 0)])
    told("select all", [painted(panel.view.selectAll)])


def main() -> None:
    application = QApplication(sys.argv)
    with TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        ProjectFile.create(folder / "many.cutaway", many(folder)).close()
        writer = ProjectWriter(lambda: ProjectFile.open(folder / "many.cutaway"))
        opened: list[tuple[Project, History]] = []
        writer.opened.connect(lambda project, history: opened.append((project, history)))
        writer.start()
        while not opened:
            application.processEvents()
        window = QWidget()
        preferences = Preferences(SettingsFile(folder / "settings.json"))
        preferences.change(cache_folder=str(folder / "cache"))
        session = Session(Document(*opened[0], writer), Notices())
        studio = Studio.furnished(window, session, preferences, load_catalogue())
        measure(studio)
        studio.close()
        writer.close()


if __name__ == "__main__":
    main()
