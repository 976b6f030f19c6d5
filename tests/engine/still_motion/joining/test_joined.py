"""Without any weights, a clip lies between two pictures, or leads up to one."""

from __future__ import annotations

from contextlib import closing
from fractions import Fraction

import numpy as np
import pytest
from builders.diffusion.asked import pixels_of, texture
from PIL import Image

from editor.engine.flow.dis import DisFlow
from editor.engine.generate.inputs import Inputs
from editor.engine.generate.model import EXACT
from editor.engine.still_motion.joining.between import Between
from editor.engine.still_motion.model import SPEC, StillMotion
from editor.media.probe import media_reference
from editor.model.curves import Curve, Keyframe
from editor.model.generation.camera import CameraPath
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.media import MediaId
from editor.model.task import TaskControl

WIDTH, HEIGHT = 128, 96
SHIFT = 12
BRIDGE, EXTEND = GenerationKind.BRIDGE, GenerationKind.EXTEND


@pytest.fixture(scope="module")
def ground():
    """Soft spots, wide enough to look at from several places."""
    import cv2

    fine = texture(5, WIDTH + 4 * SHIFT, HEIGHT)[..., :3].astype(np.float32)
    soft = cv2.GaussianBlur(fine, (0, 0), 3)
    return np.clip((soft - soft.mean()) * 5 + 128, 0, 255).astype(np.uint8)


def seen(ground, left):
    return np.ascontiguousarray(ground[:, left : left + WIDTH])


@pytest.fixture
def made(tmp_path):
    """The frames of a request between pictures."""

    def make(kind, before=None, after=None, camera=None, frames=3):
        media, sources = [], []
        for role, pixels in ((SourceRole.BEFORE, before), (SourceRole.AFTER, after)):
            if pixels is not None:
                path, id = tmp_path / f"{role}.png", MediaId(role)
                Image.fromarray(pixels).save(path)
                media.append(media_reference(path, id))
                sources.append(InputSource(role, id))
        request = GenerationRequest(
            kind,
            SPEC.id,
            WIDTH,
            HEIGHT,
            frames,
            Fraction(24),
            sources=tuple(sources),
            camera=camera or CameraPath(),
        )
        with closing(Inputs(media)) as inputs:
            made = StillMotion().frames(request, inputs, TaskControl(), EXACT)
            return [pixels_of(each)[..., :3].astype(int) for each in made]

    return make


def off(one, other):
    """How far two pictures differ, away from what came in at their sides."""
    inside = slice(2 * SHIFT, -2 * SHIFT)
    return np.abs(one[:, inside].astype(int) - other[:, inside]).mean()


def test_what_both_show_moves_over_instead_of_being_seen_twice(made, ground):
    one, other = seen(ground, 2 * SHIFT), seen(ground, SHIFT)

    frames = made(BRIDGE, one, other)

    assert len(frames) == 3
    half = seen(ground, 2 * SHIFT - SHIFT // 2)
    dissolved = (one.astype(int) + other) / 2
    assert off(frames[1], half) < 0.25 * off(dissolved, half)
    assert off(frames[0], one) < off(frames[2], one)
    assert off(frames[2], other) < off(frames[0], other)


def test_pictures_of_other_things_dissolve(ground):
    one, other = seen(ground, 0), 255 - texture(9, WIDTH, HEIGHT)[..., :3]
    between = Between(DisFlow(), one, other)

    assert off(between.at(0.0), one) == 0
    assert off(between.at(1.0), other) == 0
    half = between.at(0.5)
    assert off(half, (one.astype(int) + other) / 2) < 0.2 * off(half, one)


def test_the_camera_arrives_at_the_picture_after(made, ground):
    """Going in, it is seen from farther away at first, and as it is in the end."""
    picture = seen(ground, SHIFT)
    path = CameraPath(zoom=Curve((Keyframe(Fraction(0), 0.0), Keyframe(Fraction(23), 0.5))))

    frames = made(EXTEND, after=picture, camera=path, frames=23)

    distances = [off(each, picture) for each in frames]
    assert len(frames) == 23
    assert distances[-1] < 0.4 * distances[0]
    assert distances[-1] == min(distances)
    still = made(EXTEND, after=picture, frames=2)
    assert max(off(each, picture) for each in still) < 1
