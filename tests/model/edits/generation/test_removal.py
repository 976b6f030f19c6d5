"""Something taken out of what a clip shows."""

from dataclasses import replace
from fractions import Fraction

import pytest
from builders.flatten import FILM
from builders.roto import matte, stretch
from builders.timeline import MAIN, RATE, clip_in, counted, main, track
from builders.timeline import clip as placed
from builders.timeline import project as project_of

from editor.model.edits.errors import EditError
from editor.model.edits.generation.finish import finish_generation
from editor.model.edits.generation.queue import queue_generations
from editor.model.edits.generation.removal import frames_shown, removal_request, use_footage
from editor.model.edits.generation.shots import add_shot
from editor.model.edits.generation.takes import remove_takes
from editor.model.edits.generation.use import use_take
from editor.model.edits.project.media import remove_media
from editor.model.flatten.picture import layers_at
from editor.model.generation.removal import (
    Margins,
    RemovalOptions,
    removal_options,
    with_removal_options,
)
from editor.model.generation.sources import SourceRole
from editor.model.generation.take import QueuedGeneration, QueuedId, Shot, ShotId, Take, TakeId
from editor.model.media import MediaId, MediaReference, VideoStream
from editor.model.pool.takes import clip_media
from editor.model.roto.matte import MatteUse
from editor.model.rules.invariants import violations
from editor.model.time import RationalTime, TimeRange
from editor.model.timeline import Clip, ItemId, MediaSource


def film(*items):
    return project_of(track("V1", *items))


def with_removal(project, frames, name="plate", of=FILM.id, rate=RATE, **options):
    """`project` with a take where something is taken out of these frames of a media."""
    request = removal_request(project, of, None, frames, RemovalOptions(**options))
    shot = ShotId(f"shot {name}")
    queued = QueuedGeneration(QueuedId(f"queued {name}"), shot, request)
    project = queue_generations(add_shot(project, Shot(shot, name, request)), [queued])
    length = TimeRange(RationalTime(0, rate), RationalTime(len(frames), rate))
    video = VideoStream(1920, 1080, rate)
    media = MediaReference(MediaId(name), f"{name}.mkv", f"/takes/{name}.mkv", length, video)
    take = Take(TakeId(name), shot, media.id, request)
    return finish_generation(project, queued.id, media, take, new_id=counted())


def used(project, item, take="plate"):
    after = use_take(project, MAIN, ItemId(item), TakeId(take), new_id=counted())
    assert violations(after) == []
    return after


def test_options_go_into_a_request_and_come_out_again():
    request = removal_request(film(placed("A", 10)), FILM.id, None)
    options = RemovalOptions(3, 2, 0.5, 4, (2, 5), Margins(0, 1, 2, 3))

    asked = with_removal_options(request, options)

    assert removal_options(asked) == options
    assert removal_options(request) == RemovalOptions()
    assert with_removal_options(asked, RemovalOptions()).options == ()


def test_what_is_asked_for_is_the_range_of_the_footage_that_the_clip_shows():
    project = film(placed("A", 10, 5))

    frames = frames_shown(project, MAIN, ItemId("A"))
    request = removal_request(project, FILM.id, None, frames)

    assert frames == range(5, 15)
    source = request.source(SourceRole.CLIP)
    assert source is not None
    assert (source.start, request.frames, request.rate) == (RationalTime(5, RATE), 10, RATE)


def test_a_take_stands_in_with_the_offset_of_its_range():
    project = with_removal(film(placed("A", 10, 5)), range(5, 15))

    after = used(project, "A")

    old, new = clip_in(project, "A"), clip_in(after, "A")
    assert new.source == MediaSource(MediaId("plate"))
    assert new.source_start.seconds == 0
    assert replace(new, source=old.source, name=old.name, source_start=old.source_start) == old


def test_going_back_to_the_footage_gives_the_very_clip():
    project = with_removal(film(placed("A", 10, 14, speed=Fraction(-1))), range(5, 15))

    after = use_footage(used(project, "A"), MAIN, (ItemId("A"),), new_id=counted())

    assert clip_in(after, "A") == clip_in(project, "A")
    with pytest.raises(EditError, match="as they were filmed"):
        use_footage(after, MAIN, (ItemId("A"),), new_id=counted())


def test_a_take_of_a_part_stands_in_for_that_part_alone():
    project = with_removal(film(placed("A", 10, 5)), range(8, 12))

    after = used(project, "A")

    clips = [each for each in main(after).tracks[0].items if isinstance(each, Clip)]
    assert [each.duration for each in clips] == [3, 4, 3]
    shown = [clip_media(each) for each in clips]
    assert shown == [FILM.id, MediaId("plate"), FILM.id]
    assert clips[1].source_start.seconds == 0
    assert clips[2].source_start == RationalTime(12, RATE)


def test_mattes_of_the_footage_keep_working_on_a_take():
    dancer = matte(stretches=(stretch(0, 30),))
    use = MatteUse(dancer.id)
    project = replace(film(placed("A", 10, 5, mattes=(use,))), mattes=(dancer,))
    project = with_removal(with_removal(project, range(5, 15)), range(10), "twice", "plate")

    after = used(project, "A", "twice")

    assert clip_in(after, "A").mattes == (use,)
    for frame in (0, 4, 9):
        assert layers_at(after, MAIN, frame)[0].mattes == layers_at(project, MAIN, frame)[0].mattes
    gone = remove_takes(after, [TakeId("plate")])
    assert violations(gone) == []
    assert clip_in(gone, "A").mattes == ()


def test_a_take_of_a_larger_frame_has_its_frames_and_no_mattes():
    dancer = matte(stretches=(stretch(0, 30),))
    project = replace(film(placed("A", 10, 5, mattes=(MatteUse(dancer.id),))), mattes=(dancer,))
    project = with_removal(project, range(5, 15), extend=Margins(left=100, right=100))

    after = used(project, "A")

    clip = clip_in(after, "A")
    assert (clip_media(clip), clip.source_start.seconds) == (MediaId("plate"), 0)
    assert clip.mattes == ()
    back = clip_in(use_footage(after, MAIN, (ItemId("A"),), new_id=counted()), "A")
    assert (clip_media(back), back.source_start) == (FILM.id, RationalTime(5, RATE))


def test_footage_stays_while_a_clip_shows_a_removal_of_it():
    project = used(with_removal(film(placed("A", 10)), range(10)), "A")

    with pytest.raises(EditError, match="is used on track"):
        remove_media(project, FILM.id)


def test_frames_that_the_footage_has_not_are_refused():
    project = film(placed("A", 10))

    with pytest.raises(EditError, match="has frames 0 to"):
        removal_request(project, FILM.id, None, range(5, 100_000))
