"""A film of a red disc that goes over green ground, in the workspace for mattes."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from builders.files.footage import RATE, write_film
from builders.files.known import known_media
from builders.ui import shown
from hands.picture import place

from editor.model.edits.ids import random_id
from editor.model.edits.place import append
from editor.model.edits.project.media import add_media
from editor.model.edits.project.new import new_project
from editor.model.media import MediaId
from editor.model.timeline import Clip, ItemId, MediaSource
from editor.model.transform import Transform
from editor.ui.viewport.monitor import ProgramMonitor

FRAMES = 12
SIZE = 320, 180
RADIUS = 40
CLIP, MEDIA = ItemId("clip"), MediaId("disc")


def middle(frame):
    """Of the disc."""
    return 100 + 4 * frame, 90


def footage():
    pictures = []
    for frame in range(FRAMES):
        picture = np.full((SIZE[1], SIZE[0], 3), (40, 120, 50), np.uint8)
        cv2.circle(picture, middle(frame), RADIUS, (200, 40, 30), -1, cv2.LINE_AA)
        pictures.append(picture)
    return pictures


@pytest.fixture(scope="session")
def film(tmp_path_factory):
    return write_film(tmp_path_factory.mktemp("disc") / "disc.mkv", footage())


@pytest.fixture
def transform():
    """Of the clip on the timeline."""
    return Transform()


@pytest.fixture
def project(film, transform):
    empty = new_project("Film", RATE, *SIZE, new_id=random_id)
    clip = Clip(CLIP, "Disc", MediaSource(MEDIA, 0), FRAMES)
    part = empty.sequences[0].video_tracks[0].id, replace(clip, transform=transform)
    with_media = add_media(empty, known_media(film, MEDIA))
    return append(with_media, empty.sequences[0].id, [part], new_id=random_id)


@pytest.fixture
def roto(studio):
    return studio.roto


@pytest.fixture
def monitor(qtbot, studio, roto):
    monitor = ProgramMonitor(studio)
    qtbot.addWidget(monitor)
    monitor.resize(1000, 700)
    studio.actions.set_checked("workspace.roto", True)
    shown(qtbot, monitor)
    qtbot.waitUntil(lambda: roto.tools.is_on)
    qtbot.waitUntil(lambda: monitor.stage.picture is not None and monitor.stage.picture.is_exact)
    return monitor


@pytest.fixture
def at(monitor):
    """A point of the footage, in its own pixels, as one of the frame."""

    def frame_point(x, y):
        return monitor.roto.place.map().to_frame((x, y))

    return frame_point


@pytest.fixture
def colours(monitor, at):
    """What is on the screen at points of the footage, all at once."""

    def seen(points):
        picture = monitor.view.grab().toImage()
        ratio = picture.devicePixelRatio()
        return [picture.pixelColor(place(monitor.view, at(x, y)) * ratio) for x, y in points]

    return seen


@pytest.fixture
def colour(colours):
    """What is on the screen at a point of the footage."""
    return lambda x, y: colours([(x, y)])[0]


@pytest.fixture
def settled(qtbot, roto):
    """Waits until what was pointed at is found, and is there to be seen."""

    def wait():
        qtbot.waitUntil(lambda: not roto.pointing.is_searching, timeout=20_000)
        qtbot.waitUntil(lambda: roto.seeing.is_ready, timeout=20_000)

    return wait
