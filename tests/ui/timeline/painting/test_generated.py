"""What was generated is seen on the timeline at once, and so is what is being generated."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from builders.files.known import known_media
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from editor.model.generation.camerawork.presets import preset
from editor.model.generation.derived.first_request import image_to_video
from editor.model.generation.take import Placement, Shot, ShotId, Take, TakeId
from editor.model.media import MediaId
from editor.model.project import Project, Sequence
from editor.model.timeline import (
    Clip,
    Gap,
    ItemId,
    MediaSource,
    SequenceId,
    Track,
    TrackId,
    TrackKind,
)
from editor.resources import resources_folder
from editor.ui.theme.theme import Theme, current_theme, note_current
from editor.ui.theme.tokens import Look, Token

SHOT, MAIN = ShotId("shot"), SequenceId("main")


@pytest.fixture
def project():
    """V1 | T 60 | P 60 | gap 60 | N 4 |, with T and N of a take, P of the photo itself."""
    photo = known_media(resources_folder() / "samples" / "coffee.png", MediaId("photo"))
    made = replace(photo, id=MediaId("made"), name="Coffee 3")
    request = image_to_video(photo.id, (600, 400), (96, 64), Fraction(24))
    request = replace(request, width=96, height=64, camera=preset("slow-push-in").path(240))
    request = replace(request, frames=240)
    taken, plain = MediaSource(made.id), MediaSource(photo.id)
    items = (
        Clip(ItemId("T"), "Coffee 3", taken, 60),
        Clip(ItemId("P"), "Coffee", plain, 60),
        Gap(ItemId("g"), 60),
        Clip(ItemId("N"), "Coffee 3", taken, 4),
    )
    track = Track(TrackId("V1"), "V1", TrackKind.VIDEO, items)
    sequence = Sequence(MAIN, "Main", Fraction(24), 640, 360, video_tracks=(track,))
    return Project(
        "Film",
        (photo, made),
        (sequence,),
        MAIN,
        shots=(Shot(SHOT, "Coffee", request),),
        takes=(Take(TakeId("take"), SHOT, made.id, request),),
    )


@pytest.fixture
def wear(qapp):
    """Puts a theme on until the test is over."""
    before = current_theme()
    yield lambda theme: note_current(qapp, theme)
    note_current(qapp, before)


def name_strip(panel, frame, wide=1):
    """The colours of the label strip from a frame on, row by row."""
    geometry = panel.surface.geometry
    x, top = round(geometry.x_of(frame)), geometry.y_of(geometry.row_of(TrackId("V1")))
    image = panel.view.grab().toImage()
    return [[image.pixelColor(x + dx, top + dy) for dx in range(wide)] for dy in range(3, 17)]


def ink(panel, frame, wide):
    """How much is drawn on the strip there."""
    return sum(each.lightness() > 150 for line in name_strip(panel, frame, wide) for each in line)


def tip_at(panel, place):
    event = QHelpEvent(QEvent.Type.ToolTip, place, panel.view.mapToGlobal(place))
    QApplication.sendEvent(panel.view, event)
    return QToolTip.text()


def middle_of(panel, frame):
    geometry = panel.surface.geometry
    row = geometry.row_of(TrackId("V1"))
    return QPoint(round(geometry.x_of(frame)), geometry.y_of(row) + row.height // 2)


@pytest.mark.parametrize("look", [Look.DARK, Look.LIGHT])
def test_a_clip_of_a_take_has_its_own_colour_and_a_spark(panel, wear, look):
    wear(Theme(look))
    generated = current_theme().colour(Token.CLIP_GENERATED)

    assert name_strip(panel, 50)[2][0] == generated
    assert name_strip(panel, 110)[2][0] == current_theme().colour(Token.CLIP_VIDEO)
    assert ink(panel, 0, 16) > 12


def test_a_narrow_clip_of_a_take_is_a_spark_on_its_colour(panel, hand):
    hand.scale(5.0)
    hand.view.grab()
    assert ink(panel, 180, 20) > 8
    hand.scale(2.0)
    assert name_strip(panel, 182)[2][0] == current_theme().colour(Token.CLIP_GENERATED)


def test_who_hides_generation_sees_a_clip_as_any_other(panel, studio, qtbot):
    studio.preferences.change(hide_generation=True)

    video = current_theme().colour(Token.CLIP_VIDEO)
    qtbot.waitUntil(lambda: name_strip(panel, 50)[2][0] == video)
    assert tip_at(panel, middle_of(panel, 30)) == ""


def test_the_tooltip_tells_which_take_it_is(panel, studio, qtbot):
    qtbot.waitUntil(lambda: studio.generation.outlooks.are_known, timeout=30_000)

    assert tip_at(panel, middle_of(panel, 90)) == ""
    assert "Take 3 of Coffee" in tip_at(panel, middle_of(panel, 30))
    assert "Still Motion" in tip_at(panel, middle_of(panel, 30))
    node = panel.view.clip_tree.clip(ItemId("T"))
    assert "Take 3 of Coffee" in node.text(QAccessible.Text.Description)


def test_a_clip_that_is_given_a_take_changes_its_colour_and_undo_brings_it_back(panel, studio):
    generated = current_theme().colour(Token.CLIP_GENERATED)
    assert name_strip(panel, 110)[2][0] != generated

    studio.generation.use_in(TakeId("take"), ItemId("P"))
    assert name_strip(panel, 110)[2][0] == generated
    studio.session.document.undo()
    assert name_strip(panel, 110)[2][0] != generated


def test_what_is_generated_has_a_place_with_its_newest_picture_until_it_is_there(
    panel, studio, qtbot
):
    generation = studio.generation
    for frame in 120, 400:
        generation.start(SHOT, Placement(MAIN, TrackId("V1"), frame))
    first, second = panel.view.coming()
    assert second.done is None
    assert "Waiting" in second.text

    def is_pictured():
        (now, *_) = panel.view.coming()
        return now.image is not None and bool(now.done)

    qtbot.waitUntil(is_pictured, timeout=60_000)
    (now, *_) = panel.view.coming()
    assert now.rect == first.rect
    assert "%" in tip_at(panel, now.rect.center())
    assert "Coffee" in now.text
    shown, seen = panel.view.grab().toImage(), now.rect & panel.view.rect()
    bar = seen.bottom() - 1
    assert shown.pixelColor(seen.left() + 2, bar) == current_theme().colour(Token.ACCENT)
    picture = QPoint(seen.left() + 24, seen.center().y() + 6)
    assert shown.pixelColor(picture) != shown.pixelColor(seen.right() - 24, picture.y())

    for queued in reversed(studio.session.project.queue):
        generation.cancel(queued.id)
    assert panel.view.coming() == []
