"""Footage dropped on the picture of the program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from editor.model.rules.invariants import violations
from editor.model.time import RationalTime
from editor.resources import resources_folder
from editor.ui.dragging.drag import DraggedMedia, media_data
from editor.ui.viewport.dropping.ways import Way

COPY, LEFT, NONE = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def session(studio):
    return studio.session


def film(start=10, end=20):
    """Frames of the film."""
    rate = 25
    return media_data(
        [DraggedMedia("film", RationalTime(start, rate), RationalTime(end, rate), sound=False)]
    )


def place(monitor, way) -> QPoint:
    monitor.drops.fields.setGeometry(monitor._pictures.rect())
    inside = monitor.drops.fields.field(way).center().toPoint()
    return monitor._pictures.mapTo(monitor, inside)


def carry(monitor, data, way):
    at = place(monitor, way)
    enter = QDragEnterEvent(at, COPY, data, LEFT, NONE)
    QApplication.sendEvent(monitor, enter)
    if enter.isAccepted():
        QApplication.sendEvent(monitor, QDragMoveEvent(at, COPY, data, LEFT, NONE))
    return enter.isAccepted()


def drop(monitor, data, way):
    assert carry(monitor, data, way)
    at = QPointF(place(monitor, way))
    QApplication.sendEvent(monitor, QDropEvent(at, COPY, data, LEFT, NONE))


def names(project):
    return [
        [(getattr(item, "name", "gap"), item.duration) for item in track.items]
        for track in project.sequences[0].video_tracks
    ]


@pytest.mark.parametrize("way", Way)
def test_while_it_is_held_the_result_is_shown_and_nothing_is_done(session, monitor, way):
    session.playhead.seek(60)
    before = session.document.project

    assert carry(monitor, media_data([DraggedMedia("photo")]), way)

    assert monitor.drops.fields.isVisible()
    assert monitor.drops.fields.way is way
    assert session.document.shown is not before
    QApplication.sendEvent(monitor, QDragLeaveEvent())
    assert not monitor.drops.fields.isVisible()
    assert session.document.shown is session.document.project is before


def test_it_goes_over_what_is_at_the_playhead(session, monitor):
    session.playhead.seek(60)

    drop(monitor, film(), Way.OVERWRITE)

    assert [length for _, length in names(session.project)[0]] == [60, 10, 62]
    undone_by_one_step(session)


def test_it_pushes_what_is_there(session, monitor):
    session.playhead.seek(60)

    drop(monitor, film(), Way.INSERT)

    assert [length for _, length in names(session.project)[0]] == [60, 10, 72]
    undone_by_one_step(session)


def test_it_stands_above_all_that_is_there(session, monitor):
    session.playhead.seek(20)  # a film, a photo and a title are there

    drop(monitor, film(), Way.ON_TOP)

    assert [len(track) for track in names(session.project)] == [1, 1, 1, 2]
    assert names(session.project)[3] == [("gap", 20), ("bigbuckbunny.mp4", 10)]
    undone_by_one_step(session)


def test_it_replaces_what_the_clip_on_top_shows(session, monitor):
    session.playhead.seek(60)
    old = session.sequence.video_tracks[0].items[0]

    drop(monitor, media_data([DraggedMedia("photo")]), Way.REPLACE)

    new = session.sequence.video_tracks[0].items[0]
    assert (new.id, new.duration, new.source.media) == (old.id, old.duration, "photo")
    undone_by_one_step(session)


def test_a_replace_means_the_same_clip_after_another_way_was_shown(session, monitor):
    session.playhead.seek(20)
    aimed = session.sequence.video_tracks[0].items[0].id
    carry(monitor, media_data([DraggedMedia("photo")]), Way.INSERT)

    at = place(monitor, Way.REPLACE)
    QApplication.sendEvent(
        monitor, QDropEvent(QPointF(at), COPY, media_data([DraggedMedia("photo")]), LEFT, NONE)
    )

    assert session.sequence.video_tracks[0].items[0].id == aimed
    assert session.sequence.video_tracks[0].items[0].source.media == "photo"
    undone_by_one_step(session)


def test_with_no_clip_there_a_replace_says_why_not(session, monitor):
    session.playhead.seek(session.sequence.duration + 5)
    before = session.document.project

    assert carry(monitor, film(), Way.REPLACE)
    assert "There is no clip" in monitor.drops.fields._refusal
    assert session.document.shown is before
    drop(monitor, film(), Way.REPLACE)

    assert session.document.project is before
    assert "There is no clip" in session.notices.all[-1].text


def test_files_are_read_and_then_placed_as_one_step(qtbot, session, monitor):
    session.playhead.seek(20)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(resources_folder() / "samples" / "coffee.png"))])
    steps = len(session.document.history.steps)

    drop(monitor, data, Way.ON_TOP)

    qtbot.waitUntil(lambda: len(session.document.history.steps) == steps + 1, timeout=10000)
    assert names(session.project)[3] == [("gap", 20), ("coffee.png", 125)]


def test_project_files_and_other_things_are_left_to_the_window(monitor, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "other.cutaway"))])
    assert not carry(monitor, data, Way.INSERT)
    words = QMimeData()
    words.setText("words")
    assert not carry(monitor, words, Way.INSERT)


def undone_by_one_step(session):
    assert violations(session.document.project) == []
    session.document.undo()
    assert [[length for _, length in track] for track in names(session.project)] == [
        [132],
        [50],
        [50],
    ]
