from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from editor.model.timeline import TrackId

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

    qtbot.mouseDClick(header, LEFT, pos=QPoint(20, 10))
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
