"""Small decoders show what is becoming of a picture."""

from importlib import import_module

import numpy as np
import pytest
from builders.diffusion import pictures
from builders.diffusion.asked import pixels_of

from editor.engine.diffusion.adapters.previewing import SmallDecoder
from editor.engine.diffusion.bringing.adding import add
from editor.engine.diffusion.denoising import colours, sketching
from editor.engine.generate.clip import generate_clip
from editor.engine.generate.registry import found_models
from editor.engine.models.folder import user_models
from editor.model.generation.request import GenerationKind


@pytest.fixture
def taesd(models_folder, tmp_path):
    import torch

    torch.manual_seed(2)
    made = import_module("diffusers").AutoencoderTiny(
        encoder_block_out_channels=(8, 8),
        decoder_block_out_channels=(8, 8),
        num_encoder_blocks=(1, 1),
        num_decoder_blocks=(1, 1),
        latent_channels=4,
    )
    made.save_pretrained(tmp_path / "taesd", safe_serialization=True)
    return tmp_path / "taesd"


def sketched(model):
    seen = []
    generate_clip(
        model.request(GenerationKind.TEXT_TO_IMAGE, options={"steps": 4}),
        (),
        model.place / "sketched.png",
        on_sketch=lambda index, frame: seen.append(pixels_of(frame)),
        models=model.models,
        overwrite=True,
    )
    return np.stack(seen)


def test_one_that_was_brought_shows_what_is_made_and_is_no_adapter_to_choose(
    asked, taesd, monkeypatch, tmp_path
):
    monkeypatch.setattr(sketching, "_EVERY_S", 0.0)
    monkeypatch.setattr(colours, "_SIDE", 64)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    model = asked("sd15", pictures.stable_diffusion)
    by_colours = sketched(model)
    made = model.make(GenerationKind.TEXT_TO_IMAGE)

    add(str(taesd), user_models())
    model.models.release()
    model.models = found_models()

    assert model.spec(GenerationKind.TEXT_TO_IMAGE).adapters == ()
    assert (sketched(model) != by_colours).any()
    np.testing.assert_array_equal(model.make(GenerationKind.TEXT_TO_IMAGE), made)


def test_channels_of_two_by_two_places_are_spread_out_again(taesd):
    decoder = SmallDecoder(taesd)
    latents = np.random.default_rng(1).standard_normal((4, 6, 8)).astype(np.float32)
    packed = latents.reshape(4, 3, 2, 4, 2).transpose(0, 2, 4, 1, 3).reshape(16, 3, 4)

    shown = decoder(latents)

    assert shown is not None
    assert shown.shape == (12, 16, 3)
    np.testing.assert_array_equal(decoder(packed), shown)
    assert decoder(np.zeros((5, 2, 2), np.float32)) is None
