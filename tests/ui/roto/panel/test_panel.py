from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from ui.roto.panel.conftest import REEDS, SWAN


def matte_in(studio, id=SWAN):
    return studio.session.document.project.matte(id)


def test_it_lists_the_mattes_of_the_clip_with_their_state(panel):
    assert [row.name.text() for row in panel.list.rows] == ["Swan", "Reeds"]
    assert panel.list.rows[0].state.text() == "8 frame(s) missing"
    assert panel.list.rows[1].state.text() == "empty"


def test_a_press_on_a_matte_works_on_it(qtbot, panel, studio):
    QTest.mouseClick(panel.list.rows[1], Qt.MouseButton.LeftButton, pos=QPoint(8, 10))

    assert studio.roto.current.matte.id == REEDS
    qtbot.waitUntil(lambda: panel.list.rows[1].accessibleDescription().startswith("chosen"))
