"""Pointing at what a matte is of, and looking at it."""

from __future__ import annotations

from editor.ui.commands.command import Command
from editor.ui.words import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "roto.select",
        QT_TRANSLATE_NOOP("commands", "Select"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Click the thing that you want to cut out: a click adds, Alt or the right button "
            "takes away.",
        ),
        keys=("Alt+Shift+A",),
        icon="target",
        is_checkable=True,
    ),
    Command(
        "roto.scribble",
        QT_TRANSLATE_NOOP("commands", "Scribble"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Draw roughly over the thing: the rest of it is found. Alt or the right button "
            "takes away; the wheel makes the line wider.",
        ),
        keys=("Alt+Shift+S",),
        icon="scribble",
        is_checkable=True,
    ),
    Command(
        "roto.box",
        QT_TRANSLATE_NOOP("commands", "Box"),
        QT_TRANSLATE_NOOP("commands", "Drag a box around the thing."),
        keys=("Alt+Shift+B",),
        icon="box",
        is_checkable=True,
    ),
    Command(
        "roto.lasso",
        QT_TRANSLATE_NOOP("commands", "Lasso Selection"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Draw loosely around the thing; with Alt or the right button around what does "
            "not belong.",
        ),
        keys=("Alt+Shift+L",),
        icon="lasso",
        is_checkable=True,
    ),
    Command(
        "roto.colour",
        QT_TRANSLATE_NOOP("commands", "Everything Like This"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Press on a colour, and drag to the right for more like it. With Shift only what "
            "hangs together with it; Alt or the right button takes away.",
        ),
        keys=("Alt+Shift+D",),
        icon="eyedropper",
        is_checkable=True,
    ),
    Command(
        "roto.brush",
        QT_TRANSLATE_NOOP("commands", "Paint Matte"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Paints coverage by hand, and it stays as it is painted. The wheel or [ and ] "
            "change the size, with Shift the softness; Alt or the right button erases.",
        ),
        keys=("Alt+Shift+P",),
        icon="brush",
        is_checkable=True,
    ),
    Command(
        "roto.eraser",
        QT_TRANSLATE_NOOP("commands", "Erase Matte"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Takes coverage away by hand. The wheel or [ and ] change the size, with Shift "
            "the softness.",
        ),
        keys=("Alt+Shift+E",),
        icon="eraser",
        is_checkable=True,
    ),
    Command(
        "roto.subject",
        QT_TRANSLATE_NOOP("commands", "Select Subject"),
        QT_TRANSLATE_NOOP("commands", "Selects what stands out in the picture."),
        icon="wand",
    ),
    Command(
        "roto.people",
        QT_TRANSLATE_NOOP("commands", "Select People"),
        QT_TRANSLATE_NOOP("commands", "Selects everybody who is in the picture."),
        icon="person",
    ),
    Command(
        "roto.background",
        QT_TRANSLATE_NOOP("commands", "Select Background"),
        QT_TRANSLATE_NOOP("commands", "Selects all that does not stand out."),
        icon="background",
    ),
    Command(
        "roto.key",
        QT_TRANSLATE_NOOP("commands", "Keep This Frame"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Lets the frame be decided as it is: what is tracked goes by it. On the picture, "
            "so does Enter.",
        ),
        keys=("Alt+Shift+Return",),
        icon="keyframe-filled",
    ),
    Command(
        "roto.remove_key",
        QT_TRANSLATE_NOOP("commands", "Remove Key of Matte"),
        QT_TRANSLATE_NOOP("commands", "Lets the frame be tracked again, not decided by hand."),
        keys=("Alt+Shift+Backspace",),
        icon="trash",
    ),
    Command(
        "roto.view_overlay",
        QT_TRANSLATE_NOOP("commands", "Matte as a Tint"),
        QT_TRANSLATE_NOOP("commands", "Shows what is covered in the matte's colour."),
        keys=("1",),
        icon="view-overlay",
        is_checkable=True,
    ),
    Command(
        "roto.view_outline",
        QT_TRANSLATE_NOOP("commands", "Matte as an Outline"),
        QT_TRANSLATE_NOOP("commands", "Shows the line around what is covered."),
        keys=("2",),
        icon="view-outline",
        is_checkable=True,
    ),
    Command(
        "roto.view_grey",
        QT_TRANSLATE_NOOP("commands", "Matte in Black and White"),
        QT_TRANSLATE_NOOP("commands", "Shows the coverage alone: white is covered."),
        keys=("3",),
        icon="view-grey",
        is_checkable=True,
    ),
    Command(
        "roto.view_cut_out",
        QT_TRANSLATE_NOOP("commands", "Matte Cut Out"),
        QT_TRANSLATE_NOOP("commands", "Shows what is covered alone, on a chequered ground."),
        keys=("4",),
        icon="checkerboard",
        is_checkable=True,
    ),
    Command(
        "roto.view_original",
        QT_TRANSLATE_NOOP("commands", "Original Picture"),
        QT_TRANSLATE_NOOP("commands", "Shows the picture without the matte."),
        keys=("5",),
        icon="picture",
        is_checkable=True,
    ),
    Command(
        "roto.view_result",
        QT_TRANSLATE_NOOP("commands", "Result in the Film"),
        QT_TRANSLATE_NOOP("commands", "Shows what comes of the mattes in the film."),
        keys=("6",),
        icon="film",
        is_checkable=True,
    ),
    Command(
        "roto.neighbours",
        QT_TRANSLATE_NOOP("commands", "Outlines of Neighbouring Keys"),
        QT_TRANSLATE_NOOP("commands", "Shows the keys before and after this frame as outlines."),
        keys=("7",),
        icon="onion",
        is_checkable=True,
    ),
)
