"""A minute is cut: from the start page to the timeline's last frame, by mouse and keyboard."""

from __future__ import annotations

from hands.cutter import SAMPLES
from hands.timeline import CTRL
from PySide6.QtWidgets import QApplication

from editor.model.going.marks import Marks
from editor.ui.start.new_project import NewProjectDialog


def begin(cutter):
    """A project by the name of Minute, from the start page."""
    cutter.press("Ctrl+Alt+N")
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, NewProjectDialog))
    dialog.activateWindow()
    cutter.wait(dialog.name.hasFocus)
    cutter.type("Minute")
    cutter.press("Return")
    cutter.sit_down()


def gather(cutter, *paths):
    cutter.drop_files(paths)
    cutter.wait(lambda: len(cutter.project.media) == len(paths))


def test_a_minute_is_laid_down_from_the_source_monitor(cutter, footage):
    begin(cutter)
    assert cutter.program.window.windowTitle().startswith("Minute")
    gather(cutter, footage, SAMPLES / "music.m4a", SAMPLES / "coffee.png")
    assert cutter.steps[0] == "Import 3 files"

    cutter.double_click(cutter.bin.tiles, "meadow.mp4")
    assert cutter.source.media.name == "meadow.mp4"
    cutter.press("Home", "Shift+Right", "Right", "Right", "I")
    cutter.press(*["Shift+Right"] * 5, *["Right"] * 9, "O")
    assert cutter.source.marks == Marks(12, 72)
    cutter.press(*["."] * 8)
    assert (cutter.sequence.width, cutter.sequence.height) == (320, 180)
    assert cutter.sequence.rate == 12
    cutter.press(*[","] * 4)

    assert cutter.lengths("V1") == cutter.lengths("A1") == [60] * 12
    assert cutter.sequence.duration == 60 * cutter.sequence.rate
    assert cutter.is_in_order()


def test_a_still_is_dragged_from_the_bin_to_a_track_above(cutter, footage):
    begin(cutter)
    gather(cutter, footage, SAMPLES / "coffee.png")
    cutter.double_click(cutter.bin.tiles, "meadow.mp4")
    cutter.press(".")
    cutter.show(0, 200)

    cutter.carry(cutter.bin.tiles, "coffee.png", cutter.at(20, "V2"))

    assert cutter.lengths("V2") == [-20, 60]
    assert cutter.clip("V2", 0).name == "coffee.png"


def test_keys_slice_and_take_away(minute):
    minute.show(0, 240)
    minute.hand.click(minute.at(90, "V1"))
    minute.go(80)
    minute.press("Ctrl+K")
    assert minute.lengths("V1") == minute.lengths("A1") == [60, 20, 40, *[60] * 10]

    minute.hand.click(minute.at(70, "V1"))
    minute.press("Shift+Del")
    assert minute.lengths("V1") == minute.lengths("A1") == [60, 40, *[60] * 10]

    minute.press("B")
    minute.hand.click(minute.at(30, "V1"))
    minute.press("V")
    assert minute.lengths("V1")[:3] == minute.lengths("A1")[:3] == [30, 30, 40]

    minute.go(75)
    minute.press("Q")
    assert minute.lengths("V1")[:3] == [30, 30, 25]
    minute.go(70)
    minute.press("W")
    assert minute.lengths("V1")[:4] == minute.lengths("A1")[:4] == [30, 30, 10, 60]
    assert minute.is_in_order()


def test_the_mouse_trims_rolls_and_moves(minute):
    minute.show(0, 160)
    minute.hand.drag(minute.at(59.5, "V1"), minute.at(49.5, "V1"))
    assert minute.lengths("V1")[:3] == minute.lengths("A1")[:3] == [50, -10, 60]

    minute.hand.drag(minute.at(119.5, "V1"), minute.at(109.5, "V1"), CTRL)
    assert minute.lengths("V1")[:4] == [50, -10, 50, 60]

    minute.hand.drag(minute.at(110, "V1"), minute.at(116, "V1"))
    assert minute.lengths("V1")[:4] == minute.lengths("A1")[:4] == [50, -10, 56, 54]

    minute.show(0, 400)
    minute.hand.snap(True)
    minute.hand.drag(minute.at(80, "V1"), minute.at(70.7, "V1"))
    assert minute.lengths("V1")[:4] == minute.lengths("A1")[:4] == [50, 56, -10, 54]
    assert minute.undoable.startswith("Move")
    assert minute.is_in_order()


def test_steps_are_undone_by_keys_and_jumped_over_in_the_history(minute):
    before = minute.project
    minute.show(0, 240)
    minute.go(80)
    for _ in range(3):
        minute.press("Ctrl+Shift+K", *["Right"] * 10)
    after = minute.project
    assert len(minute.lengths("V1")) == 15

    minute.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert minute.project is before
    minute.press("Ctrl+Shift+Z", "Ctrl+Y")
    assert len(minute.lengths("V1")) == 14

    minute.press("Shift+9")
    steps = minute.history.focusProxy()
    minute.wait(steps.isVisible)
    last = steps.model().index(steps.model().rowCount() - 1, 0)
    minute.click(steps.viewport(), steps.visualRect(last).center())
    assert minute.project is after
    first = steps.model().index(0, 0)
    steps.scrollTo(first)
    minute.click(steps.viewport(), steps.visualRect(first).center())
    minute.wait(lambda: minute.project.media == ())
    assert minute.sequence.duration == 0


def test_the_film_is_the_same_when_it_is_opened_again_and_can_still_be_undone(
    minute, start, finish, film
):
    minute.show(0, 240)
    minute.go(80)
    minute.press("Ctrl+Shift+K")
    minute.hand.click(minute.at(70, "V1"))
    minute.press("Shift+Del")
    cut, before = minute.project, minute.steps
    minute.leave()
    finish(minute.program)

    again = type(minute)(minute.qtbot, start(film))
    again.sit_down()
    assert again.project == cut
    assert again.steps == before

    again.press("Ctrl+Z")
    again.wait(lambda: len(again.lengths("V1")) == 13)
    again.press("Ctrl+Z")
    again.wait(lambda: again.lengths("V1") == [60] * 12)
