import logging
import sys

import numpy as np
import pytest

from editor.engine.inpaint import searching
from editor.engine.inpaint.fill import filled
from editor.model.task import Cancelled, TaskControl


def stripes(width: int = 240, height: int = 160) -> np.ndarray:
    """Alike along x, and different along y."""
    lines = np.random.default_rng(5).integers(40, 216, (height, 1, 3))
    return np.repeat(lines, width, axis=1).astype(np.uint8)


def hole(shape: tuple[int, ...], top: int, left: int, height: int, width: int) -> np.ndarray:
    mask = np.zeros(shape[:2], bool)
    mask[top : top + height, left : left + width] = True
    return mask


@pytest.fixture(params=["patchmatch", "opencv", "neither"])
def method(request, monkeypatch) -> str:
    if request.param == "patchmatch":
        pytest.importorskip("patchmatch")
    else:
        monkeypatch.setattr(searching, "_patchmatch", lambda: None)
        if request.param == "opencv":
            pytest.importorskip("cv2")
        else:
            monkeypatch.setattr(searching, "_opencv", lambda: None)
    return request.param


def test_only_the_hole_changes(method, textured):
    picture = textured[..., :3].copy()
    where = hole(picture.shape, 40, 80, 50, 80)
    picture[where] = (255, 0, 255)

    result = filled(picture, where, TaskControl())

    assert (result[~where] == picture[~where]).all()
    assert not (result[where] == (255, 0, 255)).all(axis=1).any()


def test_what_is_filled_is_as_light_as_what_is_around(method, textured):
    picture = np.full((120, 160, 3), 90, np.uint8)
    where = hole(picture.shape, 40, 50, 40, 60)
    picture[where] = 255

    result = filled(picture, where, TaskControl())

    assert np.abs(result[where].astype(int) - 90).max() <= 5


def test_patchmatch_goes_on_with_structure():
    pytest.importorskip("patchmatch")
    picture = stripes()
    where = hole(picture.shape, 50, 90, 60, 60)
    whole = picture.copy()
    picture[where] = 0

    result = filled(picture, where, TaskControl())

    wrong = np.abs(result[where].astype(int) - whole[where]).mean()
    unlike = np.abs(whole[where].astype(int) - 128).mean()
    assert wrong < unlike / 4


def test_large_pictures_get_fine_detail_back():
    pytest.importorskip("patchmatch")
    random = np.random.default_rng(3)
    picture = random.integers(60, 200, (200, 640, 3)).astype(np.uint8)  # all is detail
    where = hole(picture.shape, 10, 10, 180, 220)
    picture[where] = 128

    result = filled(picture, where, TaskControl())

    assert result[where].std() > picture[~where].std() * 0.6


def test_it_is_taken_only_from_where_it_may():
    pytest.importorskip("patchmatch")
    picture = np.full((100, 200, 3), 50, np.uint8)
    picture[:, 100:] = 200
    where = hole(picture.shape, 40, 80, 20, 40)
    usable = np.zeros(where.shape, bool)
    usable[:, :80] = True

    result = filled(picture, where, TaskControl(), usable)

    assert np.median(result[where]) < 70


def test_equal_holes_are_filled_alike(textured):
    where = hole(textured.shape, 40, 80, 50, 80)

    first, second = (filled(textured[..., :3], where, TaskControl(), seed=7) for _ in range(2))

    assert (first == second).all()


def test_nothing_is_done_where_there_is_no_hole(textured):
    picture = textured[..., :3]

    assert filled(picture, np.zeros(picture.shape[:2], bool), TaskControl()) is picture


def test_a_picture_that_is_all_hole_stays_as_it_is():
    picture = np.full((20, 30, 3), 7, np.uint8)

    assert (filled(picture, np.ones((20, 30), bool), TaskControl()) == picture).all()


def test_it_can_be_stopped(textured):
    task = TaskControl()
    task.cancel()

    with pytest.raises(Cancelled):
        filled(textured[..., :3], hole(textured.shape, 40, 80, 50, 80), task)


def test_a_missing_library_is_said_with_what_to_do(monkeypatch, caplog):
    monkeypatch.setitem(sys.modules, "patchmatch", None)

    with caplog.at_level(logging.WARNING):
        assert searching._patchmatch.__wrapped__() is None

    assert "pip install pypatchmatch" in caplog.text


def test_a_search_is_not_waited_for_when_it_is_stopped(textured):
    pytest.importorskip("patchmatch")
    looks = list[int]()

    def worked() -> None:
        looks.append(1)
        raise Cancelled

    picture = np.ascontiguousarray(np.tile(textured[..., :3], (2, 2, 1)))
    where = hole(picture.shape, 60, 60, 120, 120)
    with pytest.raises(Cancelled):
        searching.searched(picture, where, ~where, 1, worked)

    assert looks == [1]  # it was looked for once, before the search came to an end
