"""What is said of sizes and lengths is what the pipelines themselves accept."""

import inspect
from importlib import import_module
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PIL import Image

from editor.engine.diffusion.families.videos.table import BY_PIPELINE, REFINED
from editor.engine.diffusion.families.videos.wan import SKYREELS_FORCING
from editor.engine.diffusion.family import Family

FAMILIES: dict[str, Family] = {
    **{family.label: family for family in BY_PIPELINE.values()},
    **{each.family.label: each.family for found in REFINED.values() for each in found},
}
CLASSES = sorted({(label, name) for label, family in FAMILIES.items() for _, name in family.makes})


@pytest.fixture(scope="module")
def diffusers():
    pytest.importorskip("torch")
    return pytest.importorskip("diffusers")


@pytest.mark.parametrize(("label", "name"), CLASSES)
def test_a_pipeline_accepts_every_size_and_length_that_its_family_allows(diffusers, label, name):
    family = FAMILIES[label]
    checker = _Checker(getattr(diffusers, name), family)
    random = np.random.default_rng(3)

    for width, height, frames in random.integers(8, 1600, (20, 3)):
        size = family.size.nearest(int(width), int(height))
        checker.check(*size, family.frames.nearest(int(frames)))
    for size in family.size.sizes:
        assert family.size.nearest(*size) == size
        checker.check(*size, family.frames.most)
    assert family.frames.nearest(family.frames.most) == family.frames.most
    if family.size.multiple > 1 and checker.looks_at_sizes:
        width, height = family.size.sizes[0]
        with pytest.raises(ValueError, match="divisible"):
            checker.check(width + 1, height + 1, family.frames.most)


@pytest.mark.parametrize(("label", "name"), CLASSES)
def test_a_pipeline_takes_all_that_its_family_tells_it(diffusers, label, name):
    family = FAMILIES[label]
    takes = set(inspect.signature(getattr(diffusers, name).__call__).parameters)
    kinds = [kind for kind, each in family.makes if each == name]

    for kind in kinds:
        start = family.starts.get(kind)
        natives = family.natives_of(kind)
        assert start is None or any(
            start in each.roles and each.argument in takes for each in natives
        )
        for each in natives:
            if each.is_needed:
                assert each.argument in takes
            if each.argument in takes:
                told = {each.beside, each.strength, *dict(each.also)} - {""}
                assert told <= takes
    assert set(dict(family.constants)) <= takes
    assert {each.argument for each in family.settings} <= takes
    if family.guidance is not None and family.guidance_argument != "guider":
        assert family.guidance_argument in takes
    assert ("prompt" in takes) == family.has_words
    assert "negative_prompt" in takes or not family.has_negative


class _Checker:
    """Calls `check_inputs` of a class without its networks."""

    def __init__(self, kind: Any, family: Family) -> None:
        self._pipeline: Any = object.__new__(kind)
        controls = "SparseControlNetModel" if "Sparse" in kind.__name__ else "ControlNetModel"
        self._pipeline.__dict__.update(
            vae_scale_factor_spatial=8,
            vae_scale_factor_temporal=4,
            vae_scale_factor=8,
            _internal_dict=SimpleNamespace(boundary_ratio=None, expand_timesteps=False),
            transformer=SimpleNamespace(config=SimpleNamespace(patch_size=(1, 2, 2))),
            transformer_2=None,
            text_encoder=None,
            controlnet=object.__new__(getattr(import_module("diffusers"), controls)),
        )
        call = inspect.signature(kind.__call__).parameters.values()
        self._usual = {each.name: each.default for each in call}
        self._arguments = inspect.signature(kind.check_inputs).parameters
        source = inspect.getsource(kind.check_inputs)
        self.looks_at_sizes = "divisible by" in source and "height" in self._arguments
        self._family = family

    def check(self, width: int, height: int, frames: int) -> None:
        picture = Image.new("RGB", (8, 8))
        several = "conditioning_frames" in self._usual
        of_pictures = "image" not in self._usual and not any(n.axes for n in self._family.natives)
        known = self._usual | {
            "prompt": "a",
            "width": width,
            "height": height,
            "num_frames": frames,
            "image": [picture] * frames if several else picture,
            "video": [picture] * frames if of_pictures else None,
            "conditioning_frames": [picture] * frames,
            "strength": 0.5,
            "guidance_scale": 1.0,
            "overlap_history": 17,
            "pose_video": [picture],
            "face_video": [picture],
            "num_inference_steps": 2,
            "callback_on_step_end_tensor_inputs": None,
        }
        self._pipeline.check_inputs(
            **{
                name: known.get(name, None if each.default is each.empty else each.default)
                for name, each in self._arguments.items()
                if name != "self"
            }
        )


def test_windows_of_one_length_make_a_clip_of_any():
    for frames in range(101, 1441, 60):
        length, again = SKYREELS_FORCING.window(frames)

        assert length <= 97
        assert again >= 17
        assert (frames - again) % (length - again) == 0
    assert SKYREELS_FORCING.window(97) == SKYREELS_FORCING.window(177) == (97, 17)
