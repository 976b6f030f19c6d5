from dataclasses import replace
from fractions import Fraction

import pytest
from builders.flatten import film
from builders.timeline import MAIN, audio, clip, counted, main, project, row, track

from editor.model.edits.compound.footage import Footage, Lane, Nested, place_footage
from editor.model.edits.project.first_clip import format_of, recounted
from editor.model.edits.project.new import new_sequence
from editor.model.edits.project.sequences import add_sequence, set_format
from editor.model.media import MediaId
from editor.model.rules.invariants import violations
from editor.model.timeline import Marker, MarkerId

RATE, FAST = Fraction(24), Fraction(48)
SHORT = film("short", 12)
SONG = replace(film("song", 24), video=None)
PHOTO = replace(SHORT, id=MediaId("photo"), available_range=None, audio=())
PHOTO = replace(PHOTO, video=replace(SHORT.video, rate=None))
VARYING = film("varying", 12, variable=True)
VARYING = replace(VARYING, video=replace(VARYING.video, rate=Fraction(2397, 100)))


def waiting(*tracks, **fields):
    """A sequence at 48 a second, of 100 x 100, that is to be as its first clip."""
    start = project(
        *(tracks or (track("V1"), audio("A1"))), media=(film("film"), SHORT, SONG, PHOTO, VARYING)
    )
    sequence = replace(main(start), rate=FAST, width=100, height=100, format_from_first_clip=True)
    return start.with_sequence(replace(sequence, **fields))


def put(start, media, frame=0):
    ids = counted()
    after = place_footage(
        start,
        MAIN,
        [Footage(MediaId(media))],
        frame,
        Lane(),
        new_id=lambda: f"{media} {frame} {ids()}",
    )
    assert violations(after) == []
    return after


def format_in(of):
    sequence = main(of)
    return sequence.rate, sequence.width, sequence.height


def test_the_sequence_is_as_its_first_clip_and_counts_in_its_frames():
    after = put(waiting(), "short", 48)

    assert format_in(after) == (RATE, 1920, 1080)
    assert row(after, "V1") == "-24 short12"
    assert not main(after).format_from_first_clip


def test_the_second_clip_changes_nothing():
    after = put(set_format(put(waiting(), "short"), MAIN, width=640), "film", 24)
    assert format_in(after) == (RATE, 640, 1080)


def test_a_sequence_with_a_format_of_its_own_keeps_it():
    after = put(waiting(format_from_first_clip=False), "short")
    assert format_in(after) == (FAST, 100, 100)


def test_what_is_marked_stays_at_its_time():
    marker = Marker(MarkerId("m"), "Here", 48, 24)
    after = main(put(waiting(markers=(marker,), in_point=24, out_point=96), "short", 24))

    assert [(each.frame, each.duration) for each in after.markers] == [(24, 12)]
    assert (after.in_point, after.out_point) == (12, 48)


@pytest.mark.parametrize("media", ["song", "photo"])
def test_what_has_no_rate_is_no_first_clip(media):
    after = put(waiting(), media)
    assert format_in(after) == (FAST, 100, 100)
    assert main(after).format_from_first_clip


def test_where_there_are_clips_already_only_the_size_follows():
    after = put(waiting(track("V1", clip("A", 10)), audio("A1")), "short", 20)
    assert format_in(after) == (FAST, 1920, 1080)


def test_a_rate_that_varies_gives_the_usual_one_that_is_nearest():
    assert format_of(VARYING).rate == Fraction(24000, 1001)


def test_a_sequence_can_be_the_first_clip():
    inner = new_sequence("Inner", Fraction(30), 300, 200, new_id=counted())
    start = put(add_sequence(waiting(), inner), "short")
    start = place_footage(start, inner.id, [Footage(SHORT.id)], 0, Lane(), new_id=counted())
    start = start.with_sequence(replace(main(waiting()), id=MAIN))

    after = place_footage(start, MAIN, [Nested(inner.id)], 0, Lane(), new_id=counted())

    assert format_in(after) == (Fraction(30), 300, 200)


def test_a_format_that_is_chosen_no_longer_follows():
    after = set_format(waiting(), MAIN, height=50)
    assert format_in(put(after, "short")) == (FAST, 100, 50)


def test_the_nearest_frame_is_at_the_same_time():
    assert recounted(25, Fraction(25), Fraction(24)) == 24
    assert recounted(100, Fraction(24), Fraction(30000, 1001)) == 125
