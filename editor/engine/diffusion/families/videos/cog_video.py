"""CogVideoX, and what reads words as it does: by a large T5."""

from __future__ import annotations

from dataclasses import replace

from editor.engine.diffusion.family import Appetite, Family, Refinement
from editor.engine.diffusion.native import Form, Native
from editor.model.generation.capabilities import FrameRule, SizeRule
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SourceRole

TEXT = GenerationKind.TEXT_TO_VIDEO
IMAGE = GenerationKind.IMAGE_TO_VIDEO
VIDEO = GenerationKind.VIDEO_TO_VIDEO

COG_VIDEO = Family(
    label="CogVideoX",
    makes=((TEXT, "CogVideoXPipeline"), (VIDEO, "CogVideoXVideoToVideoPipeline")),
    appetite=Appetite(100, 770, 9e6),
    size=SizeRule(16, 32, 1360, ((720, 480), (480, 720)), follows_source=False),
    frames=FrameRule(4, 1, 1, 161),
    rate=8,
    steps=50,
    guidance=6.0,
    schedulers=("CogVideoXDDIMScheduler", "CogVideoXDPMScheduler"),
)
COG_VIDEO_IMAGE = replace(
    COG_VIDEO, label="CogVideoX from a picture", makes=((IMAGE, "CogVideoXImageToVideoPipeline"),)
)
COG_VIDEO_CONTROL = replace(
    COG_VIDEO,
    label="CogVideoX-Fun Control",
    makes=((TEXT, "CogVideoXFunControlPipeline"),),
    natives=(
        Native(
            (SourceRole.POSE, SourceRole.DEPTH, SourceRole.EDGES),
            "control_video",
            Form.CLIP,
            is_needed=True,
        ),
    ),
)

COG_VIDEO_15 = replace(  # its transformer takes two frames for one
    COG_VIDEO,
    label="CogVideoX 1.5",
    size=SizeRule(16, 32, 1360, ((1360, 768), (768, 1360)), follows_source=False),
    frames=FrameRule(8, 5, 5, 165),
    rate=16,
)
COG_VIDEO_15_IMAGE = replace(
    COG_VIDEO_15, label="CogVideoX 1.5 from a picture", makes=COG_VIDEO_IMAGE.makes
)
COG_VIDEO_15_CONTROL = replace(
    COG_VIDEO_15,
    label="CogVideoX-Fun Control 1.5",
    makes=COG_VIDEO_CONTROL.makes,
    natives=COG_VIDEO_CONTROL.natives,
)

MOCHI = Family(
    label="Mochi",
    makes=((TEXT, "MochiPipeline"),),
    appetite=Appetite(100, 600, 6.6e6),
    size=SizeRule(16, 32, 1280, ((848, 480), (480, 848)), follows_source=False),
    frames=FrameRule(6, 1, 1, 163),
    rate=30,
    steps=64,
    guidance=4.5,
)

ALLEGRO = Family(
    label="Allegro",
    makes=((TEXT, "AllegroPipeline"),),
    appetite=Appetite(100, 700, 6.6e6),
    size=SizeRule(
        16, 320, 1280, ((1280, 720), (560, 320), (320, 320)), follows_source=False, is_fixed=True
    ),
    frames=FrameRule(16, 8, 24, 88),
    rate=15,
    steps=100,
    guidance=7.5,
    tiles=True,
    precise=("vae",),
    constants=(("clean_caption", False),),
)

BY_PIPELINE = {
    "CogVideoXPipeline": COG_VIDEO,
    "CogVideoXVideoToVideoPipeline": COG_VIDEO,
    "CogVideoXImageToVideoPipeline": COG_VIDEO_IMAGE,
    "CogVideoXFunControlPipeline": COG_VIDEO_CONTROL,
    "MochiPipeline": MOCHI,
    "AllegroPipeline": ALLEGRO,
}
REFINED = {
    pipeline: (Refinement("transformer", "patch_size_t", family),)
    for pipeline, family in {
        "CogVideoXPipeline": COG_VIDEO_15,
        "CogVideoXVideoToVideoPipeline": COG_VIDEO_15,
        "CogVideoXImageToVideoPipeline": COG_VIDEO_15_IMAGE,
        "CogVideoXFunControlPipeline": COG_VIDEO_15_CONTROL,
    }.items()
}
