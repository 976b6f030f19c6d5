import pytest
from builders.ui import shown
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton

from editor.model.timeline import TrackId, TrackKind
from editor.ui.timeline.commands.all import TimelineCommands

LEFT = Qt.MouseButton.LeftButton


def button(panel, track, name):
    header = panel.headers.header(TrackId(track))
    return next(b for b in header.findChildren(QToolButton) if b.accessibleName().startswith(name))


def track(studio, name):
    return studio.session.sequence.track(TrackId(name))


def drag(qtbot, widget, start, end):
    qtbot.mousePress(widget, LEFT, pos=start)
    qtbot.mouseMove(widget, (start + end) / 2)
    qtbot.mouseMove(widget, end)
    qtbot.mouseRelease(widget, LEFT, pos=end)


def test_the_eye_hides_a_track_and_can_be_undone(panel, studio, qtbot):
    qtbot.mouseClick(button(panel, "V1", "Hide"), LEFT)
    assert not track(studio, "V1").enabled

    studio.session.document.undo()

    assert track(studio, "V1").enabled
    assert button(panel, "V1", "Hide")


def test_mute_solo_and_lock_switch_their_track(panel, studio, qtbot):
    for name in ("Mute", "Solo", "Lock"):
        qtbot.mouseClick(button(panel, "A1", name), LEFT)

    shown = track(studio, "A1")
    assert (shown.muted, shown.solo, shown.locked) == (True, True, True)


def test_a_double_click_renames_a_track_in_place(panel, studio, qtbot):
    header = panel.headers.header(TrackId("V1"))

    qtbot.mouseDClick(header, LEFT, pos=QPoint(40, 10))
    editor = header.findChild(QLineEdit)
    qtbot.keyClicks(editor, "Main")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert track(studio, "V1").name == "Main"


def test_escape_keeps_a_tracks_name(panel, studio, qtbot):
    header = panel.headers.header(TrackId("V1"))

    header.rename()
    editor = header.findChild(QLineEdit)
    qtbot.keyClicks(editor, "Main")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)

    assert track(studio, "V1").name == "V1"


def test_the_lower_border_drags_a_tracks_height(panel, qtbot):
    header = panel.headers.header(TrackId("V1"))
    edge = QPoint(60, header.height() - 2)

    drag(qtbot, header, edge, edge + QPoint(0, 30))

    assert panel.surface.height_of(TrackId("V1")) == 86
    assert header.height() == 86


def test_dragging_a_header_puts_tracks_in_another_order(panel, studio, qtbot):
    header = panel.headers.header(TrackId("V1"))

    drag(qtbot, header, QPoint(60, 30), QPoint(60, -70))

    assert [each.id for each in studio.session.sequence.video_tracks] == ["V2", "V1"]


def aimed(panel, track):
    return button(panel, track, "Source").accessibleDescription() == "on"


def test_a_click_on_the_sign_aims_the_source_at_a_track_and_a_second_one_at_none(
    panel, studio, qtbot
):
    at_first = [aimed(panel, each) for each in ("V1", "V2", "A1")]

    qtbot.mouseClick(button(panel, "V2", "Source"), LEFT)
    then = [aimed(panel, each) for each in ("V1", "V2", "A1")]
    qtbot.mouseClick(button(panel, "V2", "Source"), LEFT)

    assert at_first == [True, False, True]
    assert then == [False, True, True]
    assert studio.targets.track(TrackKind.VIDEO) is None


def test_the_source_goes_past_a_locked_track_until_it_is_aimed_at(panel, studio, qtbot):
    qtbot.mouseClick(button(panel, "V1", "Lock"), LEFT)
    by_itself = studio.targets.track(TrackKind.VIDEO).id

    qtbot.mouseClick(button(panel, "V1", "Source"), LEFT)

    assert by_itself == "V2"
    assert studio.targets.track(TrackKind.VIDEO).id == "V1"


def test_commands_aim_higher_and_lower(panel, studio):
    TimelineCommands(studio, panel)
    studio.actions.run("timeline.target_picture_up")
    up = studio.targets.number(TrackKind.VIDEO)
    studio.actions.run("timeline.target_picture_down")
    studio.actions.run("timeline.target_sound")

    assert (up, studio.targets.number(TrackKind.VIDEO)) == (1, 0)
    assert studio.targets.track(TrackKind.AUDIO) is None
    assert not studio.actions.action("timeline.target_sound").isChecked()


@pytest.mark.parametrize(
    ("on", "key", "flag"),
    [("V1", "h", "enabled"), ("V1", "l", "locked"), ("A1", "m", "muted"), ("A1", "s", "solo")],
)
def test_keys_switch_the_track_whose_header_has_the_focus(panel, studio, qtbot, on, key, flag):
    before = getattr(track(studio, on), flag)
    shown(qtbot, panel)
    header = panel.headers.header(TrackId(on))
    header.setFocus()

    QTest.keyClick(header, key)

    assert getattr(track(studio, on), flag) is not before
    studio.session.document.undo()
    assert getattr(track(studio, on), flag) is before


def test_keys_go_from_header_to_header_and_move_tracks(panel, studio, qtbot):
    shown(qtbot, panel)
    panel.headers.header(TrackId("V1")).setFocus()

    qtbot.keyClick(panel.headers.header(TrackId("V1")), Qt.Key.Key_Up)
    above = panel.headers.header(TrackId("V2")).hasFocus()
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(panel.headers.header(TrackId("V2")), Qt.Key.Key_Down, alt)
    qtbot.keyClick(panel.headers.header(TrackId("V2")), Qt.Key.Key_Plus)

    assert above
    assert [each.id for each in studio.session.sequence.video_tracks] == ["V2", "V1"]
    assert panel.surface.height_of(TrackId("V2")) > panel.surface.height_of(TrackId("V1"))


def test_escape_leaves_the_order_and_the_height_as_they_were(panel, studio, qtbot):
    header = panel.headers.header(TrackId("V1"))
    for start, end in (
        (QPoint(60, 30), QPoint(60, -70)),
        (QPoint(60, header.height() - 2), QPoint(60, header.height() + 40)),
    ):
        qtbot.mousePress(header, LEFT, pos=start)
        qtbot.mouseMove(header, end)
        qtbot.keyClick(header, Qt.Key.Key_Escape)
        qtbot.mouseRelease(header, LEFT, pos=end)

    assert [each.id for each in studio.session.sequence.video_tracks] == ["V1", "V2"]
    assert panel.surface.height_of(TrackId("V1")) == 56
    assert studio.session.document.history.undoable is None


def test_a_click_selects_the_track_and_delete_leaves_it(panel, studio, qtbot):
    TimelineCommands(studio, panel)
    qtbot.mouseClick(panel.headers.header(TrackId("V1")), LEFT, pos=QPoint(60, 30))

    assert studio.session.selection.track == "V1"
    qtbot.waitUntil(lambda: not studio.actions.action("edit.delete").isEnabled())
