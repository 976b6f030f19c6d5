"""A pipeline as large as a real one, of random weights: the transformer and the decoder of Wan
1.3B, in their own sizes, and a text encoder of the same kind with its whole vocabulary."""

from __future__ import annotations

import importlib
import random
from pathlib import Path
from typing import Any

LETTERS = "abcdefghijklmnopqrstuvwxyz"
WORDS = 256_000
LAYERS = {"large": 30, "small": 3}


def large_pipeline(folder: Path, size: str) -> Path:
    """Made once, in `folder`.

    Args:
        size: `large` has 1.8 billion numbers, 3.9 GB; `small` a fraction of the transformer.
    """
    place = folder / f"wan-{size}"
    if (place / "model_index.json").is_file():
        return place
    torch = importlib.import_module("torch")
    diffusers = importlib.import_module("diffusers")
    transformers = importlib.import_module("transformers")
    torch.manual_seed(1)
    reading = transformers.UMT5Config(
        vocab_size=256_384,
        d_model=768,
        d_kv=64,
        d_ff=2048,
        num_layers=12,
        num_heads=12,
        feed_forward_proj="gated-gelu",
    )
    part = place.with_name(f"{place.name}.part")
    diffusers.WanPipeline(
        tokenizer=transformers.T5Tokenizer(vocab=_words(), extra_ids=300, model_max_length=512),
        text_encoder=_filled(transformers.UMT5EncoderModel, torch.bfloat16, reading),
        vae=_filled(diffusers.AutoencoderKLWan, torch.float32),
        scheduler=diffusers.UniPCMultistepScheduler(
            prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=3.0
        ),
        transformer=_filled(
            diffusers.WanTransformer3DModel,
            torch.bfloat16,
            num_layers=LAYERS[size],
            num_attention_heads=12,
            text_dim=768,
            ffn_dim=8960,
        ),
    ).save_pretrained(part, safe_serialization=True)
    part.rename(place)
    return place


def _filled(kind: Any, dtype: Any, *args: Any, **values: Any) -> Any:
    """In those numbers from the start, so that it is never there twice."""
    torch = importlib.import_module("torch")
    accelerate = importlib.import_module("accelerate")
    with accelerate.init_empty_weights(include_buffers=False):
        network = kind(*args, **values)
    for name, parameter in list(network.named_parameters()):
        owner, _, own = name.rpartition(".")
        filling = torch.empty(parameter.shape, dtype=dtype)
        filling = filling.normal_(0, 0.02) if parameter.ndim > 1 else filling.fill_(1.0)
        setattr(network.get_submodule(owner), own, torch.nn.Parameter(filling))
    if hasattr(network, "tie_weights"):
        network.tie_weights()
    return network


def _words() -> list[tuple[str, float]]:
    chance = random.Random(1)
    words = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -2.0)]
    words += [(letter, -3.0) for letter in LETTERS]
    known = {word for word, _ in words}
    while len(words) < WORDS:
        word = "▁" * (chance.random() < 0.4)
        word += "".join(chance.choice(LETTERS) for _ in range(chance.randint(2, 9)))
        if word not in known:
            known.add(word)
            words.append((word, -5 - 8 * chance.random()))
    return words
