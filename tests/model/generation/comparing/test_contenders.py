"""Takes compete as their model with what was chosen of its ways to move a picture."""

from dataclasses import replace

from builders.generation import request

from editor.model.generation.brush import MotionBrush, MotionRegion, RegionId
from editor.model.generation.camera import CameraPath
from editor.model.generation.camerawork.presets import preset
from editor.model.generation.comparing.contenders import contender_of, pairs
from editor.model.generation.comparing.elo import Contender
from editor.model.generation.take import ShotId, Take, TakeId
from editor.model.media import MediaId

STILL = request()
PUSHED = replace(STILL, camera=preset("slow-push-in").path(STILL.frames, 0.3))


def take(name, asked):
    return Take(TakeId(name), ShotId("shot"), MediaId(name), asked)


def test_a_camera_preset_is_known_whatever_its_amount():
    assert contender_of(STILL) == Contender("fade", "")
    assert contender_of(PUSHED) == Contender("fade", "slow-push-in")


def test_a_brush_and_a_path_of_ones_own_are_presets_too():
    painted = replace(PUSHED, brush=MotionBrush((MotionRegion(RegionId("sky")),)))
    own = replace(STILL, camera=CameraPath(pan=3.0, roll=1.0))

    assert contender_of(painted).preset == "brush+slow-push-in"
    assert contender_of(own).preset == "camera"


def test_those_that_differ_are_paired_if_there_are_any():
    first, second, other = take("1", STILL), take("2", STILL), take("3", PUSHED)

    assert pairs([first, second]) == (("1", "2"),)
    assert pairs([first, second, other]) == (("1", "3"), ("2", "3"))
    assert pairs([first]) == ()
