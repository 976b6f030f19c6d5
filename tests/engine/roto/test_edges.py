import sys

import numpy as np
import pytest

from editor.engine.roto.edges import solving
from editor.engine.roto.edges.errors import EdgesError
from editor.engine.roto.edges.foreground import foreground
from editor.engine.roto.edges.refining import refined, refined_in_turn
from editor.engine.roto.edges.solving import solved
from editor.engine.roto.edges.trimap import UNKNOWN, trimap
from editor.model.roto.matte import Matting
from editor.model.task import Cancelled, TaskControl

pytest.importorskip("cv2")
pytest.importorskip("scipy")

FRONT, BACK = np.array((220.0, 60.0, 40.0)), np.array((40.0, 90.0, 150.0))


def soft_ball(across=60.0):
    """A ball with an edge four pixels soft before a wall, and its true alpha."""
    y, x = np.mgrid[:100, :140]
    alpha = np.clip((30 - np.hypot(x - across, y - 50)) / 4 + 0.5, 0, 1)
    picture = FRONT * alpha[..., None] + BACK * (1 - alpha[..., None])
    return picture.round().astype(np.uint8), alpha.astype(np.float32)


@pytest.mark.parametrize("matting", [Matting.FINE, Matting.HAIR])
def test_a_soft_edge_is_found_from_a_hard_matte(matting):
    picture, alpha = soft_ball()

    found = refined(picture, (alpha > 0.5).astype(np.float32), matting)

    band = trimap((alpha > 0.5).astype(np.float32), matting) == UNKNOWN
    assert np.abs(found - alpha)[band].mean() < 0.06


def test_hair_reaches_further_than_fine():
    _, alpha = soft_ball()
    hard = np.kron((alpha > 0.5).astype(np.float32), np.ones((5, 5), np.float32))

    fine, hair = (trimap(hard, m) == UNKNOWN for m in (Matting.FINE, Matting.HAIR))

    assert (hair & fine).sum() == fine.sum() < hair.sum() / 2


def test_a_matte_without_a_border_stays_as_it_is():
    picture, _ = soft_ball()
    whole = np.ones(picture.shape[:2], np.float32)

    assert np.array_equal(refined(picture, whole, Matting.FINE), whole)


def test_without_matting_nothing_changes():
    picture, alpha = soft_ball()

    assert refined(picture, alpha, Matting.OFF) is alpha


def test_what_is_known_stays_known():
    picture, alpha = soft_ball()
    given = trimap((alpha > 0.5).astype(np.float32), Matting.FINE)

    found = solved(picture, given)

    known = given != UNKNOWN
    assert np.array_equal(found[known], given[known])


def test_a_smaller_solution_is_nearly_as_true(monkeypatch):
    picture, alpha = soft_ball()
    given = np.where(alpha > 0.98, 1, np.where(alpha < 0.02, 0, UNKNOWN)).astype(np.float32)
    monkeypatch.setattr(solving, "_MOST_UNKNOWN", (given == UNKNOWN).sum() / 3)

    assert np.abs(solved(picture, given) - alpha).max() < 0.1


def test_each_frame_of_a_row_has_its_alpha():
    frames = [soft_ball(60 + k) for k in range(3)]
    hard = [(picture, (alpha > 0.5).astype(np.float32)) for picture, alpha in frames]

    found = list(refined_in_turn(hard, Matting.FINE, TaskControl(), 3))

    for alpha, (_, true) in zip(found, frames, strict=True):
        assert np.abs(alpha - true).max() < 0.4
        assert np.abs(alpha - true).mean() < 0.01


def test_noise_shimmers_less_in_a_row_than_alone():
    random = np.random.default_rng(2)
    strong, alpha = soft_ball()
    clean = BACK + 0.3 * (strong - BACK)
    hard = (alpha > 0.5).astype(np.float32)
    pictures = [
        np.clip(clean + random.normal(0, 4, clean.shape), 0, 255).astype(np.uint8) for _ in range(4)
    ]

    alone = [refined(picture, hard, Matting.HAIR) for picture in pictures]
    frames = ((picture, hard) for picture in pictures)
    row = list(refined_in_turn(frames, Matting.HAIR, TaskControl(), 4))

    assert np.std(row[1:], axis=0).mean() < 0.9 * np.std(alone[1:], axis=0).mean()


def test_it_stops_between_two_frames():
    control = TaskControl()
    frames = refined_in_turn([soft_ball()] * 3, Matting.FINE, control, 3)
    next(frames)

    control.cancel()

    with pytest.raises(Cancelled):
        next(frames)


def test_half_covered_pixels_lose_their_background():
    picture, alpha = soft_ball()

    colours = foreground(picture, alpha).astype(np.float32)

    edge = (alpha > 0.1) & (alpha < 0.9)
    assert np.abs(colours[edge] - FRONT).mean() < 12
    assert np.abs(picture[edge] - FRONT).mean() > 40


def test_without_scipy_a_sentence_says_what_to_do(monkeypatch):
    monkeypatch.setitem(sys.modules, "scipy", None)
    picture, alpha = soft_ball()

    with pytest.raises(EdgesError, match="install the extra `ai`"):
        refined(picture, alpha, Matting.FINE)


def test_a_thin_twig_does_not_fade():
    """Two pixels wide, and far from anything that is surely in front but what it grows from."""
    alpha = np.zeros((100, 140), np.float32)
    alpha[:, :30] = alpha[49:51, 30:110] = 1
    picture = (FRONT * alpha[..., None] + BACK * (1 - alpha[..., None])).astype(np.uint8)
    given = np.where(alpha > 0, 1, 0).astype(np.float32)
    given[38:62, 22:118] = UNKNOWN

    found = solved(picture, given)

    assert found[49:51, 34:106].min() > 0.9
    assert found[40:46, 34:106].max() < 0.1


def test_what_nothing_is_known_of_is_no_error():
    picture, alpha = soft_ball()

    assert np.isfinite(solved(picture, np.full_like(alpha, UNKNOWN))).all()
