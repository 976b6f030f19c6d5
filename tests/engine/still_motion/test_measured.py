"""What OpenCV sees in the result, which knows nothing of how that was made."""

from itertools import pairwise

import numpy as np
import pytest

from editor.engine.still_motion.taking_apart import Parts, taken_apart
from editor.model.generation.camerawork.text import camera_from_text
from editor.model.task import TaskControl

cv2 = pytest.importorskip("cv2")
pytestmark = pytest.mark.usefixtures("blurred")


def tracked(first: np.ndarray, last: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Places in one picture, and where they are in another: (N, 2) each."""
    greys = [cv2.cvtColor(each[..., :3], cv2.COLOR_RGB2GRAY) for each in (first, last)]
    places = cv2.goodFeaturesToTrack(greys[0], 400, 0.01, 5)
    found, state, _ = cv2.calcOpticalFlowPyrLK(*greys, places, None, winSize=(21, 21), maxLevel=4)
    kept = state.ravel() == 1
    return places[kept].reshape(-1, 2), found[kept].reshape(-1, 2)


def homography(first: np.ndarray, last: np.ndarray) -> np.ndarray:
    map_, _ = cv2.findHomography(*tracked(first, last), cv2.RANSAC, 1.5)
    return map_ / map_[2, 2]


@pytest.mark.parametrize(
    "words",
    [
        "push-in 20%",
        "pull-out 10%",
        "pan 4deg",
        "tilt -3deg",
        "roll 5deg",
        "truck 8%",
        "orbit 8deg",
        "push-in 10%, pan 2deg, roll 2deg",
    ],
)
def test_the_camera_moves_as_it_was_told(textured, view, drawn, words):
    seen_by = view(textured, camera_from_text(words, 13), 13)
    stack = taken_apart(Parts(textured, seen_by), TaskControl())
    wanted = seen_by.plane(12) / seen_by.plane(12)[2, 2]

    measured = homography(drawn(stack, 0), drawn(stack, 12))

    corners = np.array([[45, 195, 195, 45, 120], [30, 30, 105, 105, 67], [1] * 5])
    there, here = wanted @ corners, measured @ corners
    there, here = there[:2] / there[2], here[:2] / here[2]
    far = np.hypot(*(there - corners[:2])).max()
    assert np.hypot(*(there - here)).max() < 0.05 * far


@pytest.mark.parametrize(("words", "scale"), [("push-in 20%", 1.2), ("zoom -10%", 0.9)])
def test_scales_are_those_asked_for(textured, view, drawn, words, scale):
    stack = taken_apart(
        Parts(textured, view(textured, camera_from_text(words, 13), 13)), TaskControl()
    )

    places, found = tracked(drawn(stack, 0), drawn(stack, 12))
    similar, _ = cv2.estimateAffinePartial2D(places, found)

    assert np.hypot(similar[0, 0], similar[1, 0]) == pytest.approx(scale, rel=0.005)


def test_a_slow_move_neither_shimmers_nor_jumps(textured, view, drawn):
    """Over frames that differ by parts of a pixel, sharpness stays even and steps stay equal."""
    words = "truck 2.667% linear"
    stack = taken_apart(
        Parts(textured, view(textured, camera_from_text(words, 25), 25)), TaskControl()
    )
    pictures = [drawn(stack, number) for number in range(0, 24, 3)]

    ways = [np.median(np.subtract(*tracked(b, a)), axis=0)[0] for a, b in pairwise(pictures)]
    sharp = [np.abs(np.diff(each[..., 1].astype(float), axis=1)).mean() for each in pictures]

    assert ways == pytest.approx([-0.8] * len(ways), abs=0.1)
    assert max(sharp) < 1.12 * min(sharp)
