import itertools
from collections.abc import Callable, Iterator
from fractions import Fraction

import numpy as np
import pytest

from editor.compositor.motion.regions import coverage
from editor.compositor.motion.stream import Clip, Painted, Streams
from editor.compositor.motion.territory import blurred, middle_of
from editor.compositor.shaders import ShaderLibrary
from editor.compositor.textures import TexturePool
from editor.model.generation.brush import MotionRegion, Polygon, RegionId, Stroke
from editor.resources import shaders_folder

WIDTH, HEIGHT = 192, 128
BOX = Polygon(((48, 32), (144, 32), (144, 96), (48, 96)))
INSIDE = np.s_[44:84, 60:132]
RATE = Fraction(24)
FRAMES = 24


@pytest.fixture(scope="module")
def picture() -> np.ndarray:
    """Blots of all colours, a few pixels large."""
    noise = np.random.default_rng(3).standard_normal((HEIGHT, WIDTH, 3)).astype(np.float32)
    blots = blurred(noise, 1.5)
    pixels = np.full((HEIGHT, WIDTH, 4), 255, np.uint8)
    pixels[..., :3] = np.clip(128 + blots / blots.std() * 45, 0, 255)
    return pixels


@pytest.fixture
def streamed(gl, picture) -> Iterator[Callable[..., list[np.ndarray]]]:
    """The frames of a clip, (H, W, 4) uint8: of a region, a box if not told otherwise."""
    shaders, pool = ShaderLibrary(gl, shaders_folder()), TexturePool(gl)

    def frames(
        *numbers: int, shape=BOX, loops: bool = False, seed: int = 0, pixels=None, **region
    ) -> list[np.ndarray]:
        pixels = picture if pixels is None else pixels
        covered = coverage((shape,), (WIDTH, HEIGHT), WIDTH, HEIGHT)
        painted = Painted(MotionRegion(RegionId("a"), **region), covered, middle_of(covered))
        clip = Clip(1.0, FRAMES, RATE, seed, loops)
        streams = Streams(gl, shaders, pool, pixels, [painted], clip)
        made = []
        for number in numbers or range(FRAMES):
            streams.draw(number)
            raw = np.frombuffer(streams.texture.read(), np.uint8)
            made.append(raw.reshape(HEIGHT, WIDTH, 4).copy())
        streams.release()
        assert pool.statistics.lent == 0
        return made

    yield frames
    shaders.release()
    pool.release()


def shift(before: np.ndarray, after: np.ndarray, part=INSIDE) -> np.ndarray:
    """(x, y) by which a part of the picture moved: the peak of the phase correlation."""
    grey = [each[part][..., :3].mean(axis=2) for each in (before, after)]
    window = np.hanning(grey[0].shape[0])[:, None] * np.hanning(grey[0].shape[1])
    a, b = (np.fft.fft2((each - each.mean()) * window) for each in grey)
    cross = b * np.conj(a)
    surface = np.fft.ifft2(cross / (np.abs(cross) + np.abs(cross).mean() * 0.1)).real
    y, x = np.unravel_index(surface.argmax(), surface.shape)
    found = []
    for axis, peak in ((1, x), (0, y)):
        length = surface.shape[axis]
        line = surface[y] if axis == 1 else surface[:, x]
        left, top, right = line[peak - 1], line[peak], line[(peak + 1) % length]
        part_ = (left - right) / (2 * (left - 2 * top + right))
        found.append((peak + length // 2) % length - length // 2 + part_)
    return np.array(found)


def difference(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.abs(a.astype(float) - b).mean())


@pytest.mark.parametrize("velocity", [(48.0, 0.0), (-30.0, 60.0), (0.0, -72.0), (150.0, 90.0)])
def test_a_region_streams_as_fast_as_was_painted(streamed, velocity):
    made = streamed(velocity=velocity)

    moved = [shift(a, b) for a, b in itertools.pairwise(made)]
    np.testing.assert_allclose(np.median(moved, axis=0), np.array(velocity) / 24, atol=0.15)


def test_a_region_turns_clockwise(streamed):
    before, after = streamed(4, 5, shape=Stroke(((96, 64),), 56, 0.0), rotation=120.0)

    right, left = np.s_[50:78, 120:148], np.s_[50:78, 44:72]
    expected = np.radians(120) / 24 * 38
    np.testing.assert_allclose(shift(before, after, right), (0, expected), atol=0.5)
    np.testing.assert_allclose(shift(before, after, left), (0, -expected), atol=0.5)


def test_a_region_that_comes_nearer_grows(streamed):
    before, after = streamed(4, 5, shape=Stroke(((96, 64),), 56, 0.0), proximity=0.8)

    right, left = np.s_[50:78, 120:148], np.s_[50:78, 44:72]
    np.testing.assert_allclose(shift(before, after, right), (0.8 / 24 * 38, 0), atol=0.5)
    np.testing.assert_allclose(shift(before, after, left), (-0.8 / 24 * 38, 0), atol=0.5)


def test_what_lies_outside_stays_bit_for_bit(streamed, picture):
    outside = coverage((BOX,), (WIDTH, HEIGHT), WIDTH, HEIGHT) == 0

    for frame in streamed(velocity=(100.0, 40.0), ambient=6.0, proximity=0.3):
        assert (frame[outside] == picture[outside]).all()


def test_a_clip_begins_with_the_very_picture(streamed, picture):
    (first,) = streamed(0, velocity=(60.0, 20.0), ambient=5.0)

    assert np.abs(first.astype(int) - picture).max() <= 1


@pytest.mark.parametrize(
    "region", [{"velocity": (90.0, 30.0)}, {"ambient": 4.0}, {"rotation": 70.0}]
)
def test_a_loop_closes(streamed, region):
    made = streamed(loops=True, **region)

    steps = [difference(a, b) for a, b in itertools.pairwise(made)]
    assert min(steps) > 0.3
    assert difference(made[-1], made[0]) <= max(steps) * 1.02


def test_equal_requests_give_equal_frames_and_others_do_not(streamed):
    first = streamed(9, velocity=(60.0, 0.0), ambient=3.0)[0]

    assert (streamed(9, velocity=(60.0, 0.0), ambient=3.0)[0] == first).all()
    assert difference(streamed(9, velocity=(50.0, 0.0), ambient=3.0)[0], first) > 1
    assert difference(streamed(9, velocity=(60.0, 0.0), ambient=3.0, seed=1)[0], first) > 0.1


def test_what_stirs_goes_nowhere(streamed, picture):
    made = streamed(*range(16, FRAMES), ambient=3.0)

    moved = np.array([shift(picture, frame) for frame in made])
    assert np.abs(moved).max() < 6
    assert np.hypot(*moved.T).mean() > 0.5


def test_nothing_of_the_surroundings_is_drawn_in(streamed, picture):
    pixels = picture.copy()
    painted = coverage((BOX,), (WIDTH, HEIGHT), WIDTH, HEIGHT) > 0
    pixels[~painted] = (255, 0, 0, 255)
    pixels[painted, :3] = 60 + picture[painted][..., 1:2] // 4

    for frame in streamed(velocity=(120.0, 0.0), pixels=pixels):
        inside = frame[INSIDE].astype(int)
        assert (inside[..., 0] - inside[..., 1]).max() < 40


def test_texture_stays_as_sharp_while_it_comes_anew(streamed, picture):
    def sharpness(frame: np.ndarray) -> float:
        return float(np.abs(np.diff(frame[INSIDE][..., :3].astype(float), axis=1)).mean())

    made = streamed(velocity=(60.0, 0.0), loops=True)

    assert min(sharpness(each) for each in made) > 0.8 * sharpness(picture)
