from fractions import Fraction

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.model.generation.sources import SourceRole
from editor.model.pool.takes import take_in_clip
from editor.ui.dragging.drag import DraggedMedia, media_data

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def type_number(field, text):
    QTest.mouseClick(field, LEFT)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def drop(widget, data: QMimeData):
    at = QPointF(widget.rect().center())
    none = Qt.KeyboardModifier.NoModifier
    how = Qt.DropAction.CopyAction, data, LEFT, none
    QApplication.sendEvent(widget, QDragEnterEvent(at.toPoint(), *how))
    QApplication.sendEvent(widget, QDropEvent(at, *how))


def test_a_press_on_generate_puts_a_take_into_the_selected_clip(qtbot, studio, panel, clip):
    qtbot.waitUntil(panel.launch.button.isEnabled, timeout=20_000)

    QTest.mouseClick(panel.launch.button, LEFT)

    def taken():
        now = studio.session.sequence.video_tracks[0].items[0]
        return take_in_clip(studio.session.project, now) is not None and now.id == clip.id

    qtbot.waitUntil(taken, timeout=60_000)
    assert studio.session.project.queue == ()
    assert panel.name.line.text() == "Coffee"


def test_the_keys_of_generate_work_all_over_the_window(qtbot, studio, panel):
    qtbot.waitUntil(panel.launch.button.isEnabled, timeout=20_000)
    panel.launch.where.setFocus()

    studio.actions.run("generate.start")

    qtbot.waitUntil(lambda: len(studio.session.project.takes) == 1, timeout=60_000)


def test_time_memory_and_disk_are_said_before_the_run(qtbot, panel):
    qtbot.waitUntil(lambda: "on disk" in panel.launch.cost.text(), timeout=20_000)

    assert "about" in panel.launch.cost.text()
    assert "memory" in panel.launch.cost.text()


def test_a_typed_length_and_rate_keep_the_shot_to_whole_frames(panel, row, request_now):
    type_number(row("frame", "length").editor.fields[0], "0.5")

    assert request_now().frames == 12
    assert request_now().rate == Fraction(24)


def test_the_dice_throw_another_seed_that_undo_takes_back(studio, panel, row, request_now):
    QTest.mouseClick(row("frame", "seed").editor.die, LEFT)

    assert request_now().seed != 0
    studio.session.document.undo()
    assert request_now().seed == 0


def test_an_option_of_the_model_is_set_by_its_own_control(panel, row, request_now):
    box = row("options", "quality").editor.box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)

    assert request_now().option("quality") == "draft"


def test_looking_through_the_models_loses_nothing(qtbot, studio, panel, request_now):
    before, generation, box = request_now(), studio.generation, panel.head.model
    assert [box.itemText(row) for row in range(box.count())] == ["Still Motion"]
    generation.current.choose_model(generation.outlooks.spec("clean-plate"))
    qtbot.waitUntil(lambda: box.currentText() == "Clean Plate")
    assert (request_now().model, request_now().kind) == ("clean-plate", "inpaint")
    assert request_now().sources == ()

    QTest.keyClick(box, Qt.Key.Key_Up)

    assert request_now() == before


def test_media_dropped_on_a_well_become_a_source(panel, request_now, photo):
    drop(panel.sources.wells[SourceRole.DEPTH], media_data([DraggedMedia(photo.id)]))

    assert request_now().source(SourceRole.DEPTH).media == photo.id


def test_delete_empties_a_well_and_generate_says_what_is_missing(qtbot, panel, request_now):
    well = panel.sources.wells[SourceRole.FIRST_FRAME]
    well.setFocus()
    QTest.keyClick(well, Qt.Key.Key_Delete)

    assert request_now().sources == ()
    qtbot.waitUntil(lambda: bool(panel.launch.trouble.text()), timeout=20_000)
    assert not panel.launch.button.isEnabled()


def test_a_shot_is_renamed_by_typing(studio, panel):
    panel.name.line.selectAll()
    QTest.keyClicks(panel.name.line, "Espresso")
    QTest.keyClick(panel.name.line, Qt.Key.Key_Return)

    assert studio.session.project.shots[0].name == "Espresso"


def test_variations_are_queued_from_other_seeds(qtbot, studio, panel):
    qtbot.waitUntil(panel.launch.button.isEnabled, timeout=20_000)
    type_number(panel.launch.count, "2")

    QTest.mouseClick(panel.launch.button, LEFT)

    qtbot.waitUntil(lambda: len(studio.session.project.takes) == 2, timeout=60_000)
    seeds = {take.request.seed for take in studio.session.project.takes}
    assert len(seeds) == 2


def test_what_is_queued_is_changed_in_the_panel(qtbot, studio, panel, row):
    generation = studio.generation
    generation.runner.close()
    generation.start(generation.current.shot.id)
    (queued,) = studio.session.project.queue
    generation.current.edit_queued(queued.id)
    qtbot.waitUntil(lambda: panel.launch.button.text() == "Change in Queue")
    type_number(row("frame", "length").editor.fields[0], "0.25")
    qtbot.waitUntil(panel.launch.button.isEnabled, timeout=20_000)

    QTest.mouseClick(panel.launch.button, LEFT)

    (changed,) = studio.session.project.queue
    assert (changed.id, changed.request.frames) == (queued.id, 6)
    assert generation.current.edited is None


def test_words_alone_need_a_model_which_is_said_with_the_way_to_one(studio, empty_panel):
    QTest.mouseClick(empty_panel.empty.words, LEFT)

    (notice,) = studio.session.notices.all
    assert "bring one" in notice.text
    assert notice.action_text == "Models…"


def test_without_a_shot_examples_are_offered_that_begin_one(qtbot, studio, empty_panel):
    card = empty_panel.empty.cards[0]
    assert card.isVisible()

    QTest.mouseClick(card, LEFT)

    qtbot.waitUntil(lambda: len(studio.session.project.shots) == 2, timeout=20_000)
    assert studio.generation.current.shot.request.brush.regions
    qtbot.waitUntil(lambda: bool(empty_panel.sections))


@pytest.mark.parametrize("where", [0, 2])
def test_a_result_goes_where_the_panel_says(qtbot, studio, panel, clip, where):
    panel.launch.where.setFocus()
    for _ in range(where):
        QTest.keyClick(panel.launch.where, Qt.Key.Key_Down)
    placement = panel.launch.placement()

    assert placement.replaces == (clip.id if where == 0 else None)


def test_the_menu_of_sources_stands_below_the_well(panel, qtbot):
    well = panel.sources.wells[SourceRole.MASK]
    QTest.mouseClick(well, LEFT)

    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert menu.pos().y() >= well.mapToGlobal(QPoint(0, 0)).y()
    menu.close()
