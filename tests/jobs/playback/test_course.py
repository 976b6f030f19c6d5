"""Which frame is due when."""

from fractions import Fraction

import pytest

from editor.jobs.playback.course import Course


def frames(course, step=1, count=12):
    return [course.frame_at(Fraction(step) * tick) for tick in range(count)]


def test_forwards_each_frame_takes_its_time():
    course = Course(3, Fraction(1), 0, 8)
    assert frames(course, Fraction(1, 2), 7) == [3, 3, 4, 4, 5, 5, 6]


def test_it_is_over_after_the_last_frame():
    assert frames(Course(5, Fraction(1), 0, 8), count=5) == [5, 6, 7, None, None]
    assert frames(Course(2, Fraction(-1), 0, 8), count=5) == [2, 1, 0, None, None]


def test_a_loop_goes_round_from_wherever_it_began():
    assert frames(Course(6, Fraction(1), 4, 8, True), count=8) == [6, 7, 4, 5, 6, 7, 4, 5]
    assert frames(Course(5, Fraction(-1), 4, 8, True), count=8) == [5, 4, 7, 6, 5, 4, 7, 6]


def test_faster_leaves_frames_out_and_slower_repeats_them():
    assert frames(Course(0, Fraction(4), 0, 100), count=4) == [0, 4, 8, 12]
    assert frames(Course(9, Fraction(-2), 0, 100), count=4) == [9, 7, 5, 3]
    slow = Course(0, Fraction(1, 4), 0, 100)
    assert slow.step == 4
    assert frames(slow, slow.step, 3) == [0, 1, 2]


def test_before_its_beginning_the_first_frame_is_due():
    assert Course(3, Fraction(1), 0, 8).frame_at(-0.5) == 3


@pytest.mark.parametrize("speed", [1, -1, 2, -4])
def test_its_stretches_of_sound_are_all_its_frames_in_turn(speed):
    course = Course(5, Fraction(speed), 2, 12, True)
    heard, place = [], 0
    while place < 23:
        begin, end = course.run(place, 4)
        stretch = range(begin, end)
        heard += stretch if speed > 0 else reversed(stretch)
        place += end - begin
    due = [course.frame_at(Fraction(number, abs(speed))) for number in range(len(heard))]
    assert heard == due


def test_at_the_end_there_is_no_more_sound():
    course = Course(6, Fraction(1), 0, 8)
    assert course.run(0, 5) == (6, 8)
    begin, end = course.run(2, 5)
    assert begin == end
