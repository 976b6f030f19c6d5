"""Families that stand alone: Cosmos, which foresees what a world looks like, SANA-Video,
Motif-Video and EasyAnimate."""

from __future__ import annotations

from dataclasses import replace

from editor.engine.diffusion.family import GUIDER, Appetite, Family
from editor.engine.diffusion.native import Form, Native
from editor.model.generation.capabilities import FrameRule, SizeRule
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SourceRole

TEXT = GenerationKind.TEXT_TO_VIDEO
IMAGE = GenerationKind.IMAGE_TO_VIDEO
EXTEND = GenerationKind.EXTEND


def _going_on(frames: int) -> Native:
    return Native((SourceRole.BEFORE,), "video", Form.CLIP, reach=frames)


COSMOS = Family(
    label="Cosmos",
    makes=((TEXT, "CosmosTextToWorldPipeline"),),
    appetite=Appetite(120, 300, 6.5e6),
    size=SizeRule(16, 32, 1280, ((1280, 704), (704, 1280)), follows_source=False),
    frames=FrameRule(8, 1, 1, 121),
    rate=30,
    steps=36,
    guidance=7.0,
    libraries=("torchvision", "cosmos_guardrail"),
)
COSMOS_IMAGE = replace(
    COSMOS,
    label="Cosmos from a picture or a clip",
    makes=tuple((kind, "CosmosVideoToWorldPipeline") for kind in (IMAGE, EXTEND)),
    natives=(_going_on(9),),
)
COSMOS_2 = replace(
    COSMOS,
    label="Cosmos Predict 2",
    makes=tuple((kind, "Cosmos2VideoToWorldPipeline") for kind in (IMAGE, EXTEND)),
    natives=(_going_on(5),),
    frames=FrameRule(4, 1, 1, 93),
    rate=16,
    steps=35,
    precise=("vae",),
)
COSMOS_25 = replace(
    COSMOS_2,
    label="Cosmos Predict 2.5",
    makes=tuple((kind, "Cosmos2_5_PredictBasePipeline") for kind in (TEXT, IMAGE, EXTEND)),
    natives=(
        Native(  # a clip of one: of a picture it makes a tensor by another library
            (SourceRole.FIRST_FRAME,),
            "video",
            Form.CLIP,
            also=(("num_latent_conditional_frames", 1),),
        ),
        replace(_going_on(5), also=(("num_latent_conditional_frames", 2),)),
    ),
    steps=36,
)

SANA = Family(
    label="SANA-Video",
    makes=((TEXT, "SanaVideoPipeline"),),
    appetite=Appetite(60, 110, 2.5e7),
    size=SizeRule(32, 32, 1280, ((832, 480), (480, 832)), follows_source=False),
    frames=FrameRule(4, 1, 1, 161),
    rate=16,
    steps=50,
    guidance=6.0,
    constants=(("clean_caption", False), ("use_resolution_binning", False)),
    precise=("vae",),
)
SANA_IMAGE = replace(
    SANA, label="SANA-Video from a picture", makes=((IMAGE, "SanaImageToVideoPipeline"),)
)

MOTIF = Family(
    label="Motif-Video",
    makes=((TEXT, "MotifVideoPipeline"),),
    appetite=Appetite(120, 110, 7e6),
    size=SizeRule(16, 32, 1280, ((1280, 736), (736, 1280)), follows_source=False),
    frames=FrameRule(4, 1, 1, 121),
    rate=24,
    steps=50,
    guidance=8.0,
    guidance_argument=GUIDER,
    precise=("vae",),
)
MOTIF_IMAGE = replace(
    MOTIF, label="Motif-Video from a picture", makes=((IMAGE, "MotifVideoImage2VideoPipeline"),)
)

EASY_ANIMATE = Family(
    label="EasyAnimate",
    makes=((TEXT, "EasyAnimatePipeline"),),
    appetite=Appetite(130, 500, 6.6e6),
    size=SizeRule(16, 32, 1344, ((512, 512), (672, 384), (1344, 768)), follows_source=False),
    frames=FrameRule(4, 1, 1, 49),
    rate=8,
    steps=50,
    guidance=5.0,
    constants=(("negative_prompt", ""),),
)

BY_PIPELINE = {
    "CosmosTextToWorldPipeline": COSMOS,
    "CosmosVideoToWorldPipeline": COSMOS_IMAGE,
    "Cosmos2VideoToWorldPipeline": COSMOS_2,
    "Cosmos2_5_PredictBasePipeline": COSMOS_25,
    "SanaVideoPipeline": SANA,
    "SanaImageToVideoPipeline": SANA_IMAGE,
    "MotifVideoPipeline": MOTIF,
    "MotifVideoImage2VideoPipeline": MOTIF_IMAGE,
    "EasyAnimatePipeline": EASY_ANIMATE,
}
