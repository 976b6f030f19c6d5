"""Projects, sequences and the program."""

from __future__ import annotations

from editor.ui.commands.command import Command
from editor.ui.words import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "project.new",
        QT_TRANSLATE_NOOP("commands", "New Project…"),
        QT_TRANSLATE_NOOP("commands", "Makes a project and opens it."),
        keys=("Ctrl+Alt+N",),
        icon="file-plus",
    ),
    Command(
        "project.open",
        QT_TRANSLATE_NOOP("commands", "Open Project…"),
        QT_TRANSLATE_NOOP("commands", "Opens a project file."),
        keys=("Ctrl+O",),
        icon="folder-open",
    ),
    Command(
        "project.demo",
        QT_TRANSLATE_NOOP("commands", "Open the Demo"),
        QT_TRANSLATE_NOOP("commands", "Makes a short film of the sample media, to try things on."),
        icon="film",
    ),
    Command(
        "project.save_copy",
        QT_TRANSLATE_NOOP("commands", "Save a Copy…"),
        QT_TRANSLATE_NOOP(
            "commands", "Writes the project with its history to another file; this one stays open."
        ),
        keys=("Ctrl+Shift+S",),
        icon="copy",
    ),
    Command(
        "project.rename",
        QT_TRANSLATE_NOOP("commands", "Rename Project…"),
        QT_TRANSLATE_NOOP("commands", "Gives the project another name."),
    ),
    Command(
        "project.close",
        QT_TRANSLATE_NOOP("commands", "Close Project"),
        QT_TRANSLATE_NOOP("commands", "Goes back to the start page."),
        keys=("Ctrl+W",),
    ),
    Command(
        "project.reveal",
        QT_TRANSLATE_NOOP("commands", "Show Project File"),
        QT_TRANSLATE_NOOP("commands", "Shows the project file in the file manager."),
    ),
    Command(
        "project.new_sequence",
        QT_TRANSLATE_NOOP("commands", "New Sequence"),
        QT_TRANSLATE_NOOP("commands", "Makes an empty timeline like the open one, and opens it."),
        keys=("Ctrl+N",),
        icon="sequence",
    ),
    Command(
        "project.sequence_settings",
        QT_TRANSLATE_NOOP("commands", "Sequence Settings"),
        QT_TRANSLATE_NOOP(
            "commands", "Shows size, rate and working space of the open sequence in the inspector."
        ),
    ),
    Command(
        "project.quit",
        QT_TRANSLATE_NOOP("commands", "Quit"),
        QT_TRANSLATE_NOOP("commands", "Ends the program. Nothing has to be saved."),
        keys=("Ctrl+Q",),
    ),
)
