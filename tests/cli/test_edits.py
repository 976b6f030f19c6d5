"""Each edit as a command: what it makes of a small timeline, and how it is undone."""

import re

import pytest

from editor.api.film import Film
from editor.model.timeline import GuideLine

BEFORE = "red 0+50, blue 50+50"
EDITS = [
    ("slice --at 1s", "red 0+25, red 25+25, blue 50+50"),
    ("slice --at 1s --track V1", "red 0+25, red 25+25, blue 50+50"),
    ("slice --at 30 --clip red.mp4", "red 0+30, red 30+20, blue 50+50"),
    ("trim V1@0 tail --by -10", "red 0+40, gap 40+10, blue 50+50"),
    ("trim V1@0 head --by 10", "gap 0+10, red 10+40, blue 50+50"),
    ("ripple V1@0 tail --by -10", "red 0+40, blue 40+50"),
    ("ripple blue.mp4 head --by 0.4s", "red 0+50, blue 50+40"),
    ("roll V1@0 --by 5", "red 0+55, blue 55+45"),
    ("slip V1@0 --by 5", BEFORE),
    ("slide V1@2s --by -5", "red 0+45, blue 45+50"),
    ("replace V1@0 blue.mp4", "blue 0+50, blue 50+50"),
    ("replace V1@0 blue.mp4 --in 10 --alone", "blue 0+50, blue 50+50"),
    ("lift V1@0", "gap 0+50, blue 50+50"),
    ("lift --from 10 --to 20", "red 0+10, gap 10+10, red 20+30, blue 50+50"),
    ("remove V1@0", "blue 0+50"),
    ("remove --from 1s --to 3s", "red 0+25, blue 25+25"),
    ("move V1@0 --to 4s", "gap 0+50, blue 50+50, red 100+50"),
    ("move V1@2s --to 0 --insert", "blue 0+50, red 50+50"),
    ("duplicate V1@0 --to 4s", "red 0+50, blue 50+50, red 100+50"),
    ("speed V1@0 200%", "red 0+25, gap 25+25, blue 50+50"),
    ("speed V1@0 2 --ripple", "red 0+25, blue 25+50"),
    ("speed V1@0 -1", BEFORE),
    ("speed V1@0 0 --at 1s --alone", BEFORE),
    ("insert red.mp4 --at 1s --duration 10", "red 0+25, red 25+10, red 35+25, blue 60+50"),
    ("overwrite blue.mp4 --at 1s --duration 10", "red 0+25, blue 25+10, red 35+15, blue 50+50"),
    ("generator solid --duration 10 --track V1", "Solid 0+10, red 10+40, blue 50+50"),
    ("append red.mp4 --video-only --out 20", "red 0+50, blue 50+50, red 100+20"),
    ("unlink V1@0", BEFORE),
    ("group V1@0 V1@2s", BEFORE),
    ("effect V1@0 exposure exposure=1", BEFORE),
    ("set V1@0 opacity=0.5", BEFORE),
    ("keyframe V1@0 rotation --at 1s --value 45", BEFORE),
    ("transition V1@0 --duration 10", BEFORE),
    ("title Hello --at 1s", BEFORE),
    ("track add video", BEFORE),
    ("marker here --at 1s", BEFORE),
    ("range --in 1s --out 2s", BEFORE),
    ("sequence other", BEFORE),
]


@pytest.mark.parametrize(("command", "after"), EDITS, ids=[command for command, _ in EDITS])
def test_an_edit_does_one_step(cutaway, project, track_of, command, after):
    words = command.split()
    first = words.index("add") + 1 if "add" in words else 1

    ended = cutaway("edit", *words[:first], project, *words[first:])

    assert ended.code == 0, ended.err
    assert track_of("V1") == after
    assert len(cutaway("edit", "history", project, "--json").json) == 2
    assert re.search(
        r"2  \d{4}-\d\d-\d\d \d\d:\d\d:\d\d  \w", cutaway("edit", "history", project).out
    )


def test_steps_are_undone_and_done_again_by_later_processes(cutaway, project, track_of):
    cutaway("edit", "remove", project, "V1@0")
    cutaway("edit", "slice", project, "--at", "1s")

    assert cutaway("edit", "undo", project, "--steps", "2").out == (
        "Undone: Slice all tracks\nUndone: Remove V1@0\n"
    )
    assert track_of("V1") == BEFORE
    assert cutaway("edit", "redo", project).out == "Done again: Remove V1@0\n"
    assert track_of("V1") == "blue 0+50"
    states = [step["done"] for step in cutaway("edit", "history", project, "--json").json]
    assert states == [True, True, False]


def test_sound_follows_its_picture(cutaway, project, track_of):
    cutaway("edit", "ripple", project, "V1@0", "tail", "--by", "-10")
    assert track_of("A1") == track_of("V1") == "red 0+40, blue 40+50"


def test_a_file_that_is_named_is_imported_by_the_edit_itself(cutaway, project, footage):
    made = cutaway("edit", "append", project, footage / "white.png", "--json").json["made"]

    assert len(made["media"]) == len(made["clips"]) == 1
    cutaway("edit", "undo", project)
    assert len(cutaway("info", project, "--json").json["media"]) == 2


def test_a_still_lasts_five_seconds_and_a_title_goes_above(cutaway, project, footage, track_of):
    cutaway("edit", "append", project, footage / "white.png")
    cutaway("edit", "title", project, "One", "--at", "0", "--duration", "10")
    cutaway("edit", "title", project, "Two", "--at", "5", "--duration", "10")

    assert track_of("V1") == "red 0+50, blue 50+50, white.png 100+125"
    assert track_of("V2") == "One 0+10"
    assert track_of("V3") == "gap 0+5, Two 5+10"


def test_a_new_track_is_made_on_demand(cutaway, project, footage, track_of):
    png = footage / "white.png"
    made = cutaway("edit", "overwrite", project, png, "--at", "0", "--track", "new", "--json")

    assert len(made.json["made"]["tracks"]) == 1
    assert track_of("V4") == "white.png 0+125"


def test_tracks_markers_and_the_range(cutaway, project):
    for arguments in (
        ("track", "add", project, "video", "--name", "over"),
        ("track", "move", project, "over", "0"),
        ("track", "set", project, "A2", "--mute", "--lock"),
        ("track", "delete", project, "V3"),
        ("marker", project, "here", "--at", "1s", "--duration", "5"),
        ("range", project, "--in", "1s", "--out", "2s"),
        ("sequence", project, "other", "--rate", "50"),
    ):
        assert cutaway("edit", *arguments).code == 0

    main, other = cutaway("info", project, "--json").json["sequences"]
    assert [track["name"] for track in main["tracks"]] == ["over", "V1", "V2", "A1", "A2"]
    assert (main["tracks"][4]["muted"], main["tracks"][4]["locked"]) == (True, True)
    assert [(mark["name"], mark["frame"], mark["duration"]) for mark in main["markers"]] == [
        ("here", 25, 5)
    ]
    assert (main["in_point"], main["out_point"]) == (25, 50)
    assert other["rate"] == "50"
    assert cutaway("edit", "marker", project, "--remove", "@1s").code == 0


def test_effects_are_set_by_name_moved_and_taken_off(cutaway, project):
    def effects():
        items = cutaway("info", project, "--json").json["sequences"][0]["tracks"][0]["items"]
        return items[0]["effects"]

    for arguments in (
        ("effect", project, "V1@0", "exposure", "exposure=-6"),
        ("effect", project, "V1@0", "gaussian_blur"),
        ("set", project, "V1@0", "gaussian_blur.radius=0.02", "gaussian_blur.enabled=off"),
        ("effect", project, "V1@0", "gaussian_blur", "--move", "--index", "0"),
        ("keyframe", project, "V1@0", "exposure.exposure", "--at", "0"),
        ("keyframe", project, "V1@0", "exposure.exposure", "--at", "1s", "--value", "0"),
    ):
        ended = cutaway("edit", *arguments)
        assert ended.code == 0, ended.err
    assert effects() == ["gaussian_blur", "exposure"]
    assert cutaway("edit", "effect", project, "V1@0", "exposure", "--remove").code == 0
    assert effects() == ["gaussian_blur"]


def test_guides_are_drawn_and_taken_away(cutaway, project):
    drawn = cutaway("edit", "guide", project, "--upright", "40", "--level", "12.5")
    with Film.open(project, read_only=True) as film:
        there = film.sequence().guides
    cleared = cutaway("edit", "guide", project, "--clear")

    assert (drawn.code, cleared.code) == (0, 0), drawn.err
    assert there == (GuideLine(0, 40.0), GuideLine(1, 12.5))
    assert cutaway("edit", "guide", project).code == 2
    with Film.open(project, read_only=True) as film:
        assert film.sequence().guides == ()
