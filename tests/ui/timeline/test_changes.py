"""What a change of the project has the timeline paint anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders.timeline import MAIN, clip, gap
from builders.timeline import track as video
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QApplication

from editor.model.edits.clip.parameters import Parameter, set_parameter
from editor.model.edits.clip.properties import rename_clip
from editor.model.effects import Effect, EffectId
from editor.model.timeline import ItemId, TrackId, Transition, TransitionId
from editor.model.transform import Transform
from editor.ui.timeline.painting.changes import ALL, Stretch, looks_changed

BEFORE = video("V1", clip("A", 20), gap("g", 10), clip("B", 20, 50), clip("C", 5))


def with_item(track, index, **fields):
    items = list(track.items)
    items[index] = replace(items[index], **fields)
    return replace(track, items=tuple(items))


@pytest.mark.parametrize(
    ("after", "stretch"),
    [
        (BEFORE, None),
        (with_item(BEFORE, 2, transform=Transform(rotation=90.0)), None),
        (with_item(BEFORE, 2, name="other"), Stretch(30, 50)),
        (with_item(BEFORE, 2, opacity=0.5), Stretch(30, 50)),
        (with_item(with_item(BEFORE, 0, duration=15), 1, duration=15), Stretch(0, 30)),
        (with_item(BEFORE, 2, duration=10), Stretch(30, None)),
        (replace(BEFORE, items=BEFORE.items[:-1]), Stretch(50, None)),
        (replace(BEFORE, locked=True), ALL),
    ],
)
def test_a_track_looks_different_only_where_it_was_changed(after, stretch):
    assert looks_changed(BEFORE, after) == stretch


def test_a_clip_that_changes_takes_the_transitions_at_its_ends_with_it():
    dissolve = Effect(EffectId("e"), "dissolve")
    blend = Transition(TransitionId("x"), ItemId("B"), ItemId("C"), 2, 2, dissolve)
    before = replace(BEFORE, transitions=(blend,))

    assert looks_changed(before, with_item(before, 2, name="other")) == Stretch(20, 55)


class Painted(QObject):
    """Where widgets were painted."""

    def __init__(self, *widgets):
        super().__init__()
        self.rects: list[tuple[QObject, QRect]] = []
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            self.rects.append((watched, event.region().boundingRect()))
        return False


@pytest.fixture
def painted(panel, qtbot):
    parts = (panel.view, panel.ruler, panel.navigator, *panel.headers.children())
    watch = Painted(*(part for part in parts if part.isWidgetType()))
    last = [-1]

    def is_still():
        last.append(len(watch.rects))
        return last[-1] == last[-2]

    qtbot.waitUntil(is_still)
    watch.rects.clear()
    return watch


def test_rows_whose_track_is_the_same_value_are_not_painted_anew(panel, studio, painted, qtbot):
    geometry = panel.surface.geometry
    row = geometry.row_of(TrackId("V1"))

    studio.session.document.preview(lambda of: rename_clip(of, MAIN, ItemId("B"), "other"))
    qtbot.waitUntil(lambda: any(widget is panel.view for widget, _ in painted.rects))

    left, right = (round(geometry.x_of(frame)) for frame in (30, 50))
    band = QRect(QPoint(left - 1, geometry.y_of(row)), QPoint(right + 1, geometry.y_of(row) + 99))
    assert all(band.contains(rect) for widget, rect in painted.rects if widget is panel.view)
    assert panel.ruler not in [widget for widget, _ in painted.rects]


def test_a_picture_that_is_moved_has_nothing_painted_on_the_timeline(panel, studio, painted, qtbot):
    document = studio.session.document

    for across in range(5):
        moved = (float(across + 1), 0.0)
        document.preview(
            lambda of, to=moved: set_parameter(of, MAIN, ItemId("B"), Parameter.POSITION, to)
        )
        QApplication.processEvents()
    document.preview(None)
    QApplication.processEvents()

    assert painted.rects == []
