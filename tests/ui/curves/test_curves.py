from __future__ import annotations

from fractions import Fraction

import pytest
from builders.look import A, B
from PySide6.QtCore import QPoint, Qt

from editor.model.curves import Interpolation, number_at
from editor.model.edits.clip.parameters import Parameter, value_of

OPACITY, POSITION = Parameter.OPACITY, Parameter.POSITION
NONE = Qt.KeyboardModifier.NoModifier


def curve(studio, parameter=OPACITY):
    track, index = studio.session.sequence.find(A)
    return value_of(track.items[index], parameter)


def frames(studio, parameter=OPACITY):
    return [int(key.frame) for key in curve(studio, parameter).keyframes]


def at(panel, parameter, frame, part=0):
    return panel.view.place_of(parameter, Fraction(frame), part).toPoint()


def click(qtbot, panel, place, modifiers=NONE):
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, modifiers, place)


def drag(qtbot, panel, start, end, modifiers=NONE):
    qtbot.mousePress(panel.view, Qt.MouseButton.LeftButton, modifiers, start)
    qtbot.mouseMove(panel.view, (start + end) / 2)
    qtbot.mouseMove(panel.view, end)
    qtbot.mouseRelease(panel.view, Qt.MouseButton.LeftButton, modifiers, end)


def step_count(studio):
    return len(studio.session.document.history.steps)


def frames_wide(panel, frames):
    return round(frames * panel.view.time.per_frame)


def test_there_is_a_lane_for_each_value_that_changes(panel):
    assert [lane.label for lane in panel.view.lanes] == ["Position", "Opacity"]


def test_a_keyframe_is_dragged_in_time_and_value_in_one_step(qtbot, studio, panel):
    before, start = step_count(studio), at(panel, OPACITY, 25)
    studio.session.playhead.seek(99)

    drag(qtbot, panel, start, start + QPoint(frames_wide(panel, 10), 40))

    assert frames(studio) == [0, 35, 80]
    assert number_at(curve(studio), 35) < 1.0
    assert step_count(studio) == before + 1
    assert panel.view.selected == {(OPACITY, Fraction(35))}


def test_a_drag_shows_its_result_everywhere_before_it_is_let_go(qtbot, studio, panel):
    start = at(panel, OPACITY, 25)
    before = step_count(studio)

    qtbot.mousePress(panel.view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(panel.view, start + QPoint(60, 0))

    assert frames(studio) != [0, 25, 80]
    assert step_count(studio) == before
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    assert frames(studio) == [0, 25, 80]
    qtbot.mouseRelease(panel.view, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 0))
    assert step_count(studio) == before


def test_a_dragged_keyframe_snaps_to_the_playhead(qtbot, studio, panel):
    studio.session.playhead.seek(40)
    start = at(panel, OPACITY, 25)

    drag(qtbot, panel, start, start + QPoint(frames_wide(panel, 15) + 4, 0))

    assert frames(studio) == [0, 40, 80]


def test_one_number_of_a_position_is_dragged_and_the_other_stays(qtbot, studio, panel):
    start = at(panel, POSITION, 60, part=1)

    drag(qtbot, panel, start, start + QPoint(0, -20), Qt.KeyboardModifier.NoModifier)

    value = curve(studio, POSITION).keyframes[1].value
    assert isinstance(value, tuple)
    x, y = value
    assert x == 120.0
    assert y > -40.0


def test_a_rubber_band_selects_and_all_that_is_selected_moves(qtbot, studio, panel):
    first, last = at(panel, OPACITY, 25), at(panel, OPACITY, 80)
    studio.session.playhead.seek(99)
    drag(qtbot, panel, first + QPoint(-12, -12), last + QPoint(12, 12))
    assert len(panel.view.selected) == 2

    drag(qtbot, panel, first, first + QPoint(frames_wide(panel, 5), 0))

    assert frames(studio) == [0, 30, 85]


def test_a_double_click_adds_a_keyframe_on_the_course(qtbot, studio, panel):
    before = number_at(curve(studio), 50)
    y = panel.view.placed()[1].axis.y(before)
    place = QPoint(round(panel.view.time.x(50)), round(y))

    qtbot.mouseDClick(panel.view, Qt.MouseButton.LeftButton, pos=place)

    assert frames(studio) == [0, 25, 50, 80]
    assert number_at(curve(studio), 50) == pytest.approx(before)


def test_delete_removes_what_is_selected(qtbot, studio, panel):
    click(qtbot, panel, at(panel, OPACITY, 25))

    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)

    assert frames(studio) == [0, 80]


def test_arrows_move_what_is_selected(qtbot, studio, panel):
    click(qtbot, panel, at(panel, OPACITY, 25))

    qtbot.keyClick(panel.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(panel.view, Qt.Key.Key_Left)

    assert frames(studio) == [0, 34, 80]


def test_copied_keyframes_are_pasted_at_the_playhead(qtbot, studio, panel):
    click(qtbot, panel, at(panel, OPACITY, 25))
    control = Qt.KeyboardModifier.ControlModifier

    qtbot.keyClick(panel.view, Qt.Key.Key_C, control)
    studio.session.playhead.seek(90)
    qtbot.keyClick(panel.view, Qt.Key.Key_V, control)

    assert frames(studio) == [0, 25, 80, 90]
    assert curve(studio).keyframes[3].value == 1.0


def test_a_handle_bends_its_segment_in_one_step(qtbot, studio, panel):
    click(qtbot, panel, at(panel, OPACITY, 0))
    before, course = step_count(studio), number_at(curve(studio), 8)
    start = at(panel, OPACITY, 0) + QPoint(round(25 / 3 * panel.view.time.per_frame), 0)

    drag(qtbot, panel, start, start + QPoint(0, -50))

    assert number_at(curve(studio), 8) > course + 0.02
    assert step_count(studio) == before + 1


def test_the_buttons_choose_how_a_keyframe_is_passed(qtbot, studio, panel):
    from editor.model.edits.clip.keyframes import Ease

    assert not panel.eases[Ease.HOLD].isEnabled()
    click(qtbot, panel, at(panel, OPACITY, 25))

    qtbot.mouseClick(panel.eases[Ease.HOLD], Qt.MouseButton.LeftButton)

    assert curve(studio).keyframes[1].interpolation is Interpolation.HOLD


def test_a_press_on_the_ruler_moves_the_playhead(qtbot, studio, panel):
    click(qtbot, panel, QPoint(round(panel.view.time.x(64)), 6))

    assert studio.session.playhead.frame == 64


def test_a_clip_without_keyframes_says_how_to_begin(studio, panel):
    studio.session.selection.set_items([B])

    assert panel.empty.isVisible()


def test_values_stay_within_what_is_declared(qtbot, studio, panel):
    start = at(panel, OPACITY, 25)

    drag(qtbot, panel, start, start + QPoint(0, -150))

    assert curve(studio).keyframes[1].value == 1.0
