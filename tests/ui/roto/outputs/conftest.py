"""A matte of the disc, decided on the first frames."""

from __future__ import annotations

from functools import partial

import cv2
import numpy as np
import pytest
from builders.ui import shown
from ui.roto.conftest import MEDIA, RADIUS, SIZE, middle

from editor.engine.roto.files import mattes_folder
from editor.media.grey.picture_file import save_grey
from editor.model.edits.roto.mattes import add_matte
from editor.model.roto.matte import Key, Matte, MatteId
from editor.ui.roto.panel.panel import MattesPanel

DISC, DECIDED = MatteId("disc matte"), 4


def coverage(frame):
    levels = np.zeros(SIZE[::-1], np.uint8)
    cv2.circle(levels, middle(frame), RADIUS, 255, -1)
    return levels


@pytest.fixture
def matte(studio):
    folder = mattes_folder(studio.session.document.path)
    keys = tuple(Key(each, str(save_grey(coverage(each), folder))) for each in range(DECIDED))
    matte = Matte(DISC, "Disc", MEDIA, 0, keys)
    assert studio.session.edit("New matte", partial(add_matte, matte=matte))
    return matte


@pytest.fixture
def panel(qtbot, studio, matte):
    panel = MattesPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(420, 900)
    shown(qtbot, panel)
    qtbot.waitUntil(lambda: not panel.making.is_active)
    return panel
