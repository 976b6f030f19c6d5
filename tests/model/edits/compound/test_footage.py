from dataclasses import replace

import pytest
from builders.flatten import film
from builders.timeline import MAIN, RATE, audio, clip, clips_in, counted, main, project, row, track

from editor.model.edits.compound.footage import (
    Footage,
    Lane,
    Nested,
    add_footage,
    append_frame,
    footage_length,
    place_footage,
)
from editor.model.edits.errors import EditError
from editor.model.edits.place import Placing
from editor.model.edits.project.sequences import add_sequence
from editor.model.media import MediaId
from editor.model.rules.invariants import violations
from editor.model.time import RationalTime
from editor.model.timeline import SequenceId, SequenceSource

SHORT, LONG = film("short", 10), film("long", 20)


def sample():
    return project(track("V1", clip("A", 30)), audio("A1"), media=(film("film"), SHORT, LONG))


def test_media_lie_one_after_the_other_with_their_sound():
    after = place_footage(
        sample(), MAIN, [Footage(SHORT.id), Footage(LONG.id)], 5, Lane(), new_id=counted()
    )
    assert row(after, "V1") == "A5 short10 long20"
    assert row(after, "A1") == "-5 short10 long20"
    picture, sound = clips_in(after, "V1")[1], clips_in(after, "A1")[0]
    assert picture.link == sound.link is not None
    assert violations(after) == []


def test_between_clips_they_push():
    after = place_footage(
        sample(),
        MAIN,
        [Footage(SHORT.id), Footage(LONG.id)],
        5,
        Lane(),
        Placing.INSERT,
        new_id=counted(),
    )
    assert row(after, "V1") == "A5 short10 long20 A25"


def test_only_the_part_and_the_kind_that_is_meant():
    part = Footage(LONG.id, RationalTime(4, RATE), RationalTime(9, RATE), picture=False)
    after = place_footage(sample(), MAIN, [part], 0, Lane(), new_id=counted())
    assert (row(after, "V1"), row(after, "A1")) == ("A30", "long5")


def test_a_silent_film_is_as_long_as_its_picture():
    silent = replace(SHORT, audio=())
    before = project(track("V1"), audio("A1"), media=(silent,))
    assert footage_length(before, MAIN, [Footage(silent.id)]) == 10


def test_tracks_that_are_not_there_are_made():
    after = place_footage(sample(), MAIN, [Footage(SHORT.id)], 0, Lane(2, 1), new_id=counted())
    assert [len(each.items) for each in main(after).video_tracks] == [1, 0, 1]
    assert [len(each.items) for each in main(after).audio_tracks] == [0, 1]


def test_the_end_of_the_tracks_is_where_more_is_appended():
    assert append_frame(main(sample()), Lane()) == 30
    assert append_frame(main(sample()), Lane(5, 0)) == 0


def test_each_stream_of_sound_goes_on_a_track_of_its_own():
    double = replace(SHORT, audio=SHORT.audio * 2)
    before = project(track("V1"), audio("A1", clip("s", 30)), media=(film("film"), double))

    after = place_footage(before, MAIN, [Footage(double.id)], 5, Lane(), new_id=counted())

    assert row(after, "A1") == "s5 short10 s15"
    sounds = [each.items[-2 if n == 0 else -1] for n, each in enumerate(main(after).audio_tracks)]
    assert [each.source.stream for each in sounds] == [0, 1]
    assert len({each.link for each in (*clips_in(after, "V1"), *sounds)}) == 1
    assert append_frame(main(after), Lane(0, 1), 2) == 15
    assert violations(after) == []


def nested():
    inner = replace(
        main(project(track("W1", clip("B", 12)), audio("W2", clip("t", 8)))), id=SequenceId("inner")
    )
    return add_sequence(sample(), inner)


def test_a_sequence_is_laid_down_with_its_picture_and_its_sound():
    pieces = [Nested(SequenceId("inner")), Footage(SHORT.id)]
    after = place_footage(nested(), MAIN, pieces, 30, Lane(), new_id=counted())

    assert [each.duration for each in clips_in(after, "V1")] == [30, 12, 10]
    picture, sound = clips_in(after, "V1")[1], clips_in(after, "A1")[0]
    assert picture.source == sound.source == SequenceSource(SequenceId("inner"))
    assert picture.link == sound.link is not None
    assert violations(after) == []


def test_a_sequence_is_not_laid_into_itself_nor_into_one_that_it_shows():
    before = nested()
    with pytest.raises(EditError, match="itself"):
        place_footage(before, MAIN, [Nested(MAIN)], 0, Lane(), new_id=counted())
    deep = place_footage(before, MAIN, [Nested(SequenceId("inner"))], 0, Lane(), new_id=counted())
    with pytest.raises(EditError, match="itself"):
        place_footage(deep, SequenceId("inner"), [Nested(MAIN)], 0, Lane(), new_id=counted())


def test_unknown_media_are_refused():
    with pytest.raises(EditError, match="Import it first"):
        place_footage(sample(), MAIN, [Footage(MediaId("no"))], 0, Lane(), new_id=counted())


def test_files_are_imported_once_and_laid_down():
    new, again = film("new", 5), replace(SHORT, id=MediaId("other"))
    after = add_footage(sample(), MAIN, [new, again, new], 40, Lane(), new_id=counted())
    assert [each.id for each in after.media] == ["film", "short", "long", "new"]
    assert row(after, "V1") == "A30 -10 new5 short10 new5"
