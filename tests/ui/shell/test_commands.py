"""Every command has somebody who answers, and those of sequences do what they say."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from editor.ui.commands.table import COMMANDS
from editor.ui.preferences.window import PreferencesWindow


def test_a_new_sequence_is_like_the_open_one_is_opened_and_its_settings_are_in_the_inspector(
    start, film
):
    program = start(film)
    session = program.studio.session
    before = session.sequence

    program.studio.actions.run("project.new_sequence")

    assert session.sequence.name == "Sequence 1"
    assert (session.sequence.rate, session.sequence.width) == (before.rate, before.width)
    assert len(session.sequence.video_tracks) == len(before.video_tracks)
    assert session.document.history.undoable.label == "New sequence"
    session.document.undo()
    assert session.sequence_id == before.id

    inspector = program.window._desk.panel("inspector")
    program.studio.actions.run("timeline.add_title")
    was_clip = inspector.shown is not session.sequence

    program.studio.actions.run("project.sequence_settings")

    assert was_clip
    assert inspector.shown is session.sequence
    assert inspector.isVisible()


def test_every_command_is_answered_and_a_header_with_the_focus_has_its_keys_before_the_window(
    qtbot, start, film
):
    program = start(film)
    unanswered = [each for each in COMMANDS if not program.studio.actions.is_answered(each)]
    assert unanswered == []

    session = program.studio.session
    track = session.sequence.audio_tracks[0].id
    header = program.window._desk.panel("timeline").headers.header(track)
    header.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(header, Qt.Key.Key_M)

    assert session.sequence.track(track).muted
    assert session.sequence.markers == ()


def test_return_chooses_in_the_list_of_a_combo(qtbot, start):
    program = start()
    program.window.actions_shown.run("edit.preferences")
    window = program.window.findChild(PreferencesWindow)
    combo = window.findChild(QComboBox)
    was = combo.currentIndex()

    combo.showPopup()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is combo.view())
    QTest.keyClick(combo.view(), Qt.Key.Key_Down)
    QTest.keyClick(combo.view(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: not combo.view().isVisible())
    assert combo.currentIndex() == was + 1
    window.close()
