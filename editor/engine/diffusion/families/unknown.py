"""A family for a pipeline that the table does not know, from what its call takes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from editor.engine.diffusion.family import Appetite, Family, Filling
from editor.engine.generate.model import GenerationError
from editor.model.generation.capabilities import FrameRule, SizeRule
from editor.model.generation.request import GenerationKind

FRAMES = ("num_frames", "video_length", "frames")
"""What pipelines call the number of frames."""

NEEDED = "needed"
"""In place of a default, where a call cannot do without."""

Takes = Mapping[str, float | str | bool | None]

_GIVEN = ("prompt", "image", "video", "mask_image")
_CONTROLLED = ("controlnet_conditioning_scale", "adapter_conditioning_scale", "control_image")
_ELSEWHERE = (
    "pose_video",
    "face_video",
    "control_video",
    "audio",
    "reference_conditions",
    "c2w",
    "id_cond",
    "task_prompt",
)
"""What a pipeline makes nothing of use without, though it may have a default."""

_FINER = r"Upscal|Upsampl|SuperResolution|Refine|SRPipeline"
_PART = r"Prior"
_FAULTY = ("EasyAnimateControlPipeline", "EasyAnimateInpaintPipeline")
"""These ask for what they do not have."""

_GUIDANCE = ("guidance_scale", "true_cfg_scale", "distilled_guidance_scale")
_FROM_PICTURES = r"Img2Img|(?<!T)I2V|I2I|ImageTo|Image2(Image|Video)|Edit|Pix2Pix|Variation"
_MULTIPLE = 32  # of the sides: what suits the pipelines that there are


def family_of(pipeline: str, call: tuple[tuple[str, float | str | bool | None], ...]) -> Family:
    """
    Raises:
        GenerationError: it makes nothing that can be used, or needs what cannot be given.
    """
    takes = dict(call)
    why = _objection(pipeline, takes)
    if why:
        raise GenerationError(why)
    count = next((takes[each] for each in FRAMES if each in takes), None)
    moves = any(each in takes for each in (*FRAMES, "video"))
    makes = _makes(pipeline, takes, moves)
    fills = None
    if "mask_image" in takes and "image" in takes:
        fills, makes = Filling(pipeline, side=1024, has_strength="strength" in takes), ()
    argument = next((each for each in _GUIDANCE if _is_number(takes.get(each))), "guidance_scale")
    guidance, steps = takes.get(argument), takes.get("num_inference_steps")
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
        guidance_argument=argument,
        has_words="prompt" in takes,
        has_negative="negative_prompt" in takes,
        has_strength="strength" in takes,
        precise=("vae",),
    )


def _objection(pipeline: str, takes: Takes) -> str:
    """Why it cannot be used, with what to do; empty: it can."""
    if any(each in takes for each in _CONTROLLED) or "ControlNet" in pipeline:
        return (
            f"{pipeline} is a model together with what steers it: bring the model as it is "
            "without, and its ControlNet by itself."
        )
    if re.search(_FINER, pipeline):
        return (
            f"{pipeline} makes larger or finer what another model made, and nothing by itself: "
            "bring that one."
        )
    if pipeline.startswith("Onnx"):
        return f"{pipeline} is for weights in the form of ONNX: bring the model with safetensors."
    if re.search(_PART, pipeline):
        return (
            f"{pipeline} is one part of a model, which makes no pictures by itself: bring the "
            "whole model."
        )
    if pipeline in _FAULTY:
        return (
            f"{pipeline} cannot be run by the diffusers that are known here, for a fault of its "
            "own: bring another model."
        )
    if not any(each in takes for each in ("height", "image", "video")) or "gen_length" in takes:
        return f"{pipeline} makes no pictures and no clips: bring a model that does."
    if "ensemble_size" in takes or "frame_size" in takes or "layers" in takes:
        return (
            f"{pipeline} makes something else of a picture than another picture: bring a model "
            "that makes pictures or clips."
        )
    unknown = [name for name, said in takes.items() if said == NEEDED and name not in _GIVEN]
    unknown += [each for each in _ELSEWHERE if each in takes]
    if "image" not in takes and "images" in takes and "Edit" in pipeline:
        unknown.append("images")
    if unknown:
        return (
            f"{pipeline} is not known here and wants {' and '.join(unknown)}, which cannot be "
            "given to it: bring another model."
        )
    return ""


def _makes(pipeline: str, takes: Takes, moves: bool) -> tuple[GenerationKind, ...]:
    of_words = GenerationKind.TEXT_TO_VIDEO if moves else GenerationKind.TEXT_TO_IMAGE
    if "image" in takes:
        of_picture = GenerationKind.IMAGE_TO_VIDEO if moves else GenerationKind.IMAGE_TO_IMAGE
        is_needed = takes["image"] == NEEDED or bool(re.search(_FROM_PICTURES, pipeline))
        alone = is_needed or "strength" in takes or "height" not in takes or "prompt" not in takes
        return (of_picture,) if alone else (of_words, of_picture)
    return (GenerationKind.VIDEO_TO_VIDEO,) if "video" in takes else (of_words,)


def _size(takes: Takes, moves: bool) -> SizeRule:
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


def _is_number(value: float | str | bool | None) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _whole(value: float | str | bool | None, otherwise: int) -> int:
    return round(value) if isinstance(value, int | float) and value >= 1 else otherwise
