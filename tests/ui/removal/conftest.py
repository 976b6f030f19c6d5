"""Real footage with a ball in it that does not belong there, in the workspace for mattes."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from builders.files.footage import RATE, SIZE, davis_pictures, write_film
from builders.files.known import known_media
from builders.ui import shown
from hands.picture import drag, place

from editor.engine.generate.clip import generate_clip
from editor.export.still import drawn
from editor.media.encode.pictures import lines
from editor.media.grey.picture_file import save_grey
from editor.model.edits.generation.removal import removal_request
from editor.model.edits.generation.shots import add_shot
from editor.model.edits.generation.use import use_take
from editor.model.edits.ids import random_id
from editor.model.edits.place import append
from editor.model.edits.project.media import add_media
from editor.model.edits.project.new import new_project
from editor.model.generation.removal import RemovalOptions
from editor.model.generation.take import Shot, ShotId, Take, TakeId
from editor.model.media import MediaId
from editor.model.timeline import Clip, ItemId, MediaSource
from editor.ui.roto.panel.panel import MattesPanel
from editor.ui.viewport.monitor import ProgramMonitor

FRAMES, RADIUS = 12, 11
CLIP, MEDIA = ItemId("clip"), MediaId("pond")
SHOT, TAKE = ShotId("shot"), TakeId("take")
BALL = 235, 150, 30


def middle(frame):
    """Of the ball."""
    return 30 + 6 * frame, 60


@pytest.fixture(scope="session")
def pond(shared_data):
    """The pictures without the ball."""
    return davis_pictures(shared_data, "blackswan", FRAMES)


@pytest.fixture(scope="session")
def film(pond, tmp_path_factory):
    pictures = []
    for frame, clean in enumerate(pond):
        picture = clean.copy()
        cv2.circle(picture, middle(frame), RADIUS, BALL, -1, cv2.LINE_AA)
        pictures.append(picture)
    return write_film(tmp_path_factory.mktemp("pond") / "pond.mkv", pictures)


@pytest.fixture
def project(film):
    return project_of(film)


def project_of(film):
    empty = new_project("Film", RATE, *SIZE, new_id=random_id)
    clip = Clip(CLIP, "Pond", MediaSource(MEDIA, 0), FRAMES)
    part = empty.sequences[0].video_tracks[0].id, clip
    with_media = add_media(empty, known_media(film, MEDIA))
    return append(with_media, empty.sequences[0].id, [part], new_id=random_id)


@pytest.fixture(scope="session")
def result(film, tmp_path_factory):
    """A project whose clip shows what was made of it: what the ball covers on the first frame was
    taken out of all of them."""
    folder = tmp_path_factory.mktemp("result")
    levels = np.zeros(SIZE[::-1], np.uint8)
    cv2.circle(levels, middle(0), RADIUS + 2, 255, -1)
    mask = known_media(save_grey(levels, folder), MediaId("mask"))
    mask = replace(mask, name="Matte 1")
    project = add_media(project_of(film), mask)
    request = removal_request(
        project, MEDIA, mask.id, options=RemovalOptions(grow=2, feather=1, grain=0.0)
    )
    made = generate_clip(request, project.media, folder / "result.mkv")
    project = add_media(project, replace(made.media, name="Matte 1 removed 1"))
    project = add_shot(project, Shot(SHOT, "Matte 1 removed", request))
    project = replace(project, takes=(Take(TAKE, SHOT, made.media.id, request),))
    sequence = project.sequences[0].id
    return use_take(project, sequence, CLIP, TAKE, new_id=random_id)


@pytest.fixture
def removal(studio):
    return studio.removal


@pytest.fixture
def monitor(qtbot, studio):
    monitor = ProgramMonitor(studio)
    qtbot.addWidget(monitor)
    monitor.resize(900, 620)
    studio.actions.set_checked("workspace.roto", True)
    shown(qtbot, monitor)
    qtbot.waitUntil(lambda: studio.roto.tools.is_on)
    qtbot.waitUntil(lambda: monitor.stage.picture is not None and monitor.stage.picture.is_exact)
    return monitor


@pytest.fixture
def panel(qtbot, studio, monitor):
    panel = MattesPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(420, 900)
    shown(qtbot, panel)
    qtbot.waitUntil(lambda: not panel.making.is_active)
    return panel


@pytest.fixture
def at(monitor):
    """A point of the footage, in its own pixels, as one of the frame."""

    def frame_point(x, y):
        return monitor.roto.place.map().to_frame((x, y))

    return frame_point


@pytest.fixture
def seen(qtbot, studio, monitor, at):
    """The colour on the screen at a point of the footage, once the frame is there."""

    def colour(x, y):
        qtbot.waitUntil(
            lambda: monitor.stage.picture is not None and monitor.stage.picture.is_exact,
            timeout=20_000,
        )
        picture = monitor.view.grab().toImage()
        there = picture.pixelColor(place(monitor.view, at(x, y)) * picture.devicePixelRatio())
        return np.array(there.getRgb()[:3])

    return colour


@pytest.fixture
def looks_at(qtbot, studio, monitor):
    """Brings the playhead to a frame, and waits until it is seen."""

    def go(frame):
        studio.session.playhead.seek(frame)
        qtbot.waitUntil(
            lambda: (
                monitor.stage.picture is not None
                and monitor.stage.picture.is_exact
                and monitor.stage.picture.request.frame == frame
            ),
            timeout=20_000,
        )

    return go


@pytest.fixture
def covered(qtbot, studio, monitor, panel, at):
    """Paints over the ball on the frame that is looked at, by strokes on the picture."""
    studio.actions.run("roto.brush")
    view, roto = monitor.view, studio.roto
    x, y = middle(studio.roto.current.frame)
    roto.tools.resize(np.log((RADIUS + 2) / roto.tools.radius) / np.log(1.15))
    roto.tools.soften(-20)
    drag(view, at(x - 1, y), at(x + 1, y))
    qtbot.waitUntil(lambda: roto.current.matte is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not roto.pointing.is_searching, timeout=20_000)
    return roto.current.matte


@pytest.fixture
def waits(qtbot, removal):
    """Until all that was asked for is made."""

    def until_made():
        qtbot.waitUntil(lambda: not removal.runs.is_busy, timeout=60_000)
        qtbot.waitUntil(lambda: not removal.holding.is_writing)

    return until_made


def pictures(project, catalogue, *frames):
    """Frames of the film as they are drawn: (H, W, 3) each."""
    found = drawn(project, project.main_sequence, frames or range(FRAMES), catalogue)
    return [
        lines(each.planes[0], each.format).reshape(each.height, each.width, 4)[..., :3].copy()
        for each in found
    ]
