from dataclasses import replace

import pytest
from builders.flatten import FILM, MAIN, audio, clip, film, project, track
from builders.roto import matte
from builders.timeline import clip_in, counted, row, track_of

from editor.model.edits.errors import EditError
from editor.model.edits.move import move
from editor.model.edits.roto.ready import (
    blur_background,
    cut_out,
    grade_background,
    replace_background,
)
from editor.model.edits.roto.uses import change_use, stop_using, use_matte
from editor.model.effects import Effect, EffectId
from editor.model.roto.matte import MatteId, MatteUse
from editor.model.roto.splines import Combination
from editor.model.rules.invariants import violations
from editor.model.timeline import ItemId, MediaSource, TrackId, TrackKind

M, N = MatteId("m"), MatteId("n")
A, B = ItemId("A"), ItemId("B")
E = EffectId("e")
SKY = film("sky")


def made(**fields):
    on = clip("A", 9, 50, effects=(Effect(E, "blur"),))
    other = clip("B", 9, source=MediaSource(SKY.id))
    sound = clip("a", 9)
    tracks = track("V1", on, other, **fields), track("V2", clip("T", 30)), audio("A1", sound)
    of = project(*tracks, media=(FILM, SKY))
    return replace(of, mattes=(matte(), matte("n"), matte("sky", "sky")))


def test_a_matte_cuts_a_clip_out_or_limits_an_effect():
    after = use_matte(made(), MAIN, A, MatteUse(M))
    after = use_matte(after, MAIN, A, MatteUse(N, inverted=True), effect=E)

    used = clip_in(after, "A")
    assert used.mattes == (MatteUse(M),)
    assert used.effects[0].mattes == (MatteUse(N, inverted=True),)
    assert violations(after) == []


def test_uses_are_put_in_order_and_changed():
    after = use_matte(use_matte(made(), MAIN, A, MatteUse(M)), MAIN, A, MatteUse(N), index=0)
    assert [each.matte for each in clip_in(after, "A").mattes] == [N, M]

    less = MatteUse(N, combination=Combination.SUBTRACT, enabled=False)
    after = change_use(after, MAIN, A, less, index=1)
    assert clip_in(after, "A").mattes == (MatteUse(M), less)

    after = stop_using(after, MAIN, A, M)
    assert clip_in(after, "A").mattes == (less,)


@pytest.mark.parametrize("effect", [None, E])
def test_what_mattes_cut_out_stays_a_picture(effect):
    before = use_matte(made(), MAIN, A, MatteUse(M), effect=effect)

    with pytest.raises(EditError, match="“A” uses mattes, which track A1 cannot show"):
        move(before, MAIN, [A], 20, onto={A: TrackId("A1")}, linked=False, new_id=counted())


@pytest.mark.parametrize(
    ("item", "matte", "effect", "said"),
    [
        (B, M, None, "which “B” does not show"),
        (A, MatteId("none"), None, "any more"),
        (A, M, EffectId("none"), "has no effect"),
        (ItemId("none"), M, None, "no clip"),
        (ItemId("a"), M, None, "no pictures"),
    ],
)
def test_what_cannot_be_used_is_refused(item, matte, effect, said):
    with pytest.raises(EditError, match=said):
        use_matte(made(), MAIN, item, MatteUse(matte), effect=effect)


def test_a_matte_is_used_once_at_a_place():
    after = use_matte(made(), MAIN, A, MatteUse(M))

    with pytest.raises(EditError, match="already"):
        use_matte(after, MAIN, A, MatteUse(M, inverted=True))
    with pytest.raises(EditError, match="not in use"):
        stop_using(after, MAIN, A, N)


def test_clips_on_locked_tracks_are_left_alone():
    with pytest.raises(EditError, match="locked"):
        use_matte(made(locked=True), MAIN, A, MatteUse(M))


def test_cutting_out_again_turns_the_matte_upright():
    other_way = use_matte(made(), MAIN, A, MatteUse(M, inverted=True, enabled=False))

    assert clip_in(cut_out(made(), MAIN, A, M), "A").mattes == (MatteUse(M),)
    assert clip_in(cut_out(other_way, MAIN, A, M), "A").mattes == (MatteUse(M),)


@pytest.mark.parametrize(
    ("treat", "effect"), [(blur_background, "gaussian_blur"), (grade_background, "exposure")]
)
def test_the_background_is_treated_where_the_matte_is_not(treat, effect):
    after = treat(made(), MAIN, A, M, new_id=counted())

    added = clip_in(after, "A").effects[-1]
    assert (added.name, added.mattes) == (effect, (MatteUse(M, inverted=True),))
    assert clip_in(after, "A").mattes == ()
    assert violations(after) == []


def test_the_background_is_replaced_below_the_clip():
    sky = clip("S", 30, source=MediaSource(SKY.id))

    after = replace_background(made(), MAIN, A, M, sky, new_id=counted())

    video = [each.name for each in after.sequences[0].video_tracks]
    assert video == ["V1", "V3", "V2"]
    assert row(after, "V1") == "S9 B9"
    above = after.sequences[0].of_kind(TrackKind.VIDEO)[1]
    assert [item.id for item in above.items] == [A]
    assert clip_in(after, "A").mattes == (MatteUse(M),)
    assert track_of(after, "V2") is track_of(made(), "V2") or row(after, "V2") == "T30"
    assert violations(after) == []


def test_a_short_background_leaves_the_rest_empty():
    sky = clip("S", 4, source=MediaSource(SKY.id))

    after = replace_background(made(), MAIN, A, M, sky, new_id=counted())

    assert row(after, "V1") == "S4 -5 B9"
