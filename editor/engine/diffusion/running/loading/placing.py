"""A loaded pipeline as its plan wants it: where its weights are, and how it reckons."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Any

from editor.engine.diffusion.running.devices import Accelerator
from editor.engine.diffusion.running.planning import Plan
from editor.engine.diffusion.running.ways import Offload
from editor.engine.torch_library import torch_library


def place(pipeline: Any, plan: Plan, accelerator: Accelerator) -> None:
    """
    Raises:
        RuntimeError, ImportError: the library that is to reckon attention is not there.
    """
    torch = torch_library()
    pipeline.remove_all_hooks()
    vae: Any = getattr(pipeline, "vae", None)
    for what in ("tiling", "slicing"):
        if hasattr(vae, f"enable_{what}"):
            getattr(vae, f"{'enable' if plan.tiled else 'disable'}_{what}")()
    for network in denoisers(pipeline):
        _attend(network, plan.attention)
        _compile(torch, network, plan.compiled)
    if accelerator is Accelerator.NONE:
        return  # where it was loaded
    match plan.offload:
        case Offload.NONE:
            pipeline.to(accelerator.value)
        case Offload.MODEL:
            pipeline.enable_model_cpu_offload(device=accelerator.value)
        case Offload.GROUP:
            streams = accelerator is Accelerator.CUDA
            pipeline.enable_group_offload(
                onload_device=torch.device(accelerator.value),
                offload_type="leaf_level",
                use_stream=streams,
            )
        case Offload.SEQUENTIAL:
            pipeline.enable_sequential_cpu_offload(device=accelerator.value)


def denoisers(pipeline: Any) -> Iterator[Any]:
    """Its networks that take the noise away."""
    for name, part in pipeline.components.items():
        if name.startswith(("transformer", "unet")) and hasattr(part, "set_attention_backend"):
            yield part


def _attend(network: Any, backend: str) -> None:
    if backend:
        network.set_attention_backend(backend)
    elif getattr(network, "_attends_otherwise", False):
        network.reset_attention_backend()
    network._attends_otherwise = bool(backend)


def _compile(torch: Any, network: Any, wanted: bool) -> None:
    """Its blocks, which are alike and so are compiled once; or undo that."""
    if wanted:
        importlib.import_module("torch._dynamo").config.suppress_errors = True  # without a compiler
    kinds = tuple(getattr(network, "_repeated_blocks", None) or ())
    blocks = [each for each in network.modules() if type(each).__name__ in kinds] or [network]
    for block in blocks:
        if wanted and block._compiled_call_impl is None:
            block.compile()
        elif not wanted:
            block._compiled_call_impl = None
