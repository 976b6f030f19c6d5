from collections.abc import Callable, Iterator

import numpy as np
import pytest

from editor.compositor.motion.layers import LayerPainter, Relief, SeenLayer
from editor.compositor.shaders import ShaderLibrary
from editor.compositor.textures import TexturePool
from editor.resources import shaders_folder

WIDTH, HEIGHT = 96, 64
NOTHING = np.zeros(3)


@pytest.fixture
def painter(gl) -> Iterator[LayerPainter]:
    shaders, pool = ShaderLibrary(gl, shaders_folder()), TexturePool(gl)
    painter = LayerPainter(gl, shaders, pool)
    yield painter
    painter.release()
    shaders.release()
    pool.release()


@pytest.fixture
def painted(painter) -> Callable[..., np.ndarray]:
    """(H, W, 4) uint8, top line first."""

    def drawn(
        *layers: SeenLayer, width: int = WIDTH, height: int = HEIGHT, upright: bool = False
    ) -> np.ndarray:
        target = painter._pool.take(width, height, "f1")
        painter.paint(layers, target, upright=upright)
        pixels = np.frombuffer(target.read(), np.uint8).reshape(height, width, 4).copy()
        painter._pool.give(target)
        return pixels if upright else pixels[::-1]

    return drawn


def textured(width: int = WIDTH, height: int = HEIGHT) -> np.ndarray:
    pixels = np.random.default_rng(1).integers(0, 256, (height, width, 4), np.uint8)
    pixels[..., 3] = 255
    return pixels


def smooth(width: int = WIDTH, height: int = HEIGHT) -> np.ndarray:
    y, x = np.mgrid[:height, :width]
    red = 127 + 100 * np.sin(x / 5)
    green = 127 + 100 * np.cos(y / 7)
    return np.dstack([red, green, (red + green) / 2, np.full_like(red, 255)]).astype(np.uint8)


def shifted(x: float, y: float) -> np.ndarray:
    return np.array([[1.0, 0, x], [0, 1, y], [0, 0, 1]])


def difference(a: np.ndarray, b: np.ndarray) -> int:
    return int(np.abs(a.astype(int) - b).max())


def test_a_layer_in_its_place_is_drawn_bit_for_bit(painter, painted):
    pixels = textured()
    layer = SeenLayer(painter.uploaded(pixels), np.eye(3), NOTHING, is_opaque=True)

    assert (painted(layer) == pixels).all()


def test_so_is_one_that_is_larger_than_what_is_seen(painter, painted):
    pixels = textured(130, 90)
    layer = SeenLayer(painter.uploaded(pixels), shifted(-20, -11), NOTHING, is_opaque=True)

    assert (painted(layer) == pixels[11 : 11 + HEIGHT, 20 : 20 + WIDTH]).all()


def test_beyond_an_opaque_layer_its_edge_goes_on(painter, painted):
    pixels = textured()
    layer = SeenLayer(painter.uploaded(pixels), shifted(8, 0), NOTHING, is_opaque=True)

    drawn = painted(layer)

    assert (drawn[:, :8] == pixels[:, :1]).all()
    assert (drawn[..., 3] == 255).all()


@pytest.mark.parametrize("uneven", [False, True])
def test_beyond_its_horizon_too(painter, painted, uneven):
    turned = np.array([[1.0, 0, 0], [0, 1, 0], [1 / 60, 0, 1]])  # the horizon is at x = 60
    relief = Relief(np.linspace(0.9, 1.1, 35, dtype=np.float32).reshape(5, 7), (16.0, 16.0))
    texture = painter.uploaded(textured())

    drawn = painted(
        SeenLayer(texture, turned, NOTHING, 1.0, relief if uneven else None, is_opaque=True)
    )

    assert (drawn[..., 3] == 255).all()
    assert drawn[:, 65:].std() > 20


def test_shifts_of_a_part_of_a_pixel_are_exact(painter, painted):
    layer = SeenLayer(painter.uploaded(smooth()), shifted(0.3, 0), NOTHING, is_opaque=True)

    drawn = painted(layer)[:, 4:-4, 0].astype(float)

    x = np.arange(WIDTH)[4:-4] - 0.3
    assert np.abs(drawn - (127 + 100 * np.sin(x / 5))).max() < 3


def test_a_plane_is_where_its_homography_says(painter, painted):
    map_ = np.array([[1.1, 0.05, -6.0], [-0.03, 1.2, 2.0], [0.0008, -0.0004, 1.0]])
    layer = SeenLayer(painter.uploaded(smooth()), map_, NOTHING, is_opaque=True)

    drawn = painted(layer)

    for x, y in ((30.5, 20.5), (60.5, 40.5), (20.5, 50.5)):
        u, v, w = np.linalg.inv(map_) @ (x, y, 1)
        expected = 127 + 100 * np.sin((u / w - 0.5) / 5), 127 + 100 * np.cos((v / w - 0.5) / 7)
        assert drawn[int(y), int(x), :2] == pytest.approx(expected, abs=3)


def test_near_layers_lie_over_far_ones_with_soft_edges(painter, painted):
    far = textured()
    near = np.zeros((20, 30, 4), np.uint8)
    near[2:-2, 2:-2] = 100, 50, 0, 128
    layers = (
        SeenLayer(painter.uploaded(far), np.eye(3), NOTHING, is_opaque=True),
        SeenLayer(painter.uploaded(near), shifted(10, 5), NOTHING),
    )

    drawn = painted(*layers)

    inside = far[7:23, 12:38].astype(float) * (127 / 255) + (100, 50, 0, 128)
    assert np.abs(drawn[7:23, 12:38] - inside).max() <= 1
    drawn[7:23, 12:38] = far[7:23, 12:38]
    assert (drawn == far).all()


def test_what_is_behind_the_camera_is_not_drawn(painter, painted):
    behind = SeenLayer(painter.uploaded(textured()), np.eye(3), np.array([0, 0, -2.0]))

    assert not painted(behind).any()


def test_a_level_relief_is_a_plane(painter, painted):
    map_, shift = shifted(-3.4, 1.7), np.array([4.0, -2.0, 0.1])
    texture = painter.uploaded(smooth())
    relief = Relief(np.full((5, 7), 0.9, np.float32), (WIDTH / 6, HEIGHT / 4))

    plane = painted(SeenLayer(texture, map_, shift, 0.9, is_opaque=True))
    grid = painted(SeenLayer(texture, map_, shift, 0.9, relief, is_opaque=True))

    assert difference(plane, grid) <= 1


def test_a_relief_is_not_seen_by_a_camera_that_does_not_move(painter, painted):
    distances = np.random.default_rng(3).uniform(0.6, 1.5, (9, 13)).astype(np.float32)
    relief = Relief(distances, (WIDTH / 12, HEIGHT / 8))
    texture = painter.uploaded(smooth())

    drawn = painted(SeenLayer(texture, np.eye(3), NOTHING, 1.0, relief, is_opaque=True))

    assert difference(drawn, smooth()) <= 1


def test_near_corners_of_a_relief_go_farther_than_far_ones(painter, painted):
    distances = np.repeat(np.linspace(1.5, 0.5, 9, dtype=np.float32)[:, None], 13, axis=1)
    relief = Relief(distances, (WIDTH / 12, HEIGHT / 8))
    moved = np.array([6.0, 0.0, 0.0])  # the camera is 6 pixels of the main plane further left
    texture = painter.uploaded(smooth())

    drawn = painted(SeenLayer(texture, np.eye(3), moved, 1.0, relief, is_opaque=True))

    for row, shift in ((3, 6 / 1.45), (60, 6 / 0.55)):
        x = np.arange(30, 70) - shift
        expected = 127 + 100 * np.sin(x / 5)
        assert np.abs(drawn[row, 30:70, 0] - expected).max() < 12


def test_a_cropped_relief_has_its_first_corner_where_it_is_said(painter, painted):
    random = np.random.default_rng(2)
    distances = random.uniform(0.9, 1.1, (9, 13)).astype(np.float32)
    cell = WIDTH / 12, HEIGHT / 8
    moved = np.array([5.0, 3.0, 0.0])
    whole = SeenLayer(painter.uploaded(smooth()), np.eye(3), moved, 1.0, Relief(distances, cell))
    part = Relief(distances[2:7, 3:10], cell, (3 * cell[0] - 28, 2 * cell[1] - 18))
    crop = painter.uploaded(smooth()[18:50, 28:70])
    cropped = SeenLayer(crop, shifted(28, 18), moved, 1.0, part)

    a, b = painted(whole), painted(cropped)

    assert difference(a[26:46, 42:64], b[26:46, 42:64]) <= 2


@pytest.mark.parametrize("is_hilly", [False, True])
def test_a_target_can_begin_with_the_top_line(painter, painted, is_hilly):
    distances = np.random.default_rng(2).uniform(0.8, 1.2, (9, 13)).astype(np.float32)
    relief = Relief(distances, (WIDTH / 12, HEIGHT / 8)) if is_hilly else None
    moved = np.array([5.0, 3.0, 0.0])
    layers = (
        SeenLayer(painter.uploaded(smooth()), np.eye(3), moved, 1.0, relief, is_opaque=True),
        SeenLayer(painter.uploaded(textured(20, 10)), shifted(31, 7), NOTHING),
    )

    assert difference(painted(*layers), painted(*layers, upright=True)) <= 2


@pytest.mark.parametrize(
    ("map_", "size", "is_all"),
    [
        (np.eye(3), (WIDTH, HEIGHT), True),
        (shifted(0.1, 0), (WIDTH, HEIGHT), False),
        (np.diag([1.001, 1, 1]), (WIDTH, HEIGHT), False),
        (np.eye(3), (WIDTH - 1, HEIGHT), False),
    ],
)
def test_a_layer_knows_whether_it_is_seen_alone_pixel_for_pixel(painter, map_, size, is_all):
    layer = SeenLayer(painter.uploaded(textured()), map_, NOTHING, is_opaque=True)

    assert layer.is_all_of(size) == is_all


def test_layers_that_are_seen_small_do_not_flicker(painter, painted):
    fine = np.zeros((HEIGHT * 4, WIDTH * 4, 4), np.uint8)
    fine[:, ::2] = 255
    fine[..., 3] = 255
    texture = painter.uploaded(fine, mipped=True)

    pictures = [
        painted(
            SeenLayer(
                texture, shifted(x, 0) @ np.diag([0.25, 0.25, 1]), NOTHING, 1.0, None, True, True
            )
        )
        for x in (0.0, 0.1, 0.2)
    ]

    for drawn in pictures:
        assert drawn[4:-4, 4:-4, 0].astype(float) == pytest.approx(127, abs=6)
