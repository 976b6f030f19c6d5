"""A take is dragged out of its panel onto the timeline."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hands.timeline import ALT, Hand
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.model.edits.splicing.draft import Draft
from editor.model.effects import Effect, EffectId
from editor.model.timeline import Clip, MediaSource
from editor.ui.takes.layout import laid_out
from editor.ui.timeline.panel import TimelinePanel

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def hand(qtbot, studio, panel, shooting):
    """The timeline below the takes; two takes, of which the older one is on it, with an effect."""
    first, _ = shooting.make(2)
    timeline = TimelinePanel(studio)
    panel.window().layout().addWidget(timeline)
    panel.window().resize(1200, 700)
    qtbot.waitUntil(lambda: timeline.view.height() > 100)
    shooting.generation.place(first.id)
    hand = Hand(studio, timeline)
    hand.scale(40.0)
    return hand


def placed(studio):
    """The clips of the lowest track, from the left."""
    return [x for x in studio.session.sequence.video_tracks[0].items if isinstance(x, Clip)]


def dressed(studio):
    """The one clip, shorter by four frames and with an effect."""
    (clip,) = placed(studio)
    track = studio.session.sequence.video_tracks[0].id
    effects = (Effect(EffectId("blur"), "gaussian_blur"),)

    def edit(project):
        draft = Draft(project, studio.session.sequence_id, studio.session.new_id)
        new = replace(clip, duration=8, source_start=clip.source_time(4, 24), effects=effects)
        draft.replace_items(track, 0, 1, (new,))
        return draft.done()

    assert studio.session.edit("Dress", edit)
    return placed(studio)[0]


def taken(panel, row, monkeypatch):
    """Press on a tile and move away, until the panel begins to drag; what it carries."""
    carried = []

    def exec_(drag, *_):
        copy = QMimeData()
        for kind in drag.mimeData().formats():
            copy.setData(kind, drag.mimeData().data(kind))
        carried.append(copy)
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", exec_)
    view = panel.strip.viewport()
    start = laid_out(panel.strip.visualRect(panel.strip.model().index(row))).picture.center()
    QTest.mousePress(view, LEFT, pos=start)
    for step in (4, 12, 24):
        at = start + QPoint(0, step)
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(at),
            QPointF(view.mapToGlobal(at)),
            Qt.MouseButton.NoButton,
            LEFT,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view, event)
    QTest.mouseRelease(view, LEFT, pos=start)
    assert carried
    return carried[0]


def middle(hand, studio, frame):
    return hand.at(frame, studio.session.sequence.video_tracks[0].id)


def test_on_a_clip_of_its_shot_it_keeps_trim_and_effects(
    panel, hand, studio, shooting, monkeypatch
):
    clip, newest = dressed(studio), shooting.takes[1]

    data = taken(panel, 0, monkeypatch)
    hand.drop(data, middle(hand, studio, 4))

    (after,) = placed(studio)
    assert after == replace(clip, source=MediaSource(newest.media), name=after.name)
    assert after.name == panel.entries[0].name
    studio.session.document.undo()
    assert placed(studio) == [clip]


def test_over_it_the_result_is_shown_and_said_before_it_is_let_go(
    panel, hand, studio, shooting, monkeypatch
):
    data = taken(panel, 0, monkeypatch)

    assert hand.carry(data, middle(hand, studio, 6))
    assert "Use Take 2 of" in hand.gesture.label
    (shown,) = studio.session.document.shown.sequences[0].video_tracks[0].items
    assert shown.source == MediaSource(shooting.takes[1].media)
    hand.carry_away()

    assert placed(studio)[0].source == MediaSource(shooting.takes[0].media)


def test_beside_it_the_take_is_a_clip_of_its_own(panel, hand, studio, shooting, monkeypatch):
    (clip,) = placed(studio)

    data = taken(panel, 0, monkeypatch)
    hand.drop(data, middle(hand, studio, clip.duration + 4))

    first, second = placed(studio)
    assert first == clip
    assert second.source == MediaSource(shooting.takes[1].media)


def test_with_alt_it_covers_what_it_is_dropped_on(panel, hand, studio, shooting, monkeypatch):
    data = taken(panel, 0, monkeypatch)
    hand.drop(data, middle(hand, studio, 6), ALT)

    first, second = placed(studio)
    assert first.source == MediaSource(shooting.takes[0].media)
    assert second.source == MediaSource(shooting.takes[1].media)
    assert first.duration == 6
