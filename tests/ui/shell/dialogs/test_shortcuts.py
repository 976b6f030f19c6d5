import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from editor.session.notices import Notices
from editor.settings import Settings
from editor.ui.commands.table import COMMANDS
from editor.ui.shortcuts.editor import ShortcutEditor
from editor.ui.shortcuts.keymap import doubled, effective_keys, preset_keys, reset, with_keys
from editor.ui.shortcuts.presets import KeymapError, load_presets, read_keymap, write_keymap

CTRL = Qt.KeyboardModifier.ControlModifier
PRESETS = load_presets()


@pytest.mark.parametrize("preset", PRESETS.values(), ids=lambda preset: preset.id)
def test_no_preset_gives_one_key_to_two_commands(preset):
    assert doubled(preset_keys(preset)) == {}


@pytest.mark.parametrize("preset", PRESETS.values(), ids=lambda preset: preset.id)
def test_every_key_of_a_preset_is_one_that_qt_knows(preset):
    for keys in preset_keys(preset).values():
        for key in keys:
            portable = QKeySequence.SequenceFormat.PortableText
            assert QKeySequence(key, portable).toString(portable) == key


@pytest.mark.parametrize(
    ("preset", "command", "keys"),
    [
        ("cutaway", "tool.slice", ("B", "C")),
        ("premiere", "tool.slice", ("C",)),
        ("resolve", "clip.slice", ("Ctrl+B", "Ctrl+\\")),
        ("kdenlive", "clip.slice", ("Shift+R",)),
    ],
)
def test_presets_have_the_keys_of_their_programs(preset, command, keys):
    assert preset_keys(PRESETS[preset])[command] == keys


def test_taking_a_key_takes_it_from_whoever_had_it():
    settings = with_keys(Settings(), PRESETS, "clip.reverse", ("Ctrl+K",))
    keys = effective_keys(settings, PRESETS)

    assert keys["clip.reverse"] == ("Ctrl+K",)
    assert keys["clip.slice"] == ("Ctrl+B",)
    assert doubled(keys) == {}


def test_a_reset_gives_the_key_back():
    changed = with_keys(Settings(), PRESETS, "clip.reverse", ("Ctrl+K",))
    settings = reset(changed, PRESETS, "clip.slice")

    assert settings.shortcuts == {}


def test_keys_go_through_a_file_and_back(tmp_path):
    keys = preset_keys(PRESETS["resolve"])
    write_keymap(tmp_path / "mine.toml", "Mine", keys)

    assert read_keymap(tmp_path / "mine.toml").keys == keys


@pytest.mark.parametrize(
    "text",
    [
        "[keys]\n'no.such' = ['A']",
        "[keys]\n'edit.undo' = ['Nokey']",
        "keys = 3",
        "[[",
        "name = 'x'",
    ],
)
def test_a_file_that_is_no_key_map_is_refused_with_a_sentence(tmp_path, text):
    path = tmp_path / "bad.toml"
    path.write_text(text)

    with pytest.raises(KeymapError, match=r"bad\.toml"):
        read_keymap(path)


@pytest.fixture
def editor(qtbot, preferences):
    editor = ShortcutEditor(preferences, Notices(), None)
    qtbot.addWidget(editor)
    with qtbot.waitExposed(editor):
        editor.show()
    return editor


def test_pressed_keys_are_shown_as_whose_they_are_and_set(qtbot, editor, preferences):
    editor.show_command("clip.reverse")
    field = editor.recorder.field
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_K, CTRL)
    warned = editor.recorder.conflict.text()
    qtbot.mouseClick(editor.recorder.set_button, Qt.MouseButton.LeftButton)

    assert "Slice at Playhead" in warned
    assert preferences.settings.shortcuts["clip.reverse"] == ("Ctrl+K",)
    assert preferences.settings.shortcuts["clip.slice"] == ("Ctrl+B",)


def test_the_search_finds_commands_by_name_and_by_key(qtbot, editor):
    def shown():
        model = editor.tree.model()
        tops = [model.index(row, 0) for row in range(model.rowCount())]
        return [
            model.index(row, 0, top).data() for top in tops for row in range(model.rowCount(top))
        ]

    qtbot.keyClicks(editor.search, "nest")
    by_name = shown()
    editor.search.clear()
    qtbot.keyClicks(editor.search, "ctrl+k")

    assert "Nest" in by_name
    assert "Slice at Playhead" in shown()
    assert "Nest" not in shown()


def test_a_preset_changes_the_keys_of_the_window_at_once(qtbot, start, film):
    program = start(film)
    slice_ = program.studio.actions.action("clip.slice")

    program.preferences.change(shortcut_preset="kdenlive")

    assert slice_.shortcut().toString() == "Shift+R"
    assert "Shift+R" in slice_.toolTip()


def test_every_command_has_a_name_and_a_sentence():
    for command in COMMANDS.values():
        assert command.text
        assert command.hint.endswith(".")
