"""The states of the window that are about generated pictures: takes, and comparing them."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace

from editor.model.generation.camerawork.presets import preset
from editor.model.generation.comparing.elo import Verdict
from editor.model.generation.take import Take
from editor.session.generation.comparing import Way
from editor.ui.shots.scenes import Scene, Scenery
from editor.ui.takes.compare.monitor import CompareMonitor
from editor.ui.takes.panel import TakesPanel

_SIZE, _FRAMES = (320, 180), 24
_CAMERAS = ("slow-push-in", "pan-left", "crash-zoom", "truck-right")
_STARS = (3, 0, 5, 1)


def takes(scenery: Scenery) -> Generator[None]:
    """Takes of a shot: rated, one with a note, one in the timeline, one selected."""
    with _shot(scenery):
        panel = scenery.program.window.findChild(TakesPanel)
        assert panel is not None
        panel.strip.choose([panel.entries[1].key])
        yield


def compare(scenery: Scenery) -> Generator[None]:
    """Four takes side by side."""
    with _shot(scenery) as made:
        yield from _compared(scenery, made, Way.SIDE_BY_SIDE)


def wipe(scenery: Scenery) -> Generator[None]:
    """Two takes left and right of a line."""
    with _shot(scenery) as made:
        yield from _compared(scenery, made[1:3], Way.WIPE)


def blind(scenery: Scenery) -> Generator[None]:
    """A blind question, answered."""
    with _shot(scenery) as made:
        comparing = scenery.studio.generation.comparing
        for number in range(len(made)):
            comparing.ask([made[number].id, made[number - 1].id])
            comparing.answer(Verdict.BETTER)
        _rest(scenery)
        yield
        _end(scenery)


OF_GENERATION: tuple[Scene, ...] = (takes, compare, wipe, blind)


@contextmanager
def _shot(scenery: Scenery) -> Generator[tuple[Take, ...]]:
    """A shot of the demo's photograph, as small takes by several cameras; at the end all is as if
    it had never been. Making takes a while, so what was undone before is done again."""
    session, settling = scenery.studio.session, scenery.settling
    document, generation = session.document, scenery.studio.generation
    before = document.history.position
    settling.until(lambda: generation.outlooks.are_known)
    scenery.run("workspace.generate")
    if document.history.redoable is not None:
        last = document.history.steps[-1].number
        document.go_to(last)
        settling.until(lambda: document.history.position == last)
    if not session.project.shots:
        _make(scenery)
    shot = session.project.shots[-1].id
    generation.current.open(shot)
    yield generation.takes_of(shot)
    generation.comparing.close()
    document.go_to(before)
    settling.until(lambda: generation.shot(shot) is None)
    session.selection.set_media([])
    scenery.run("workspace.edit")


def _make(scenery: Scenery) -> None:
    session, generation = scenery.studio.session, scenery.studio.generation
    photo = next(each for each in session.project.media if each.video and not each.video.rate)
    session.selection.set_media([photo.id])
    shot = generation.beginning.from_selection()
    assert shot is not None
    for count, name in enumerate(_CAMERAS, start=1):
        known, camera = generation.shot(shot), preset(name)
        assert known is not None
        assert camera is not None
        width, height = _SIZE
        request = replace(known.request, width=width, height=height, frames=_FRAMES)
        generation.change_request(shot, replace(request, camera=camera.path(_FRAMES)))
        generation.start(shot)
        scenery.settling.until(lambda wanted=count: len(generation.takes_of(shot)) == wanted)
    made = generation.takes_of(shot)
    for take, stars in zip(made, _STARS, strict=True):
        generation.rate(take.id, stars)
    generation.note(made[1].id, "too fast at the end")
    generation.place(made[2].id)


def _compared(scenery: Scenery, made: tuple[Take, ...], way: Way) -> Generator[None]:
    scenery.studio.generation.comparing.show([each.id for each in made], way)
    _rest(scenery)
    yield
    _end(scenery)


def _rest(scenery: Scenery) -> None:
    """Stop where the takes are seen to differ."""
    monitor = scenery.program.window.findChild(CompareMonitor)
    assert monitor is not None
    monitor.transport.pause()
    monitor.transport.viewer.playhead.seek(_FRAMES * 3 // 4)


def _end(scenery: Scenery) -> None:
    scenery.run("window.program")
