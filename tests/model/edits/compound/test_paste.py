from dataclasses import replace
from fractions import Fraction
from random import Random

import pytest
from builders.roto import key, matte
from builders.timeline import (
    MAIN,
    audio,
    clip,
    clips_in,
    counted,
    gap,
    main,
    pair,
    project,
    row,
    track,
    track_of,
    transition,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from random_edits.choices import any_clips, any_frame, ids_from
from random_edits.edits import random_edit, random_project

from editor.model.choosing.cutting import cutting_of
from editor.model.edits.compound.paste import paste
from editor.model.edits.errors import EditError
from editor.model.edits.place import Placing
from editor.model.roto.matte import MatteId, MatteUse
from editor.model.rules.invariants import violations
from editor.model.timeline import TrackKind

BOTTOM = {TrackKind.VIDEO: 0, TrackKind.AUDIO: 0}


def cut_from(of, *items):
    cutting = cutting_of(of, main(of), items)
    assert cutting is not None
    return cutting


def test_what_was_copied_lies_as_it_lay():
    (one, sound) = pair("A", 10)
    before = project(track("V1", one, gap("g", 5), clip("B", 5)), track("V2"), audio("A1", sound))
    cutting = cut_from(before, "A", "a", "B")

    after = paste(before, MAIN, cutting, 30, BOTTOM, new_id=counted())

    assert (row(after, "V1"), row(after, "A1")) == ("A10 -5 B5 -10 A10 -5 B5", "a10 -20 a10")
    copies = clips_in(after, "V1")[2], clips_in(after, "A1")[1]
    assert copies[0].link == copies[1].link not in (None, one.link)
    assert violations(after) == []


def test_it_covers_what_is_there_or_pushes_it():
    before = project(track("V1", clip("A", 10), clip("B", 10)))
    cutting = cut_from(before, "B")
    over = paste(before, MAIN, cutting, 5, BOTTOM, new_id=counted())
    assert row(over, "V1") == "A5 B10 B5"
    between = paste(before, MAIN, cutting, 5, BOTTOM, placing=Placing.INSERT, new_id=counted())
    assert row(between, "V1") == "A5 B10 A5 B10"


def test_tracks_that_are_missing_are_made():
    before = project(track("V1", clip("A", 5)), track("V2", clip("B", 5)))
    after = paste(
        before,
        MAIN,
        cut_from(before, "A", "B"),
        0,
        {**BOTTOM, TrackKind.VIDEO: 1},
        new_id=counted(),
    )
    assert [len(each.items) for each in main(after).video_tracks] == [1, 1, 1]
    assert row(after, "V2") == "A5"


def test_transitions_between_the_pieces_come_along():
    before = project(
        track("V1", clip("A", 10, 20), clip("B", 10, 50), transitions=(transition("A", "B", 2, 2),))
    )
    after = paste(before, MAIN, cut_from(before, "A", "B"), 30, BOTTOM, new_id=counted())
    assert len(track_of(after, "V1").transitions) == 2
    alone = paste(before, MAIN, cut_from(before, "A"), 30, BOTTOM, new_id=counted())
    assert len(track_of(alone, "V1").transitions) == 1


def test_another_project_gets_the_media_and_the_length_in_its_own_frames():
    before = project(track("V1", clip("A", 24), gap("g", 24), clip("B", 24)))
    empty = project(track("V1"), media=())
    other = empty.with_sequence(replace(main(empty), rate=Fraction(30)))
    after = paste(other, MAIN, cut_from(before, "A", "B"), 0, BOTTOM, new_id=counted())
    assert row(after, "V1") == "A30 -30 B30"
    assert [each.id for each in after.media] == ["film"]
    assert violations(after) == []


def test_nothing_chosen_gives_no_cutting():
    before = project(track("V1", clip("A", 24)))
    assert cutting_of(before, main(before), ["nothing"]) is None


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32).map(Random))
def test_pasting_keeps_every_invariant(rng):
    of = random_project(rng)
    for _ in range(8):
        of = random_edit(rng, of)[1]
    source, target = rng.choice(of.sequences[:2]), rng.choice(of.sequences[:2])
    try:
        cutting = cutting_of(of, source, any_clips(rng, of, source.id))
    except EditError:
        return
    assert cutting is not None
    lowest = {TrackKind.VIDEO: rng.randrange(3), TrackKind.AUDIO: rng.randrange(3)}
    try:
        after = paste(
            of,
            target.id,
            cutting,
            any_frame(rng, of, target.id),
            lowest,
            placing=rng.choice(list(Placing)),
            new_id=ids_from(rng),
        )
    except EditError:
        return
    assert violations(after) == []


def test_a_locked_track_is_refused():
    before = project(track("V1", clip("A", 5), locked=True))
    with pytest.raises(EditError, match="locked"):
        paste(before, MAIN, cut_from(before, "A"), 0, BOTTOM, new_id=counted())


def test_mattes_come_along_to_a_project_that_lacks_them():
    use = MatteUse(MatteId("m"))
    known = matte(keys=(key(3),))
    here = replace(project(track("V1", clip("A", 5, mattes=(use,)))), mattes=(known, matte("n")))
    cutting = cut_from(here, "A")

    there = paste(project(track("V1"), media=()), MAIN, cutting, 0, BOTTOM, new_id=counted())
    again = paste(here, MAIN, cutting, 9, BOTTOM, new_id=counted())

    assert there.mattes == (known,)
    assert [each.mattes for each in clips_in(there, "V1")] == [(use,)]
    assert again.mattes == here.mattes
    assert [each.mattes for each in clips_in(again, "V1")] == [(use,), (use,)]
    assert violations(there) == violations(again) == []
