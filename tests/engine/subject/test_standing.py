import numpy as np
import pytest

from editor.engine.subject.standing import standing_out

pytest.importorskip("cv2")


def found(bright, point, share):
    """What stands out under a point of a picture in which what is bright does."""

    def say(window):
        left, top, right, bottom = window
        return bright[top:bottom, left:right]

    return standing_out(say, bright.shape, point, share)


def boxes(*places):
    picture = np.zeros((90, 160), np.float32)
    for rows, columns in places:
        picture[rows, columns] = 1
    return picture


LEFT, RIGHT = (slice(20, 50), slice(20, 50)), (slice(20, 50), slice(100, 140))


def test_what_stands_out_elsewhere_is_not_meant():
    thing = found(boxes(LEFT, RIGHT), (30, 30), 1.0)

    assert thing.likely[30, 30] == 1
    assert thing.likely[30, 120] == 0
    assert thing.covered == 30 * 30 / (90 * 160)


def test_where_nothing_stands_out_there_is_no_answer():
    assert found(boxes(LEFT), (120, 60), 1.0) is None


def test_a_thing_that_a_window_cuts_in_two_fits_worse_than_one_that_is_whole():
    picture = boxes((slice(30, 60), slice(50, 110)))

    cut, whole = (found(picture, (80, 45), share) for share in (0.3, 0.8))

    assert cut.cut > 0.3
    assert whole.cut == 0
    assert cut.fitness < whole.fitness


def test_the_edge_of_the_picture_cuts_nothing_in_two():
    assert found(boxes((slice(0, 90), slice(0, 60))), (30, 45), 1.0).cut == 0
