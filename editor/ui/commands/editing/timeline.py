"""Tracks, tools, snapping and the view of the timeline."""

from __future__ import annotations

from editor.ui.commands.command import Command
from editor.ui.words import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "tool.select",
        QT_TRANSLATE_NOOP("commands", "Selection Tool"),
        QT_TRANSLATE_NOOP("commands", "Selects, moves and trims."),
        keys=("V", "A"),
        icon="tool-select",
        is_checkable=True,
    ),
    Command(
        "tool.ripple",
        QT_TRANSLATE_NOOP("commands", "Ripple Trim Tool"),
        QT_TRANSLATE_NOOP("commands", "Trims an edge and moves all that follows."),
        keys=("T",),
        icon="tool-ripple",
        is_checkable=True,
    ),
    Command(
        "tool.roll",
        QT_TRANSLATE_NOOP("commands", "Roll Tool"),
        QT_TRANSLATE_NOOP("commands", "Moves the cut between two clips."),
        keys=("R",),
        icon="tool-roll",
        is_checkable=True,
    ),
    Command(
        "tool.slip",
        QT_TRANSLATE_NOOP("commands", "Slip Tool"),
        QT_TRANSLATE_NOOP("commands", "Moves the content inside a clip."),
        keys=("Y",),
        icon="tool-slip",
        is_checkable=True,
    ),
    Command(
        "tool.slide",
        QT_TRANSLATE_NOOP("commands", "Slide Tool"),
        QT_TRANSLATE_NOOP("commands", "Moves a clip between its neighbours."),
        keys=("U",),
        icon="tool-slide",
        is_checkable=True,
    ),
    Command(
        "tool.slice",
        QT_TRANSLATE_NOOP("commands", "Slice Tool"),
        QT_TRANSLATE_NOOP("commands", "Cuts where you click; with Shift on all tracks."),
        keys=("B", "C"),
        icon="tool-slice",
        is_checkable=True,
    ),
    Command(
        "tool.rate",
        QT_TRANSLATE_NOOP("commands", "Rate Stretch Tool"),
        QT_TRANSLATE_NOOP("commands", "Changes a clip's speed by dragging its edge."),
        keys=("X",),
        icon="tool-rate",
        is_checkable=True,
    ),
    Command(
        "tool.hand",
        QT_TRANSLATE_NOOP("commands", "Hand Tool"),
        QT_TRANSLATE_NOOP("commands", "Moves the view."),
        keys=("H",),
        icon="tool-hand",
        is_checkable=True,
    ),
    Command(
        "tool.zoom",
        QT_TRANSLATE_NOOP("commands", "Zoom Tool"),
        QT_TRANSLATE_NOOP("commands", "Zooms in where you click; with Alt out."),
        keys=("Z",),
        icon="tool-zoom",
        is_checkable=True,
    ),
    Command(
        "timeline.snapping",
        QT_TRANSLATE_NOOP("commands", "Snapping"),
        QT_TRANSLATE_NOOP("commands", "Lets edges meet edges, markers and the playhead."),
        keys=("N", "S"),
        icon="snapping",
        is_checkable=True,
    ),
    Command(
        "timeline.linked_selection",
        QT_TRANSLATE_NOOP("commands", "Linked Selection"),
        QT_TRANSLATE_NOOP(
            "commands", "Selects picture and sound that belong together with one click."
        ),
        keys=("Shift+L",),
        icon="link",
        is_checkable=True,
    ),
    Command(
        "timeline.insert_source",
        QT_TRANSLATE_NOOP("commands", "Insert"),
        QT_TRANSLATE_NOOP(
            "commands", "Inserts the source at the playhead and pushes what follows."
        ),
        keys=(",",),
        icon="insert",
    ),
    Command(
        "timeline.overwrite_source",
        QT_TRANSLATE_NOOP("commands", "Overwrite"),
        QT_TRANSLATE_NOOP("commands", "Lays the source over what is at the playhead."),
        keys=(".",),
        icon="overwrite",
    ),
    Command(
        "timeline.append_source",
        QT_TRANSLATE_NOOP("commands", "Append"),
        QT_TRANSLATE_NOOP("commands", "Lays the source behind the last clip."),
        keys=("Shift+F12",),
        icon="append",
    ),
    Command(
        "timeline.target_picture_up",
        QT_TRANSLATE_NOOP("commands", "Aim Picture One Track Up"),
        QT_TRANSLATE_NOOP("commands", "The source's picture, and what is pasted, go there."),
        keys=("Ctrl+Alt+Up",),
    ),
    Command(
        "timeline.target_picture_down",
        QT_TRANSLATE_NOOP("commands", "Aim Picture One Track Down"),
        QT_TRANSLATE_NOOP("commands", "The source's picture, and what is pasted, go there."),
        keys=("Ctrl+Alt+Down",),
    ),
    Command(
        "timeline.target_sound_up",
        QT_TRANSLATE_NOOP("commands", "Aim Sound One Track Up"),
        QT_TRANSLATE_NOOP("commands", "The source's sound, and what is pasted, go there."),
        keys=("Ctrl+Alt+Shift+Up",),
    ),
    Command(
        "timeline.target_sound_down",
        QT_TRANSLATE_NOOP("commands", "Aim Sound One Track Down"),
        QT_TRANSLATE_NOOP("commands", "The source's sound, and what is pasted, go there."),
        keys=("Ctrl+Alt+Shift+Down",),
    ),
    Command(
        "timeline.target_picture",
        QT_TRANSLATE_NOOP("commands", "Place Picture"),
        QT_TRANSLATE_NOOP("commands", "Whether the source's picture is put on the timeline."),
        is_checkable=True,
    ),
    Command(
        "timeline.target_sound",
        QT_TRANSLATE_NOOP("commands", "Place Sound"),
        QT_TRANSLATE_NOOP("commands", "Whether the source's sound is put on the timeline."),
        is_checkable=True,
    ),
    Command(
        "timeline.add_video_track",
        QT_TRANSLATE_NOOP("commands", "Add Video Track"),
        QT_TRANSLATE_NOOP("commands", "Puts a video track on top."),
    ),
    Command(
        "timeline.add_audio_track",
        QT_TRANSLATE_NOOP("commands", "Add Audio Track"),
        QT_TRANSLATE_NOOP("commands", "Puts an audio track at the bottom."),
    ),
    Command(
        "timeline.delete_empty_tracks",
        QT_TRANSLATE_NOOP("commands", "Delete Empty Tracks"),
        QT_TRANSLATE_NOOP("commands", "Takes away every track that holds no clip."),
    ),
    Command(
        "timeline.close_gap",
        QT_TRANSLATE_NOOP("commands", "Close Gap"),
        QT_TRANSLATE_NOOP("commands", "Closes the selected gap, or the one under the playhead."),
    ),
    Command(
        "timeline.close_gaps",
        QT_TRANSLATE_NOOP("commands", "Close All Gaps"),
        QT_TRANSLATE_NOOP("commands", "Closes every gap that all tracks share."),
    ),
    Command(
        "timeline.add_title",
        QT_TRANSLATE_NOOP("commands", "Add Title"),
        QT_TRANSLATE_NOOP("commands", "Lays a title on a free track at the playhead."),
        keys=("Ctrl+Shift+T",),
        icon="title",
    ),
    Command(
        "timeline.zoom_in",
        QT_TRANSLATE_NOOP("commands", "Zoom In"),
        QT_TRANSLATE_NOOP("commands", "Shows less time, larger."),
        keys=("+", "="),
        icon="zoom-in",
    ),
    Command(
        "timeline.zoom_out",
        QT_TRANSLATE_NOOP("commands", "Zoom Out"),
        QT_TRANSLATE_NOOP("commands", "Shows more time, smaller."),
        keys=("-",),
        icon="zoom-out",
    ),
    Command(
        "timeline.zoom_fit",
        QT_TRANSLATE_NOOP("commands", "Zoom to Fit"),
        QT_TRANSLATE_NOOP("commands", "Shows the whole sequence."),
        keys=("Shift+Z", "\\"),
        icon="zoom-fit",
    ),
    Command(
        "timeline.zoom_selection",
        QT_TRANSLATE_NOOP("commands", "Zoom to Selection"),
        QT_TRANSLATE_NOOP("commands", "Shows what is selected as large as it fits."),
        keys=("Alt+Z",),
    ),
    Command(
        "timeline.tracks_taller",
        QT_TRANSLATE_NOOP("commands", "Taller Tracks"),
        QT_TRANSLATE_NOOP("commands", "Makes all tracks taller."),
        keys=("Ctrl++", "Ctrl+="),
    ),
    Command(
        "timeline.tracks_lower",
        QT_TRANSLATE_NOOP("commands", "Lower Tracks"),
        QT_TRANSLATE_NOOP("commands", "Makes all tracks lower."),
        keys=("Ctrl+-",),
    ),
    Command(
        "timeline.render_range",
        QT_TRANSLATE_NOOP("commands", "Render In to Out"),
        QT_TRANSLATE_NOOP(
            "commands",
            "Renders what cannot play in real time between the marks, in the background.",
        ),
        keys=("Return",),
        icon="render",
    ),
    Command(
        "timeline.delete_renders",
        QT_TRANSLATE_NOOP("commands", "Delete Rendered Files"),
        QT_TRANSLATE_NOOP("commands", "Forgets what was rendered for playback."),
    ),
)
