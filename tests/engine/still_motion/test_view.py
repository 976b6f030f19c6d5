from dataclasses import replace

import numpy as np
import pytest

from editor.model.generation.camera import CameraPath
from editor.model.generation.camerawork.presets import reached

PICTURE = np.zeros((180, 320, 4), np.uint8)
FAR = (-1e9, -1e9, 1e9, 1e9)


def test_a_camera_that_does_nothing_sees_the_whole_picture_exactly(view):
    still = view(PICTURE, CameraPath())

    assert (still.plane(7) == np.eye(3)).all()
    assert still.reach((0.7, 1.0, 1.4), FAR) == (0, 0, 320, 180)


def test_a_part_of_a_picture_fills_the_target(view):
    part = replace(view(PICTURE, CameraPath()), shown=(80.0, 45.0, 240.0, 135.0))

    assert part.plane(0) @ (80, 45, 1) == pytest.approx([0, 0, 1])
    assert part.plane(0) @ (240, 135, 1) == pytest.approx([320, 180, 1])


def test_pulling_out_looks_beyond_the_picture_alike_on_all_sides(view):
    left, top, right, bottom = view(PICTURE, CameraPath(dolly=reached(25, -0.2))).reach((1.0,), FAR)

    assert (left, right) == (pytest.approx(-40), pytest.approx(360))
    assert (top, bottom) == (pytest.approx(-22.5), pytest.approx(202.5))


def test_only_the_sides_that_are_seen_are_gone_on_with(view):
    left, top, right, bottom = view(PICTURE, CameraPath(truck=reached(25, 0.1))).reach((1.0,), FAR)

    assert (left, top, bottom) == (pytest.approx(0), pytest.approx(0), pytest.approx(180))
    assert right == pytest.approx(352)


def test_a_camera_that_looks_along_the_plane_sees_no_more_than_there_is(view):
    edges = view(PICTURE, CameraPath(pan=reached(25, 75.0))).reach((1.0,), (-50, -50, 370, 230))

    assert edges[2] == 370


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_a_hand_would_show_beyond_the_edges_is_hidden(view, seed):
    held = view(PICTURE, CameraPath(handheld=0.01), 48, seed=seed)

    inside = held.kept_inside((0, 0, 320, 180))

    assert 1.0 < inside.enlarged < 1.12
    left, top, right, bottom = inside.reach((1.0,), FAR)
    assert left > -0.5
    assert top > -0.5
    assert right < 320.5
    assert bottom < 180.5


def test_large_moves_are_not_hidden(view):
    panned = view(PICTURE, CameraPath(pan=reached(25, 12.0), handheld=0.01))

    assert panned.kept_inside((0, 0, 320, 180), hand_only=False) is panned
    assert 1.0 < panned.kept_inside((0, 0, 320, 180)).enlarged < 1.12


def test_no_more_is_hidden_than_there_is_room_for(view):
    held = view(PICTURE, CameraPath(handheld=0.01), 48)
    part = replace(held, shown=(80.0, 45.0, 240.0, 135.0))

    assert part.kept_inside((0, 0, 320, 180)).enlarged == 1.0
