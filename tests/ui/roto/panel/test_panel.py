from functools import partial

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from ui.roto.panel.conftest import FRAMES, REEDS, SWAN

from editor.model.edits.roto.tracking import set_key
from editor.model.roto.matte import Key, Matting
from editor.model.timeline import Clip


def matte_in(studio, id=SWAN):
    return studio.session.document.project.matte(id)


def clip_in(studio):
    (clip,) = (
        each for each in studio.session.sequence.video_tracks[0].items if isinstance(each, Clip)
    )
    return clip


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_lists_the_mattes_of_the_clip_with_their_state(panel):
    assert [row.name.text() for row in panel.list.rows] == ["Swan", "Reeds"]
    assert panel.list.rows[0].state.text() == "9 frame(s) missing"
    assert panel.list.rows[1].state.text() == "empty"


def test_a_press_on_a_matte_works_on_it(qtbot, panel, studio):
    QTest.mouseClick(panel.list.rows[1], Qt.MouseButton.LeftButton, pos=QPoint(8, 10))

    assert studio.roto.current.matte.id == REEDS
    qtbot.waitUntil(lambda: panel.list.rows[1].accessibleDescription().startswith("chosen"))


def test_a_matte_is_renamed_where_its_name_stands(panel, studio):
    name = panel.list.rows[0].name
    QTest.mouseDClick(name, Qt.MouseButton.LeftButton)
    name.selectAll()
    QTest.keyClicks(name, "Bird")
    QTest.keyClick(name, Qt.Key.Key_Return)

    assert matte_in(studio).name == "Bird"


def test_delete_takes_the_matte_away_and_undo_brings_it_back(qtbot, panel, studio):
    panel.list.rows[1].setFocus()
    QTest.keyClick(panel.list.rows[1], Qt.Key.Key_Delete)

    qtbot.waitUntil(lambda: len(panel.list.rows) == 1)
    studio.session.document.undo()
    qtbot.waitUntil(lambda: len(panel.list.rows) == 2)


def test_it_says_how_many_frames_are_to_be_looked_at(panel):
    assert panel.track.unsure.text() == "5 frame(s) to look at"
    assert panel.track.said.text() == "2 key(s) · 29 tracked · 9 missing"


def test_the_next_unsure_frame_is_gone_to(panel, studio):
    assert studio.roto.current.frame == 0

    studio.actions.run("matte.next_unsure")

    assert studio.roto.current.frame in range(5, 10)


@pytest.mark.parametrize(("command", "frame"), [("next_key", 20), ("previous_key", 0)])
def test_keys_are_gone_to(qtbot, panel, studio, command, frame):
    studio.roto.current.seek(10)
    qtbot.waitUntil(studio.actions.action(f"matte.{command}").isEnabled)

    studio.actions.run(f"matte.{command}")

    assert studio.roto.current.frame == frame


def test_a_press_on_the_strip_goes_to_the_frame(panel, studio):
    strip = panel.track.strip
    x = round(strip.x_of(30))

    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(x, 10))

    assert studio.roto.current.frame == 30


def test_the_strip_is_lower_and_of_another_colour_where_it_is_not_sure(panel):
    strip = panel.track.strip
    picture = strip.grab().toImage()

    def colour(frame, up):
        return picture.pixelColor(QPointF(strip.x_of(frame), strip.height() - up).toPoint())

    assert colour(2, 20) == colour(15, 20)
    assert colour(7, 3) != colour(15, 3)
    assert colour(7, 20) != colour(15, 20)


def test_edges_are_set_in_one_step_each(panel, studio):
    choke = next(row for row in panel.edges.rows if row.binding.spec.name == "choke")
    field = choke.editor.fields[0]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field.focusWidget() or field, "3")
    QTest.keyClick(field.focusWidget() or field, Qt.Key.Key_Return)

    assert matte_in(studio).edges.choke == 3
    studio.session.document.undo()
    assert matte_in(studio).edges.choke == 0


def test_detail_is_chosen_by_name(panel, studio):
    detail = panel.edges.rows[0].editor.box
    detail.setFocus()
    QTest.keyClick(detail, Qt.Key.Key_Down)

    assert matte_in(studio).edges.matting is Matting.FINE


def test_cut_out_is_a_switch(qtbot, panel, studio):
    cut_out = panel.uses.buttons[0]

    press(cut_out)

    assert [use.matte for use in clip_in(studio).mattes] == [SWAN]
    qtbot.waitUntil(lambda: [row.name.text() for row in panel.uses.places] == ["Cuts out the clip"])
    assert cut_out.isChecked()
    press(cut_out)
    assert not clip_in(studio).mattes
    qtbot.waitUntil(lambda: not panel.uses.places)


def test_the_eye_switches_off_all_that_a_matte_does(qtbot, panel, studio):
    press(panel.uses.buttons[1])
    press(panel.uses.buttons[0])
    eye = panel.list.rows[0].eye
    qtbot.waitUntil(eye.isEnabled)

    press(eye)

    (effect,) = clip_in(studio).effects
    assert [use.enabled for use in (*clip_in(studio).mattes, *effect.mattes)] == [False, False]
    studio.session.document.undo()
    assert clip_in(studio).mattes[0].enabled


def test_what_uses_it_is_turned_inside_out_and_ended(qtbot, panel, studio):
    press(panel.uses.buttons[1])
    qtbot.waitUntil(lambda: len(panel.uses.places) == 1)
    assert clip_in(studio).effects[0].mattes[0].inverted

    press(panel.uses.places[0].side)

    assert not clip_in(studio).effects[0].mattes[0].inverted
    qtbot.waitUntil(lambda: not panel.uses.places[0].side.isChecked())
    press(panel.uses.places[0].stop)
    assert not clip_in(studio).effects[0].mattes


def test_without_a_matte_it_says_what_to_do(qtbot, panel, studio):
    press(panel.new)

    qtbot.waitUntil(panel.hint.isVisible)
    assert not panel.track.isVisible()
    assert studio.roto.current.matte is None


def test_commands_say_why_they_cannot(qtbot, panel, studio):
    studio.roto.current.choose(REEDS)

    qtbot.waitUntil(lambda: not studio.actions.action("matte.track").isEnabled())
    assert "click what it is to be of" in studio.actions.action("matte.track").statusTip()
    assert "click what it is to be of" in panel.track.both.toolTip()


def test_all_frames_of_the_clip_are_counted(panel, studio):
    assert len(studio.roto.current.range) == FRAMES


def test_a_lock_keeps_what_a_matte_covers(qtbot, panel, studio):
    row = panel.list.rows[0]
    press(row.lock)

    qtbot.waitUntil(lambda: row.lock.accessibleName() == "Unlock Swan")
    assert matte_in(studio).locked
    qtbot.waitUntil(lambda: not panel.track.both.isEnabled())
    assert "locked" in panel.track.both.toolTip()
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert matte_in(studio) is not None
    assert "Unlock it first" in studio.session.notices.all[-1].text

    press(row.lock)
    qtbot.waitUntil(panel.track.both.isEnabled)


def test_the_eye_of_a_matte_that_nothing_uses_hides_it_beside_others(qtbot, panel, studio):
    current, step = studio.roto.current, studio.session.document.history.position
    press(panel.list.rows[1].eye)

    assert not studio.roto.tools.is_seen(REEDS, current.clip)
    assert studio.session.document.history.position == step
    press(panel.list.rows[1].eye)
    assert studio.roto.tools.is_seen(REEDS, current.clip)


def test_several_mattes_are_offered_to_be_tracked_together(qtbot, panel, studio):
    assert panel.track.all.isHidden()  # the reeds have no key

    edit = partial(set_key, matte=REEDS, key=Key(3, "r.png"))
    assert studio.session.edit("Key", edit)

    qtbot.waitUntil(panel.track.all.isVisible)
