"""In and out points and markers."""

from __future__ import annotations

from editor.ui.commands.command import Command
from editor.ui.words import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "mark.in",
        QT_TRANSLATE_NOOP("commands", "Mark In"),
        QT_TRANSLATE_NOOP("commands", "Sets the in point at the playhead."),
        keys=("I",),
        icon="mark-in",
    ),
    Command(
        "mark.out",
        QT_TRANSLATE_NOOP("commands", "Mark Out"),
        QT_TRANSLATE_NOOP("commands", "Sets the out point behind the frame at the playhead."),
        keys=("O",),
        icon="mark-out",
    ),
    Command(
        "mark.clip",
        QT_TRANSLATE_NOOP("commands", "Mark Clip"),
        QT_TRANSLATE_NOOP("commands", "Sets in and out around the clip under the playhead."),
        keys=("/",),
    ),
    Command(
        "mark.selection",
        QT_TRANSLATE_NOOP("commands", "Mark Selection"),
        QT_TRANSLATE_NOOP("commands", "Sets in and out around what is selected."),
        keys=("Shift+/",),
    ),
    Command(
        "mark.clear_in",
        QT_TRANSLATE_NOOP("commands", "Clear In"),
        QT_TRANSLATE_NOOP("commands", "Forgets the in point."),
        keys=("Alt+I",),
    ),
    Command(
        "mark.clear_out",
        QT_TRANSLATE_NOOP("commands", "Clear Out"),
        QT_TRANSLATE_NOOP("commands", "Forgets the out point."),
        keys=("Alt+O",),
    ),
    Command(
        "mark.clear",
        QT_TRANSLATE_NOOP("commands", "Clear In and Out"),
        QT_TRANSLATE_NOOP("commands", "Forgets in and out."),
        keys=("Ctrl+Shift+X", "Alt+X"),
    ),
    Command(
        "mark.add_marker",
        QT_TRANSLATE_NOOP("commands", "Add Marker"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Marks the selected clip, or else the sequence, at the playhead; again: edits it.",
        ),
        keys=("M",),
        icon="marker",
    ),
    Command(
        "mark.edit_marker",
        QT_TRANSLATE_NOOP("commands", "Edit Marker…"),
        QT_TRANSLATE_NOOP("commands", "Names, colours and annotates the marker."),
    ),
    Command(
        "mark.delete_marker",
        QT_TRANSLATE_NOOP("commands", "Delete Marker"),
        QT_TRANSLATE_NOOP("commands", "Takes the marker at the playhead away."),
        keys=("Ctrl+Alt+M",),
    ),
    Command(
        "mark.lift",
        QT_TRANSLATE_NOOP("commands", "Lift Range"),
        QT_TRANSLATE_NOOP("commands", "Takes what lies between in and out away and leaves a gap."),
        keys=(";",),
    ),
    Command(
        "mark.extract",
        QT_TRANSLATE_NOOP("commands", "Remove Range"),
        QT_TRANSLATE_NOOP(
            "commands", "Takes what lies between in and out away and closes the gap."
        ),
        keys=("'",),
    ),
)
