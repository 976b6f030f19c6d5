"""Key pictures, likenesses and adapters of a model that takes them, by mouse and keys."""

from dataclasses import replace

import pytest
from builders.models.blend import BLEND, Blend
from builders.ui import shown
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from editor.jobs.generation.asking import KnownModel
from editor.model.edits.generation.shots import add_shot
from editor.model.generation.adapters import Adapter, AdapterKind, AdapterSpec
from editor.model.generation.capabilities import Control
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.generation.take import Shot, ShotId
from editor.ui.dragging.drag import DraggedMedia, media_data

SHOT = ShotId("shot")
LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
SKETCH = AdapterSpec("sketch", "Sketch", AdapterKind.LORA, words="pencil sketch", strength=0.8)
SPEC = replace(
    BLEND,
    kinds=(GenerationKind.TEXT_TO_VIDEO,),
    controls=frozenset({Control.PROMPT, Control.SEED, Control.TIMED_PROMPTS}),
    adapters=(SKETCH, AdapterSpec("lines", "Lines", AdapterKind.CONTROL, SourceRole.EDGES)),
)


@pytest.fixture
def project(bare_project):
    request = GenerationRequest(GenerationKind.TEXT_TO_VIDEO, SPEC.id, 96, 64, 49, 24)
    return add_shot(bare_project, Shot(SHOT, "Hill", request))


@pytest.fixture
def panel(qtbot, studio, empty_panel):
    known = KnownModel(SPEC, "processor", "")
    studio.generation.outlooks.models = (*studio.generation.outlooks.models, known)
    studio.generation.current.open(SHOT)
    qtbot.waitUntil(lambda: bool(empty_panel.sections) and not empty_panel.making.is_active)
    return empty_panel


@pytest.fixture
def strip(panel, section):
    return section("keys").strip


@pytest.fixture
def keys(request_now):
    return lambda: [
        (each.media, each.frame)
        for each in request_now().sources
        if each.role is SourceRole.KEYFRAME
    ]


def drop(widget, media, at: QPoint):
    data = media_data([DraggedMedia(media)])
    how = Qt.DropAction.CopyAction, data, LEFT, NONE
    QApplication.sendEvent(widget, QDragEnterEvent(at, *how))
    QApplication.sendEvent(widget, QDragMoveEvent(at, *how))
    QApplication.sendEvent(widget, QDropEvent(QPointF(at), *how))


def test_a_picture_that_is_dropped_on_the_strip_is_set_where_it_was_dropped(
    qtbot, studio, strip, keys
):
    place = strip.place_of(24)

    drop(strip, "photo", place.center())

    (at,) = keys()
    assert at[0] == "photo"
    assert abs(at[1] - 24) <= 1
    studio.session.document.undo()
    assert keys() == []


def test_it_is_dragged_along_in_one_step_and_moved_by_keys(qtbot, studio, strip, keys):
    drop(strip, "photo", strip.place_of(10).center())
    qtbot.waitUntil(lambda: strip.key is not None)
    before = keys()
    start, end = strip.place_of(before[0][1]).center(), strip.place_of(30).center()

    QTest.mousePress(strip, LEFT, NONE, start)
    for step in range(1, 6):
        QTest.mouseMove(strip, start + (end - start) * step / 5)
        qtbot.waitUntil(lambda: strip.key is not None)
    QTest.mouseRelease(strip, LEFT, NONE, end)

    assert abs(keys()[0][1] - 30) <= 1
    qtbot.waitUntil(lambda: strip.key is not None and strip.key.frame == keys()[0][1])
    there = keys()[0][1]
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: strip.key is not None and strip.key.frame == there - 1)
    QTest.keyClick(strip, Qt.Key.Key_Right, SHIFT)
    assert keys()[0][1] == there + 9
    studio.session.document.undo()
    studio.session.document.undo()
    studio.session.document.undo()
    assert keys() == before


def test_time_and_strength_are_typed_and_del_removes(qtbot, strip, section, request_now, keys):
    drop(strip, "photo", strip.place_of(10).center())
    qtbot.waitUntil(section("keys").time.isEnabled)

    for field, text in ((section("keys").time, "1"), (section("keys").strength, "40")):
        QTest.mouseClick(field, LEFT)
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: strip.key is not None)

    (source,) = request_now().sources
    assert (source.frame, source.strength) == (24, 0.4)
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Delete)
    assert keys() == []


def test_two_pictures_never_share_a_frame(qtbot, strip, keys):
    for _ in range(3):
        drop(strip, "photo", strip.place_of(10).center())
    assert len({frame for _, frame in keys()}) == 3


def test_likenesses_are_dropped_one_after_another(qtbot, panel, section, request_now):
    likenesses = section("likenesses")
    likenesses.refresh()
    assert [each.accessibleName() for each in likenesses.wells] == ["Reference"]

    drop(likenesses.wells[0], "photo", likenesses.wells[0].rect().center())

    assert request_now().sources == (InputSource(SourceRole.REFERENCE, "photo"),)
    qtbot.waitUntil(lambda: len(likenesses.wells) == 2)
    likenesses.wells[0].setFocus()
    QTest.keyClick(likenesses.wells[0], Qt.Key.Key_Delete)
    assert request_now().sources == ()


def test_an_adapter_is_added_with_its_words_made_weaker_and_removed(
    qtbot, studio, panel, section, request_now
):
    adapters = section("adapters")
    adapters.menu.aboutToShow.emit()
    action = next(each for each in adapters.menu.actions() if each.text() == "Sketch")

    action.trigger()

    assert request_now().adapters == (Adapter("sketch", 0.8),)
    assert request_now().prompts.text == "pencil sketch"
    qtbot.waitUntil(lambda: "sketch" in adapters.rows_of)
    row = adapters.rows_of["sketch"]
    row.strength.slider.setFocus()
    QTest.keyClick(row.strength.slider, Qt.Key.Key_Left)
    assert 0 < request_now().adapters[0].strength < 0.8
    QTest.mouseClick(row.leave, LEFT)
    assert request_now().adapters == ()
    studio.session.document.undo()
    assert request_now().adapters[0].id == "sketch"


def test_what_an_adapter_follows_gets_a_well(qtbot, panel, section):
    adapters = section("adapters")
    assert SourceRole.EDGES not in panel.sources.wells
    adapters.menu.aboutToShow.emit()
    next(each for each in adapters.menu.actions() if each.text() == "Lines").trigger()
    qtbot.waitUntil(lambda: SourceRole.EDGES in panel.sources.wells)


def test_words_that_change_are_rows_of_time_and_text(qtbot, panel, section, request_now):
    prompt = section("prompt")
    QTest.mouseClick(prompt.another, LEFT)
    qtbot.waitUntil(lambda: len(prompt.later) == 1)
    QTest.keyClicks(prompt.later[0].words, "rain")
    QTest.keyClick(prompt.later[0].words, Qt.Key.Key_Return)
    assert request_now().prompts.prompts[-1].text == "rain"


def test_another_model_may_be_chosen_while_the_rows_of_one_are_still_made(
    qtbot, studio, panel, request_now
):
    mine = request_now()
    for model in ("still-motion", mine.model, "still-motion", mine.model):
        studio.generation.change_request(SHOT, replace(request_now(), model=model))
        panel.refresh()

    qtbot.waitUntil(lambda: not panel.making.is_active)
    assert request_now() == mine


def test_all_this_is_seen_at_once(qtbot, panel, section):
    for key in ("keys", "likenesses", "adapters"):
        assert section(key).isVisible()
    assert shown(qtbot, panel) is panel
    assert Blend().spec.id == SPEC.id
    assert isinstance(section("adapters").menu, QMenu)
