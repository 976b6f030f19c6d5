"""Taking things out of footage, and correcting what comes of it."""

from __future__ import annotations

from editor.ui.commands.command import Command
from editor.ui.words import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "removal.show",
        QT_TRANSLATE_NOOP("commands", "Remove from the Shot…"),
        QT_TRANSLATE_NOOP(
            "commands", "Takes a thing out of the clip and fills in what was behind it."
        ),
        keys=("Alt+Shift+Del",),
        icon="remove-thing",
    ),
    Command(
        "removal.remove",
        QT_TRANSLATE_NOOP("commands", "Remove What the Matte Covers"),
        QT_TRANSLATE_NOOP(
            "commands", "Fills what the matte covers with what is behind it, in the background."
        ),
        keys=("Ctrl+Shift+Del",),
        icon="remove-thing",
    ),
    Command(
        "removal.stop",
        QT_TRANSLATE_NOOP("commands", "Stop Removing"),
        QT_TRANSLATE_NOOP(
            "commands", "Leaves off what is filled; asked for again, it goes on from there."
        ),
        icon="stop",
    ),
    Command(
        "removal.shadow",
        QT_TRANSLATE_NOOP("commands", "Add Shadow or Reflection"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Paint over it on a key of the matte: it belongs to the thing from then on, and is "
            "tracked along.",
        ),
        icon="shadow",
    ),
    Command(
        "removal.original",
        QT_TRANSLATE_NOOP("commands", "Show the Footage"),
        QT_TRANSLATE_NOOP(
            "commands", "Lets the clip show its footage again; what was made stays among the takes."
        ),
        icon="undo",
    ),
    Command(
        "removal.stamp",
        QT_TRANSLATE_NOOP("commands", "Clone Stamp"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Copies from beside onto what was filled: Alt-click where from, then paint. The wheel "
            "makes it larger.",
        ),
        keys=("Alt+S",),
        icon="stamp",
        is_checkable=True,
    ),
    Command(
        "removal.paint",
        QT_TRANSLATE_NOOP("commands", "Paint on Result"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Paints on what was filled: Alt-click takes a colour. The wheel makes the brush "
            "larger.",
        ),
        keys=("Alt+B",),
        icon="palette",
        is_checkable=True,
    ),
    Command(
        "removal.hold",
        QT_TRANSLATE_NOOP("commands", "Use This Frame"),
        QT_TRANSLATE_NOOP(
            "commands", "Holds the frame as it is: those around it follow it when they are redone."
        ),
        keys=("Alt+Shift+H",),
        icon="pin",
        is_checkable=True,
    ),
    Command(
        "removal.previous_held",
        QT_TRANSLATE_NOOP("commands", "Previous Held Frame"),
        QT_TRANSLATE_NOOP("commands", "Goes back to a frame of the result that is held."),
        keys=("Ctrl+Alt+PgUp",),
        icon="previous-keyframe",
    ),
    Command(
        "removal.next_held",
        QT_TRANSLATE_NOOP("commands", "Next Held Frame"),
        QT_TRANSLATE_NOOP("commands", "Goes to the next frame of the result that is held."),
        keys=("Ctrl+Alt+PgDown",),
        icon="next-keyframe",
    ),
    Command(
        "removal.source",
        QT_TRANSLATE_NOOP("commands", "Take from This Frame"),
        QT_TRANSLATE_NOOP(
            "commands", "What was behind is taken from this frame, wherever it shows that."
        ),
        keys=("Alt+Shift+F",),
        icon="eyedropper",
        is_checkable=True,
    ),
    Command(
        "removal.redo",
        QT_TRANSLATE_NOOP("commands", "Redo Removal"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Makes frames of the result anew, after those that are held; all others stay as they "
            "are.",
        ),
        keys=("Ctrl+Alt+Shift+R",),
        icon="retry",
    ),
    Command(
        "removal.extend",
        QT_TRANSLATE_NOOP("commands", "Extend the Frame…"),
        QT_TRANSLATE_NOOP(
            "commands", "Makes the picture larger than it was filmed, and fills in what is beyond."
        ),
        icon="extend",
    ),
    Command(
        "removal.extend_now",
        QT_TRANSLATE_NOOP("commands", "Extend the Frame as Chosen"),
        QT_TRANSLATE_NOOP(
            "commands", "Fills what is beyond the edges of the picture, in the background."
        ),
        icon="extend",
    ),
)
