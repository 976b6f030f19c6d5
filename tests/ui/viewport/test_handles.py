"""Clips are taken hold of on the picture: with the mouse, the keys, and Esc to let them be."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hands.picture import begin_drag, click, drag, move, place
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.model.canvas.guides import Cause
from editor.model.curves import Curve, Keyframe
from editor.model.edits.clip.parameters import Parameter, set_parameter
from editor.model.edits.project.guides import add_guide
from editor.model.timeline import GuideLine, TitleSource
from editor.ui.viewport.overlays.text_editor import TextEditor

SHIFT, ALT, CONTROL = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def session(studio):
    return studio.session


@pytest.fixture
def film(monitor):
    return monitor.handles.clips[0]


@pytest.fixture
def card(session, monitor):
    """The photo at the upper right, selected."""
    card = monitor.handles.clips[1]
    session.selection.set_items([card.item])
    return card


def transform(session, placed):
    track, index = session.sequence.find(placed.item)
    return track.items[index].transform


def middle(placed):
    left, top, right, bottom = placed.bounds
    return (left + right) / 2, (top + bottom) / 2


def test_a_click_selects_what_is_on_top_and_beside_it_what_is_below(session, monitor):
    film, card, title = monitor.handles.clips

    click(monitor.view, middle(card))
    assert session.selection.items == {card.item}

    click(monitor.view, middle(title))
    assert session.selection.items == {title.item}

    click(monitor.view, (20, 20))
    assert session.selection.items == {film.item}

    click(monitor.view, middle(card), SHIFT)
    assert session.selection.items == {film.item, card.item}


def test_a_drag_moves_the_clip_with_the_mouse_as_one_step(session, monitor, card):
    start = (card.bounds[0] + 60, card.bounds[1] + 40)
    end = (start[0] - 211, start[1] + 97)
    steps = len(session.document.history.steps)

    drag(monitor.view, start, end, CONTROL)

    pixel = 1 / monitor.view.map.zoom
    x, y = transform(session, card).position
    assert x == pytest.approx(card.placement.position[0] - 211, abs=pixel)
    assert y == pytest.approx(card.placement.position[1] + 97, abs=pixel)
    assert len(session.document.history.steps) == steps + 1
    session.document.undo()
    assert transform(session, card).position == card.placement.position


def test_while_it_is_dragged_the_result_is_shown_and_nothing_is_written(session, monitor, card):
    written = session.document.project

    begin_drag(monitor.view, middle_left(card), (100, 400), CONTROL)

    assert session.document.project is written
    assert transform(session, card).position != card.placement.position
    QTest.keyClick(monitor.view, Qt.Key.Key_Escape)
    assert session.project is written
    QTest.mouseRelease(monitor.view, Qt.MouseButton.LeftButton, pos=place(monitor.view, (100, 400)))
    assert session.document.project is written


def middle_left(placed):
    """Inside, away from the anchor point."""
    left, top, _, bottom = placed.bounds
    return left + 60, (top + bottom) / 2 + 40


def test_near_the_middle_of_the_frame_a_move_snaps_and_says_so(session, monitor, card):
    x, y = card.placement.position
    start = middle_left(card)
    end = (start[0] - x, start[1] - y)

    begin_drag(monitor.view, start, end)

    pull = monitor.handles._pull
    assert {guide.cause for guide in pull.guides} == {Cause.FRAME_CENTRE}
    QTest.mouseRelease(monitor.view, Qt.MouseButton.LeftButton, pos=place(monitor.view, end))
    assert transform(session, card).position == pytest.approx((0, 0))


def test_with_control_held_or_snapping_off_it_does_not_snap(session, monitor, studio, card):
    x, y = card.placement.position
    start = middle_left(card)
    end = (start[0] - x + 4, start[1] - y - 3)

    drag(monitor.view, start, end, CONTROL)
    assert transform(session, card).position != pytest.approx((0, 0))

    session.document.undo()
    studio.preferences.change(snapping=False)
    drag(monitor.view, start, end)
    assert transform(session, card).position != pytest.approx((0, 0))


def test_a_corner_scales_and_the_opposite_one_stays(session, monitor, card):
    left, top, right, bottom = card.bounds

    drag(monitor.view, (right, bottom), (right - 130, bottom - 60), CONTROL)

    now = monitor.handles.clips[1]
    assert now.bounds[:2] == pytest.approx((left, top))
    scale = transform(session, card).scale
    assert scale[0] == pytest.approx(scale[1])
    assert scale[0] < 0.4


def test_shift_frees_the_sides_and_alt_scales_about_the_middle(session, monitor, card):
    _, _, right, bottom = card.bounds

    drag(monitor.view, (right, bottom), (right - 130, bottom + 60), CONTROL | SHIFT)
    scale = transform(session, card).scale
    assert scale[0] < 0.4 < scale[1]

    session.document.undo()
    drag(monitor.view, (right, bottom), (right - 130, bottom - 60), CONTROL | ALT)
    assert middle(monitor.handles.clips[1]) == pytest.approx(middle(card))


def test_a_key_that_comes_during_a_drag_counts_at_once(session, monitor, card):
    _, _, right, bottom = card.bounds
    begin_drag(monitor.view, (right, bottom), (right - 130, bottom + 60), CONTROL)
    assert transform(session, card).scale[0] == pytest.approx(transform(session, card).scale[1])

    QTest.keyPress(monitor.view, Qt.Key.Key_Shift, CONTROL)

    assert transform(session, card).scale[0] != pytest.approx(transform(session, card).scale[1])
    QTest.keyRelease(monitor.view, Qt.Key.Key_Shift, CONTROL)
    assert transform(session, card).scale[0] == pytest.approx(transform(session, card).scale[1])
    QTest.keyClick(monitor.view, Qt.Key.Key_Escape)


def test_outside_a_corner_it_is_turned_about_its_anchor(session, monitor, card):
    x, y = middle(card)
    _, _, right, bottom = card.bounds
    outside = right + 16, bottom + 12

    move(monitor.view, place(monitor.view, outside), button=Qt.MouseButton.NoButton)
    assert monitor.view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    arm = outside[0] - x, outside[1] - y
    drag(monitor.view, outside, (x - arm[1], y + arm[0]))

    assert transform(session, card).rotation == pytest.approx(90)


def test_the_anchor_is_moved_and_the_picture_stays(session, monitor, card):
    drag(monitor.view, card.anchor, (card.anchor[0] + 80, card.anchor[1] + 30), CONTROL)

    now = monitor.handles.clips[1]
    assert now.bounds == pytest.approx(card.bounds)
    assert now.anchor == pytest.approx((card.anchor[0] + 80, card.anchor[1] + 30), abs=2)


def test_with_crop_on_a_side_is_cut_off(session, monitor, studio, card):
    studio.actions.run("view.crop")
    left, top, right, bottom = card.bounds

    drag(monitor.view, (right, (top + bottom) / 2), (right - 100, (top + bottom) / 2), CONTROL)

    crop = transform(session, card).crop
    assert crop[2] == pytest.approx(100 / (right - left), abs=0.01)
    assert (crop[0], crop[1], crop[3]) == (0, 0, 0)
    assert monitor.handles.clips[1].bounds[2] == pytest.approx(right - 100, abs=2)


def test_arrow_keys_nudge_by_one_and_with_shift_by_ten_as_one_step(session, monitor, card):
    monitor.view.setFocus()
    steps = len(session.document.history.steps)

    for _ in range(3):
        QTest.keyClick(monitor.view, Qt.Key.Key_Left)
    QTest.keyClick(monitor.view, Qt.Key.Key_Down, SHIFT)

    x, y = card.placement.position
    assert transform(session, card).position == (x - 3, y + 10)
    assert len(session.document.history.steps) == steps + 1
    assert session.playhead.frame == 0


def test_without_a_selection_arrow_keys_go_from_frame_to_frame(session, studio, monitor):
    monitor.view.setFocus()
    window = studio.actions.parent()
    monitor.addActions(window.actions())

    QTest.keyClick(monitor.view, Qt.Key.Key_Right)

    assert session.playhead.frame == 1


def test_several_clips_are_moved_together(session, monitor, card, film):
    session.selection.set_items([card.item, film.item])
    start = middle_left(card)

    drag(monitor.view, start, (start[0] + 50, start[1] + 20), CONTROL)

    for each in (card, film):
        x, y = transform(session, each).position
        assert x == pytest.approx(each.placement.position[0] + 50, abs=2)
        assert y == pytest.approx(each.placement.position[1] + 20, abs=2)


def test_where_a_value_moves_a_drag_sets_the_keyframe_at_the_playhead(session, monitor, card):
    keys = Curve((Keyframe(Fraction(0), (320.0, -120.0)), Keyframe(Fraction(20), (0.0, 0.0))))
    sequence_id = session.sequence_id
    session.edit(
        "Animate",
        lambda project: set_parameter(project, sequence_id, card.item, Parameter.POSITION, keys),
    )
    session.playhead.seek(10)
    there = monitor.handles.clips[1]

    drag(monitor.view, middle_left(there), (middle_left(there)[0] + 40, 400), CONTROL)

    curve = transform(session, card).position
    assert [key.frame for key in curve.keyframes] == [0, 10, 20]
    assert curve.keyframes[1].value[0] == pytest.approx(there.placement.position[0] + 40, abs=2)


def test_a_guide_of_the_users_own_is_snapped_to(session, studio, monitor, card):
    studio.actions.run("view.rulers")
    main = session.sequence.id
    session.edit("Add guide", lambda of: add_guide(of, main, GuideLine(0, 300.0)))
    start = middle_left(card)
    way = 300 - card.bounds[0]

    drag(monitor.view, start, (start[0] + way + 5, start[1] + 150))

    assert monitor.handles.clips[1].bounds[0] == pytest.approx(300)


def test_switched_off_the_handles_take_no_mouse(session, studio, monitor, card):
    studio.actions.run("view.handles")

    drag(monitor.view, middle_left(card), (100, 100))

    assert transform(session, card).position == card.placement.position


def test_the_text_of_a_title_is_typed_on_the_picture(session, monitor, qtbot):
    title = monitor.handles.clips[2]
    at = place(monitor.view, middle(title))
    steps = len(session.document.history.steps)

    QTest.mouseDClick(monitor.view, Qt.MouseButton.LeftButton, pos=at)
    editor = monitor.view.findChild(TextEditor)
    assert editor.isVisible()
    QTest.keyClicks(editor, "Tea")
    assert text(session, title) == "Tea"
    assert len(session.document.history.steps) == steps
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)

    assert not editor.isVisible()
    assert text(session, title) == "Tea"
    assert len(session.document.history.steps) == steps + 1


def test_esc_leaves_and_keeps_what_was_typed_and_undo_takes_it_back(session, monitor):
    title = monitor.handles.clips[2]
    QTest.mouseDClick(
        monitor.view, Qt.MouseButton.LeftButton, pos=place(monitor.view, middle(title))
    )
    editor = monitor.view.findChild(TextEditor)

    QTest.keyClicks(editor, "Tea")
    QTest.keyClick(editor, Qt.Key.Key_Escape)

    assert not editor.isVisible()
    assert text(session, title) == "Tea"
    session.document.undo()
    assert text(session, title) == "Good Morning"
    assert session.project is session.document.project


def text(session, placed):
    track, index = session.sequence.find(placed.item)
    source = track.items[index].source
    assert isinstance(source, TitleSource)
    return source.title.text
