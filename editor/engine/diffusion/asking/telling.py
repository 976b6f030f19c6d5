"""What a pipeline is told, whatever is wanted of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from editor.engine.diffusion.asking.options import GUIDANCE, STEPS, whole
from editor.engine.diffusion.families.unknown import FRAMES
from editor.engine.diffusion.family import Family
from editor.engine.generate.model import GenerationError
from editor.model.curves import Value
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import SourceRole

_WINDOW = "base_num_frames", "overlap_history"


def told(
    family: Family,
    request: GenerationRequest,
    values: Mapping[str, Value],
    takes: Iterable[str],
) -> dict[str, Any]:
    """All that is the same for every kind: words, size, length, steps and settings.

    Args:
        takes: the names of the call's arguments; others are left out.

    Raises:
        GenerationError: it cannot be made in several windows.
    """
    known = frozenset(takes)
    prompt = request.prompts.prompts[0] if request.prompts.prompts else None
    given: dict[str, Any] = {
        "width": request.width,
        "height": request.height,
        "max_area": request.width * request.height,
        "num_inference_steps": values[STEPS],
        "frame_rate": float(request.rate),
        "fps": max(1, round(request.rate)),
        "output_type": "np",
        **dict.fromkeys(FRAMES, family.told.frames(request.frames)),
        **dict(family.constants),
    }
    argument, most = family.section
    given[argument] = min(request.frames, most)
    argument, stages = family.stages
    given[argument] = [max(1, whole(values, STEPS) // stages)] * stages
    if family.windows[0] and request.kind is not GenerationKind.EXTEND:
        _require_no_last(family, request)
        given |= dict(zip(_WINDOW, family.window(request.frames), strict=True))
    if family.has_words:
        given["prompt"] = prompt.text if prompt else ""
    if family.has_negative and prompt and prompt.negative:
        given["negative_prompt"] = prompt.negative
    if GUIDANCE in values:
        given[family.guidance_argument] = values[GUIDANCE]
    for setting in family.settings:
        given[setting.argument] = values[setting.spec.name]
    return {name: value for name, value in given.items() if name in known}


def _require_no_last(family: Family, request: GenerationRequest) -> None:
    """Diffusers 0.42 counts the frames of the last of several windows wrongly where one leads to a
    picture."""
    most, _ = family.windows
    if request.frames > most and request.source(SourceRole.LAST_FRAME) is not None:
        raise GenerationError(
            f"{family.label} leads to a last frame in clips of up to {most} frames: ask for fewer, "
            "or leave that picture out."
        )
