"""The program monitor: its bar, its keys, what it shows of the picture."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hands.picture import drag, move, place
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from editor.jobs.preview.picture import PreviewPicture
from editor.model.edits.project.markers import add_marker
from editor.model.timeline import Marker, MarkerId

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def session(studio):
    return studio.session


@pytest.fixture
def window(studio, monitor):
    """The monitor with the keys of the window that it stands in."""
    monitor.addActions(studio.actions.parent().actions())
    monitor.view.setFocus()
    return monitor


def has_picture(monitor):
    picture = monitor.stage.picture
    frame = monitor.transport.viewer.playhead.frame
    return picture is not None and picture.is_final and picture.request.frame == frame


def test_it_shows_the_frame_at_the_playhead(qtbot, session, monitor):
    session.playhead.seek(40)

    qtbot.waitUntil(lambda: has_picture(monitor))

    image = monitor.stage.picture.image
    assert 1280 >= image.width() >= 1280 * monitor.view.map.zoom
    assert monitor.bar.time.text() == "00:00:01:15"
    assert monitor.bar.duration.text() == "00:00:05:07"


def test_a_time_is_typed_and_esc_leaves_it(session, monitor):
    field = monitor.bar.time

    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    QTest.keyClicks(field, "1:12")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert session.playhead.frame == 37

    QTest.keyClicks(field, "+5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert session.playhead.frame == 42

    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    QTest.keyClicks(field, "xx")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "1:12" in field.toolTip()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "00:00:01:17"


def test_the_time_is_dragged_frame_by_frame(session, monitor):
    field = monitor.bar.time

    QTest.mousePress(field, Qt.MouseButton.LeftButton, NONE, QPoint(20, 8))
    move(field, QPoint(50, 8))
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton, NONE, QPoint(50, 8))

    assert session.playhead.frame == 30
    assert field.isReadOnly()


def test_keys_step_go_to_edits_and_mark(session, window):
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert session.playhead.frame == 1
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert session.playhead.frame == 11
    QTest.keyClick(window, Qt.Key.Key_I)
    QTest.keyClick(window, Qt.Key.Key_Down)
    assert session.playhead.frame == 50
    QTest.keyClick(window, Qt.Key.Key_O)
    assert (session.sequence.in_point, session.sequence.out_point) == (11, 51)
    QTest.keyClick(window, Qt.Key.Key_Home)
    assert session.playhead.frame == 0
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier)
    assert session.playhead.frame == 11
    QTest.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    assert session.playhead.frame == 50
    assert window.bar.duration.text() == "00:00:01:15"


def test_marks_are_undone_like_any_edit(session, studio, window):
    studio.actions.run("mark.clip")
    assert (session.sequence.in_point, session.sequence.out_point) == (0, 50)

    session.document.undo()

    assert session.sequence.in_point is None


def test_it_goes_from_marker_to_marker(session, studio, window):
    for frame in (30, 60):
        session.playhead.seek(frame)
        QTest.keyClick(window, Qt.Key.Key_M)
    assert [marker.frame for marker in session.sequence.markers] == [30, 60]

    studio.actions.run("play.previous_marker")
    assert session.playhead.frame == 30
    studio.actions.run("play.next_marker")
    assert session.playhead.frame == 60


def test_channels_backdrops_and_lines_are_the_active_monitors(studio, monitor):
    actions = studio.actions

    actions.run("view.alpha")
    assert monitor.info.mode.text() == "Alpha channel"
    actions.run("view.red")
    assert not actions.action("view.alpha").isChecked()
    actions.run("view.red")
    assert actions.action("view.all_channels").isChecked()
    assert monitor.info.mode.text() == ""
    actions.run("view.safe_areas")
    actions.run("view.rulers")
    assert monitor.help.safe_areas
    assert monitor.help.rulers
    assert not monitor.help.thirds


def test_held_d_shows_the_picture_before_its_effects(monitor, studio):
    viewer = studio.program.viewer
    monitor.view.setFocus()

    QTest.keyPress(monitor.view, Qt.Key.Key_D)
    assert viewer.before
    assert monitor.info.mode.text() == "Without effects"
    QTest.keyRelease(monitor.view, Qt.Key.Key_D)
    assert not viewer.before


def test_the_wipe_is_dragged(qtbot, studio, monitor):
    studio.actions.run("view.before_after")
    assert monitor.view.look.wipe == 0.5

    drag(monitor.view, (640, 100), (320, 100))

    assert monitor.view.look.wipe == pytest.approx(0.25, abs=0.01)
    studio.actions.run("view.before_after")
    assert monitor.view.look.wipe is None


def test_the_pixel_under_the_mouse_is_told(qtbot, monitor):
    qtbot.waitUntil(lambda: has_picture(monitor))

    move(monitor.view, place(monitor.view, (900, 200)), button=Qt.MouseButton.NoButton)

    assert monitor.info.words.text().startswith(("x 900", "x 899", "x 901"))
    assert "R " in monitor.info.words.text()


def test_an_inexact_frame_is_marked_when_it_lasts_and_not_at_once(qtbot, monitor):
    preview = monitor.studio.preview
    qtbot.waitUntil(lambda: has_picture(monitor) and preview.is_idle)
    preview.close()
    QApplication.sendPostedEvents()  # nothing else comes from now on
    exact = monitor.stage.picture
    rough = PreviewPicture(exact.request, exact.image, None, False, ("film.mp4 is missing.",))

    with qtbot.waitSignal(monitor.stage.inexact_changed):
        preview.arrived.emit(rough)
        assert not monitor.info.inexact.isVisible()
    assert monitor.info.inexact.isVisible()
    assert monitor.info.problem.text() == "film.mp4 is missing."

    preview.arrived.emit(exact)
    assert not monitor.info.inexact.isVisible()
    assert not monitor.info.problem.isVisible()


def test_what_is_dropped_is_counted_in_sight(monitor, studio):
    studio.program.dropped.emit(3, 100)
    assert monitor.bar.dropped.isVisible()
    assert "3" in monitor.bar.dropped.text()

    studio.program.dropped.emit(0, 1)
    assert not monitor.bar.dropped.isVisible()


def test_an_empty_timeline_says_how_to_begin(qtbot, session, studio, monitor):
    session.edit("Empty", lambda project: project.with_sequence(_emptied(project.sequences[0])))

    assert monitor.empty.isVisible()
    assert not monitor.view.isVisible()
    session.document.undo()
    assert monitor.view.isVisible()


def _emptied(sequence):
    tracks = tuple(replace(track, items=()) for track in sequence.video_tracks)
    return replace(sequence, video_tracks=tracks, audio_tracks=())


def test_full_screen_shows_the_picture_alone_and_esc_comes_back(qtbot, studio, window):
    monitor = window
    studio.actions.run("view.full_screen")
    alone = monitor.view.window()
    qtbot.waitUntil(alone.isVisible)
    assert alone is not monitor
    assert monitor.view.isVisible()
    assert alone.actions()

    QTest.keyClick(monitor.view, Qt.Key.Key_Escape)

    assert monitor.view.window() is monitor
    assert monitor.view.isVisible()
    assert not studio.actions.action("view.full_screen").isChecked()


def test_what_is_done_in_full_screen_is_there_when_it_ends(qtbot, session, studio, window):
    studio.actions.run("view.full_screen")
    qtbot.waitUntil(window.view.window().isVisible)
    session.edit("Empty", lambda project: project.with_sequence(_emptied(project.sequences[0])))
    assert window.view.isVisible()

    QTest.keyClick(window.view, Qt.Key.Key_Escape)

    assert window.empty.isVisible()
    assert not window.view.isVisible()


def test_a_frame_is_exported_as_the_exporter_draws_it(qtbot, tmp_path, session, studio, monitor):
    path = tmp_path / "frame.png"

    with qtbot.waitSignal(session.notices.posted, timeout=10_000) as posted:
        monitor._snapshots.write(session.project, session.sequence_id, 3, path)

    assert "frame.png" in posted.args[0].text
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1280, 720)


def test_on_a_narrow_panel_the_bar_keeps_what_is_needed_most(qtbot, monitor):
    monitor.resize(380, 400)
    qtbot.waitUntil(lambda: monitor.bar.width() == 380)

    shown = [each for each in monitor.bar.children() if getattr(each, "isVisible", bool)()]

    right = max(each.geometry().right() for each in shown)
    assert right <= 380
    assert monitor.bar.time.isVisible()
    assert monitor.bar._play.isVisible()


def test_every_control_has_a_name_and_a_tooltip(monitor):
    for kind in (QAbstractButton, QLineEdit):
        for each in monitor.findChildren(kind):
            if each.isVisible():
                assert each.accessibleName() or each.text(), each
                assert each.toolTip() or each.text(), each


def test_the_resolution_is_chosen_in_the_bar(studio, monitor):
    half = monitor.bar.resolution.menu().actions()[1]

    half.trigger()

    assert studio.preferences.settings.preview_scale == 0.5
    assert monitor.bar.resolution.text() == "1/2"


def test_playing_plays_and_the_handles_step_aside(qtbot, studio, monitor):
    clip = monitor.handles.clips[1]
    studio.session.selection.set_items([clip.item])

    studio.actions.run("play.toggle")
    assert studio.program.is_playing
    assert not monitor.handles.is_nudged
    studio.actions.run("play.toggle")

    assert not studio.program.is_playing
    assert monitor.handles.is_nudged


def test_numbers_of_the_readout_are_the_image_s(qtbot, monitor):
    qtbot.waitUntil(lambda: has_picture(monitor))
    image = monitor.stage.picture.image

    colour = monitor.view.presenter.colour_at(0.5, 0.5)

    there = image.pixelColor(image.width() // 2, image.height() // 2)
    assert np.array_equal(colour.getRgb(), there.getRgb())


def test_marker_of_the_project_is_kept(session, studio, window):
    sequence_id = session.sequence_id
    marker = Marker(MarkerId("m"), "", 10)
    session.edit("Mark", lambda project: add_marker(project, sequence_id, marker))
    session.playhead.seek(10)

    studio.actions.run("mark.delete_marker")

    assert session.sequence.markers == ()
