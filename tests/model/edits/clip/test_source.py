from dataclasses import replace
from fractions import Fraction

import pytest
from builders.flatten import FILM
from builders.timeline import (
    MAIN,
    RATE,
    audio,
    clip,
    clip_in,
    counted,
    gap,
    pair,
    project,
    row,
    track,
)

from editor.model.edits.clip.source import replace_source
from editor.model.edits.errors import EditError
from editor.model.media import MediaId
from editor.model.time import RationalTime
from editor.model.timeline import ItemId, MediaSource

TOWN = replace(FILM, id=MediaId("town"), name="town.mp4")
SILENT = replace(TOWN, audio=())
A = ItemId("A")


def cut(*tracks, media=TOWN):
    return project(*tracks, media=(FILM, media))


def put(before, start=None, items=(A,), **how):
    return replace_source(before, MAIN, items, TOWN.id, start, new_id=counted(), **how)


def at(frame):
    return RationalTime(frame, RATE)


def test_the_clip_and_its_sound_show_the_media_from_its_in_point_on():
    picture, sound = pair("A", 10, 20)
    before = cut(track("V1", gap("g", 5), picture, clip("B", 5)), audio("A1", gap("h", 5), sound))

    after = put(before, at(7))

    assert (row(after, "V1"), row(after, "A1")) == ("-5 A10 B5", "-5 a10")
    for item in "Aa":
        assert clip_in(after, item).source == MediaSource(TOWN.id)
        assert clip_in(after, item).source_start == at(7)
    assert clip_in(after, "B") is clip_in(before, "B")


def test_everything_else_about_the_clip_stays():
    told = clip("A", 10, opacity=0.5, volume=0.3, speed=Fraction(2))

    after = put(cut(track("V1", told)))

    assert clip_in(after, "A") == replace(told, source=MediaSource(TOWN.id), source_start=at(0))


def test_a_name_that_was_the_medias_is_exchanged_and_one_that_was_given_stays():
    plain = replace(clip("A", 10), name=FILM.name)
    assert clip_in(put(cut(track("V1", plain))), "A").name == "town.mp4"
    assert clip_in(put(cut(track("V1", clip("A", 10)))), "A").name == "A"


def test_backwards_the_in_point_is_shown_last():
    after = put(cut(track("V1", clip("A", 10, 20, speed=Fraction(-1)))), at(7))

    assert clip_in(after, "A").source_start == at(16)


def test_sound_stays_where_the_media_has_none():
    picture, sound = pair("A", 10, 20)
    before = cut(track("V1", picture), audio("A1", sound), media=SILENT)

    after = put(before)

    assert clip_in(after, "A").source == MediaSource(TOWN.id)
    assert clip_in(after, "a") is clip_in(before, "a")
    with pytest.raises(EditError, match="nothing to see or hear"):
        put(before, items=[ItemId("a")], linked=False)


def test_too_little_media_is_refused_with_what_there_is():
    frames = int(FILM.available_range.duration.seconds * RATE)
    with pytest.raises(EditError, match=r"has 4 frames from its in point on; “A” shows 10"):
        put(cut(track("V1", clip("A", 10))), at(frames - 4))


def test_a_locked_track_is_left_alone():
    with pytest.raises(EditError, match="locked"):
        put(cut(track("V1", clip("A", 10), locked=True)))
