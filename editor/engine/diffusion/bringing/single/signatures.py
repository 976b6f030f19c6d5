"""By which names of tensors checkpoints are told apart, as data.

Source: the names of the models' own releases, as diffusers converts them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signature:
    """
    Attributes:
        pipeline: diffusers' class that runs it.
        related: with what the names of classes begin whose other parts fit it.
        names: tensors that only such a file has: all of them, without the prefix of the network.
        sizes: (tensor, axis, length) that it has besides, to tell it from its relations.
        part: what the network is called in the pipeline.
        usual: a repository that has the other parts.
        is_built_in: how its parts are built is known here.
    """

    pipeline: str
    related: str
    names: tuple[str, ...]
    sizes: tuple[tuple[str, int, int], ...] = ()
    part: str = "transformer"
    usual: str = ""
    is_built_in: bool = False


PREFIXES = ("model.diffusion_model.", "diffusion_model.")
"""Of the network, where a file has more, and sometimes where it has not."""

_SDXL = "conditioner.embedders.1.model.transformer.resblocks.9.mlp.c_proj.bias"
_SDXL_ALONE = "label_emb.0.0.weight"
_SD2 = "input_blocks.2.1.transformer_blocks.0.attn2.to_k.weight"
_SD1 = "output_blocks.11.0.skip_connection.weight"
_FIRST = "input_blocks.0.0.weight"
_FLUX = "double_blocks.0.img_attn.norm.key_norm.scale"
_WAN = "head.modulation"
_WAN_FIRST = "patch_embedding.weight"
_HUNYUAN = "txt_in.individual_token_refiner.blocks.0.adaLN_modulation.1.bias"
_COSMOS_1 = ("net.x_embedder.proj.1.weight", "net.extra_pos_embedder.pos_emb_h")
_COSMOS_2 = ("net.x_embedder.proj.1.weight", "net.pos_embedder.dim_spatial_range")
_SD1_USUAL = "stable-diffusion-v1-5/stable-diffusion-v1-5"
_SDXL_USUAL = "stabilityai/stable-diffusion-xl-base-1.0"

_XL, _SD = "StableDiffusionXL", "StableDiffusion"

_NINE = ((_FIRST, 1, 9),)  # channels: the picture with its hole, and where that is

SIGNATURES = (
    Signature("StableDiffusionXLInpaintPipeline", _XL, (_SDXL,), _NINE, "unet", _SDXL_USUAL, True),
    Signature("StableDiffusionXLPipeline", _XL, (_SDXL,), (), "unet", _SDXL_USUAL, True),
    Signature("StableDiffusionXLPipeline", _XL, (_SDXL_ALONE, _FIRST), (), "unet", _SDXL_USUAL),
    Signature(
        "StableDiffusionInpaintPipeline", _SD, (_SD2,), ((_SD2, 1, 1024), *_NINE), part="unet"
    ),
    Signature("StableDiffusionPipeline", _SD, (_SD2,), ((_SD2, 1, 1024),), part="unet"),
    Signature("StableDiffusionInpaintPipeline", _SD, (_SD1,), _NINE, "unet", _SD1_USUAL, True),
    Signature("StableDiffusionPipeline", _SD, (_SD1,), (), "unet", _SD1_USUAL, True),
    Signature(
        "StableDiffusion3Pipeline",
        "StableDiffusion3",
        ("joint_blocks.0.context_block.adaLN_modulation.1.bias",),
        usual="stabilityai/stable-diffusion-3.5-large",
    ),
    Signature(
        "ChromaPipeline",
        "Chroma",
        ("distilled_guidance_layer.in_proj.bias",),
        usual="lodestones/Chroma1-HD",
    ),
    Signature(
        "Flux2Pipeline",
        "Flux2",
        ("single_stream_modulation.lin.weight",),
        usual="black-forest-labs/FLUX.2-dev",
    ),
    Signature(
        "FluxFillPipeline",
        "Flux",
        (_FLUX,),
        (("img_in.weight", 1, 384),),
        usual="black-forest-labs/FLUX.1-Fill-dev",
    ),
    Signature(
        "FluxControlPipeline",
        "Flux",
        (_FLUX,),
        (("img_in.weight", 1, 128),),
        usual="black-forest-labs/FLUX.1-Depth-dev",
    ),
    Signature("FluxPipeline", "Flux", (_FLUX,), usual="black-forest-labs/FLUX.1-dev"),
    Signature(
        "LTX2Pipeline",
        "LTX2",
        ("av_ca_a2v_gate_adaln_single.emb.timestep_embedder.linear_1.weight",),
        usual="Lightricks/LTX-2",
    ),
    Signature(
        "LTXPipeline",
        "LTX",
        ("patchify_proj.weight", "scale_shift_table"),
        usual="Lightricks/LTX-Video",
    ),
    Signature(
        "MochiPipeline", "Mochi", ("blocks.0.attn.qkv_x.weight",), usual="genmo/mochi-1-preview"
    ),
    Signature(
        "HunyuanVideoImageToVideoPipeline",
        "HunyuanVideo",
        (_HUNYUAN,),
        (("img_in.proj.weight", 1, 33),),
        usual="hunyuanvideo-community/HunyuanVideo-I2V",
    ),
    Signature(
        "HunyuanVideoPipeline",
        "HunyuanVideo",
        (_HUNYUAN,),
        usual="hunyuanvideo-community/HunyuanVideo",
    ),
    Signature(
        "WanVACEPipeline",
        "WanVACE",
        (_WAN, "vace_blocks.0.after_proj.bias"),
        usual="Wan-AI/Wan2.1-VACE-14B-diffusers",
    ),
    Signature(
        "WanAnimatePipeline",
        "WanAnimate",
        (_WAN, "motion_encoder.dec.direction.weight"),
        usual="Wan-AI/Wan2.2-Animate-14B-Diffusers",
    ),
    Signature(
        "WanImageToVideoPipeline",
        "Wan",
        (_WAN,),
        ((_WAN_FIRST, 1, 36),),
        usual="Wan-AI/Wan2.1-I2V-14B-480P-Diffusers",
    ),
    Signature("WanPipeline", "Wan", (_WAN,), usual="Wan-AI/Wan2.1-T2V-14B-Diffusers"),
    Signature(
        "CosmosVideoToWorldPipeline",
        "Cosmos",
        _COSMOS_1,
        ((_COSMOS_1[0], 1, 72),),
        usual="nvidia/Cosmos-1.0-Diffusion-7B-Video2World",
    ),
    Signature(
        "CosmosTextToWorldPipeline",
        "Cosmos",
        _COSMOS_1,
        usual="nvidia/Cosmos-1.0-Diffusion-7B-Text2World",
    ),
    Signature(
        "Cosmos2VideoToWorldPipeline",
        "Cosmos2",
        _COSMOS_2,
        ((_COSMOS_2[0], 1, 72),),
        usual="nvidia/Cosmos-Predict2-2B-Video2World",
    ),
    Signature(
        "Cosmos2TextToImagePipeline",
        "Cosmos2",
        _COSMOS_2,
        usual="nvidia/Cosmos-Predict2-2B-Text2Image",
    ),
    Signature(
        "QwenImagePipeline",
        "QwenImage",
        ("transformer_blocks.0.img_mod.1.weight", "txt_norm.weight"),
        usual="Qwen/Qwen-Image",
    ),
    Signature(
        "ZImagePipeline",
        "ZImage",
        ("layers.0.adaLN_modulation.0.weight", "cap_embedder.0.weight"),
        usual="Tongyi-MAI/Z-Image-Turbo",
    ),
    Signature(
        "Lumina2Pipeline",
        "Lumina2",
        ("cap_embedder.0.weight",),
        usual="Alpha-VLLM/Lumina-Image-2.0",
    ),
    Signature(
        "HiDreamImagePipeline",
        "HiDream",
        ("double_stream_blocks.0.block.adaLN_modulation.1.bias",),
        usual="HiDream-ai/HiDream-I1-Full",
    ),
    Signature(
        "SanaPipeline",
        "Sana",
        ("blocks.0.cross_attn.q_linear.weight", "blocks.0.cross_attn.kv_linear.weight"),
        usual="Efficient-Large-Model/Sana_1600M_1024px_diffusers",
    ),
)
"""The first that fits is meant."""

INSIDE = {
    "StableDiffusion3": {
        "first_stage_model.": "vae",
        "text_encoders.clip_l.": "text_encoder",
        "text_encoders.clip_g.": "text_encoder_2",
        "text_encoders.t5xxl.": "text_encoder_3",
    },
    _XL: {
        "first_stage_model.": "vae",
        "conditioner.embedders.0.": "text_encoder",
        "conditioner.embedders.1.": "text_encoder_2",
    },
    _SD: {"first_stage_model.": "vae", "cond_stage_model.": "text_encoder"},
    "LTX": {"vae.": "vae"},
}
"""What else a file may have, by the prefixes of its tensors."""
