"""Pipelines that follow drawn structures and likenesses, and what each is told of them, as data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Protocol

from PIL import Image

from editor.engine.diffusion.adapters.adaptation import Adaptation
from editor.engine.generate.model import GenerationError
from editor.model.generation.adapters import AdapterKind
from editor.model.generation.sources import SourceRole

NETWORK = "controlnet"
STRENGTH = "controlnet_conditioning_scale"
MODE = "control_mode"
FRAMES = "controlnet_frame_indices"
LIKENESS = "ip_adapter_image"
OF_CLIPS = "conditioning_frames"

_UNION, _SPARSE = "ControlNetUnionModel", "SparseControlNetModel"
PIPELINES: Mapping[tuple[str, str], tuple[str, str]] = MappingProxyType(
    {
        (pipeline, network): (f"{steered}Pipeline", argument)
        for network, rows in {
            "ControlNetModel": (
                ("StableDiffusionPipeline", "StableDiffusionControlNet", "image"),
                (
                    "StableDiffusionImg2ImgPipeline",
                    "StableDiffusionControlNetImg2Img",
                    "control_image",
                ),
                (
                    "StableDiffusionInpaintPipeline",
                    "StableDiffusionControlNetInpaint",
                    "control_image",
                ),
                ("StableDiffusionXLPipeline", "StableDiffusionXLControlNet", "image"),
                (
                    "StableDiffusionXLImg2ImgPipeline",
                    "StableDiffusionXLControlNetImg2Img",
                    "control_image",
                ),
                (
                    "StableDiffusionXLInpaintPipeline",
                    "StableDiffusionXLControlNetInpaint",
                    "control_image",
                ),
                ("AnimateDiffPipeline", "AnimateDiffControlNet", "conditioning_frames"),
                (
                    "AnimateDiffVideoToVideoPipeline",
                    "AnimateDiffVideoToVideoControlNet",
                    "conditioning_frames",
                ),
            ),
            _UNION: (
                ("StableDiffusionXLPipeline", "StableDiffusionXLControlNetUnion", "control_image"),
                (
                    "StableDiffusionXLImg2ImgPipeline",
                    "StableDiffusionXLControlNetUnionImg2Img",
                    "control_image",
                ),
                (
                    "StableDiffusionXLInpaintPipeline",
                    "StableDiffusionXLControlNetUnionInpaint",
                    "control_image",
                ),
            ),
            _SPARSE: (
                ("AnimateDiffPipeline", "AnimateDiffSparseControlNet", "conditioning_frames"),
            ),
            "SD3ControlNetModel": (
                ("StableDiffusion3Pipeline", "StableDiffusion3ControlNet", "control_image"),
            ),
            "FluxControlNetModel": (
                ("FluxPipeline", "FluxControlNet", "control_image"),
                ("FluxImg2ImgPipeline", "FluxControlNetImg2Img", "control_image"),
                ("FluxInpaintPipeline", "FluxControlNetInpaint", "control_image"),
            ),
            "QwenImageControlNetModel": (
                ("QwenImagePipeline", "QwenImageControlNet", "control_image"),
            ),
            "ZImageControlNetModel": (("ZImagePipeline", "ZImageControlNet", "control_image"),),
        }.items()
        for pipeline, steered, argument in rows
    }
)
"""By a model's own pipeline and the network that steers it: the pipeline with both, and what that
calls the picture to follow."""

_MODES = MappingProxyType(
    {
        _UNION: {SourceRole.POSE: 0, SourceRole.DEPTH: 1, SourceRole.EDGES: 3},
        "FluxControlNetModel": {SourceRole.EDGES: 0, SourceRole.DEPTH: 2, SourceRole.POSE: 4},
    }
)
"""What networks that follow several things call each."""


class Steerer(Protocol):
    """See `adapters.wearing.Worn`."""

    @property
    def label(self) -> str: ...
    @property
    def adaptation(self) -> Adaptation: ...
    @property
    def strength(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Led:
    """What one adapter is shown: a picture, or one for each frame; and on which frames."""

    pictures: Sequence[Image.Image]
    frames: tuple[int, ...] = (0,)


def steered(pipeline: str, worn: Iterable[Steerer], label: str) -> str:
    """The class that makes what `pipeline` makes, and follows what is worn.

    Raises:
        GenerationError: there is none.
    """
    steering = [each for each in worn if each.adaptation.kind is AdapterKind.CONTROL]
    if not steering:
        return pipeline
    networks = list(dict.fromkeys(each.adaptation.network for each in steering))
    found = PIPELINES.get((pipeline, networks[0]))
    if found is None:
        raise GenerationError(
            f"{label} cannot follow {steering[0].label} in this: ask for another kind of result, "
            "or leave it out."
        )
    if len(networks) > 1 or (len(steering) > 1 and networks[0] in (_UNION, _SPARSE)):
        raise GenerationError(
            f"{label} cannot follow {steering[0].label} and {steering[1].label} at once: choose "
            "one of them."
        )
    return found[0]


def followed(
    pipeline: str, worn: Iterable[Steerer], led: Mapping[SourceRole, Led], takes: Iterable[str]
) -> dict[str, Any]:
    """What a pipeline is told of the adapters that it wears.

    Args:
        pipeline: the model's own class.
        led: what is followed, by role. takes: the names of the call's arguments.
    """
    chosen, known = list(worn), frozenset(takes)
    given: dict[str, Any] = {}
    steering = [each for each in chosen if each.adaptation.kind is AdapterKind.CONTROL]
    if steering:
        network = steering[0].adaptation.network
        argument = PIPELINES[pipeline, network][1]
        moves = argument == OF_CLIPS
        roles = [role for each in steering if (role := each.adaptation.reads) is not None]
        leads = [led[role] for role in roles]
        pictures = [list(each.pictures) if moves else each.pictures[0] for each in leads]
        modes = [_MODES.get(network, {}).get(role) for role in roles]
        given[argument] = _one_or_all(pictures)
        given[STRENGTH] = _one_or_all([float(each.strength) for each in steering])
        if network == _UNION:
            given[argument], given[MODE] = pictures, modes
        elif MODE in known and all(each.adaptation.follows_several for each in steering):
            given[MODE] = _one_or_all(modes)
        if FRAMES in known:
            given[FRAMES] = list(leads[0].frames)
    likenesses = [each for each in chosen if each.adaptation.kind is AdapterKind.REFERENCE]
    if likenesses:
        seen = list(led[SourceRole.REFERENCE].pictures)
        given[LIKENESS] = [_one_or_all(seen)] * len(likenesses)
    return given


def _one_or_all(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values
