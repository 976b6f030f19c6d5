from builders.timeline import MAIN, clip, counted, gap, main, project, row, track

from editor.model.edits.compound.layer import put_above
from editor.model.edits.project.new import title_clip
from editor.model.titles.title import Title


def titled(before, frame, frames=5):
    clip = title_clip(Title("T"), frames, new_id=counted())
    return put_above(before, MAIN, frame, clip, new_id=counted())


def test_a_picture_goes_on_the_lowest_track_that_is_free_up_to_the_top():
    before = project(track("V1", clip("A", 20)), track("V2"), track("V3"))

    assert row(titled(before, 3), "V2") == "-3 T5"


def test_a_picture_goes_on_a_new_track_where_the_top_one_is_taken():
    before = project(track("V1"), track("V2", gap("g", 4), clip("A", 20)))

    after = titled(before, 2)

    assert [each.name for each in main(after).video_tracks] == ["V1", "V2", "V3"]
    assert row(before, "V2") == "-4 A20"


def test_a_locked_track_is_not_used():
    before = project(track("V1", clip("A", 20)), track("V2", locked=True))

    assert len(main(titled(before, 0)).video_tracks) == 3
