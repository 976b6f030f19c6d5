import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from editor.settings import Appearance
from editor.ui.palette.palette import Palette
from editor.ui.palette.rows import ENTRY
from editor.ui.palette.search import match

NAMES = (
    "Slice at Playhead",
    "Slide Tool",
    "Ripple Delete",
    "Ripple Trim Start to Playhead",
    "Export Frame",
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("slice", "Slice at Playhead"),
        ("rts", "Ripple Trim Start to Playhead"),
        ("rip del", "Ripple Delete"),
        ("frame", "Export Frame"),
        ("SLIDE", "Slide Tool"),
    ],
)
def test_a_few_letters_find_the_name_that_is_meant(typed, found):
    scores = {name: match(typed, name) for name in NAMES}
    best = max((name for name in NAMES if scores[name]), key=lambda name: scores[name].score)

    assert best == found


def test_letters_that_do_not_stand_there_in_that_order_find_nothing():
    assert match("ecils", "Slice at Playhead") is None


def test_what_was_typed_is_told_by_its_places():
    assert match("sp", "Slice at Playhead").places == (0, 9)


@pytest.fixture
def palette(qtbot, start, film):
    program = start(film)
    ctrl_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(program.window, Qt.Key.Key_P, ctrl_shift)
    palette = QApplication.activePopupWidget()
    assert isinstance(palette, Palette)
    yield program, palette
    if QApplication.activePopupWidget() is not None:
        QApplication.activePopupWidget().close()


def first(palette):
    return palette.list.model().index(0, 0).data(ENTRY)


def test_typing_and_return_does_a_command(qtbot, palette):
    program, shown = palette

    qtbot.keyClicks(shown.field, "close project")
    qtbot.keyClick(shown.field, Qt.Key.Key_Return)

    assert program.studio is None


def test_a_setting_is_found_and_what_was_used_last_comes_first_the_next_time(qtbot, palette):
    program, shown = palette
    qtbot.keyClicks(shown.field, "light theme")
    qtbot.keyClick(shown.field, Qt.Key.Key_Return)
    assert program.preferences.settings.appearance is Appearance.LIGHT

    program.studio.actions.run("window.palette")
    shown = QApplication.activePopupWidget()
    qtbot.keyClicks(shown.field, "reduced motion")
    qtbot.keyClick(shown.field, Qt.Key.Key_Return)

    program.studio.actions.run("window.palette")

    assert first(QApplication.activePopupWidget()).text == "Reduced motion"
    assert program.preferences.settings.reduced_motion


def test_an_effect_is_found_and_what_is_off_says_why_and_does_nothing(qtbot, palette):
    _program, shown = palette

    qtbot.keyClicks(shown.field, "vignette")
    assert first(shown).text == "Vignette"

    shown.field.clear()
    qtbot.keyClicks(shown.field, "redo")
    entry = first(shown)
    qtbot.keyClick(shown.field, Qt.Key.Key_Return)

    assert (entry.text, entry.is_enabled) == ("Redo", False)
    assert entry.reason == "Nothing has been undone."
    assert shown.isVisible()
