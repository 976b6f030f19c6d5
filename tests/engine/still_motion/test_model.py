from contextlib import closing
from fractions import Fraction
from functools import partial

import numpy as np
import pytest
import skia

from editor.compositor.motion.territory import blurred
from editor.engine.generate.inputs import Inputs
from editor.engine.generate.model import EXACT, VIDEO, GenerationError
from editor.engine.still_motion.model import SPEC, StillMotion
from editor.media.probe import media_reference
from editor.model.curves import Curve, Keyframe
from editor.model.generation.brush import (
    MotionBrush,
    MotionRegion,
    PathPoint,
    Polygon,
    RasterMask,
    RegionId,
)
from editor.model.generation.camera import CameraPath
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.media import MediaId
from editor.model.task import Cancelled, TaskControl

WIDTH, HEIGHT = 160, 96
RATE = Fraction(24)
BOX = Polygon(((20, 20), (80, 20), (80, 76), (20, 76)))
INSIDE, OUTSIDE = np.s_[28:68, 28:72], np.s_[:, 84:]
PICTURE, MASK = MediaId("picture"), MediaId("mask")


@pytest.fixture(scope="module")
def pixels() -> np.ndarray:
    noise = np.random.default_rng(5).standard_normal((HEIGHT, WIDTH, 3)).astype(np.float32)
    blots = blurred(noise, 1.5)
    return np.clip(128 + blots / blots.std() * 40, 0, 255).astype(np.uint8)


@pytest.fixture
def made(tmp_path, pixels):
    """The pictures of a clip, (H, W, 3) uint8, or in the encoder's planes its frames."""

    def saved(name: str, picture: np.ndarray):
        path = tmp_path / f"{name}.png"
        alpha = np.full((*picture.shape[:2], 1), 255, np.uint8)
        skia.Image.fromarray(np.dstack([picture, alpha])).save(str(path))
        return media_reference(path, MediaId(name), RATE)

    def make(
        *regions,
        form=EXACT,
        task=None,
        picture=pixels,
        mask=None,
        options=(),
        model=StillMotion,
        **changes,
    ):
        media = [saved(PICTURE, picture)]
        sources = [InputSource(SourceRole.FIRST_FRAME, PICTURE)]
        if mask is not None:
            media.append(saved(MASK, mask))
            sources.append(InputSource(SourceRole.MASK, MASK))
        kind = changes.pop("kind", GenerationKind.IMAGE_TO_VIDEO)
        if kind is GenerationKind.EXTEND:
            sources[0] = InputSource(SourceRole.BEFORE, PICTURE)
        values = {"width": WIDTH, "height": HEIGHT, "frames": 6, "rate": RATE, **changes}
        request = GenerationRequest(
            kind=kind,
            model=SPEC.id,
            sources=tuple(sources),
            brush=MotionBrush(regions),
            options=options,
            **values,
        )
        with closing(Inputs(media)) as inputs:
            frames = list(model().frames(request, inputs, task or TaskControl(), form))
        return frames if form is not EXACT else [shown(each) for each in frames]

    return make


def shown(frame) -> np.ndarray:
    plane = frame.planes[0]
    rows = np.frombuffer(plane.data, np.uint8).reshape(frame.height, plane.stride)
    return rows[:, : 4 * frame.width].reshape(frame.height, frame.width, 4)[..., :3]


def region(**how) -> MotionRegion:
    return MotionRegion(RegionId("a"), shapes=(BOX,), **how)


def zoomed(share: float, frames: int) -> CameraPath:
    return CameraPath(
        zoom=Curve((Keyframe(Fraction(0), 0.0), Keyframe(Fraction(frames - 1), share)))
    )


def test_what_is_painted_moves_and_all_else_stays(made, pixels):
    pictures = made(region(velocity=(96.0, 0.0)))

    for number, picture in enumerate(pictures):
        assert (picture[OUTSIDE] == pixels[OUTSIDE]).all()
        moved = np.roll(pixels, 4 * number, axis=1)
        assert np.abs(picture[INSIDE].astype(int) - moved[INSIDE]).mean() < 12


@pytest.mark.parametrize("snaps", [False, True])
def test_what_was_painted_over_an_edge_stands_still_if_asked_for(made, snaps):
    noise = np.random.default_rng(4).integers(-20, 20, (HEIGHT, WIDTH, 3))
    picture = np.where(np.arange(HEIGHT)[:, None, None] < 66, 180, 60) + noise
    picture = picture.astype(np.uint8)
    sky = MotionRegion(
        RegionId("a"),
        shapes=(Polygon(((0, 0), (WIDTH, 0), (WIDTH, 70), (0, 70))),),
        velocity=(96.0, 0.0),
    )

    last = made(sky, picture=picture, options=(("snap", snaps),))[-1]

    assert (last[68:] == picture[68:]).all() == snaps
    assert (last[:60] != picture[:60]).any()


def test_without_motion_every_frame_is_the_picture(made, pixels):
    assert all((picture == pixels).all() for picture in made())


def test_frames_come_as_the_encoder_takes_them(made):
    frames = made(region(velocity=(30.0, 0.0)), form=VIDEO)

    assert len(frames) == 6
    assert {(each.width, each.height, each.format, each.colour) for each in frames} == {
        (WIDTH, HEIGHT, VIDEO.format, VIDEO.colour)
    }


def test_a_picture_of_odd_height_is_not_resampled(made, pixels):
    taller, lower = made(picture=pixels[:-1])[0], made(picture=pixels[:-1], height=94)[0]

    assert (taller[:-1] == pixels[:-1]).all()
    assert (lower == pixels[:94]).all()


def test_a_smaller_clip_whose_sides_were_rounded_shows_all_of_the_picture(made, pixels):
    clip, mirrored = (
        made(picture=np.ascontiguousarray(each), width=106, height=64, frames=1)[0].astype(int)
        for each in (pixels, pixels[:, ::-1])
    )

    assert np.abs(clip - mirrored[:, ::-1]).max() <= 2


def test_a_wide_clip_shows_the_middle_of_the_picture(made, pixels):
    (picture,) = made(height=60, frames=1)

    assert (picture == pixels[18:78]).all()


def test_a_camera_enlarges_the_whole(made, pixels):
    last = made(camera=zoomed(1.0, 6))[-1]

    middle = last[::2, ::2].astype(int)[12:36, 20:60]
    assert np.abs(middle - pixels[36:60, 60:100]).mean() < 12


def test_what_goes_on_from_a_clip_begins_a_step_after_its_last_picture(made, pixels):
    path = zoomed(0.5, 5)

    alone = made(camera=zoomed(0.5, 6), frames=6)
    on = made(camera=path, frames=5, kind=GenerationKind.EXTEND)

    assert len(on) == 5
    assert (alone[0] == pixels).all()
    for number, picture in enumerate(on, 1):
        assert np.abs(picture.astype(int) - alone[number]).mean() < 1


def test_equal_requests_give_equal_frames(made):
    how = {"velocity": (40.0, 20.0), "ambient": 3.0}

    first, again = made(region(**how), seed=3), made(region(**how), seed=3)
    other = made(region(**how), seed=4)

    assert all((a == b).all() for a, b in zip(first, again, strict=True))
    assert (first[5] != other[5]).any()


def test_an_object_leaves_its_place_and_what_was_behind_is_filled(made, pixels):
    picture = pixels.copy()
    picture[40:60, 30:50] = (255, 0, 0)
    square = Polygon(((30, 40), (50, 40), (50, 60), (30, 60)))
    path = PathPoint(0.0, 40, 50), PathPoint(5 / 24, 120, 50)
    object_ = MotionRegion(RegionId("o"), shapes=(square,), path=path)

    last = made(object_, picture=picture)[-1].astype(int)

    assert (last[44:56, 114:126] - (255, 0, 0)).max() <= 3
    assert (last[40:60, 30:50, 0] - last[40:60, 30:50, 1]).mean() < 40


def test_water_behind_an_object_streams_where_it_stood_too(made, pixels):
    square = Polygon(((40, 40), (60, 40), (60, 60), (40, 60)))
    path = PathPoint(0.0, 50, 50), PathPoint(2 / 24, 130, 50)
    object_ = MotionRegion(RegionId("o"), shapes=(square,), path=path)

    pictures = made(region(velocity=(96.0, 0.0)), object_)

    place = np.s_[44:56, 44:56]
    assert np.abs(pictures[5][place].astype(int) - pictures[4][place]).mean() > 5


def test_a_subject_is_nearer_than_what_is_behind_it(made, pixels):
    mask = np.zeros_like(pixels)
    mask[30:70, 60:100] = 255
    camera = CameraPath(truck=Curve((Keyframe(Fraction(0), 0.0), Keyframe(Fraction(5), 0.1))))

    last = made(mask=mask, camera=camera)[-1]

    before, behind = np.s_[36:64, 68:92], np.s_[4:24, 40:120]
    assert moved_left(pixels, last, before) > moved_left(pixels, last, behind) + 2


def moved_left(before: np.ndarray, after: np.ndarray, part) -> int:
    rows, columns = part
    known = before[part].astype(int)
    errors = [
        np.abs(known - after[rows, columns.start - by : columns.stop - by]).mean()
        for by in range(32)
    ]
    return int(np.argmin(errors))


def test_depth_of_a_subject_needs_its_mask(made):
    with pytest.raises(GenerationError, match="mask"):
        made(options=(("depth", "subject"),))


def test_what_is_estimated_to_be_near_moves_more(made, pixels):
    near = np.zeros(pixels.shape[:2], np.float32)
    near[30:70, 60:100] = 1
    asked: list[tuple[int, ...]] = []

    class Estimator:
        def nearness(self, picture):
            asked.append(picture.shape)
            return near

    camera = CameraPath(truck=Curve((Keyframe(Fraction(0), 0.0), Keyframe(Fraction(5), 0.1))))
    model, options = partial(StillMotion, Estimator), (("depth", "estimated"),)

    last = made(camera=camera, options=options, model=model)[-1]

    before, behind = np.s_[36:64, 68:92], np.s_[4:24, 40:120]
    assert moved_left(pixels, last, before) > moved_left(pixels, last, behind) + 2
    assert asked == [pixels.shape]


def test_a_camera_that_is_still_has_no_depth_estimated(made):
    class Estimator:
        def nearness(self, picture):
            raise AssertionError

    options = (("depth", "estimated"),)

    assert made(
        region(velocity=(24.0, 0.0)), options=options, model=partial(StillMotion, Estimator)
    )


def test_without_a_depth_model_it_says_how_to_bring_one(made, tmp_path, monkeypatch):
    monkeypatch.setenv("CUTAWAY_MODELS", str(tmp_path / "none"))

    with pytest.raises(GenerationError, match=r"models get depth --from FOLDER"):
        made(camera=zoomed(0.2, 6), options=(("depth", "estimated"),))


def test_a_mask_that_cannot_be_read_is_named(made, tmp_path):
    shapes = (RasterMask(str(tmp_path / "gone.png")),)

    with pytest.raises(GenerationError, match=r"gone\.png"):
        made(MotionRegion(RegionId("a"), shapes=shapes, velocity=(30.0, 0.0)))


def test_a_draft_looks_about_the_same(made):
    how = {"velocity": (40.0, 20.0)}

    full, draft = made(region(**how)), made(region(**how), options=(("quality", "draft"),))

    small = [each[5][INSIDE].reshape(10, 4, 11, 4, 3).mean(axis=(1, 3)) for each in (full, draft)]
    assert np.abs(small[0] - small[1]).mean() < 6


def test_it_stops_when_told_to(made):
    task = TaskControl(lambda progress: task.cancel() if progress.done == 2 else None)

    with pytest.raises(Cancelled):
        made(region(velocity=(30.0, 0.0)), task=task)


def test_what_stands_in_a_stream_is_not_carried_along(made, pixels):
    picture = pixels.copy()
    picture[38:58, 60:80] = (255, 0, 0)
    whole = Polygon(((0, 0), (160, 0), (160, 96), (0, 96)))
    rock = Polygon(((56, 34), (84, 34), (84, 62), (56, 62)), erases=True)
    water = MotionRegion(RegionId("w"), shapes=(whole, rock), velocity=(240.0, 0.0))

    last = made(water, picture=picture)[-1].astype(int)

    assert (last[38:58, 60:80] == picture[38:58, 60:80]).all()
    behind = last[38:58, 90:130]
    assert ((behind[..., 0] - behind[..., 1]) > 150).mean() < 0.01
