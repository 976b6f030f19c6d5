"""What can be done with which of diffusers' pipelines, as data."""

from __future__ import annotations

APART = frozenset({"HeliosPipeline"})
"""They make a clip in rounds, each by itself from frames of its own."""

BACKWARDS = frozenset({"HunyuanVideoFramepackPipeline"})
"""They make a clip in rounds from its end to its second moment; the first is given."""

_IN_ROUNDS = (
    APART
    | BACKWARDS
    | {
        "SkyReelsV2DiffusionForcingImageToVideoPipeline",
        "SkyReelsV2DiffusionForcingPipeline",
    }
)

BEGINS = _IN_ROUNDS | frozenset(
    {
        "AllegroPipeline",
        "AnimateDiffControlNetPipeline",
        "AnimateDiffPipeline",
        "AnimateDiffSDXLPipeline",
        "AnimateDiffSparseControlNetPipeline",
        "AnyFlowPipeline",
        "ChronoEditPipeline",
        "CogVideoXFunControlPipeline",
        "CogVideoXImageToVideoPipeline",
        "CogVideoXPipeline",
        "EasyAnimatePipeline",
        "HunyuanSkyreelsImageToVideoPipeline",
        "HunyuanVideo15ImageToVideoPipeline",
        "HunyuanVideo15Pipeline",
        "HunyuanVideoImageToVideoPipeline",
        "HunyuanVideoPipeline",
        "LTX2ConditionPipeline",
        "LTXConditionPipeline",
        "LTXImageToVideoPipeline",
        "LTXPipeline",
        "LattePipeline",
        "MochiPipeline",
        "MotifVideoImage2VideoPipeline",
        "MotifVideoPipeline",
        "SanaImageToVideoPipeline",
        "SanaVideoPipeline",
        "SkyReelsV2ImageToVideoPipeline",
        "SkyReelsV2Pipeline",
        "StableVideoDiffusionPipeline",
        "TextToVideoSDPipeline",
        "WanImageToVideoPipeline",
        "WanPipeline",
        "WanVACEPipeline",
    }
)
"""They can begin from a clip with noise on it, whatever else they take."""

_SAYS_ONE_THING = _IN_ROUNDS | {
    "AnimateDiffControlNetPipeline",
    "AnimateDiffSparseControlNetPipeline",
    "ChronoEditPipeline",
    "EasyAnimatePipeline",
    "MotifVideoImage2VideoPipeline",
    "MotifVideoPipeline",
    "StableVideoDiffusionPipeline",
}

TURNS = (BEGINS - _SAYS_ONE_THING) | {
    "AnimateDiffVideoToVideoPipeline",
    "CogVideoXFunControlPipeline",
    "CogVideoXVideoToVideoPipeline",
    "WanVideoToVideoPipeline",
}
"""Their words can change along the clip."""

REUSES = frozenset(
    {
        "CogVideoXFunControlPipeline",
        "CogVideoXImageToVideoPipeline",
        "CogVideoXPipeline",
        "CogVideoXVideoToVideoPipeline",
        "FluxPipeline",
        "HunyuanVideoPipeline",
        "LTXConditionPipeline",
        "LTXImageToVideoPipeline",
        "LTXPipeline",
        "MochiPipeline",
        "QwenImagePipeline",
        "WanAnimatePipeline",
        "WanImageToVideoPipeline",
        "WanPipeline",
        "WanVACEPipeline",
    }
)
"""They tell their denoiser which of a step's calls is which, and diffusers knows its blocks: a step
can take from the one before."""
