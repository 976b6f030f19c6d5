"""Families of pictures that were taught to fill holes."""

from __future__ import annotations

from dataclasses import replace

from editor.engine.diffusion.families.pictures import FLUX, SD3, SD15, SDXL
from editor.engine.diffusion.family import Filling

SD15_FILL = replace(SD15, label="Stable Diffusion inpainting", makes=())
SDXL_FILL = replace(SDXL, label="Stable Diffusion XL inpainting", makes=())
SD3_FILL = replace(SD3, label="Stable Diffusion 3 inpainting", makes=())
FLUX_FILL = replace(
    FLUX,
    label="Flux Fill",
    makes=(),
    fills=Filling("FluxFillPipeline", side=1024, guidance=30.0, steps=50),
)

BY_PIPELINE = {
    "StableDiffusionInpaintPipeline": SD15_FILL,
    "StableDiffusionXLInpaintPipeline": SDXL_FILL,
    "StableDiffusion3InpaintPipeline": SD3_FILL,
    "FluxInpaintPipeline": FLUX,
    "FluxFillPipeline": FLUX_FILL,
}
