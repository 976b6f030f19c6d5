"""A film on the timeline, with mattes of it that have been tracked here and there."""

from __future__ import annotations

import pytest
from builders.files.known import known_media
from builders.ui import shown

from editor.model.edits.ids import random_id
from editor.model.edits.place import overwrite
from editor.model.edits.project.media import add_media
from editor.model.edits.project.new import media_parts, new_project
from editor.model.edits.roto.mattes import add_matte
from editor.model.media import MediaId
from editor.model.roto.matte import Key, Matte, MatteId, Stretch
from editor.model.time import RationalTime
from editor.resources import resources_folder
from editor.ui.roto.panel.panel import MattesPanel

SWAN, REEDS = MatteId("swan"), MatteId("reeds")
FRAMES = 40


def tracked_matte(media):
    """Keys on frames 0 and 20; between them frames 5 to 9 are not sure, behind 30 nothing is."""
    sure, unsure = bytes([250]), bytes([70])
    before = sure * 4 + unsure * 5 + sure * 10
    stretches = Stretch(1, "a.mkv", before), Stretch(21, "a.mkv", sure * 10, 19)
    return Matte(SWAN, "Swan", media, 0, (Key(0, "k.png"), Key(20, "k.png")), stretches)


@pytest.fixture
def footage():
    return known_media(resources_folder() / "samples" / "bigbuckbunny.mp4", MediaId("film"))


@pytest.fixture
def mattes(footage):
    return (tracked_matte(footage.id), Matte(REEDS, "Reeds", footage.id, 3))


@pytest.fixture
def project(footage, mattes):
    project = add_media(
        new_project("Film", footage.video.rate, 640, 360, new_id=random_id), footage
    )
    sequence = project.sequences[0]
    track = sequence.video_tracks[0].id
    (part,) = media_parts(
        project,
        sequence.id,
        footage.id,
        video_track=track,
        end=footage.available_range.start_time + RationalTime(FRAMES, footage.video.rate),
        new_id=random_id,
    )
    project = overwrite(project, sequence.id, 0, [part], new_id=random_id)
    for each in mattes:
        project = add_matte(project, each)
    return project


@pytest.fixture
def panel(qtbot, studio):
    panel = MattesPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(420, 900)
    shown(qtbot, panel)
    studio.roto.current.choose(SWAN)
    qtbot.waitUntil(lambda: not panel.making.is_active)
    return panel
