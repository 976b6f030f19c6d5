"""How the picture is shown."""

from __future__ import annotations

from editor.ui.commands.command import Command
from editor.ui.words import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "view.zoom_in",
        QT_TRANSLATE_NOOP("commands", "Enlarge Picture"),
        QT_TRANSLATE_NOOP("commands", "Shows the picture larger."),
        keys=("Ctrl+Alt+=",),
        icon="zoom-in",
    ),
    Command(
        "view.zoom_out",
        QT_TRANSLATE_NOOP("commands", "Reduce Picture"),
        QT_TRANSLATE_NOOP("commands", "Shows the picture smaller."),
        keys=("Ctrl+Alt+-",),
        icon="zoom-out",
    ),
    Command(
        "view.zoom_fit",
        QT_TRANSLATE_NOOP("commands", "Fit Picture"),
        QT_TRANSLATE_NOOP("commands", "Shows the whole picture."),
        keys=("Ctrl+Alt+0",),
        icon="zoom-fit",
    ),
    Command(
        "view.zoom_100",
        QT_TRANSLATE_NOOP("commands", "Picture at 100 %"),
        QT_TRANSLATE_NOOP("commands", "Shows one pixel of the picture as one of the screen."),
        keys=("Ctrl+Alt+1",),
    ),
    Command(
        "view.full_screen",
        QT_TRANSLATE_NOOP("commands", "Full Screen"),
        QT_TRANSLATE_NOOP("commands", "Shows the picture alone."),
        keys=("Ctrl+F", "F11"),
        icon="full-screen",
        is_checkable=True,
    ),
    Command(
        "view.safe_areas",
        QT_TRANSLATE_NOOP("commands", "Safe Areas"),
        QT_TRANSLATE_NOOP("commands", "Shows the margins for action and titles."),
        keys=("Ctrl+Alt+S",),
        icon="safe-areas",
        is_checkable=True,
    ),
    Command(
        "view.guides",
        QT_TRANSLATE_NOOP("commands", "Thirds Grid"),
        QT_TRANSLATE_NOOP("commands", "Shows lines at the thirds of the frame."),
        keys=("Ctrl+Alt+G",),
        icon="grid",
        is_checkable=True,
    ),
    Command(
        "view.rulers",
        QT_TRANSLATE_NOOP("commands", "Rulers and Guides"),
        QT_TRANSLATE_NOOP("commands", "Shows rulers; pull guides out of them."),
        keys=("Ctrl+Alt+R",),
        icon="ruler",
        is_checkable=True,
    ),
    Command(
        "view.own_guides",
        QT_TRANSLATE_NOOP("commands", "Guides"),
        QT_TRANSLATE_NOOP("commands", "Shows the guides of the sequence, and snaps to them."),
        keys=("Ctrl+;",),
        is_checkable=True,
    ),
    Command(
        "view.add_upright_guide",
        QT_TRANSLATE_NOOP("commands", "Add Upright Guide"),
        QT_TRANSLATE_NOOP("commands", "Puts a guide down the middle of the picture."),
    ),
    Command(
        "view.add_level_guide",
        QT_TRANSLATE_NOOP("commands", "Add Level Guide"),
        QT_TRANSLATE_NOOP("commands", "Puts a guide across the middle of the picture."),
    ),
    Command(
        "view.clear_guides",
        QT_TRANSLATE_NOOP("commands", "Clear Guides"),
        QT_TRANSLATE_NOOP("commands", "Takes all guides of the sequence away."),
    ),
    Command(
        "view.checkerboard",
        QT_TRANSLATE_NOOP("commands", "Checkerboard"),
        QT_TRANSLATE_NOOP("commands", "Shows where the picture is transparent."),
        icon="checkerboard",
        is_checkable=True,
    ),
    Command(
        "view.white_backdrop",
        QT_TRANSLATE_NOOP("commands", "White Backdrop"),
        QT_TRANSLATE_NOOP("commands", "Shows white where the picture is transparent."),
        is_checkable=True,
    ),
    Command(
        "view.all_channels",
        QT_TRANSLATE_NOOP("commands", "All Channels"),
        QT_TRANSLATE_NOOP("commands", "Shows the picture in its colours."),
        is_checkable=True,
    ),
    Command(
        "view.red",
        QT_TRANSLATE_NOOP("commands", "Red Channel"),
        QT_TRANSLATE_NOOP("commands", "Shows how much red there is, as grey."),
        is_checkable=True,
    ),
    Command(
        "view.green",
        QT_TRANSLATE_NOOP("commands", "Green Channel"),
        QT_TRANSLATE_NOOP("commands", "Shows how much green there is, as grey."),
        is_checkable=True,
    ),
    Command(
        "view.blue",
        QT_TRANSLATE_NOOP("commands", "Blue Channel"),
        QT_TRANSLATE_NOOP("commands", "Shows how much blue there is, as grey."),
        is_checkable=True,
    ),
    Command(
        "view.alpha",
        QT_TRANSLATE_NOOP("commands", "Alpha Channel"),
        QT_TRANSLATE_NOOP("commands", "Shows opacity: white is opaque."),
        is_checkable=True,
    ),
    Command(
        "view.handles",
        QT_TRANSLATE_NOOP("commands", "Handles on the Picture"),
        QT_TRANSLATE_NOOP("commands", "Shows handles to move, scale and rotate the selected clip."),
        keys=("Shift+T",),
        icon="handles",
        is_checkable=True,
    ),
    Command(
        "view.crop",
        QT_TRANSLATE_NOOP("commands", "Crop on the Picture"),
        QT_TRANSLATE_NOOP("commands", "Shows handles to crop the selected clip."),
        keys=("Shift+C",),
        icon="crop",
        is_checkable=True,
    ),
    Command(
        "view.before_after",
        QT_TRANSLATE_NOOP("commands", "Before and After"),
        QT_TRANSLATE_NOOP(
            "commands", "Shows the picture without effects beside the one with them."
        ),
        keys=("Shift+B",),
        icon="before-after",
        is_checkable=True,
    ),
    Command(
        "view.bypass",
        QT_TRANSLATE_NOOP("commands", "Without Effects"),
        QT_TRANSLATE_NOOP(
            "commands", "Shows the picture before its effects; hold D in the monitor."
        ),
        keys=("Shift+D",),
        is_checkable=True,
    ),
    Command(
        "view.resolution_full",
        QT_TRANSLATE_NOOP("commands", "Full Resolution"),
        QT_TRANSLATE_NOOP("commands", "Plays every pixel."),
        is_checkable=True,
    ),
    Command(
        "view.resolution_half",
        QT_TRANSLATE_NOOP("commands", "Half Resolution"),
        QT_TRANSLATE_NOOP("commands", "Plays a quarter of the pixels."),
        is_checkable=True,
    ),
    Command(
        "view.resolution_quarter",
        QT_TRANSLATE_NOOP("commands", "Quarter Resolution"),
        QT_TRANSLATE_NOOP("commands", "Plays a sixteenth of the pixels."),
        is_checkable=True,
    ),
    Command(
        "view.proxies",
        QT_TRANSLATE_NOOP("commands", "Use Proxies"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Plays the small stand-ins of the footage where there are some; never used for export.",
        ),
        keys=("Ctrl+Alt+P",),
        icon="proxy",
        is_checkable=True,
    ),
    Command(
        "view.snapshot",
        QT_TRANSLATE_NOOP("commands", "Export Frame…"),
        QT_TRANSLATE_NOOP("commands", "Writes the frame at the playhead as a picture."),
        keys=("Ctrl+Shift+E",),
        icon="camera",
    ),
)
