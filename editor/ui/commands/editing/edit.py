"""Undo, the clipboard and what is selected."""

from __future__ import annotations

from editor.ui.commands.command import Command
from editor.ui.words import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "edit.undo",
        QT_TRANSLATE_NOOP("commands", "Undo"),
        QT_TRANSLATE_NOOP("commands", "Takes the last step back."),
        keys=("Ctrl+Z",),
        icon="undo",
    ),
    Command(
        "edit.redo",
        QT_TRANSLATE_NOOP("commands", "Redo"),
        QT_TRANSLATE_NOOP("commands", "Does again what was undone."),
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        icon="redo",
    ),
    Command(
        "edit.cut",
        QT_TRANSLATE_NOOP("commands", "Cut"),
        QT_TRANSLATE_NOOP("commands", "Takes what is selected to the clipboard, leaving gaps."),
        keys=("Ctrl+X",),
        icon="cut",
    ),
    Command(
        "edit.copy",
        QT_TRANSLATE_NOOP("commands", "Copy"),
        QT_TRANSLATE_NOOP("commands", "Copies what is selected to the clipboard."),
        keys=("Ctrl+C",),
        icon="copy",
    ),
    Command(
        "edit.paste",
        QT_TRANSLATE_NOOP("commands", "Paste"),
        QT_TRANSLATE_NOOP("commands", "Lays the clipboard over what is at the playhead."),
        keys=("Ctrl+V",),
        icon="paste",
    ),
    Command(
        "edit.paste_insert",
        QT_TRANSLATE_NOOP("commands", "Paste Insert"),
        QT_TRANSLATE_NOOP(
            "commands", "Inserts the clipboard at the playhead and pushes what follows."
        ),
        keys=("Ctrl+Shift+V",),
    ),
    Command(
        "edit.paste_attributes",
        QT_TRANSLATE_NOOP("commands", "Paste Attributes…"),
        QT_TRANSLATE_NOOP(
            "commands", "Gives the selected clips the look or the levels of the copied one."
        ),
        keys=("Ctrl+Alt+V",),
    ),
    Command(
        "edit.duplicate",
        QT_TRANSLATE_NOOP("commands", "Duplicate"),
        QT_TRANSLATE_NOOP("commands", "Lays a copy of what is selected right behind it."),
        keys=("Ctrl+D",),
    ),
    Command(
        "edit.delete",
        QT_TRANSLATE_NOOP("commands", "Delete"),
        QT_TRANSLATE_NOOP("commands", "Takes what is selected out and leaves a gap."),
        keys=("Del", "Backspace"),
        icon="trash",
    ),
    Command(
        "edit.ripple_delete",
        QT_TRANSLATE_NOOP("commands", "Ripple Delete"),
        QT_TRANSLATE_NOOP("commands", "Takes what is selected out and closes the gap."),
        keys=("Shift+Del", "Shift+Backspace"),
    ),
    Command(
        "edit.select_all",
        QT_TRANSLATE_NOOP("commands", "Select All"),
        QT_TRANSLATE_NOOP("commands", "Selects every clip of the sequence."),
        keys=("Ctrl+A",),
    ),
    Command(
        "edit.select_none",
        QT_TRANSLATE_NOOP("commands", "Deselect All"),
        QT_TRANSLATE_NOOP("commands", "Selects nothing."),
        keys=("Ctrl+Shift+A",),
    ),
    Command(
        "edit.select_forward",
        QT_TRANSLATE_NOOP("commands", "Select Forward from Playhead"),
        QT_TRANSLATE_NOOP("commands", "Selects every clip from the playhead on."),
        keys=("Ctrl+Alt+Right",),
    ),
    Command(
        "edit.select_track_forward",
        QT_TRANSLATE_NOOP("commands", "Select Forward on Track"),
        QT_TRANSLATE_NOOP("commands", "Selects the clips of the selected clip's track from it on."),
    ),
    Command(
        "edit.preferences",
        QT_TRANSLATE_NOOP("commands", "Preferences…"),
        QT_TRANSLATE_NOOP("commands", "Sets how the program looks and works."),
        keys=("Ctrl+,",),
        icon="settings",
    ),
    Command(
        "edit.shortcuts",
        QT_TRANSLATE_NOOP("commands", "Keyboard Shortcuts…"),
        QT_TRANSLATE_NOOP("commands", "Shows and changes the keys of every command."),
        keys=("Ctrl+Alt+K",),
        icon="keyboard",
    ),
)
