"""What is there is changed in place: transitions, markers, keyframes, gaps, sequences."""

import pytest

from editor.api.film import Film
from editor.model.going.markers import carried_markers


@pytest.fixture
def film(project):
    with Film.open(project) as film:
        yield film


def transition(film, track="V1"):
    (only,) = film.timeline.track(track).transitions
    return only


def test_a_transition_is_changed_in_what_is_named(cutaway, project):
    cutaway("edit", "transition", project, "V1@0", "wipe", "softness=0.2", "--duration", "10")
    with Film.open(project) as film:
        id = transition(film).id

    longer = cutaway("edit", "transition", project, "V1@0", "--change", "--duration", "20")
    soft = cutaway("edit", "transition", project, "V1@0", "softness=0.1", "--change")

    assert (longer.code, soft.code) == (0, 0), longer.err + soft.err
    with Film.open(project) as film:
        picture, sound = transition(film), transition(film, "A1")
        assert (picture.id, picture.effect.name) == (id, "wipe")
        assert picture.effect.parameter("softness") == 0.1
        assert (picture.in_offset, picture.out_offset) == (10, 10)
        assert (sound.in_offset, sound.out_offset) == (10, 10)


def test_a_changed_transition_gets_another_kind_and_place(film):
    film.timeline.transition("V1@0", "wipe", 10)
    film.timeline.change_transition("V1@50", "dissolve", edge="head", alignment="before")
    assert transition(film).effect.name == "dissolve"
    assert (transition(film).in_offset, transition(film).out_offset) == (10, 0)


def test_a_fade_that_is_changed_stays_within_its_clip(film):
    film.timeline.transition("V1@50", duration=10)
    film.timeline.change_transition("V1@50", duration=20, alignment="after")
    assert (transition(film).in_offset, transition(film).out_offset) == (20, 0)


def test_where_no_transition_is_there_is_none_to_change(cutaway, project):
    ended = cutaway("edit", "transition", project, "V1@0", "--change", "--duration", "5")
    assert (ended.code, "has no transition at its tail" in ended.err) == (1, True)


def test_a_marker_of_a_clip_moves_with_it_and_is_named_alike(cutaway, project):
    there = cutaway("info", project, "--json").json["sequences"][0]["tracks"]
    clip = next(item for track in there for item in track["items"] if item["kind"] == "clip")
    at, id = clip["start"] + 2, clip["id"]
    cutaway("edit", "marker", project, "jump", "--at", f"{at}", "--clip", id)
    assert cutaway("edit", "marker", project, "--change", "jump", "--colour", "red").code == 0
    again = cutaway("edit", "marker", project, "--change", "jump", "--clip", id)
    assert (again.code, "stays on its clip" in again.err) == (2, True)

    assert f"marker {at}" in cutaway("info", project).out
    with Film.open(project) as film:
        assert film.sequence().markers == ()
        (carried,) = carried_markers(film.sequence())
        assert (carried.clip.id, carried.marker.name, carried.frame) == (id, "jump", at)
        assert carried.marker.colour == "red"
    assert cutaway("edit", "marker", project, "--remove", "jump").code == 0


def test_a_marker_is_changed_in_what_is_named(cutaway, project):
    cutaway("edit", "marker", project, "verse", "--at", "1s", "--colour", "red")
    ended = cutaway("edit", "marker", project, "chorus", "--change", "verse", "--at", "2s")

    assert ended.code == 0, ended.err
    with Film.open(project) as film:
        (marker,) = film.sequence().markers
    assert (marker.name, marker.frame, marker.colour) == ("chorus", 50, "red")


def test_one_gap_is_closed(cutaway, project, track_of):
    cutaway("edit", "lift", project, "V1@0")
    cutaway("edit", "lift", project, "--from", "60", "--to", "70")

    ended = cutaway("edit", "close-gaps", project, "--track", "V1", "--at", "62")

    assert ended.code == 0, ended.err
    assert track_of("V1") == "gap 0+50, blue 50+10, blue 60+30"
    assert cutaway("edit", "close-gaps", project, "--at", "62").code == 2
    assert "no gap" in cutaway("edit", "close-gaps", project, "--track", "V1", "--at", "62").err


def test_sequences_are_renamed_made_the_main_one_and_removed(cutaway, project):
    def said(*arguments):
        ended = cutaway("edit", "sequence", project, *arguments)
        assert ended.code == 0, ended.err
        return ended.out

    said("other")
    assert said("other", "--rename", "opening") == "Rename sequence other\n"
    assert said("opening", "--main") == "Make opening the main sequence\n"
    assert said("opening", "--main") == "Nothing changed.\n"
    assert said("opening", "--remove") == "Remove sequence opening\n"
    assert cutaway("edit", "sequence", project, "film", "--remove", "--main").code == 2


def test_handles_shape_a_curve(cutaway, project, film):
    film.close()
    for arguments in (
        ("--at", "0", "--value", "0", "--handle-out", "10,0.9"),
        ("--at", "20", "--value", "1", "--handle-in", "-10,0"),
    ):
        ended = cutaway("edit", "keyframe", project, "V1@0", "opacity", *arguments)
        assert ended.code == 0, ended.err
    with Film.open(project) as again:
        first, second = again.timeline.clip("V1@0").opacity.keyframes
    assert first.interpolation == "bezier"
    assert (first.handle_out.frames, first.handle_out.value) == (10, 0.9)
    assert (second.handle_in.frames, second.handle_in.value) == (-10, 0)


@pytest.mark.parametrize(
    ("handle", "words"),
    [
        ("5", "frames and a value"),
        ("-5,1", "lies after its keyframe"),
        ("5,1,1", "as many numbers"),
    ],
)
def test_a_handle_that_cannot_be_is_refused(cutaway, project, handle, words):
    ended = cutaway(
        *("edit", "keyframe", project, "V1@0", "opacity", "--at", "0", "--handle-out", handle)
    )
    assert ended.code in (1, 2)
    assert words in " ".join(ended.err.split())
