from fractions import Fraction

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from editor.model.timecode import TimecodeError
from editor.ui.widgets.colour.field import ColourField
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.empty_state import EmptyState
from editor.ui.widgets.numbers.timecode_field import TimecodeField, typed_frame
from editor.ui.widgets.progress_row import ProgressRow, clock
from editor.ui.widgets.search_field import SearchField
from editor.ui.widgets.section_header import SectionHeader
from editor.ui.widgets.star_rating import StarRating
from editor.ui.widgets.toggle import Toggle

LEFT = Qt.MouseButton.LeftButton
NTSC = Fraction(30000, 1001)


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


@pytest.mark.parametrize(
    ("text", "rate", "frame"),
    [
        ("1200", Fraction(25), 300),
        ("7", Fraction(25), 7),
        ("1:00", Fraction(25), 25),
        ("00:00:02:05", Fraction(25), 55),
        ("+10", Fraction(25), 110),
        ("-300", Fraction(25), 0),
        ("1.00.02", NTSC, 1800),
    ],
)
def test_typed_times_are_understood(text, rate, frame):
    assert typed_frame(text, rate, 100) == frame


def test_a_time_that_drop_frame_skips_is_refused():
    with pytest.raises(TimecodeError):
        typed_frame("10000", NTSC, 100)


def test_a_typed_timecode_is_told_once(qtbot):
    field = shown(qtbot, TimecodeField())
    field.set_rate(Fraction(25))
    told = []
    field.edited.connect(told.append)

    field.setFocus()
    QTest.keyClicks(field, "1200")
    field.set_frame(3)
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert told == [300]
    assert field.text() == "00:00:12:00"


def test_a_time_that_is_none_leaves_the_frame(qtbot):
    field = shown(qtbot, TimecodeField())
    field.set_frame(30)
    told = []
    field.edited.connect(told.append)

    field.setFocus()
    QTest.keyClicks(field, "soon")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert told == []
    assert field.text() == "00:00:01:05"


def test_stars_are_given_taken_away_and_typed(qtbot):
    stars = shown(qtbot, StarRating())
    told = []
    stars.edited.connect(told.append)

    QTest.mouseClick(stars, LEFT, pos=QPoint(16 * 3 + 4, 10))
    QTest.mouseClick(stars, LEFT, pos=QPoint(16 * 3 + 4, 10))
    QTest.keyClick(stars, Qt.Key.Key_5)
    QTest.keyClick(stars, Qt.Key.Key_Left)

    assert told == [4, 0, 5, 4]


def test_showing_a_rating_tells_nothing(qtbot):
    stars = shown(qtbot, StarRating())

    with qtbot.assertNotEmitted(stars.edited):
        stars.set_rating(2)

    assert stars.value() == 2


def test_a_toggle_turns_by_mouse_and_key(qtbot):
    toggle = shown(qtbot, Toggle("Sound"))

    QTest.mouseClick(toggle, LEFT)
    on = toggle.isChecked()
    QTest.keyClick(toggle, Qt.Key.Key_Space)

    assert on
    assert not toggle.isChecked()


def test_a_section_folds_its_body(qtbot):
    holder = QWidget()
    body = QLabel("body", holder)
    header = SectionHeader("Transform", body, holder, can_reset=True)
    column = QVBoxLayout(holder)
    column.addWidget(header)
    column.addWidget(body)
    shown(qtbot, holder)
    title, reset = header.findChildren(QToolButton)

    QTest.mouseClick(title, LEFT)
    folded = body.isHidden()
    with qtbot.waitSignal(header.reset):
        QTest.mouseClick(reset, LEFT)
    QTest.keyClick(title, Qt.Key.Key_Space)

    assert folded
    assert not body.isHidden()


def test_escape_empties_a_search(qtbot):
    search = shown(qtbot, SearchField("Search media"))
    QTest.keyClicks(search, "beach")

    QTest.keyClick(search, Qt.Key.Key_Escape)

    assert search.text() == ""


def test_a_label_without_room_says_all_in_its_tooltip(qtbot):
    label = shown(qtbot, ElidedLabel("A name that is rather long"))
    label.resize(60, 20)

    assert label.shown_text.endswith("…")
    assert label.toolTip() == "A name that is rather long"

    label.resize(600, 20)

    assert label.toolTip() == ""


def test_an_empty_state_has_its_button_done(qtbot):
    empty = shown(qtbot, EmptyState("film", "Drop footage here", "Or import it.", "Import…"))

    with qtbot.waitSignal(empty.asked):
        QTest.mouseClick(empty.button, LEFT)


def test_progress_says_how_far_and_how_long_and_can_be_stopped(qtbot):
    row = shown(qtbot, ProgressRow())
    row.show_progress("Exporting", 0.625, 13.2)
    texts = [label.text() for label in row.findChildren(QLabel)]

    with qtbot.waitSignal(row.cancelled):
        QTest.mouseClick(row.findChildren(QToolButton)[0], LEFT)

    assert "62 % · 0:14 left" in texts


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (0.2, "0:01"), (65, "1:05"), (7200, "2:00:00")]
)
def test_clocks_round_up(seconds, text):
    assert clock(seconds) == text


@pytest.fixture
def colour(qtbot):
    field = shown(qtbot, ColourField())
    field.set_colour((1.0, 0.0, 0.0, 1.0))
    field.told = []
    field.edited.connect(lambda value, gesture: field.told.append((value, gesture)))
    QTest.mouseClick(field, LEFT)
    yield field
    field.picker.close()


def strip(colour, name):
    return next(
        widget for widget in colour.picker.findChildren(QWidget) if widget.accessibleName() == name
    )


def test_the_picker_changes_hue_as_one_gesture(colour):
    hues = strip(colour, "Hue")

    QTest.mousePress(hues, LEFT, pos=QPoint(hues.width() // 3, 4))
    QTest.mouseMove(hues, QPoint(hues.width() // 2, 4))
    QTest.mouseRelease(hues, LEFT, pos=QPoint(hues.width() // 2, 4))

    value, _ = colour.told[0]
    assert value == pytest.approx((0, 1, 0, 1), abs=0.05)
    assert len({gesture for _, gesture in colour.told}) == 1


def test_black_keeps_the_hue_that_was_chosen(colour):
    plane = strip(colour, "Saturation and value")

    QTest.mouseClick(plane, LEFT, pos=QPoint(plane.width() - 1, plane.height() - 1))
    QTest.mouseClick(plane, LEFT, pos=QPoint(plane.width() - 1, 0))

    assert colour.told[-1][0] == pytest.approx((1, 0, 0, 1), abs=0.05)


def test_a_colour_can_be_typed(colour):
    field = strip(colour, "Hexadecimal")
    field.selectAll()
    QTest.keyClicks(field, "0080ff")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert colour.told[-1][0] == pytest.approx((0, 128 / 255, 1, 1), abs=0.01)


def test_keys_move_the_opacity(colour):
    opacity = next(w for w in colour.picker.findChildren(QWidget) if w.toolTip() == "Opacity")

    QTest.keyClick(opacity, Qt.Key.Key_Left)

    assert colour.told[-1][0][3] == pytest.approx(0.99)


def test_several_colours_at_once_show_a_dash(qtbot):
    field = shown(qtbot, ColourField())
    field.set_colour(None)

    field.grab()

    assert field.accessibleDescription() == ""
