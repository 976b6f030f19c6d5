"""Workspaces, panels and help."""

from __future__ import annotations

from editor.ui.commands.command import Command
from editor.ui.words import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "workspace.edit",
        QT_TRANSLATE_NOOP("commands", "Edit"),
        QT_TRANSLATE_NOOP("commands", "Arranges the window for cutting."),
        keys=("Alt+Shift+1",),
        is_checkable=True,
    ),
    Command(
        "workspace.generate",
        QT_TRANSLATE_NOOP("commands", "Generate"),
        QT_TRANSLATE_NOOP("commands", "Arranges the window around a large picture."),
        keys=("Alt+Shift+2",),
        is_checkable=True,
    ),
    Command(
        "workspace.roto",
        QT_TRANSLATE_NOOP("commands", "Roto"),
        QT_TRANSLATE_NOOP("commands", "Arranges the window for cutting things out of footage."),
        keys=("Alt+Shift+3",),
        is_checkable=True,
    ),
    Command(
        "workspace.export",
        QT_TRANSLATE_NOOP("commands", "Export"),
        QT_TRANSLATE_NOOP("commands", "Arranges the window for exporting."),
        keys=("Alt+Shift+4",),
        is_checkable=True,
    ),
    Command(
        "window.reset_layout",
        QT_TRANSLATE_NOOP("commands", "Reset Layout"),
        QT_TRANSLATE_NOOP("commands", "Puts all panels of this workspace back."),
    ),
    Command(
        "window.palette",
        QT_TRANSLATE_NOOP("commands", "Command Palette…"),
        QT_TRANSLATE_NOOP("commands", "Finds any command by its name."),
        keys=("Ctrl+Shift+P",),
        icon="search",
    ),
    Command(
        "window.bin",
        QT_TRANSLATE_NOOP("commands", "Media"),
        QT_TRANSLATE_NOOP("commands", "Shows or hides the media bin."),
        keys=("Shift+1",),
        is_checkable=True,
    ),
    Command(
        "window.source",
        QT_TRANSLATE_NOOP("commands", "Source"),
        QT_TRANSLATE_NOOP("commands", "Goes to the source monitor."),
        keys=("Shift+2",),
        is_checkable=True,
    ),
    Command(
        "window.program",
        QT_TRANSLATE_NOOP("commands", "Program"),
        QT_TRANSLATE_NOOP("commands", "Goes to the program monitor."),
        keys=("Shift+4",),
        is_checkable=True,
    ),
    Command(
        "window.timeline",
        QT_TRANSLATE_NOOP("commands", "Timeline"),
        QT_TRANSLATE_NOOP("commands", "Goes to the timeline."),
        keys=("Shift+3",),
        is_checkable=True,
    ),
    Command(
        "window.inspector",
        QT_TRANSLATE_NOOP("commands", "Inspector"),
        QT_TRANSLATE_NOOP("commands", "Shows or hides the inspector."),
        keys=("Shift+5",),
        is_checkable=True,
    ),
    Command(
        "window.effects",
        QT_TRANSLATE_NOOP("commands", "Effects"),
        QT_TRANSLATE_NOOP("commands", "Shows or hides the effects."),
        keys=("Shift+7",),
        is_checkable=True,
    ),
    Command(
        "window.curves",
        QT_TRANSLATE_NOOP("commands", "Curves"),
        QT_TRANSLATE_NOOP("commands", "Shows or hides the curve editor."),
        keys=("Shift+6",),
        is_checkable=True,
    ),
    Command(
        "window.meters",
        QT_TRANSLATE_NOOP("commands", "Audio Meters"),
        QT_TRANSLATE_NOOP("commands", "Shows or hides the audio meters."),
        keys=("Shift+8",),
        is_checkable=True,
    ),
    Command(
        "window.history",
        QT_TRANSLATE_NOOP("commands", "History"),
        QT_TRANSLATE_NOOP("commands", "Shows or hides the steps that can be undone."),
        keys=("Shift+9",),
        is_checkable=True,
    ),
    Command(
        "window.jobs",
        QT_TRANSLATE_NOOP("commands", "Jobs"),
        QT_TRANSLATE_NOOP("commands", "Shows or hides the work in the background."),
        keys=("Shift+0",),
        is_checkable=True,
    ),
    Command(
        "window.export",
        QT_TRANSLATE_NOOP("commands", "Export Settings"),
        QT_TRANSLATE_NOOP("commands", "Shows or hides what is exported, and how."),
        is_checkable=True,
    ),
    Command(
        "window.takes",
        QT_TRANSLATE_NOOP("commands", "Takes"),
        QT_TRANSLATE_NOOP("commands", "Shows or hides the takes of the shot."),
        is_checkable=True,
    ),
    Command(
        "window.compare",
        QT_TRANSLATE_NOOP("commands", "Compare"),
        QT_TRANSLATE_NOOP("commands", "Goes to the monitor that plays and compares takes."),
        is_checkable=True,
    ),
    Command(
        "window.mattes",
        QT_TRANSLATE_NOOP("commands", "Mattes"),
        QT_TRANSLATE_NOOP("commands", "Shows or hides the mattes of the clip."),
        is_checkable=True,
    ),
    Command(
        "window.notices",
        QT_TRANSLATE_NOOP("commands", "Notices"),
        QT_TRANSLATE_NOOP("commands", "Shows what the program has had to say."),
    ),
    Command(
        "export.open",
        QT_TRANSLATE_NOOP("commands", "Export…"),
        QT_TRANSLATE_NOOP("commands", "Goes to the Export workspace."),
        keys=("Ctrl+M", "Ctrl+E"),
        icon="export",
    ),
    Command(
        "export.start",
        QT_TRANSLATE_NOOP("commands", "Add to Export Queue"),
        QT_TRANSLATE_NOOP("commands", "Exports with the chosen preset, in the background."),
        keys=("Ctrl+Shift+Return",),
    ),
    Command(
        "help.shortcuts",
        QT_TRANSLATE_NOOP("commands", "Keyboard Reference"),
        QT_TRANSLATE_NOOP("commands", "Shows the most used keys."),
        keys=("F1",),
        icon="keyboard",
    ),
    Command(
        "help.reports",
        QT_TRANSLATE_NOOP("commands", "Crash Reports"),
        QT_TRANSLATE_NOOP("commands", "Shows what was written when something went wrong."),
    ),
    Command(
        "help.about",
        QT_TRANSLATE_NOOP("commands", "About Cutaway"),
        QT_TRANSLATE_NOOP("commands", "Tells the version, licence and libraries."),
    ),
)
