"""What came first: networks of pictures that were taught to move, and small transformers."""

from __future__ import annotations

from dataclasses import replace

from editor.engine.diffusion.families.pictures import SD_SCHEDULERS, SDXL
from editor.engine.diffusion.family import Appetite, Family, Setting
from editor.engine.diffusion.native import Form, Native
from editor.model.generation.capabilities import FrameRule, OptionKind, OptionSpec, SizeRule
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SourceRole

TEXT = GenerationKind.TEXT_TO_VIDEO
IMAGE = GenerationKind.IMAGE_TO_VIDEO
VIDEO = GenerationKind.VIDEO_TO_VIDEO

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
ANIMATE_DIFF_XL = replace(
    ANIMATE_DIFF,
    label="AnimateDiff XL",
    makes=((TEXT, "AnimateDiffSDXLPipeline"),),
    appetite=Appetite(900, 2700, 1.5e7),
    size=replace(SDXL.size, largest=1536),
    guidance=SDXL.guidance,
)
ANIMATE_DIFF_SPARSE = replace(
    ANIMATE_DIFF,
    label="AnimateDiff with SparseCtrl",
    makes=((TEXT, "AnimateDiffSparseControlNetPipeline"),),
    natives=(
        Native(
            (SourceRole.FIRST_FRAME, SourceRole.KEYFRAME, SourceRole.LAST_FRAME),
            "conditioning_frames",
            Form.PLACED,
            beside="controlnet_frame_indices",
            strength="controlnet_conditioning_scale",
            is_needed=True,
        ),
    ),
)
ANIMATE_DIFF_CONTROL = replace(
    ANIMATE_DIFF,
    label="AnimateDiff with ControlNet",
    makes=(
        (TEXT, "AnimateDiffControlNetPipeline"),
        (VIDEO, "AnimateDiffVideoToVideoControlNetPipeline"),
    ),
    natives=(
        Native(
            (SourceRole.POSE, SourceRole.DEPTH, SourceRole.EDGES),
            "conditioning_frames",
            Form.CLIP,
            strength="controlnet_conditioning_scale",
            is_needed=True,
        ),
    ),
)

LATTE = Family(
    label="Latte",
    makes=((TEXT, "LattePipeline"),),
    appetite=Appetite(200, 1000, 8.4e6),
    size=SizeRule(16, 32, 512, ((512, 512),), follows_source=False),
    frames=FrameRule(least=16, most=16),
    rate=8,
    steps=50,
    guidance=7.5,
    constants=(("clean_caption", False),),
    dtype="float16",
)

MODEL_SCOPE = Family(
    label="ModelScope",
    makes=((TEXT, "TextToVideoSDPipeline"), (VIDEO, "VideoToVideoSDPipeline")),
    appetite=Appetite(900, 2700, 2.6e7),
    size=SizeRule(8, 32, 1024, ((256, 256), (576, 320), (1024, 576)), follows_source=False),
    frames=FrameRule(least=2, most=48),
    rate=8,
    steps=50,
    guidance=9.0,
    schedulers=SD_SCHEDULERS,
    dtype="float16",
)

BY_PIPELINE = {
    "StableVideoDiffusionPipeline": STABLE_VIDEO,
    "AnimateDiffPipeline": ANIMATE_DIFF,
    "AnimateDiffVideoToVideoPipeline": ANIMATE_DIFF,
    "AnimateDiffSDXLPipeline": ANIMATE_DIFF_XL,
    "AnimateDiffSparseControlNetPipeline": ANIMATE_DIFF_SPARSE,
    "AnimateDiffControlNetPipeline": ANIMATE_DIFF_CONTROL,
    "AnimateDiffVideoToVideoControlNetPipeline": ANIMATE_DIFF_CONTROL,
    "LattePipeline": LATTE,
    "TextToVideoSDPipeline": MODEL_SCOPE,
    "VideoToVideoSDPipeline": MODEL_SCOPE,
}
