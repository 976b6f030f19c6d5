import sys

import numpy as np
import pytest

from editor.engine.models.folder import ModelFolder
from editor.engine.roto.selecting.errors import SelectError
from editor.engine.roto.selecting.selector import Selector
from editor.model.roto.prompts import (
    Alike,
    Box,
    Click,
    Everything,
    Kind,
    Lasso,
    Paint,
    Scribble,
)

pytest.importorskip("cv2")

BALL, BRICK = (55, 60), (140, 65)


def scene():
    """A ball and a brick, of other colours, on a lawn; and where each is."""
    random = np.random.default_rng(5)
    y, x = np.mgrid[:120, :200]
    ball = np.hypot(x - BALL[0], y - BALL[1]) < 22
    brick = (abs(x - BRICK[0]) < 25) & (abs(y - BRICK[1]) < 15)
    picture = np.empty((120, 200, 3), np.float32)
    picture[:] = (60, 110, 40)
    picture[ball], picture[brick] = (200, 40, 30), (40, 60, 190)
    picture += random.normal(0, 5, picture.shape)
    return picture.clip(0, 255).astype(np.uint8), ball, brick


def overlap(matte, truth) -> float:
    found = matte > 0.5
    return (found & truth).sum() / (found | truth).sum()


@pytest.fixture
def selector(tmp_path):
    """One without any weights."""
    return Selector(ModelFolder(tmp_path))


def test_a_click_gives_what_is_under_it(selector):
    picture, ball, _ = scene()

    assert overlap(selector.matte(picture, (Click(*BALL),)), ball) > 0.93


def test_a_further_click_adds_another_thing(selector):
    picture, ball, brick = scene()

    matte = selector.matte(picture, (Click(*BALL), Click(*BRICK)))

    assert overlap(matte, ball | brick) > 0.9


def test_a_click_that_does_not_add_takes_away(selector):
    picture, ball, brick = scene()
    both = (ball | brick).astype(np.float32)

    matte = selector.matte(picture, (Click(*BRICK, adds=False),), both)

    assert overlap(matte, ball) > 0.9


@pytest.mark.parametrize("adds", [True, False])
def test_a_correction_leaves_all_else_as_it_was(selector, adds):
    picture, *_ = scene()
    begun = (Click(*BALL),) if adds else (Click(*BALL), Click(*BRICK))

    before = selector.matte(picture, begun)
    after = selector.matte(picture, (*begun, Click(*BRICK, adds=adds)))

    assert np.array_equal(after[:, :90], before[:, :90])
    assert not np.array_equal(after[:, 110:], before[:, 110:])


def test_a_part_that_stands_alone_goes_by_one_click(selector):
    picture, ball, brick = scene()
    speck = np.zeros_like(ball)
    speck[10:18, 15:25] = True

    matte = selector.matte(
        picture, (Click(20, 14, adds=False),), (ball | brick | speck).astype(np.float32)
    )

    assert matte[speck].max() < 0.5
    assert overlap(matte, ball | brick) > 0.95


def test_a_scribble_that_does_not_add_takes_away(selector):
    picture, ball, brick = scene()
    stroke = Scribble(((120, 65), (160, 65)), 3, adds=False)

    matte = selector.matte(picture, (stroke,), (ball | brick).astype(np.float32))

    assert matte[65, 120:160].max() == 0
    assert overlap(matte, ball) > 0.9


def test_what_was_clicked_is_as_the_click_says(selector):
    picture, *_ = scene()
    prompts = (Click(*BALL), Click(65, 60, adds=False), Click(150, 65))

    matte = selector.matte(picture, prompts)

    assert matte[60, 55] > 0.5
    assert matte[60, 65] < 0.5
    assert matte[65, 150] > 0.5


def test_a_box_gives_the_thing_inside_it_alone(selector):
    picture, ball, _ = scene()

    matte = selector.matte(picture, (Box(28, 33, 82, 87),))

    assert overlap(matte, ball) > 0.9
    assert matte[:, 90:].max() == 0


def test_a_lasso_that_does_not_add_empties_what_it_encloses(selector):
    picture, ball, brick = scene()
    around = Lasso(((110, 45), (170, 45), (170, 85), (110, 85)), adds=False)

    matte = selector.matte(picture, (around,), (ball | brick).astype(np.float32))

    assert overlap(matte, ball) > 0.93


def test_everything_of_a_colour_is_found(selector):
    picture, ball, brick = scene()

    matte = selector.matte(picture, (Alike(5, 5),))

    assert overlap(matte, ~ball & ~brick) > 0.95


def test_a_colour_is_joined_to_what_hangs_together(selector):
    picture, ball, brick = scene()
    picture[brick] = (200, 40, 30)

    matte = selector.matte(picture, (Alike(*BALL, joined=True),))

    assert overlap(matte, ball) > 0.9


def test_paint_is_taken_as_it_is(selector):
    picture, *_ = scene()

    matte = selector.matte(picture, (Click(*BALL), Paint(((10, 10), (30, 10)), 4, 0.5)))

    assert matte[10, 10:30].min() == 1
    assert matte[17, 20] == 0


def test_one_more_prompt_gives_the_same_as_all_at_once(selector, tmp_path):
    picture, *_ = scene()
    prompts = (Click(*BALL), Click(*BRICK), Click(75, 20, adds=False))

    for count in (1, 2):
        selector.matte(picture, prompts[:count])

    at_once = Selector(ModelFolder(tmp_path)).matte(picture, prompts)
    assert np.array_equal(selector.matte(picture, prompts), at_once)


def test_what_came_before_stays_where_nothing_is_asked(selector):
    picture, ball, _ = scene()

    assert overlap(selector.matte(picture, (), ball.astype(np.float32)), ball) == 1


def test_another_picture_is_looked_at_anew(selector):
    picture, ball, _ = scene()
    selector.matte(picture, (Click(*BALL),))

    mirrored = selector.matte(np.ascontiguousarray(picture[:, ::-1]), (Click(199 - BALL[0], 60),))

    assert overlap(mirrored, ball[:, ::-1]) > 0.93


@pytest.mark.parametrize("kind", list(Kind))
def test_without_a_model_what_stands_out_is_not_guessed(selector, kind):
    with pytest.raises(SelectError, match="Models window"):
        selector.matte(scene()[0], (Everything(kind),))


def test_without_opencv_a_sentence_says_what_to_do(selector, monkeypatch):
    monkeypatch.setitem(sys.modules, "cv2", None)

    with pytest.raises(SelectError, match="install the extra `ai`"):
        selector.matte(scene()[0], (Click(1, 1),))
