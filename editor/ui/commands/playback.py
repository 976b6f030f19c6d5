"""Playing, shuttling and going to places."""

from __future__ import annotations

from editor.ui.commands.command import Command
from editor.ui.words import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "play.toggle",
        QT_TRANSLATE_NOOP("commands", "Play or Pause"),
        QT_TRANSLATE_NOOP("commands", "Plays from the playhead, or stops."),
        keys=("Space",),
        icon="play",
    ),
    Command(
        "play.forward",
        QT_TRANSLATE_NOOP("commands", "Shuttle Forward"),
        QT_TRANSLATE_NOOP("commands", "Plays forward; again: faster."),
        keys=("L",),
    ),
    Command(
        "play.stop",
        QT_TRANSLATE_NOOP("commands", "Stop"),
        QT_TRANSLATE_NOOP("commands", "Stops playing."),
        keys=("K",),
        icon="stop",
    ),
    Command(
        "play.backward",
        QT_TRANSLATE_NOOP("commands", "Shuttle Backward"),
        QT_TRANSLATE_NOOP("commands", "Plays backward; again: faster."),
        keys=("J",),
    ),
    Command(
        "play.in_to_out",
        QT_TRANSLATE_NOOP("commands", "Play In to Out"),
        QT_TRANSLATE_NOOP("commands", "Plays what lies between the marks."),
        keys=("Ctrl+Shift+Space",),
    ),
    Command(
        "play.around",
        QT_TRANSLATE_NOOP("commands", "Play Around"),
        QT_TRANSLATE_NOOP(
            "commands", "Plays from two seconds before the playhead to two behind it."
        ),
        keys=("Shift+K",),
    ),
    Command(
        "play.loop",
        QT_TRANSLATE_NOOP("commands", "Loop"),
        QT_TRANSLATE_NOOP("commands", "Begins again at the end."),
        keys=("Ctrl+Alt+L",),
        icon="loop",
        is_checkable=True,
    ),
    Command(
        "play.step_back",
        QT_TRANSLATE_NOOP("commands", "Step Back"),
        QT_TRANSLATE_NOOP("commands", "Goes one frame back."),
        keys=("Left",),
        icon="step-back",
    ),
    Command(
        "play.step_forward",
        QT_TRANSLATE_NOOP("commands", "Step Forward"),
        QT_TRANSLATE_NOOP("commands", "Goes one frame on."),
        keys=("Right",),
        icon="step-forward",
    ),
    Command(
        "play.step_back_more",
        QT_TRANSLATE_NOOP("commands", "Step Back by Many"),
        QT_TRANSLATE_NOOP("commands", "Goes ten frames back."),
        keys=("Shift+Left",),
    ),
    Command(
        "play.step_forward_more",
        QT_TRANSLATE_NOOP("commands", "Step Forward by Many"),
        QT_TRANSLATE_NOOP("commands", "Goes ten frames on."),
        keys=("Shift+Right",),
    ),
    Command(
        "play.previous_edit",
        QT_TRANSLATE_NOOP("commands", "Previous Edit"),
        QT_TRANSLATE_NOOP("commands", "Goes to the last cut before the playhead."),
        keys=("Up",),
        icon="previous-edit",
    ),
    Command(
        "play.next_edit",
        QT_TRANSLATE_NOOP("commands", "Next Edit"),
        QT_TRANSLATE_NOOP("commands", "Goes to the next cut."),
        keys=("Down",),
        icon="next-edit",
    ),
    Command(
        "play.previous_marker",
        QT_TRANSLATE_NOOP("commands", "Previous Marker"),
        QT_TRANSLATE_NOOP("commands", "Goes to the last marker before the playhead."),
        keys=("Ctrl+Shift+M",),
        icon="previous-marker",
    ),
    Command(
        "play.next_marker",
        QT_TRANSLATE_NOOP("commands", "Next Marker"),
        QT_TRANSLATE_NOOP("commands", "Goes to the next marker."),
        keys=("Shift+M",),
        icon="next-marker",
    ),
    Command(
        "play.previous_keyframe",
        QT_TRANSLATE_NOOP("commands", "Previous Keyframe"),
        QT_TRANSLATE_NOOP("commands", "Goes to the last keyframe of the selected clips."),
        keys=("[",),
        icon="previous-keyframe",
    ),
    Command(
        "play.next_keyframe",
        QT_TRANSLATE_NOOP("commands", "Next Keyframe"),
        QT_TRANSLATE_NOOP("commands", "Goes to the next keyframe of the selected clips."),
        keys=("]",),
        icon="next-keyframe",
    ),
    Command(
        "play.start",
        QT_TRANSLATE_NOOP("commands", "Go to Start"),
        QT_TRANSLATE_NOOP("commands", "Goes to the first frame."),
        keys=("Home",),
        icon="to-start",
    ),
    Command(
        "play.end",
        QT_TRANSLATE_NOOP("commands", "Go to End"),
        QT_TRANSLATE_NOOP("commands", "Goes behind the last frame."),
        keys=("End",),
        icon="to-end",
    ),
    Command(
        "play.to_in",
        QT_TRANSLATE_NOOP("commands", "Go to In"),
        QT_TRANSLATE_NOOP("commands", "Goes to the in point."),
        keys=("Shift+I",),
        icon="to-in",
    ),
    Command(
        "play.to_out",
        QT_TRANSLATE_NOOP("commands", "Go to Out"),
        QT_TRANSLATE_NOOP("commands", "Goes to the out point."),
        keys=("Shift+O",),
        icon="to-out",
    ),
    Command(
        "play.go_to_time",
        QT_TRANSLATE_NOOP("commands", "Go to Time…"),
        QT_TRANSLATE_NOOP("commands", "Goes to the timecode that you type."),
        keys=("Ctrl+Shift+J",),
    ),
    Command(
        "play.scrub_sound",
        QT_TRANSLATE_NOOP("commands", "Audio Scrubbing"),
        QT_TRANSLATE_NOOP("commands", "Plays the sound under the playhead while it is dragged."),
        is_checkable=True,
    ),
)
