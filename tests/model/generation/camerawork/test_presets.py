from fractions import Fraction

import pytest

from editor.model.curves import Curve, number_at
from editor.model.generation.camera import MOVES
from editor.model.generation.camerawork.pose import camera_at
from editor.model.generation.camerawork.presets import PRESETS, eased, preset, reached

SIZE = (1280.0, 720.0)
RATE = Fraction(24)


def test_names_are_unique_and_found():
    assert len({each.name for each in PRESETS}) == len(PRESETS)
    assert all(preset(each.name) is each for each in PRESETS)
    assert preset("somersault") is None


@pytest.mark.parametrize("each", PRESETS, ids=lambda each: each.name)
@pytest.mark.parametrize("length", [1, 2, 7, 120])
def test_every_preset_moves_and_has_one_key_a_frame_in_order(each, length):
    path = each.path(length)

    assert not path.is_still
    for name in MOVES:
        animated = getattr(path, name)
        if isinstance(animated, Curve):
            frames = [key.frame for key in animated.keyframes]
            assert frames == sorted(set(frames))
            assert 0 <= frames[0] <= frames[-1] <= max(length - 1, 1)


@pytest.mark.parametrize("length", [24, 120])
def test_vertigo_leaves_the_main_plane_as_large_at_every_frame(length):
    path = preset("vertigo").path(length, 1.0)

    sizes = [camera_at(path, n, RATE, SIZE) for n in range(length)]

    assert [pose.plane()[0][0] / pose.plane()[2][2] for pose in sizes] == pytest.approx(
        [1.0] * length, abs=2e-4
    )


def test_amounts_are_reached_at_the_end_and_smoothly():
    curve = reached(101, 0.2)

    assert number_at(curve, 0) == 0
    assert number_at(curve, 50) == pytest.approx(0.1)
    assert number_at(curve, 100) == pytest.approx(0.2)
    assert number_at(curve, 5) < 0.2 * 0.05
    assert number_at(reached(101, 0.2, linear=True), 5) == pytest.approx(0.01)


def test_an_amount_can_be_chosen():
    assert number_at(preset("slow-push-in").path(50, 0.3).dolly, 49) == pytest.approx(0.3)
    assert number_at(preset("pan-left").path(50).pan, 49) < 0


def test_what_can_be_looped_ends_as_it_began():
    for name in ("breathe", "sway"):
        path = preset(name).path(48)
        assert camera_at(path, 0, RATE, SIZE).is_source
        assert camera_at(path, 47, RATE, SIZE).is_source


def test_places_that_fall_on_one_frame_are_one_keyframe():
    assert eased(1, (0, 0.0), (1, 5.0)).keyframes[0].value == 5.0
