"""Results that join on to clips: what is asked for, and where the take goes."""

from dataclasses import replace
from fractions import Fraction

import pytest
from builders.timeline import MAIN, RATE, clip_in, counted, gap, main, row, track
from builders.timeline import clip as placed
from builders.timeline import project as project_of

from editor.model.curves import Curve, Keyframe, number_at
from editor.model.edits.errors import EditError
from editor.model.edits.generation.finish import finish_generation
from editor.model.edits.generation.joining import join_take, span_of
from editor.model.edits.generation.queue import queue_generations
from editor.model.edits.generation.shots import add_shot
from editor.model.edits.trim import trim_head
from editor.model.effects import Effect, EffectId
from editor.model.generation.capabilities import FrameRule, ModelSpec, SizeRule
from editor.model.generation.derived.joins import (
    Edge,
    across,
    alone,
    anew,
    beyond,
    beyond_media,
    join_request,
    joiner,
    with_drawn,
)
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SIDES, SourceRole
from editor.model.generation.take import QueuedGeneration, QueuedId, Shot, ShotId, Take, TakeId
from editor.model.media import MediaId, MediaReference, VideoStream
from editor.model.rules.invariants import violations
from editor.model.time import RationalTime, TimeRange
from editor.model.timeline import ItemId, MediaSource, TitleSource
from editor.model.titles.title import Title
from editor.model.transform import Transform

BRIDGING = ModelSpec(
    "bridge", "Bridge", "", "1", (GenerationKind.EXTEND, GenerationKind.BRIDGE), optional=SIDES,
    size=SizeRule(16, 32, 1280, ((832, 480), (480, 832)), follows_source=False),
    frames=FrameRule(8, 1, 9, 81),
)  # fmt: skip
EXTENDING = replace(BRIDGING, id="extend", kinds=(GenerationKind.EXTEND,))
GAP = ItemId("G")
STILL = replace(BRIDGING, id="still", kinds=(GenerationKind.IMAGE_TO_VIDEO,))


def seconds(source):
    return source.start.seconds


def landed(project, join, frames, *, size=(64, 36)):
    """The project with a take of so many frames of the sequence where the join says."""
    request = join_request(join, BRIDGING)
    project = add_shot(project, Shot(ShotId("s"), "Bridge", request, join.place))
    queued = QueuedGeneration(QueuedId("q"), ShotId("s"), request, join.place)
    project = queue_generations(project, [queued])
    span = TimeRange(RationalTime(0, RATE), RationalTime(frames, RATE))
    media = MediaReference(
        MediaId("T"), "T", "/takes/t.mp4", span, VideoStream(size[0], size[1], RATE)
    )
    take = Take(TakeId("t"), ShotId("s"), media.id, request)
    after = finish_generation(project, queued.id, media, take, new_id=counted())
    assert violations(after) == []
    return after


def test_a_gap_is_bridged_from_the_last_picture_before_it_to_the_first_after_it():
    project = project_of(track("V1", placed("A", 6, 10), gap("G", 5), placed("B", 8, 3)))

    join = across(project, MAIN, GAP)

    assert (join.kind, join.frames, join.rate) == (GenerationKind.BRIDGE, 5, RATE)
    before, after = join.sources
    assert (before.role, seconds(before)) == (SourceRole.BEFORE, 15 / RATE)
    assert (after.role, seconds(after)) == (SourceRole.AFTER, 3 / RATE)
    assert row(landed(project, join, 5), "V1") == "A6 T5 B8"


def test_edges_are_taken_as_trim_and_speed_show_them():
    back = placed("A", 4, 20, speed=Fraction(-2))
    project = project_of(track("V1", back, gap("G", 5), placed("B", 8, 3)))

    before = across(project, MAIN, GAP).sources[0]

    assert seconds(before) == (20 - 3 * 2) / RATE
    assert before.speed == -2


def test_with_one_neighbour_a_gap_is_gone_into_from_there():
    project = project_of(track("V1", gap("G", 9), placed("B", 8, 3)))

    join = across(project, MAIN, GAP)

    assert join.kind is GenerationKind.EXTEND
    assert [each.role for each in join.sources] == [SourceRole.AFTER]
    assert row(landed(project, join, 9), "V1") == "T9 B8"


def test_a_take_that_is_too_long_loses_what_is_open():
    project = project_of(track("V1", gap("G", 9), placed("B", 8, 3)))
    after = landed(project, across(project, MAIN, GAP), 15)
    assert row(after, "V1") == "T9 B8"
    take = main(after).video_tracks[0].items[0]
    assert take.source_start.seconds == 6 / RATE

    project = project_of(track("V1", placed("A", 6), gap("G", 9), placed("B", 8, 3)))
    after = landed(project, across(project, MAIN, GAP), 15)
    assert row(after, "V1") == "A6 T9 B8"
    assert main(after).video_tracks[0].items[1].source_start.seconds == 0


def test_a_take_that_is_a_frame_too_short_plays_a_little_slower_and_still_meets_both():
    project = project_of(track("V1", placed("A", 6), gap("G", 40), placed("B", 8, 3)))
    after = landed(project, across(project, MAIN, GAP), 39)
    assert row(after, "V1") == "A6 T40 B8"
    assert main(after).video_tracks[0].items[1].speed == Fraction(39, 40)


def test_the_place_goes_along_when_the_clip_is_trimmed_and_moved_meanwhile():
    project = project_of(track("V1", placed("A", 6, 10), gap("G", 5), placed("B", 8, 3)))
    join = across(project, MAIN, GAP)

    trimmed = trim_head(project, MAIN, ItemId("A"), 2, new_id=counted())

    assert row(trimmed, "V1") == "-2 A4 -5 B8"
    assert row(landed(trimmed, join, 5), "V1") == "-2 A4 T5 B8"


def test_a_clip_is_made_longer_at_its_end_and_pushes_what_follows():
    project = project_of(track("V1", placed("A", 6, 10), placed("B", 8, 3)))
    join = beyond(project, MAIN, ItemId("A"), 12)
    assert [each.role for each in join.sources] == [SourceRole.BEFORE]
    assert row(landed(project, join, 12), "V1") == "A6 T12 B8"


def test_it_fills_empty_time_where_there_is_some():
    project = project_of(track("V1", placed("A", 6, 10), gap("G", 20), placed("B", 8, 3)))
    join = beyond(project, MAIN, ItemId("A"), 12)
    assert row(landed(project, join, 12), "V1") == "A6 T12 -8 B8"


def test_a_clip_is_made_longer_before_its_beginning():
    project = project_of(track("V1", placed("A", 6, 10), placed("B", 8, 3)))
    join = beyond(project, MAIN, ItemId("A"), 12, at_end=False)
    assert seconds(join.sources[0]) == 10 / RATE
    assert row(landed(project, join, 12), "V1") == "T12 A6 B8"


def test_a_part_is_made_anew_between_its_own_pictures_and_lies_over_just_that_part():
    project = project_of(track("V1", placed("A", 20, 10), placed("B", 8, 3)))
    join = anew(project, MAIN, ItemId("A"), 5, 11)
    assert join.kind is GenerationKind.BRIDGE
    assert [seconds(each) for each in join.sources] == [14 / RATE, 21 / RATE]

    after = landed(project, join, 6)

    assert row(after, "V1") == "A5 T6 A9 B8"
    assert clip_in(after, "A").source_start == clip_in(project, "A").source_start
    assert project.media_reference(MediaId("film")) == after.media_reference(MediaId("film"))


def test_another_take_of_a_part_takes_the_place_of_the_first():
    project = project_of(track("V1", placed("A", 20, 10)))
    for first, end in ((5, 11), (0, 6)):
        join = anew(project, MAIN, ItemId("A"), first, end)
        once = landed(project, join, 6)
        seam = join.place.seam
        twice = join_take(once, MAIN, seam, TakeId("t"), new_id=counted())
        assert row(twice, "V1") == row(once, "V1")


def test_around_a_part_is_what_the_media_shows_even_where_the_clip_is_trimmed():
    project = project_of(track("V1", placed("A", 20, 10)))
    assert len(anew(project, MAIN, ItemId("A"), 0, 20).sources) == 2
    with pytest.raises(EditError, match="not in"):
        anew(project, MAIN, ItemId("A"), 30, 40)


def test_what_joins_looks_as_its_clip_does_there():
    fade = Curve((Keyframe(Fraction(0), 1.0), Keyframe(Fraction(40), 0.0)))
    blur = Effect(EffectId("e"), "blur", (("radius", fade),))
    look = placed("A", 20, 10, opacity=fade, effects=(blur,), transform=Transform(scale=(2.0, 2.0)))
    project = project_of(track("V1", look))
    after = landed(project, beyond(project, MAIN, ItemId("A"), 12), 12)
    take = main(after).video_tracks[0].items[1]
    assert take.source == MediaSource(MediaId("T"))
    for frame in (0, 5):
        assert number_at(take.opacity, frame) == number_at(fade, 20 + frame)
        assert number_at(take.effects[0].parameter("radius"), frame) == number_at(fade, 20 + frame)
    assert take.effects[0].id != blur.id


def test_a_take_of_another_shape_lies_just_where_the_clip_does():
    project = project_of(track("V1", placed("A", 20, 10)))
    after = landed(project, beyond(project, MAIN, ItemId("A"), 12), 12, size=(64, 64))
    take = main(after).video_tracks[0].items[1]
    old = project.media_reference(MediaId("film")).video.display_size
    sequence = main(project)
    fitted = min(sequence.width / old[0], sequence.height / old[1])
    side = min(sequence.width, sequence.height)
    assert take.transform.scale == pytest.approx((old[0] * fitted / side, old[1] * fitted / side))


def test_a_media_that_is_on_no_timeline_is_made_longer_from_its_very_ends():
    project = project_of(track("V1", placed("A", 20, 10)))
    span = project.media_reference(MediaId("film")).available_range
    last = beyond_media(project, MediaId("film"), 24, RATE).sources[0]
    assert span.start_time.seconds < seconds(last) < span.end_time.seconds
    first = beyond_media(project, MediaId("film"), 24, RATE, at_end=False).sources[0]
    assert (first.role, first.start) == (SourceRole.AFTER, span.start_time)


def test_the_model_that_joins_both_sides_is_preferred_to_one_that_only_goes_on():
    project = project_of(track("V1", placed("A", 6, 10), gap("G", 5), placed("B", 8, 3)))
    join = across(project, MAIN, GAP)
    assert joiner((STILL, EXTENDING, BRIDGING), join) is BRIDGING
    assert joiner((STILL, EXTENDING), join) is EXTENDING
    assert joiner((STILL,), join) is None
    assert join_request(join, EXTENDING).kind is GenerationKind.EXTEND
    before_first = project_of(track("V1", gap("G", 9), placed("B", 8, 3)))
    alone = across(before_first, MAIN, GAP)
    assert joiner((EXTENDING,), alone) is EXTENDING


def test_it_asks_for_just_as_many_frames_as_are_missing_in_the_shape_of_what_is_there():
    project = project_of(track("V1", placed("A", 6, 10), gap("G", 50), placed("B", 8, 3)))
    request = join_request(across(project, MAIN, GAP), BRIDGING)
    assert (
        request.frames == 50
    )  # not 49 or 57: the model makes what its rule wants, and gives these
    width, height = project.media_reference(MediaId("film")).video.display_size
    assert request.width / request.height == pytest.approx(width / height, rel=0.03)
    assert request.width % 16 == request.height % 16 == 0


def test_a_gap_with_nothing_of_media_beside_it_is_refused():
    project = project_of(track("V1", gap("G", 9), placed("B", 8, 3)))
    bare = replace(project, media=())
    with pytest.raises(EditError, match="beside this gap"):
        across(bare, MAIN, GAP)
    with pytest.raises(EditError, match="no gap"):
        across(project, MAIN, ItemId("B"))


def test_of_what_shows_no_media_the_edges_are_to_be_drawn():
    title = placed("A", 6, source=TitleSource(Title("Hello")), opacity=0.2, speed=Fraction(1))
    project = project_of(track("V1", title, gap("G", 5), placed("B", 8, 3)), track("V2"))

    join = across(project, MAIN, GAP)

    assert join.kind is GenerationKind.BRIDGE
    (edge,) = join.undrawn
    assert edge == Edge(SourceRole.BEFORE, title.id, 5)
    shown = main(alone(project, MAIN, edge))
    assert [[each.opacity for each in track.items] for track in shown.tracks] == [[1.0]]
    drawn = with_drawn(join, {SourceRole.BEFORE: MediaId("film")})
    assert [(each.role, seconds(each)) for each in drawn.sources] == [
        (SourceRole.BEFORE, 0),
        (SourceRole.AFTER, 3 / RATE),
    ]
    after = landed(project, drawn, 5)
    assert row(after, "V1") == "A6 T5 B8"
    assert main(after).video_tracks[0].items[1].opacity == 1.0
    assert anew(project, MAIN, title.id, 0, 3).undrawn == (Edge(SourceRole.AFTER, title.id, 3),)
    with pytest.raises(EditError, match="all that there is"):
        anew(project, MAIN, title.id, 0, 6)


def test_where_it_will_be_is_where_it_lands():
    project = project_of(track("V1", placed("A", 20, 10), gap("G", 5), placed("B", 8, 3)))
    for join in (
        across(project, MAIN, GAP),
        beyond(project, MAIN, ItemId("A"), 5),
        beyond(project, MAIN, ItemId("B"), 5, at_end=False),
        anew(project, MAIN, ItemId("A"), 6, 11),
    ):
        after = landed(project, join, 5)
        place = main(after).video_tracks[0]
        index = next(n for n, each in enumerate(place.items) if getattr(each, "name", "") == "T")
        start = place.start_of(index)
        foreseen = span_of(main(project), join.place.seam, 5)
        assert foreseen is not None
        assert foreseen[1:] == (start, start + place.items[index].duration)
