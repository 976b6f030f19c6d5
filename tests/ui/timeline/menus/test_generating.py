"""Gaps, clips and parts of clips, from their menus into the Generate panel."""

import pytest
from builders.ui import shown
from hands.timeline import NONE
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from editor.model.edits.project.markers import set_in_out
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SourceRole
from editor.ui.generate.panel import GeneratePanel

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def generating(qtbot, studio):
    """The Generate panel; the models are known."""
    panel = GeneratePanel(studio)
    qtbot.addWidget(panel)
    qtbot.waitUntil(lambda: studio.generation.outlooks.are_known)
    return panel


@pytest.fixture
def chosen(qtbot, hand, generating):
    """Opens the menu of a place by the right button, and clicks on an entry of it."""

    def choose(place, *path):
        pointer = hand.view.pointer(QPointF(place), Qt.MouseButton.RightButton, NONE)
        hand.panel.hands.menus.open_for(pointer, hand.view.mapToGlobal(place))
        menu = hand.panel.hands.menus.open
        for text in path:
            qtbot.waitUntil(menu.isVisible)
            action = next(each for each in menu.actions() if each.text() == text)
            qtbot.waitUntil(action.isEnabled)
            QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(action).center())
            menu = action.menu()
        return hand.studio.generation.current.shot

    return choose


def roles(shot):
    return [each.role for each in shot.request.sources]


def test_a_gap_becomes_a_shot_as_long_as_it_is(hand, chosen):
    shot = chosen(hand.at(25, "V1"), "Generate in the Gap…")

    assert shot.request.frames == 10
    assert roles(shot) == [SourceRole.BEFORE, SourceRole.AFTER]
    assert shot.request.kind is GenerationKind.BRIDGE
    assert "Wan VACE" in hand.session.notices.all[-1].text  # what would make something up there
    assert hand.session.notices.all[-1].action_text
    assert hand.undoes()


def test_a_clip_is_extended_from_its_menu(hand, chosen):
    shot = chosen(hand.at(40, "V1"), "Generate from the Clip", "Extend at the End…")

    assert roles(shot) == [SourceRole.BEFORE]
    assert shot.request.seconds == 2
    assert shot.place.seam.clip == "B"


def test_only_models_that_join_are_offered_for_it(qtbot, hand, generating, chosen):
    shown(qtbot, generating)
    chosen(hand.at(25, "V1"), "Generate in the Gap…")
    items = generating.head.model.model()

    def offered():
        rows = [items.item(row) for row in range(items.rowCount())]
        return [each.text() for each in rows if each.isEnabled()]

    qtbot.waitUntil(lambda: offered() == ["Still Motion"])
    assert list(generating.sources.wells)[:2] == [SourceRole.BEFORE, SourceRole.AFTER]
    assert generating.launch.where.currentText() == "where it joins on"


def test_what_leads_up_to_a_clip_pushes_it_later(hand, chosen):
    shot = chosen(hand.at(40, "V1"), "Generate from the Clip", "Extend at the Start…")

    assert roles(shot) == [SourceRole.AFTER]
    assert (shot.place.seam.leads_up, shot.place.seam.pushes) == (True, True)


def test_a_marked_part_is_retaken(hand, chosen):
    main = hand.session.sequence_id
    hand.session.edit("Mark", lambda project: set_in_out(project, main, 33, 39))

    shot = chosen(hand.at(40, "V1"), "Generate from the Clip", "Retake This Part…")

    assert shot.request.frames == 6
    assert shot.place.seam.frame == 3


def test_without_a_part_there_is_nothing_to_retake(qtbot, hand, generating):
    hand.session.selection.set_items(["B"])
    generating.refresh()
    action = hand.studio.actions.action("generate.retake")
    qtbot.waitUntil(lambda: not action.isEnabled())
    assert "in and out point" in action.toolTip()
