"""A photo on the timeline, with a shot of a few small frames that is made from it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from builders.files.known import known_media
from builders.ui import shown

from editor.model.edits.generation.shots import add_shot
from editor.model.edits.ids import random_id
from editor.model.edits.place import overwrite
from editor.model.edits.project.media import add_media
from editor.model.edits.project.new import media_parts, new_project
from editor.model.generation.derived.first_request import image_to_video
from editor.model.generation.take import Shot, ShotId
from editor.model.media import MediaId
from editor.resources import resources_folder
from editor.ui.generate.panel import GeneratePanel

SHOT = ShotId("shot")


@pytest.fixture
def photo():
    return known_media(resources_folder() / "samples" / "coffee.png", MediaId("photo"))


@pytest.fixture
def bare_project(photo):
    """The photo for eight frames, and no shot."""
    empty = new_project("Film", Fraction(24), 640, 360, new_id=random_id)
    project = add_media(empty, photo)
    main = project.sequences[0]
    track = main.video_tracks[0].id
    parts = media_parts(
        project, main.id, photo.id, video_track=track, still_frames=8, new_id=random_id
    )
    return overwrite(project, main.id, 0, parts, new_id=random_id)


@pytest.fixture
def project(bare_project, photo):
    request = image_to_video(photo.id, (600, 400), (640, 360), Fraction(24))
    request = replace(request, width=96, height=64, frames=9)
    return add_shot(bare_project, Shot(SHOT, "Coffee", request))


@pytest.fixture
def clip(studio):
    return studio.session.sequence.video_tracks[0].items[0]


@pytest.fixture
def empty_panel(qtbot, studio):
    """Nothing is selected; the models are known."""
    qtbot.waitUntil(lambda: studio.generation.outlooks.are_known, timeout=20_000)
    panel = GeneratePanel(studio)
    qtbot.addWidget(panel)
    panel.resize(420, 900)
    return shown(qtbot, panel)


@pytest.fixture
def panel(qtbot, studio, empty_panel, clip):
    """The photo's clip is selected, all rows are made."""
    studio.session.selection.set_items([clip.id])
    qtbot.waitUntil(lambda: bool(empty_panel.sections) and not empty_panel.making.is_active)
    return empty_panel


@pytest.fixture
def section(panel):
    def named(key):
        return next(each for each in panel.sections if each.key == key)

    return named


@pytest.fixture
def row(section):
    def named(key, name):
        return next(each for each in section(key).rows if each.binding.spec.name == name)

    return named


@pytest.fixture
def request_now(studio):
    return lambda: studio.session.document.project.shot(SHOT).request
