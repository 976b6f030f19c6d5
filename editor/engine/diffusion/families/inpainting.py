"""Families that were taught to fill holes: in pictures, and in clips."""

from __future__ import annotations

from dataclasses import replace

from editor.engine.diffusion.families.pictures import FLUX, SD3, SD15, SDXL
from editor.engine.diffusion.family import Appetite, Family, Filling
from editor.model.generation.capabilities import FrameRule, SizeRule
from editor.model.generation.request import GenerationKind

SD15_FILL = replace(SD15, label="Stable Diffusion inpainting", makes=())
SDXL_FILL = replace(SDXL, label="Stable Diffusion XL inpainting", makes=())
SD3_FILL = replace(SD3, label="Stable Diffusion 3 inpainting", makes=())
FLUX_FILL = replace(
    FLUX,
    label="Flux Fill",
    makes=(),
    fills=Filling("FluxFillPipeline", side=1024, guidance=30.0, steps=50),
)

WAN_VACE = Family(
    label="Wan VACE",
    makes=((GenerationKind.TEXT_TO_VIDEO, "WanVACEPipeline"),),
    fills=Filling(
        "WanVACEPipeline", side=832, frames=FrameRule(4, 1, 5, 81), overlap=9, has_strength=False
    ),
    appetite=Appetite(200, 110, 5e6),
    size=SizeRule(16, 32, 1280, ((832, 480), (480, 832), (1280, 720)), follows_source=False),
    frames=FrameRule(4, 1, 1, 241),
    rate=16,
    steps=50,
    guidance=5.0,
    schedulers=("UniPCMultistepScheduler", "FlowMatchEulerDiscreteScheduler"),
    precise=("vae",),
)

BY_PIPELINE = {
    "StableDiffusionInpaintPipeline": SD15_FILL,
    "StableDiffusionXLInpaintPipeline": SDXL_FILL,
    "StableDiffusion3InpaintPipeline": SD3_FILL,
    "FluxInpaintPipeline": FLUX,
    "FluxFillPipeline": FLUX_FILL,
    "WanVACEPipeline": WAN_VACE,
}
