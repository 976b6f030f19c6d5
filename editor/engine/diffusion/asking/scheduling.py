"""The rules by which noise is taken away, each as the model was taught."""

from __future__ import annotations

import importlib
import inspect
from typing import Any

_FLOWS = {
    "use_flow_sigmas": True,
    "prediction_type": "flow_prediction",
    "use_karras_sigmas": False,
    "beta_schedule": "linear",
}
"""How those are set that know of both noise and flow, for a model that was taught to flow."""


def scheduler_like(own: Any, name: str) -> Any:
    """The one of diffusers with that class name, set as a model's `own`. Those of flow call how
    far it is shifted to much noise by different names, which diffusers does not translate."""
    kind = getattr(importlib.import_module("diffusers"), name)
    knows = inspect.signature(kind.__init__).parameters
    said = own.config
    shift = said.get("flow_shift", said.get("shift"))
    flows = "FlowMatch" in type(own).__name__ or bool(said.get("use_flow_sigmas"))
    if not flows or shift is None:
        return kind.from_config(said)
    more = {each: shift for each in ("shift", "flow_shift") if each in knows}
    more |= {each: value for each, value in _FLOWS.items() if each in knows}
    return kind.from_config(said, **more)
