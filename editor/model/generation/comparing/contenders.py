"""As what takes compete: their model, with what was chosen of its ways to move a picture."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from editor.model.generation.camerawork.amounts import preset_of
from editor.model.generation.comparing.elo import Contender
from editor.model.generation.request import GenerationRequest
from editor.model.generation.take import Take, TakeId

BRUSH, OWN_CAMERA = "brush", "camera"
"""Presets that stand for what is painted, and for a camera path of the user's own."""

BETWEEN = "+"


def contender_of(request: GenerationRequest) -> Contender:
    """Its preset names the camera's preset, and says whether there is a brush: `brush+vertigo`."""
    parts = [BRUSH] if request.brush.regions else []
    if not request.camera.is_still:
        found = preset_of(request.camera, request.frames)
        parts.append(OWN_CAMERA if found is None else found[0].name)
    return Contender(request.model, BETWEEN.join(parts))


def pairs(takes: Sequence[Take]) -> tuple[tuple[TakeId, TakeId], ...]:
    """Two at a time; those of different contenders if there are any, since only these say
    something of models and presets."""
    each = tuple(combinations(takes, 2))
    telling = tuple(
        pair for pair in each if contender_of(pair[0].request) != contender_of(pair[1].request)
    )
    return tuple((first.id, second.id) for first, second in telling or each)
