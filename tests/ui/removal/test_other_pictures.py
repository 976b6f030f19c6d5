"""Things are taken out of stills, and pictures are made larger than they were filmed."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from builders.files.footage import RATE, SIZE
from hands.picture import drag
from ui.removal.conftest import BALL, CLIP, MEDIA, RADIUS, middle, pictures

from editor.media.probe import media_reference
from editor.model.edits.ids import random_id
from editor.model.edits.place import append
from editor.model.edits.project.media import add_media
from editor.model.edits.project.new import new_project
from editor.model.generation.removal import Margins, removal_options
from editor.model.timeline import Clip, MediaSource


@pytest.fixture
def photo(pond, tmp_path):
    picture = pond[0].copy()
    cv2.circle(picture, middle(0), RADIUS, BALL, -1, cv2.LINE_AA)
    path = tmp_path / "photo.png"
    cv2.imwrite(str(path), picture[..., ::-1])
    return media_reference(path, MEDIA)


@pytest.fixture
def project(photo):
    empty = new_project("Film", RATE, *SIZE, new_id=random_id)
    clip = Clip(CLIP, "Photo", MediaSource(MEDIA), 10)
    part = empty.sequences[0].video_tracks[0].id, clip
    return append(add_media(empty, photo), empty.sequences[0].id, [part], new_id=random_id)


def test_a_thing_is_taken_out_of_a_photo(studio, removal, covered, waits, photo, catalogue):
    (before,) = pictures(studio.session.document.project, catalogue, 3)

    studio.actions.run("removal.remove")
    waits()

    take = removal.current.take
    media = studio.session.document.project.media_reference(take.media)
    assert media.path.endswith(".png")
    assert media.available_range is None
    (after,) = pictures(studio.session.document.project, catalogue, 3)
    x, y = middle(0)
    assert np.abs(after[y, x].astype(int) - BALL).max() > 40
    assert (after[:30] == before[:30]).all()


def test_a_photo_that_was_filled_is_painted_on(qtbot, studio, removal, covered, waits, monitor, at):
    studio.actions.run("removal.remove")
    waits()
    qtbot.waitUntil(studio.actions.action("removal.paint").isEnabled)
    studio.actions.run("removal.paint")
    qtbot.waitUntil(lambda: removal.retouching.is_ready, timeout=20_000)
    removal.retouching.set_colour((1, 2, 250))
    x, y = middle(0)

    drag(monitor.view, at(x - 2, y), at(x + 2, y))
    qtbot.waitUntil(lambda: removal.holding.frames == (0,), timeout=20_000)
    qtbot.waitUntil(studio.actions.action("removal.redo").isEnabled)
    studio.actions.run("removal.redo")
    waits()

    assert removal.holding.unmade == ()
    assert len(studio.session.document.project.takes) == 2


def test_a_picture_is_extended_to_a_shape(qtbot, studio, removal, panel, waits, photo, catalogue):
    section = panel.extending
    section.header.set_folded(False)
    section.shape.setCurrentIndex(section.shape.findText("1:1"))
    section.shape.activated.emit(section.shape.currentIndex())
    qtbot.waitUntil(lambda: section.margins == Margins(top=36, bottom=36))

    studio.actions.run("removal.extend_now")
    waits()

    (take,) = studio.session.document.project.takes
    media = studio.session.document.project.media_reference(take.media)
    assert media.video.display_size == (160, 162)
    assert removal_options(take.request).extend == Margins(top=36, bottom=36)
    assert removal.current.media == media


def test_sides_are_set_by_hand(qtbot, panel, studio):
    section = panel.extending
    section.header.set_folded(False)
    section.sides[0].setFocus()

    section.sides[0].edited.emit(20.0, "")

    assert section.shape.currentText() == "By hand"
    assert section.margins == Margins(left=20)
    assert "180 x 90" in section.outcome.text()
    assert studio.actions.action("removal.extend_now").isEnabled()
