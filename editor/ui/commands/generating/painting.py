"""Painting how things move, on the picture."""

from __future__ import annotations

from editor.ui.commands.command import Command
from editor.ui.words import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "paint.brush",
        QT_TRANSLATE_NOOP("commands", "Motion Brush"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Paints where something moves. The wheel or [ and ] change its size, with Shift its "
            "softness; Alt or the right button erases.",
        ),
        keys=("P", "Alt+1"),
        icon="brush",
        is_checkable=True,
    ),
    Command(
        "paint.eraser",
        QT_TRANSLATE_NOOP("commands", "Eraser of Motion"),
        QT_TRANSLATE_NOOP("commands", "Takes away from the chosen region what it goes over."),
        keys=("Shift+P", "Alt+2"),
        icon="eraser",
        is_checkable=True,
    ),
    Command(
        "paint.lasso",
        QT_TRANSLATE_NOOP("commands", "Lasso"),
        QT_TRANSLATE_NOOP("commands", "Adds what a line is drawn around; with Alt takes it away."),
        keys=("Alt+3",),
        icon="lasso",
        is_checkable=True,
    ),
    Command(
        "paint.subject",
        QT_TRANSLATE_NOOP("commands", "Auto Region"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Makes a region of what is clicked on; Shift adds it to the chosen one, Alt takes it "
            "away from that.",
        ),
        keys=("Alt+4",),
        icon="wand",
        is_checkable=True,
    ),
    Command(
        "paint.arrow",
        QT_TRANSLATE_NOOP("commands", "Arrow of Motion"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Drag a region the way it streams: as far as it goes in a second, with Shift straight "
            "across or down.",
        ),
        keys=("Alt+5",),
        icon="motion-arrow",
        is_checkable=True,
    ),
    Command(
        "paint.path",
        QT_TRANSLATE_NOOP("commands", "Path of Motion"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Draw the way that a region goes along as a whole; move its points, or delete them "
            "with the right button.",
        ),
        keys=("Alt+6",),
        icon="motion-path",
        is_checkable=True,
    ),
    Command(
        "paint.turn",
        QT_TRANSLATE_NOOP("commands", "Turn and Grow"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Drag the ring of a region to turn it, and the knob below to bring it nearer or "
            "farther.",
        ),
        keys=("Alt+7",),
        icon="rotate",
        is_checkable=True,
    ),
    Command(
        "paint.preview",
        QT_TRANSLATE_NOOP("commands", "Preview Motion"),
        QT_TRANSLATE_NOOP(
            "commands", "Shows the motion on the picture, small and quickly, over and over."
        ),
        keys=("Alt+8",),
        icon="play",
        is_checkable=True,
    ),
    Command(
        "paint.larger",
        QT_TRANSLATE_NOOP("commands", "Larger Brush"),
        QT_TRANSLATE_NOOP("commands", "Makes the motion brush larger; on the picture, so does ]."),
        keys=("Alt+]",),
    ),
    Command(
        "paint.smaller",
        QT_TRANSLATE_NOOP("commands", "Smaller Brush"),
        QT_TRANSLATE_NOOP("commands", "Makes the motion brush smaller; on the picture, so does [."),
        keys=("Alt+[",),
    ),
    Command(
        "paint.new_region",
        QT_TRANSLATE_NOOP("commands", "New Region"),
        QT_TRANSLATE_NOOP("commands", "Lets what is painted next be a region of its own."),
        keys=("Alt+N",),
        icon="plus",
    ),
    Command(
        "paint.duplicate_region",
        QT_TRANSLATE_NOOP("commands", "Duplicate Region"),
        QT_TRANSLATE_NOOP("commands", "Lays a copy of the chosen region over it."),
        icon="copy",
    ),
    Command(
        "paint.delete_region",
        QT_TRANSLATE_NOOP("commands", "Delete Region"),
        QT_TRANSLATE_NOOP("commands", "Deletes the chosen region with its motion."),
        icon="trash",
    ),
    Command(
        "paint.copy_motion",
        QT_TRANSLATE_NOOP("commands", "Copy Motion"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Copies all regions with their motion; on the picture, so does Ctrl+C.",
        ),
        keys=("Alt+Shift+C",),
    ),
    Command(
        "paint.paste_motion",
        QT_TRANSLATE_NOOP("commands", "Paste Motion"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Adds the copied regions to this shot; on the picture, so does Ctrl+V.",
        ),
        keys=("Alt+Shift+V",),
    ),
    Command(
        "paint.import_motion",
        QT_TRANSLATE_NOOP("commands", "Import Motion…"),
        QT_TRANSLATE_NOOP("commands", "Adds the regions of a brush file to this shot."),
    ),
    Command(
        "paint.export_motion",
        QT_TRANSLATE_NOOP("commands", "Export Motion…"),
        QT_TRANSLATE_NOOP(
            "commands", "Writes the regions and their motion to a brush file for other programs."
        ),
    ),
)
