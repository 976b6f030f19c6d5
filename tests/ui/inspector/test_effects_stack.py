from __future__ import annotations

from builders.look import A, B
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.model.effects import EffectKind
from editor.ui.dragging.drag import DraggedEffect, effect_data


def effects(studio, item):
    track, index = studio.session.sequence.find(item)
    return [each.name for each in track.items[index].effects]


def stack(qtbot, panel, studio, *items):
    studio.session.selection.set_items(items)
    for section in panel.clips.sections.values():
        section.header.set_folded(section.key != "effects")
    qtbot.waitUntil(lambda: not panel.making.is_active)
    QApplication.processEvents()  # lays the folded sections out
    return panel.clips.sections["effects"]


def test_the_menu_adds_the_effect_that_is_searched_for(qtbot, studio, panel):
    section = stack(qtbot, panel, studio, B)
    qtbot.mouseClick(section.add_button, Qt.MouseButton.LeftButton)

    qtbot.keyClicks(section.menu.search, "grain")
    qtbot.keyClick(section.menu.search, Qt.Key.Key_Return)

    assert effects(studio, B) == ["gaussian_blur", "film_grain"]
    assert not section.menu.isVisible()
    assert [card.title for card in section.cards] == ["Gaussian blur", "Film grain"]


def test_a_press_in_the_menu_adds_an_effect_to_all_selected_clips(qtbot, studio, panel):
    section = stack(qtbot, panel, studio, A, B)
    qtbot.mouseClick(section.add_button, Qt.MouseButton.LeftButton)
    view = section.menu.view
    place = view.visualRect(view.offers.index(1)).center()

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert effects(studio, A)[-1] == effects(studio, B)[-1] == "exposure"


def test_dragging_a_card_by_its_grip_orders_the_effects_in_one_step(qtbot, studio, panel):
    section = stack(qtbot, panel, studio, A)
    first, last = section.cards[0], section.cards[-1]
    before = len(studio.session.document.history.steps)
    start = first.grip.rect().center()
    below = last.mapTo(panel, last.rect().bottomLeft()) + QPoint(20, -4)
    end = first.grip.mapFrom(panel, below)

    qtbot.mousePress(first.grip, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(first.grip, start + QPoint(0, 20))
    qtbot.mouseMove(first.grip, end)
    qtbot.mouseRelease(first.grip, Qt.MouseButton.LeftButton, pos=end)

    assert effects(studio, A) == ["vignette", "chroma_key", "gaussian_blur"]
    assert len(studio.session.document.history.steps) == before + 1


def test_escape_ends_the_drag_of_a_card(qtbot, studio, panel):
    grip = stack(qtbot, panel, studio, A).cards[0].grip
    start = grip.rect().center()

    qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(grip, start + QPoint(0, 200))
    qtbot.keyClick(grip, Qt.Key.Key_Escape)
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 200))

    assert effects(studio, A) == ["gaussian_blur", "vignette", "chroma_key"]


def test_alt_and_an_arrow_move_an_effect(qtbot, studio, panel):
    section = stack(qtbot, panel, studio, A)

    qtbot.keyClick(section.cards[0].grip, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert effects(studio, A) == ["vignette", "gaussian_blur", "chroma_key"]


def test_a_card_takes_its_effect_off(qtbot, studio, panel):
    section = stack(qtbot, panel, studio, A)

    qtbot.mouseClick(section.cards[1].remove, Qt.MouseButton.LeftButton)

    assert effects(studio, A) == ["gaussian_blur", "chroma_key"]


def test_an_effect_is_switched_off_and_keeps_its_values(qtbot, studio, panel):
    card = stack(qtbot, panel, studio, B).cards[0]

    QTest.mouseClick(card.enabled, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))

    track, index = studio.session.sequence.find(B)
    effect = track.items[index].effects[0]
    assert not effect.enabled
    assert effect.parameter("radius") == 0.1
    assert not card.body.isEnabled()


def test_only_effects_that_all_clips_have_are_shown(qtbot, studio, panel):
    section = stack(qtbot, panel, studio, A, B)
    assert [card.title for card in section.cards] == ["Gaussian blur"]
    field = section.cards[0].rows[0].editor.fields[0]
    assert field.value is None

    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(field, "5")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    for item in (A, B):
        track, index = studio.session.sequence.find(item)
        assert track.items[index].effects[0].parameter("radius") == 0.05


def test_a_choice_of_an_effect_is_made_from_its_list(qtbot, studio, panel):
    section = stack(qtbot, panel, studio, B)
    drop(section, effect_data(DraggedEffect(EffectKind.EFFECT, "mask_shape")))
    box = section.cards[1].rows[0].editor.box

    qtbot.keyClick(box, Qt.Key.Key_Down)

    track, index = studio.session.sequence.find(B)
    assert track.items[index].effects[1].parameter("shape") == 1


def test_a_folded_card_stays_folded_when_the_stack_changes(qtbot, studio, panel):
    section = stack(qtbot, panel, studio, A)
    section.cards[2].header.set_folded(True)

    qtbot.mouseClick(section.cards[0].remove, Qt.MouseButton.LeftButton)

    assert [card.header.is_folded for card in section.cards] == [False, True]


def drop(widget, data: QMimeData) -> None:
    place, actions = QPointF(20, 20), Qt.DropAction.CopyAction
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), actions, data, buttons, none)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(place, actions, data, buttons, none))
