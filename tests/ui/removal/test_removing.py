"""A ball is painted over in the viewport, and is gone: seen, kept, exported."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import av
import numpy as np
import pytest
from builders.session import opened_session
from hands.picture import drag
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui.removal.conftest import BALL, CLIP, FRAMES, MEDIA, RADIUS, middle, pictures

from editor.export.exporter import export
from editor.export.presets.preset import load_presets
from editor.model.generation.capabilities import Control
from editor.model.generation.removal import CLEAN_PLATE
from editor.model.generation.sources import SourceRole
from editor.model.pool.takes import clip_media


def clip_in(studio):
    track = studio.session.document.project.sequences[0].video_tracks[0]
    return next(each for each in track.items if each.id == CLIP)


def shown_media(studio):
    return clip_media(clip_in(studio))


def is_ball(colour):
    return np.abs(colour.astype(int) - BALL).max() < 40


def ball_in(picture, frame):
    """The pixels where the ball was."""
    y, x = np.mgrid[: picture.shape[0], : picture.shape[1]]
    there = np.hypot(x - middle(frame)[0], y - middle(frame)[1]) < RADIUS - 2
    return picture[there]


def copied(path):
    """The project file, which the window has open, beside itself."""
    copy = path.with_name("again.cutaway")
    with closing(sqlite3.connect(path)) as file, closing(sqlite3.connect(copy)) as other:
        file.backup(other)
    return copy


def film_of(session, path):
    """The open sequence exported, and read again: (H, W, 3) each."""
    project, sequence = session.document.project, session.sequence_id
    export(project, sequence, load_presets()[0], path)
    with av.open(str(path)) as file:
        return [each.to_ndarray(format="rgb24") for each in file.decode(video=0)]


def test_what_is_painted_over_and_tracked_is_gone_and_stays_gone(
    qtbot, studio, covered, waits, looks_at, seen, pond, catalogue, tmp_path
):
    studio.actions.run("matte.track")
    qtbot.waitUntil(lambda: not studio.roto.runner.runs, timeout=60_000)
    position = studio.session.document.history.position

    studio.actions.run("removal.remove")
    waits()

    for frame in (0, 6, FRAMES - 1):
        x, y = middle(frame)
        looks_at(frame)
        qtbot.waitUntil(lambda x=x, y=y: not is_ball(seen(x, y)), timeout=20_000)
    assert studio.session.document.history.position == position + 2  # asked for, and made
    after = pictures(studio.session.document.project, catalogue)
    for frame, (picture, clean) in enumerate(zip(after, pond, strict=True)):
        truth = ball_in(clean, frame).astype(int)
        assert np.abs(ball_in(picture, frame) - truth).mean() < np.abs(truth - BALL).mean() / 2
        assert (picture[:30] == clean[:30]).all()
    qtbot.waitUntil(lambda: studio.session.document.is_saved)
    with opened_session(qtbot, copied(studio.session.document.path)) as again:
        reopened = pictures(again.document.project, catalogue)
        exported = film_of(again, tmp_path / "film.mp4")
    assert all((a == b).all() for a, b in zip(reopened, after, strict=True))
    for frame, (a, b) in enumerate(zip(exported, after, strict=True)):
        assert np.abs(ball_in(a, frame).astype(int) - ball_in(b, frame)).mean() < 8


def test_what_is_stopped_leaves_the_clip_as_it_is_and_goes_on_when_asked_again(
    qtbot, studio, removal, covered, panel, waits
):
    QTest.mouseClick(panel.removing.still, Qt.MouseButton.LeftButton)
    studio.actions.run("removal.remove")
    qtbot.waitUntil(lambda: removal.runs.running is not None, timeout=20_000)

    studio.actions.run("removal.stop")
    waits()

    assert shown_media(studio) == MEDIA
    assert studio.session.document.project.takes == ()
    first = studio.session.document.project.shots[0].request
    qtbot.waitUntil(studio.actions.action("removal.remove").isEnabled)
    studio.actions.run("removal.remove")
    waits()
    (take,) = studio.session.document.project.takes
    assert take.request == first
    mask = studio.session.document.project.media_reference(first.source(SourceRole.MASK).media)
    assert mask.bin == "Masks"
    assert mask.available_range is None  # it holds still
    assert shown_media(studio) == take.media
    studio.session.document.undo()
    assert shown_media(studio) == MEDIA


def test_only_the_range_between_in_and_out_is_taken_out_of(
    studio, removal, covered, panel, monitor, waits
):
    monitor.set_marks(monitor.marks.with_in(4))
    QTest.mouseClick(panel.removing.still, Qt.MouseButton.LeftButton)
    panel.removing.span.setCurrentIndex(1)
    panel.removing.span.activated.emit(1)

    studio.actions.run("removal.remove")
    waits()

    (take,) = studio.session.document.project.takes
    assert take.request.frames == FRAMES - 4
    assert shown_media(studio) == MEDIA
    assert removal.current.media.id == take.media


def test_another_model_is_asked_in_words_and_what_it_lacks_is_said(
    qtbot, removal, studio, covered, panel
):
    panel.removing.header.set_folded(False)
    wishes = replace(removal.wishes, holds_still=True, model="not there", prompt="grass")
    removal.wish(wishes)

    removal.remove()
    qtbot.waitUntil(lambda: removal.runs.queued is not None, timeout=20_000)

    request = removal.runs.queued.request
    assert (request.model, request.prompts.text) == ("not there", "grass")
    qtbot.waitUntil(lambda: "not there" in panel.removing.trouble.text(), timeout=20_000)
    assert panel.removing.button.isVisible()


def test_a_stroke_more_adds_a_shadow_to_the_key(qtbot, studio, covered, monitor, at):
    studio.session.playhead.seek(7)

    studio.actions.run("removal.shadow")

    assert studio.roto.current.frame == 0
    drag(monitor.view, at(30, 80), at(60, 80))
    qtbot.waitUntil(lambda: not studio.roto.pointing.is_searching, timeout=20_000)
    (matte,) = studio.session.document.project.mattes
    assert len(matte.keys) == 1
    assert matte.keys[0].picture != covered.keys[0].picture


def test_without_a_matte_it_is_said_what_to_do(studio, panel):
    action = studio.actions.action("removal.remove")

    assert not action.isEnabled()
    assert "click" in action.statusTip()

    studio.actions.run("removal.show")

    assert "click" in studio.session.notices.all[-1].text


def test_the_command_for_a_clip_opens_the_section(studio, covered, panel):
    panel.removing.header.set_folded(True)

    studio.actions.run("removal.show")

    assert not panel.removing.header.is_folded


@pytest.mark.parametrize("grow", [0, 12])
def test_what_would_go_is_seen_on_the_picture(qtbot, studio, removal, covered, panel, grow):
    removal.wish_options(grow=grow)
    panel.removing.header.set_folded(False)

    qtbot.waitUntil(lambda: bool(removal.mask_lines), timeout=20_000)

    (line,) = removal.mask_lines
    wide = line[:, 0].max() - line[:, 0].min()
    assert wide == pytest.approx(2 * (RADIUS + 2 + grow) + 2, abs=4)


def test_a_model_that_was_brought_can_make_up_what_no_frame_shows(
    qtbot, studio, removal, covered, panel
):
    outlooks, section = studio.generation.outlooks, panel.removing
    with qtbot.waitSignal(outlooks.models_changed, timeout=20_000):
        outlooks.look()
    clean_plate = next(each for each in outlooks.models if each.spec.id == CLEAN_PLATE)
    controls = clean_plate.spec.controls | {Control.PROMPT}
    painter = replace(clean_plate.spec, id="painter", label="Painter", controls=controls)
    outlooks.models = clean_plate, replace(clean_plate, spec=painter)
    outlooks.models_changed.emit()
    qtbot.waitUntil(lambda: section.unseen.count() == 2)
    assert not section.prompt.isVisibleTo(section.body)

    section.unseen.setFocus()
    QTest.keyClick(section.unseen, Qt.Key.Key_Down)

    assert removal.wishes.options.unseen == "painter"
    qtbot.waitUntil(lambda: section.prompt.isVisibleTo(section.body))
    section.prompt.setFocus()
    QTest.keyClicks(section.prompt, "grass")
    QTest.keyClick(section.prompt, Qt.Key.Key_Return)
    request = removal.reckon()
    assert request.model == CLEAN_PLATE
    assert request.option("unseen") == "painter"
    assert request.prompts.text == "grass"
