"""Shapes of mattes: drawn, keyed, followed, made of what is covered."""

from __future__ import annotations

from editor.ui.commands.command import Command
from editor.ui.words import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "roto.pen",
        QT_TRANSLATE_NOOP("commands", "Pen"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Draws a shape: click for a corner, drag for a curve, click the first point to close "
            "it. On the line of a shape it adds a point; Alt bends a point, Ctrl takes it out.",
        ),
        keys=("G",),
        icon="pen-tool",
        is_checkable=True,
    ),
    Command(
        "roto.shape",
        QT_TRANSLATE_NOOP("commands", "Edit Shapes"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Moves, turns and scales shapes, their points and their feather. What you change is "
            "a key on this frame.",
        ),
        keys=("Shift+G",),
        icon="edit-points",
        is_checkable=True,
    ),
    Command(
        "roto.ellipse",
        QT_TRANSLATE_NOOP("commands", "Add Ellipse"),
        QT_TRANSLATE_NOOP("commands", "Puts a round shape on the matte, to be fitted."),
        icon="ellipse",
    ),
    Command(
        "roto.rectangle",
        QT_TRANSLATE_NOOP("commands", "Add Rectangle"),
        QT_TRANSLATE_NOOP("commands", "Puts a shape with four corners on the matte, to be fitted."),
        icon="box",
    ),
)
