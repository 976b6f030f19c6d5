"""Which frame of a clip's media is seen when."""

from fractions import Fraction

import pytest
from builders.flatten import FILM, clip, film, gap, project, track

from editor.model.media import MediaId
from editor.model.pool.removals import Footage
from editor.model.roto.through import Through


def through(shown, begins=0, media=FILM):
    sequence = project(track("V1", gap("g", 100), shown)).sequences[0]
    return Through(sequence, shown, media, Footage(media.id, Fraction(begins)))


@pytest.mark.parametrize(
    ("shown", "frames"),
    [
        (clip("A", 50, 10), range(10, 60)),
        (clip("A", 50, 10, speed=Fraction(2)), range(10, 109)),
        (clip("A", 50, 60, speed=Fraction(-1)), range(11, 61)),
        (clip("A", 50, 10, speed=Fraction(0)), range(10, 11)),
    ],
    ids=["as it is", "fast", "backwards", "frozen"],
)
def test_a_clip_shows_a_range_of_its_media(shown, frames):
    assert through(shown).range == frames


def test_beside_the_clip_its_nearest_frame_is_the_one_that_is_seen():
    assert [through(clip("A", 50, 10)).under(frame) for frame in (0, 100, 149, 500)] == [
        *(10, 10, 59, 59)
    ]


@pytest.mark.parametrize("speed", [Fraction(1), Fraction(-1), Fraction(1, 3)])
def test_every_frame_that_it_shows_has_its_place(speed):
    seen = through(clip("A", 50, 60, speed=speed))
    for frame in seen.range:
        place = seen.place_of(frame)
        assert place is not None
        assert seen.under(place) == frame
    assert seen.place_of(200) is None


def test_what_it_does_not_show_is_nearest_to_an_end():
    seen = through(clip("A", 50, 10))
    assert (seen.place_near(0), seen.place_near(200)) == (100, 149)


def test_a_frame_that_stands_has_no_place():
    assert through(clip("A", 50, 10, speed=Fraction(0))).place_near(10) is None


def test_what_stands_behind_the_media_begins_elsewhere():
    behind = film("behind")
    assert behind.id != MediaId("film")
    assert through(clip("A", 50, 10), begins=2, media=behind).range == range(58, 108)
