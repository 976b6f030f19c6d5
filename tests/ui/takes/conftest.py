"""A shot with small takes, made by the model that is always there, and the panel of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

import pytest
from builders.files.known import known_media
from builders.ui import shown
from PySide6.QtWidgets import QVBoxLayout

from editor.model.edits.ids import random_id
from editor.model.edits.project.media import add_media
from editor.model.edits.project.new import new_project
from editor.model.generation.camerawork.presets import preset
from editor.model.generation.take import ShotId
from editor.model.media import MediaId
from editor.resources import resources_folder
from editor.ui.takes.panel import TakesPanel

PHOTO = MediaId("photo")
FRAMES = 12


@dataclass
class Shooting:
    """A shot that goes slowly in, 64 x 48 pixels large."""

    studio: object
    shot: ShotId
    qtbot: object

    @property
    def generation(self):
        return self.studio.generation

    @property
    def takes(self):
        """The oldest first."""
        return self.generation.takes_of(self.shot)

    def make(self, count=1, camera="slow-push-in", **how):
        """Wait until so many more takes are there."""
        request = self.generation.shot(self.shot).request
        path = preset(camera).path(FRAMES)
        self.generation.change_request(self.shot, replace(request, camera=path))
        wanted = len(self.takes) + count
        assert self.generation.start(self.shot, None, count, **how)
        self.wait(lambda: len(self.takes) == wanted)
        return self.takes[-count:]

    def wait(self, condition):
        self.qtbot.waitUntil(condition, timeout=30_000)


@pytest.fixture
def project():
    photo = known_media(resources_folder() / "samples" / "coffee.png", PHOTO)
    return add_media(new_project("Film", Fraction(24), 64, 48, new_id=random_id), photo)


@pytest.fixture
def shooting(qtbot, studio):
    """The photo is selected in the bin, and a shot is begun with it."""
    generation = studio.generation
    qtbot.waitUntil(lambda: generation.outlooks.are_known, timeout=30_000)
    studio.session.selection.set_media([PHOTO])
    shot = generation.beginning.from_selection()
    request = generation.shot(shot).request
    small = replace(request, width=64, height=48, frames=FRAMES)
    generation.change_request(shot, small)
    return Shooting(studio, shot, qtbot)


@pytest.fixture
def panel(qtbot, studio):
    window = studio.actions.parent()
    panel = TakesPanel(studio)
    layout = QVBoxLayout(window)
    layout.addWidget(panel)
    window.resize(1200, 260)
    shown(qtbot, window)
    panel.strip.setFocus()
    return panel
