from builders.timeline import audio, clip, main, pair, project, track

from editor.model.choosing.companions import linked_with, with_companions
from editor.model.timeline import GroupId, ItemId


def sample():
    picture, sound = pair("A", 10)
    other, its_sound = pair("B", 10)
    tied = GroupId("g")
    return main(
        project(
            track("V1", picture, clip("C", 5, group=tied), clip("D", 5)),
            track("V2", other),
            audio("A1", sound, clip("e", 5, group=tied)),
            audio("A2", its_sound),
        )
    )


def test_links_and_groups_go_along():
    assert with_companions(sample(), [ItemId("A")]) == {"A", "a"}
    assert with_companions(sample(), [ItemId("C"), ItemId("D")]) == {"C", "D", "e"}
    assert with_companions(sample(), []) == frozenset()


def test_links_alone_leave_the_group():
    assert linked_with(sample(), ItemId("B")) == {"B", "b"}
    assert linked_with(sample(), ItemId("C")) == {"C"}
    assert linked_with(sample(), ItemId("nowhere")) == {"nowhere"}
