import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from editor.ui.widgets.numbers.field_label import FieldLabel
from editor.ui.widgets.numbers.number_field import NumberField
from editor.ui.widgets.numbers.vector_field import VectorField

LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def field(qtbot):
    holder = QWidget()
    column = QVBoxLayout(holder)
    field = NumberField()
    field.set_default(100)
    field.set_range(-500, 500)
    field.set_step(1, decimals=2)
    field.set_value(50)
    field.label = FieldLabel("Scale", field)
    column.addWidget(field.label)
    column.addWidget(field)
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    field.told = []
    field.edited.connect(lambda value, gesture: field.told.append((value, gesture)))
    field.holder = holder
    return field


def drag(widget, *steps, modifier=NONE, release=True):
    """Press, move by each of `steps` pixels in turn, release."""
    x = 10
    QTest.mousePress(widget, LEFT, modifier, QPoint(x, 8))
    for step in steps:
        x += step
        place = QPointF(x, 8)
        moved = QMouseEvent(
            QMouseEvent.Type.MouseMove, place, widget.mapToGlobal(place), LEFT, LEFT, modifier
        )
        QApplication.sendEvent(widget, moved)
    if release:
        QTest.mouseRelease(widget, LEFT, modifier, QPoint(x, 8))


def wheel(widget, notches):
    place = QPointF(5, 5)
    turned = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, turned)


def test_a_drag_changes_the_value_as_one_gesture(field):
    drag(field, 10, 10, 5)

    assert [value for value, _ in field.told] == [60, 70, 75]
    assert len({gesture for _, gesture in field.told}) == 1


@pytest.mark.parametrize(("modifier", "value"), [(SHIFT, 51), (CTRL, 150)])
def test_shift_drags_finely_and_control_coarsely(field, modifier, value):
    drag(field, 10, modifier=modifier)

    assert field.value == value


def test_two_drags_are_two_gestures(field):
    drag(field, 10)
    drag(field, 10)

    assert len({gesture for _, gesture in field.told}) == 2


def test_escape_gives_back_what_was_before_the_drag(field):
    field.setFocus()
    drag(field, 10, release=False)

    QTest.keyClick(field, Qt.Key.Key_Escape)
    drag_ended = not field.is_dragging
    QTest.mouseRelease(field, LEFT, NONE, QPoint(30, 8))

    assert drag_ended
    assert field.value == 50
    assert field.told[-1] == (50, field.told[0][1])


def test_a_click_types_and_return_takes_the_sum(field):
    QTest.mouseClick(field, LEFT)
    QTest.keyClicks(field, "1920/2+10-600")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert [value for value, _ in field.told] == [370]
    assert field.text() == "370"


def test_a_typed_change_starts_from_the_value(field):
    QTest.mouseClick(field, LEFT)
    QTest.keyClicks(field, "*2")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert field.value == 100


def test_escape_leaves_what_was_typed(field):
    QTest.mouseClick(field, LEFT)
    QTest.keyClicks(field, "7")

    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert field.told == []
    assert field.text() == "50"


def test_nonsense_changes_nothing(field):
    QTest.mouseClick(field, LEFT)
    QTest.keyClicks(field, "wide")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert field.told == []
    assert field.text() == "50"


def test_leaving_the_field_takes_what_was_typed(field):
    QTest.mouseClick(field, LEFT)
    QTest.keyClicks(field, "12")

    field.clearFocus()

    assert field.value == 12


def test_what_is_shown_from_outside_does_not_disturb_typing(field):
    QTest.mouseClick(field, LEFT)
    QTest.keyClicks(field, "12")

    field.set_value(99)

    assert field.text() == "12"
    assert field.told == []


def test_arrow_keys_step_and_each_press_is_a_gesture(field):
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Up, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Down, SHIFT)

    assert [value for value, _ in field.told] == [51, 61, 60.9]
    assert len({gesture for _, gesture in field.told}) == 3


def test_the_wheel_turns_only_the_field_that_has_the_focus(field):
    field.clearFocus()
    wheel(field, 1)
    untouched = list(field.told)
    field.setFocus()
    wheel(field, 1)
    wheel(field, 1)

    assert untouched == []
    assert [value for value, _ in field.told] == [51, 52]
    assert len({gesture for _, gesture in field.told}) == 1


def test_values_stay_in_range_and_at_their_decimals(field):
    drag(field, 400, 400)
    assert field.value == 500

    QTest.mouseClick(field, LEFT)
    QTest.keyClicks(field, "1/3")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.value == 0.33


def test_a_double_click_on_the_label_resets(field):
    QTest.mouseDClick(field.label, LEFT)

    assert [value for value, _ in field.told] == [100]
    assert field.is_default


def test_dragging_the_label_drags_the_number(field):
    drag(field.label, 5, 5)

    assert field.value == 60


def test_several_values_show_a_dash_and_take_a_typed_one(field):
    field.set_value(None)
    shown = field.text()
    drag(field, 20)

    assert shown == "–"  # noqa: RUF001
    assert field.told == []

    QTest.mouseClick(field, LEFT)
    QTest.keyClicks(field, "8")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert field.value == 8


def test_the_unit_stands_behind_the_number_and_its_label_names_it(field):
    field.set_unit("px")

    assert field.text() == "50\u202fpx"
    assert field.accessibleName() == "Scale"


@pytest.fixture
def vector(qtbot):
    vector = VectorField(can_link=True)
    vector.set_value(100, 50)
    qtbot.addWidget(vector)
    vector.show()
    vector.told = []
    vector.edited.connect(lambda x, y, _: vector.told.append((x, y)))
    return vector


def test_a_vector_tells_both_numbers(vector):
    drag(vector.x_field, 10)

    assert vector.told == [(110, 50)]


def test_linked_numbers_keep_their_proportion(vector):
    vector.set_linked(True)

    drag(vector.x_field, 10)
    drag(vector.y_field, -5)

    assert vector.told == [(110, 55), (100, 50)]
