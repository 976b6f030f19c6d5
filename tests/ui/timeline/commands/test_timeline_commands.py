from pathlib import Path

import pytest
from builders.timeline import main

from editor.model.edits.clip.parameters import Parameter
from editor.model.edits.clip.several import Spot, set_keyframes
from editor.model.timeline import ItemId, SequenceSource
from editor.ui.timeline.commands import footage


def test_slice_cuts_what_is_selected_at_the_playhead_else_all(desk):
    desk.session.playhead.seek(8)
    desk.run("clip.slice")
    assert desk.rows("V1", "A1") == ("A8 A12 B20 -10 C10", "a8 a12")
    assert desk.undoes()


def test_ripple_trims_to_the_playhead(desk):
    desk.session.playhead.seek(5)
    desk.run("clip.trim_head")
    assert desk.rows("V1", "A1") == ("A15 B20 -10 C10", "a15")
    assert desk.session.playhead.frame == 0
    assert desk.undoes()
    desk.session.playhead.seek(5)
    desk.run("clip.trim_tail")
    assert desk.rows("V1", "A1") == ("A5 B20 -10 C10", "a5")


def test_extend_moves_the_nearest_edge_or_cut(desk):
    desk.session.playhead.seek(24)
    desk.select("B")
    desk.run("clip.extend")
    assert desk.rows("V1", "A1") == ("A24 B16 -10 C10", "a24")
    desk.session.playhead.seek(44)
    desk.select("C")
    desk.run("clip.extend")
    assert desk.rows("V1") == ("A24 B16 -4 C16",)


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("clip.nudge_left", "A20 B20 -9 C10"),
        ("clip.nudge_right", "A20 B20 -11 C10"),
        ("clip.nudge_left_more", "A20 B20 C10"),
        ("clip.nudge_right_more", "A20 B20 -20 C10"),
    ],
)
def test_nudges_by_frames(desk, command, expected):
    desk.select("C")
    desk.run(command)
    assert desk.rows("V1") == (expected,)
    assert desk.undoes()


def test_moves_between_tracks(desk):
    desk.select("C")
    desk.run("clip.move_up")
    assert desk.rows("V1", "V2") == ("A20 B20", "-50 C10")
    desk.run("clip.move_down")
    assert desk.rows("V1", "V2") == ("A20 B20 -10 C10", "")
    desk.run("clip.move_down")
    assert "no track" in desk.said


def test_enable_shows_how_it_is_and_switches_all(desk):
    desk.select("B", "C")
    desk.run("clip.enable")
    assert not desk.clip("B").enabled
    assert not desk.clip("C").enabled
    assert desk.undoes()


def test_link_and_group_need_several(desk):
    desk.select("B")
    assert not desk.is_enabled("clip.link")
    assert not desk.is_enabled("clip.group")
    desk.select("A", "a")
    desk.run("clip.unlink")
    assert desk.clip("A").link is None
    desk.run("clip.link")
    assert desk.clip("A").link == desk.clip("a").link is not None
    desk.select("B", "C")
    desk.run("clip.group")
    assert desk.clip("B").group == desk.clip("C").group is not None
    desk.run("clip.ungroup")
    assert desk.clip("B").group is None


def test_nest_selects_the_nested_clip_which_can_be_opened(desk):
    desk.select("B", "C")
    desk.run("clip.nest")
    assert desk.rows("V1") == ("A20 Nest 140",)
    nested = desk.session.project.sequences[-1].id
    chosen = next(iter(desk.session.selection.items))
    assert desk.clip(chosen).source == SequenceSource(nested)
    desk.run("clip.open_nested")
    assert desk.session.sequence_id == nested


def test_reverse_turns_picture_and_sound_once(desk):
    desk.select("A", "a")
    desk.run("clip.reverse")
    assert desk.clip("A").speed == desk.clip("a").speed == -1
    assert desk.undoes()


def test_freeze_holds_the_picture_at_the_playhead(desk):
    desk.session.playhead.seek(25)
    desk.run("clip.freeze")
    assert desk.clip("B").speed == 0
    assert desk.clip("B").source_start.seconds * 24 == 55
    desk.session.playhead.seek(500)
    desk.run("clip.freeze")
    assert "no picture" in desk.said


def test_a_transition_comes_where_selected_clips_meet(desk):
    desk.select("A")
    desk.run("clip.add_transition")
    found = main(desk.session.project).video_tracks[0].transitions
    assert [(each.left, each.right) for each in found] == [("A", "B")]
    assert desk.undoes()


def test_copy_and_paste_at_the_playhead(desk):
    desk.select("A", "a")
    desk.run("edit.copy")
    desk.session.playhead.seek(70)
    desk.run("edit.paste")
    assert desk.rows("V1", "A1") == ("A20 B20 -10 C10 -10 A20", "a20 -50 a20")
    assert desk.session.playhead.frame == 90
    assert len(desk.session.selection.items) == 2
    assert desk.undoes()


def test_paste_insert_pushes_and_selects_only_the_copies(desk):
    desk.select("C")
    desk.run("edit.copy")
    desk.session.playhead.seek(30)
    desk.run("edit.paste_insert")
    assert desk.rows("V1") == ("A20 B10 C10 B10 -10 C10",)
    assert len(desk.session.selection.items) == 1


def test_cut_leaves_gaps_and_can_be_pasted(desk):
    desk.select("A", "a")
    desk.run("edit.cut")
    assert desk.rows("V1", "A1") == ("-20 B20 -10 C10", "")
    desk.run("edit.paste")
    assert desk.rows("V1", "A1") == ("A20 B20 -10 C10", "a20")


def test_duplicate_lies_right_behind(desk):
    desk.select("C")
    desk.run("edit.duplicate")
    assert desk.rows("V1") == ("A20 B20 -10 C10 C10",)
    assert desk.session.selection.items.isdisjoint({"C"})
    assert desk.undoes()


def test_delete_leaves_a_gap_and_ripple_delete_closes_it(desk):
    desk.select("A", "a")
    desk.run("edit.delete")
    assert desk.rows("V1", "A1") == ("-20 B20 -10 C10", "")
    assert desk.undoes()
    desk.select("A", "a")
    desk.run("edit.ripple_delete")
    assert desk.rows("V1", "A1") == ("B20 -10 C10", "")
    assert desk.undoes()


def test_a_selected_gap_is_closed(desk):
    desk.session.selection.set_gap("g")
    desk.run("edit.delete")
    assert desk.rows("V1") == ("A20 B20 C10",)
    assert desk.undoes()
    desk.session.playhead.seek(45)
    desk.run("timeline.close_gap")
    assert desk.rows("V1") == ("A20 B20 C10",)
    assert desk.undoes()
    desk.run("timeline.close_gaps")
    assert desk.rows("V1") == ("A20 B20 C10",)


def test_selecting_all_and_forward(desk):
    desk.run("edit.select_all")
    assert desk.session.selection.items == {"A", "a", "B", "C"}
    desk.session.playhead.seek(25)
    desk.run("edit.select_forward")
    assert desk.session.selection.items == {"B", "C"}
    desk.select("B")
    desk.run("edit.select_track_forward")
    assert desk.session.selection.items == {"B", "C"}
    desk.run("edit.select_none")
    assert desk.session.selection.is_empty


def test_switches_show_and_set_the_preferences(desk, preferences):
    assert desk.studio.actions.action("timeline.snapping").isChecked()
    desk.run("timeline.snapping")
    assert not preferences.settings.snapping
    preferences.change(linked_selection=False)
    assert not desk.studio.actions.action("timeline.linked_selection").isChecked()


def test_tracks_are_added_and_empty_ones_taken_away(desk):
    desk.run("timeline.add_video_track")
    desk.run("timeline.add_audio_track")
    assert [each.name for each in desk.session.sequence.tracks] == ["V1", "V2", "V3", "A1", "A2"]
    desk.run("timeline.delete_empty_tracks")
    assert [each.name for each in desk.session.sequence.tracks] == ["V1", "A1"]


def test_a_title_lies_above_what_is_there(desk):
    desk.session.playhead.seek(10)
    desk.run("timeline.add_title")
    assert desk.rows("V2") == ("-10 Title120",)
    assert desk.clip(next(iter(desk.session.selection.items))).name == "Title"
    desk.run("timeline.add_title")
    assert len(desk.session.sequence.video_tracks) == 3


def test_what_needs_a_selection_says_so(desk):
    for command in ("clip.nudge_left", "edit.copy", "edit.delete", "clip.nest", "clip.unlink"):
        assert not desk.is_enabled(command)
    assert desk.studio.actions.action("clip.nest").statusTip() == "Select a clip first."


def test_the_playhead_goes_from_keyframe_to_keyframe(desk):
    session = desk.session
    spots = [Spot(ItemId("B"), Parameter.OPACITY, frame) for frame in (4, 9)]
    session.edit("Keys", lambda project: set_keyframes(project, session.sequence_id, spots[:1]))
    session.edit("Keys", lambda project: set_keyframes(project, session.sequence_id, spots[1:]))
    desk.select("B")

    desk.run("play.next_keyframe")
    assert session.playhead.frame == 24
    desk.run("play.next_keyframe")
    assert session.playhead.frame == 29
    desk.run("play.previous_keyframe")
    assert session.playhead.frame == 24


def test_what_concerns_files_asks_for_a_clip_that_has_one(desk, monkeypatch):
    opened = []
    monkeypatch.setattr(footage, "reveal", opened.append)
    desk.select()
    assert not desk.is_enabled("clip.reveal")
    assert not desk.is_enabled("clip.properties")
    desk.select("A", "a")

    desk.run("clip.reveal")

    path = Path(desk.session.project.media[0].path)
    assert opened == [path.parent]
