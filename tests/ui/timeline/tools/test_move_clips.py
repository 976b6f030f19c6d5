from hands.timeline import ALT, CTRL, SHIFT
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from editor.model.choosing.snapping import SnapKind, SnapPoint
from editor.model.edits.project.tracks import set_track


def test_a_clip_is_moved_over_what_is_there_with_its_sound(hand):
    hand.hold(hand.at(10, "V1"), hand.at(22, "V1"))
    assert hand.shown_rows("V1", "A1") == ("-12 A20 B18", "-12 a20")
    assert hand.gesture.moved == {"A", "a"}
    assert hand.gesture.label == "+00:00:00:12 · +12 f"
    assert hand.rows("V1") == ("A20 -10 B20",)
    hand.release(hand.at(22, "V1"))
    assert hand.rows("V1", "A1") == ("-12 A20 B18", "-12 a20")
    assert hand.gesture is None
    assert hand.undoes()


def test_esc_leaves_nothing_of_a_drag(hand):
    hand.hold(hand.at(10, "V1"), hand.at(22, "V1"))
    hand.escape()
    assert hand.session.project is hand.before
    assert hand.gesture is None
    hand.release(hand.at(22, "V1"))
    assert hand.session.project is hand.before
    assert hand.session.document.history.undoable is None


def test_ctrl_moves_it_between_and_says_where(hand):
    hand.hold(hand.at(45, "V2"), hand.at(15, "V2"), CTRL)
    assert hand.gesture.insertion == 10
    hand.release(hand.at(15, "V2"), CTRL)
    assert hand.rows("V2") == ("-10 C10",)
    assert hand.undoes()


def test_alt_leaves_the_clip_and_moves_a_copy(hand):
    hand.hold(hand.at(40, "V1"), hand.at(65, "V1"), ALT)
    assert hand.gesture.label == "Duplicate   +00:00:01:01 · +25 f"
    hand.release(hand.at(65, "V1"), ALT)
    assert hand.rows("V1") == ("A20 -10 B20 -5 B20",)
    copy = hand.selected
    assert len(copy) == 1
    assert copy != {"B"}
    assert hand.undoes()


def test_a_clip_goes_to_another_track_and_its_sound_stays_on_its_own(hand):
    hand.drag(hand.at(10, "V1"), hand.at(10, "V2"))
    assert hand.rows("V1", "V2", "A1") == ("-30 B20", "A20 -20 C10", "a20")
    assert hand.undoes()


def test_above_the_last_track_a_new_one_is_made(hand):
    above = hand.at(45, "V2")
    above.setY(4)
    hand.drag(hand.at(45, "V2"), above)
    names = [track.name for track in hand.session.sequence.video_tracks]
    assert names == ["V1", "V2", "V3"]
    assert [item.id for item in hand.session.sequence.video_tracks[2].items][-1] == "C"
    assert hand.undoes()


def test_a_move_snaps_to_an_edge_and_says_to_which(hand):
    hand.snap(True)
    hand.scale(2.0)
    hand.hold(hand.at(45, "V2"), hand.at(27, "V2"))
    assert hand.gesture.snap == SnapPoint(20, SnapKind.CLIP_END, "A")
    assert hand.shown_rows("V2") == ("-20 C10",)
    hand.release(hand.at(27, "V2"))
    assert hand.rows("V2") == ("-20 C10",)
    hand.drag(hand.at(25, "V2"), hand.at(27, "V2"), SHIFT)
    assert hand.rows("V2") == ("-22 C10",)


def test_it_snaps_to_the_playhead(hand):
    hand.session.playhead.seek(63)
    hand.snap(True)
    hand.scale(2.0)
    hand.hold(hand.at(45, "V2"), hand.at(65, "V2"))
    assert hand.gesture.snap.kind is SnapKind.PLAYHEAD
    assert hand.shown_rows("V2") == ("-63 C10",)


def test_the_drag_goes_on_where_the_view_scrolls(hand, qtbot):
    width, _ = hand.surface.extent
    edge = hand.at(45, "V2")
    edge.setX(width - 2)
    hand.hold(hand.at(45, "V2"), edge)
    before = hand.surface.geometry.left_frame
    start = hand.shown_rows("V2")
    qtbot.waitUntil(lambda: hand.surface.geometry.left_frame > before + 5)
    assert hand.shown_rows("V2") != start
    hand.escape()
    assert hand.session.project is hand.before


def test_losing_the_focus_ends_the_drag(hand):
    hand.hold(hand.at(10, "V1"), hand.at(22, "V1"))
    QApplication.sendEvent(hand.view, QFocusEvent(QEvent.Type.FocusOut))
    assert hand.session.project is hand.before
    assert hand.gesture is None


def test_no_clip_goes_before_the_beginning(hand):
    hand.drag(hand.at(15, "V1"), hand.at(2, "V1"))
    assert hand.rows("V1") == ("A20 -10 B20",)
    assert hand.session.document.history.undoable is None


def test_a_locked_track_says_why_nothing_happens(hand, studio):
    studio.session.edit("Lock", lambda of: set_track(of, "main", "V1", locked=True))
    hand.hold(hand.at(40, "V1"), hand.at(50, "V1"))
    assert "locked" in hand.gesture.refusal
    hand.release(hand.at(50, "V1"))
    assert hand.rows("V1") == ("A20 -10 B20",)
    assert hand.gesture is None
