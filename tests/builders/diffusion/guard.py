"""What guards Cosmos' words and pictures, which here lets all pass, and the one thing for which its
transformer asks torchvision, where that is not installed."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from editor.engine.diffusion import machine
from editor.engine.torch_library import torch_library

_MODULE = """
class CosmosSafetyChecker:
    config = {}

    def to(self, device=None, dtype=None):
        return self

    def check_text_safety(self, prompt):
        return True

    def check_video_safety(self, frames):
        return frames
"""
_PIPELINES = (
    "pipeline_cosmos_text2world",
    "pipeline_cosmos_video2world",
    "pipeline_cosmos2_video2world",
    "pipeline_cosmos2_5_predict",
)


def install_guard(place: Path, patch: pytest.MonkeyPatch) -> None:
    """The library `cosmos_guardrail`, in that folder; diffusers looks for it only once."""
    (place / "cosmos_guardrail.py").write_text(_MODULE, "utf-8")
    patch.syspath_prepend(place)
    checker = import_module("cosmos_guardrail").CosmosSafetyChecker
    for name in _PIPELINES:
        module = import_module(f"diffusers.pipelines.cosmos.{name}")
        patch.setattr(module, "CosmosSafetyChecker", checker, raising=True)
    if find_spec("torchvision") is None:
        module = import_module("diffusers.models.transformers.transformer_cosmos")
        nearest = SimpleNamespace(NEAREST="nearest")
        resizes = SimpleNamespace(functional=SimpleNamespace(resize=_resized))
        resizes.InterpolationMode = nearest
        patch.setattr(module, "transforms", resizes, raising=False)
        patch.setattr(machine, "find_spec", lambda name: name == "torchvision" or find_spec(name))


def _resized(pictures: Any, size: list[int], interpolation: str) -> Any:
    torch = torch_library()
    return torch.nn.functional.interpolate(pictures, size, mode=interpolation)
