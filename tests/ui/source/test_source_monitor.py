"""Footage is looked through, marked, and put on the timeline, with the keys that editors know."""

from __future__ import annotations

from fractions import Fraction

import pytest
from builders.files.known import known_media
from builders.ui import shown
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout

from editor.model.edits.ids import random_id
from editor.model.edits.project.first_clip import wait_for_first_clip
from editor.model.edits.project.media import add_media, remove_media
from editor.model.edits.project.new import new_project
from editor.model.edits.project.sequences import set_format
from editor.model.edits.project.tracks import set_track
from editor.model.edits.trim import trim_tail
from editor.model.going.marks import Marks
from editor.model.media import MediaId
from editor.model.time import RationalTime
from editor.model.timeline import TrackKind
from editor.resources import resources_folder
from editor.ui.dragging.drag import DraggedMedia, media_data, media_in
from editor.ui.source.drag_out import data_of
from editor.ui.source.monitor import SourceMonitor
from editor.ui.viewport.monitor import ProgramMonitor

FILM, PHOTO, SONG = MediaId("film"), MediaId("photo"), MediaId("song")


@pytest.fixture
def project():
    samples = resources_folder() / "samples"
    project = new_project("Film", Fraction(25), 640, 360, new_id=random_id)
    for id, name in ((FILM, "bigbuckbunny.mp4"), (PHOTO, "coffee.png"), (SONG, "music.m4a")):
        project = add_media(project, known_media(samples / name, id))
    return project


@pytest.fixture
def monitors(qtbot, studio):
    """Source and program side by side, in the window whose keys work."""
    window = studio.actions.parent()
    source, program = SourceMonitor(studio), ProgramMonitor(studio)
    layout = QVBoxLayout(window)
    layout.addWidget(source)
    layout.addWidget(program)
    window.resize(700, 1000)
    shown(qtbot, window)
    return source, program


@pytest.fixture
def source(monitors):
    return monitors[0]


@pytest.fixture
def session(studio):
    return studio.session


def lane(session, kind, index=0):
    tracks = session.sequence.video_tracks if kind == "video" else session.sequence.audio_tracks
    return [(item.duration, getattr(item, "name", None)) for item in tracks[index].items]


def test_before_anything_is_open_it_says_what_to_do(source, studio):
    assert source.empty.isVisible()
    assert not studio.actions.action("timeline.insert_source").isEnabled()
    assert source.part() is None


def test_a_media_is_shown_from_its_beginning(qtbot, source, studio):
    studio.monitors.open_media(FILM)

    assert source.view.isVisible()
    assert source.info.words.text() == "bigbuckbunny.mp4"
    qtbot.waitUntil(lambda: source.stage.picture is not None and source.stage.picture.is_final)
    assert source.stage.picture.request.viewer == "source"
    assert studio.session.playhead.frame == 0


def test_the_keys_work_the_monitor_that_has_the_focus(monitors, studio, session):
    source, program = monitors
    studio.monitors.open_media(FILM)
    assert studio.monitors.active is source

    QTest.keyClick(source.view, Qt.Key.Key_Right)
    QTest.keyClick(source.view, Qt.Key.Key_Right)
    QTest.keyClick(source.view, Qt.Key.Key_I)
    QTest.keyClick(source.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(source.view, Qt.Key.Key_O)

    assert source.transport.viewer.playhead.frame == 12
    assert source.marks == Marks(2, 13)
    assert session.playhead.frame == 0
    assert session.sequence.in_point is None

    studio.actions.run("timeline.overwrite_source")
    program.setFocus()
    assert studio.monitors.active is program


def test_j_k_l_play_it_and_k_held_plays_slowly(source, studio):
    studio.monitors.open_media(FILM)
    view = source.view

    QTest.keyClick(view, Qt.Key.Key_L)
    assert studio.source.speed == 1
    QTest.keyClick(view, Qt.Key.Key_L)
    assert studio.source.speed == 2
    QTest.keyClick(view, Qt.Key.Key_J)
    assert studio.source.speed == -1
    QTest.keyPress(view, Qt.Key.Key_K)
    assert studio.source.speed == 0
    QTest.keyClick(view, Qt.Key.Key_L)
    assert studio.source.speed == Fraction(1, 4)
    QTest.keyRelease(view, Qt.Key.Key_K)
    assert studio.source.speed == 0
    QTest.keyClick(view, Qt.Key.Key_L)
    assert studio.source.speed == 1
    QTest.keyClick(view, Qt.Key.Key_K)


def test_each_media_keeps_its_marks_and_its_playhead(source, studio):
    studio.monitors.open_media(FILM)
    source.set_marks(Marks(10, 40))
    source.transport.viewer.playhead.seek(25)

    studio.monitors.open_media(PHOTO)
    assert source.marks == Marks()
    studio.monitors.open_media(FILM)

    assert source.marks == Marks(10, 40)
    assert source.transport.viewer.playhead.frame == 25


def test_insert_and_overwrite_put_down_what_is_marked(source, studio, session):
    studio.monitors.open_media(FILM)
    source.set_marks(Marks(10, 40))
    rate = source.transport.viewer.sequence.rate
    frames = (Fraction(30) / rate * 25).__floor__()

    studio.actions.run("timeline.overwrite_source")
    assert lane(session, "video") == [(frames, "bigbuckbunny.mp4")]
    assert session.playhead.frame == frames

    session.playhead.seek(5)
    studio.actions.run("timeline.insert_source")
    assert [length for length, _ in lane(session, "video")] == [5, frames, frames - 5]
    clip = session.sequence.video_tracks[0].items[1]
    assert clip.source_start.seconds == Fraction(10) / rate

    session.document.undo()
    session.document.undo()
    assert lane(session, "video") == []


def test_the_first_clip_may_give_the_format(source, studio, session):
    id = session.sequence.id
    session.edit("Rate", lambda project: set_format(project, id, rate=Fraction(50)))
    session.edit("Wait", lambda project: wait_for_first_clip(project, id, True))
    session.playhead.seek(50)
    studio.monitors.open_media(FILM)
    source.set_marks(Marks(10, 40))

    studio.actions.run("timeline.overwrite_source")

    sequence = session.sequence
    assert (sequence.rate, sequence.height) == (25, 720)
    assert lane(session, "video") == [(25, None), (30, "bigbuckbunny.mp4")]
    assert session.playhead.frame == 55
    session.document.undo()
    assert session.sequence.rate == 50


def test_it_goes_on_the_tracks_that_are_aimed_at(source, studio, session):
    studio.monitors.open_media(FILM)
    source.set_marks(Marks(0, 30))
    studio.targets.move(TrackKind.VIDEO, 1)
    studio.targets.switch(TrackKind.AUDIO, False)

    studio.actions.run("timeline.overwrite_source")

    assert [bool(lane(session, "video", number)) for number in (0, 1, 2)] == [False, True, False]
    assert lane(session, "audio") == []


def test_a_locked_track_is_passed_over_or_refuses_if_it_is_aimed_at(qtbot, source, studio, session):
    first, second = session.sequence.video_tracks[:2]
    session.edit(
        "Lock", lambda project: set_track(project, session.sequence_id, first.id, locked=True)
    )
    studio.monitors.open_media(PHOTO)
    studio.actions.run("timeline.overwrite_source")
    passed_over = [bool(lane(session, "video", number)) for number in (0, 1)]

    studio.targets.aim(TrackKind.VIDEO, first.id)
    with qtbot.waitSignal(session.notices.posted) as posted:
        studio.actions.run("timeline.insert_source")

    assert passed_over == [False, True]
    assert posted.args[0].text == f"Track {first.name} is locked. Unlock it to edit."
    assert session.sequence.track(second.id).items[0].name == "coffee.png"


def test_with_no_track_aimed_at_a_notice_says_how_to_choose_one(qtbot, source, studio, session):
    studio.monitors.open_media(PHOTO)
    studio.targets.switch(TrackKind.VIDEO, False)

    with qtbot.waitSignal(session.notices.posted) as posted:
        studio.actions.run("timeline.overwrite_source")

    assert "track's header" in posted.args[0].text
    assert lane(session, "video") == []


def test_marks_of_the_sequence_say_where_it_goes(source, monitors, studio, session):
    _, program = monitors
    studio.monitors.open_media(FILM)
    source.set_marks(Marks(10, None))
    studio.monitors.open_media(PHOTO)
    studio.actions.run("timeline.append_source")
    program.set_marks(Marks(20, 60))
    studio.monitors.open_media(FILM)

    studio.actions.run("timeline.overwrite_source")

    lengths = [length for length, _ in lane(session, "video")]
    assert lengths[:2] == [20, 40]


def test_media_that_are_dropped_on_it_are_opened(source):
    data, place = media_data([DraggedMedia(PHOTO)]), QPoint(50, 50)
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, *how)
    QApplication.sendEvent(source, enter)
    assert enter.isAccepted()

    QApplication.sendEvent(source, QDropEvent(QPointF(place), *how))

    assert source.media.id == PHOTO


def test_it_is_dragged_with_its_marks_whole_or_in_part(source, studio):
    studio.monitors.open_media(FILM)
    source.set_marks(Marks(10, 40))
    rate = source.transport.viewer.sequence.rate

    (part,) = media_in(data_of(source.part()))

    assert (part.media, part.picture, part.sound) == (FILM, True, True)
    assert (part.start, part.end) == (RationalTime(10, rate), RationalTime(40, rate))
    assert source._picture().sound is False
    assert source._sound().picture is False
    studio.monitors.open_media(SONG)
    assert source._picture() is None


def test_the_bar_is_scrubbed_and_its_marks_are_dragged(source, studio):
    studio.monitors.open_media(FILM)
    bar, frames = source.scrub_bar, source.transport.viewer.sequence.duration

    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() // 2, 20))
    assert source.transport.viewer.playhead.frame == pytest.approx(frames / 2, abs=2)

    source.set_marks(Marks(0, frames // 2))
    x = round(bar._x_of(frames // 2))
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(x, 20))
    QTest.mouseMove(bar, QPoint(x // 2, 20))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(x // 2, 20))
    assert source.marks.out_point == pytest.approx(frames / 4, abs=3)


def test_match_frame_opens_what_the_playhead_shows(source, studio, session):
    studio.monitors.open_media(FILM)
    source.set_marks(Marks(10, 40))
    studio.actions.run("timeline.overwrite_source")
    studio.monitors.open_media(PHOTO)
    session.playhead.seek(7)

    studio.actions.run("clip.open_in_source")

    assert source.media.id == FILM
    rate = source.transport.viewer.sequence.rate
    shown_at = Fraction(10) / rate + Fraction(7, 25)
    assert source.transport.viewer.playhead.frame == (shown_at * rate).__floor__()


def test_a_media_that_is_taken_out_of_the_project_is_closed(source, studio, session):
    studio.monitors.open_media(PHOTO)

    session.edit("Remove", lambda project: remove_media(project, PHOTO))

    assert source.media is None
    assert source.empty.isVisible()


def test_sound_alone_shows_its_waveform(qtbot, source, studio):
    studio.monitors.open_media(SONG)

    qtbot.waitUntil(lambda: source._peaks() is not None, timeout=10_000)

    image = source.scrub_bar.grab().toImage()
    colours = {image.pixel(x, image.height() // 2 - 4) for x in range(20, image.width() - 20)}
    assert len(colours) > 1


def test_a_clip_on_the_timeline_shows_the_source_from_its_in_point(
    monitors, source, session, studio
):
    studio.monitors.open_media(FILM)
    QTest.keyClick(source.view, Qt.Key.Key_Period)  # overwrite
    clip, sound = (
        session.sequence.video_tracks[0].items[0],
        session.sequence.audio_tracks[0].items[0],
    )
    session.selection.set_items([clip.id])
    session.edit(
        "Shorten", lambda of: trim_tail(of, session.sequence_id, clip.id, -100, new_id=random_id)
    )
    studio.monitors.open_media(FILM)
    source.set_marks(Marks(20, None))
    source.view.setFocus()

    QTest.keyClick(source.view, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)

    now = session.sequence.video_tracks[0].items[0]
    assert (now.id, now.duration) == (clip.id, clip.duration - 100)
    assert now.source_start.seconds == Fraction(20, 25)
    assert session.sequence.audio_tracks[0].items[0].source_start.seconds == Fraction(20, 25)
    session.document.undo()
    assert session.sequence.video_tracks[0].items[0].source_start.seconds == 0
    assert session.sequence.audio_tracks[0].items[0].id == sound.id
