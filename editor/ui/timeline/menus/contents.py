"""Which commands the menu of each place holds, in order; an empty name is a line between."""

from __future__ import annotations

CLIP = (
    *("edit.cut", "edit.copy", "edit.paste", "edit.paste_attributes", "edit.duplicate", ""),
    *("clip.slice", "clip.add_transition", "clip.speed", "clip.reverse", "clip.freeze", ""),
    *("clip.enable", "clip.link", "clip.unlink", "clip.group", "clip.ungroup", ""),
    *("clip.nest", "clip.open_nested", "clip.rename", "clip.reset_transform", ""),
    *("clip.select_in_bin", "clip.open_in_source", "mark.clip", "mark.add_marker", ""),
    *("clip.replace_source", "generate.begin", "clip.reveal", "clip.properties", ""),
    *("edit.delete", "edit.ripple_delete"),
)
GAP = ("timeline.close_gap", "timeline.close_gaps", "", "edit.paste", "edit.paste_insert")
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
