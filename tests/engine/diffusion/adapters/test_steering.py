"""ControlNets and likenesses on tiny models: what they are shown counts."""

import warnings
from dataclasses import dataclass
from importlib import import_module

import numpy as np
import pytest
from builders.diffusion import pictures, transformers, videos
from builders.diffusion.adapters import control_net, likeness, lora
from builders.diffusion.asked import Asked, texture
from PIL import Image

from editor.api.generation.generate import generate
from editor.engine.diffusion.adapters.alone import control_net_in, loaded
from editor.engine.diffusion.adapters.leading import edges
from editor.engine.diffusion.adapters.reading import read_adapter
from editor.engine.diffusion.bringing.adding import add
from editor.engine.generate.model import GenerationError
from editor.engine.models.folder import user_models
from editor.model.generation.adapters import Adapter, AdapterKind, AdapterSpec
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SourceRole

TEXT, IMAGE = GenerationKind.TEXT_TO_IMAGE, GenerationKind.IMAGE_TO_IMAGE
INPAINT = GenerationKind.INPAINT


def _control_net(**values):
    diffusers = import_module("diffusers")
    return diffusers.ControlNetModel(
        **{
            "block_out_channels": (8, 16),
            "layers_per_block": 1,
            "in_channels": 4,
            "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D"),
            "cross_attention_dim": 16,
            "attention_head_dim": 2,
            "norm_num_groups": 4,
            "conditioning_embedding_out_channels": (4, 8),
            **values,
        }
    )


def _for_sdxl():
    return _control_net(
        attention_head_dim=(2, 4),
        use_linear_projection=True,
        addition_embed_type="text_time",
        addition_time_embed_dim=8,
        transformer_layers_per_block=(1, 2),
        projection_class_embeddings_input_dim=6 * 8 + 16,
        cross_attention_dim=32,
    )


def _for_sd3():
    return import_module("diffusers").SD3ControlNetModel(
        sample_size=16,
        patch_size=1,
        in_channels=16,
        num_layers=1,
        attention_head_dim=8,
        num_attention_heads=4,
        caption_projection_dim=32,
        joint_attention_dim=32,
        pooled_projection_dim=32,
        out_channels=16,
    )


def _for_flux():
    return import_module("diffusers").FluxControlNetModel(
        patch_size=1,
        in_channels=16,
        num_layers=1,
        num_single_layers=1,
        attention_head_dim=16,
        num_attention_heads=2,
        joint_attention_dim=16,
        pooled_projection_dim=16,
        axes_dims_rope=[4, 4, 8],
        guidance_embeds=True,
        num_mode=7,
    )


def _for_qwen():
    return import_module("diffusers").QwenImageControlNetModel(
        patch_size=2,
        in_channels=16,
        out_channels=4,
        num_layers=1,
        attention_head_dim=16,
        num_attention_heads=2,
        joint_attention_dim=16,
        axes_dims_rope=(4, 6, 6),
    )


def _for_z_image():
    return import_module("diffusers").ZImageControlNetModel(
        control_layers_places=[0],
        control_refiner_layers_places=[],
        control_in_dim=16,
        dim=32,
        n_refiner_layers=1,
        n_heads=2,
        n_kv_heads=2,
    )


STEERED = {
    "sd15": (pictures.stable_diffusion, _control_net),
    "sdxl": (pictures.stable_diffusion_xl, _for_sdxl),
    "sd3": (pictures.stable_diffusion_3, _for_sd3),
    "flux": (pictures.flux, _for_flux),
    "qwen": (transformers.qwen_image, _for_qwen),
    "z-image": (transformers.z_image, _for_z_image),
}


SEEN = {
    "sd15": ("unet", "attn2.to_k"),
    "sdxl": ("unet", "attn2.to_k"),
    "flux": ("transformer", "context_embedder"),
}


FOLLOWED = {"sd15": ("canny", "depth", "pose")}
"""What the drawings of its ControlNets are, where there are several."""


@dataclass(frozen=True)
class Equipped:
    """A model, and all that was brought for it before it was loaded: ids by what they are."""

    model: Asked
    ids: dict[str, str]

    def adapter(self, name: str) -> AdapterSpec:
        found = self.model.spec(TEXT).adapter(self.ids[name])
        assert found is not None
        return found


@pytest.fixture(scope="module")
def equipped(asked):
    there: dict[str, Equipped] = {}

    def equip(name):
        if name not in there:
            make, network = STEERED[name]
            model = asked(name, make)
            folder, place = model.place / name, model.place
            files = {
                follows: control_net(network, place / f"{name}-{follows}")
                for follows in FOLLOWED.get(name, ("canny",))
            }
            if name in SEEN:
                eye = videos.image_encoder()["image_encoder"]
                path = place / "ip" / f"{name}-face.safetensors"
                files["likeness"] = likeness(folder, path, eye, 16, *SEEN[name])
            if name == "sd15":
                files["lora"] = lora(folder, "unet", place / "ink.safetensors")
            ids = {each: add(str(file), user_models()).id for each, file in files.items()}
            model.bring(next(iter(files.values())))
            there[name] = Equipped(model, ids)
        return there[name]

    return equip


@pytest.fixture
def small(equipped):
    return equipped("sd15")


@pytest.mark.parametrize("family", STEERED)
def test_another_drawing_gives_another_picture_and_without_strength_none_counts(equipped, family):
    model, canny = equipped(family).model, equipped(family).adapter("canny")
    one = {"edges": model.give("one", texture(1))}
    two = {"edges": model.give("two", texture(2))}
    plain = model.make(TEXT)

    made = model.make(TEXT, sources=one, adapters={canny.id: 1.0})

    assert (canny.kind, canny.reads) == (AdapterKind.CONTROL, SourceRole.EDGES)
    assert (made != plain).any()
    assert (model.make(TEXT, sources=two, adapters={canny.id: 1.0}) != made).any()
    assert (model.make(TEXT, sources=one, adapters={canny.id: 0.3}) != made).any()
    np.testing.assert_array_equal(model.make(TEXT, sources=one, adapters={canny.id: 0.0}), plain)
    if family in ("sd15", "flux"):  # one of each kind of network
        again = model.make(TEXT, sources=one, adapters={canny.id: 1.0})
        np.testing.assert_array_equal(again, made)


def test_edges_are_drawn_of_what_is_to_change_where_none_are_given(small):
    model, lines = small.model, small.ids["canny"]
    first = {"first-frame": model.give("boxes", boxes())}
    drawn = {**first, "edges": model.give("drawn", edges(boxes()))}

    by_itself = model.make(IMAGE, sources=first, adapters={lines: 1.0})

    np.testing.assert_array_equal(
        model.make(IMAGE, sources=drawn, adapters={lines: 1.0}), by_itself
    )
    assert (model.make(IMAGE, sources=first) != by_itself).any()
    with pytest.raises(GenerationError, match="or a picture or clip that one can be made of"):
        model.make(TEXT, adapters={lines: 1.0})


def test_a_control_net_that_is_one_file_is_the_one_that_its_folder_has(tmp_path):
    torch = pytest.importorskip("torch")
    folder = control_net(lambda: _control_net(attention_head_dim=1), tmp_path / "edges")
    file = (folder / "diffusion_pytorch_model.safetensors").rename(tmp_path / "edges.safetensors")

    found, network = read_adapter(file), loaded(file, torch.float32)

    assert found is not None
    assert (found.kind, found.reads) == (AdapterKind.CONTROL, SourceRole.EDGES)
    noise, words, drawing = torch.ones(1, 4, 16, 16), torch.ones(1, 3, 16), torch.ones(1, 3, 32, 32)
    file.rename(folder / "diffusion_pytorch_model.safetensors")
    own = type(network).from_pretrained(folder)
    with torch.inference_mode():
        made, wanted = (
            each(noise, 9, words, drawing, return_dict=False)[1] for each in (network, own)
        )
    torch.testing.assert_close(made, wanted)


@pytest.mark.parametrize("name", ["SDXL", "Flux"])
def test_how_a_control_net_is_built_is_told_from_what_is_in_it(name):
    torch, diffusers = import_module("torch"), import_module("diffusers")
    said = {
        "block_out_channels": [320, 640],
        "down_block_types": ["DownBlock2D", "CrossAttnDownBlock2D"],
        "transformer_layers_per_block": [1, 2],
        "layers_per_block": 2,
        "cross_attention_dim": 2048,
        "attention_head_dim": [5, 10],
        "use_linear_projection": True,
        "addition_embed_type": "text_time",
        "addition_time_embed_dim": 256,
        "projection_class_embeddings_input_dim": 2816,
        "conditioning_embedding_out_channels": [16, 32, 96, 256],
        "norm_num_groups": 32,
    }
    with torch.device("meta"), warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # of its own imports
        if name == "Flux":
            network = diffusers.FluxControlNetModel(num_layers=1, num_single_layers=2, num_mode=10)
        else:
            network = diffusers.ControlNetUnionModel(**said, num_control_type=8)
    tensors = network.state_dict().items()

    config = control_net_in({key: {"shape": list(each.shape)} for key, each in tensors})

    assert config is not None
    assert config.pop("_class_name") == type(network).__name__
    assert config == {key: network.config[key] for key in config}


def test_a_depth_map_is_asked_for_where_no_network_tells_depth(small):
    model, depth = small.model, small.ids["depth"]
    first = {"first-frame": model.give("boxes", boxes())}

    with pytest.raises(GenerationError, match="No depth model is on this machine"):
        model.make(IMAGE, sources=first, adapters={depth: 1.0})
    with_map = {**first, "depth": model.give("map", texture(4))}
    assert model.make(IMAGE, sources=with_map, adapters={depth: 1.0}).shape[0] == 1


def test_two_structures_and_a_lora_count_at_once(small):
    model = small.model
    lines, pose, ink = (small.ids[name] for name in ("canny", "pose", "lora"))
    drawn = {"edges": model.give("one", texture(1))}
    given = {**drawn, "pose": model.give("two", texture(2))}
    alone = model.make(TEXT, sources=drawn, adapters={lines: 1.0})

    both = model.make(TEXT, sources=given, adapters={lines: 1.0, pose: 1.0})
    all_three = model.make(TEXT, sources=given, adapters={lines: 1.0, ink: 1.0, pose: 1.0})

    assert (both != alone).any()
    assert (all_three != both).any()
    np.testing.assert_array_equal(model.make(TEXT, sources=drawn, adapters={lines: 1.0}), alone)


@pytest.mark.parametrize("family", SEEN)
def test_another_likeness_gives_another_picture_and_goes_off_again(equipped, family):
    model, adapter = equipped(family).model, equipped(family).ids["likeness"]
    one = {"reference": model.give("one", texture(1, 64, 64))}
    two = {"reference": model.give("two", texture(2, 64, 64))}
    plain = model.make(TEXT)

    made = model.make(TEXT, sources=one, adapters={adapter: 0.8})

    assert (made != plain).any()
    assert (model.make(TEXT, sources=two, adapters={adapter: 0.8}) != made).any()
    assert (model.make(TEXT, sources=one, adapters={adapter: 0.3}) != made).any()
    np.testing.assert_array_equal(model.make(TEXT), plain)
    if family in ("sd15", "flux"):
        np.testing.assert_array_equal(model.make(TEXT, sources=one, adapters={adapter: 0.8}), made)
    with pytest.raises(GenerationError, match="needs a picture as a likeness"):
        model.make(TEXT, adapters={adapter: 1.0})


def test_what_fills_a_hole_follows_lines_and_a_likeness(small):
    model, lines, face = small.model, small.ids["canny"], small.ids["likeness"]
    mask = np.zeros((40, 48), np.uint8)
    mask[12:26, 14:30] = 255
    footage = texture(3, 48, 40)
    given = {"clip": model.give("footage", footage), "mask": model.give("mask", mask)}

    def filled(adapter, **more):
        sources = {role: model.give(f"{role}-{n}", texture(n, 64, 64)) for role, n in more.items()}
        size = {"width": 48, "height": 40, "options": {"grow": 0, "feather": 0}}
        adapters = {} if adapter is None else {adapter: 1.0}
        return model.make(INPAINT, sources={**given, **sources}, adapters=adapters, **size)[0]

    plain = filled(None)

    by_lines, by_face = filled(lines, edges=1), filled(face, reference=1)

    np.testing.assert_array_equal(by_lines[mask == 0], footage[mask == 0])
    assert (by_lines != plain).any()
    assert (filled(lines, edges=2) != by_lines).any()
    assert (filled(lines) != by_lines).any()
    assert (by_face != plain).any()
    assert (filled(face, reference=2) != by_face).any()


def test_scripts_choose_adapters_and_a_drawing_leads_what_is_made_of_words(small):
    model, lines = small.model, small.ids["canny"]
    out, drawing = model.place / "out.png", model.place / "drawing.png"
    Image.fromarray(texture(1)).save(drawing)
    plans = []

    generate(
        out,
        model=model.brought.id,
        sources={"edges": drawing},
        adapters={lines: "0.5"},
        options={"steps": 2},
        size=(32, 32),
        prompt="a",
        models=model.models,
        on_plan=plans.append,
    )

    assert out.is_file()
    assert plans[0].request.kind is TEXT
    assert plans[0].request.adapters == (Adapter(lines, 0.5),)


def boxes():
    """(32, 32, 3) with edges that are easily seen."""
    picture = np.zeros((32, 32, 3), np.uint8)
    picture[8:24, 8:24] = 255
    return picture
