"""What is done to the takes of a shot."""

from __future__ import annotations

from editor.ui.commands.command import Command
from editor.ui.words import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "takes.play",
        QT_TRANSLATE_NOOP("commands", "Play Take"),
        QT_TRANSLATE_NOOP("commands", "Shows the selected takes, side by side, and plays them."),
        icon="play",
    ),
    Command(
        "takes.use",
        QT_TRANSLATE_NOOP("commands", "Use Take in Timeline"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Lets the selected clip show this take, with its trim and effects; "
            "without a clip the take is placed at the playhead.",
        ),
        icon="check",
    ),
    Command(
        "takes.place",
        QT_TRANSLATE_NOOP("commands", "Place Take at Playhead"),
        QT_TRANSLATE_NOOP("commands", "Puts the take on the timeline as a clip of its own."),
        icon="insert",
    ),
    Command(
        "takes.more_like",
        QT_TRANSLATE_NOOP("commands", "More Like This…"),
        QT_TRANSLATE_NOOP("commands", "Makes variations of the take."),
        icon="spark",
    ),
    Command(
        "takes.again_with",
        QT_TRANSLATE_NOOP("commands", "Again with Another Model…"),
        QT_TRANSLATE_NOOP("commands", "Asks another model for the same."),
        icon="retry",
    ),
    Command(
        "takes.extend_end",
        QT_TRANSLATE_NOOP("commands", "Extend Take at the End…"),
        QT_TRANSLATE_NOOP("commands", "Begins a shot that goes on from where the take ends."),
        icon="spark",
    ),
    Command(
        "takes.extend_start",
        QT_TRANSLATE_NOOP("commands", "Extend Take at the Start…"),
        QT_TRANSLATE_NOOP("commands", "Begins a shot that leads up to where the take begins."),
        icon="spark",
    ),
    Command(
        "takes.finish",
        QT_TRANSLATE_NOOP("commands", "Finish Draft"),
        QT_TRANSLATE_NOOP(
            "commands", "Makes the draft anew at full size; it takes the draft's place."
        ),
        icon="render",
    ),
    Command(
        "takes.edit_request",
        QT_TRANSLATE_NOOP("commands", "Edit Its Request"),
        QT_TRANSLATE_NOOP("commands", "Loads what the take was asked for into the Generate panel."),
        icon="pen",
    ),
    Command(
        "takes.note",
        QT_TRANSLATE_NOOP("commands", "Note on Take"),
        QT_TRANSLATE_NOOP("commands", "Writes a note on the take."),
    ),
    Command(
        "takes.reveal",
        QT_TRANSLATE_NOOP("commands", "Show Take in File Manager"),
        QT_TRANSLATE_NOOP("commands", "Opens the folder that the take's file lies in."),
    ),
    Command(
        "takes.remove",
        QT_TRANSLATE_NOOP("commands", "Remove Take"),
        QT_TRANSLATE_NOOP(
            "commands", "Takes the selected takes out of the project; the files stay."
        ),
        icon="trash",
    ),
    Command(
        "takes.compare",
        QT_TRANSLATE_NOOP("commands", "Compare Side by Side"),
        QT_TRANSLATE_NOOP("commands", "Plays two to four selected takes at once."),
        icon="grid",
    ),
    Command(
        "takes.wipe",
        QT_TRANSLATE_NOOP("commands", "Compare by Wipe"),
        QT_TRANSLATE_NOOP("commands", "Shows two selected takes left and right of a line."),
        icon="before-after",
    ),
    Command(
        "takes.blind",
        QT_TRANSLATE_NOOP("commands", "Which Is Better?"),
        QT_TRANSLATE_NOOP(
            "commands", "Shows two takes without their names, and learns which one you prefer."
        ),
        icon="eye-off",
    ),
    Command(
        "takes.newest_first",
        QT_TRANSLATE_NOOP("commands", "Sort Takes by Time"),
        QT_TRANSLATE_NOOP("commands", "Shows the newest takes first."),
        is_checkable=True,
    ),
    Command(
        "takes.best_first",
        QT_TRANSLATE_NOOP("commands", "Sort Takes by Rating"),
        QT_TRANSLATE_NOOP("commands", "Shows the takes with most stars first."),
        icon="sort",
        is_checkable=True,
    ),
)
