"""Adapters of models that make clips: they change what moves, and go off again."""

import numpy as np
import pytest
from builders.diffusion import adapters, videos
from builders.diffusion.adapters import diffusers_names, lora
from builders.diffusion.asked import texture
from builders.diffusion.clips import led

from editor.model.generation.adapters import AdapterKind
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SourceRole

TEXT = GenerationKind.TEXT_TO_VIDEO


def first_published(layer: str, part: str) -> tuple[str, str]:
    """As Wan's own trainers call layers."""
    known = {"attn1.to_q": "self_attn.q", "attn2.to_q": "cross_attn.q", "attn1.to_v": "self_attn.v"}
    for name, own in known.items():
        layer = layer.replace(name, own)
    return f"diffusion_model.{layer}.lora_A.weight", f"diffusion_model.{layer}.lora_B.weight"


MOVED = {
    "ltx": (videos.ltx, "transformer", diffusers_names, ("to_q", "to_v")),
    "cog": (videos.cog_video, "transformer", diffusers_names, ("to_q", "to_v")),
    "hunyuan": (videos.hunyuan, "transformer", diffusers_names, ("to_q", "to_v")),
    "mochi": (videos.mochi, "transformer", diffusers_names, ("to_q", "to_v")),
    "wan": (videos.wan, "transformer", first_published, ("attn1.to_q", "attn2.to_q")),
    "animate-diff": (videos.animate_diff, "unet", diffusers_names, ("to_q",)),
}


@pytest.fixture
def animated(asked):
    return asked("animate-diff", videos.animate_diff)


@pytest.mark.parametrize("family", MOVED)
def test_a_lora_changes_clips_and_goes_off_again(asked, family):
    make, part, names, ends = MOVED[family]
    model = asked(family, make)
    file = lora(model.place / family, part, model.place / "ink.safetensors", names, ends)
    spec = model.bring(file)
    plain = model.make(TEXT, 5)

    made = model.make(TEXT, 5, adapters={spec.id: 1.0})

    assert spec.kind in (AdapterKind.LORA, AdapterKind.MOTION)
    assert (made != plain).any()
    np.testing.assert_array_equal(model.make(TEXT, 5, adapters={spec.id: 0.0}), plain)
    np.testing.assert_array_equal(model.make(TEXT, 5), plain)


def test_a_motion_changes_how_things_move(animated):
    file = lora(
        animated.place / "animate-diff",
        "unet",
        animated.place / "pan-left.safetensors",
        within="motion_modules",
    )
    spec = animated.bring(file)
    plain = animated.make(TEXT, 5)

    assert spec.kind is AdapterKind.MOTION
    assert (animated.make(TEXT, 5, adapters={spec.id: 1.0}) != plain).any()
    np.testing.assert_array_equal(animated.make(TEXT, 5), plain)


def test_frames_follow_a_control_net_and_pictures_on_their_frames(animated):
    for made_by, name in ((led.animate_diff_control, "canny"), (led.animate_diff_sparse, "rgb")):
        adapters.control_net(lambda make=made_by: make().controlnet, animated.place / name)
    lines, pictures = (animated.bring(animated.place / name) for name in ("canny", "rgb"))
    one = {"edges": animated.give("one", texture(1))}
    two = {"edges": animated.give("two", texture(2))}
    plain = animated.make(TEXT, 5)

    drawn = animated.make(TEXT, 5, sources=one, adapters={lines.id: 1.0})
    key = {"keyframe": animated.give("key", texture(3))}
    keyed = animated.make(TEXT, 5, sources=key, adapters={pictures.id: 1.0})

    assert (lines.reads, pictures.reads) == (SourceRole.EDGES, SourceRole.KEYFRAME)
    assert (drawn != plain).any()
    assert (animated.make(TEXT, 5, sources=two, adapters={lines.id: 1.0}) != drawn).any()
    assert (keyed != plain).any()
    other = {"keyframe": animated.give("other", texture(4))}
    assert (animated.make(TEXT, 5, sources=other, adapters={pictures.id: 1.0}) != keyed).any()
    np.testing.assert_array_equal(animated.make(TEXT, 5), plain)
