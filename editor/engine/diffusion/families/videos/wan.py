"""Wan and what was made of it: the same autoencoder, and transformers of its kind."""

from __future__ import annotations

from dataclasses import replace

from editor.engine.diffusion.family import Appetite, Family, Filling, Refinement, Setting
from editor.engine.diffusion.native import LAST, Form, Native
from editor.model.generation.capabilities import FrameRule, OptionKind, OptionSpec, SizeRule
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SourceRole

TEXT = GenerationKind.TEXT_TO_VIDEO
IMAGE = GenerationKind.IMAGE_TO_VIDEO
VIDEO = GenerationKind.VIDEO_TO_VIDEO
EXTEND = GenerationKind.EXTEND

SCHEDULERS = ("UniPCMultistepScheduler", "FlowMatchEulerDiscreteScheduler")

_LATER = OptionSpec(
    "guidance-later",
    OptionKind.FLOAT,
    "Guidance of details",
    3.0,
    help="How closely what is given is followed in the last steps, which make the details.",
    minimum=0.0,
    maximum=50.0,
    step=0.1,
    is_advanced=True,
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
    schedulers=SCHEDULERS,
    precise=("vae",),
)
WAN_TWO = replace(
    WAN,
    label="Wan 2.2",
    makes=((TEXT, "WanPipeline"),),
    steps=40,
    guidance=4.0,
    settings=(Setting(_LATER, "guidance_scale_2"),),
)
WAN_SMALL = replace(
    WAN,
    label="Wan 2.2 5B",
    makes=((TEXT, "WanPipeline"), (IMAGE, "WanImageToVideoPipeline")),
    appetite=Appetite(40, 110, 2.6e7),
    size=SizeRule(32, 32, 1280, ((1280, 704), (704, 1280)), follows_source=False),
    rate=24,
)
WAN_IMAGE = replace(
    WAN,
    label="Wan from a picture",
    makes=((IMAGE, "WanImageToVideoPipeline"),),
    natives=(LAST,),
)
WAN_TWO_IMAGE = replace(
    WAN_IMAGE,
    label="Wan 2.2 from a picture",
    steps=40,
    guidance=3.5,
    settings=(Setting(replace(_LATER, default=3.5), "guidance_scale_2"),),
)
WAN_FIRST_FRAME = replace(WAN_IMAGE, natives=(), precise=("vae", "image_encoder"))
WAN_FIRST_LAST = replace(
    WAN_FIRST_FRAME, label="Wan between two pictures", natives=(replace(LAST, is_needed=True),)
)
WAN_VACE = replace(
    WAN,
    label="Wan VACE",
    makes=((TEXT, "WanVACEPipeline"), (IMAGE, "WanVACEPipeline")),
    fills=Filling(
        "WanVACEPipeline", side=832, frames=FrameRule(4, 1, 5, 81), overlap=9, has_strength=False
    ),
    natives=(
        Native(
            (
                SourceRole.FIRST_FRAME,
                SourceRole.LAST_FRAME,
                SourceRole.KEYFRAME,
                SourceRole.DEPTH,
                SourceRole.POSE,
                SourceRole.EDGES,
                SourceRole.FLOW,
            ),
            "video",
            Form.COMPOSED,
            beside="mask",
            strength="conditioning_scale",
        ),
        Native((SourceRole.REFERENCE,), "reference_images", Form.PICTURES),
    ),
)
WAN_ANIMATE = replace(
    WAN_FIRST_FRAME,
    label="Wan Animate",
    makes=((IMAGE, "WanAnimatePipeline"),),
    natives=(
        Native((SourceRole.POSE,), "pose_video", Form.CLIP, is_needed=True),
        Native((SourceRole.FACE,), "face_video", Form.CLIP, is_needed=True),
        Native((SourceRole.CLIP,), "background_video", Form.CLIP, also=(("mode", "replace"),)),
        Native((SourceRole.MASK,), "mask_video", Form.MASKS),
    ),
    frames=FrameRule(4, 1, 5, 1201),
    section=("segment_frame_length", 77),
    round=77,
    rate=30,
    steps=20,
    guidance=1.0,
)
LUCY_EDIT = replace(
    WAN_SMALL,
    label="Lucy Edit",
    makes=((VIDEO, "LucyEditPipeline"),),
    frames=FrameRule(4, 1, 1, 121),
    has_strength=False,
)
CHRONO_EDIT = replace(
    WAN_FIRST_FRAME,
    label="ChronoEdit",
    makes=((IMAGE, "ChronoEditPipeline"),),
    frames=FrameRule(4, 1, 5, 81),
    constants=(  # without them it makes five, whatever it is told, and drops those between
        ("enable_temporal_reasoning", True),
        ("num_temporal_reasoning_steps", 1000),
    ),
)
ANY_FLOW = replace(
    WAN, label="AnyFlow", makes=((TEXT, "AnyFlowPipeline"),), steps=4, guidance=1.0, schedulers=()
)
ANY_FLOW_ON = replace(
    ANY_FLOW,
    label="AnyFlow that goes on",
    makes=tuple((kind, "AnyFlowFARPipeline") for kind in (TEXT, IMAGE, EXTEND)),
    natives=(
        Native((SourceRole.FIRST_FRAME,), "video", axes="BTCHW"),
        Native((SourceRole.BEFORE,), "video", Form.CLIP, reach=13, axes="BTCHW"),
    ),
    frames=FrameRule(least=81, most=81),  # in pieces that its transformer's config says
)
HELIOS = replace(
    WAN,
    label="Helios",
    makes=tuple((kind, "HeliosPipeline") for kind in (TEXT, IMAGE, EXTEND)),
    natives=(Native((SourceRole.BEFORE,), "video", Form.CLIP, reach=33, is_apart=True),),
    size=SizeRule(16, 32, 1280, ((640, 384), (384, 640)), follows_source=False),
    frames=FrameRule(32, 1, 33, 1409),  # of each 33 that it makes after the first, some go
    round=33,
    rate=24,
    schedulers=(),
)
HELIOS_BY_SIZES = replace(
    HELIOS,
    makes=tuple((kind, "HeliosPyramidPipeline") for kind in (TEXT, IMAGE, EXTEND)),
    size=replace(HELIOS.size, multiple=64, smallest=64),
    steps=30,
    stages=("pyramid_num_inference_steps_list", 3),
)
SKYREELS = replace(
    WAN,
    label="SkyReels V2",
    makes=((TEXT, "SkyReelsV2Pipeline"),),
    size=SizeRule(16, 32, 1280, ((960, 544), (544, 960), (1280, 720)), follows_source=False),
    frames=FrameRule(4, 1, 1, 121),
    rate=24,
    guidance=6.0,
)
SKYREELS_IMAGE = replace(
    SKYREELS,
    label="SkyReels V2 from a picture",
    makes=((IMAGE, "SkyReelsV2ImageToVideoPipeline"),),
    guidance=5.0,
    precise=("vae", "image_encoder"),
)
SKYREELS_FORCING = replace(
    SKYREELS,
    label="SkyReels V2 in any length",
    makes=(
        (TEXT, "SkyReelsV2DiffusionForcingPipeline"),
        (IMAGE, "SkyReelsV2DiffusionForcingImageToVideoPipeline"),
        (EXTEND, "SkyReelsV2DiffusionForcingVideoToVideoPipeline"),
    ),
    natives=(LAST, Native((SourceRole.BEFORE,), "video", Form.CLIP, reach=17)),
    frames=FrameRule(4, 1, 1, 1441),
    schedulers=(),
    windows=(97, 17),
    constants=(("overlap_history", 17), ("addnoise_condition", 20)),
)

BY_PIPELINE = {
    "WanPipeline": WAN,
    "WanVideoToVideoPipeline": WAN,
    "WanImageToVideoPipeline": WAN_IMAGE,
    "WanVACEPipeline": WAN_VACE,
    "WanAnimatePipeline": WAN_ANIMATE,
    "LucyEditPipeline": LUCY_EDIT,
    "ChronoEditPipeline": CHRONO_EDIT,
    "AnyFlowPipeline": ANY_FLOW,
    "AnyFlowFARPipeline": ANY_FLOW_ON,
    "HeliosPipeline": HELIOS,
    "HeliosPyramidPipeline": HELIOS_BY_SIZES,
    "SkyReelsV2Pipeline": SKYREELS,
    "SkyReelsV2ImageToVideoPipeline": SKYREELS_IMAGE,
    "SkyReelsV2DiffusionForcingPipeline": SKYREELS_FORCING,
    "SkyReelsV2DiffusionForcingImageToVideoPipeline": SKYREELS_FORCING,
    "SkyReelsV2DiffusionForcingVideoToVideoPipeline": SKYREELS_FORCING,
}
_SMALL = Refinement("vae", "patch_size", WAN_SMALL)
REFINED = {
    "WanPipeline": (_SMALL, Refinement("transformer_2", "num_layers", WAN_TWO)),
    "WanImageToVideoPipeline": (
        _SMALL,
        Refinement("transformer_2", "num_layers", WAN_TWO_IMAGE),
        Refinement("transformer", "pos_embed_seq_len", WAN_FIRST_LAST),
        Refinement("transformer", "image_dim", WAN_FIRST_FRAME),
    ),
}
