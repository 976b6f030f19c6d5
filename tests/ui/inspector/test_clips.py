from __future__ import annotations

import pytest
from builders.look import SHAPE, SOUND, TITLE, A, B
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from editor.model.curves import Curve, number_at
from editor.model.edits.clip.parameters import Parameter, value_of
from editor.model.edits.project.tracks import set_track
from editor.model.timeline import TrackId
from editor.ui.inspector.rows.row import ValueRow


def clip(studio, item):
    track, index = studio.session.sequence.find(item)
    return track.items[index]


def row(panel, section, name):
    return next(each for each in panel.clips.sections[section].rows if each.name == name)


def steps(studio):
    return [step.label for step in studio.session.document.history.steps]


def type_in(qtbot, field, text):
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def drag(qtbot, field, pixels):
    start = field.rect().center()
    qtbot.mousePress(field, Qt.MouseButton.LeftButton, pos=start)
    for part in (1, 2, 3, 4):
        qtbot.mouseMove(field, start + QPoint(pixels * part // 4, 0))
    qtbot.mouseRelease(field, Qt.MouseButton.LeftButton, pos=start + QPoint(pixels, 0))


def shown_sections(panel):
    return panel.clips.sections.values()


def select(studio, *items):
    studio.session.selection.set_items(items)


def test_dragging_a_number_is_one_step(qtbot, studio, panel):
    select(studio, B)
    before = len(steps(studio))

    drag(qtbot, row(panel, "transform", "Rotation").editor.fields[0], 40)

    assert clip(studio, B).transform.rotation == 50.0
    assert len(steps(studio)) == before + 1
    studio.session.document.undo()
    assert clip(studio, B).transform.rotation == 30.0


def test_arithmetic_is_worked_out(qtbot, studio, panel):
    select(studio, B)

    type_in(qtbot, row(panel, "transform", "Rotation").editor.fields[0], "90/4")

    assert clip(studio, B).transform.rotation == 22.5


def test_several_clips_show_what_differs_and_a_change_by_an_amount_adds_to_each(
    qtbot, studio, panel
):
    studio.session.playhead.seek(25)
    select(studio, A, B)
    field = row(panel, "transform", "Rotation").editor.fields[0]
    assert field.value is None

    type_in(qtbot, field, "+5")

    assert clip(studio, A).transform.rotation == 5.0
    assert clip(studio, B).transform.rotation == 35.0
    assert steps(studio)[-1] == "Change Rotation"


def test_a_value_set_for_several_clips_is_one_step(qtbot, studio, panel):
    select(studio, A, B)
    before = len(steps(studio))

    type_in(qtbot, row(panel, "transform", "Rotation").editor.fields[0], "12")

    assert {clip(studio, item).transform.rotation for item in (A, B)} == {12.0}
    assert len(steps(studio)) == before + 1


def test_linked_scale_keeps_its_proportion(qtbot, studio, panel):
    select(studio, B)

    type_in(qtbot, row(panel, "transform", "Scale").editor.fields[0], "50")

    assert clip(studio, B).transform.scale == (0.5, 0.5)


def test_the_diamond_sets_and_removes_a_keyframe_at_the_playhead(qtbot, studio, panel):
    select(studio, B)
    studio.session.playhead.seek(110)
    keys = row(panel, "mixing", "Opacity").keys

    qtbot.mouseClick(keys.key, Qt.MouseButton.LeftButton)

    curve = value_of(clip(studio, B), Parameter.OPACITY)
    assert isinstance(curve, Curve)
    assert [(key.frame, key.value) for key in curve.keyframes] == [(10, 0.5)]
    qtbot.mouseClick(keys.key, Qt.MouseButton.LeftButton)
    assert value_of(clip(studio, B), Parameter.OPACITY) == 0.5


def test_editing_a_value_with_keyframes_sets_one_at_the_playhead(qtbot, studio, panel):
    select(studio, A)
    studio.session.playhead.seek(50)

    type_in(qtbot, row(panel, "mixing", "Opacity").editor.fields[0], "25")

    curve = value_of(clip(studio, A), Parameter.OPACITY)
    assert number_at(curve, 50) == 0.25
    assert [key.frame for key in curve.keyframes] == [0, 25, 50, 80]


def test_animated_values_follow_the_playhead(qtbot, studio, panel):
    select(studio, A)
    field = row(panel, "mixing", "Opacity").editor.fields[0]

    studio.session.playhead.seek(25)
    qtbot.waitUntil(lambda: field.value == 100.0)
    studio.session.playhead.seek(80)
    qtbot.waitUntil(lambda: field.value == 40.0)


def test_the_arrows_go_from_keyframe_to_keyframe(qtbot, studio, panel):
    select(studio, A)
    studio.session.playhead.seek(30)
    panel.refresh()
    keys = row(panel, "mixing", "Opacity").keys

    qtbot.mouseClick(keys.after, Qt.MouseButton.LeftButton)
    assert studio.session.playhead.frame == 80
    panel.refresh()
    qtbot.mouseClick(keys.before, Qt.MouseButton.LeftButton)
    assert studio.session.playhead.frame == 25


def test_a_double_click_on_the_name_resets_the_value(qtbot, studio, panel):
    select(studio, B)

    qtbot.mouseDClick(row(panel, "transform", "Rotation").label, Qt.MouseButton.LeftButton)

    assert clip(studio, B).transform.rotation == 0.0


def test_a_section_is_reset_in_one_step(qtbot, studio, panel):
    select(studio, A)
    before = len(steps(studio))

    panel.clips.sections["transform"].header.reset.emit()

    assert value_of(clip(studio, A), Parameter.POSITION) == (0.0, 0.0)
    assert len(steps(studio)) == before + 1


def test_values_follow_what_another_gesture_previews(qtbot, studio, panel):
    from editor.model.edits.clip.parameters import set_parameter

    select(studio, B)
    session = studio.session
    session.document.preview(
        lambda project: set_parameter(project, session.sequence_id, B, Parameter.ROTATION, 77.0)
    )

    assert row(panel, "transform", "Rotation").editor.fields[0].value == 77.0


def test_text_typed_into_a_title_is_one_step(qtbot, studio, panel):
    select(studio, TITLE)
    text = row(panel, "text", "Words").editor.text
    before = len(steps(studio))

    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton)
    text.selectAll()
    qtbot.keyClicks(text, "Dusk")

    assert clip(studio, TITLE).source.title.text == "Dusk"
    assert len(steps(studio)) == before + 1


def test_a_part_of_a_title_can_be_switched_on(qtbot, studio, panel):
    select(studio, TITLE)
    plate = row(panel, "text", "Plate")

    QTest.mouseClick(plate.editor.box, Qt.MouseButton.LeftButton, pos=QPoint(7, 10))

    assert clip(studio, TITLE).source.title.background is not None
    assert row(panel, "text", "Padding").isVisible()


def test_what_a_generator_declares_can_be_changed(qtbot, studio, panel):
    select(studio, SHAPE)

    type_in(qtbot, row(panel, "generator gradient", "Start").editor.fields[1], "0.25")

    assert clip(studio, SHAPE).source.effect.parameter("start") == (0.0, 0.25)


def test_volume_belongs_to_sound_and_transform_to_pictures(studio, panel):
    select(studio, SOUND)
    assert set(panel.clips.sections) == {"sound", "speed"}

    select(studio, B)
    assert "sound" not in panel.clips.sections


def test_speed_is_set_in_percent(qtbot, studio, panel):
    select(studio, B)

    type_in(qtbot, row(panel, "speed", "Speed").editor.fields[0], "200")

    assert (clip(studio, B).speed, clip(studio, B).duration) == (2, 30)


def test_the_length_of_several_clips_is_changed_by_an_amount(qtbot, studio, panel):
    select(studio, A, B)
    field = row(panel, "speed", "Duration").editor.field
    assert field.frame is None

    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "-10")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert (clip(studio, A).duration, clip(studio, B).duration) == (90, 50)
    assert steps(studio)[-1] == "Change Duration"


def test_selecting_other_clips_makes_no_rows_anew(studio, panel):
    select(studio, A)
    made = {key: list(section.rows) for key, section in panel.clips.sections.items()}

    select(studio, TITLE)
    select(studio, A)

    assert {key: list(section.rows) for key, section in panel.clips.sections.items()} == made


def test_rows_of_a_folded_section_are_made_when_it_opens(qtbot, studio, panel):
    select(studio, A)
    crop = panel.clips.sections["crop"]
    qtbot.waitUntil(lambda: not panel.making.is_active)
    assert not crop.findChildren(ValueRow)

    crop.header.set_folded(False)

    assert [each.name for each in crop.findChildren(ValueRow)] == ["Crop"]


def test_reverse_turns_the_clip_around(qtbot, studio, panel):
    select(studio, B)
    box = row(panel, "speed", "Reverse").editor.box

    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(7, 10))

    assert clip(studio, B).speed == -1


def test_a_refused_edit_leaves_the_value_shown(qtbot, studio, panel):
    studio.session.edit(
        "Lock", lambda p: set_track(p, studio.session.sequence_id, TrackId("V1"), locked=True)
    )
    select(studio, B)
    field = row(panel, "transform", "Rotation").editor.fields[0]

    type_in(qtbot, field, "12")

    assert field.value == 30.0
    assert "locked" in studio.session.notices.all[-1].text


def test_the_clip_is_renamed_in_place(qtbot, studio, panel):
    select(studio, B)
    line = panel.clips.header.name.line

    line.selectAll()
    qtbot.keyClicks(line, "Arrival")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert clip(studio, B).name == "Arrival"


@pytest.mark.parametrize("item", [A, TITLE, SHAPE, SOUND])
def test_a_page_fits_into_280_pixels(qtbot, studio, panel, item):
    select(studio, item)
    assert all(section.rows or section.key == "effects" for section in shown_sections(panel))
    panel.resize(600, panel.height())
    row = next(each for each in panel.clips.findChildren(ValueRow) if each.isVisible())
    qtbot.waitUntil(lambda: row.label.width() > 100)  # a wide panel does not hold its width

    qtbot.waitUntil(lambda: panel.clips.minimumSizeHint().width() <= 270)


def test_every_control_has_a_name(studio, panel):
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

    select(studio, A)
    assert all(section.rows or section.key == "effects" for section in shown_sections(panel))

    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for control in panel.clips.findChildren(kind):
            named = control.accessibleName() or getattr(control, "text", str)()
            assert named or not control.isVisible(), control


def test_nothing_is_cut_off_where_the_panel_is_at_its_narrowest(qtbot, studio, panel):
    select(studio, B)
    qtbot.waitUntil(lambda: not panel.making.is_active)
    panel.resize(panel.minimumSizeHint().width(), 400)  # too low for all: the bar takes its part

    view, switch = panel.clips.parentWidget(), panel.clips.header.enabled
    qtbot.waitUntil(lambda: view.width() < panel.width())
    qtbot.waitUntil(lambda: switch.mapTo(view, switch.rect().topRight()).x() < view.width())


def test_the_header_shows_what_a_title_looks_like(qtbot, studio, panel):
    select(studio, TITLE)

    def is_bright():
        image = panel.clips.header.picture.grab().toImage()
        middle = range(image.height() // 3, image.height() * 2 // 3)
        return any(
            image.pixelColor(x, y).lightness() > 200 for y in middle for x in range(image.width())
        )

    qtbot.waitUntil(is_bright)
