"""What has pictures generated."""

from __future__ import annotations

from editor.ui.commands.command import Command
from editor.ui.words import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "generate.start",
        QT_TRANSLATE_NOOP("commands", "Generate"),
        QT_TRANSLATE_NOOP("commands", "Has what the panel says made, while you go on editing."),
        keys=("Ctrl+Return",),
        icon="spark",
    ),
    Command(
        "generate.begin",
        QT_TRANSLATE_NOOP("commands", "Generate from This Frame…"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Begins a shot with what the selected clip or media shows, to be brought to life.",
        ),
        keys=("Alt+G",),
        icon="spark",
    ),
    Command(
        "generate.from_picture",
        QT_TRANSLATE_NOOP("commands", "Generate from the Viewport's Picture…"),
        QT_TRANSLATE_NOOP(
            "commands", "Begins a shot with the picture under the playhead, effects and all."
        ),
        keys=("Alt+Shift+G",),
    ),
    Command(
        "generate.show",
        QT_TRANSLATE_NOOP("commands", "Go to the Generate Panel"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Brings it to the front; where it is not, arranges the window for generating.",
        ),
        icon="panel",
    ),
    Command(
        "generate.models",
        QT_TRANSLATE_NOOP("commands", "Models…"),
        QT_TRANSLATE_NOOP("commands", "Shows models that can be fetched, with their licences."),
        icon="download",
    ),
    Command(
        "window.generate",
        QT_TRANSLATE_NOOP("commands", "Generate Panel"),
        QT_TRANSLATE_NOOP("commands", "Shows or hides what is generated, and how."),
        is_checkable=True,
    ),
)
