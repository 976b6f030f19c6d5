"""The states of the window that are about mattes: nothing pointed at yet, and something cut out."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from editor.model.roto.prompts import Click
from editor.ui.shots.scenes import Scene, Scenery

_PLACE = (0.36, 0.42)  # on who wakes up, in parts of the picture


def roto(scenery: Scenery) -> Generator[None]:
    """Where one begins."""
    with _workspace(scenery):
        yield


def matte(scenery: Scenery) -> Generator[None]:
    """What was clicked, as a tint."""
    with _selected(scenery):
        yield


def cut_out(scenery: Scenery) -> Generator[None]:
    """The same on a chequered ground."""
    with _selected(scenery):
        scenery.run("roto.view_cut_out")
        yield
        scenery.run("roto.view_overlay")


OF_ROTO: tuple[Scene, ...] = (roto, matte, cut_out)


@contextmanager
def _workspace(scenery: Scenery) -> Generator[None]:
    scenery.run("workspace.roto")
    scenery.settling.until(lambda: scenery.studio.roto.tools.is_on)
    yield
    scenery.run("workspace.edit")


@contextmanager
def _selected(scenery: Scenery) -> Generator[None]:
    """At the end all is as if it had never been."""
    document, roto = scenery.studio.session.document, scenery.studio.roto
    before = document.history.position
    with _workspace(scenery):
        size = roto.current.size
        assert size is not None
        roto.pointing.add(Click(_PLACE[0] * size[0], _PLACE[1] * size[1]))
        scenery.settling.until(lambda: not roto.pointing.is_searching and roto.seeing.is_ready)
        yield
        document.go_to(before)
        scenery.settling.until(lambda: document.history.position == before)
