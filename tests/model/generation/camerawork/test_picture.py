from fractions import Fraction

import pytest

from editor.model.generation.camera import CameraPath
from editor.model.generation.camerawork.picture import CameraPicture, camera_picture
from editor.model.generation.camerawork.presets import PRESETS, reached


def picture(path: CameraPath, frames: int = 96) -> CameraPicture:
    return camera_picture(path, frames, Fraction(24), (1920, 1080), (260, 180))


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_all_that_matters_lies_within_the_area(preset):
    drawn = picture(preset.path(96))

    points = [*drawn.plane, *drawn.way]
    for station in drawn.stations:
        points += [station.place, *station.opening, *(end for ray in station.rays for end in ray)]
    assert all(-1e-6 <= x <= 260 + 1e-6 and -1e-6 <= y <= 180 + 1e-6 for x, y in points)


def test_a_camera_that_does_nothing_sees_just_the_picture():
    drawn = picture(CameraPath())

    assert len(set(drawn.way)) == 1
    assert [station.frame for station in drawn.stations] == [0, 95]
    for a, b in zip(drawn.stations[0].seen, drawn.plane, strict=True):
        assert a == pytest.approx(b)


def test_the_way_begins_and_ends_where_the_first_and_last_camera_stand():
    drawn = picture(CameraPath(truck=reached(96, 0.2)))

    assert drawn.way[0] == drawn.stations[0].place
    assert drawn.way[-1] == drawn.stations[-1].place
    assert drawn.way[-1][0] > drawn.way[0][0]


def test_a_camera_that_looks_past_the_picture_sees_nothing_of_it():
    assert picture(CameraPath(pan=reached(96, 75.0))).stations[-1].seen is None


def test_one_frame_is_one_camera():
    drawn = picture(CameraPath(dolly=0.2), frames=1)

    assert len(drawn.way) == len(drawn.stations) == 1


def test_keyframes_have_cameras_but_not_too_many():
    many = picture(next(each for each in PRESETS if each.name == "vertigo").path(96))

    frames = [station.frame for station in many.stations]
    assert 3 <= len(frames) <= 10
    assert frames == sorted(set(frames))
