"""What can be done with which of diffusers' pipelines, as data."""

from __future__ import annotations

BEGINS = frozenset(
    {
        "AllegroPipeline",
        "AnimateDiffPipeline",
        "AnimateDiffSDXLPipeline",
        "AnyFlowPipeline",
        "CogVideoXImageToVideoPipeline",
        "CogVideoXPipeline",
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

TURNS = (BEGINS - {"StableVideoDiffusionPipeline"}) | {
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
