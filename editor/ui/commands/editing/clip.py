"""What is done to clips."""

from __future__ import annotations

from editor.ui.commands.command import Command
from editor.ui.words import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "clip.slice",
        QT_TRANSLATE_NOOP("commands", "Slice at Playhead"),
        QT_TRANSLATE_NOOP(
            "commands", "Cuts the selected clips, or those under the playhead, in two."
        ),
        keys=("Ctrl+K", "Ctrl+B"),
        icon="slice",
    ),
    Command(
        "clip.slice_all",
        QT_TRANSLATE_NOOP("commands", "Slice All Tracks at Playhead"),
        QT_TRANSLATE_NOOP("commands", "Cuts every clip under the playhead in two."),
        keys=("Ctrl+Shift+K",),
    ),
    Command(
        "clip.trim_head",
        QT_TRANSLATE_NOOP("commands", "Ripple Trim Start to Playhead"),
        QT_TRANSLATE_NOOP(
            "commands", "Takes away what is left of the playhead and closes the gap."
        ),
        keys=("Q",),
    ),
    Command(
        "clip.trim_tail",
        QT_TRANSLATE_NOOP("commands", "Ripple Trim End to Playhead"),
        QT_TRANSLATE_NOOP(
            "commands", "Takes away what is right of the playhead and closes the gap."
        ),
        keys=("W",),
    ),
    Command(
        "clip.extend",
        QT_TRANSLATE_NOOP("commands", "Extend Edit to Playhead"),
        QT_TRANSLATE_NOOP(
            "commands", "Moves the nearest edge of the selected clips to the playhead."
        ),
        keys=("E",),
    ),
    Command(
        "clip.nudge_left",
        QT_TRANSLATE_NOOP("commands", "Nudge Left"),
        QT_TRANSLATE_NOOP("commands", "Moves what is selected one frame earlier."),
        keys=("Alt+Left",),
    ),
    Command(
        "clip.nudge_right",
        QT_TRANSLATE_NOOP("commands", "Nudge Right"),
        QT_TRANSLATE_NOOP("commands", "Moves what is selected one frame later."),
        keys=("Alt+Right",),
    ),
    Command(
        "clip.nudge_left_more",
        QT_TRANSLATE_NOOP("commands", "Nudge Left by Many"),
        QT_TRANSLATE_NOOP("commands", "Moves what is selected ten frames earlier."),
        keys=("Alt+Shift+Left",),
    ),
    Command(
        "clip.nudge_right_more",
        QT_TRANSLATE_NOOP("commands", "Nudge Right by Many"),
        QT_TRANSLATE_NOOP("commands", "Moves what is selected ten frames later."),
        keys=("Alt+Shift+Right",),
    ),
    Command(
        "clip.move_up",
        QT_TRANSLATE_NOOP("commands", "Move to Track Above"),
        QT_TRANSLATE_NOOP("commands", "Moves what is selected one track up."),
        keys=("Alt+Up",),
    ),
    Command(
        "clip.move_down",
        QT_TRANSLATE_NOOP("commands", "Move to Track Below"),
        QT_TRANSLATE_NOOP("commands", "Moves what is selected one track down."),
        keys=("Alt+Down",),
    ),
    Command(
        "clip.enable",
        QT_TRANSLATE_NOOP("commands", "Enable"),
        QT_TRANSLATE_NOOP("commands", "Shows and plays the selected clips, or leaves them out."),
        keys=("Shift+E",),
        is_checkable=True,
    ),
    Command(
        "clip.link",
        QT_TRANSLATE_NOOP("commands", "Link"),
        QT_TRANSLATE_NOOP("commands", "Makes the selected clips move and be cut together."),
        keys=("Ctrl+L",),
        icon="link",
    ),
    Command(
        "clip.unlink",
        QT_TRANSLATE_NOOP("commands", "Unlink"),
        QT_TRANSLATE_NOOP("commands", "Lets picture and sound be edited apart."),
        keys=("Ctrl+Shift+L",),
        icon="link-off",
    ),
    Command(
        "clip.group",
        QT_TRANSLATE_NOOP("commands", "Group"),
        QT_TRANSLATE_NOOP("commands", "Makes one click select all of the selected clips."),
        keys=("Ctrl+G",),
    ),
    Command(
        "clip.ungroup",
        QT_TRANSLATE_NOOP("commands", "Ungroup"),
        QT_TRANSLATE_NOOP("commands", "Takes the group of the selected clips apart."),
        keys=("Ctrl+Shift+G",),
    ),
    Command(
        "clip.nest",
        QT_TRANSLATE_NOOP("commands", "Nest"),
        QT_TRANSLATE_NOOP("commands", "Puts the selected clips into a sequence of their own."),
        icon="nest",
    ),
    Command(
        "clip.open_nested",
        QT_TRANSLATE_NOOP("commands", "Open Nested Sequence"),
        QT_TRANSLATE_NOOP("commands", "Opens the sequence that the selected clip shows."),
    ),
    Command(
        "clip.speed",
        QT_TRANSLATE_NOOP("commands", "Speed and Duration…"),
        QT_TRANSLATE_NOOP("commands", "Sets how fast the selected clips play."),
        keys=("Ctrl+R",),
        icon="speed",
    ),
    Command(
        "clip.reverse",
        QT_TRANSLATE_NOOP("commands", "Reverse"),
        QT_TRANSLATE_NOOP("commands", "Plays the selected clips backwards."),
    ),
    Command(
        "clip.freeze",
        QT_TRANSLATE_NOOP("commands", "Freeze Frame at Playhead"),
        QT_TRANSLATE_NOOP("commands", "Holds the picture at the playhead for the clip."),
        keys=("Ctrl+Shift+F",),
    ),
    Command(
        "clip.add_transition",
        QT_TRANSLATE_NOOP("commands", "Add Transition"),
        QT_TRANSLATE_NOOP(
            "commands", "Puts a dissolve, or a crossfade of sound, on the selected cuts."
        ),
        keys=("Ctrl+T",),
        icon="transition",
    ),
    Command(
        "clip.rename",
        QT_TRANSLATE_NOOP("commands", "Rename Clip"),
        QT_TRANSLATE_NOOP("commands", "Gives the selected clip another name."),
        keys=("F2",),
    ),
    Command(
        "clip.reset_transform",
        QT_TRANSLATE_NOOP("commands", "Reset Transform"),
        QT_TRANSLATE_NOOP("commands", "Puts the selected clips back to the middle at full size."),
    ),
    Command(
        "clip.select_in_bin",
        QT_TRANSLATE_NOOP("commands", "Find in Bin"),
        QT_TRANSLATE_NOOP("commands", "Shows the media of the selected clip in the bin."),
        keys=("Shift+F",),
    ),
    Command(
        "clip.open_in_source",
        QT_TRANSLATE_NOOP("commands", "Match Frame"),
        QT_TRANSLATE_NOOP("commands", "Opens the frame under the playhead in the source monitor."),
        keys=("F",),
    ),
    Command(
        "clip.replace_source",
        QT_TRANSLATE_NOOP("commands", "Replace with Source"),
        QT_TRANSLATE_NOOP(
            "commands", "Shows the source from its in point on in the selected clips' place."
        ),
        keys=("Shift+R",),
    ),
    Command(
        "clip.reveal",
        QT_TRANSLATE_NOOP("commands", "Show Clip in File Manager"),
        QT_TRANSLATE_NOOP("commands", "Opens the folder that the selected clip's file lies in."),
    ),
    Command(
        "clip.properties",
        QT_TRANSLATE_NOOP("commands", "Properties"),
        QT_TRANSLATE_NOOP("commands", "Tells what is in the selected clip's file."),
        keys=("Alt+Return",),
    ),
)
