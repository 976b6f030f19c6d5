"""Which commands the menu of each place holds, in order; an empty name is a line between."""

from __future__ import annotations

from dataclasses import dataclass

from editor.ui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Submenu:
    """Commands behind one entry; `text` is of the context "menus"."""

    text: str
    commands: tuple[str, ...]


SPEED = Submenu(
    QT_TRANSLATE_NOOP("menus", "Speed"),
    ("clip.speed", "clip.reverse", "clip.freeze"),
)
TOGETHER = Submenu(
    QT_TRANSLATE_NOOP("menus", "Link and Group"),
    ("clip.link", "clip.unlink", "", "clip.group", "clip.ungroup", "", "clip.nest"),
)
MARKS = Submenu(QT_TRANSLATE_NOOP("menus", "Mark"), ("mark.clip", "mark.add_marker"))
MEDIA = Submenu(
    QT_TRANSLATE_NOOP("menus", "Media of the Clip"),
    (
        *("clip.select_in_bin", "clip.open_in_source", "clip.replace_source", ""),
        *("clip.reveal", "clip.properties"),
    ),
)
GENERATED = Submenu(
    QT_TRANSLATE_NOOP("menus", "Generate from the Clip"),
    (
        *("generate.begin", "", "generate.extend_end", "generate.extend_start"),
        "generate.retake",
    ),
)
CLIP = (
    *("edit.cut", "edit.copy", "edit.paste", "edit.paste_attributes", "edit.duplicate", ""),
    *("edit.delete", "edit.ripple_delete", ""),
    *("clip.slice", "clip.add_transition", SPEED, "clip.reset_transform", ""),
    *("clip.enable", "clip.rename", TOGETHER, "clip.open_nested", ""),
    *(MARKS, MEDIA, "", GENERATED, "removal.show"),
)
GAP = (
    *("generate.bridge", "", "timeline.close_gap", "timeline.close_gaps", ""),
    *("edit.paste", "edit.paste_insert"),
)
EMPTY = (
    *("edit.paste", "edit.paste_insert", "timeline.add_title", ""),
    *("edit.select_all", "timeline.close_gaps", "", "timeline.zoom_fit"),
    *("timeline.add_video_track", "timeline.add_audio_track"),
)
RULER = (
    *("mark.in", "mark.out", "mark.clear", "", "mark.add_marker", ""),
    *("play.to_in", "play.to_out", "play.previous_marker", "play.next_marker", ""),
    *("timeline.zoom_in", "timeline.zoom_out", "timeline.zoom_fit"),
)
MARKER = ("mark.edit_marker", "mark.delete_marker")
TRACKS = (
    *("timeline.add_video_track", "timeline.add_audio_track"),
    *("timeline.delete_empty_tracks", "", "timeline.tracks_taller", "timeline.tracks_lower"),
)
