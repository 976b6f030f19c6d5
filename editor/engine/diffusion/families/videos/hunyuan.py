"""HunyuanVideo, and what shares its autoencoder."""

from __future__ import annotations

from dataclasses import replace

from editor.engine.diffusion.family import GUIDER, Appetite, Family, Refinement, Told
from editor.engine.diffusion.native import LAST
from editor.model.generation.capabilities import FrameRule, SizeRule
from editor.model.generation.request import GenerationKind

TEXT = GenerationKind.TEXT_TO_VIDEO
IMAGE = GenerationKind.IMAGE_TO_VIDEO

HUNYUAN = Family(
    label="HunyuanVideo",
    makes=((TEXT, "HunyuanVideoPipeline"),),
    appetite=Appetite(130, 500, 6.6e6),
    size=SizeRule(16, 32, 1280, ((960, 544), (1280, 720), (720, 1280)), follows_source=False),
    frames=FrameRule(4, 1, 1, 129),
    rate=24,
    steps=50,
    guidance=6.0,
    has_negative=False,
)
HUNYUAN_IMAGE = replace(
    HUNYUAN,
    label="HunyuanVideo from a picture",
    makes=((IMAGE, "HunyuanVideoImageToVideoPipeline"),),
)
HUNYUAN_IMAGE_BESIDE = replace(
    HUNYUAN_IMAGE,
    told=Told(more=4),
    guidance_argument="true_cfg_scale",
    has_negative=True,
    constants=(("negative_prompt", ""),),
)
HUNYUAN_SKYREELS = replace(
    HUNYUAN,
    label="SkyReels V1 from a picture",
    makes=((IMAGE, "HunyuanSkyreelsImageToVideoPipeline"),),
    size=SizeRule(16, 32, 1280, ((960, 544), (544, 960)), follows_source=False),
    guidance_argument="true_cfg_scale",
    has_negative=True,
    constants=(("negative_prompt", ""),),
)
FRAMEPACK = replace(
    HUNYUAN,
    label="FramePack",
    makes=((IMAGE, "HunyuanVideoFramepackPipeline"),),
    natives=(LAST,),
    size=SizeRule(16, 32, 1280, ((832, 480), (480, 832), (640, 640)), follows_source=False),
    frames=FrameRule(36, 1, 37, 1801),
    told=Told(33, 36),
    round=37,
    rate=30,
    steps=30,
    guidance=9.0,
)
HUNYUAN_15 = replace(
    HUNYUAN,
    label="HunyuanVideo 1.5",
    makes=((TEXT, "HunyuanVideo15Pipeline"),),
    appetite=Appetite(90, 400, 9e6),
    size=SizeRule(16, 32, 1280, ((848, 480), (480, 848), (1280, 720)), follows_source=False),
    frames=FrameRule(4, 1, 1, 241),
    guidance=6.0,
    guidance_argument=GUIDER,
    has_negative=True,
)
HUNYUAN_15_IMAGE = replace(
    HUNYUAN_15,
    label="HunyuanVideo 1.5 from a picture",
    makes=((IMAGE, "HunyuanVideo15ImageToVideoPipeline"),),
)

BY_PIPELINE = {
    "HunyuanVideoPipeline": HUNYUAN,
    "HunyuanVideoImageToVideoPipeline": HUNYUAN_IMAGE,
    "HunyuanSkyreelsImageToVideoPipeline": HUNYUAN_SKYREELS,
    "HunyuanVideoFramepackPipeline": FRAMEPACK,
    "HunyuanVideo15Pipeline": HUNYUAN_15,
    "HunyuanVideo15ImageToVideoPipeline": HUNYUAN_15_IMAGE,
}
REFINED = {
    "HunyuanVideoImageToVideoPipeline": (
        Refinement("transformer", "image_condition_type", HUNYUAN_IMAGE_BESIDE, "latent_concat"),
    ),
}
