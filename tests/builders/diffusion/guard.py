"""What guards Cosmos' words and pictures: here it lets all pass."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

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
