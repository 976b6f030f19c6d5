"""Kandinsky 5, which has HunyuanVideo's autoencoder."""

from __future__ import annotations

from dataclasses import replace

from editor.engine.diffusion.family import Appetite, Family, Refinement
from editor.model.generation.capabilities import FrameRule, SizeRule
from editor.model.generation.request import GenerationKind

KANDINSKY = Family(
    label="Kandinsky 5",
    makes=((GenerationKind.TEXT_TO_VIDEO, "Kandinsky5T2VPipeline"),),
    appetite=Appetite(100, 500, 1.5e7),
    size=SizeRule(16, 32, 1280, ((768, 512), (512, 768), (512, 512)), follows_source=False),
    frames=FrameRule(4, 1, 5, 121),
    rate=24,
    steps=50,
    guidance=5.0,
    is_dtype_fixed=True,  # its attention reckons in nothing else
)
KANDINSKY_IMAGE = replace(
    KANDINSKY,
    label="Kandinsky 5 from a picture",
    makes=((GenerationKind.IMAGE_TO_VIDEO, "Kandinsky5I2VPipeline"),),
    frames=FrameRule(4, 1, 17, 121),  # its first ones get the contrast of those after the 13th
)
KANDINSKY_SPARSE = replace(  # its attention goes by blocks of 128 pixels
    KANDINSKY,
    label="Kandinsky 5 with sparse attention",
    size=SizeRule(128, 128, 1408, ((768, 512), (512, 768), (1280, 768)), follows_source=False),
    frames=FrameRule(4, 1, 5, 241),
)
KANDINSKY_SPARSE_IMAGE = replace(
    KANDINSKY_SPARSE,
    label="Kandinsky 5 with sparse attention from a picture",
    makes=KANDINSKY_IMAGE.makes,
    frames=replace(KANDINSKY_SPARSE.frames, least=17),
)

BY_PIPELINE = {
    "Kandinsky5T2VPipeline": KANDINSKY,
    "Kandinsky5I2VPipeline": KANDINSKY_IMAGE,
}
REFINED = {
    pipeline: (Refinement("transformer", "attention_type", family, "nabla"),)
    for pipeline, family in {
        "Kandinsky5T2VPipeline": KANDINSKY_SPARSE,
        "Kandinsky5I2VPipeline": KANDINSKY_SPARSE_IMAGE,
    }.items()
}
