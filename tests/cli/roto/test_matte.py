"""`cutaway matte`: things cut out of real footage, made small."""

import json
import os
import select
import shutil
import signal
import subprocess
import sys

import cv2
import numpy as np
import pytest
from builders.files.footage import SIZE, davis_mattes, davis_pictures, iou, write_film

COUNT = 10


@pytest.fixture(scope="module")
def swan(shared_data, tmp_path_factory):
    """A folder with `frames` (00000.png and on), `swan.mkv`, and true mattes `m0.png` and on."""
    folder = tmp_path_factory.mktemp("swan")
    (folder / "frames").mkdir()
    pictures = davis_pictures(shared_data, "blackswan", COUNT)
    for number, picture in enumerate(pictures):
        bgr = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR)
        cv2.imwrite(str(folder / "frames" / f"{number:05}.png"), bgr)
    write_film(folder / "swan.mkv", pictures)
    for number, matte in enumerate(davis_mattes(shared_data, "blackswan", COUNT)):
        cv2.imwrite(str(folder / f"m{number}.png"), matte)
    return folder


def grey(path) -> np.ndarray:
    read = np.asarray(cv2.imread(str(path), cv2.IMREAD_UNCHANGED))
    assert read.dtype == np.uint8
    assert read.ndim == 2
    return read


def films_pictures(path, pixel_format):
    import av

    with av.open(str(path)) as file:
        return [each.to_ndarray(format=pixel_format) for each in file.decode(video=0)]


def inside(matte):
    """X,Y of a place far from the edge."""
    far = cv2.distanceTransform((matte > 127).astype(np.uint8), cv2.DIST_L2, 3)
    y, x = np.unravel_index(far.argmax(), far.shape)
    return f"{x},{y}"


def names(folder):
    return sorted(each.name for each in folder.iterdir())


def test_a_first_mask_is_followed_through_a_folder_of_pictures(cutaway, swan, tmp_path):
    out = tmp_path / "mattes"

    ended = cutaway("matte", swan / "frames", "--first-mask", swan / "m0.png", "-o", out, "--json")

    assert ended.code == 0
    assert names(out) == [f"{number:05}.png" for number in range(COUNT)]
    for number in range(COUNT):
        found = grey(out / f"{number:05}.png")
        assert found.shape == SIZE[::-1]
        assert iou(found, grey(swan / f"m{number}.png")) > 0.7
    np.testing.assert_array_equal(grey(out / "00000.png"), grey(swan / "m0.png"))
    assert ended.json["frames"] == COUNT
    assert ended.json["fps"] > 0
    assert 0 < ended.json["mean_confidence"] <= 1
    assert {each["frame"] for each in ended.json["least_sure"]} <= set(range(1, COUNT))


def test_corrections_are_taken_as_they_are_and_nothing_between_is_left_out(cutaway, swan, tmp_path):
    out = tmp_path / "mattes"
    masks = "--first-mask", swan / "m0.png", "--correct", f"6:{swan / 'm6.png'}"

    ended = cutaway("matte", swan / "swan.mkv", *masks, "-o", out, "--json")

    assert ended.json["mattes"][0]["keys"] == [0, 6]
    assert len(names(out)) == COUNT
    np.testing.assert_array_equal(grey(out / "00006.png"), grey(swan / "m6.png"))


def test_a_picture_that_is_missing_is_told_and_the_numbers_stay(cutaway, swan, tmp_path):
    frames, out = tmp_path / "frames", tmp_path / "mattes"
    shutil.copytree(swan / "frames", frames)
    (frames / "00003.png").unlink()

    ended = cutaway("matte", frames, "--first-mask", swan / "m0.png", "-o", out, "--json")

    assert ended.code == 0
    assert names(out) == [f"{number:05}.png" for number in range(COUNT)]
    assert "3. The picture before is held" in ended.json["remarks"][0]


def test_what_a_longer_matte_has_left_is_told_and_taken_away_if_it_may_be(cutaway, swan, tmp_path):
    out = tmp_path / "mattes"
    shutil.copytree(swan / "frames", tmp_path / "two")
    for number in range(2, COUNT):
        (tmp_path / "two" / f"{number:05}.png").unlink()
    out.mkdir()
    for number in range(5):
        shutil.copy(swan / "m0.png", out / f"{number:05}.png")
    asked = "matte", tmp_path / "two", "--first-mask", swan / "m0.png", "-o", out, "--json"

    kept = cutaway(*asked)

    assert "3 from 00002.png on" in kept.json["remarks"][0]
    assert len(names(out)) == 5
    assert cutaway(*asked, "--overwrite").json["remarks"] == []
    assert names(out) == ["00000.png", "00001.png"]


def test_a_black_mask_says_that_the_thing_has_gone(cutaway, swan, tmp_path):
    cv2.imwrite(str(tmp_path / "black.png"), np.zeros(SIZE[::-1], np.uint8))
    masks = "--first-mask", swan / "m0.png", "--correct", f"6:{tmp_path / 'black.png'}"

    ended = cutaway("matte", swan / "swan.mkv", *masks, "-o", tmp_path / "out")
    of_nothing = "--first-mask", tmp_path / "black.png"
    refused = cutaway("matte", swan / "swan.mkv", *of_nothing, "-o", tmp_path / "none")

    assert ended.code == 0
    assert grey(tmp_path / "out" / "00006.png").max() == 0
    assert refused.code == 1
    assert "nothing is covered" in refused.err


def test_clicks_on_several_frames_are_keys(cutaway, swan, tmp_path):
    out = tmp_path / "mattes"
    first, later = (inside(grey(swan / f"m{number}.png")) for number in (0, 5))
    clicks = "--click", first, "--click", f"{later},5", "--click", "3,3,5,-"

    ended = cutaway("matte", swan / "swan.mkv", *clicks, "-o", out, "--json")

    assert ended.json["mattes"][0]["keys"] == [0, 5]
    assert grey(out / "00005.png")[3, 3] == 0


def test_a_click_beside_the_thing_corrects_what_was_tracked(cutaway, swan, tmp_path):
    out = tmp_path / "mattes"
    asked = "--first-mask", swan / "m0.png", "--click", "5,5,4,-"

    ended = cutaway("matte", swan / "swan.mkv", *asked, "-o", out, "--json")

    assert ended.json["mattes"][0]["keys"] == [0, 4]
    assert len(names(out)) == COUNT
    assert iou(grey(out / "00004.png"), grey(swan / "m4.png")) > 0.5


def test_a_box_begins_a_matte(cutaway, swan, tmp_path):
    asked = "--box", "20,10,100,75", "--binary"

    assert cutaway("matte", swan / "swan.mkv", *asked, "-o", tmp_path / "out").code == 0

    assert set(np.unique(grey(tmp_path / "out" / "00003.png"))) == {0, 255}


def test_to_find_the_subject_a_network_is_needed(cutaway, swan, tmp_path):
    ended = cutaway("matte", swan / "swan.mkv", "--subject", "-o", tmp_path / "out")

    assert ended.code == 1
    assert "click" in ended.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["out.mkv", "out.mp4", "out.mov"])
def test_a_film_has_each_frame(name, cutaway, swan, tmp_path):
    mask = "--first-mask", swan / "m0.png"

    assert cutaway("matte", swan / "swan.mkv", *mask, "-o", tmp_path / name).code == 0

    pictures = films_pictures(tmp_path / name, "gray")
    assert len(pictures) == COUNT
    assert iou(pictures[0], grey(swan / "m0.png")) > 0.97
    assert names(tmp_path) == [name]
    again = cutaway("matte", swan / "swan.mkv", *mask, "-o", tmp_path / name)
    assert again.code == 1
    assert "exists already" in again.err


def test_true_alpha_has_levels_between_and_keeps_what_is_sure(cutaway, swan, tmp_path):
    out = tmp_path / "out"

    asked = "--first-mask", swan / "m0.png", "--alpha"
    assert cutaway("matte", swan / "swan.mkv", *asked, "-o", out).code == 0

    found = grey(out / "00000.png")
    assert ((found > 20) & (found < 235)).any()
    assert iou(found, grey(swan / "m0.png")) > 0.85


def test_what_is_cut_out_keeps_its_colours_and_not_the_background(cutaway, swan, tmp_path):
    out = tmp_path / "out"

    asked = "--first-mask", swan / "m0.png", "--cut-out"
    assert cutaway("matte", swan / "swan.mkv", *asked, "-o", out).code == 0

    found = cv2.imread(str(out / "00000.png"), cv2.IMREAD_UNCHANGED)
    footage = cv2.imread(str(swan / "frames" / "00000.png"))
    assert found.shape == (*SIZE[::-1], 4)
    sure = cv2.erode(grey(swan / "m0.png"), np.ones((7, 7), np.uint8)) > 127
    assert np.abs(found[sure][:, :3].astype(int) - footage[sure]).mean() < 6
    assert found[..., 3][0, 0] == 0


def test_the_footage_s_own_colours_are_kept_if_they_are_asked_for(cutaway, swan, tmp_path):
    asked = "--first-mask", swan / "m0.png", "--cut-out", "--binary", "--no-clean-colours"
    assert cutaway("matte", swan / "frames", *asked, "-o", tmp_path / "out").code == 0

    found = cv2.imread(str(tmp_path / "out" / "00003.png"), cv2.IMREAD_UNCHANGED)
    footage = cv2.imread(str(swan / "frames" / "00003.png"))
    assert np.abs(found[..., :3].astype(int) - footage).max() <= 2


def test_a_film_of_what_is_cut_out_is_prores_with_alpha(cutaway, swan, tmp_path):
    asked = "--first-mask", swan / "m0.png", "--cut-out", "--binary"

    refused = cutaway("matte", swan / "swan.mkv", *asked, "-o", tmp_path / "out.mp4")
    assert refused.code == 1
    assert ".mov" in refused.err

    assert cutaway("matte", swan / "swan.mkv", *asked, "-o", tmp_path / "out.mov").code == 0
    pictures = films_pictures(tmp_path / "out.mov", "rgba")
    assert len(pictures) == COUNT
    np.testing.assert_allclose(pictures[0][..., 3], grey(swan / "m0.png"), atol=2)


def test_each_colour_is_a_thing_of_its_own(cutaway, swan, tmp_path):
    mask = np.zeros((*SIZE[::-1], 3), np.uint8)
    mask[grey(swan / "m0.png") > 127] = (0, 0, 128)  # red: thing 1
    mask[70:85, 5:30] = (0, 128, 0)  # green: thing 2
    cv2.imwrite(str(tmp_path / "things.png"), mask)

    asked = "--first-mask", tmp_path / "things.png", "--objects"
    ended = cutaway("matte", swan / "swan.mkv", *asked, "-o", tmp_path / "out", "--json")

    assert [each["path"] for each in ended.json["mattes"]] == [
        str(tmp_path / "out" / "1"),
        str(tmp_path / "out" / "2"),
    ]
    assert grey(tmp_path / "out" / "2" / "00000.png")[75, 10] == 255
    assert grey(tmp_path / "out" / "1" / "00000.png")[75, 10] == 0
    assert len(names(tmp_path / "out" / "2")) == COUNT
    for number in range(COUNT):
        both = [grey(tmp_path / "out" / thing / f"{number:05}.png") for thing in "12"]
        assert not ((both[0] > 130) & (both[1] > 130)).any()


def test_a_mask_of_another_size_is_scaled_and_told(cutaway, swan, tmp_path):
    small = cv2.resize(grey(swan / "m0.png"), (80, 45), interpolation=cv2.INTER_NEAREST)
    cv2.imwrite(str(tmp_path / "small.png"), small)

    asked = "--first-mask", tmp_path / "small.png"
    ended = cutaway("matte", swan / "swan.mkv", *asked, "-o", tmp_path / "out", "--json")

    assert ended.code == 0
    assert "80 x 45" in ended.json["remarks"][0]
    assert grey(tmp_path / "out" / "00000.png").shape == SIZE[::-1]


REFUSALS = {
    "nothing is said": ((), 2, "--click X,Y"),
    "a click outside": (("--click", "900,20"), 1, "160 x 90"),
    "a frame that is not there": (("--click", "80,45,99"), 1, "numbered from 0 to 9"),
    "a click that is none": (("--click", "here"), 2, "X,Y"),
    "a box of nothing": (("--box", "5,5,5,9"), 2, "opposite corners"),
    "a mask that is not there": (("--first-mask", "gone.png"), 1, "gone.png"),
    "a correction that is none": (("--correct", "m.png"), 2, "FRAME:MASK.png"),
    "only what is beside it": (("--click", "80,45,-"), 2, "click on the thing"),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_what_cannot_be_done_is_said_in_a_sentence(case, cutaway, swan, tmp_path):
    asked, code, said = REFUSALS[case]

    ended = cutaway("matte", swan / "swan.mkv", *asked, "-o", tmp_path / "out")

    assert ended.code == code
    assert said in ended.err
    assert "Traceback" not in ended.err
    assert not (tmp_path / "out").exists()


def test_the_clip_itself_is_never_written_over(cutaway, swan, tmp_path):
    before = names(swan / "frames")

    mask = "--first-mask", swan / "m0.png"
    into_itself = cutaway("matte", swan / "frames", *mask, "-o", swan / "frames")
    over_others = cutaway("matte", swan / "swan.mkv", *mask, "-o", swan / "frames")

    assert into_itself.code == over_others.code == 1
    assert "holds the clip itself" in into_itself.err
    assert "no mattes" in over_others.err
    assert names(swan / "frames") == before


def test_a_folder_without_numbered_pictures_is_refused(cutaway, tmp_path):
    (tmp_path / "empty").mkdir()

    ended = cutaway("matte", tmp_path / "empty", "--subject", "-o", tmp_path / "out")

    assert ended.code == 1
    assert "00000.png" in ended.err


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_what_was_done_is_kept_where_it_is_stopped(number, swan, shared_data, tmp_path):
    clip = write_film(tmp_path / "long.mkv", davis_pictures(shared_data, "blackswan", 50))
    out = tmp_path / "out"
    command = [sys.executable, "-c", "from editor.cli.main import main; main()", "matte"]
    command += [str(clip), "--first-mask", str(swan / "m0.png"), "-o", str(out), "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        while not (out / "00003.png").exists():
            select.select([], [], [], 0.02)  # leaves the machine to it
            assert process.poll() is None
        os.kill(process.pid, number)
        told, errors = process.communicate()

    done = [each for each in names(out) if not each.endswith(".part")]
    assert len(done) >= 4
    assert done == [f"{frame:05}.png" for frame in range(len(done))]
    for name in done:
        assert grey(out / name).shape == SIZE[::-1]
    if number == signal.SIGINT:
        assert process.returncode == 130
        assert json.loads(told)["stopped"]
        assert b"kept" in errors
