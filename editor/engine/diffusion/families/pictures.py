"""Families that make single pictures of words and of other pictures."""

from __future__ import annotations

from dataclasses import replace

from editor.engine.diffusion.family import Appetite, Family, Filling, Refinement
from editor.engine.diffusion.native import Native
from editor.model.generation.capabilities import SizeRule
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SourceRole

TEXT, IMAGE = GenerationKind.TEXT_TO_IMAGE, GenerationKind.IMAGE_TO_IMAGE

SD_SCHEDULERS = (
    "DPMSolverMultistepScheduler",
    "UniPCMultistepScheduler",
    "EulerDiscreteScheduler",
    "EulerAncestralDiscreteScheduler",
    "DDIMScheduler",
    "LCMScheduler",
)
"""For models that predict noise."""

SD15 = Family(
    label="Stable Diffusion 1 and 2",
    makes=((TEXT, "StableDiffusionPipeline"), (IMAGE, "StableDiffusionImg2ImgPipeline")),
    fills=Filling("StableDiffusionInpaintPipeline", side=512),
    appetite=Appetite(2400, 2700, 1e7),
    size=SizeRule(8, 32, 2048, ((512, 512), (768, 512), (512, 768)), follows_source=False),
    strength=0.75,
    schedulers=SD_SCHEDULERS,
    dtype="float16",
)

SDXL = Family(
    label="Stable Diffusion XL",
    makes=((TEXT, "StableDiffusionXLPipeline"), (IMAGE, "StableDiffusionXLImg2ImgPipeline")),
    fills=Filling("StableDiffusionXLInpaintPipeline", side=1024),
    appetite=Appetite(1500, 2700, 1e7),
    size=SizeRule(
        8, 32, 2048, ((1024, 1024), (1344, 768), (768, 1344), (1152, 896)), follows_source=False
    ),
    guidance=5.0,
    strength=0.6,
    schedulers=SD_SCHEDULERS,
    dtype="float16",
)

SD3 = Family(
    label="Stable Diffusion 3",
    makes=((TEXT, "StableDiffusion3Pipeline"), (IMAGE, "StableDiffusion3Img2ImgPipeline")),
    fills=Filling("StableDiffusion3InpaintPipeline", side=1024),
    appetite=Appetite(500, 2700, 8e6),
    size=SizeRule(16, 32, 1536, ((1024, 1024), (1344, 768), (768, 1344)), follows_source=False),
    steps=28,
    guidance=7.0,
    strength=0.6,
)

FLUX = Family(
    label="Flux",
    makes=((TEXT, "FluxPipeline"), (IMAGE, "FluxImg2ImgPipeline")),
    fills=Filling("FluxInpaintPipeline", side=1024),
    appetite=Appetite(400, 2700, 5e6),
    size=SizeRule(16, 32, 2048, ((1024, 1024), (1360, 768), (768, 1360)), follows_source=False),
    steps=28,
    guidance=3.5,
    strength=0.6,
    has_negative=False,
)

FLUX_CONTROL = replace(
    FLUX,
    label="Flux Control",
    makes=((TEXT, "FluxControlPipeline"), (IMAGE, "FluxControlImg2ImgPipeline")),
    fills=None,
    natives=(
        Native(
            (SourceRole.DEPTH, SourceRole.EDGES, SourceRole.POSE), "control_image", is_needed=True
        ),
    ),
    steps=50,
    guidance=30.0,
    strength=0.8,
)
FLUX_FAST = replace(FLUX, label="Flux schnell", steps=4, guidance=None)

BY_PIPELINE = {
    "StableDiffusionPipeline": SD15,
    "StableDiffusionImg2ImgPipeline": SD15,
    "StableDiffusionXLPipeline": SDXL,
    "StableDiffusionXLImg2ImgPipeline": SDXL,
    "StableDiffusion3Pipeline": SD3,
    "StableDiffusion3Img2ImgPipeline": SD3,
    "FluxPipeline": FLUX,
    "FluxImg2ImgPipeline": FLUX,
    "FluxControlPipeline": FLUX_CONTROL,
    "FluxControlImg2ImgPipeline": FLUX_CONTROL,
}
REFINED = {"FluxPipeline": (Refinement("transformer", "guidance_embeds", FLUX_FAST, value=False),)}
