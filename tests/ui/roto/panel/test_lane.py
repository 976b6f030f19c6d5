"""The lane of the matte at the foot of its clip on the timeline."""

from dataclasses import replace
from fractions import Fraction

import pytest
from builders.ui import shown
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from ui.roto.panel.conftest import FRAMES, SWAN

from editor.model.time import RationalTime
from editor.model.timeline import Clip
from editor.ui.timeline.panel import TimelinePanel
from editor.ui.timeline.view import TimelineView


def clip_in(studio):
    return next(
        each for each in studio.session.sequence.video_tracks[0].items if isinstance(each, Clip)
    )


@pytest.fixture
def view(qtbot, studio) -> TimelineView:
    panel = TimelinePanel(studio)
    qtbot.addWidget(panel)
    panel.resize(1200, 500)
    shown(qtbot, panel)
    studio.session.selection.set_items([clip_in(studio).id])
    studio.roto.current.choose(SWAN)
    studio.session.playhead.seek(FRAMES - 1)
    qtbot.waitUntil(lambda: panel.view.mattes.lane is not None)
    panel.view.grab()
    return panel.view


def place(view, frame, up=4):
    """A point of the lane, over a frame."""
    lane = view.mattes.lane
    x = view.surface.geometry.x_of(frame + 0.5)
    return QPoint(round(x), lane.rect.bottom() - up)


def test_it_lies_at_the_foot_of_the_clip(view, studio):
    geometry, lane = view.surface.geometry, view.mattes.lane
    row = geometry.row_of(studio.session.sequence.video_tracks[0].id)

    assert lane.rect.left() == round(geometry.x_of(0))
    assert lane.rect.width() == round(geometry.x_of(FRAMES)) - lane.rect.left() - 1
    assert (
        geometry.y_of(row) < lane.rect.top() < lane.rect.bottom() < geometry.y_of(row) + row.height
    )


def test_frames_that_are_not_sure_and_missing_ones_look_otherwise(view):
    picture = view.grab().toImage()

    def colour(frame):
        return picture.pixelColor(place(view, frame))

    assert colour(3) == colour(15)
    assert len({colour(frame).name() for frame in (3, 7)}) == 2
    assert abs(colour(35).red() - colour(3).red()) > 20


def test_a_press_goes_to_the_frame_and_selects_nothing_else(view, studio):
    selected = studio.session.selection.items

    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place(view, 12))

    assert studio.session.playhead.frame == 12
    assert studio.session.selection.items == selected


def test_a_press_near_a_key_goes_to_the_key(view, studio):
    at = place(view, 20) + QPoint(4, 0)

    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)

    assert studio.session.playhead.frame == 20


def test_a_drag_goes_through_time_and_moves_no_clip(view, studio):
    before = studio.session.document.project
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=place(view, 5))
    QTest.mouseMove(view, place(view, 14))
    QTest.mouseMove(view, place(view, 30))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=place(view, 30))

    assert studio.session.playhead.frame == 30
    assert studio.session.document.project is before


def test_the_clip_above_the_lane_is_still_the_clip(view, studio):
    studio.session.selection.clear()
    studio.roto.tools.set_on(True)
    view.grab()

    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place(view, 12, up=30))

    assert studio.session.selection.items == {clip_in(studio).id}
    assert studio.session.playhead.frame == FRAMES - 1


def test_its_menu_has_what_is_done_with_a_frame_of_a_matte(view, studio):
    menu = view.mattes.menu()

    said = [action.objectName() for action in menu.actions()]
    assert "matte.redo" in said
    assert "roto.key" in said
    menu.close()


def test_it_goes_by_the_frames_of_the_footage_through_slip_and_speed(view):
    lane, geometry = view.mattes.lane, view.surface.geometry
    assert lane.footage_at(12) == 12
    slipped = RationalTime(8, lane.rate)
    fast = replace(lane.clip, source_start=slipped, speed=Fraction(2), duration=16)

    lane = replace(lane, clip=fast, within=range(8, 40))

    assert lane.footage_at(6) == 20
    assert lane.x_of(20, geometry) == pytest.approx(geometry.x_of(6.25))
