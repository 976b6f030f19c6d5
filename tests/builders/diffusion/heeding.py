"""What a model is given counts: with something else of it, another clip is made."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
from builders.diffusion.asked import Asked, texture

from editor.model.generation.brush import MotionBrush, MotionRegion, Polygon, RegionId
from editor.model.generation.capabilities import Control
from editor.model.generation.request import GenerationKind


def assert_heeds(
    model: Asked,
    kind: GenerationKind,
    roles: Collection[str] = (),
    frames: int = 5,
    *,
    is_like_others: bool = False,
    **changes: Any,
) -> np.ndarray:
    """The words, the seed and each of the sources count, and all the same make the same clip, which
    is given back.

    Args:
        is_like_others: what holds for every pipeline of its kind is left out.
    """
    steps = 2 if kind is GenerationKind.VIDEO_TO_VIDEO else 1
    changes["options"] = {"steps": steps, **changes.get("options", {})}
    size = model.spec(kind).size.nearest(32, 32)
    given = {
        role: model.give(f"{role}-of-{n}", texture(n, *size)) for n, role in enumerate(roles, 1)
    }

    made = model.make(kind, frames, sources=given, **changes)

    assert len(made) == model.spec(kind).frames.nearest(frames)
    if not is_like_others:
        np.testing.assert_array_equal(model.make(kind, frames, sources=given, **changes), made)
        assert (model.make(kind, frames, sources=given, seed=7, **changes) != made).any(), "seed"
    other = model.make(kind, frames, sources=given, prompt="b", **changes)
    assert (other != made).any(), "words"
    for n, role in enumerate(roles, 101):
        others = given | {role: model.give(f"{role}-of-{n}", texture(n, *size))}
        assert (model.make(kind, frames, sources=others, **changes) != made).any(), role
    return made


def streaming(x: float, y: float) -> MotionBrush:
    """All of the picture goes that way."""
    whole = Polygon(((0.0, 0.0), (64.0, 0.0), (64.0, 64.0), (0.0, 64.0)))
    return MotionBrush((MotionRegion(RegionId("1"), shapes=(whole,), velocity=(x, y)),))


def assert_follows_brush(
    model: Asked,
    kind: GenerationKind = GenerationKind.IMAGE_TO_VIDEO,
    frames: int = 9,
    **changes: Any,
) -> np.ndarray:
    """What streams to the right is given back, and to the left another clip is made."""
    first = {"first-frame": model.give("painted", texture(1, 64, 64))}
    sources = {**first, **changes.pop("sources", {})}
    changes["options"] = {"steps": 2, **changes.get("options", {})}
    assert {Control.MOTION_BRUSH, Control.CAMERA} <= model.spec(kind).controls

    made, other = (
        model.make(kind, frames, sources=sources, brush=streaming(x, 0), **changes)
        for x in (40, -40)
    )

    assert len(made) == model.spec(kind).frames.nearest(frames)

    assert (other != made).any()
    return made
