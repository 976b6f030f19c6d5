from random import Random

import pytest
from builders.timeline import (
    MAIN,
    audio,
    clip,
    counted,
    gap,
    main,
    pair,
    project,
    row,
    track,
    transition,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from random_edits.choices import any_clips, ids_from
from random_edits.edits import random_edit, random_project

from editor.model.edits.compound.nest import nest
from editor.model.edits.errors import EditError
from editor.model.rules.invariants import violations
from editor.model.timeline import Clip, ItemId, SequenceSource

A, B, C = ItemId("A"), ItemId("B"), ItemId("C")


def inner_row(of, name):
    return " ".join(
        f"{item.name}{item.duration}" if isinstance(item, Clip) else f"-{item.duration}"
        for each in of.sequences[-1].tracks
        if each.name == name
        for item in each.items
    )


def test_the_clips_become_a_sequence_that_stands_in_their_place():
    before = project(
        track("V1", clip("A", 10), clip("C", 5)), track("V2", gap("g", 4), clip("B", 4))
    )

    after = nest(before, MAIN, [A, B], "Both", new_id=counted())

    assert (row(after, "V1"), row(after, "V2")) == ("Both10 C5", "")
    assert (inner_row(after, "V1"), inner_row(after, "V2")) == ("A10", "-4 B4")
    nested = main(after).video_tracks[0].items[0]
    assert isinstance(nested, Clip)
    assert nested.source == SequenceSource(after.sequences[-1].id)
    assert violations(after) == []


def test_picture_and_sound_stay_linked():
    picture, sound = pair("A", 10)
    before = project(track("V1", gap("g", 7), picture), audio("A1", gap("h", 7), sound))
    after = nest(before, MAIN, [A], "Nest", new_id=counted())
    assert (row(after, "V1"), row(after, "A1")) == ("-7 Nest10", "-7 Nest10")
    shown, heard = (each.items[1] for each in main(after).tracks)
    assert isinstance(shown, Clip)
    assert isinstance(heard, Clip)
    assert shown.link == heard.link is not None


def test_transitions_between_them_go_along():
    before = project(
        track(
            "V1",
            clip("A", 10, 20),
            clip("B", 10, 50),
            clip("C", 5, 90),
            transitions=(transition("A", "B", 2, 2), transition("B", "C", 1, 1)),
        )
    )
    after = nest(before, MAIN, [A, B], "Nest", new_id=counted())
    assert [(each.left, each.right) for each in after.sequences[-1].tracks[0].transitions] == [
        ("A", "B")
    ]
    assert main(after).tracks[0].transitions == ()


def test_a_clip_between_them_is_not_covered():
    before = project(track("V1", clip("A", 10), clip("C", 5), clip("B", 10)))
    after = nest(before, MAIN, [A, B], "Nest", new_id=counted())
    assert [len(each.items) for each in main(after).video_tracks] == [2, 1]


def test_nothing_to_nest_is_said():
    with pytest.raises(EditError, match="Select clips"):
        nest(project(track("V1")), MAIN, [], "Nest", new_id=counted())


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32).map(Random))
def test_nesting_keeps_every_invariant(rng):
    of = random_project(rng)
    for _ in range(8):
        of = random_edit(rng, of)[1]
    sequence = of.sequences[0].id
    try:
        after = nest(of, sequence, any_clips(rng, of, sequence), "Nest", new_id=ids_from(rng))
    except EditError:
        return
    assert violations(after) == []
    for each in of.sequences[1:]:
        assert after.sequence(each.id) == each
