"""Takes play side by side and in step, are told apart by a wipe, and judged without names."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from builders.ui import shown
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from editor.model.canvas.beside import beside
from editor.model.media import MediaId
from editor.model.time import RationalTime
from editor.session.generation.comparing import Way
from editor.ui.takes.compare.monitor import CompareMonitor
from editor.ui.takes.layout import laid_out


@pytest.fixture
def monitor(qtbot, studio, panel):
    window = studio.actions.parent()
    monitor = CompareMonitor(studio)
    window.layout().insertWidget(0, monitor, 1)
    window.resize(1200, 900)
    shown(qtbot, window)
    return monitor


def choose(panel, *rows):
    """Click on the takes in these places, with Ctrl from the second on."""
    for number, row in enumerate(rows):
        tile = laid_out(panel.strip.visualRect(panel.strip.model().index(row)))
        key = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(panel.strip.viewport(), left, key, tile.picture.center())


def key(widget, which):
    QTest.keyClick(widget, which)


def final(qtbot, monitor):
    """What is drawn, when it is."""
    qtbot.waitUntil(lambda: monitor.transport.is_playing is False)
    stage = monitor.stage
    viewer = monitor.transport.viewer
    qtbot.waitUntil(
        lambda: (
            stage.picture is not None
            and stage.picture.is_final
            and stage.picture.request.project is viewer.project
        )
    )
    return stage.picture.image


def test_a_double_click_plays_a_take(qtbot, panel, monitor, shooting):
    (take,) = shooting.make()
    choose(panel, 0)
    tile = laid_out(panel.strip.visualRect(panel.strip.model().index(0)))

    QTest.mouseDClick(panel.strip.viewport(), Qt.MouseButton.LeftButton, pos=tile.picture.center())

    assert monitor.transport.is_playing
    assert shooting.generation.comparing.takes == (take.id,)
    assert panel.strip.hasFocus()
    key(panel.strip, Qt.Key.Key_Space)
    assert not monitor.transport.is_playing
    key(panel.strip, Qt.Key.Key_Space)
    assert monitor.transport.is_playing


def test_two_to_four_play_side_by_side_in_step(qtbot, panel, monitor, shooting, studio):
    first, second = shooting.make(), shooting.make(camera="pan-left")
    choose(panel, 0, 1)

    key(panel.strip, Qt.Key.Key_Space)

    sequence = monitor.transport.viewer.sequence
    assert (sequence.width > 2 * 64, sequence.height) == (True, 48)
    assert [track.items[0].source.media for track in sequence.video_tracks] == [
        second[0].media,
        first[0].media,
    ]
    assert monitor.labels.names == ("Shot 1 2", "Shot 1 1")
    key(monitor.view, Qt.Key.Key_K)
    monitor.transport.viewer.playhead.seek(8)
    image = final(qtbot, monitor)
    left, right = image.copy(0, 0, 64, 48), image.copy(image.width() - 64, 0, 64, 48)
    assert left != right
    assert studio.program.speed == 0


def test_the_keys_work_it_also_while_the_focus_is_in_the_strip(panel, monitor, shooting, studio):
    shooting.make()
    choose(panel, 0)
    key(panel.strip, Qt.Key.Key_Space)
    key(panel.strip, Qt.Key.Key_K)
    assert not monitor.transport.is_playing
    assert studio.monitors.active is monitor
    key(panel.strip, Qt.Key.Key_L)
    assert monitor.transport.speed == 1
    key(panel.strip, Qt.Key.Key_K)
    assert monitor.transport.speed == 0


@pytest.fixture
def wiped(qtbot, panel, monitor, shooting, studio):
    """Two takes at rest with a line between them, both at their frame 8."""
    shooting.make()
    shooting.make(camera="pan-left")
    choose(panel, 0, 1)
    studio.actions.run("takes.wipe")
    key(monitor.view, Qt.Key.Key_K)
    monitor.transport.viewer.playhead.seek(8)
    final(qtbot, monitor)
    qtbot.waitUntil(lambda: monitor.view.look.wipe is not None)
    return monitor


def seen(monitor):
    """The picture as it is on the screen."""
    x, y, width, height = map(round, monitor.view.map.rectangle)
    return monitor.view.presenter.widget.grab().toImage().copy(x, y, width, height)


def begin_wipe(monitor, x):
    """Press on the line in the middle and draw it to `x`, pixels of the takes."""
    view = monitor.view
    at, to = (QPoint(*map(round, view.map.to_widget((each, 10)))) for each in (32, x))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(view, to)
    return to


def test_the_line_of_a_wipe_is_dragged_across_two_takes(wiped):
    half = seen(wiped)
    to = begin_wipe(wiped, 8)
    QTest.mouseRelease(wiped.view, Qt.MouseButton.LeftButton, pos=to)

    assert wiped.wipe.at == pytest.approx(8 / 64, abs=0.05)
    assert wiped.wipe.names == ("Shot 1 2", "Shot 1 1")
    other, (wide, high) = seen(wiped), half.size().toTuple()
    parts = [(0, wide // 10), (wide // 5, wide // 5), (wide * 6 // 10, wide // 3)]
    same = [other.copy(x, 0, w, high) == half.copy(x, 0, w, high) for x, w in parts]
    assert same == [True, False, True]


def test_the_picture_goes_with_the_line_and_nothing_is_drawn_for_it(wiped):
    arrived = []
    wiped.stage.shown.connect(arrived.append)
    pictures = []

    for x in (24, 40, 12):
        to = begin_wipe(wiped, x)
        pictures.append(seen(wiped))
        QTest.mouseRelease(wiped.view, Qt.MouseButton.LeftButton, pos=to)
        back = QPoint(*map(round, wiped.view.map.to_widget((32, 10))))
        QTest.mousePress(wiped.view, Qt.MouseButton.LeftButton, pos=to)
        QTest.mouseMove(wiped.view, back)
        QTest.mouseRelease(wiped.view, Qt.MouseButton.LeftButton, pos=back)

    assert pictures[0] != pictures[1] != pictures[2]
    assert arrived == []


def test_what_plays_across_a_wipe_is_one_picture(qtbot, wiped):
    played = []
    wiped.stage.shown.connect(lambda picture: played.append((picture, wiped.view.look.wipe)))
    key(wiped.view, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: bool(played) and played[-1][1] is None)
    assert wiped.transport.is_playing

    to = begin_wipe(wiped, 16)
    QTest.mouseRelease(wiped.view, Qt.MouseButton.LeftButton, pos=to)
    key(wiped.view, Qt.Key.Key_K)

    qtbot.waitUntil(lambda: wiped.view.look.wipe == pytest.approx(16 / 64, abs=0.05))
    assert wiped.wipe.at == wiped.view.look.wipe


def test_marks_stay_while_the_line_is_moved(qtbot, wiped):
    key(wiped.view, Qt.Key.Key_I)
    assert wiped.marks.in_point == 8
    to = begin_wipe(wiped, 16)
    QTest.mouseRelease(wiped.view, Qt.MouseButton.LeftButton, pos=to)
    key(wiped.view, Qt.Key.Key_L)
    key(wiped.view, Qt.Key.Key_K)

    assert wiped.marks.in_point == 8
    qtbot.waitUntil(lambda: wiped.view.look.wipe == wiped.wipe.at)


def test_a_blind_question_is_answered_by_a_key_and_moves_the_ratings(
    panel, monitor, shooting, studio
):
    shooting.make()
    shooting.make(camera="pan-left")
    studio.actions.run("takes.blind")
    comparing = shooting.generation.comparing
    assert comparing.way is Way.BLIND
    assert monitor.labels.names == ("1", "2")
    assert monitor.info.words.text() == ""
    assert not monitor.question.chart.isVisible()
    left = comparing.shown[0]

    key(monitor.view, Qt.Key.Key_1)

    best, worst = shooting.generation.outlooks.standings
    assert (best.rating, worst.rating) == (1016, 984)
    assert best.contender.preset == ("slow-push-in" if left == shooting.takes[0] else "pan-left")
    assert "Shot 1" in monitor.labels.names[0]
    assert monitor.question.chart.isVisible()
    assert "1016" in monitor.question.chart.accessibleDescription()
    key(monitor.view, Qt.Key.Key_2)
    assert shooting.generation.outlooks.standings == (best, worst)


def test_the_next_question_is_asked_by_return(panel, monitor, shooting, studio):
    shooting.make()
    shooting.make(camera="pan-left")
    studio.actions.run("takes.blind")
    key(monitor.view, Qt.Key.Key_0)
    assert monitor.question.next.isVisible()

    key(monitor.view, Qt.Key.Key_Return)

    assert monitor.labels.names == ("1", "2")
    assert monitor.question.first.isVisible()
    QTest.mouseClick(monitor.question.second, Qt.MouseButton.LeftButton)
    assert len(shooting.generation.outlooks.standings[0].course) == 3


def test_a_take_that_is_removed_is_compared_no_more(panel, monitor, shooting, studio):
    (first,), (second,) = shooting.make(), shooting.make()
    shooting.generation.comparing.show([first.id, second.id])

    shooting.generation.remove_takes([first.id])

    assert shooting.generation.comparing.takes == (second.id,)
    shooting.generation.remove_takes([second.id])
    assert monitor.empty.isVisible()


def test_four_stand_in_two_rows_and_a_third_in_the_middle(shooting):
    takes = shooting.make(2)
    media = [shooting.studio.session.project.media_reference(each.media) for each in takes]

    three, four = beside([*media, media[0]]), beside([*media, *media])

    assert [(cell.x, cell.y) for cell in four.cells] == [(0, 0), (66, 0), (0, 50), (66, 50)]
    assert [(cell.x, cell.y) for cell in three.cells] == [(0, 0), (66, 0), (33, 50)]


def test_the_shorter_of_two_shows_its_last_picture_until_the_other_is_over(shooting):
    (take,) = shooting.make()
    long = shooting.studio.session.project.media_reference(take.media)
    half = replace(long.available_range, duration=RationalTime(6, Fraction(24)))
    short = replace(long, id=MediaId("short"), available_range=half)

    sequence = beside([long, short]).project.sequences[0]

    whole, (first, held) = (track.items for track in sequence.video_tracks)
    assert [each.duration for each in (*whole, first, held)] == [12, 6, 6]
    assert held.speed == 0
    assert held.source_start == RationalTime(5, Fraction(24))
