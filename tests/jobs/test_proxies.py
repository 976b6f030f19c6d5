"""Proxies that are made by themselves, found again, told of and taken away."""

import threading
from dataclasses import replace

import pytest
from builders.files.media import write_greys

from editor.jobs.proxies import Proxies, ProxyState
from editor.jobs.queue import JobQueue, Lane
from editor.media.probe import media_reference
from editor.model.media import MediaId
from editor.model.project import Project

FILM = MediaId("film")


@pytest.fixture
def queue(qtbot):
    queue = JobQueue()
    yield queue
    queue.close()


@pytest.fixture
def wanted():
    return [True]


@pytest.fixture
def proxies(queue, tmp_path, wanted):
    return Proxies(queue, tmp_path / "cache", lambda: wanted[0], 10**9)


@pytest.fixture
def film(tmp_path):
    path = write_greys(tmp_path / "film.mp4", "libx264", 30, size=(640, 480))
    return media_reference(path, FILM)


def project(*media) -> Project:
    return Project("Film", media=media)


def reaches(qtbot, proxies, state):
    qtbot.waitUntil(lambda: proxies.state(FILM) is state)


def test_a_film_that_comes_in_gets_a_proxy(qtbot, proxies, film):
    assert proxies.proxy_of(film) is None
    proxies.watch(project(film))

    reaches(qtbot, proxies, ProxyState.READY)

    assert proxies.proxy_of(film).is_file()
    assert proxies.ready == {FILM: proxies.proxy_of(film)}


def test_where_none_are_wanted_one_is_made_when_asked_for(qtbot, proxies, film, wanted):
    wanted[0] = False
    proxies.watch(project(film))
    reaches(qtbot, proxies, ProxyState.NONE)

    proxies.make([FILM])

    reaches(qtbot, proxies, ProxyState.READY)


def test_what_is_quick_as_it_is_gets_none(qtbot, proxies, tmp_path):
    intra = write_greys(tmp_path / "intra.mov", "mjpeg", 30, pixel_format="yuvj420p")
    proxies.watch(project(media_reference(intra, FILM)))
    reaches(qtbot, proxies, ProxyState.NEEDLESS)


def test_another_day_the_proxy_is_there(qtbot, proxies, queue, film, tmp_path):
    proxies.watch(project(film))
    reaches(qtbot, proxies, ProxyState.READY)
    again = Proxies(queue, tmp_path / "cache", lambda: False, 10**9)

    again.watch(project(film))

    reaches(qtbot, again, ProxyState.READY)


def test_a_file_that_changed_gets_another(qtbot, proxies, film, tmp_path):
    proxies.watch(project(film))
    reaches(qtbot, proxies, ProxyState.READY)
    first = proxies.proxy_of(film)
    path = write_greys(tmp_path / "film.mp4", "libx264", 40, size=(640, 480))

    anew = media_reference(path, FILM)
    proxies.watch(project(anew))

    reaches(qtbot, proxies, ProxyState.READY)
    assert proxies.proxy_of(anew) != first


def test_a_deleted_proxy_is_gone_from_disk(qtbot, proxies, film):
    proxies.watch(project(film))
    reaches(qtbot, proxies, ProxyState.READY)
    path = proxies.proxy_of(film)

    proxies.delete([FILM])

    assert proxies.proxy_of(film) is None
    assert proxies.state(FILM) is ProxyState.NONE
    qtbot.waitUntil(lambda: not path.exists())


def test_one_in_the_making_can_be_stopped(qtbot, proxies, queue, film):
    blocked = threading.Event()
    queue.start("Other work", lambda task: blocked.wait(), Lane.BACKGROUND)
    proxies.watch(project(film))
    reaches(qtbot, proxies, ProxyState.QUEUED)

    proxies.delete([FILM])
    blocked.set()

    reaches(qtbot, proxies, ProxyState.NONE)
    assert proxies.proxy_of(film) is None


def test_while_something_plays_they_wait(qtbot, proxies, queue, film):
    proxies.hold(True)
    proxies.watch(project(film))
    qtbot.waitUntil(lambda: proxies.state(FILM) in (ProxyState.QUEUED, ProxyState.MAKING))
    other = queue.start("Other work", lambda task: None, Lane.QUICK)
    qtbot.waitUntil(lambda: other.state.is_ended)
    assert proxies.proxy_of(film) is None

    proxies.hold(False)

    reaches(qtbot, proxies, ProxyState.READY)


def test_a_film_that_cannot_be_read_to_its_end_is_told_of(qtbot, proxies, film, wanted, tmp_path):
    wanted[0] = False
    proxies.watch(project(film))
    reaches(qtbot, proxies, ProxyState.NONE)
    (tmp_path / "film.mp4").unlink()

    proxies.make([FILM])

    reaches(qtbot, proxies, ProxyState.FAILED)


def test_media_that_are_gone_are_forgotten(qtbot, proxies, film):
    proxies.watch(project(film))
    reaches(qtbot, proxies, ProxyState.READY)
    proxies.watch(project())
    assert proxies.ready == {}
    assert proxies.proxy_of(film) is None


def test_a_sound_has_none(proxies, film):
    proxies.watch(project(replace(film, video=None)))
    assert proxies.state(FILM) is ProxyState.UNKNOWN
