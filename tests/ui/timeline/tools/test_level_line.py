import pytest
from builders.timeline import MAIN
from hands.timeline import CTRL
from PySide6.QtCore import QPoint

from editor.model.curves import Curve
from editor.model.edits.clip.parameters import Parameter, set_parameter
from editor.model.timeline import TrackKind
from editor.ui.timeline.levels import LevelLane


def lane(hand, track):
    row = hand.surface.geometry.row_of(track)
    return LevelLane(row.kind, hand.surface.geometry.y_of(row), row.height)


def on_line(hand, item, track, frame):
    y = lane(hand, track).y_at(hand.clip(item), frame)
    return QPoint(round(hand.surface.geometry.x_of(frame)), round(y))


def test_the_line_of_a_selected_clip_is_drawn_down(hand):
    hand.session.selection.set_items({"a"})
    start = on_line(hand, "a", "A1", 10)
    end = QPoint(start.x(), round(lane(hand, "A1").y_of(-24)))
    hand.hold(start, end)
    assert hand.gesture.label.endswith("dB")
    hand.release(end)
    assert hand.clip("a").volume == pytest.approx(-24, abs=1.5)
    assert hand.undoes()


def test_drawn_to_the_bottom_sound_is_silent(hand):
    hand.session.selection.set_items({"a"})
    start = on_line(hand, "a", "A1", 10)
    hand.drag(start, start + QPoint(0, 200))
    assert hand.clip("a").volume == -96
    assert hand.undoes()


def test_without_being_selected_the_clip_moves_instead(hand):
    start = on_line(hand, "a", "A1", 10)
    hand.drag(start, start + QPoint(100, 0))
    assert hand.clip("a").volume == 0
    assert hand.rows("A1") == ("-10 a20",)


def test_ctrl_puts_keyframes_on_the_line_which_can_be_moved(hand):
    hand.session.edit("Half", lambda of: set_parameter(of, MAIN, "B", Parameter.OPACITY, 0.5))
    hand.session.selection.set_items({"B"})
    for frame in (35, 45):
        place = QPoint(round(hand.surface.geometry.x_of(frame) + 5), 0)
        place.setY(round(lane(hand, "V1").y_of(0.5)))
        hand.click(place, CTRL)
    opacity = hand.clip("B").opacity
    assert isinstance(opacity, Curve)
    assert [int(key.frame) for key in opacity.keyframes] == [5, 15]
    hand.before = hand.session.document.project
    start = QPoint(round(hand.surface.geometry.x_of(35)), round(lane(hand, "V1").y_of(0.5)))
    hand.drag(start, QPoint(start.x() + 30, round(lane(hand, "V1").y_of(1.0))))
    key = hand.clip("B").opacity.keyframes[0]
    assert int(key.frame) == 8
    assert key.value == pytest.approx(1.0, abs=0.05)
    assert hand.undoes()


def test_low_tracks_have_no_line():
    assert not LevelLane(TrackKind.AUDIO, 0, 30).is_shown
