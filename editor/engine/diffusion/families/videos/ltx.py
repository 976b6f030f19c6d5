"""LTX-Video and LTX-2, whose sound comes with the pictures."""

from __future__ import annotations

from dataclasses import replace

from editor.engine.diffusion.family import Appetite, Family
from editor.engine.diffusion.native import Form, Native
from editor.model.generation.capabilities import FrameRule, SizeRule
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SourceRole

TEXT = GenerationKind.TEXT_TO_VIDEO
IMAGE = GenerationKind.IMAGE_TO_VIDEO
VIDEO = GenerationKind.VIDEO_TO_VIDEO

_PLACED = (
    SourceRole.FIRST_FRAME,
    SourceRole.KEYFRAME,
    SourceRole.LAST_FRAME,
    SourceRole.CLIP,
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
LTX_CONDITION = replace(
    LTX,
    label="LTX-Video with keyframes",
    makes=tuple((kind, "LTXConditionPipeline") for kind in (TEXT, IMAGE, VIDEO)),
    natives=(
        Native(
            _PLACED,
            "conditions",
            Form.CONDITIONS,
            maker=(
                "ltx.pipeline_ltx_condition.LTXVideoCondition",
                "video",
                "frame_index",
                "strength",
            ),
        ),
    ),
)
LTX2 = Family(
    label="LTX-2",
    has_sound=True,
    makes=tuple((kind, "LTX2ConditionPipeline") for kind in (TEXT, IMAGE, VIDEO)),
    appetite=Appetite(20, 200, 6e7),
    size=SizeRule(32, 32, 2560, ((768, 512), (512, 768), (1280, 704)), follows_source=False),
    frames=FrameRule(8, 1, 1, 481),
    rate=24,
    steps=30,
    guidance=3.0,
    natives=(
        Native(
            _PLACED,
            "conditions",
            Form.CONDITIONS,
            maker=(
                "ltx2.pipeline_ltx2_condition.LTX2VideoCondition",
                "frames",
                "index",
                "strength",
            ),
            every=8,
        ),
    ),
)

BY_PIPELINE = {
    "LTXPipeline": LTX,
    "LTXImageToVideoPipeline": LTX,
    "LTXConditionPipeline": LTX_CONDITION,
    "LTX2Pipeline": LTX2,
    "LTX2ImageToVideoPipeline": LTX2,
    "LTX2ConditionPipeline": LTX2,
}
