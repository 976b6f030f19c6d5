"""Every command there is, and in which menus they stand."""

from __future__ import annotations

from editor.ui.commands import playback, project, view, window
from editor.ui.commands.command import Command
from editor.ui.commands.editing import clip, edit, marks, media, timeline
from editor.ui.commands.generating import generation, painting, takes
from editor.ui.commands.roto import removal, selecting, splines, tracking
from editor.ui.words import QT_TRANSLATE_NOOP

COMMANDS: dict[str, Command] = {
    command.id: command
    for subject in (
        *(project, edit, clip, timeline, playback, marks, view, media),
        *(generation, painting, takes, selecting, splines, tracking, removal, window),
    )
    for command in subject.COMMANDS
}

SEPARATOR = ""

# A menu's title, marked for translation in the context `menus`, and the ids of its commands.
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("menus", "&File"),
        (
            *("project.new", "project.open", "project.demo", SEPARATOR),
            *("project.save_copy", "project.rename"),
            *("project.reveal", "project.close", SEPARATOR),
            *("media.import", "media.import_folder", "media.new_bin", SEPARATOR),
            *("project.new_sequence", "project.sequence_settings", SEPARATOR),
            *("export.open", "view.snapshot", SEPARATOR, "project.quit"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menus", "&Edit"),
        (
            *("edit.undo", "edit.redo", SEPARATOR),
            *("edit.cut", "edit.copy", "edit.paste", "edit.paste_insert"),
            *("edit.paste_attributes", "edit.duplicate", SEPARATOR),
            *("edit.delete", "edit.ripple_delete", SEPARATOR),
            *("edit.select_all", "edit.select_none", "edit.select_forward"),
            *("edit.select_track_forward", SEPARATOR, "edit.shortcuts", "edit.preferences"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menus", "&Clip"),
        (
            *("clip.slice", "clip.slice_all", "clip.trim_head", "clip.trim_tail", "clip.extend"),
            *(SEPARATOR, "clip.nudge_left", "clip.nudge_right", "clip.nudge_left_more"),
            *("clip.nudge_right_more", "clip.move_up", "clip.move_down", SEPARATOR),
            *("clip.enable", "clip.link", "clip.unlink", "clip.group", "clip.ungroup", SEPARATOR),
            *("clip.nest", "clip.open_nested", SEPARATOR),
            *("clip.speed", "clip.reverse", "clip.freeze", "clip.add_transition", SEPARATOR),
            *("clip.rename", "clip.reset_transform", "clip.select_in_bin", "clip.open_in_source"),
            *(SEPARATOR, "clip.replace_source", "clip.reveal", "clip.properties"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menus", "&Timeline"),
        (
            *("timeline.insert_source", "timeline.overwrite_source", "timeline.append_source"),
            *("timeline.add_title", SEPARATOR),
            *("tool.select", "tool.ripple", "tool.roll", "tool.slip", "tool.slide"),
            *("tool.slice", "tool.rate", "tool.hand", "tool.zoom", SEPARATOR),
            *("timeline.snapping", "timeline.linked_selection", SEPARATOR),
            *("timeline.target_picture", "timeline.target_picture_up"),
            *("timeline.target_picture_down", "timeline.target_sound"),
            *("timeline.target_sound_up", "timeline.target_sound_down", SEPARATOR),
            *("timeline.add_video_track", "timeline.add_audio_track"),
            *("timeline.delete_empty_tracks", "timeline.close_gap", "timeline.close_gaps"),
            *(SEPARATOR, "timeline.render_range", "timeline.delete_renders", SEPARATOR),
            *("timeline.zoom_in", "timeline.zoom_out", "timeline.zoom_fit"),
            *("timeline.zoom_selection", "timeline.tracks_taller", "timeline.tracks_lower"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menus", "&Mark"),
        (
            *("mark.in", "mark.out", "mark.clip", "mark.selection", SEPARATOR),
            *("mark.clear_in", "mark.clear_out", "mark.clear", SEPARATOR),
            *("mark.add_marker", "mark.edit_marker", "mark.delete_marker", SEPARATOR),
            *("mark.lift", "mark.extract"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menus", "&Generate"),
        (
            *("generate.start", SEPARATOR, "generate.begin", "generate.from_picture"),
            *("generate.from_words", SEPARATOR, "generate.bridge", "generate.extend_end"),
            *("generate.extend_start", "generate.retake", SEPARATOR),
            *("generate.show", SEPARATOR, "generate.models", SEPARATOR),
            *("paint.brush", "paint.eraser", "paint.lasso", "paint.subject", "paint.arrow"),
            *("paint.path", "paint.turn", SEPARATOR, "paint.larger", "paint.smaller"),
            *(SEPARATOR, "paint.new_region", "paint.duplicate_region", "paint.delete_region"),
            *(SEPARATOR, "paint.copy_motion", "paint.paste_motion", "paint.import_motion"),
            *("paint.export_motion", SEPARATOR, "paint.preview"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menus", "&Roto"),
        (
            *("roto.select", "roto.scribble", "roto.box", "roto.lasso", "roto.colour"),
            *("roto.brush", "roto.eraser", SEPARATOR, "roto.pen", "roto.shape", "roto.ellipse"),
            *("roto.rectangle", SEPARATOR, "roto.subject", "roto.people"),
            *("roto.background", SEPARATOR, "roto.key", "roto.remove_key", SEPARATOR),
            *("roto.view_overlay", "roto.view_outline", "roto.view_grey", "roto.view_cut_out"),
            *("roto.view_original", "roto.view_result", SEPARATOR, "roto.neighbours"),
            *(SEPARATOR, "matte.new", "matte.previous", "matte.next", "matte.duplicate"),
            *("matte.lock", "matte.remove", SEPARATOR, "matte.track", "matte.track_back"),
            *("matte.track_forward", "matte.stop", "matte.redo", "matte.track_all"),
            *("matte.clear_tracking", SEPARATOR, "matte.previous_key", "matte.next_key"),
            *("matte.previous_unsure", "matte.next_unsure", SEPARATOR, "matte.cut_out"),
            *("matte.blur_background", "matte.grade_background", "matte.replace_background"),
            *(SEPARATOR, "spline.follow_back", "spline.follow", "spline.follow_forward"),
            *("spline.stop", SEPARATOR, "spline.key", "spline.previous_key", "spline.next_key"),
            *("spline.everywhere", SEPARATOR, "spline.duplicate", "spline.remove", SEPARATOR),
            *("spline.outline_frame", "spline.outline", SEPARATOR, "matte.export"),
            *(SEPARATOR, "removal.show", "removal.remove", "removal.stop", "removal.shadow"),
            *("removal.original", SEPARATOR, "removal.stamp", "removal.paint", "removal.hold"),
            *("removal.previous_held", "removal.next_held", "removal.source", "removal.redo"),
            *(SEPARATOR, "removal.extend", "removal.extend_now"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menus", "&Playback"),
        (
            *("play.toggle", "play.forward", "play.stop", "play.backward", "play.in_to_out"),
            *("play.around", "play.loop", "play.scrub_sound", SEPARATOR),
            *("play.step_back", "play.step_forward", "play.step_back_more"),
            *("play.step_forward_more", SEPARATOR, "play.previous_edit", "play.next_edit"),
            *("play.previous_marker", "play.next_marker"),
            *("play.previous_keyframe", "play.next_keyframe", SEPARATOR),
            *("play.start", "play.end", "play.to_in", "play.to_out", "play.go_to_time"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menus", "&View"),
        (
            *("view.zoom_in", "view.zoom_out", "view.zoom_fit", "view.zoom_100"),
            *("view.full_screen", SEPARATOR, "view.handles", "view.crop", "view.safe_areas"),
            *("view.guides", "view.rulers", SEPARATOR, "view.own_guides"),
            *("view.add_upright_guide", "view.add_level_guide", "view.clear_guides", SEPARATOR),
            *("view.before_after", "view.bypass", SEPARATOR),
            *("view.all_channels", "view.red", "view.green", "view.blue", "view.alpha"),
            *(SEPARATOR, "view.checkerboard", "view.white_backdrop", SEPARATOR),
            *("view.resolution_full", "view.resolution_half", "view.resolution_quarter"),
            "view.proxies",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menus", "&Media"),
        (
            *("media.find", "media.relink", "media.reveal", "media.sequence_from", SEPARATOR),
            *("media.make_proxies", "media.delete_proxies", SEPARATOR),
            *("media.select_unused", "media.remove", "media.samples"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menus", "Ta&kes"),
        (
            *("takes.play", "takes.compare", "takes.wipe", "takes.blind", SEPARATOR),
            *("takes.use", "takes.place", SEPARATOR),
            *("takes.more_like", "takes.again_with", "takes.finish", "takes.edit_request"),
            *(SEPARATOR, "takes.note", "takes.reveal", "takes.remove", SEPARATOR),
            *("takes.newest_first", "takes.best_first"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menus", "&Window"),
        (
            *("window.palette", SEPARATOR),
            *("workspace.edit", "workspace.generate", "workspace.roto", "workspace.export"),
            *("window.reset_layout", SEPARATOR, "window.bin", "window.source", "window.program"),
            *("window.timeline", "window.inspector", "window.effects", "window.curves"),
            *("window.meters", "window.history", "window.jobs", "window.generate"),
            *("window.export", "window.notices"),
            *("window.takes", "window.compare", "window.mattes"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menus", "&Help"),
        ("help.shortcuts", "help.reports", "help.about"),
    ),
)
