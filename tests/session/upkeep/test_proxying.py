"""When proxies are made: as preferred, and not while something plays."""

from functools import partial

import pytest
from builders.files.media import write_greys
from builders.session import opened_session

from editor.jobs.proxies import ProxyState
from editor.jobs.queue import JobQueue
from editor.media.probe import media_reference
from editor.model.edits.project.media import add_media
from editor.model.media import MediaId
from editor.model.project import Project
from editor.session.preferences import Preferences
from editor.session.upkeep.proxying import Proxying
from editor.settings import SettingsFile

FILM = MediaId("film")


@pytest.fixture
def preferences(tmp_path):
    return Preferences(SettingsFile(tmp_path / "settings.json"))


@pytest.fixture
def film(tmp_path):
    path = write_greys(tmp_path / "film.mp4", "libx264", 30, size=(640, 480))
    return partial(add_media, media=media_reference(path, FILM))


@pytest.fixture
def session(qtbot, tmp_path):
    with opened_session(qtbot, tmp_path / "film.cutaway", Project("Film")) as session:
        yield session


@pytest.fixture
def proxies(session, preferences, tmp_path):
    queue = JobQueue()
    yield Proxying(session, preferences, queue, tmp_path / "cache", session).proxies
    queue.close()


def test_what_is_imported_gets_its_proxy(qtbot, session, proxies, film):
    session.edit("Import", film)
    qtbot.waitUntil(lambda: proxies.state(FILM) is ProxyState.READY)


def test_one_who_does_not_want_them_gets_them_when_they_do(
    qtbot, session, preferences, proxies, film
):
    preferences.change(automatic_proxies=False)
    session.edit("Import", film)
    qtbot.waitUntil(lambda: proxies.state(FILM) is ProxyState.NONE)

    preferences.change(automatic_proxies=True)

    qtbot.waitUntil(lambda: proxies.state(FILM) is ProxyState.READY)


def test_what_is_undone_is_looked_after_no_longer(qtbot, session, proxies, film):
    session.edit("Import", film)
    qtbot.waitUntil(lambda: proxies.state(FILM) is ProxyState.READY)
    session.document.undo()
    assert not proxies.ready
