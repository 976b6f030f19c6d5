"""Requests for removals made into files."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import cv2
import numpy as np
import pytest
from builders.files.exact import SIZE, changed_outside, mask, scene, stored, write_exact

from editor.engine.clean_plate.model import SPEC, CleanPlate
from editor.engine.clean_plate.originals.pictures import frame_of
from editor.engine.generate.clip import generate_clip
from editor.engine.generate.model import Cost, FrameModel
from editor.engine.generate.registry import Models
from editor.media.grey.film_writer import FilmWriter
from editor.media.probe import media_reference
from editor.model.edits.generation.removal import removal_request
from editor.model.generation.capabilities import ModelSpec
from editor.model.generation.removal import RemovalOptions
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SourceRole
from editor.model.media import MediaId
from editor.model.project import Project
from editor.model.time import ZERO, RationalTime

COUNT = 9
FIRST, LENGTH = 2, 5


@pytest.fixture
def source(tmp_path):
    return write_exact(tmp_path / "film.mkv", COUNT)


@pytest.fixture
def masks(tmp_path):
    """Of the frames from FIRST on."""
    with FilmWriter(tmp_path / "masks.mkv", *SIZE) as film:
        for number in range(LENGTH):
            film.write(number, mask(FIRST + number))
        film.finish()
    return tmp_path / "masks.mkv"


def media(path, name):
    return media_reference(path, MediaId(name))


def made(tmp_path, name, *found, models=None, **asked):
    project = Project("test", found)
    asked = {"options": RemovalOptions(), "frames": range(FIRST, FIRST + LENGTH)} | asked
    request = removal_request(
        project, found[0].id, found[1].id if len(found) > 1 else None, **asked
    )
    shown: list[int] = []
    clip = generate_clip(
        request if models is None else with_model(request),
        found,
        tmp_path / name,
        on_frame=lambda index, frame: shown.append(index),
        models=models or Models([CleanPlate()]),
    )
    return clip, shown


def test_a_range_of_a_film_becomes_a_film_of_that_range(tmp_path, source, masks):
    clip, shown = made(tmp_path, "out.mkv", media(source, "film"), media(masks, "mask"))

    before, after = stored(source)[FIRST : FIRST + LENGTH], stored(clip.path)
    assert len(after) == LENGTH
    assert shown == list(range(LENGTH))
    for number, (one, other) in enumerate(zip(before, after, strict=True)):
        assert not changed_outside(one, other, mask(FIRST + number) > 0)
        assert (one.to_ndarray() != other.to_ndarray()).any()
    assert clip.media.available_range is not None
    assert clip.media.available_range.duration.seconds == Fraction(LENGTH, 25)
    assert clip.media.video is not None
    assert clip.media.video.rate == 25


def test_a_mask_of_the_whole_footage_begins_where_the_range_does(tmp_path, source):
    with FilmWriter(tmp_path / "all.mkv", *SIZE) as film:
        for number in range(COUNT):
            film.write(number, mask(number))
        film.finish()

    clip, _ = made(
        *(tmp_path, "out.mkv", media(source, "film"), media(tmp_path / "all.mkv", "mask")),
        mask_start=RationalTime(FIRST, Fraction(25)),
    )

    for number, other in enumerate(stored(clip.path)):
        one = stored(source)[FIRST + number]
        assert not changed_outside(one, other, mask(FIRST + number) > 0)
        assert (one.to_ndarray() != other.to_ndarray()).any()


def test_only_what_is_to_be_redone_is_made_anew(tmp_path, source, masks):
    found = media(source, "film"), media(masks, "mask")
    first, _ = made(tmp_path, "first.mkv", *found)
    earlier = media(first.path, "earlier")

    again, shown = made(
        *(tmp_path, "again.mkv", *found, earlier),
        options=RemovalOptions(grow=2, redo=(2, 3)),
        earlier=earlier.id,
    )

    pairs = zip(stored(first.path), stored(again.path), strict=True)
    same = [(one.to_ndarray() == other.to_ndarray()).all() for one, other in pairs]
    assert same == [True, True, False, False, True]
    assert shown == [2, 3]


def test_pictures_of_films_of_no_one_rate_keep_their_masks(tmp_path):
    times = [0, 40, 120, 160, 280, 320, 360, 400]
    source = write_exact(
        tmp_path / "film.mp4", len(times), encoder="libx264", times=times, qp="0", bf="0"
    )
    footage = media(source, "film")
    assert footage.video is not None
    assert footage.video.variable
    rate = footage.video.rate
    assert rate is not None
    count = round(times[-1] * rate / 1000) + 1
    with FilmWriter(tmp_path / "masks.mkv", *SIZE) as film:
        for number in range(count):
            shown = max(n for n, time in enumerate(times) if time * rate / 1000 <= number)
            film.write(number, mask(shown))
        film.finish()

    clip, _ = made(
        *(tmp_path, "out.mkv", footage, media(tmp_path / "masks.mkv", "mask")), frames=range(count)
    )

    pairs = list(zip(stored(source), stored(clip.path), strict=True))
    assert len(pairs) == len(times)
    for number, (one, other) in enumerate(pairs):
        assert not changed_outside(one, other, mask(number) > 0)


def test_a_still_becomes_a_picture(tmp_path):
    assert cv2.imwrite(str(tmp_path / "photo.png"), scene(1)[..., ::-1])
    assert cv2.imwrite(str(tmp_path / "mask.png"), mask(1))
    found = media(tmp_path / "photo.png", "photo"), media(tmp_path / "mask.png", "mask")

    clip, _ = made(tmp_path, "out.png", *found, frames=None)

    pixels = cv2.imread(str(clip.path))[..., ::-1]
    assert (pixels[mask(1) == 0] == scene(1)[mask(1) == 0]).all()
    assert pixels[mask(1) > 0][:, 0].mean() < 200
    assert clip.media.available_range is None


class Painter:
    """A model that makes everything blue."""

    spec = ModelSpec(
        "painter",
        "Painter",
        "",
        "1",
        (GenerationKind.INPAINT,),
        required=(SourceRole.CLIP, SourceRole.MASK),
        size=SPEC.size,
        options=SPEC.options,
    )

    def obstacle(self) -> str:
        return ""

    def device(self) -> str:
        return "CPU"

    def cost(self, request) -> Cost:
        return Cost(1, 1)

    def frames(self, request, inputs, task, form) -> Iterator:
        blue = np.full((request.height, request.width, 3), (0, 0, 250), np.uint8)
        for number in range(request.frames):
            task.step(number, request.frames, "painting")
            yield frame_of(blue, ZERO)

    def release(self) -> None:
        """Nothing is held."""


def with_model(request):

    return replace(request, model=Painter.spec.id)


def test_another_model_fills_what_is_masked_and_nothing_else(tmp_path, source, masks):
    clip, _ = made(
        *(tmp_path, "out.mkv", media(source, "film"), media(masks, "mask")),
        models=Models([CleanPlate(), Painter()]),
    )

    for number, other in enumerate(stored(clip.path)):
        covered = mask(FIRST + number) > 0
        assert not changed_outside(stored(source)[FIRST + number], other, covered)
        inner = cv2.erode(covered.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
        assert (other.to_ndarray(format="rgb24")[inner][:, 2] > 230).all()


def test_another_model_fills_pictures_too(tmp_path):
    assert cv2.imwrite(str(tmp_path / "photo.png"), scene(1)[..., ::-1])
    assert cv2.imwrite(str(tmp_path / "mask.png"), mask(1))
    found = media(tmp_path / "photo.png", "photo"), media(tmp_path / "mask.png", "mask")

    clip, _ = made(
        *(tmp_path, "out.png", *found), frames=None, models=Models([CleanPlate(), Painter()])
    )

    pixels = cv2.imread(str(clip.path))[..., ::-1]
    assert (pixels[mask(1) > 0] == (0, 0, 250)).all()
    assert (pixels[mask(1) == 0] == scene(1)[mask(1) == 0]).all()


def test_what_fills_footage_makes_no_frames():
    assert isinstance(Painter(), FrameModel)
    assert not isinstance(CleanPlate(), FrameModel)
