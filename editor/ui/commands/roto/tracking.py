"""Following a matte through its footage, and putting it to use."""

from __future__ import annotations

from editor.ui.commands.command import Command
from editor.ui.words import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "matte.track_back",
        QT_TRANSLATE_NOOP("commands", "Track Backwards"),
        QT_TRANSLATE_NOOP(
            "commands", "Follows the matte from this frame to the beginning of the clip."
        ),
        keys=("Alt+Shift+,",),
        icon="track-back",
    ),
    Command(
        "matte.track",
        QT_TRANSLATE_NOOP("commands", "Track"),
        QT_TRANSLATE_NOOP(
            "commands", "Follows the matte from this frame both ways, through the whole clip."
        ),
        keys=("Alt+Shift+T",),
        icon="track-both",
    ),
    Command(
        "matte.track_forward",
        QT_TRANSLATE_NOOP("commands", "Track Forwards"),
        QT_TRANSLATE_NOOP("commands", "Follows the matte from this frame to the end of the clip."),
        keys=("Alt+Shift+.",),
        icon="track-forward",
    ),
    Command(
        "matte.stop",
        QT_TRANSLATE_NOOP("commands", "Stop Tracking"),
        QT_TRANSLATE_NOOP(
            "commands", "Ends what is tracked and what is done to edges; what is there stays."
        ),
        keys=("Alt+Shift+X",),
        icon="stop",
    ),
    Command(
        "matte.redo",
        QT_TRANSLATE_NOOP("commands", "Track Between Keys Anew"),
        QT_TRANSLATE_NOOP(
            "commands", "Makes what was tracked between the keys around this frame once more."
        ),
        keys=("Alt+Shift+R",),
        icon="retry",
    ),
    Command(
        "matte.track_all",
        QT_TRANSLATE_NOOP("commands", "Track All Mattes"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Follows all mattes of the clip both ways, but locked ones, so that none has what "
            "another has.",
        ),
    ),
    Command(
        "matte.clear_tracking",
        QT_TRANSLATE_NOOP("commands", "Clear Tracking"),
        QT_TRANSLATE_NOOP("commands", "Takes away all that was tracked; keys stay."),
    ),
    Command(
        "matte.previous_key",
        QT_TRANSLATE_NOOP("commands", "Previous Key of Matte"),
        QT_TRANSLATE_NOOP("commands", "Goes to the frame before that was decided by hand."),
        keys=("Alt+Shift+PgUp",),
        icon="previous-keyframe",
    ),
    Command(
        "matte.next_key",
        QT_TRANSLATE_NOOP("commands", "Next Key of Matte"),
        QT_TRANSLATE_NOOP("commands", "Goes to the next frame that was decided by hand."),
        keys=("Alt+Shift+PgDown",),
        icon="next-keyframe",
    ),
    Command(
        "matte.previous_unsure",
        QT_TRANSLATE_NOOP("commands", "Previous Unsure Frame"),
        QT_TRANSLATE_NOOP("commands", "Goes back to a frame of which the tracking is not sure."),
        keys=("Alt+PgUp",),
        icon="chevron-left",
    ),
    Command(
        "matte.next_unsure",
        QT_TRANSLATE_NOOP("commands", "Next Unsure Frame"),
        QT_TRANSLATE_NOOP(
            "commands", "Goes to the next frame of which the tracking is not sure, to correct it."
        ),
        keys=("Alt+PgDown",),
        icon="chevron-right",
    ),
    Command(
        "matte.new",
        QT_TRANSLATE_NOOP("commands", "New Matte"),
        QT_TRANSLATE_NOOP("commands", "What is pointed at next becomes a matte of its own."),
        keys=("Alt+Shift+N",),
        icon="plus",
    ),
    Command(
        "matte.next",
        QT_TRANSLATE_NOOP("commands", "Next Matte"),
        QT_TRANSLATE_NOOP("commands", "Works on the next matte of the clip."),
        keys=("Alt+Shift+Down",),
    ),
    Command(
        "matte.previous",
        QT_TRANSLATE_NOOP("commands", "Previous Matte"),
        QT_TRANSLATE_NOOP("commands", "Works on the matte of the clip before."),
        keys=("Alt+Shift+Up",),
    ),
    Command(
        "matte.duplicate",
        QT_TRANSLATE_NOOP("commands", "Duplicate Matte"),
        QT_TRANSLATE_NOOP("commands", "Makes a copy of the matte, to try something on."),
        icon="copy",
    ),
    Command(
        "matte.lock",
        QT_TRANSLATE_NOOP("commands", "Lock Matte"),
        QT_TRANSLATE_NOOP(
            "commands",
            "While it is locked, no tool, tracking or correction changes what it covers.",
        ),
        keys=("Ctrl+Alt+Shift+L",),
        icon="lock",
        is_checkable=True,
    ),
    Command(
        "matte.remove",
        QT_TRANSLATE_NOOP("commands", "Delete Matte"),
        QT_TRANSLATE_NOOP("commands", "Deletes the matte; what it was used for is shown whole."),
        icon="trash",
    ),
    Command(
        "matte.cut_out",
        QT_TRANSLATE_NOOP("commands", "Cut Out"),
        QT_TRANSLATE_NOOP(
            "commands", "Leaves of the clip what the matte covers; the rest becomes transparent."
        ),
        keys=("Alt+Shift+K",),
        icon="cut-out",
        is_checkable=True,
    ),
    Command(
        "matte.blur_background",
        QT_TRANSLATE_NOOP("commands", "Blur Background"),
        QT_TRANSLATE_NOOP("commands", "Blurs all of the clip that the matte does not cover."),
        icon="blur",
    ),
    Command(
        "matte.grade_background",
        QT_TRANSLATE_NOOP("commands", "Grade Background"),
        QT_TRANSLATE_NOOP(
            "commands", "Darkens what the matte does not cover, to grade on from there."
        ),
        icon="adjust",
    ),
    Command(
        "matte.replace_background",
        QT_TRANSLATE_NOOP("commands", "Replace Background…"),
        QT_TRANSLATE_NOOP("commands", "Cuts the clip out and puts another picture behind it."),
        icon="picture",
    ),
    Command(
        "matte.export",
        QT_TRANSLATE_NOOP("commands", "Export Matte…"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Writes the matte, or what it cuts out, as a film or as pictures for other programs.",
        ),
        keys=("Alt+Shift+M",),
        icon="export",
    ),
)
