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
            (
                SourceRole.FIRST_FRAME,
                SourceRole.KEYFRAME,
                SourceRole.LAST_FRAME,
                SourceRole.CLIP,
            ),
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

BY_PIPELINE = {
    "LTXPipeline": LTX,
    "LTXImageToVideoPipeline": LTX,
    "LTXConditionPipeline": LTX_CONDITION,
}
