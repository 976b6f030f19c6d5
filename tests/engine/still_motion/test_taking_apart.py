from dataclasses import replace

import numpy as np
import pytest

from editor.engine.still_motion.depth import SUBJECT
from editor.engine.still_motion.taking_apart import ObjectRegion, Parts, taken_apart
from editor.model.generation.brush import MotionRegion, PathPoint, RegionId
from editor.model.generation.camera import CameraPath
from editor.model.generation.camerawork.presets import reached
from editor.model.task import TaskControl

RED = (230, 20, 20)


def apart(picture, view, **parts):
    return taken_apart(Parts(picture, view, **parts), TaskControl())


def disc(shape: tuple[int, ...], x: float, y: float, radius: float) -> np.ndarray:
    rows, columns = np.mgrid[: shape[0], : shape[1]] + 0.5
    return np.clip(radius - np.hypot(columns - x, rows - y) + 0.5, 0, 1).astype(np.float32)


def with_disc(picture: np.ndarray, x: float, y: float, radius: float) -> np.ndarray:
    """A red disc over a picture."""
    alpha = disc(picture.shape, x, y, radius)[..., None]
    result = picture.copy()
    result[..., :3] = np.rint(picture[..., :3] * (1 - alpha) + np.array(RED) * alpha)
    return result


def red_middle(pixels: np.ndarray) -> tuple[float, float]:
    rows, columns = np.nonzero((pixels[..., 0] > 180) & (pixels[..., 1:3] < 70).all(axis=2))
    return float(columns.mean() + 0.5), float(rows.mean() + 0.5)


@pytest.fixture
def plain() -> np.ndarray:
    """Textured, but with nothing red."""
    random = np.random.default_rng(4)
    pixels = np.full((180, 320, 4), 255, np.uint8)
    grey = np.kron(random.integers(60, 170, (45, 80)), np.ones((4, 4), int))
    pixels[..., :3] = grey[..., None]
    return pixels


def along(*points: tuple[float, float, float], **more) -> MotionRegion:
    return MotionRegion(RegionId("a"), path=tuple(PathPoint(*each) for each in points), **more)


def test_without_any_move_the_result_is_the_source_bit_for_bit(textured, view, drawn):
    stack = apart(textured, view(textured, CameraPath()))

    assert len(stack.layers) == 1
    for frame in (0, 12, 24):
        assert (drawn(stack, frame) == textured).all()


@pytest.mark.usefixtures("blurred")
def test_the_first_frame_of_a_move_is_the_source_bit_for_bit(textured, view, drawn):
    camera = CameraPath(dolly=reached(25, -0.15), pan=reached(25, 4.0))

    stack = apart(textured, view(textured, camera))

    assert stack.layers[0].pixels.shape[1] > 240
    assert (drawn(stack, 0) == textured).all()


@pytest.mark.parametrize(
    "camera",
    [
        CameraPath(dolly=reached(9, -0.2)),
        CameraPath(pan=reached(9, 9.0), roll=reached(9, 5.0)),
        CameraPath(truck=reached(9, -0.12), pedestal=reached(9, 0.1)),
        CameraPath(orbit=reached(9, 15.0)),
    ],
    ids=["pull-out", "pan and roll", "truck and rise", "orbit"],
)
def test_no_edge_is_black(textured, view, drawn, camera):
    bright = textured[:90, :160].copy()
    bright[..., :3] = np.maximum(bright[..., :3], 90)

    stack = apart(bright, view(bright, camera, 9))

    for frame in (4, 8):
        pixels = drawn(stack, frame)
        assert (pixels[..., 3] == 255).all()
        assert pixels[..., :3].min() > 60


def test_a_handheld_camera_shows_only_the_picture(textured, view):
    stack = apart(textured, view(textured, CameraPath(handheld=0.01), 25))

    assert stack.view.enlarged > 1
    assert stack.layers[0].pixels.shape == textured.shape


@pytest.mark.usefixtures("blurred")
def test_it_can_be_told_not_to_enlarge(textured, view):
    stack = apart(textured, view(textured, CameraPath(handheld=0.01), 25), keep_inside=False)

    assert stack.view.enlarged == 1
    assert stack.layers[0].pixels.shape > textured.shape


@pytest.mark.usefixtures("blurred")
def test_an_object_is_where_its_path_says(plain, view, drawn):
    picture = with_disc(plain, 80, 90, 22)
    region = along((0, 80, 90), (0.5, 160, 60), (1, 250, 110))
    item = ObjectRegion(region, disc(picture.shape, 80, 90, 22))

    stack = apart(picture, view(picture, CameraPath()), objects=[item])

    for frame, place in ((0, (80, 90)), (12, (160, 60)), (24, (250, 110))):
        assert red_middle(drawn(stack, frame)) == pytest.approx(place, abs=0.5)


def test_what_an_object_uncovers_is_filled_with_what_is_around(plain, view, drawn):
    picture = with_disc(plain, 80, 90, 22)
    region = along((0, 80, 90), (1, 250, 90))
    item = ObjectRegion(region, disc(picture.shape, 80, 90, 22))

    stack = apart(picture, view(picture, CameraPath()), objects=[item])

    uncovered = drawn(stack, 24)[60:120, 50:110, :3].astype(int)
    assert (np.ptp(uncovered, axis=2) < 30).all()  # nothing red is left, at its edge neither
    assert uncovered.std() > 15
    far_away = np.s_[:, 130:200]
    assert (drawn(stack, 24)[far_away] == picture[far_away]).all()


@pytest.mark.usefixtures("blurred")
def test_an_object_has_no_fringe_of_what_was_behind_it(view, drawn):
    white = np.full((180, 320, 4), 255, np.uint8)
    white[:, 160:, :3] = 20
    picture = with_disc(white, 80, 90, 30)
    item = ObjectRegion(along((0, 80, 90), (1, 240, 90)), disc(picture.shape, 80, 90, 30))

    stack = apart(picture, view(picture, CameraPath()), objects=[item])

    over_dark = drawn(stack, 24)[50:130, 200:280, :3].astype(int)
    assert over_dark[..., 1:].max() < 80  # green and blue come from the white alone


@pytest.mark.usefixtures("blurred")
def test_objects_turn_and_grow(plain, view, drawn):
    picture = plain.copy()
    picture[80:100, 60:120, :3] = RED
    coverage = np.zeros(picture.shape[:2], np.float32)
    coverage[80:100, 60:120] = 1
    region = along((0, 90, 90), (1, 160, 90), rotation=90.0, proximity=0.5)

    stack = apart(picture, view(picture, CameraPath()), objects=[ObjectRegion(region, coverage)])

    pixels = drawn(stack, 24)
    rows, columns = np.nonzero((pixels[..., 0] > 180) & (pixels[..., 1] < 70))
    assert np.ptp(rows) + 1 == pytest.approx(90, abs=1.5)
    assert np.ptp(columns) + 1 == pytest.approx(30, abs=1.5)


@pytest.mark.usefixtures("blurred")
def test_a_region_painted_on_a_larger_source_moves_by_its_pixels(plain, view, drawn):
    picture = with_disc(plain, 80, 90, 22)
    item = ObjectRegion(along((0, 160, 180), (1, 400, 180)), disc(picture.shape, 80, 90, 22))

    stack = apart(picture, view(picture, CameraPath()), objects=[item], scale=0.5)

    assert red_middle(drawn(stack, 24)) == pytest.approx((200, 90), abs=0.5)


@pytest.mark.usefixtures("blurred")
def test_a_subject_comes_nearer_than_what_is_behind_it(plain, view, drawn):
    picture = with_disc(plain, 160, 90, 30)
    camera = CameraPath(dolly=reached(25, 0.25))

    stack = apart(picture, view(picture, camera), matte=disc(picture.shape, 160, 90, 30))

    assert [layer.distance for layer in stack.layers] == [1.0, SUBJECT]
    pixels = drawn(stack, 24)
    width = ((pixels[90, :, 0] > 180) & (pixels[90, :, 1] < 70)).sum()
    nearer = SUBJECT / (SUBJECT - 0.2)  # the camera has gone 0.2 of the way to the main plane
    assert width == pytest.approx(60 * nearer, rel=0.04)


def test_a_subject_that_the_frame_cuts_goes_on_beyond_it(plain, view, drawn):
    picture = plain[:90, :160].copy()
    picture[45:, 60:100, :3] = RED
    matte = np.zeros(picture.shape[:2], np.float32)
    matte[45:, 60:100] = 1

    stack = apart(picture, view(picture, CameraPath(dolly=reached(9, -0.2)), 9), matte=matte)

    lowest = drawn(stack, 8)[-1, 75:85]
    assert (lowest[:, 0] > 180).all()
    assert (lowest[:, 1] < 70).all()


def test_a_still_camera_sees_no_depth(plain, view, drawn):
    matte = disc(plain.shape, 160, 90, 30)

    stack = apart(plain, view(plain, CameraPath()), matte=matte)

    assert len(stack.layers) == 1
    assert (drawn(stack, 9) == plain).all()


@pytest.mark.usefixtures("blurred")
def test_a_depth_map_parts_what_jumps_and_keeps_what_goes_on(plain, view, drawn):
    picture = plain.copy()
    picture[40:120, 130:190, :3] = RED
    near = np.repeat(np.linspace(0.0, 0.5, 180, dtype=np.float32)[:, None], 320, axis=1)
    near[40:120, 130:190] = 1.0
    camera = CameraPath(truck=reached(9, 0.1))

    stack = apart(picture, view(picture, camera, 9), nearness=near)

    assert len(stack.layers) == 2
    far, front = stack.layers
    assert front.relief is None
    assert far.relief is not None
    assert far.relief.distances[0].mean() > far.relief.distances[-1].mean() * 1.2
    moved = red_middle(drawn(stack, 8))[0] - 160
    assert moved == pytest.approx(-32 / front.distance, rel=0.03)
    pixels = drawn(stack, 8)
    red = (pixels[..., 0] > 180) & (pixels[..., 1] < 70)
    assert red.sum() == pytest.approx(80 * 60, rel=0.03)  # not drawn out like rubber


@pytest.mark.usefixtures("blurred")
def test_a_depth_map_of_one_depth_is_one_plane(textured, view, drawn):
    camera = CameraPath(dolly=reached(9, 0.2))
    flat = apart(textured, view(textured, camera, 9))

    stack = apart(
        textured, view(textured, camera, 9), nearness=np.full((135, 240), 0.4, np.float32)
    )

    assert (drawn(stack, 8) == drawn(flat, 8)).all()


def test_transparent_pictures_are_left_whole(textured, view):
    clear = textured.copy()
    clear[:, :50] = 0

    stack = apart(clear, view(clear, CameraPath(pan=reached(9, 9.0)), 9))

    assert len(stack.layers) == 1
    assert stack.layers[0].pixels is clear


def test_a_crop_of_a_picture_uses_what_lies_beyond_it(textured, view):
    shown = replace(view(textured, CameraPath(truck=reached(9, 0.1)), 9), shown=(40.0, 0, 200, 135))

    stack = apart(textured, replace(shown, target=(160, 135)))

    assert stack.layers[0].pixels.shape == textured.shape


def test_a_line_around_a_scan_is_not_seen_beside_what_is_made_up(textured, view, drawn):
    scan = textured.copy()
    scan[:, :2, :3] = 255

    panned = apart(scan, view(scan, CameraPath(truck=reached(9, -0.1)), 9))
    still = apart(scan, view(scan, CameraPath(truck=reached(9, 0.1)), 9))

    assert drawn(panned, 8)[:, 12:34, :3].mean(axis=(0, 2)).max() < 200
    assert (drawn(still, 0) == scan).all()
