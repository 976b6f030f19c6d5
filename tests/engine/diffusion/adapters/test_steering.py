"""ControlNets and likenesses on tiny models: what they are shown counts."""

from importlib import import_module

import numpy as np
import pytest
from builders.diffusion import pictures, transformers, videos
from builders.diffusion.adapters import control_net, likeness, lora
from builders.diffusion.asked import texture
from PIL import Image

from editor.api.generation.generate import generate
from editor.engine.diffusion.adapters.leading import edges
from editor.engine.generate.model import GenerationError
from editor.model.generation.adapters import Adapter, AdapterKind
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


STEERED = {
    "sd15": (pictures.stable_diffusion, _control_net),
    "sdxl": (pictures.stable_diffusion_xl, _for_sdxl),
    "sd3": (pictures.stable_diffusion_3, _for_sd3),
    "flux": (pictures.flux, _for_flux),
    "qwen": (transformers.qwen_image, _for_qwen),
}


SEEN = {
    "sd15": (pictures.stable_diffusion, "unet", "attn2.to_k"),
    "sdxl": (pictures.stable_diffusion_xl, "unet", "attn2.to_k"),
    "flux": (pictures.flux, "transformer", "context_embedder"),
}


@pytest.fixture(params=STEERED)
def model(request, asked):
    return asked(request.param, STEERED[request.param][0])


@pytest.fixture
def canny(model):
    name = model.brought.label
    path = model.place / f"{name}-canny"
    return model.bring(path if path.is_dir() else control_net(STEERED[name][1], path))


@pytest.fixture
def small(asked):
    return asked("sd15", pictures.stable_diffusion)


def test_another_drawing_gives_another_picture_and_without_strength_none_counts(model, canny):
    one = {"edges": model.give("one", texture(1))}
    two = {"edges": model.give("two", texture(2))}
    plain = model.make(TEXT)

    made = model.make(TEXT, sources=one, adapters={canny.id: 1.0})

    assert (canny.kind, canny.reads) == (AdapterKind.CONTROL, SourceRole.EDGES)
    assert (made != plain).any()
    assert (model.make(TEXT, sources=two, adapters={canny.id: 1.0}) != made).any()
    assert (model.make(TEXT, sources=one, adapters={canny.id: 0.3}) != made).any()
    np.testing.assert_array_equal(model.make(TEXT, sources=one, adapters={canny.id: 1.0}), made)
    np.testing.assert_array_equal(model.make(TEXT, sources=one, adapters={canny.id: 0.0}), plain)


def test_edges_are_drawn_of_what_is_to_change_where_none_are_given(small):
    control_net(_control_net, small.place / "lines")
    lines = small.bring(small.place / "lines").id
    first = {"first-frame": small.give("boxes", boxes())}
    drawn = {**first, "edges": small.give("drawn", edges(boxes()))}

    by_itself = small.make(IMAGE, sources=first, adapters={lines: 1.0})

    np.testing.assert_array_equal(
        small.make(IMAGE, sources=drawn, adapters={lines: 1.0}), by_itself
    )
    assert (small.make(IMAGE, sources=first) != by_itself).any()
    with pytest.raises(GenerationError, match="or a picture or clip that one can be made of"):
        small.make(TEXT, adapters={lines: 1.0})


def test_a_depth_map_is_asked_for_where_no_network_tells_depth(small):
    control_net(_control_net, small.place / "depth")
    depth = small.bring(small.place / "depth").id
    first = {"first-frame": small.give("boxes", boxes())}

    with pytest.raises(GenerationError, match="No depth model is on this machine"):
        small.make(IMAGE, sources=first, adapters={depth: 1.0})
    with_map = {**first, "depth": small.give("map", texture(4))}
    assert small.make(IMAGE, sources=with_map, adapters={depth: 1.0}).shape[0] == 1


def test_two_structures_and_a_lora_count_at_once(small):
    nets = [control_net(_control_net, small.place / name) for name in ("edges", "pose")]
    file = lora(small.place / "sd15", "unet", small.place / "both.safetensors")
    lines, pose, ink = (small.bring(each).id for each in (*nets, file))
    drawn = {"edges": small.give("one", texture(1))}
    given = {**drawn, "pose": small.give("two", texture(2))}
    alone = small.make(TEXT, sources=drawn, adapters={lines: 1.0})

    both = small.make(TEXT, sources=given, adapters={lines: 1.0, pose: 1.0})
    all_three = small.make(TEXT, sources=given, adapters={lines: 1.0, ink: 1.0, pose: 1.0})

    assert (both != alone).any()
    assert (all_three != both).any()
    np.testing.assert_array_equal(small.make(TEXT, sources=drawn, adapters={lines: 1.0}), alone)


@pytest.mark.parametrize("family", SEEN)
def test_another_likeness_gives_another_picture_and_goes_off_again(asked, family):
    make, part, asks = SEEN[family]
    model = asked(family, make)
    eye = videos.image_encoder()["image_encoder"]
    path = model.place / "ip" / "ip-adapter.safetensors"
    adapter = model.bring(likeness(model.place / family, path, eye, 16, part, asks)).id
    one = {"reference": model.give("one", texture(1, 64, 64))}
    two = {"reference": model.give("two", texture(2, 64, 64))}
    plain = model.make(TEXT)

    made = model.make(TEXT, sources=one, adapters={adapter: 0.8})

    assert (made != plain).any()
    assert (model.make(TEXT, sources=two, adapters={adapter: 0.8}) != made).any()
    assert (model.make(TEXT, sources=one, adapters={adapter: 0.3}) != made).any()
    np.testing.assert_array_equal(model.make(TEXT), plain)
    np.testing.assert_array_equal(model.make(TEXT, sources=one, adapters={adapter: 0.8}), made)
    with pytest.raises(GenerationError, match="needs a picture as a likeness"):
        model.make(TEXT, adapters={adapter: 1.0})


def test_what_fills_a_hole_follows_lines_and_a_likeness(small):
    lines = small.bring(control_net(_control_net, small.place / "fill-edges"))
    eye = videos.image_encoder()["image_encoder"]
    file = likeness(small.place / "sd15", small.place / "ip-2" / "face.safetensors", eye, 16)
    face = small.bring(file)
    mask = np.zeros((40, 48), np.uint8)
    mask[12:26, 14:30] = 255
    footage = texture(3, 48, 40)
    given = {"clip": small.give("footage", footage), "mask": small.give("mask", mask)}

    def filled(adapter, **more):
        sources = {role: small.give(f"{role}-{n}", texture(n, 64, 64)) for role, n in more.items()}
        size = {"width": 48, "height": 40, "options": {"grow": 0, "feather": 0}}
        adapters = {} if adapter is None else {adapter.id: 1.0}
        return small.make(INPAINT, sources={**given, **sources}, adapters=adapters, **size)[0]

    plain = filled(None)

    by_lines, by_face = filled(lines, edges=1), filled(face, reference=1)

    np.testing.assert_array_equal(by_lines[mask == 0], footage[mask == 0])
    assert (by_lines != plain).any()
    assert (filled(lines, edges=2) != by_lines).any()
    assert (filled(lines) != by_lines).any()
    assert (by_face != plain).any()
    assert (filled(face, reference=2) != by_face).any()


def test_scripts_choose_adapters_and_a_drawing_leads_what_is_made_of_words(small):
    lines = small.bring(control_net(_control_net, small.place / "api-edges"))
    out, drawing = small.place / "out.png", small.place / "drawing.png"
    Image.fromarray(texture(1)).save(drawing)
    plans = []

    generate(
        out,
        model=small.brought.id,
        sources={"edges": drawing},
        adapters={lines.id: "0.5"},
        options={"steps": 2},
        size=(32, 32),
        prompt="a",
        models=small.models,
        on_plan=plans.append,
    )

    assert out.is_file()
    assert plans[0].request.kind is TEXT
    assert plans[0].request.adapters == (Adapter(lines.id, 0.5),)


def boxes():
    """(32, 32, 3) with edges that are easily seen."""
    picture = np.zeros((32, 32, 3), np.uint8)
    picture[8:24, 8:24] = 255
    return picture
