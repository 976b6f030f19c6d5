"""A small film with a photo and a title over it, in a program monitor on the screen."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from builders.files.known import known_media
from builders.ui import shown

from editor.model.edits.ids import random_id
from editor.model.edits.place import overwrite
from editor.model.edits.project.media import add_media
from editor.model.edits.project.new import media_parts, new_project, title_clip
from editor.model.media import MediaId
from editor.model.titles.title import Title
from editor.model.transform import Transform
from editor.resources import resources_folder
from editor.ui.viewport.monitor import ProgramMonitor


@pytest.fixture
def size():
    """Of the sequence."""
    return 1280, 720


@pytest.fixture
def project(size):
    """A film of five seconds; for its first two, a photo at the upper right and a title."""
    width, height = size
    samples = resources_folder() / "samples"
    empty = new_project("Film", Fraction(25), width, height, new_id=random_id)
    film = known_media(samples / "bigbuckbunny.mp4", MediaId("film"))
    photo = known_media(samples / "coffee.png", MediaId("photo"))
    project = add_media(empty, film)
    project = add_media(project, photo)
    main = project.sequences[0]
    below, above, top = (track.id for track in main.video_tracks)
    parts = media_parts(project, main.id, film.id, video_track=below, new_id=random_id)
    project = overwrite(project, main.id, 0, parts, new_id=random_id)
    ((track, card),) = media_parts(
        project, main.id, photo.id, video_track=above, still_frames=50, new_id=random_id
    )
    small = Transform(position=(width / 4, -height / 6), scale=(0.4, 0.4))
    project = overwrite(
        project, main.id, 0, [(track, replace(card, transform=small))], new_id=random_id
    )
    title = title_clip(
        Title("Good Morning", size=height * 0.12, box=(80, height * 0.72, width / 2, height / 6)),
        50,
        new_id=random_id,
    )
    return overwrite(project, main.id, 0, [(top, title)], new_id=random_id)


@pytest.fixture
def monitor(qtbot, studio):
    monitor = ProgramMonitor(studio)
    qtbot.addWidget(monitor)
    monitor.resize(960, 640)
    shown(qtbot, monitor)
    return monitor
