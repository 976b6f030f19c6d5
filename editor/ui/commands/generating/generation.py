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
        "generate.from_words",
        QT_TRANSLATE_NOOP("commands", "Generate from Words…"),
        QT_TRANSLATE_NOOP(
            "commands", "Begins a shot that needs no picture, for a model that you have brought."
        ),
    ),
    Command(
        "generate.bridge",
        QT_TRANSLATE_NOOP("commands", "Generate in the Gap…"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Begins a shot that fills the gap, from the last picture before it to the first after "
            "it.",
        ),
        icon="spark",
    ),
    Command(
        "generate.extend_end",
        QT_TRANSLATE_NOOP("commands", "Extend at the End…"),
        QT_TRANSLATE_NOOP("commands", "Begins a shot that goes on from where the clip ends."),
        icon="spark",
    ),
    Command(
        "generate.extend_start",
        QT_TRANSLATE_NOOP("commands", "Extend at the Start…"),
        QT_TRANSLATE_NOOP("commands", "Begins a shot that leads up to where the clip begins."),
        icon="spark",
    ),
    Command(
        "generate.retake",
        QT_TRANSLATE_NOOP("commands", "Retake This Part…"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Begins a shot of the part of the clip between in and out point, made anew between "
            "what is around it. The clip's media stays as it is.",
        ),
        icon="retry",
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
