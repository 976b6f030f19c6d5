"""`cutaway edit inpaint` and `footage`."""

import cv2
import numpy as np
import pytest
from builders.files.exact import mask, write_exact

from editor.api.film import Film
from editor.media.grey.picture_file import save_grey
from editor.model.edits.generation.removal import frames_shown
from editor.model.edits.roto.tracking import set_key
from editor.model.roto.matte import Key

COUNT = 8


@pytest.fixture
def project(tmp_path):
    """A film, with a matte of what goes through it."""
    film = write_exact(tmp_path / "film.mkv", COUNT, format="bgr0")
    with Film.like(tmp_path / "p.cutaway", film) as opened:
        opened.timeline.append(film)
        opened.add_matte("film.mkv", "Square")
        matte = opened.matte("Square")
        for number in range(COUNT):
            picture = save_grey(mask(number), tmp_path / "keys")
            opened.apply(
                "Key",
                lambda project, number=number, picture=picture: set_key(
                    project, matte.id, Key(number, str(picture))
                ),
            )
        return opened.path


def shown(path, frame):
    with Film.open(path, read_only=True) as film:
        return film.frame(frame)[..., :3]


def test_a_clip_shows_what_was_behind_a_matte_and_goes_back_to_its_footage(cutaway, project):
    before = [shown(project, number) for number in (0, 4)]

    done = cutaway("edit", "inpaint", project, "V1@0", "--matte", "Square", "--grow", 1)

    assert done.code == 0, done.err
    after = [shown(project, number) for number in (0, 4)]
    for number, one, other in zip((0, 4), before, after, strict=True):
        far = cv2.dilate(mask(number), np.ones((5, 5), np.uint8)) == 0
        assert np.abs(one[far].astype(int) - other[far]).max() <= 1
        assert other[mask(number) > 0][:, 0].mean() < 190
    with Film.open(project, read_only=True) as film:
        (clip,) = film.timeline.value.tracks[0].items
        assert frames_shown(film.project, film.timeline.id, clip.id) == range(COUNT)
        assert film.project.takes[0].request.frames == COUNT

    back = cutaway("edit", "footage", project, "V1@0")

    assert back.code == 0, back.err
    assert (shown(project, 4) == before[1]).all()
    assert cutaway("edit", "undo", project).code == 0
    assert (shown(project, 4) == after[1]).all()
    assert cutaway("edit", "undo", project).code == 0
    assert (shown(project, 4) == before[1]).all()


def test_a_picture_masks_all_frames(cutaway, project, tmp_path):
    cv2.imwrite(str(tmp_path / "still.png"), mask(4))

    done = cutaway("edit", "inpaint", project, "V1@0", "--mask", tmp_path / "still.png", "--json")

    assert done.code == 0, done.err
    assert done.json["label"] == "Remove from film.mkv"
    assert (shown(project, 4)[mask(4) > 0][:, 0] < 190).all()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("inpaint PROJECT V1@0", "Say what is to go"),
        ("inpaint PROJECT V1@0 --matte Nobody", "Nobody"),
        ("inpaint PROJECT V1@0 --matte Square --model still-motion", "does image-to-video"),
        ("footage PROJECT V1@0", "as they were filmed"),
    ],
)
def test_what_cannot_be_is_said(cutaway, project, words, said):
    done = cutaway("edit", *words.replace("PROJECT", str(project)).split())

    assert done.code == 1
    assert said in done.err
    with Film.open(project, read_only=True) as film:
        assert film.project.takes == film.project.queue == film.project.shots == ()
