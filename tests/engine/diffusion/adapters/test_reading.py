"""What adapters are, told from the names and shapes that real ones have: nothing is loaded."""

import json
from dataclasses import asdict

import pytest

from editor.engine.diffusion.adapters.adaptation import adaptation
from editor.engine.diffusion.adapters.fitting import fits, layers_of
from editor.engine.diffusion.adapters.reading import read_adapter
from editor.engine.generate.model import GenerationError
from editor.model.generation.adapters import AdapterKind
from editor.model.generation.sources import SourceRole

LORA, MOTION, CONTROL = AdapterKind.LORA, AdapterKind.MOTION, AdapterKind.CONTROL


def headed(path, shapes, **metadata):
    """A file of safetensors that has a header, and tensors of no size."""
    path.parent.mkdir(parents=True, exist_ok=True)
    said = {
        name: {"dtype": "F32", "shape": shape, "data_offsets": [0, 0]}
        for name, shape in shapes.items()
    }
    text = json.dumps({**said, "__metadata__": metadata}).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text)
    return path


def folder(path, config, shapes=None):
    headed(path / "diffusion_pytorch_model.safetensors", shapes or {"one.weight": [2, 2]})
    (path / "config.json").write_text(json.dumps(config), "utf-8")
    return path


WRITTEN = {
    "lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k.lora_down.weight": "unet",
    "unet.up_blocks.1.attentions.0.transformer_blocks.0.attn1.processor.to_q_lora.down.weight": (
        "unet"
    ),
    "lora_unet_input_blocks_4_1_transformer_blocks_0_attn1_to_q.lora_down.weight": "sdxl",
    "lora_unet_double_blocks_0_img_attn_qkv.lora_down.weight": "flux",
    "double_blocks.0.processor.proj_lora1.down.weight": "flux",
    "transformer.single_transformer_blocks.0.attn.to_q.lora_A.weight": "flux",
    "diffusion_model.double_blocks.0.img_attn_qkv.lora_A.weight": "hunyuan",
    "diffusion_model.double_blocks.0.img_attn.qkv.lora_A.weight": "flux",
    "lora_unet_double_blocks_19_img_attn_qkv.lora_down.weight": "hunyuan",
    "diffusion_model.blocks.0.self_attn.q.lora_A.weight": "wan",
    "lora_unet_blocks_0_cross_attn_k.lora_down.weight": "wan",
    "base_model.model.blocks.0.attn1.to_q.lora_A.default.weight": "wan",
    "diffusion_model.transformer_blocks.0.attn1.to_q.lora_A.weight": "ltx",
    "transformer.transformer_blocks.0.img_mlp.net.2.lora_A.weight": "qwen",
    "diffusion_model.layers.0.attention.to_q.lora_A.weight": "z-image",
    "lora_unet_joint_blocks_0_x_block_attn_qkv.lora_down.weight": "sd3",
    "transformer.some_new_blocks.0.to_q.lora_A.weight": "",
}


@pytest.mark.parametrize(("name", "base"), WRITTEN.items())
def test_the_kind_of_model_is_told_by_how_layers_are_called(tmp_path, name, base):
    found = read_adapter(headed(tmp_path / "ink.safetensors", {name: [4, 64]}))

    assert found is not None
    assert (found.kind, found.base, found.widths) == (LORA, base, (64,))
    assert found.steps is None


def test_metadata_tell_words_and_what_names_leave_open(tmp_path):
    name = "lora_unet_double_blocks_0_img_attn_qkv.lora_down.weight"
    said = {"modelspec.architecture": "hunyuan-video/lora", "modelspec.trigger_phrase": "in ink"}

    found = read_adapter(headed(tmp_path / "ink.safetensors", {name: [4, 64]}, **said))

    assert found is not None
    assert (found.base, found.words) == ("hunyuan", "in ink")


def test_what_makes_things_move_is_a_motion(tmp_path):
    name = "down_blocks.0.motion_modules.0.transformer_blocks.0.attn1.to_q.lora_A.weight"

    found = read_adapter(headed(tmp_path / "pan.safetensors", {name: [4, 8]}))

    assert found is not None
    assert (found.kind, found.base) == (MOTION, "unet")


@pytest.mark.parametrize("name", ["model.diffusion_model.input_blocks.0.0.weight", "vae.weight"])
def test_a_whole_model_is_no_adapter(tmp_path, name):
    assert read_adapter(headed(tmp_path / "model.safetensors", {name: [4, 8]})) is None
    assert read_adapter(tmp_path) is None
    assert read_adapter(tmp_path / "model.gguf") is None


@pytest.mark.parametrize(
    ("name", "wants"),
    [
        ("pytorch_lora_weights_lcm-lora-sdv1-5", (4, 1.0, "LCMScheduler")),
        ("sdxl_lightning_8step_lora", (8, 1.0, "EulerDiscreteScheduler")),
        ("Hyper-SD15-4steps-lora", (4, 1.0, "DDIMScheduler")),
        ("Hyper-FLUX.1-dev-16steps-lora", (16, 3.5, "")),
        ("Wan21_CausVid_14B_T2V_lora_rank32", (8, 1.0, "")),
        ("FastWan_T2V_14B_480p_lora", (3, 1.0, "")),
        ("Wan21_T2V_14B_lightx2v_cfg_step_distill_lora_rank32", (4, 1.0, "")),
        ("Qwen-Image-Lightning-8steps-V1.0", (8, 1.0, "")),
        ("lightning-storm-style", (None, None, "")),
        ("first-steps-of-a-cat", (None, None, "")),
    ],
)
def test_one_for_few_steps_is_told_by_its_name(tmp_path, name, wants):
    key = "diffusion_model.blocks.0.self_attn.q.lora_A.weight"

    found = read_adapter(headed(tmp_path / f"{name}.safetensors", {key: [4, 8]}))

    assert found is not None
    assert (found.steps, found.guidance, found.scheduler) == wants


def test_what_is_said_of_steps_counts_for_more(tmp_path):
    key = "diffusion_model.blocks.0.self_attn.q.lora_A.weight"
    file = headed(tmp_path / "mine.safetensors", {key: [4, 8]})

    found = read_adapter(file, steps=6, guidance=2.0)

    assert found is not None
    assert (found.steps, found.guidance) == (6, 2.0)


@pytest.mark.parametrize(
    ("name", "reads"),
    [
        ("control_v11f1p_sd15_depth", SourceRole.DEPTH),
        ("sd-controlnet-canny", SourceRole.EDGES),
        ("controlnet-openpose-sdxl-1.0", SourceRole.POSE),
    ],
)
def test_a_control_net_follows_what_its_name_says(tmp_path, name, reads):
    path = folder(tmp_path / name, {"_class_name": "ControlNetModel", "cross_attention_dim": 768})

    found = read_adapter(path)

    assert found is not None
    assert (found.kind, found.base, found.reads) == (CONTROL, "unet", reads)
    assert (found.widths, found.network) == ((768,), "ControlNetModel")
    assert adaptation(json.loads(json.dumps(asdict(found)))) == found


def test_what_a_control_net_follows_is_asked_where_nothing_tells(tmp_path):
    path = folder(tmp_path / "mine", {"_class_name": "FluxControlNetModel", "num_mode": 7})

    with pytest.raises(GenerationError, match=r"say it \(depth, .*cutaway models add --reads\)"):
        read_adapter(path)
    found = read_adapter(path, reads=SourceRole.EDGES)
    assert found is not None
    assert (found.base, found.reads, found.follows_several) == ("flux", SourceRole.EDGES, True)


def test_networks_that_no_model_here_is_steered_by_are_said(tmp_path):
    path = folder(tmp_path / "depth", {"_class_name": "HunyuanDiT2DControlNetModel"})

    with pytest.raises(GenerationError, match="bring a ControlNet of another kind"):
        read_adapter(path)


def test_sparse_control_goes_by_pictures_or_by_lines(tmp_path):
    said = {"_class_name": "SparseControlNetModel", "use_simplified_condition_embedding": True}

    pictures = read_adapter(folder(tmp_path / "rgb", said))
    lines = read_adapter(
        folder(tmp_path / "scribble", said | {"use_simplified_condition_embedding": False})
    )

    assert pictures is not None
    assert lines is not None
    assert (pictures.reads, lines.reads) == (SourceRole.KEYFRAME, SourceRole.EDGES)


def test_a_small_decoder_only_shows_what_is_coming(tmp_path):
    said = {"_class_name": "AutoencoderTiny"}

    for name, base in (("taesd", "unet"), ("taesdxl", "sdxl"), ("taef1", "flux"), ("it", "unet")):
        found = read_adapter(folder(tmp_path / name, said))

        assert found is not None
        assert (found.kind, found.base) == (AdapterKind.PREVIEW, base)
        assert fits(found, "FluxPipeline", tmp_path) is (base == "flux")


def test_a_likeness_finds_the_eye_that_gives_what_it_takes(tmp_path):
    shapes = {"image_proj.proj.weight": [3072, 1024], "ip_adapter.1.to_k_ip.weight": [320, 768]}
    file = headed(tmp_path / "sdxl_models" / "ip-adapter_vit-h.safetensors", shapes)
    folder(tmp_path / "sdxl_models" / "image_encoder", {"projection_dim": 1280})
    with pytest.raises(GenerationError, match="gives 1024 numbers, and there is none beside"):
        read_adapter(file)
    eye = folder(tmp_path / "models" / "image_encoder", {"projection_dim": 1024})

    found = read_adapter(file)

    assert found is not None
    assert (found.kind, found.reads) == (AdapterKind.REFERENCE, SourceRole.REFERENCE)
    assert (found.encoder, found.widths) == (str(eye), (768,))


def test_it_fits_models_whose_layers_it_names_or_whose_kind_and_widths_it_has(tmp_path):
    key = "down_blocks.0.attentions.0.transformer_blocks.0.attn1.to_q"
    small, large = tmp_path / "small", tmp_path / "large"
    headed(small / "unet" / "diffusion_pytorch_model.safetensors", {f"{key}.weight": [8, 320]})
    headed(
        large / "unet" / "diffusion_pytorch_model.safetensors",
        {"down_blocks.1.resnets.0.conv1.weight": [8, 320, 3, 3]},
    )
    named = read_adapter(
        headed(tmp_path / "a.safetensors", {f"unet.{key}.lora_A.weight": [4, 320]})
    )
    wide = read_adapter(headed(tmp_path / "b.safetensors", {f"unet.{key}.lora_A.weight": [4, 64]}))
    wan = "diffusion_model.blocks.0.self_attn.q.lora_A.weight"
    other = read_adapter(headed(tmp_path / "c.safetensors", {wan: [4, 320]}))
    assert named is not None
    assert wide is not None
    assert other is not None

    assert fits(named, "StableDiffusionPipeline", small)
    assert not fits(named, "StableDiffusionXLPipeline", large)
    assert not fits(wide, "StableDiffusionPipeline", small)
    assert not fits(other, "StableDiffusionPipeline", small)
    assert fits(other, "WanImageToVideoPipeline", tmp_path / "one-file")
    assert layers_of(tmp_path / "one-file") == {}
