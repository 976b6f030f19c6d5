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
    words: bool = True,
    **changes: Any,
) -> np.ndarray:
    """The words, the seed and each of the sources count, and all the same make the same clip, which
    is given back."""
    size = model.spec(kind).size.nearest(32, 32)
    given = {
        role: model.give(f"{role}-of-{n}", texture(n, *size)) for n, role in enumerate(roles, 1)
    }

    made = model.make(kind, frames, sources=given, **changes)

    assert len(made) == model.spec(kind).frames.nearest(frames)
    np.testing.assert_array_equal(model.make(kind, frames, sources=given, **changes), made)
    assert (model.make(kind, frames, sources=given, seed=7, **changes) != made).any(), "seed"
    if words:
        other = model.make(kind, frames, sources=given, prompt="b", **changes)
        assert (other != made).any(), "words"
    for n, role in enumerate(roles, 101):
        others = given | {role: model.give(f"{role}-of-{n}", texture(n, *size))}
        assert (model.make(kind, frames, sources=others, **changes) != made).any(), role
    return made
