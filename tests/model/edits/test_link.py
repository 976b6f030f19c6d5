import pytest
from builders.timeline import MAIN, audio, clip, clip_in, counted, pair, project, track

from editor.model.edits.errors import EditError
from editor.model.edits.link import group, link, ungroup, unlink
from editor.model.edits.remove import lift
from editor.model.timeline import ItemId

A, B, a = ItemId("A"), ItemId("B"), ItemId("a")


def test_linked_clips_get_one_new_link():
    before = project(track("V1", clip("A", 5)), audio("A1", clip("a", 5)))

    after = link(before, MAIN, [A, a], new_id=counted())

    assert clip_in(after, "A").link == clip_in(after, "a").link is not None


def test_unlinking_one_frees_all_of_its_link():
    picture, sound = pair("A", 5)
    other, heard = pair("B", 5)
    before = project(track("V1", picture, other), audio("A1", sound, heard))

    after = unlink(before, MAIN, [a], new_id=counted())

    assert clip_in(after, "A").link is clip_in(after, "a").link is None
    assert clip_in(after, "B") is clip_in(before, "B")


def test_links_are_between_tracks():
    before = project(track("V1", clip("A", 5), clip("B", 5)))
    with pytest.raises(EditError, match="Group them instead"):
        link(before, MAIN, [A, B], new_id=counted())
    with pytest.raises(EditError, match="at least two clips"):
        link(before, MAIN, [A, A], new_id=counted())
    with pytest.raises(EditError, match="at least two clips"):
        group(before, MAIN, [A], new_id=counted())


def test_a_group_is_removed_as_one_until_it_is_dissolved():
    before = project(track("V1", clip("A", 5), clip("B", 5)))

    together = group(before, MAIN, [A, B], new_id=counted())
    apart = ungroup(together, MAIN, [A], new_id=counted())

    assert lift(together, MAIN, [A], new_id=counted()).sequences[0].duration == 0
    assert apart == before


def test_a_locked_track_refuses():
    before = project(track("V1", clip("A", 5)), audio("A1", clip("a", 5), locked=True))
    for edit in (link, group):
        with pytest.raises(EditError, match="Track A1 is locked"):
            edit(before, MAIN, [A, a], new_id=counted())
