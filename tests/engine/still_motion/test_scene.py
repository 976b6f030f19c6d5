"""Scenes that are moved, in place of new ones for every tug at an arrow."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from editor.compositor.motion.territory import blurred
from editor.engine.generate.model import EXACT
from editor.engine.still_motion.model import SPEC
from editor.engine.still_motion.scene import Material, Scene
from editor.engine.still_motion.stage import Stage
from editor.model.colour import SRGB
from editor.model.frame import RGBA8, Frame, Plane
from editor.model.generation.brush import (
    MotionBrush,
    MotionRegion,
    PathPoint,
    Polygon,
    RegionId,
)
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.task import TaskControl

pytestmark = pytest.mark.usefixtures("blurred")
WIDTH, HEIGHT, FRAMES = 160, 96, 24
BOX = Polygon(((20, 20), (80, 20), (80, 76), (20, 76)))
OTHER = Polygon(((90, 10), (150, 10), (150, 60), (90, 60)))
NUMBERS = (0, 7, 23)


@pytest.fixture(scope="module")
def material() -> Material:
    noise = np.random.default_rng(5).standard_normal((HEIGHT, WIDTH, 4)).astype(np.float32)
    blots = blurred(noise, 1.5)
    pixels = np.clip(128 + blots / blots.std() * 40, 0, 255).astype(np.uint8)
    pixels[..., 3] = 255
    plane = Plane(memoryview(pixels.tobytes()), 4 * WIDTH, WIDTH, HEIGHT)
    return Material(Frame((plane,), RGBA8, WIDTH, HEIGHT, SRGB, premultiplied=True))


@pytest.fixture
def stage() -> Iterator[Stage]:
    with closing(Stage()) as stage:
        yield stage


@pytest.fixture
def scene_of(stage, material) -> Callable[[GenerationRequest], Scene]:
    return lambda request: Scene(stage, request, material, TaskControl())


def request_of(*regions: MotionRegion) -> GenerationRequest:
    return GenerationRequest(
        kind=GenerationKind.IMAGE_TO_VIDEO,
        model=SPEC.id,
        width=WIDTH,
        height=HEIGHT,
        frames=FRAMES,
        rate=Fraction(24),
        brush=MotionBrush(regions),
    )


def region(name: str = "a", shape: Polygon = BOX, **how) -> MotionRegion:
    return MotionRegion(RegionId(name), shapes=(shape,), **how)


def frames(scene: Scene) -> list[bytes]:
    made = (scene.frame(number, EXACT.format, EXACT.colour) for number in NUMBERS)
    return [bytes(each.planes[0].data) for each in made]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ({"velocity": (6.0, 0.0)}, {"velocity": (-3.0, 8.0)}),
        ({"velocity": (6.0, 0.0)}, {"velocity": (400.0, -90.0)}),
        ({"rotation": 10.0, "ambient": 1.0}, {"rotation": -80.0, "ambient": 5.0}),
        (
            {"path": (PathPoint(0, 50, 48), PathPoint(1, 90, 48))},
            {"path": (PathPoint(0, 50, 48), PathPoint(1, 60, 20)), "rotation": 30.0},
        ),
    ],
)
def test_a_scene_that_is_moved_shows_what_a_new_one_does(material, scene_of, first, then):
    new = request_of(region(**then), region("b", OTHER, velocity=(0.0, 5.0)))
    with closing(scene_of(new)) as scene:
        wished = frames(scene)

    old = request_of(region(**first), region("b", OTHER, velocity=(9.0, 9.0)))
    with closing(scene_of(old)) as scene:
        assert frames(scene) != wished
        assert scene.move(new, material)
        assert frames(scene) == wished


@pytest.mark.parametrize(
    "other",
    [
        request_of(region(shape=OTHER, velocity=(6.0, 0.0))),
        request_of(region(velocity=(6.0, 0.0)), region("b", OTHER, velocity=(6.0, 0.0))),
        request_of(region(velocity=(6.0, 0.0), ambient=2.0)),
        request_of(region(path=(PathPoint(0, 50, 48), PathPoint(1, 90, 48)))),
        replace(request_of(region(velocity=(6.0, 0.0))), loops=True),
    ],
)
def test_what_differs_in_more_than_motion_needs_another_scene(material, scene_of, other):
    with closing(scene_of(request_of(region(velocity=(6.0, 0.0))))) as scene:
        assert not scene.move(other, material)


def test_scenes_leave_nothing_behind_on_their_stage(stage, material, scene_of):
    requests = [request_of(region(velocity=(30.0 * n, 9.0), ambient=2.0)) for n in range(1, 4)]
    with closing(scene_of(requests[0])) as scene:
        for request in requests:
            assert scene.move(request, material)
            frames(scene)
    once = stage.pool.statistics

    for request in requests:
        with closing(scene_of(request)) as scene:
            frames(scene)

    assert stage.pool.statistics.lent == once.lent == 0
    assert stage.pool.statistics.size_bytes < 2 * once.size_bytes
