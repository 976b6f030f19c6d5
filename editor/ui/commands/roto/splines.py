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
    Command(
        "spline.follow_back",
        QT_TRANSLATE_NOOP("commands", "Follow Surface Backwards"),
        QT_TRANSLATE_NOOP(
            "commands", "Lets the shape go along with what it lies on, towards the clip's start."
        ),
        keys=("Ctrl+Alt+Shift+Left",),
        icon="track-back",
    ),
    Command(
        "spline.follow",
        QT_TRANSLATE_NOOP("commands", "Follow Surface"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Lets the shape go along with the surface that it lies on, over the whole clip.",
        ),
        keys=("Ctrl+Alt+Shift+F",),
        icon="track-both",
    ),
    Command(
        "spline.follow_forward",
        QT_TRANSLATE_NOOP("commands", "Follow Surface Forwards"),
        QT_TRANSLATE_NOOP(
            "commands", "Lets the shape go along with what it lies on, towards the clip's end."
        ),
        keys=("Ctrl+Alt+Shift+Right",),
        icon="track-forward",
    ),
    Command(
        "spline.stop",
        QT_TRANSLATE_NOOP("commands", "Stop Following"),
        QT_TRANSLATE_NOOP("commands", "Ends what goes on with shapes; what was followed stays."),
        icon="stop",
    ),
    Command(
        "spline.key",
        QT_TRANSLATE_NOOP("commands", "Key of Shape"),
        QT_TRANSLATE_NOOP("commands", "Holds the shape on this frame, or takes its key off."),
        icon="keyframe",
        is_checkable=True,
    ),
    Command(
        "spline.previous_key",
        QT_TRANSLATE_NOOP("commands", "Previous Key of Shape"),
        QT_TRANSLATE_NOOP("commands", "Brings the playhead to the key before."),
        keys=("Ctrl+Alt+Shift+,",),
        icon="previous-keyframe",
    ),
    Command(
        "spline.next_key",
        QT_TRANSLATE_NOOP("commands", "Next Key of Shape"),
        QT_TRANSLATE_NOOP("commands", "Brings the playhead to the next key."),
        keys=("Ctrl+Alt+Shift+.",),
        icon="next-keyframe",
    ),
    Command(
        "spline.everywhere",
        QT_TRANSLATE_NOOP("commands", "Change All Keys Alike"),
        QT_TRANSLATE_NOOP(
            "commands",
            "What you change of the shape on one frame is changed on all its keys, as it lies in "
            "each: for what was followed, and is a little off.",
        ),
        keys=("Ctrl+Alt+Shift+A",),
        icon="link",
        is_checkable=True,
    ),
    Command(
        "spline.duplicate",
        QT_TRANSLATE_NOOP("commands", "Duplicate Shape"),
        QT_TRANSLATE_NOOP("commands", "Puts a copy of the shape on the matte."),
        icon="copy",
    ),
    Command(
        "spline.remove",
        QT_TRANSLATE_NOOP("commands", "Delete Shape"),
        QT_TRANSLATE_NOOP("commands", "Takes the shape off the matte."),
        icon="trash",
    ),
    Command(
        "spline.outline_frame",
        QT_TRANSLATE_NOOP("commands", "Shapes from This Frame"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Draws around what the matte covers here, as shapes on a matte of their own.",
        ),
        icon="view-outline",
    ),
    Command(
        "spline.outline",
        QT_TRANSLATE_NOOP("commands", "Shape from Matte"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Makes a shape with keys of what the matte covers through the clip, on a matte of its "
            "own.",
        ),
        icon="edit-points",
    ),
)
