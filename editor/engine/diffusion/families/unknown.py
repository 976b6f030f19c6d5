"""A family for a pipeline that the table does not know, from what its call takes."""

from __future__ import annotations

from editor.engine.diffusion.family import Appetite, Family, Filling
from editor.engine.generate.model import GenerationError
from editor.model.generation.capabilities import FrameRule, SizeRule
from editor.model.generation.request import GenerationKind

FRAMES = ("num_frames", "video_length", "frames")
"""What pipelines call the number of frames."""

_NEEDED_ELSEWHERE = ("pose_video", "face_video", "control_video", "control_image", "audio")
_MULTIPLE = 32  # of the sides: what suits the pipelines that there are


def family_of(pipeline: str, call: tuple[tuple[str, float | str | bool | None], ...]) -> Family:
    """
    Raises:
        GenerationError: it makes nothing that is seen, or needs what cannot be given.
    """
    takes = dict(call)
    needs = next((each for each in _NEEDED_ELSEWHERE if each in takes), None)
    if needs or ("height" not in takes and "image" not in takes and "video" not in takes):
        raise GenerationError(
            f"{pipeline} is a kind of model that is not known here, and what it takes does not "
            "tell how it could be used: bring another one."
        )
    count = next((takes[each] for each in FRAMES if each in takes), None)
    moves = any(each in takes for each in (*FRAMES, "video"))
    makes = _makes(takes, moves)
    fills = None
    if "mask_image" in takes and "image" in takes:
        fills, makes = Filling(pipeline, side=1024), ()
    guidance, steps = takes.get("guidance_scale"), takes.get("num_inference_steps")
    return Family(
        label=pipeline.removesuffix("Pipeline"),
        makes=tuple((kind, pipeline) for kind in makes),
        appetite=Appetite(400, 1000, 5e6),
        size=_size(takes, moves),
        fills=fills,
        frames=_frames(count) if moves else FrameRule(most=1),
        rate=_whole(takes.get("frame_rate") or takes.get("fps"), 24),
        steps=_whole(steps, 30),
        guidance=float(guidance) if isinstance(guidance, int | float) else None,
        has_words="prompt" in takes,
        has_negative="negative_prompt" in takes,
        precise=("vae",),
    )


def _makes(takes: dict[str, float | str | bool | None], moves: bool) -> tuple[GenerationKind, ...]:
    if "image" in takes and not moves:
        return (GenerationKind.IMAGE_TO_IMAGE,)
    if "image" in takes:
        return (GenerationKind.IMAGE_TO_VIDEO,)
    if "video" in takes:
        return (GenerationKind.VIDEO_TO_VIDEO,)
    return (GenerationKind.TEXT_TO_VIDEO if moves else GenerationKind.TEXT_TO_IMAGE,)


def _size(takes: dict[str, float | str | bool | None], moves: bool) -> SizeRule:
    usual = (832, 480) if moves else (1024, 1024)
    width, height = _whole(takes.get("width"), usual[0]), _whole(takes.get("height"), usual[1])
    best = tuple(round(side / _MULTIPLE) * _MULTIPLE for side in (width, height))
    return SizeRule(_MULTIPLE, 32, 2048, ((best[0], best[1]),), follows_source=False)


def _frames(count: float | str | bool | None) -> FrameRule:
    """As many as by default, or fewer or more by what the default is a multiple of, and one."""
    usual = _whole(count, 0)
    for multiple in (8, 6, 4):
        if usual % multiple == 1:
            return FrameRule(multiple, 1, 1, 2 * usual)
    return FrameRule(least=1, most=2 * usual if usual else 121)


def _whole(value: float | str | bool | None, otherwise: int) -> int:
    return round(value) if isinstance(value, int | float) and value >= 1 else otherwise
