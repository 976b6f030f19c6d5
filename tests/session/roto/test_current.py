"""Which matte is worked on, and which frame of its footage, whatever is done to the clip."""

from dataclasses import replace
from fractions import Fraction
from functools import partial

import pytest

from editor.model.edits.roto.ready import cut_out
from editor.model.roto.coverage import decided_at
from editor.model.time import RationalTime

RATE, CLIP, MATTE = Fraction(24), "swan clip", "swan matte"


def changed(stage, **fields):
    """The clip with other fields, whatever edit would lead there."""

    def edit(project):
        sequence = project.sequences[0]
        track, index = sequence.find(CLIP)
        items = list(track.items)
        items[index] = replace(items[index], **fields)
        return project.with_sequence(sequence.with_track(replace(track, items=tuple(items))))

    assert stage.session.edit("Change", edit)


def test_the_frame_is_that_of_the_footage_under_the_playhead(qtbot, stage):
    seen = []
    stage.roto.current.moved.connect(seen.append)

    stage.session.playhead.seek(7)

    assert stage.roto.current.frame == 7
    assert seen[-1] == 7
    assert stage.roto.current.range == range(24)


CASES = {
    "trimmed": ({"source_start": RationalTime(5, RATE), "duration": 10}, range(5, 15), 8),
    "slipped": ({"source_start": RationalTime(3, RATE), "duration": 12}, range(3, 15), 6),
    "twice as fast": ({"speed": Fraction(2), "duration": 12}, range(23), 6),
    "half as fast": ({"speed": Fraction(1, 2), "duration": 48}, range(24), 1),
    "backwards": (
        {"speed": Fraction(-1), "source_start": RationalTime(23, RATE)},
        range(24),
        20,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_footage_is_followed_through_what_is_done_to_the_clip(case, stage):
    fields, shown, at_three = CASES[case]
    changed(stage, **fields)

    stage.session.playhead.seek(3)

    assert stage.roto.current.range == shown
    assert stage.roto.current.frame == at_three
    stage.session.playhead.seek(0)
    stage.roto.current.seek(at_three)
    assert stage.roto.current.frame == at_three


@pytest.mark.parametrize("case", CASES)
def test_a_matte_stays_on_its_frames_through_what_is_done_to_the_clip(case, stage):
    stage.begin(8)
    before = stage.matte

    changed(stage, **CASES[case][0])

    assert stage.matte is before
    assert decided_at(stage.matte, 8) is not None


def test_the_matte_that_the_clip_uses_is_at_hand_until_another_is_chosen(stage):
    stage.begin()
    assert stage.roto.duplicate()
    first, second = stage.project.mattes
    sequence = stage.project.sequences[0].id
    cut = partial(cut_out, sequence_id=sequence, item=CLIP, matte=first.id)
    assert stage.session.edit("Cut out", cut)

    assert stage.roto.current.matte.id == first.id
    stage.roto.current.choose(second.id)
    assert stage.roto.current.matte.id == second.id


def test_what_is_cut_out_is_one_step(stage):
    stage.begin(0)

    assert stage.roto.cut_out()

    clip = stage.project.sequences[0].video_tracks[0].items[0]
    assert [each.matte for each in clip.mattes] == [MATTE]
    stage.session.document.undo()
    clip = stage.project.sequences[0].video_tracks[0].items[0]
    assert not clip.mattes


def test_without_footage_there_is_nothing_to_point_at(stage):
    def emptied(project):
        sequence = project.sequences[0]
        track = sequence.video_tracks[0]
        return project.with_sequence(sequence.with_track(replace(track, items=())))

    assert stage.session.edit("Empty", emptied)

    assert stage.roto.current.media is None
    assert stage.roto.current.range == range(0)
    assert not stage.roto.track()
