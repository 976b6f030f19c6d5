"""Families that make clips of words, of a picture and of other clips."""

from __future__ import annotations

from dataclasses import replace

from editor.engine.diffusion.families.pictures import SD_SCHEDULERS
from editor.engine.diffusion.family import Appetite, Family, Refinement, Setting
from editor.engine.diffusion.native import LAST
from editor.model.generation.capabilities import FrameRule, OptionKind, OptionSpec, SizeRule
from editor.model.generation.request import GenerationKind

TEXT = GenerationKind.TEXT_TO_VIDEO
IMAGE = GenerationKind.IMAGE_TO_VIDEO
VIDEO = GenerationKind.VIDEO_TO_VIDEO

WAN_SCHEDULERS = ("UniPCMultistepScheduler", "FlowMatchEulerDiscreteScheduler")

STABLE_VIDEO = Family(
    label="Stable Video Diffusion",
    makes=((IMAGE, "StableVideoDiffusionPipeline"),),
    appetite=Appetite(700, 700, 1.5e7),
    size=SizeRule(64, 64, 1280, ((1024, 576), (576, 1024)), follows_source=False),
    frames=FrameRule(least=2, most=50),
    rate=7,
    steps=25,
    guidance=3.0,
    guidance_argument="max_guidance_scale",
    has_words=False,
    has_negative=False,
    settings=(
        Setting(
            OptionSpec(
                "motion",
                OptionKind.INT,
                "Motion",
                127,
                help="How much moves, from hardly anything to all.",
                minimum=1,
                maximum=255,
            ),
            "motion_bucket_id",
        ),
        Setting(
            OptionSpec(
                "noise",
                OptionKind.FLOAT,
                "Noise on the picture",
                0.02,
                help="More lets the clip depart further from the picture.",
                minimum=0.0,
                maximum=1.0,
                step=0.01,
                is_advanced=True,
            ),
            "noise_aug_strength",
        ),
    ),
    dtype="float16",
)

ANIMATE_DIFF = Family(
    label="AnimateDiff",
    makes=((TEXT, "AnimateDiffPipeline"), (VIDEO, "AnimateDiffVideoToVideoPipeline")),
    appetite=Appetite(1200, 2700, 2.6e7),
    size=SizeRule(8, 32, 1024, ((512, 512), (768, 512), (512, 768)), follows_source=False),
    frames=FrameRule(least=2, most=32),
    rate=8,
    steps=25,
    guidance=7.5,
    schedulers=SD_SCHEDULERS,
    dtype="float16",
)

COG_VIDEO = Family(
    label="CogVideoX",
    makes=((TEXT, "CogVideoXPipeline"), (VIDEO, "CogVideoXVideoToVideoPipeline")),
    appetite=Appetite(100, 770, 9e6),
    size=SizeRule(16, 32, 1360, ((720, 480), (1360, 768), (768, 1360)), follows_source=False),
    frames=FrameRule(4, 1, 1, 161),
    rate=8,
    steps=50,
    guidance=6.0,
    schedulers=("CogVideoXDDIMScheduler", "CogVideoXDPMScheduler"),
)
COG_VIDEO_IMAGE = replace(
    COG_VIDEO, label="CogVideoX from a picture", makes=((IMAGE, "CogVideoXImageToVideoPipeline"),)
)

LTX = Family(
    label="LTX-Video",
    makes=((TEXT, "LTXPipeline"), (IMAGE, "LTXImageToVideoPipeline")),
    appetite=Appetite(10, 200, 1.1e8),
    size=SizeRule(32, 32, 1280, ((704, 480), (480, 704), (1216, 704)), follows_source=False),
    frames=FrameRule(8, 1, 1, 257),
    rate=25,
    steps=40,
    guidance=3.0,
)

WAN = Family(
    label="Wan",
    makes=((TEXT, "WanPipeline"), (VIDEO, "WanVideoToVideoPipeline")),
    appetite=Appetite(160, 110, 6.5e6),
    size=SizeRule(16, 32, 1280, ((832, 480), (480, 832), (1280, 720)), follows_source=False),
    frames=FrameRule(4, 1, 1, 241),
    rate=16,
    steps=50,
    guidance=5.0,
    schedulers=WAN_SCHEDULERS,
    precise=("vae",),
)
WAN_IMAGE = replace(
    WAN,
    label="Wan from a picture",
    makes=((IMAGE, "WanImageToVideoPipeline"),),
    natives=(LAST,),
)
WAN_FIRST_FRAME = replace(WAN_IMAGE, natives=(), precise=("vae", "image_encoder"))
WAN_FIRST_LAST = replace(
    WAN_FIRST_FRAME, label="Wan between two pictures", natives=(replace(LAST, is_needed=True),)
)

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

LATTE = Family(
    label="Latte",
    makes=((TEXT, "LattePipeline"),),
    appetite=Appetite(200, 1000, 8.4e6),
    size=SizeRule(8, 32, 512, ((512, 512),), follows_source=False),
    frames=FrameRule(least=16, most=16),
    rate=8,
    steps=50,
    guidance=7.5,
    constants=(("clean_caption", False),),
    dtype="float16",
)

BY_PIPELINE = {
    "StableVideoDiffusionPipeline": STABLE_VIDEO,
    "AnimateDiffPipeline": ANIMATE_DIFF,
    "AnimateDiffVideoToVideoPipeline": ANIMATE_DIFF,
    "CogVideoXPipeline": COG_VIDEO,
    "CogVideoXVideoToVideoPipeline": COG_VIDEO,
    "CogVideoXImageToVideoPipeline": COG_VIDEO_IMAGE,
    "LTXPipeline": LTX,
    "LTXImageToVideoPipeline": LTX,
    "WanPipeline": WAN,
    "WanVideoToVideoPipeline": WAN,
    "WanImageToVideoPipeline": WAN_IMAGE,
    "HunyuanVideoPipeline": HUNYUAN,
    "MochiPipeline": MOCHI,
    "LattePipeline": LATTE,
}

REFINED = {
    "WanImageToVideoPipeline": (
        Refinement("transformer", "pos_embed_seq_len", WAN_FIRST_LAST),
        Refinement("transformer", "image_dim", WAN_FIRST_FRAME),
    ),
}
