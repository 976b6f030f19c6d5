"""Takes on the timeline."""

from dataclasses import replace
from fractions import Fraction

import pytest
from builders.roto import matte
from builders.timeline import MAIN, RATE, clip_in, counted, main, row, track
from builders.timeline import clip as placed
from builders.timeline import project as project_of

from editor.model.edits.errors import EditError
from editor.model.edits.generation.finish import finish_generation
from editor.model.edits.generation.queue import queue_generations
from editor.model.edits.generation.shots import add_shot
from editor.model.edits.generation.takes import remove_takes
from editor.model.edits.generation.use import place_take, use_take
from editor.model.effects import Effect, EffectId
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.take import (
    Placement,
    QueuedGeneration,
    QueuedId,
    Shot,
    ShotId,
    Take,
    TakeId,
)
from editor.model.media import MediaId, MediaReference, VideoStream
from editor.model.roto.matte import MatteId, MatteUse
from editor.model.rules.invariants import violations
from editor.model.time import RationalTime, TimeRange
from editor.model.timeline import ItemId, MediaSource, TrackId

REQUEST = GenerationRequest(GenerationKind.TEXT_TO_VIDEO, "any", 64, 36, 48, Fraction(24))


def with_take(project, name, frames, *, shot="waves"):
    """`project` with a take of so many frames of the sequence."""
    if project.shot(ShotId(shot)) is None:
        project = add_shot(project, Shot(ShotId(shot), shot, REQUEST))
    queued = QueuedGeneration(QueuedId(f"queued {name}"), ShotId(shot), REQUEST)
    project = queue_generations(project, [queued])
    length = RationalTime(frames, RATE)
    media = MediaReference(
        MediaId(f"media {name}"),
        f"{name}.mp4",
        f"/takes/{name}.mp4",
        TimeRange(RationalTime(0, RATE), length),
        VideoStream(64, 36, RATE),
    )
    take = Take(TakeId(name), ShotId(shot), media.id, REQUEST)
    return finish_generation(project, queued.id, media, take, new_id=counted())


def film(*items, take=48):
    return with_take(project_of(track("V1", *items)), "one", take)


def used(project, item, take="one"):
    after = use_take(project, MAIN, ItemId(item), TakeId(take), new_id=counted())
    assert violations(after) == []
    return after


def test_a_take_in_a_clip_keeps_its_trim_its_effects_and_its_place():
    blur = Effect(EffectId("blur"), "blur")
    project = film(placed("A", 6), placed("B", 10, 5, effects=(blur,), opacity=0.5), placed("C", 4))

    after = used(project, "B")

    old, new = clip_in(project, "B"), clip_in(after, "B")
    assert new.source == MediaSource(MediaId("media one"))
    assert replace(new, source=old.source, name=old.name) == old
    assert row(after, "V1").split()[0::2] == ["A6", "C4"]


def test_where_the_take_is_too_short_the_clip_begins_earlier_in_it():
    after = used(film(placed("A", 10, 20), take=25), "A")

    clip = clip_in(after, "A")
    assert (clip.duration, clip.source_start.seconds) == (10, Fraction(15) / RATE)


def test_where_that_is_not_enough_the_clip_is_shorter_and_leaves_a_gap():
    after = used(film(placed("A", 10, 20), placed("B", 5), take=6), "A")

    assert [item.duration for item in main(after).video_tracks[0].items] == [6, 4, 5]


@pytest.mark.parametrize("speed", [Fraction(-1), Fraction(2), Fraction(0), Fraction(-3, 2)])
def test_a_clip_of_any_speed_fits_its_take(speed):
    clip = replace(placed("A", 10), speed=speed, source_start=RationalTime(40, RATE))

    after = used(film(clip, take=12), "A")

    assert clip_in(after, "A").speed == speed


def test_a_clip_that_the_user_has_named_keeps_its_name():
    assert clip_in(used(film(placed("Mine", 5)), "Mine"), "Mine").name == "Mine"
    twice = used(with_take(used(film(placed("A", 5)), "A"), "two", 48), "A", "two")
    assert clip_in(twice, "A").name in ("A", "two.mp4")


def test_a_take_is_placed_where_nothing_is_in_its_way():
    project = film(placed("A", 6), take=4)

    after = place_take(project, MAIN, TakeId("one"), 2, new_id=counted())
    twice = place_take(after, MAIN, TakeId("one"), 6, new_id=counted())

    assert row(after, "V1") == "A6"
    assert row(after, main(after).video_tracks[1].id) == "-2 one.mp44"
    assert row(twice, "V1") == "A6 one.mp44"
    assert violations(twice) == []


def test_a_take_goes_over_what_lies_on_the_track_that_is_named():
    project = film(placed("A", 6), take=2)

    after = place_take(project, MAIN, TakeId("one"), 2, TrackId("V1"), new_id=counted())

    assert row(after, "V1") == "A2 one.mp42 A2"


def test_a_locked_track_is_left_alone():
    project = film(placed("A", 6))
    locked = replace(main(project).video_tracks[0], locked=True)
    project = project.with_sequence(main(project).with_track(locked))

    with pytest.raises(EditError, match="locked"):
        use_take(project, MAIN, ItemId("A"), TakeId("one"), new_id=counted())

    after = place_take(project, MAIN, TakeId("one"), 10, new_id=counted())
    assert len(main(after).video_tracks) == 2


def test_a_take_that_a_clip_shows_leaves_its_media_behind_and_others_do_not():
    project = with_take(used(film(placed("A", 6)), "A"), "two", 48)

    after = remove_takes(project, [TakeId("one"), TakeId("two")])

    assert not after.takes
    left = [each.id for each in after.media]
    assert MediaId("media one") in left
    assert MediaId("media two") not in left


def test_a_result_goes_into_the_clip_that_it_was_made_for():
    project = film(placed("A", 6))
    placement = Placement(MAIN, replaces=ItemId("A"))
    queued = QueuedGeneration(QueuedId("q"), ShotId("waves"), REQUEST, placement)
    project = queue_generations(project, [queued])
    media = replace(project.media[-1], id=MediaId("new"), path="/takes/new.mp4")
    take = Take(TakeId("new"), ShotId("waves"), media.id, REQUEST)

    after = finish_generation(project, queued.id, media, take, new_id=counted())

    assert clip_in(after, "A").source == MediaSource(MediaId("new"))
    assert not after.queue


def test_mattes_of_what_the_clip_showed_do_not_stay_on_a_take():
    cut_out = placed("A", 20, mattes=(MatteUse(MatteId("m")),))

    after = used(replace(film(cut_out), mattes=(matte(),)), "A")

    assert clip_in(after, "A").mattes == ()
    assert after.mattes == (matte(),)


def test_a_take_that_is_removed_takes_its_mattes_with_it():
    made = film()
    media = made.takes[0].media

    after = remove_takes(replace(made, mattes=(matte(media=media),)), [TakeId("one")])

    assert (after.mattes, violations(after)) == ((), [])
