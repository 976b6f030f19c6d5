"""The lane of the matte at the foot of its clip on the timeline."""

from dataclasses import replace
from fractions import Fraction
from functools import partial

import pytest
from builders.roto import TRIANGLE
from builders.ui import shown
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from ui.roto.panel.conftest import FRAMES, REEDS, SWAN

from editor.model.edits.roto.splines import add_spline
from editor.model.roto.splines import Spline, SplineId, SplineKey
from editor.model.roto.unsure import tally
from editor.model.time import RationalTime
from editor.model.timeline import Clip
from editor.ui.painting.confidence import key_line
from editor.ui.roto.panel.words import frame_text, tally_text
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


@pytest.fixture
def drawn(qtbot, view, studio):
    """The reeds, with a shape that has keys on frames 4 and 20, worked on."""
    keys = SplineKey(4, TRIANGLE), SplineKey(20, TRIANGLE)
    shape = Spline(SplineId("leaf"), "Leaf", keys)
    assert studio.session.edit("Draw", partial(add_spline, matte=REEDS, spline=shape))
    studio.roto.current.choose(REEDS)
    qtbot.waitUntil(lambda: view.mattes.lane.matte.id == REEDS)
    view.grab()
    return view


def ring(view, frame):
    """The key of a shape on a frame."""
    lane = view.mattes.lane
    x = lane.x_of(frame, view.surface.geometry)
    return QPoint(round(x), round(key_line(lane.rings)))


def keys_of_shape(studio):
    return [key.frame for key in studio.session.project.matte(REEDS).splines[0].keys]


def drag(view, start, end):
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(view, start + (end - start) * part)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def test_each_matte_of_the_clip_has_a_lane_and_the_one_worked_on_the_largest(view):
    chosen, other = view.mattes.all

    assert (chosen.matte.id, other.matte.id) == (SWAN, REEDS)
    assert other.rect.bottom() < chosen.rect.top()
    assert 4 <= other.rect.height() < chosen.rect.height() / 2


def test_a_press_on_another_matte_s_lane_works_on_it(view, studio):
    at = QPoint(place(view, 12).x(), view.mattes.all[1].rect.center().y())

    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)

    assert studio.roto.current.matte.id == REEDS
    assert studio.session.playhead.frame == 12


def test_a_shape_s_key_is_chosen_and_gone_to_by_a_press(drawn, studio):
    QTest.mouseClick(drawn, Qt.MouseButton.LeftButton, pos=ring(drawn, 20))

    assert studio.roto.splines.chosen.name == "Leaf"
    assert studio.roto.splines.keys == {20}
    assert studio.session.playhead.frame == 20
    QTest.mouseClick(drawn, Qt.MouseButton.LeftButton, pos=place(drawn, 30))
    assert not studio.roto.splines.keys


def test_a_shape_s_key_is_moved_by_a_drag_in_one_step(drawn, studio):
    step = studio.session.document.history.position

    drag(drawn, ring(drawn, 20), ring(drawn, 27))

    assert keys_of_shape(studio) == [4, 27]
    assert studio.roto.splines.keys == {27}
    assert studio.session.document.history.position == step + 1
    studio.session.document.undo()
    assert keys_of_shape(studio) == [4, 20]


def test_several_keys_of_a_shape_are_moved_together(drawn, studio):
    QTest.mouseClick(drawn, Qt.MouseButton.LeftButton, pos=ring(drawn, 4))
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(drawn, Qt.MouseButton.LeftButton, shift, ring(drawn, 20))

    drag(drawn, ring(drawn, 20), ring(drawn, 14))

    assert keys_of_shape(studio) == [0, 16]  # none comes before the footage


def test_delete_takes_the_key_of_the_shape_and_leaves_the_clip(drawn, studio):
    QTest.mouseClick(drawn, Qt.MouseButton.LeftButton, pos=ring(drawn, 20))

    QTest.keyClick(drawn, Qt.Key.Key_Delete)

    assert keys_of_shape(studio) == [4]
    assert clip_in(studio) is not None


def test_what_is_drawn_by_shapes_alone_misses_nothing(drawn, studio):
    matte = studio.session.project.matte(REEDS)

    assert tally(matte, range(40)).missing == 0
    assert tally_text(matte, tally(matte, range(40))).startswith("1 shape")
    assert frame_text(matte, 7) == "Frame 7: drawn by shapes"
    picture = drawn.grab().toImage()
    assert picture.pixelColor(place(drawn, 9)) == picture.pixelColor(place(drawn, 33))
