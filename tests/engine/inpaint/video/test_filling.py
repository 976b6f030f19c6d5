from fractions import Fraction
from itertools import islice

import numpy as np
import pytest
from builders.pictures import PicturesFootage

from editor.engine.inpaint.video.filling import filled, windows
from editor.engine.inpaint.video.options import FillOptions
from editor.model.task import Cancelled, TaskControl

pytest.importorskip("cv2")

COUNT, HEIGHT, WIDTH = 14, 96, 160
COVER = (250, 20, 240)
PLAIN = FillOptions(grain=0)


class Shot:
    """A wall that the camera pans over by `speed` pixels a frame, and a ball that rolls over it."""

    def __init__(self, wall: np.ndarray, speed: int, ball: int = 0, count: int = COUNT) -> None:
        clean = [wall[20 : 20 + HEIGHT, 20 + i * speed :][:, :WIDTH, :3] for i in range(count)]
        self.clean = [np.ascontiguousarray(each) for each in clean]
        y, x = np.mgrid[:HEIGHT, :WIDTH]
        self.masks = [
            (((x - 40 - i * ball) ** 2 + (y - 48) ** 2) < 12**2).astype(np.uint8) * 255
            for i in range(count)
        ]
        self.pictures = [
            np.where(mask[..., None] > 0, np.uint8(COVER), picture)
            for picture, mask in zip(self.clean, self.masks, strict=True)
        ]
        self.footage = PicturesFootage(self.pictures, Fraction(25))

    def filled(self, options: FillOptions = PLAIN, **more) -> list:
        span = range(len(self.pictures))
        return list(
            filled(self.footage, self.masks.__getitem__, span, options, TaskControl(), **more)
        )

    def error(self, frames: list) -> float:
        squares = [
            ((each.picture.astype(float) - self.clean[each.frame]) ** 2)[self.masks[each.frame] > 0]
            for each in frames
        ]
        return float(np.sqrt(np.concatenate(squares).mean()))


@pytest.fixture(scope="module")
def wall(large_wall) -> np.ndarray:
    return large_wall


def test_what_a_moving_thing_covered_comes_back(wall):
    shot = Shot(wall, speed=0, ball=6)

    frames = shot.filled()

    assert [each.frame for each in frames] == list(range(COUNT))
    assert shot.error(frames) < 4


def test_what_a_logo_covers_comes_from_where_the_camera_went(wall):
    shot = Shot(wall, speed=4)

    assert shot.error(shot.filled()[2:]) < 8


def test_nothing_outside_the_mask_changes(wall):
    shot = Shot(wall, speed=3, ball=4, count=6)

    for each in shot.filled(FillOptions()):
        untouched = shot.masks[each.frame] == 0
        assert (each.picture[untouched] == shot.pictures[each.frame][untouched]).all()
        assert not each.changed[untouched].any()


def test_only_the_feathered_and_widened_mask_changes(wall):
    shot = Shot(wall, speed=3, ball=4, count=6)

    for each in shot.filled(FillOptions(grow=2, feather=4)):
        assert (each.picture[~each.changed] == shot.pictures[each.frame][~each.changed]).all()
        assert each.changed.sum() > (shot.masks[each.frame] > 0).sum()
        assert each.changed.mean() < 0.12


def test_what_nobody_saw_is_made_up_and_stays(wall):
    shot = Shot(wall, speed=0, count=6)

    frames = shot.filled()

    inside = shot.masks[0] > 0
    pieces = np.stack([each.picture[inside] for each in frames]).astype(int)
    assert np.abs(pieces - COVER).max(-1).min() > 20
    assert np.abs(np.diff(pieces, axis=0)).max() <= 2


def test_a_fill_taken_up_again_is_the_same(wall):
    shot = Shot(wall, speed=1, ball=2, count=8)
    options = FillOptions(window=4)
    whole = shot.filled(options)
    second = windows(range(COUNT), options)[1]

    rest = filled(
        shot.footage,
        shot.masks.__getitem__,
        range(second.start, 8),
        options,
        TaskControl(),
        before=whole[second.start - 1],
    )

    for one, other in zip(whole[second.start :], rest, strict=True):
        assert (one.picture == other.picture).all()


def test_a_fill_can_be_cancelled(wall):
    shot = Shot(wall, speed=1, ball=2, count=4)
    control = TaskControl()
    frames = filled(shot.footage, shot.masks.__getitem__, range(4), FillOptions(window=2), control)
    first = list(islice(frames, 1))

    control.cancel()

    assert len(first) == 1
    with pytest.raises(Cancelled):
        next(frames)


def test_frames_without_a_mask_stay(wall):
    shot = Shot(wall, speed=1, count=3)
    nothing = np.zeros((HEIGHT, WIDTH), np.uint8)

    for each in filled(shot.footage, lambda frame: nothing, range(3), FillOptions(), TaskControl()):
        assert (each.picture == shot.pictures[each.frame]).all()
        assert not each.changed.any()


def test_frames_given_are_the_truth_and_those_around_follow(wall):
    shot = Shot(wall, speed=0)
    inside = shot.masks[6] > 0
    key = np.where(inside[..., None], np.uint8((30, 200, 90)), shot.pictures[6])

    frames = shot.filled(keys={6: key})

    assert (frames[6].picture == key).all()
    for each in frames:
        assert np.abs(each.picture[inside].astype(int) - (30, 200, 90)).mean() < 8


def test_a_chosen_frame_is_where_the_filling_comes_from(wall):
    shot = Shot(wall, speed=0, ball=6, count=10)
    lit = [picture.copy() for picture in shot.pictures]
    lit[9][40:57, 34:47] = 250
    shot.footage = PicturesFootage(lit)

    usual, chosen = shot.filled()[0], shot.filled(source_frame=9)[0]

    inside = np.s_[44:53, 37:44]
    assert chosen.picture[inside].mean() > usual.picture[inside].mean() + 40


@pytest.mark.parametrize("backwards", [False, True])
def test_a_frame_given_leads_those_that_are_out_of_its_reach(wall, backwards):
    shot = Shot(wall, speed=1)
    first, last = (COUNT - 1, 0) if backwards else (0, COUNT - 1)
    inside = shot.masks[first] > 0
    key = np.where(inside[..., None], np.uint8((30, 200, 90)), shot.pictures[first])
    options = FillOptions(grain=0, reach=3, window=4)

    frames = shot.filled(options, keys={first: key}, backwards=backwards)

    assert [each.frame for each in frames] == list(range(COUNT))[:: -1 if backwards else 1]
    shift = first - last  # the wall pans: so far has the patch gone
    there = np.roll(inside, shift, 1) & inside
    assert there.sum() > 20
    piece = next(each.picture for each in frames if each.frame == last)[there].astype(int)
    assert (piece[:, 1] - piece[:, 0] > 60).mean() > 0.8  # it is green


def test_a_chosen_frame_out_of_reach_is_where_the_filling_comes_from(wall):
    shot = Shot(wall, speed=0, ball=6, count=10)
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    light = 70 * np.exp(-((x - 94) ** 2 + (y - 48) ** 2) / 40)[..., None]
    dimmed = [
        np.clip(picture + light * max(0, 1 - number / 7), 0, 255).astype(np.uint8)
        for number, picture in enumerate(shot.pictures)
    ]
    shot.footage = PicturesFootage(dimmed)
    options = FillOptions(grain=0, reach=3, window=4)

    usual, chosen = (shot.filled(options, source_frame=one)[9] for one in (None, 0))

    inside = np.s_[44:53, 90:99]
    assert chosen.picture[inside].mean() > usual.picture[inside].mean() + 20


def test_what_no_frame_shows_is_made_up_once_by_whatever_is_asked_to(wall):
    shot, asked = Shot(wall, speed=0, count=6), list[int]()

    def green(picture, hole, control):
        asked.append(int(hole.sum()))
        return np.full_like(picture, (30, 200, 90))

    frames = shot.filled(make_up=green)

    assert asked == [int((shot.masks[0] > 0).sum())]
    for each in frames:
        assert np.abs(np.median(each.picture[shot.masks[0] > 0], 0) - (30, 200, 90)).max() < 2
