"""What was filled is corrected by hand on the picture, and made anew around that."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hands.picture import begin_drag, click, drag, place
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.removal.conftest import BALL, FRAMES, MEDIA, middle, pictures

from editor.model.edits.generation.held import held_on
from editor.model.generation.sources import SourceRole

ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
PINK = 250, 40, 220


@pytest.fixture
def project(result):
    return result


@pytest.fixture
def removed(qtbot, removal, monitor, panel):
    """The result that the clip shows."""
    qtbot.waitUntil(lambda: removal.current.take is not None)
    return removal.current.take


@pytest.fixture
def in_hand(qtbot, studio, removal, removed, looks_at):
    """Takes a tool in hand on a frame, and waits until it can be used."""

    def take(tool, frame):
        looks_at(frame)
        qtbot.waitUntil(studio.actions.action(f"removal.{tool}").isEnabled)
        studio.actions.run(f"removal.{tool}")
        qtbot.waitUntil(lambda: removal.retouching.is_ready, timeout=20_000)

    return take


def is_pink(colour):
    return np.abs(colour.astype(int) - PINK).max() < 60


def test_paint_is_seen_as_it_is_drawn_and_its_frame_is_held(
    qtbot, studio, removal, in_hand, monitor, at, seen
):
    in_hand("paint", 5)
    removal.retouching.set_colour(PINK)
    removal.retouching.soften(-20)
    x, y = middle(0)
    position = studio.session.document.history.position

    begin_drag(monitor.view, at(x - 3, y), at(x + 6, y))
    qtbot.waitUntil(lambda: is_pink(seen(x, y)))
    assert not removal.holding.frames
    end = place(monitor.view, at(x + 6, y))
    QTest.mouseRelease(monitor.view, Qt.MouseButton.LeftButton, NONE, end)

    qtbot.waitUntil(lambda: removal.holding.frames == (5,))
    assert is_pink(seen(x, y))
    assert studio.session.document.history.position == position + 1
    studio.session.document.undo()
    qtbot.waitUntil(lambda: not is_pink(seen(x, y)), timeout=20_000)
    assert removal.holding.frames == ()


def test_nothing_is_painted_beyond_what_was_removed(qtbot, studio, removal, in_hand, monitor, at):
    in_hand("paint", 5)
    position = studio.session.document.history.position

    drag(monitor.view, at(130, 20), at(140, 20))

    assert removal.holding.frames == ()
    assert not removal.holding.is_writing
    assert studio.session.document.history.position == position


def test_escape_drops_a_stroke(removal, in_hand, monitor, at):
    in_hand("paint", 5)
    begin_drag(monitor.view, at(*middle(0)), at(40, 60))
    assert removal.retouching.is_drawing

    QTest.keyClick(monitor.view, Qt.Key.Key_Escape)

    assert not removal.retouching.is_drawing
    assert not removal.holding.is_writing


def test_the_stamp_copies_from_where_it_was_alt_clicked(
    qtbot, studio, removal, removed, in_hand, monitor, at, catalogue
):
    (before,) = pictures(studio.session.document.project, catalogue, 5)
    in_hand("stamp", 5)
    removal.retouching.soften(-20)
    x, y = middle(0)
    click(monitor.view, at(x + 40, y), ALT)
    far, _ = removal.retouching.source

    drag(monitor.view, at(x, y), at(x + 2, y))
    qtbot.waitUntil(lambda: removal.holding.frames == (5,))

    there = x + round(far - x)
    around = before[y - 1 : y + 2, there - 1 : there + 2].astype(int)
    copied = removal.retouching.picture[y, x]
    assert np.abs(around - copied).max(axis=2).min() <= 1


def test_a_stamp_that_copies_from_nowhere_says_what_to_do(studio, in_hand, monitor, at):
    in_hand("stamp", 5)

    drag(monitor.view, at(*middle(0)), at(40, 60))

    assert "Alt" in studio.session.notices.all[-1].text


def test_alt_with_the_brush_takes_a_colour(removal, in_hand, monitor, at):
    in_hand("paint", 5)

    click(monitor.view, at(120, 20), ALT)

    x, y = 120, 20
    around = removal.retouching.picture[y - 1 : y + 2, x - 1 : x + 2].reshape(-1, 3).tolist()
    assert list(removal.retouching.colour) in around


def test_the_wheel_makes_the_brush_larger_and_with_shift_softer(removal, in_hand, monitor, at):
    in_hand("stamp", 5)
    radius, softness = removal.retouching.radius, removal.retouching.softness

    wheel(monitor.view, at(60, 60), 1)
    wheel(monitor.view, at(60, 60), 1, Qt.KeyboardModifier.ShiftModifier)

    assert removal.retouching.radius > radius
    assert removal.retouching.softness > softness


def test_only_the_range_is_made_anew_and_a_held_frame_is_as_it_was_painted(
    qtbot, studio, removal, removed, in_hand, monitor, panel, at, waits, catalogue
):
    before = pictures(studio.session.document.project, catalogue)
    in_hand("paint", 5)
    removal.retouching.set_colour(PINK)
    x, y = middle(0)
    drag(monitor.view, at(x - 2, y), at(x + 2, y))
    qtbot.waitUntil(lambda: removal.holding.frames == (5,))
    monitor.set_marks(monitor.marks.with_in(4).with_last(7))
    panel.correcting.redo.setCurrentIndex(1)
    panel.correcting.redo.activated.emit(1)
    qtbot.waitUntil(studio.actions.action("removal.redo").isEnabled)

    studio.actions.run("removal.redo")
    waits()

    take = removal.current.take
    assert take.id != removed.id
    assert take.parent == removed.id
    assert take.request.source(SourceRole.EARLIER).media == removed.media
    after = pictures(studio.session.document.project, catalogue)
    changed = {
        frame
        for frame, (old, new) in enumerate(zip(before, after, strict=True))
        if (old != new).any()
    }
    assert changed
    assert changed <= {4, 5, 6, 7}
    assert is_pink(after[5][y, x])
    assert removal.holding.unmade == ()


def test_a_frame_that_is_used_is_held_as_it_is_until_it_is_let_go(
    qtbot, studio, removal, removed, looks_at
):
    looks_at(3)
    qtbot.waitUntil(studio.actions.action("removal.hold").isEnabled)
    studio.actions.run("removal.hold")
    qtbot.waitUntil(lambda: removal.holding.frames == (3,), timeout=20_000)
    (shot,) = studio.session.document.project.shots
    assert list(held_on(shot.request)) == [3]
    qtbot.waitUntil(studio.actions.action("removal.hold").isChecked)

    studio.actions.run("removal.hold")

    assert removal.holding.frames == ()


def test_held_frames_are_gone_to(qtbot, studio, removal, removed, looks_at):
    looks_at(8)
    removal.holding.hold_frame()
    qtbot.waitUntil(lambda: removal.holding.frames == (8,), timeout=20_000)
    looks_at(2)
    qtbot.waitUntil(studio.actions.action("removal.next_held").isEnabled)

    studio.actions.run("removal.next_held")

    assert studio.session.playhead.frame == 8


def test_the_frame_to_take_from_is_asked_for(
    qtbot, studio, removal, removed, looks_at, panel, waits
):
    looks_at(FRAMES - 1)
    qtbot.waitUntil(studio.actions.action("removal.source").isEnabled)
    studio.actions.run("removal.source")
    qtbot.waitUntil(lambda: str(FRAMES - 1) in panel.correcting.source.text())

    studio.actions.run("removal.redo")
    waits()

    assert removal.current.take.request.option("source_frame") == FRAMES - 1


def test_the_footage_and_each_result_can_be_shown_again(qtbot, removal, removed, panel):
    panel.removing.header.set_folded(False)
    shown = panel.removing.shown
    qtbot.waitUntil(lambda: shown.count() == 2 and shown.currentIndex() == 1)

    shown.activated.emit(0)
    assert removal.current.take is None

    qtbot.waitUntil(lambda: shown.currentIndex() == 0)
    shown.activated.emit(1)
    assert removal.current.take == removed


def test_the_same_matte_goes_from_the_footage_another_one_from_the_result(
    studio, removal, removed, covered
):
    assert removal.plan.media == MEDIA
    assert removal.plan.take == removed

    studio.roto.rename("Somebody else")

    assert removal.plan.media == removed.media
    assert removal.plan.take is None
    assert removal.plan.covered == range(FRAMES)


def test_what_lies_between_held_frames_is_made_anew(qtbot, studio, removal, removed, looks_at):
    for frame in (2, 9):
        looks_at(frame)
        removal.holding.hold_frame()
        qtbot.waitUntil(lambda frame=frame: frame in removal.holding.frames, timeout=20_000)
    assert removal.redone == range(FRAMES)  # none was held when it was made
    (shot,) = studio.session.document.project.shots
    take = replace(removed, request=shot.request)
    studio.session.edit("Made", lambda project: replace(project, takes=(take,)))

    looks_at(5)
    removal.holding.hold_frame()
    qtbot.waitUntil(lambda: len(removal.holding.frames) == 3, timeout=20_000)

    assert removal.redone == range(3, 9)


def test_a_wipe_shows_the_footage_beside_the_result(qtbot, studio, removed, looks_at, seen):
    looks_at(0)
    x, y = middle(0)
    qtbot.waitUntil(lambda: np.abs(seen(x, y) - BALL).max() > 40)

    studio.actions.run("view.before_after")

    qtbot.waitUntil(lambda: np.abs(seen(x, y) - BALL).max() < 20, timeout=20_000)


def wheel(view, point, notches, modifiers=NONE):
    at = QPointF(place(view, point))
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)
