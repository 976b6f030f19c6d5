"""A surface is followed to where it is known to have gone, past what crosses it."""

import cv2
import numpy as np
import pytest
from builders.pictures import PicturesFootage
from engine.conftest import structures

from editor.engine.roto.splines.planar import follow
from editor.model.roto.following import SurfaceMotion
from editor.model.task import Cancelled, TaskControl

SIZE = 480, 320
CORNERS = np.array([[150.0, 90.0], [330.0, 90.0], [330.0, 230.0], [150.0, 230.0]])
FRAMES = 14


@pytest.mark.parametrize("motion", [SurfaceMotion.PERSPECTIVE, SurfaceMotion.AFFINE])
def test_a_plane_that_leans_is_followed_within_a_pixel(photo, motion):
    leans = 1e-4 if motion is SurfaceMotion.PERSPECTIVE else 0.0
    truth = [lean(k, leans) for k in range(FRAMES)]
    assert worst(photo, truth, motion) < 1.0


def test_backwards_is_as_good_as_forwards(photo):
    truth = [lean(k, 0.0) for k in range(FRAMES)]
    footage = PicturesFootage([seen(photo, each) for each in truth])
    last = FRAMES - 1
    surface = cv2.warpPerspective(area(), truth[last], SIZE)
    order = range(last - 1, -1, -1)
    found = list(follow(footage, surface, last, order, SurfaceMotion.AFFINE, TaskControl()))
    assert found[-1].frame == 0
    back = np.linalg.inv(truth[last])
    assert error(np.array(found[-1].matrix).reshape(3, 3), back, moved(truth[last])) < 1.0


def test_what_crosses_the_surface_does_not_take_it_along(photo):
    truth = [shift(2.0 * k, -1.0 * k) for k in range(FRAMES)]
    pictures = [seen(photo, each) for each in truth]
    rng = np.random.default_rng(3)
    post = rng.integers(0, 255, (SIZE[1], 40, 3), np.uint8)
    for number, picture in enumerate(pictures):
        left = 120 + 14 * number
        picture[:, left : left + 40] = post
    found = tracked(pictures, SurfaceMotion.SIMILARITY)
    for each, true in zip(found, truth[1:], strict=True):
        assert error(np.array(each.matrix).reshape(3, 3), true) < 1.5


def test_footage_of_a_large_size_is_measured_in_its_own_pixels(photo):
    large = cv2.resize(photo, (SIZE[0] * 4, SIZE[1] * 4), interpolation=cv2.INTER_CUBIC)
    pictures = [large, np.roll(large, (4, 8), axis=(0, 1))]
    surface = cv2.resize(area(), (SIZE[0] * 4, SIZE[1] * 4))
    (found,) = follow(
        PicturesFootage(pictures), surface, 0, [1], SurfaceMotion.TRANSLATION, TaskControl()
    )
    assert found.matrix[2] == pytest.approx(8, abs=0.2)
    assert found.matrix[5] == pytest.approx(4, abs=0.2)


def test_confidence_falls_where_the_surface_is_hidden(photo):
    pictures = [seen(photo, shift(k, 0)) for k in range(6)]
    rng = np.random.default_rng(5)
    pictures[3] = rng.integers(0, 255, pictures[3].shape, np.uint8)
    found = tracked(pictures, SurfaceMotion.SIMILARITY)
    assert found[2].confidence < 0.3
    assert found[1].confidence > 0.9


def test_it_can_be_cancelled(photo):
    control = TaskControl()
    control.cancel()
    with pytest.raises(Cancelled):
        next(follow(PicturesFootage([photo, photo]), area(), 0, [1], SurfaceMotion.AFFINE, control))


@pytest.fixture(scope="module")
def photo() -> np.ndarray:
    return structures(*SIZE, seed=4)[..., :3]


def tracked(pictures, motion):
    frames = range(1, len(pictures))
    return list(follow(PicturesFootage(pictures), area(), 0, frames, motion, TaskControl()))


def worst(photo, truth, motion) -> float:
    found = tracked([seen(photo, each) for each in truth], motion)
    pairs = zip(found, truth[1:], strict=True)
    return max(error(np.array(each.matrix).reshape(3, 3), true) for each, true in pairs)


def area() -> np.ndarray:
    mask = np.zeros((SIZE[1], SIZE[0]), np.uint8)
    return cv2.fillConvexPoly(mask, CORNERS.astype(np.int32), 255)


def lean(frame: int, by: float) -> np.ndarray:
    turned = cv2.getRotationMatrix2D((240, 160), 1.2 * frame, 1 + 0.008 * frame)
    matrix = np.vstack([turned, [0, 0, 1]])
    matrix[2, 0] = by * frame / 10
    return shift(1.5 * frame, 0.7 * frame) @ matrix


def shift(x: float, y: float) -> np.ndarray:
    return np.array([[1.0, 0, x], [0, 1, y], [0, 0, 1]])


def seen(photo: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    """The photo as a plane that `matrix`, of places counted from pixels' corners, has moved."""
    middles = shift(-0.5, -0.5) @ matrix @ shift(0.5, 0.5)
    return cv2.warpPerspective(photo, middles, SIZE, borderMode=cv2.BORDER_REFLECT)


def moved(matrix: np.ndarray) -> np.ndarray:
    return cv2.perspectiveTransform(CORNERS[None], matrix)[0]


def error(found: np.ndarray, true: np.ndarray, corners: np.ndarray = CORNERS) -> float:
    """Pixels by which the corner that is furthest off is off."""
    a = cv2.perspectiveTransform(corners[None], found)[0]
    b = cv2.perspectiveTransform(corners[None], true)[0]
    return float(np.linalg.norm(a - b, axis=1).max())
