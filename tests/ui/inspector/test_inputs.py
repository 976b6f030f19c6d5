"""Every kind of input that a shader file may declare has an editor that changes it."""

from __future__ import annotations

import pytest
from builders.look import A
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from editor.compositor.isf.catalogue import Catalogue
from editor.model.curves import value_at
from editor.model.effects import EffectKind
from editor.ui.effects.applying import Applying

LEFT = Qt.MouseButton.LeftButton
SHADER = """/*{
    "ISFVSN": "2",
    "DESCRIPTION": "One of each.",
    "INPUTS": [
        {"NAME": "inputImage", "TYPE": "image"},
        {"NAME": "amount", "TYPE": "float", "DEFAULT": 0.5, "MIN": 0.0, "MAX": 1.0},
        {"NAME": "steps", "TYPE": "long", "DEFAULT": 3, "MIN": 1, "MAX": 9},
        {"NAME": "mode", "TYPE": "long", "DEFAULT": 0, "VALUES": [0, 5], "LABELS": ["Low", "High"]},
        {"NAME": "on", "TYPE": "bool", "DEFAULT": false},
        {"NAME": "flash", "TYPE": "event"},
        {"NAME": "where", "TYPE": "point2D", "DEFAULT": [0.5, 0.5], "MIN": [0, 0], "MAX": [1, 1]},
        {"NAME": "tint", "TYPE": "color", "DEFAULT": [1.0, 0.0, 0.0, 1.0]},
        {"NAME": "table", "TYPE": "image"}
    ]
}*/
void main() { gl_FragColor = IMG_THIS_PIXEL(inputImage); }
"""


@pytest.fixture
def catalogue(tmp_path_factory):
    folder = tmp_path_factory.mktemp("shaders")
    (folder / "each.fs").write_text(SHADER, "utf-8")
    return Catalogue.load([folder])


@pytest.fixture
def editors(studio, panel):
    """By the names of the inputs, of the effect put on clip A."""
    studio.session.selection.set_items([A])
    Applying(studio).add_effect(studio.catalogue.spec(EffectKind.EFFECT, "each"))
    card = panel.clips.sections["effects"].cards[-1]
    return {row.binding.spec.name: row.editor for row in card.rows}


def value(studio, name, frame=0):
    track, index = studio.session.sequence.find(A)
    found = track.items[index].effects[-1].parameter(name)
    return found if found is None else value_at(found, frame)


def type_in(qtbot, field, text):
    qtbot.mouseClick(field, LEFT)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_numbers_and_points_are_typed(qtbot, studio, editors):
    type_in(qtbot, editors["amount"].fields[0], "0.25")
    type_in(qtbot, editors["steps"].fields[0], "7")
    type_in(qtbot, editors["where"].fields[1], "0.9")

    assert value(studio, "amount") == 0.25
    assert value(studio, "steps") == 7
    assert value(studio, "where") == (0.5, 0.9)


def test_a_choice_is_made_by_keys_and_a_switch_is_pressed(qtbot, studio, editors):
    editors["mode"].box.setFocus()
    qtbot.keyClick(editors["mode"].box, Qt.Key.Key_Down)
    editors["on"].box.setFocus()
    qtbot.keyClick(editors["on"].box, Qt.Key.Key_Space)

    assert value(studio, "mode") == 5
    assert value(studio, "on") is True


def test_an_event_happens_at_the_playhead(qtbot, studio, editors):
    studio.session.playhead.seek(12)

    qtbot.mouseClick(editors["flash"].button, LEFT)

    assert [frame for frame in range(20) if value(studio, "flash", frame)] == [12]
    assert studio.session.document.history.steps[-1].label == "Trigger Flash"


def test_a_colour_is_typed_in_its_picker(qtbot, studio, editors):
    qtbot.mouseClick(editors["tint"].field, LEFT)
    picker = editors["tint"].field.picker
    line = next(
        each for each in picker.findChildren(QLineEdit) if each.accessibleName() == "Hexadecimal"
    )
    line.selectAll()
    qtbot.keyClicks(line, "#00ff00")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert value(studio, "tint") == pytest.approx((0.0, 1.0, 0.0, 1.0))
    picker.close()


def test_a_file_is_chosen_and_taken_away_again(qtbot, studio, editors, tmp_path):
    picture = tmp_path / "table.png"
    picture.write_bytes(b"")
    editor = editors["table"]

    qtbot.mouseClick(editor.button, LEFT)
    dialog = editor.findChild(QFileDialog)
    dialog.fileSelected.emit(str(picture))
    dialog.close()
    assert value(studio, "table") == str(picture)

    qtbot.mouseClick(editor.clear, LEFT)
    assert value(studio, "table") == ""
