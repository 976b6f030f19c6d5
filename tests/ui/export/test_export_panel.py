from fractions import Fraction
from pathlib import Path

import pytest
from builders.film import RED, decoded, movie
from builders.ui import shown
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton

from editor.api.film import Film
from editor.export.presets.preset import SettingKind, load_presets
from editor.jobs.queue import JobState
from editor.model.edits.project.markers import set_in_out
from editor.session.notices import Severity
from editor.ui.export.choice_texts import CHOICES
from editor.ui.export.destination import free_path
from editor.ui.export.panel import ExportPanel
from editor.ui.export.preset_texts import NAMES, TEXTS
from editor.ui.export.words import rate_text
from editor.ui.widgets.numbers.number_field import NumberField
from editor.ui.widgets.toggle import Toggle

TIMES = "\N{MULTIPLICATION SIGN}"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def source(tmp_path):
    return movie(tmp_path / "red.mp4", RED, 25)


@pytest.fixture
def project(tmp_path, source):
    with Film.like(tmp_path / "made.cutaway", source) as film:
        film.timeline.append(source)
        return film.project


@pytest.fixture
def panel(qtbot, studio):
    panel = ExportPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(420, 760)
    shown(qtbot, panel)
    return panel


def ready(qtbot, panel):
    qtbot.waitUntil(panel.button.isEnabled)


def type_path(panel, path):
    field = panel.destination.findChild(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, str(path))


def test_every_word_of_the_presets_can_be_translated():
    words, names, choices = set(), set(), set()
    for preset in load_presets():
        words |= {preset.label, preset.help}
        for setting in preset.settings:
            names.add(setting.name)
            words.add(setting.help)
            choices |= {(setting.name, label) for label, _ in setting.choices}

    assert words == set(TEXTS)
    assert names == set(NAMES)
    assert choices == set(CHOICES)


def test_every_choice_says_what_it_is_for_and_the_order_has_the_word_of_the_preset(panel):
    box = panel.form.row("speed").control
    assert isinstance(box, QComboBox)
    assert box.currentText() == "Medium"
    assert "Time and size in balance." in box.toolTip()

    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)

    assert box.currentText() == "Slow"
    assert "About twice the time" in box.toolTip()
    assert panel.form.settings == {"speed": "slow"}


def test_it_proposes_a_file_beside_the_project_and_says_what_it_will_be(qtbot, studio, panel):
    ready(qtbot, panel)
    folder = studio.session.document.path.parent
    text = panel.outlook._summary.text()

    assert panel.destination.path.parent == folder
    assert panel.destination.path.suffix == ".mp4"
    assert text.startswith(f"160 {TIMES} 90 · 25 frames/s · 0:01 · 48 kHz · about")


def test_a_click_exports_in_the_background_and_a_notice_says_so(qtbot, studio, panel):
    ready(qtbot, panel)
    path = panel.destination.path

    QTest.mouseClick(panel.button, LEFT)
    qtbot.waitUntil(lambda: bool(studio.session.notices.all))

    assert len(decoded(path)) == 25
    notice = studio.session.notices.all[-1]
    assert notice.severity is Severity.OK
    assert path.name in notice.text
    assert notice.action_text == "Show in Folder"


def test_several_exports_wait_for_each_other_under_names_of_their_own(qtbot, studio, panel):
    ready(qtbot, panel)
    first = panel.destination.path
    QTest.mouseClick(panel.button, LEFT)
    second = panel.destination.path
    ready(qtbot, panel)
    studio.actions.run("export.start")

    qtbot.waitUntil(lambda: sum(job.is_shown for job in studio.jobs.jobs) == 2)
    qtbot.waitUntil(lambda: studio.jobs.is_idle)

    assert first != second
    assert first.exists()
    assert second.exists()


def test_a_running_export_can_be_cancelled_and_leaves_nothing(qtbot, studio, panel):
    ready(qtbot, panel)
    path = panel.destination.path
    QTest.mouseClick(panel.button, LEFT)
    (job,) = (job for job in studio.jobs.jobs if job.is_shown)

    with qtbot.waitSignal(job.cancelled):
        job.cancel()

    assert job.state is JobState.CANCELLED
    assert not path.exists()


def test_every_setting_that_a_preset_declares_has_its_control(panel):
    kinds = {
        SettingKind.INTEGER: NumberField,
        SettingKind.CHOICE: QComboBox,
        SettingKind.RATE: QComboBox,
        SettingKind.SWITCH: Toggle,
    }

    for preset in load_presets():
        panel.presets.choose(preset.name)
        controls = [panel.form.row(setting.name).control for setting in preset.settings]
        expected = [kinds[setting.kind] for setting in preset.settings]

        assert [type(control) for control in controls] == expected, preset.name
        assert all(control.accessibleName() for control in controls)
        assert panel.form.settings == {}
        assert panel.destination.path.suffix in preset.suffixes


def test_what_is_set_goes_into_the_order_and_reset_takes_it_out(qtbot, panel):
    quality = panel.form.row("quality").control
    QTest.mouseClick(quality, LEFT)
    QTest.keyClicks(quality, "30")
    QTest.keyClick(quality, Qt.Key.Key_Return)
    sound = panel.form.row("sound").control
    QTest.keyClick(sound, Qt.Key.Key_Space)
    rate = panel.form.row("rate").control
    rate.setFocus()
    QTest.keyClick(rate, Qt.Key.Key_Down)
    settings = panel.order().settings

    reset = panel.form.row("quality").findChild(QToolButton)
    QTest.mouseClick(reset, LEFT)

    assert settings == {"quality": 30, "sound": False, "rate": "23.976"}
    assert "quality" not in panel.order().settings


def test_a_size_follows_the_sequence_until_it_is_set(qtbot, panel):
    width = panel.form.row("width").control
    shown_before = (width.text(), width.placeholderText())

    QTest.mouseClick(width, LEFT)
    QTest.keyClicks(width, "160/2")
    QTest.keyClick(width, Qt.Key.Key_Return)

    assert shown_before == ("", "160 px")
    qtbot.waitUntil(lambda: panel.outlook._summary.text().startswith(f"80 {TIMES} 4"))


def test_the_marked_range_is_exported_unless_all_is_wanted(qtbot, studio, panel):
    sequence = studio.session.sequence_id
    studio.session.edit("Mark", lambda project: set_in_out(project, sequence, 5, 15))
    box = panel.findChild(QComboBox, "range")
    marked_order = panel.order()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)

    assert marked_order.frames is None
    assert panel.order().frames == (0, 25)


def test_missing_media_are_listed_and_can_be_done_without(qtbot, studio, panel, source):
    ready(qtbot, panel)
    source.unlink()
    path = panel.destination.path
    panel.presets.choose("h265")
    panel.presets.choose("h264")
    qtbot.waitUntil(lambda: any("red" in line for line in panel.outlook.lines))
    was_ready = panel.button.isEnabled()

    QTest.mouseClick(panel.outlook._without, LEFT, pos=panel.outlook._without.rect().center())
    ready(qtbot, panel)
    QTest.mouseClick(panel.button, LEFT)
    qtbot.waitUntil(path.exists)

    assert not was_ready
    qtbot.waitUntil(lambda: bool(studio.session.notices.all))
    notice = studio.session.notices.all[-1]
    assert notice.severity is Severity.WARNING
    assert "red" in notice.details


def test_a_file_that_is_there_is_replaced_only_after_saying_so(qtbot, panel, tmp_path):
    ready(qtbot, panel)
    there = tmp_path / "there.mp4"
    there.write_bytes(b"precious")

    type_path(panel, there)

    qtbot.waitUntil(lambda: panel.button.text() == "Replace and Add to Queue")
    assert any("there.mp4" in line for line in panel.outlook.lines)
    assert there.read_bytes() == b"precious"


def test_what_cannot_be_written_is_said_before_the_start(qtbot, panel):
    ready(qtbot, panel)
    field = panel.destination.findChild(QLineEdit)
    refused = {"/no/such/folder/film.mp4": "folder", "film.avi": ".mp4", "": "file"}

    for path, word in refused.items():
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, path)

        qtbot.waitUntil(lambda word=word: any(word in line for line in panel.outlook.lines))
        assert not panel.button.isEnabled()


def test_a_failure_is_a_notice_with_its_reason(qtbot, studio, panel, tmp_path):
    ready(qtbot, panel)
    folder = tmp_path / "gone"
    folder.mkdir()
    type_path(panel, folder / "film.mp4")
    order = panel.order()
    folder.rmdir()

    job = panel._ordering.start(order)
    qtbot.waitUntil(lambda: job.state is JobState.FAILED)

    assert studio.session.notices.all[-1].severity is Severity.ERROR


def test_names_are_kept_free_of_what_files_cannot_be_called():
    taken = {Path("/f/a_b.mp4"), Path("/f/a_b 2.mp4")}

    assert free_path(Path("/f"), "a/b", ".mp4", taken.__contains__) == Path("/f/a_b 3.mp4")
    assert free_path(Path("/f"), "..", "", taken.__contains__) == Path("/f/Export")


def test_rates_are_said_as_people_say_them():

    assert rate_text(Fraction(24000, 1001)) == "23.976"
    assert rate_text(Fraction(30)) == "30"


def test_presets_are_in_one_line_where_there_is_little_room(qtbot, panel):
    def in_sight():
        shown = panel.presets.viewport().rect()
        items = (panel.presets.item(row) for row in range(panel.presets.count()))
        return sum(shown.contains(panel.presets.visualItemRect(item)) for item in items)

    assert in_sight() == 5

    panel.resize(420, 420)

    qtbot.waitUntil(lambda: panel.presets.visualItemRect(panel.presets.item(0)).height() < 30)
    assert in_sight() >= 4
