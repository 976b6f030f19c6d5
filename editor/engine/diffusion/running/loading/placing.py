"""A loaded pipeline as its plan wants it: where its weights are, and how it reckons."""

from __future__ import annotations

import importlib
import logging
import os
import shutil
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

from editor.engine.diffusion.running.devices import Accelerator
from editor.engine.diffusion.running.planning import Plan
from editor.engine.diffusion.running.ways import Offload
from editor.engine.generate.model import GenerationError
from editor.engine.torch_library import torch_library
from editor.model.generation.remedy import Help, Remedy

_ATTENTION = {"flash": "flash-attn", "sage": "sageattention"}
"""The packages, where they are called otherwise."""
_COMPILERS = {"darwin": "clang++", "win32": "cl"}
"""What torch calls, save on Linux."""


def place(pipeline: Any, plan: Plan, accelerator: Accelerator) -> None:
    """
    Raises:
        GenerationError: what is to reckon attention, or to compile, is not there.
    """
    torch = torch_library()
    pipeline.remove_all_hooks()
    vae: Any = getattr(pipeline, "vae", None)
    for what in ("tiling", "slicing"):
        if hasattr(vae, f"enable_{what}"):
            getattr(vae, f"{'enable' if plan.tiled else 'disable'}_{what}")()
    for network in denoisers(pipeline):
        _attend(network, plan.attention)
        _compile(network, plan.compiled, accelerator)
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
        try:
            network.set_attention_backend(backend)
        except (RuntimeError, ImportError) as error:
            library = _ATTENTION.get(backend, backend)
            raise GenerationError(
                f"Attention cannot be reckoned by {library}, which is not installed, too old or "
                "not for this device: install it, or choose attention “As usual”.",
                Remedy(Help.INSTALL, f"pip install --upgrade {library}"),
            ) from error
    elif getattr(network, "_attends_otherwise", False):
        network.reset_attention_backend()
    network._attends_otherwise = bool(backend)


def _compile(network: Any, wanted: bool, accelerator: Accelerator) -> None:
    """Its blocks, which are alike and so are compiled once; or undo that. What cannot be compiled
    is run as it is."""
    if wanted:
        _require_compiler(accelerator)
        importlib.import_module("torch._dynamo").config.suppress_errors = True
        logs = importlib.import_module("torch._logging")
        logs.set_logs(dynamo=logging.ERROR, inductor=logging.ERROR)
    kinds = tuple(getattr(network, "_repeated_blocks", None) or ())
    blocks = [each for each in network.modules() if type(each).__name__ in kinds] or [network]
    for block in blocks:
        if wanted and block._compiled_call_impl is None:
            block.compile()
        elif not wanted:
            block._compiled_call_impl = None


def _require_compiler(accelerator: Accelerator) -> None:
    """
    Raises:
        GenerationError: nothing compiles for that device here.
    """
    if accelerator in (Accelerator.CUDA, Accelerator.XPU):
        if find_spec("triton") is None:
            raise GenerationError(
                "Compiling needs triton, which is not installed: install it (pip install triton), "
                "or switch “Compile” off.",
                Remedy(Help.INSTALL, "pip install triton"),
            )
    elif accelerator is Accelerator.NONE:
        compiler = os.environ.get("CXX", _COMPILERS.get(sys.platform, "g++"))
        if shutil.which(compiler) is None:
            raise GenerationError(
                f"Compiling needs a compiler of C++, and there is no {compiler}: install one, or "
                "switch “Compile” off."
            )
