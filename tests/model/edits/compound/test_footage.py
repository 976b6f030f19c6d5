from dataclasses import replace

import pytest
from builders import MAIN, RATE, audio, clip, clips_in, counted, main, project, row, track
from flatten_builders import film

from editor.model.edits.compound.footage import (
    Footage,
    Lane,
    add_footage,
    append_frame,
    footage_length,
    place_footage,
)
from editor.model.edits.errors import EditError
from editor.model.edits.place import Placing
from editor.model.invariants import violations
from editor.model.media import MediaId
from editor.model.time import RationalTime

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


def test_unknown_media_are_refused():
    with pytest.raises(EditError, match="Import it first"):
        place_footage(sample(), MAIN, [Footage(MediaId("no"))], 0, Lane(), new_id=counted())


def test_files_are_imported_once_and_laid_down():
    new, again = film("new", 5), replace(SHORT, id=MediaId("other"))
    after = add_footage(sample(), MAIN, [new, again, new], 40, Lane(), new_id=counted())
    assert [each.id for each in after.media] == ["film", "short", "long", "new"]
    assert row(after, "V1") == "A30 -10 new5 short10 new5"
