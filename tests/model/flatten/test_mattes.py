from dataclasses import replace
from fractions import Fraction

from builders.flatten import FILM, MAIN, RATE, clip, film, project, track, transition
from builders.roto import TRIANGLE, key, matte, shape, spline, stretch

from editor.model.edits import slice, slip, speed, trim
from editor.model.edits.ids import random_id
from editor.model.effects import Effect, EffectId
from editor.model.flatten.files import file_pictures
from editor.model.flatten.layers import FilePicture
from editor.model.flatten.picture import layers_at
from editor.model.flatten.visibility import covers_frame
from editor.model.project import Sequence
from editor.model.roto.matte import Edges, MatteId, MatteUse
from editor.model.roto.splines import Combination, SplineKey
from editor.model.time import RationalTime
from editor.model.timeline import ItemId, SequenceId, SequenceSource

USE = MatteUse(MatteId("m"))
WHOLE = matte(stretches=(stretch(0, 240, "film.mkv"),))


def with_mattes(made, *mattes):
    return replace(made, mattes=mattes)


def cut_out(duration=20, start=100, mattes=(WHOLE,), **fields):
    """A project with one clip that a matte cuts out, whose film has one picture a frame."""
    return with_mattes(
        project(track("V1", clip("A", duration, start, mattes=(USE,), **fields))), *mattes
    )


def only(made, frame=0, sequence=MAIN):
    (entry,) = layers_at(made, sequence, frame)
    return entry


def shown(made, frame=0):
    """The frame of the footage, and that of the matte."""
    layer = only(made, frame)
    (value,) = layer.mattes
    assert value.coverage.index is not None
    return layer.picture.time.seconds * RATE, value.coverage.index


def agree(made, frames=range(5)):
    """Whether every frame of the clip is cut out by the matte's picture of that very frame."""
    pairs = [shown(made, frame) for frame in frames]
    return all(Fraction(index) == time // 1 for time, index in pairs) and pairs[0] != pairs[-1]


def test_a_clip_is_cut_out_by_the_coverage_of_the_frame_it_shows():
    value = only(cut_out(), 7).mattes[0]

    assert value.coverage == FilePicture("film.mkv", 107)
    assert (value.width, value.height) == (1920, 1080)


def test_a_matte_holds_through_trim_slip_slice_and_speed():
    made, item, new_id = cut_out(), ItemId("A"), random_id

    for after in (
        trim.trim_tail(made, MAIN, item, -3, new_id=new_id),
        trim.ripple_trim_head(made, MAIN, item, 5, new_id=new_id),
        slip.slip(made, MAIN, item, 17, new_id=new_id),
        slice.slice_clip(made, MAIN, item, 3, new_id=new_id),
        speed.set_speed(made, MAIN, item, Fraction(2), new_id=new_id),
        speed.set_speed(made, MAIN, item, Fraction(2, 3), new_id=new_id),
        speed.set_speed(made, MAIN, item, Fraction(-1), new_id=new_id),
    ):
        assert after != made
        assert agree(after)


def test_a_frozen_clip_keeps_the_matte_of_its_frame():
    frozen = cut_out(speed=Fraction(0))

    assert [shown(frozen, frame) for frame in (0, 9)] == [(100, 100)] * 2


def test_the_matte_goes_by_the_rate_of_the_footage():
    quick = film("film")
    quick = replace(quick, video=replace(quick.video, rate=Fraction(48)))
    made = replace(cut_out(), media=(quick,))

    assert only(made, 3).mattes[0].coverage.index == 206


def test_a_still_has_but_one_frame():
    still = replace(FILM, available_range=None, video=replace(FILM.video, rate=None))
    made = replace(cut_out(mattes=(matte(keys=(key(0),)),)), media=(still,))

    assert only(made, 9).mattes[0].coverage == FilePicture("/mattes/0.png")


def test_both_sides_of_a_transition_keep_theirs():
    items = clip("A", 10, start=50, mattes=(USE,)), clip("B", 10, start=100, mattes=(USE,))
    over = transition("A", "B", in_offset=4, out_offset=4)
    made = with_mattes(project(track("V1", *items, transitions=(over,))), WHOLE)

    mixed = only(made, 6)

    indices = [side.mattes[0].coverage.index for side in (mixed.outgoing, mixed.incoming)]
    assert indices == [56, 96]


def test_a_nested_sequence_keeps_the_mattes_inside():
    inner = Sequence(
        SequenceId("inner"),
        "Inner",
        RATE,
        1920,
        1080,
        video_tracks=(track("I1", clip("A", 20, 100, mattes=(USE,))),),
    )
    outer = clip("N", 5, source=SequenceSource(inner.id), speed=Fraction(2))
    made = with_mattes(project(track("V1", outer), sequences=(inner,)), WHOLE)

    assert only(made, 3).picture.entries[0].mattes[0].coverage.index == 106


def test_a_disabled_use_is_left_out():
    off = replace(USE, enabled=False)
    made = with_mattes(project(track("V1", clip("A", 9, mattes=(off,)))), WHOLE)

    assert only(made).mattes == ()


def test_an_effect_acts_where_its_own_mattes_are():
    limited = Effect(EffectId("e"), "blur", mattes=(replace(USE, inverted=True),))
    made = with_mattes(project(track("V1", clip("A", 9, 30, effects=(limited,)))), WHOLE)

    layer = only(made, 2)

    assert layer.mattes == ()
    assert layer.effects[0].mattes[0].coverage.index == 32
    assert layer.effects[0].mattes[0].inverted


def test_mattes_are_put_on_one_another_in_order():
    uses = USE, MatteUse(MatteId("n"), combination=Combination.SUBTRACT)
    other = matte("n", edges=Edges(choke=2.0))
    made = with_mattes(project(track("V1", clip("A", 9, mattes=uses))), WHOLE, other)

    values = only(made).mattes

    assert [each.combination for each in values] == [Combination.ADD, Combination.SUBTRACT]
    assert (values[1].coverage, values[1].edges.choke) == (None, 2.0)


def test_splines_are_drawn_as_they_are_on_the_frame():
    later = shape((10, 0), (20, 0), (10, 10))
    moving = spline(SplineKey(100, TRIANGLE), SplineKey(110, later), feather=3.0)
    hidden = spline(name="hidden", enabled=False)
    made = cut_out(mattes=(matte(splines=(moving, hidden)),))

    (drawn,) = only(made, 5).mattes[0].shapes

    assert drawn.points == shape((5, 0), (15, 0), (5, 10), feather=3.0)


def test_a_clip_that_is_cut_out_hides_nothing_below():
    made = cut_out()

    assert not covers_frame(only(made), made, 1920, 1080)


def test_the_pictures_of_mattes_in_use_are_asked_for():
    limited = Effect(EffectId("e"), "blur", mattes=(MatteUse(MatteId("k")),))
    keyed = matte("k", keys=(key(100),))
    made = cut_out(mattes=(WHOLE, keyed), effects=(limited,))

    files = set(file_pictures(layers_at(made, MAIN, 0)))

    assert files == {FilePicture("film.mkv", 100), FilePicture("/mattes/100.png")}


def test_between_two_frames_of_the_footage_the_earlier_is_meant():
    made = cut_out(source_start=RationalTime(201, Fraction(48)))

    assert shown(made, 0) == (Fraction(201, 2), 100)
