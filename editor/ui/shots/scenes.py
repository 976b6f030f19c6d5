"""The states of the window that are looked at. Each scene sets one up, and puts it away again."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from editor.jobs.queue import Lane
from editor.model.generation.camerawork.text import camera_from_text
from editor.model.task import TaskControl
from editor.model.timeline import Clip, Track
from editor.ui.program import Program
from editor.ui.shots.settling import Settling
from editor.ui.studio import Studio
from editor.ui.timeline.panel import TimelinePanel

Scene = Callable[["Scenery"], Generator[None]]

_FRAME = 60  # of the demo: a bright picture with a title and a photograph in it
_TRIMMED_BY = 46.0  # pixels


@dataclass(frozen=True, slots=True)
class Scenery:
    """`place` is a folder for files that a scene needs."""

    program: Program
    settling: Settling
    place: Path

    @property
    def studio(self) -> Studio:
        assert self.program.studio is not None
        return self.program.studio

    def look_anew(self) -> None:
        """Have the panels of an open project as they are when they are first seen."""
        timeline = self.program.window.findChild(TimelinePanel)
        if timeline is not None and self.program.studio is not None:
            self.run("workspace.edit")
            self.run("window.reset_layout")
            self.settling.settle()
            timeline.surface.restore({})
            self.studio.session.playhead.seek(_FRAME)

    def run(self, command: str) -> None:
        self.studio.actions.run(command)


def edit(scenery: Scenery) -> Generator[None]:
    """A clip is selected."""
    scenery.run("workspace.edit")
    _select(scenery, 0)
    yield
    scenery.studio.session.selection.clear()


def generate(scenery: Scenery) -> Generator[None]:
    yield from _workspace(scenery, "generate")


def shot(scenery: Scenery) -> Generator[None]:
    """A picture of a clip is to be brought to life, with a camera move."""
    session, generation = scenery.studio.session, scenery.studio.generation
    scenery.run("workspace.generate")
    _select(scenery, 0)
    generation.beginning.from_selection()
    begun = generation.current.shot
    assert begun is not None
    camera = camera_from_text("reveal", begun.request.frames)
    generation.change_request(begun.id, replace(begun.request, camera=camera))
    yield
    generation.remove_shot(begun.id)
    session.selection.clear()
    scenery.run("workspace.edit")


def models(scenery: Scenery) -> Generator[None]:
    """What can be fetched."""
    yield from _over(scenery, "generate.models")


def export(scenery: Scenery) -> Generator[None]:
    yield from _workspace(scenery, "export")


def trim(scenery: Scenery) -> Generator[None]:
    """The end of the first clip is being dragged, and what follows goes along."""
    timeline = scenery.program.window.findChild(TimelinePanel)
    sequence = scenery.studio.session.sequence
    assert timeline is not None
    assert sequence is not None
    track = sequence.video_tracks[0]
    geometry, view = timeline.surface.geometry, timeline.view
    row = geometry.row_of(track.id)
    assert row is not None
    scenery.run("tool.ripple")
    edge = geometry.x_of(track.starts[1]) - 3
    strip = geometry.y_of(row) + row.height * 0.2  # below it would be the dissolve
    press, drag = QPointF(edge, strip), QPointF(edge - _TRIMMED_BY, strip)
    _mouse(view, QEvent.Type.MouseMove, press, held=False)
    _mouse(view, QEvent.Type.MouseButtonPress, press)
    _mouse(view, QEvent.Type.MouseMove, (press + drag) / 2)
    _mouse(view, QEvent.Type.MouseMove, drag)
    yield
    escape = QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view, QKeyEvent(*escape))
    _mouse(view, QEvent.Type.MouseButtonRelease, drag, held=False)
    scenery.run("tool.select")
    scenery.studio.session.selection.clear()


def source(scenery: Scenery) -> Generator[None]:
    """A film of the bin in the source monitor."""
    media = next(each for each in scenery.studio.session.project.media if each.video is not None)
    scenery.studio.monitors.open_media(media.id)
    yield
    scenery.run("window.program")


def curves(scenery: Scenery) -> Generator[None]:
    """What changes on the photograph, over time."""
    _select(scenery, 1)
    scenery.run("window.curves")
    yield
    scenery.studio.session.selection.clear()
    scenery.run("window.timeline")


def effects(scenery: Scenery) -> Generator[None]:
    _select(scenery, 0)
    scenery.run("window.effects")
    yield
    scenery.studio.session.selection.clear()
    scenery.run("window.bin")


def palette(scenery: Scenery) -> Generator[None]:
    yield from _over(scenery, "window.palette")


def preferences(scenery: Scenery) -> Generator[None]:
    yield from _over(scenery, "edit.preferences")


def shortcuts(scenery: Scenery) -> Generator[None]:
    yield from _over(scenery, "edit.shortcuts")


def keys(scenery: Scenery) -> Generator[None]:
    yield from _over(scenery, "help.shortcuts")


def menu(scenery: Scenery) -> Generator[None]:
    """A menu of the window, open."""
    bar = scenery.program.window.header.menu_bar
    opened = bar.actions()[2].menu()
    assert isinstance(opened, QMenu)
    opened.popup(bar.mapToGlobal(bar.actionGeometry(bar.actions()[2]).bottomLeft()))
    yield
    opened.close()


def jobs(scenery: Scenery) -> Generator[None]:
    """Work under way, and work that waits for it."""
    queue, session = scenery.studio.jobs, scenery.studio.session
    name = session.project.name
    running = queue.start(f"Export “{name}”", _unhurried, Lane.EXPORT)
    waiting = queue.start(f"Export “{name}”, sound alone", _unhurried, Lane.EXPORT)
    scenery.settling.held.update((running, waiting))
    scenery.run("window.jobs")
    scenery.settling.until(lambda: running.progress is not None and running.progress.done > 0)
    yield
    for job in (waiting, running):
        job.cancel()
    scenery.settling.until(lambda: running.state.is_ended and waiting.state.is_ended)
    scenery.settling.held.clear()
    for job in (waiting, running):
        queue.forget(job)
    scenery.run("window.jobs")


def notice(scenery: Scenery) -> Generator[None]:
    """Something that could not be imported, and the list of what was said."""
    broken = scenery.place / "holiday.mp4"
    broken.write_text("this is no film")
    scenery.studio.footage.import_files([broken])
    scenery.settling.until(lambda: bool(scenery.program.notices.all))
    scenery.settling.settle()
    scenery.run("window.notices")
    yield
    _close_all_over(scenery.program.window)
    scenery.program.notices.clear()


def full_screen(scenery: Scenery) -> Generator[None]:
    """The picture alone."""
    scenery.run("view.full_screen")
    yield
    scenery.run("view.full_screen")


def start(scenery: Scenery) -> Generator[None]:
    """The first start ever: there are no projects."""
    kept = scenery.program.preferences.settings.recent_projects
    scenery.program.preferences.change(recent_projects=())
    scenery.program.window.show_start()
    yield
    scenery.program.preferences.change(recent_projects=kept)


def recents(scenery: Scenery) -> Generator[None]:
    """The start page with what was open last."""
    scenery.program.window.show_start()
    yield


def empty(scenery: Scenery) -> Generator[None]:
    """A new project."""
    yield


OF_START: tuple[Scene, ...] = (start, recents)
OF_EMPTY: tuple[Scene, ...] = (empty,)
OF_DEMO: tuple[Scene, ...] = (
    edit,
    trim,
    source,
    curves,
    effects,
    generate,
    shot,
    models,
    export,
    palette,
    preferences,
    shortcuts,
    keys,
    menu,
    jobs,
    notice,
    full_screen,
)


def name_of(scene: Scene) -> str:
    return scene.__name__.replace("_", "-")


def windows_over(window: QWidget) -> list[QWidget]:
    """What stands over the window: dialogs, menus, the palette."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each != window]


def _workspace(scenery: Scenery, workspace: str) -> Generator[None]:
    scenery.run(f"workspace.{workspace}")
    yield
    scenery.run("workspace.edit")


def _over(scenery: Scenery, command: str) -> Generator[None]:
    scenery.run(command)
    yield
    _close_all_over(scenery.program.window)


def _close_all_over(window: QWidget) -> None:
    for each in windows_over(window):
        each.close()


def _select(scenery: Scenery, track_number: int) -> None:
    """The first clip of a video track."""
    session = scenery.studio.session
    assert session.sequence is not None
    track: Track = session.sequence.video_tracks[track_number]
    session.selection.set_items([each.id for each in track.items if isinstance(each, Clip)][:1])


def _mouse(view: QWidget, kind: QEvent.Type, at: QPointF, *, held: bool = True) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind is QEvent.Type.MouseMove else left
    where = QPointF(view.mapToGlobal(at.toPoint()))
    buttons = left if held else none
    modifiers = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view, QMouseEvent(kind, at, where, button, buttons, modifiers))


def _unhurried(task: TaskControl) -> None:
    """Work that comes to two thirds, and stays there until it is cancelled."""
    while True:
        task.step(66, 100, "frames")
        time.sleep(0.02)
