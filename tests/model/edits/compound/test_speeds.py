from fractions import Fraction

from builders.timeline import MAIN, audio, clip, clip_in, counted, pair, project, track

from editor.model.edits.compound.speeds import freeze_at, set_durations, set_speeds
from editor.model.timeline import ItemId

A, SOUND_OF_A, B = ItemId("A"), ItemId("a"), ItemId("B")


def films():
    picture, sound = pair("A", 20)
    return project(track("V1", picture), track("V2", clip("B", 20)), audio("A1", sound))


def test_a_speed_that_is_multiplied_is_so_once_for_linked_clips():
    after = set_speeds(films(), MAIN, [A, SOUND_OF_A, B], lambda speed: speed * 2, new_id=counted())

    assert [clip_in(after, name).speed for name in ("A", "a", "B")] == [2, 2, 2]
    assert [clip_in(after, name).duration for name in ("A", "a", "B")] == [10, 10, 10]


def test_clips_are_made_to_last_as_long_by_their_speeds():
    after = set_durations(films(), MAIN, [A, SOUND_OF_A, B], lambda _: 40, new_id=counted())

    assert [clip_in(after, name).duration for name in ("A", "a", "B")] == [40, 40, 40]
    assert clip_in(after, "a").speed == Fraction(1, 2)


def test_each_clip_freezes_at_the_frame_or_the_nearest_that_it_has():
    after = freeze_at(films(), MAIN, [A, B], 500, new_id=counted())

    assert [clip_in(after, name).speed for name in ("A", "B")] == [0, 0]
    assert clip_in(after, "A").source_start.seconds == Fraction(19, 24)
