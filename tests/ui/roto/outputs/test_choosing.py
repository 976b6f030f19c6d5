"""Mattes chosen in the inspector: for the clip, and for each of its effects."""

from functools import partial

import pytest
from builders.ui import shown
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui.roto.conftest import CLIP
from ui.roto.outputs.conftest import DISC

from editor.model.edits.clip.effects import add_effect
from editor.model.effects import Effect, EffectId
from editor.model.roto.matte import MatteUse
from editor.ui.inspector.panel import InspectorPanel

BLUR = EffectId("blur")


def clip_in(studio):
    track, index = studio.session.sequence.find(CLIP)
    return track.items[index]


@pytest.fixture
def inspector(qtbot, studio, matte):
    edit = partial(
        add_effect,
        sequence_id=studio.session.sequence_id,
        item=CLIP,
        effect=Effect(BLUR, "gaussian_blur", (("radius", 0.02),)),
    )
    assert studio.session.edit("Add blur", edit)
    panel = InspectorPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(420, 900)
    shown(qtbot, panel)
    studio.session.selection.set_items([CLIP])
    qtbot.waitUntil(lambda: not panel.making.is_active)
    return panel


def choose(chooser, name):
    menu = chooser.menu()
    next(each for each in menu.actions() if each.text() == name).trigger()


def test_a_matte_limits_an_effect_and_is_taken_off_again(inspector, studio):
    chooser = inspector.clips.sections["effects"].cards[0].mattes
    assert chooser.button.text() == "Everywhere"

    choose(chooser, "Disc")

    assert clip_in(studio).effects[0].mattes == (MatteUse(DISC),)
    assert chooser.button.text() == "Disc"
    choose(chooser, "Disc")
    assert clip_in(studio).effects[0].mattes == ()


def test_it_is_turned_inside_out_by_a_switch(inspector, studio):
    chooser = inspector.clips.sections["effects"].cards[0].mattes
    choose(chooser, "Disc")

    QTest.mouseClick(chooser.invert, Qt.MouseButton.LeftButton)

    assert clip_in(studio).effects[0].mattes == (MatteUse(DISC, inverted=True),)
    studio.session.document.undo()
    assert clip_in(studio).effects[0].mattes == (MatteUse(DISC),)


def test_the_clip_itself_is_cut_out(inspector, studio):
    choose(inspector.clips.sections["mattes"].chooser, "Disc")

    assert clip_in(studio).mattes == (MatteUse(DISC),)


def test_without_a_matte_there_is_nothing_to_choose(qtbot, inspector, studio):
    assert studio.roto.remove(DISC)

    qtbot.waitUntil(lambda: "mattes" not in inspector.clips.sections)
    assert not inspector.clips.sections["effects"].cards[0].mattes.isVisible()
