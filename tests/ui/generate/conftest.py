"""A photo on the timeline, moved and made smaller, with a shot that is made from it."""

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
from editor.model.transform import Transform
from editor.resources import resources_folder
from editor.ui.viewport.monitor import ProgramMonitor

SHOT = ShotId("shot")


@pytest.fixture
def transform():
    """Of the photo on the timeline."""
    return Transform()


@pytest.fixture
def photo():
    return known_media(resources_folder() / "samples" / "coffee.png", MediaId("photo"))


@pytest.fixture
def bare_project(photo, transform):
    """The photo for two seconds, and no shot."""
    empty = new_project("Film", Fraction(25), 1280, 720, new_id=random_id)
    project = add_media(empty, photo)
    main = project.sequences[0]
    track = main.video_tracks[0].id
    ((_, clip),) = media_parts(
        project, main.id, photo.id, video_track=track, still_frames=50, new_id=random_id
    )
    clip = replace(clip, transform=transform)
    return overwrite(project, main.id, 0, [(track, clip)], new_id=random_id)


@pytest.fixture
def project(bare_project, photo):
    size = photo.video.display_size
    request = image_to_video(photo.id, size, (1280, 720), Fraction(24))
    return add_shot(bare_project, Shot(SHOT, "Coffee", request))


@pytest.fixture
def painting(studio):
    return studio.generation.painting


@pytest.fixture
def monitor(qtbot, studio):
    monitor = ProgramMonitor(studio)
    qtbot.addWidget(monitor)
    monitor.resize(1000, 700)
    studio.actions.set_checked("workspace.generate", True)
    shown(qtbot, monitor)
    (clip,) = monitor.handles.clips
    studio.session.selection.set_items([clip.item])
    return monitor


@pytest.fixture
def at(monitor):
    """A point of the photo, in its own pixels, as one of the frame."""

    def frame_point(x, y):
        picture = monitor.canvas.place.map()
        assert picture is not None
        return picture.to_frame((x, y))

    return frame_point
