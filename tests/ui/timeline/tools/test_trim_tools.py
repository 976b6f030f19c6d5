from fractions import Fraction

import pytest
from hands.timeline import ALT, CTRL

from editor.model.edits.transition import Edge
from editor.ui.viewport.routing.trimmed import Side, TwoUp


def test_a_last_edge_is_trimmed_with_its_sound_and_both_frames_are_told(hand):
    hand.hold(hand.at(19.7, "V1"), hand.at(14.7, "V1"))
    assert hand.shown_rows("V1", "A1") == ("A15 -15 B20", "a15")
    assert hand.gesture.label == "-00:00:00:05 · -5 f  →  00:00:00:15"
    assert hand.gesture.two_up == TwoUp(Side(Edge.TAIL, 14, "A"), Side(Edge.HEAD))
    hand.release(hand.at(14.7, "V1"))
    assert hand.rows("V1", "A1") == ("A15 -15 B20", "a15")
    assert hand.undoes()


def test_a_first_edge_keeps_the_picture_where_it_is(hand):
    hand.drag(hand.at(30.3, "V1"), hand.at(36.3, "V1"))
    assert hand.rows("V1") == ("A20 -16 B14",)
    assert hand.clip("B").source_start.seconds == Fraction(56, 24)
    assert hand.undoes()


def test_alt_trims_the_picture_alone(hand):
    hand.drag(hand.at(19.7, "V1"), hand.at(14.7, "V1"), ALT)
    assert hand.rows("V1", "A1") == ("A15 -15 B20", "a20")


def test_a_trim_stops_where_there_is_no_more_and_says_so(hand):
    hand.hold(hand.at(19.7, "V1"), hand.at(39.7, "V1"))
    assert hand.shown_rows("V1") == ("A30 B20",)
    assert "+10 f" in hand.gesture.label
    assert "frames free" in hand.gesture.label
    assert hand.gesture.refusal == ""
    hand.release(hand.at(39.7, "V1"))
    assert hand.rows("V1") == ("A30 B20",)
    assert hand.undoes()


def test_ctrl_on_an_edge_ripples(hand):
    hand.drag(hand.at(19.7, "V1"), hand.at(15.7, "V1"), CTRL)
    assert hand.rows("V1", "V2") == ("A16 -10 B20", "-36 C10")
    assert hand.undoes()


@pytest.fixture
def cut(hand):
    """A and B meet at frame 30."""
    hand.drag(hand.at(19.7, "V1"), hand.at(39.7, "V1"))
    hand.before = hand.session.document.project
    return hand


def test_the_middle_of_a_cut_rolls(cut):
    cut.hold(cut.at(30, "V1"), cut.at(34, "V1"))
    assert cut.shown_rows("V1") == ("A34 B16",)
    assert cut.gesture.two_up == TwoUp(Side(Edge.TAIL, 33, "A"), Side(Edge.HEAD, 34, "B"))
    cut.release(cut.at(34, "V1"))
    assert cut.rows("V1", "A1") == ("A34 B16", "a34")
    assert cut.undoes()


def test_the_roll_tool_takes_the_cut_from_either_edge(cut):
    cut.take("tool.roll")
    cut.drag(cut.at(30.5, "V1"), cut.at(25.5, "V1"))
    assert cut.rows("V1") == ("A25 B25",)


def test_the_ripple_tool_moves_all_that_follows(hand):
    hand.take("tool.ripple")
    hand.drag(hand.at(30.3, "V1"), hand.at(35.3, "V1"))
    assert hand.rows("V1") == ("A20 -10 B15",)
    assert hand.clip("B").source_start.seconds == Fraction(55, 24)
    assert hand.undoes()


def test_the_slip_tool_moves_the_content_with_the_mouse_and_shows_in_before_out(hand):
    hand.take("tool.slip")
    hand.hold(hand.at(10, "V1"), hand.at(15, "V1"))
    assert hand.gesture.two_up == TwoUp(Side(Edge.HEAD, 0, "A"), Side(Edge.TAIL, 19, "A"))
    hand.release(hand.at(15, "V1"))
    assert hand.rows("V1") == ("A20 -10 B20",)
    assert hand.clip("A").source_start.seconds == Fraction(95, 24)
    assert hand.clip("a").source_start.seconds == Fraction(95, 24)
    assert hand.undoes()


def test_the_slide_tool_moves_a_clip_between_its_neighbours(hand):
    hand.take("tool.slide")
    hand.drag(hand.at(40, "V1"), hand.at(36, "V1"))
    assert hand.rows("V1") == ("A20 -6 B20",)
    assert hand.undoes()


def test_the_rate_tool_changes_the_speed(hand):
    hand.take("tool.rate")
    hand.hold(hand.at(49.7, "V1"), hand.at(59.7, "V1"))
    assert hand.shown_rows("V1") == ("A20 -10 B30",)
    hand.release(hand.at(59.7, "V1"))
    assert hand.clip("B").speed == Fraction(2, 3)
    assert hand.undoes()


@pytest.mark.parametrize("tool", ["select", "ripple", "rate", "roll", "slip", "slide"])
def test_esc_leaves_nothing_of_any_of_them(hand, tool):
    hand.take(f"tool.{tool}")
    place = hand.at(10 if tool in ("slip", "slide") else 19.7, "V1")
    hand.hold(place, hand.at(12, "V1"))
    hand.escape()
    assert hand.session.project is hand.before
    assert hand.gesture is None
    hand.release(hand.at(12, "V1"))
    assert hand.session.document.history.undoable is None


@pytest.mark.parametrize(("tool", "frame"), [("ripple", 19.7), ("slip", 10), ("roll", 10)])
def test_the_cursor_says_what_a_press_does(hand, tool, frame):
    hand.take(f"tool.{tool}")
    hand.hover(hand.at(frame, "V1"))
    assert hand.view.cursor().pixmap().isNull() == (tool == "roll")
