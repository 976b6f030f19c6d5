"""What a model is given counts: with something else of it, another clip is made."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
from builders.diffusion.asked import Asked, texture

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
