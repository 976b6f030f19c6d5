"""The whole walk of a user, from an empty folder to a film."""

import numpy as np
from builders.film import BLUE, RED, decoded, loudness


def near(pixel, colour, within=8):
    return bool(np.abs(np.asarray(pixel, int) - colour).max() <= within)


def test_a_film_from_the_first_command_to_the_last(cutaway, footage, tmp_path):
    film, out = tmp_path / "film.cutaway", tmp_path / "film.mp4"

    def edit(*arguments):
        ended = cutaway("edit", *arguments)
        assert ended.code == 0, ended.err
        return ended

    assert cutaway("new", film, "--from", footage / "red.mp4").code == 0
    assert cutaway("import", film, footage / "blue.mp4", "--bin", "sea").code == 0
    edit("append", film, "red.mp4", "blue.mp4", "--in", "0.5s", "--out", "2.5s")
    edit("transition", film, "V1@0", "dissolve", "--duration", "20")
    edit("overwrite", film, footage / "white.png", "--at", "0", "--duration", "1s", "--track", "V2")
    edit("set", film, "V2@0", "scale=0.5", "position=40,-22", "fit=stretch", "opacity=0.5")
    edit(
        "title",
        film,
        "X",
        "size=60",
        "weight=900",
        "colour=#00ff00",
        "--at",
        "3s",
        "--duration",
        "1s",
    )
    edit("keyframe", film, "V1@3s", "opacity", "--at", "2.5s", "--value", "1")
    edit("keyframe", film, "V1@3s", "opacity", "--at", "3.96s", "--value", "0", "--ease", "linear")
    edit("set", film, "V1@0", "volume=-96")
    rendered = cutaway("render", film, out, "--set", "quality=8", "--json")

    assert rendered.code == 0, rendered.err
    assert rendered.json["frames"] == 100
    frames = decoded(out)
    assert len(frames) == 100
    assert near(frames[5][80, 5], RED)
    assert near(frames[5][23, 120], np.add(RED, 255) // 2)
    middle = np.add(RED, BLUE) / 2
    assert near(frames[50][45, 80], middle, 20)
    assert near(frames[62][45, 10], BLUE)
    assert (frames[80][..., 1] > 150).any()
    assert frames[99][2, 2].max() < 20
    sound = np.abs(loudness(out))
    assert sound[4800:48000].max() < 0.01
    assert sound[150000:180000].max() > 0.2


def test_the_range_is_what_is_rendered(cutaway, project, tmp_path):
    cutaway("edit", "range", project, "--in", "1s", "--out", "2s")
    assert cutaway("render", project, tmp_path / "a.mp4", "--json").json["frames"] == 25
    ended = cutaway("render", project, tmp_path / "b.mp4", "--from", "0", "--to", "10", "--json")
    assert ended.json["frames"] == 10


def test_a_frame_is_drawn_as_png(cutaway, project, tmp_path):
    out = tmp_path / "still.png"
    assert cutaway("frame", project, out, "--at", "3s").out.strip() == str(out)
    assert near(decoded(out)[0][45, 80], BLUE)
