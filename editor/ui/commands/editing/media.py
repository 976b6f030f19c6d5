"""Footage in the bin."""

from __future__ import annotations

from editor.ui.commands.command import Command
from editor.ui.words import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "media.import",
        QT_TRANSLATE_NOOP("commands", "Import…"),
        QT_TRANSLATE_NOOP("commands", "Takes files into the project; they stay where they are."),
        keys=("Ctrl+I",),
        icon="import",
    ),
    Command(
        "media.import_folder",
        QT_TRANSLATE_NOOP("commands", "Import Folder…"),
        QT_TRANSLATE_NOOP("commands", "Takes all media of a folder into the project."),
        keys=("Ctrl+Alt+I",),
    ),
    Command(
        "media.new_bin",
        QT_TRANSLATE_NOOP("commands", "New Folder"),
        QT_TRANSLATE_NOOP("commands", "Makes a folder in the bin."),
        keys=("Ctrl+Alt+B",),
        icon="folder-plus",
    ),
    Command(
        "media.find",
        QT_TRANSLATE_NOOP("commands", "Find Media"),
        QT_TRANSLATE_NOOP("commands", "Puts the cursor into the bin's search."),
        keys=("Ctrl+Shift+B",),
        icon="search",
    ),
    Command(
        "media.relink",
        QT_TRANSLATE_NOOP("commands", "Relink Media…"),
        QT_TRANSLATE_NOOP("commands", "Finds footage that has moved."),
        icon="link-broken",
    ),
    Command(
        "media.reveal",
        QT_TRANSLATE_NOOP("commands", "Show in File Manager"),
        QT_TRANSLATE_NOOP("commands", "Shows the file of the selected media."),
    ),
    Command(
        "media.make_proxies",
        QT_TRANSLATE_NOOP("commands", "Make Proxies"),
        QT_TRANSLATE_NOOP(
            "commands", "Makes small stand-ins of the selected media that play and scrub at once."
        ),
        icon="proxy",
    ),
    Command(
        "media.delete_proxies",
        QT_TRANSLATE_NOOP("commands", "Delete Proxies"),
        QT_TRANSLATE_NOOP("commands", "Takes the stand-ins of the selected media away."),
    ),
    Command(
        "media.sequence_from",
        QT_TRANSLATE_NOOP("commands", "New Sequence from Clip"),
        QT_TRANSLATE_NOOP(
            "commands", "Makes a sequence with the size and rate of the selected media."
        ),
        icon="sequence",
    ),
    Command(
        "media.remove",
        QT_TRANSLATE_NOOP("commands", "Remove from Project"),
        QT_TRANSLATE_NOOP(
            "commands", "Takes the selected media out of the project; the files stay."
        ),
    ),
    Command(
        "media.select_unused",
        QT_TRANSLATE_NOOP("commands", "Select Unused"),
        QT_TRANSLATE_NOOP("commands", "Selects all media that no sequence shows."),
    ),
    Command(
        "media.samples",
        QT_TRANSLATE_NOOP("commands", "Add Sample Footage"),
        QT_TRANSLATE_NOOP("commands", "Takes the sample footage into the project."),
    ),
)
