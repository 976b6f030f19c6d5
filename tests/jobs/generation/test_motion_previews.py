"""Small pictures of painted motion: the newest wins, and what it is drawn with is kept."""

from dataclasses import replace
from fractions import Fraction

import pytest

from editor.engine.still_motion.scene import Scene
from editor.engine.still_motion.stage import Stage
from editor.jobs.generation.motion_previews import MotionPreviews
from editor.jobs.generation.motion_thread import LONGEST, Wanted
from editor.media.probe import media_reference
from editor.model.generation.brush import MotionBrush, MotionRegion, Polygon, RegionId
from editor.model.generation.derived.first_request import image_to_video
from editor.model.media import MediaId
from editor.resources import resources_folder

BOX = Polygon(((100, 100), (300, 100), (300, 250), (100, 250)))


@pytest.fixture(scope="module")
def photo():
    return media_reference(resources_folder() / "samples" / "coffee.png", MediaId("photo"))


@pytest.fixture
def wanted(photo):
    """Of a box that streams so fast to the right, from a picture on."""
    plain = image_to_video(photo.id, photo.video.display_size, (1280, 720), Fraction(24))

    def of(speed, first=0, media=photo):
        region = MotionRegion(RegionId("box"), shapes=(BOX,), velocity=(speed, 0.0))
        return Wanted(replace(plain, brush=MotionBrush((region,))), (media,), first)

    return of


@pytest.fixture
def previews(qtbot):
    previews = MotionPreviews()
    yield previews
    previews.close()


@pytest.fixture
def pictured(previews):
    """All that came: what was wanted, which picture of it, and it."""
    came = []
    previews.pictured.connect(lambda *what: came.append(what))
    return came


@pytest.fixture
def made(monkeypatch):
    """A list with every scene that was made."""
    made = []
    whole = Scene.__init__

    def counted(scene, *args, **kwargs):
        made.append(scene)
        whole(scene, *args, **kwargs)

    monkeypatch.setattr(Scene, "__init__", counted)
    return made


def test_pictures_go_around_from_the_one_that_is_wanted_first(qtbot, previews, pictured, wanted):
    order = wanted(50.0, first=40)

    previews.show(order)
    qtbot.waitUntil(lambda: len(pictured) == order.count)

    assert [number for _, number, _ in pictured] == [*range(40, order.count), *range(40)]
    assert all(max(image.width(), image.height()) <= LONGEST for *_, image in pictured)


def test_another_motion_is_drawn_in_the_scene_that_is_there(
    qtbot, previews, pictured, wanted, made
):
    for speed in (50.0, 80.0, -20.0):
        order = wanted(speed, first=9)
        previews.show(order)
        qtbot.waitUntil(lambda order=order: order in _orders(pictured))

    assert len(made) == 1
    firsts = [next(image for of, _, image in pictured if of is each) for each in _orders(pictured)]
    assert len(firsts) == 3
    assert firsts[0] != firsts[1] != firsts[2]


def test_what_is_put_away_is_given_back(qtbot, previews, pictured, wanted, monkeypatch):
    closed = []
    whole = Stage.close
    monkeypatch.setattr(Stage, "close", lambda stage: (whole(stage), closed.append(stage)))
    previews.show(wanted(50.0))
    qtbot.waitUntil(lambda: bool(pictured))

    previews.put_away()

    qtbot.waitUntil(lambda: len(closed) == 1)


def test_a_picture_that_is_missing_is_told_and_the_next_one_comes(
    qtbot, previews, pictured, wanted, photo
):
    gone = replace(photo, path="/nowhere/gone.png")

    with qtbot.waitSignal(previews.failed) as told:
        previews.show(wanted(50.0, media=gone))
    assert "gone.png" in str(told.args[1])

    previews.show(wanted(50.0))
    qtbot.waitUntil(lambda: bool(pictured))


def _orders(pictured):
    return list(dict.fromkeys(of for of, _, _ in pictured))
