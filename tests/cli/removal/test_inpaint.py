"""`cutaway inpaint`: films, folders and pictures."""

import cv2
import numpy as np
import pytest
from builders.files.exact import SIZE, mask, planes, scene, stored, write_exact
from builders.film import loudness

COUNT = 6


def save(path, pixels):
    path.parent.mkdir(exist_ok=True)
    order = pixels if pixels.ndim == 2 else pixels[..., [2, 1, 0, 3][: pixels.shape[2]]]
    assert cv2.imwrite(str(path), order)
    return path


def load(path):
    pixels = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert pixels is not None, path
    return pixels if pixels.ndim == 2 else pixels[..., [2, 1, 0, 3][: pixels.shape[2]]]


@pytest.fixture
def film(tmp_path):
    return write_exact(tmp_path / "film.mp4", COUNT, encoder="libx264", qp="20", bf="0")


@pytest.fixture
def masks(tmp_path):
    for number in range(COUNT):
        save(tmp_path / "masks" / f"{number:05}.png", mask(number))
    return tmp_path / "masks"


def opencv_frames(path):
    capture, found = cv2.VideoCapture(str(path)), []
    while (read := capture.read())[0]:
        found.append(read[1][..., ::-1])
    return found


def test_a_film_without_the_thing_in_it(cutaway, film, masks, tmp_path):
    done = cutaway(
        "inpaint", film, "--mask", masks, "--grow", 1, "-o", tmp_path / "o.mkv", "--json"
    )

    assert done.code == 0, done.err
    assert done.json["frames"] == done.json["filled"] == COUNT
    for number, (one, other) in enumerate(
        zip(stored(film), stored(tmp_path / "o.mkv"), strict=True)
    ):
        far = cv2.dilate(mask(number), np.ones((5, 5), np.uint8)) == 0
        before, after = planes(one)[0][..., 0], planes(other)[0][..., 0]
        assert (before[far] == after[far]).all()
        assert (before != after).any()


def test_pictures_of_a_film_are_as_other_programs_decode_it(cutaway, film, masks, tmp_path):
    done = cutaway("inpaint", film, "--mask", masks, "-o", tmp_path / "out")

    assert done.code == 0, done.err
    written = sorted((tmp_path / "out").iterdir())
    assert [each.name for each in written] == [f"{number:05}.png" for number in range(COUNT)]
    for number, (one, path) in enumerate(zip(opencv_frames(film), written, strict=True)):
        outside = mask(number) == 0
        assert (load(path)[outside] == one[outside]).all()


def test_a_folder_of_pictures_keeps_their_names(cutaway, masks, tmp_path):
    for number in range(COUNT):
        save(tmp_path / "in" / f"shot_{number + 8}.png", scene(number))

    done = cutaway("inpaint", tmp_path / "in", "--mask", masks, "-o", tmp_path / "out")

    assert done.code == 0, done.err
    names = {f"shot_{number + 8}.png" for number in range(COUNT)}
    assert {each.name for each in (tmp_path / "out").iterdir()} == names
    for number in range(COUNT):
        pixels, outside = load(tmp_path / "out" / f"shot_{number + 8}.png"), mask(number) == 0
        assert (pixels[outside] == scene(number)[outside]).all()
        assert (pixels[~outside] != scene(number)[~outside]).any()


@pytest.mark.parametrize("kind", ["grey", "grey16", "rgb", "rgb16", "rgba", "rgba16"])
def test_a_picture_keeps_its_channels_and_bits(cutaway, tmp_path, kind):
    pixels = scene(2).astype(np.uint16)
    if kind.startswith("grey"):
        pixels = pixels[..., 1]
    if kind.startswith("rgba"):
        pixels = np.dstack([pixels, np.full(SIZE[::-1], 200, np.uint16)])
    pixels = pixels * 257 - 5 if kind.endswith("16") else pixels.astype(np.uint8)
    picture = save(tmp_path / "in.png", pixels)
    hole = save(tmp_path / "mask.png", mask(2))

    done = cutaway("inpaint", picture, "--mask", hole, "-o", tmp_path / "out.png")

    assert done.code == 0, done.err
    result, outside = load(tmp_path / "out.png"), mask(2) == 0
    assert (result.dtype, result.shape) == (pixels.dtype, pixels.shape)
    assert (result[outside] == pixels[outside]).all()
    assert (result[~outside] != pixels[~outside]).any()
    if kind.startswith("rgba"):
        assert (result[..., 3] == pixels[..., 3]).all()


def test_a_photo_is_as_other_programs_read_it(cutaway, tmp_path):
    photo = tmp_path / "photo.jpg"
    assert cv2.imwrite(str(photo), scene(2))
    hole = save(tmp_path / "mask.png", mask(2))

    done = cutaway("inpaint", photo, "--mask", hole, "--feather", 2, "-o", tmp_path / "o.png")

    assert done.code == 0, done.err
    outside = cv2.dilate(mask(2), np.ones((7, 7), np.uint8)) == 0
    assert (load(tmp_path / "o.png")[outside] == load(photo)[outside]).all()


def test_what_does_not_fit_is_told_and_made_to_fit(cutaway, film, tmp_path):
    for number in (0, 1, 3):
        large = cv2.resize(mask(number), (96, 64))
        save(tmp_path / "few" / f"{number}.png", large)

    done = cutaway("inpaint", film, "--mask", tmp_path / "few", "-o", tmp_path / "o.mkv", "--json")

    assert done.code == 0
    assert done.json["remarks"] == [
        "“few” has no mask for 1 of 6 frames (2): nothing is taken out of these.",
        "There are 4 masks in “few” for 6 frames: nothing is taken out of the last 2.",
        "The mask “few” is 96 x 64, and is scaled to the picture's 48 x 32.",
    ]
    same = [
        (one.to_ndarray() == other.to_ndarray()).all()
        for one, other in zip(stored(film), stored(tmp_path / "o.mkv"), strict=True)
    ]
    assert same == [False, False, True, False, True, True]


def test_what_is_odd_about_numbers_and_masks_is_told(cutaway, tmp_path):
    for number in (0, 1, 4):
        save(tmp_path / "clip" / f"{number}.png", scene(number))
    for number in (0, 1, 4, 5):
        levels = mask(number) if number else np.full(SIZE[::-1], 255, np.uint8)
        save(tmp_path / "masks" / f"{number}.png", levels)

    done = cutaway(
        *("inpaint", tmp_path / "clip", "--mask", tmp_path / "masks"),
        *("-o", tmp_path / "o", "--json"),
    )

    assert done.code == 0, done.err
    assert done.json["remarks"] == [
        "The numbers of the pictures in “clip” pass over 2: they are taken to follow each other.",
        "There are 4 masks in “masks” for 3 frames: 1 are called as none of these, and not used.",
        "The mask “masks” covers frame 0 whole: it stays as it is where no other frame shows what "
        "is behind.",
    ]


def test_an_empty_mask_gives_the_clip_as_it_was(cutaway, film, tmp_path):
    nothing = save(tmp_path / "none.png", np.zeros(SIZE[::-1], np.uint8))

    done = cutaway("inpaint", film, "--mask", nothing, "-o", tmp_path / "o.mp4")

    assert done.code == 0
    assert "The mask is empty" in done.err
    for one, other in zip(stored(film), stored(tmp_path / "o.mp4"), strict=True):
        assert (one.to_ndarray() == other.to_ndarray()).all()


def test_a_range_a_key_and_a_larger_frame(cutaway, film, masks, tmp_path):
    key = save(tmp_path / "key.png", np.full((*SIZE[::-1], 3), 180, np.uint8))

    ranged = cutaway(
        *("inpaint", film, "--mask", masks, "--range", "2:4", "-o", tmp_path / "a"),
        *("--keyframe", f"3:{key}"),
    )
    larger = cutaway("inpaint", film, "--extend", "2:1", "-o", tmp_path / "b.mkv", "--json")

    assert ranged.code == 0, ranged.err
    assert (load(tmp_path / "a" / "00003.png")[mask(3) > 0] == 180).all()
    first = load(tmp_path / "a" / "00001.png")
    assert (first == opencv_frames(film)[1]).all()
    assert larger.code == 0, larger.err
    assert (larger.json["width"], larger.json["height"]) == (64, 32)


def test_the_sound_goes_along(cutaway, footage, tmp_path):
    nothing = save(tmp_path / "none.png", np.zeros((8, 8), np.uint8))

    before = loudness(footage / "red.mp4")
    for suffix in ("mkv", "mp4"):
        out = tmp_path / f"o.{suffix}"
        done = cutaway("inpaint", footage / "red.mp4", "--mask", nothing, "-o", out)

        assert done.code == 0, done.err
        after = loudness(out)
        assert after.shape == before.shape
        primed = 0 if suffix == "mp4" else 2048  # Matroska has nothing before its beginning
        assert np.abs(after[primed:] - before[primed:]).max() < 0.01


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("none.mp4 --mask m.png -o o.mkv", "is not there"),
        ("film.mp4 -o o.mkv", "Say what is to go"),
        ("film.mp4 --mask none.png -o o.mkv", "There is no mask"),
        ("film.mp4 --mask film.txt -o o.mkv", "is not a video"),
        ("film.mp4 --mask m.png -o o.webm", "nothing that keeps pictures as they are"),
        ("film.mp4 --mask m.png -o o.png", "has 6 frames"),
        ("film.mp4 --mask m.png -o film.mp4", "take the place of the clip"),
        ("film.mp4 --mask m.png --range 9:12 -o o.mkv", "has frames 0 to 5"),
        ("film.mp4 --mask m.png --range 3 -o o.mkv", "no range of frames"),
        ("film.mp4 --mask m.png --keyframe 9:m.png -o o.mkv", "clip has frames 0 to 5"),
        ("film.mp4 --mask m.png --keyframe m.png -o o.mkv", "no picture of a frame"),
        ("film.mp4 --mask m.png --source-frame 6 -o o.mkv", "clip has frames 0 to 5"),
        ("film.mp4 --mask m.png --unseen none -o o.mkv", "There is no model"),
        ("film.mp4 --mask m.png --unseen still-motion -o o.mkv", "makes up nothing for others"),
        ("film.mp4 --extend wide -o o.mkv", "by how much the frame becomes larger"),
        ("film.mp4 --mask m.png --model none -o o.mkv", "There is no model"),
        ("film.mp4 --mask m.png --model still-motion -o o.mkv", "fills in nothing"),
        ("film.txt --mask m.png -o o.mkv", "is not a video"),
        ("empty --mask m.png -o o.mkv", "holds no pictures"),
        ("film.mp4 --mask m.png -o full", "exists already"),
        ("clear.mkv --mask m.png -o o.mp4", "call it o.mkv"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(cutaway, film, tmp_path, monkeypatch, words, said):
    monkeypatch.chdir(tmp_path)
    save(tmp_path / "m.png", mask(2))
    (tmp_path / "film.txt").write_text("no film")
    (tmp_path / "empty").mkdir()
    save(tmp_path / "full" / "00003.png", mask(3))
    write_exact(tmp_path / "clear.mkv", 2, format="yuva420p")
    before = {each.name for each in tmp_path.iterdir()}

    done = cutaway("inpaint", *words.split())

    assert done.code in (1, 2)
    assert said in " ".join(done.err.split())
    assert {each.name for each in tmp_path.iterdir()} == before
