import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from editor.model.curves import Curve, number_at
from editor.model.generation.camerawork.amounts import preset_of
from editor.model.generation.camerawork.presets import PRESETS

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def camera(section):
    return section("camera")


def items(menu):
    return [menu.list.item(row) for row in range(menu.list.count())]


def type_number(field, text):
    QTest.mouseClick(field, LEFT)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_preset_is_chosen_by_its_picture_with_the_keys(qtbot, camera, request_now):
    QTest.mouseClick(camera.preset, LEFT)
    menu = camera.preset.menu_shown
    QTest.keyClick(menu.list, Qt.Key.Key_Right)
    QTest.keyClick(menu.list, Qt.Key.Key_Return)

    found = preset_of(request_now().camera, request_now().frames)
    assert found is not None
    assert found[0].name == "slow-push-in"
    qtbot.waitUntil(lambda: camera.preset.text() == found[0].label)


def test_a_preset_is_chosen_by_a_click_on_its_picture_and_left_by_esc(studio, camera, request_now):
    QTest.mouseClick(camera.preset, LEFT)
    menu = camera.preset.menu_shown
    assert menu.list.count() == 1 + len(PRESETS)
    assert all(each.toolTip() and not each.icon().isNull() for each in items(menu))
    chosen = next(each for each in items(menu) if each.text() == "Crash zoom")
    QTest.mouseClick(menu.list.viewport(), LEFT, pos=menu.list.visualItemRect(chosen).center())

    assert preset_of(request_now().camera, request_now().frames)[0].name == "crash-zoom"
    moved = request_now()
    QTest.mouseClick(camera.preset, LEFT)
    QTest.keyClick(camera.preset.menu_shown.list, Qt.Key.Key_Escape)
    assert request_now() == moved
    studio.session.document.undo()
    assert request_now().camera.is_still


def test_the_amount_of_a_preset_is_a_number(camera, request_now):
    camera.preset.chosen.emit("slow-push-in")

    type_number(camera.amount, "20")

    assert number_at(request_now().camera.dolly, 8) == pytest.approx(0.2)


def test_a_move_goes_from_nothing_to_its_amount(row, request_now):
    type_number(row("camera", "pan").editor.fields[0], "10")

    pan = request_now().camera.pan
    assert isinstance(pan, Curve)
    assert (number_at(pan, 0), number_at(pan, 8)) == (0.0, 10.0)


def test_a_keyframe_holds_a_move_at_the_playhead(studio, row, request_now):
    type_number(row("camera", "pan").editor.fields[0], "10")
    studio.session.playhead.seek(4)
    QTest.mouseClick(row("camera", "pan").keys.key, LEFT)

    type_number(row("camera", "pan").editor.fields[0], "2")

    pan = request_now().camera.pan
    assert [round(key.frame) for key in pan.keyframes] == [0, 4, 8]
    assert number_at(pan, 4) == 2.0
    assert number_at(pan, 8) == 10.0


def test_another_length_keeps_the_camera_to_its_end(row, request_now):
    type_number(row("camera", "pan").editor.fields[0], "10")

    type_number(row("frame", "length").editor.fields[0], "1")

    assert request_now().frames == 24
    assert number_at(request_now().camera.pan, 23) == 10.0


def test_dragging_across_the_path_goes_through_time(studio, camera):
    path = camera.path
    QTest.mousePress(path, LEFT, pos=QPoint(0, 40))
    QTest.mouseMove(path, QPoint(path.width() - 1, 40))
    QTest.mouseRelease(path, LEFT, pos=QPoint(path.width() - 1, 40))
    QTest.mouseClick(path, LEFT, pos=QPoint(path.width() // 2, 40))

    assert studio.session.playhead.frame == 4
    assert path.value() == 4


def test_even_easing_holds_for_all_moves(row, request_now):
    type_number(row("camera", "pan").editor.fields[0], "10")
    box = row("camera", "easing").editor.box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)

    assert number_at(request_now().camera.pan, 2) == pytest.approx(2.5)
