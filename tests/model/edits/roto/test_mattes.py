from dataclasses import replace

import pytest
from builders.flatten import FILM, MAIN, clip, film, project, track
from builders.roto import key, matte, spline, stretch
from builders.timeline import clip_in, counted

from editor.model.edits.clip.attributes import Attribute, paste_attributes
from editor.model.edits.clip.source import replace_source
from editor.model.edits.errors import EditError
from editor.model.edits.project.media import remove_media
from editor.model.edits.roto.mattes import (
    add_matte,
    duplicate_matte,
    lock_matte,
    new_matte,
    remove_matte,
    rename_matte,
    set_edges,
    set_matte_hue,
)
from editor.model.edits.roto.splines import add_spline, remove_spline, replace_spline
from editor.model.edits.roto.tracking import clear_tracking, put_stretches, remove_key, set_key
from editor.model.effects import Effect, EffectId
from editor.model.media import MediaId
from editor.model.roto.matte import Edges, MatteId, MatteUse, Matting
from editor.model.roto.splines import SplineId
from editor.model.rules.invariants import violations
from editor.model.timeline import ItemId

M = MatteId("m")
USE = MatteUse(M)
FINE = Edges(matting=Matting.FINE)
OTHER = film("other")


def used(*, locked=False):
    """A project whose clip A, and an effect of it, use the matte m."""
    limited = Effect(EffectId("e"), "blur", mattes=(USE,))
    on = clip("A", 9, mattes=(USE,), effects=(limited,))
    made = project(track("V1", on, clip("B", 9), locked=locked), media=(FILM, OTHER))
    return replace(made, mattes=(matte(),))


def only(made):
    (found,) = made.mattes
    return found


def test_new_mattes_are_told_apart_by_name_and_colour():
    made = project()
    for _ in range(3):
        made = add_matte(made, new_matte(made, MediaId("film"), new_id=counted_on(made)))

    assert [each.name for each in made.mattes] == ["Matte 1", "Matte 2", "Matte 3"]
    assert [each.hue for each in made.mattes] == [0, 1, 2]
    assert violations(made) == []


def counted_on(made):
    return lambda: f"m{len(made.mattes)}"


def test_sound_has_no_matte():
    made = project(media=(replace(FILM, video=None),))

    with pytest.raises(EditError, match="no picture"):
        add_matte(made, matte())


def test_a_matte_is_taken_off_all_that_uses_it():
    after = remove_matte(used(), M)

    assert after.mattes == ()
    assert clip_in(after, "A").mattes == ()
    assert clip_in(after, "A").effects[0].mattes == ()
    assert clip_in(after, "B") is clip_in(used(), "B") or clip_in(after, "B") == clip("B", 9)


def test_a_matte_in_use_on_a_locked_track_stays():
    with pytest.raises(EditError, match="locked"):
        remove_matte(used(locked=True), M)


def test_a_copy_has_the_same_films_and_splines_of_its_own():
    made = replace(
        used(), mattes=(matte(keys=(key(3),), stretches=(stretch(4, 9),), splines=(spline(),)),)
    )

    after = duplicate_matte(made, M, new_id=counted())

    old, new = after.mattes
    assert (new.name, new.hue) == ("M copy", 1)
    assert (new.keys, new.stretches) == (old.keys, old.stretches)
    assert violations(after) == []


def test_a_name_is_needed():
    assert only(rename_matte(used(), M, "Dancer")).name == "Dancer"
    with pytest.raises(EditError, match="name"):
        rename_matte(used(), M, " ")


def test_a_colour_is_one_of_those_there_are():
    assert only(set_matte_hue(used(), M, 7)).hue == 7
    with pytest.raises(EditError, match="colours"):
        set_matte_hue(used(), M, 8)


@pytest.mark.parametrize(
    ("edges", "kept"),
    [
        (replace(FINE, choke=2.0, feather=3.0, decontaminate=0.5), True),
        (replace(FINE, smoothing=0.5), False),
        (Edges(matting=Matting.HAIR), False),
        (Edges(), False),
    ],
)
def test_other_matting_or_smoothing_drops_what_was_made_ahead(edges, kept):
    made = replace(used(), mattes=(matte(edges=FINE, alphas=(stretch(0, 9),)),))

    after = set_edges(made, M, edges)

    assert only(after).edges == edges
    assert bool(only(after).alphas) is kept
    assert violations(after) == []


@pytest.mark.parametrize("edges", [Edges(feather=-1), Edges(smoothing=2), Edges(decontaminate=-1)])
def test_edges_stay_within_their_ranges(edges):
    with pytest.raises(EditError):
        set_edges(used(), M, edges)


def test_a_matte_goes_with_its_media():
    made = replace(used(), sequences=project().sequences)

    assert remove_media(made, MediaId("film")).mattes == ()
    assert remove_media(made, MediaId("other")).mattes == made.mattes


def test_other_footage_takes_the_mattes_off_the_clip():
    after = replace_source(used(), MAIN, [ItemId("A")], OTHER.id, new_id=counted())

    shown = clip_in(after, "A")
    assert (shown.mattes, shown.effects[0].mattes) == ((), ())
    assert violations(after) == []


def test_mattes_are_pasted_to_clips_of_the_same_footage():
    made = used()
    elsewhere = replace_source(made, MAIN, [ItemId("B")], OTHER.id, new_id=counted())

    for before, expected in ((made, (USE,)), (elsewhere, ())):
        model = clip_in(before, "A")
        after = paste_attributes(
            before, MAIN, model, [ItemId("B")], list(Attribute), new_id=counted()
        )
        given = clip_in(after, "B")
        assert (given.mattes, given.effects[0].mattes) == (expected, expected)
        assert violations(after) == []


CHANGES = {
    "key": lambda made: set_key(made, M, key(3)),
    "remove key": lambda made: remove_key(made, M, 1),
    "track": lambda made: put_stretches(made, M, [stretch(5, 9)]),
    "clear": lambda made: clear_tracking(made, M),
    "draw": lambda made: add_spline(made, M, spline(name="other")),
    "reshape": lambda made: replace_spline(made, M, spline(feather=2.0)),
    "erase": lambda made: remove_spline(made, M, SplineId("s")),
    "edges": lambda made: set_edges(made, M, FINE),
    "remove": lambda made: remove_matte(made, M),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_a_locked_matte_covers_stays_as_it_is(change):
    held = matte(keys=(key(1),), stretches=(stretch(2, 4),), splines=(spline(),))
    made = replace(used(), mattes=(held,))

    with pytest.raises(EditError, match=r"“M” is locked.*Unlock it first"):
        CHANGES[change](lock_matte(made, M, True))

    CHANGES[change](lock_matte(lock_matte(made, M, True), M, False))


def test_a_locked_matte_is_named_and_coloured_and_its_copy_is_free():
    made = lock_matte(used(), M, True)

    made = set_matte_hue(rename_matte(made, M, "Dancer"), M, 4)
    copied = duplicate_matte(made, M, new_id=counted())

    assert (made.mattes[0].name, made.mattes[0].hue) == ("Dancer", 4)
    assert [each.locked for each in copied.mattes] == [True, False]
