from dataclasses import replace
from fractions import Fraction

import pytest
from builders.flatten import FILM, film
from builders.timeline import A1, MAIN, RATE, V1, audio, clip, counted, project, track, track_of

from editor.model.edits.errors import EditError
from editor.model.edits.place import append
from editor.model.edits.project import markers, media, new, sequences, tracks
from editor.model.edits.project.bins import put_into_bin
from editor.model.media import MediaId
from editor.model.time import RationalTime, TimeRange
from editor.model.timeline import (
    Marker,
    MarkerId,
    SequenceId,
    TrackId,
    TrackKind,
)
from editor.model.titles.title import Title


def test_a_new_project_has_a_sequence_with_tracks():
    made = new.new_project("Film", RATE, 1280, 720, new_id=counted())
    (sequence,) = made.sequences
    assert made.main_sequence == sequence.id
    assert (sequence.name, sequence.rate, sequence.width) == ("Film", RATE, 1280)
    assert [each.name for each in sequence.tracks] == ["V1", "V2", "V3", "A1", "A2"]
    with pytest.raises(EditError, match="above zero"):
        new.new_project("Film", RATE, 0, 720, new_id=counted())


def test_media_becomes_linked_clips_of_whole_frames():
    before = project(track("V1"), audio("A1"))
    parts = new.media_parts(
        before,
        MAIN,
        FILM.id,
        video_track=V1,
        audio_tracks=(A1, TrackId("A2")),
        start=RationalTime(1, Fraction(1)),
        end=RationalTime(1999, Fraction(1000)),
        new_id=counted(),
    )

    (first, picture), (second, sound) = parts
    assert (first, second) == (V1, A1)
    assert picture.duration == sound.duration == 23
    assert picture.link == sound.link is not None
    assert append(before, MAIN, parts, new_id=counted()).sequences[0].duration == 23


def test_a_still_lasts_as_long_as_wanted():
    still = replace(FILM, available_range=None, audio=())
    before = project(track("V1"), media=(still,))
    kinds = [
        new.media_parts(
            before, MAIN, still.id, video_track=V1, still_frames=frames, new_id=counted()
        )[0][1]
        for frames in (None, 7)
    ]
    assert [each.duration for each in kinds] == [120, 7]
    assert kinds[0].link is None


def test_media_that_gives_nothing_is_refused():
    before = project(track("V1"))
    with pytest.raises(EditError, match="nothing to see or hear"):
        new.media_parts(before, MAIN, FILM.id, new_id=counted())
    with pytest.raises(EditError, match="shorter than one frame"):
        new.media_parts(
            before,
            MAIN,
            FILM.id,
            video_track=V1,
            end=RationalTime(1, Fraction(100)),
            new_id=counted(),
        )
    with pytest.raises(EditError, match="Import it first"):
        new.media_parts(before, MAIN, MediaId("x"), video_track=V1, new_id=counted())


def test_a_title_clip_is_named_by_its_first_line():
    assert new.title_clip(Title(" Once upon\na time"), 9, new_id=counted()).name == "Once upon"


def test_a_sequence_is_nested_whole_but_never_in_itself():
    inner = new.new_sequence("Inner", Fraction(48), 640, 360, new_id=counted())
    inner = inner.with_track(replace(inner.video_tracks[0], items=(clip("A", 10),)))
    before = sequences.add_sequence(project(track("V1")), inner)

    nested = new.sequence_clip(before, MAIN, inner.id, new_id=lambda: "nest")
    after = append(before, MAIN, [(V1, nested)], new_id=counted())

    assert nested.duration == 5
    outer = new.sequence_clip(after, inner.id, MAIN, new_id=lambda: "loop")
    with pytest.raises(EditError, match="“Inner” cannot be put into itself"):
        append(after, inner.id, [(inner.video_tracks[0].id, outer)], new_id=counted())
    with pytest.raises(EditError, match="“Main” shows “Inner”"):
        sequences.remove_sequence(after, inner.id)
    with pytest.raises(EditError, match="“Main” is empty"):
        new.sequence_clip(before, inner.id, MAIN, new_id=counted())


def test_sequences_come_and_go():
    other = new.new_sequence("Other", Fraction(25), 640, 360, new_id=counted())
    both = sequences.add_sequence(project(track("V1")), other)

    main = sequences.set_main_sequence(both, other.id)
    renamed = sequences.rename_sequence(main, other.id, "Second")
    left = sequences.remove_sequence(renamed, other.id)

    assert both.main_sequence == MAIN
    assert renamed.main_sequence == other.id
    assert renamed.sequences[1].name == "Second"
    assert (left.main_sequence, len(left.sequences)) == (MAIN, 1)
    assert sequences.remove_sequence(left, MAIN).main_sequence is None
    with pytest.raises(EditError, match="There is no sequence “x”"):
        sequences.remove_sequence(both, SequenceId("x"))


def test_the_rate_changes_only_while_a_sequence_is_empty():
    empty, full = project(track("V1")), project(track("V1", clip("A", 5)))
    assert sequences.set_format(empty, MAIN, rate=Fraction(25)).sequences[0].rate == 25
    assert sequences.set_format(full, MAIN, width=640).sequences[0].width == 640
    with pytest.raises(EditError, match="nest this one"):
        sequences.set_format(full, MAIN, rate=Fraction(25))
    with pytest.raises(EditError, match="above zero"):
        sequences.set_format(full, MAIN, height=-1)


def test_tracks_are_added_moved_renamed_and_deleted():
    before = project(track("V1", clip("A", 5)), audio("A1"))

    added = tracks.add_track(before, MAIN, TrackKind.VIDEO, new_id=counted())
    moved = tracks.move_track(added, MAIN, V1, 1)
    renamed = tracks.rename_track(moved, MAIN, V1, "Main")
    deleted = tracks.delete_track(renamed, MAIN, V1)

    assert [each.name for each in added.sequences[0].tracks] == ["V1", "V2", "A1"]
    assert [each.name for each in renamed.sequences[0].tracks] == ["V2", "Main", "A1"]
    assert [each.name for each in deleted.sequences[0].tracks] == ["V2", "A1"]
    at_bottom = tracks.add_track(before, MAIN, TrackKind.AUDIO, "Music", 0, new_id=counted())
    assert [each.name for each in at_bottom.sequences[0].audio_tracks] == ["Music", "A1"]


def test_flags_are_switched_even_on_a_locked_track():
    before = project(track("V1", clip("A", 5), locked=True), audio("A1"))

    after = tracks.set_track(before, MAIN, A1, muted=True, solo=True)
    after = tracks.set_track(after, MAIN, V1, locked=False, enabled=False)

    assert (track_of(after, "A1").muted, track_of(after, "A1").solo) == (True, True)
    assert (track_of(after, "V1").locked, track_of(after, "V1").enabled) == (False, False)
    assert tracks.set_track(before, MAIN, V1, locked=True) is before
    with pytest.raises(EditError, match="Unlock it to delete it"):
        tracks.delete_track(before, MAIN, V1)


def test_markers_are_kept_in_order_of_time():
    late, early = Marker(MarkerId("l"), "Late", 20), Marker(MarkerId("e"), "Early", 5, 3)
    before = markers.add_marker(project(track("V1")), MAIN, late)
    before = markers.add_marker(before, MAIN, early)

    changed = markers.change_marker(before, MAIN, replace(early, frame=30))
    removed = markers.remove_marker(changed, MAIN, late.id)

    assert before.sequences[0].markers == (early, late)
    assert [each.id for each in changed.sequences[0].markers] == ["l", "e"]
    assert [each.id for each in removed.sequences[0].markers] == ["e"]
    with pytest.raises(EditError, match="before frame 0"):
        markers.add_marker(before, MAIN, replace(late, frame=-1))
    with pytest.raises(EditError, match="There is no marker “x”"):
        markers.remove_marker(before, MAIN, MarkerId("x"))


def test_in_and_out_enclose_at_least_a_frame():
    before = project(track("V1"))
    sequence = markers.set_in_out(before, MAIN, 5, 9).sequences[0]
    assert (sequence.in_point, sequence.out_point) == (5, 9)
    assert markers.set_in_out(before, MAIN, None, None) == before
    for points in ((5, 5), (-1, 3), (None, 0)):
        with pytest.raises(EditError, match="out point must come after"):
            markers.set_in_out(before, MAIN, *points)


def test_media_is_added_once_renamed_and_sorted_into_bins():
    before = project(track("V1"))
    other = film("other")

    after = media.add_media(before, other)
    after = media.rename_media(after, other.id, "Beach")
    after = put_into_bin(after, [other.id], "Day 1")

    assert (after.media[1].name, after.media[1].bin) == ("Beach", "Day 1")
    with pytest.raises(EditError, match="in the project already, as “film”"):
        media.add_media(before, replace(FILM, id=MediaId("again")))


def test_media_in_use_stays():
    before = project(track("V1", clip("A", 5)))
    with pytest.raises(EditError, match="“film” is used on track V1 of “Main”"):
        media.remove_media(before, FILM.id)
    assert media.remove_media(project(track("V1")), FILM.id).media == ()


def test_relinked_media_must_have_what_is_used():
    before = project(track("V1", clip("A", 50)))
    moved = replace(FILM, path="/elsewhere/film.mp4")
    short = replace(FILM, available_range=TimeRange(RationalTime(0, RATE), RationalTime(49, RATE)))

    assert media.relink_media(before, moved).media == (moved,)
    with pytest.raises(EditError, match="is too short: “A” in “Main”"):
        media.relink_media(before, short)
    with pytest.raises(EditError, match="no picture for track V1"):
        media.relink_media(before, replace(FILM, video=None))
