"""The parts of one model, loaded when they are first needed and kept for the next run."""

from __future__ import annotations

import importlib
import logging
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

from editor.engine.diffusion.bringing.layout import Layout, Part, read_layout, variant_of
from editor.engine.diffusion.running.devices import Accelerator
from editor.engine.diffusion.running.faults import told_plainly
from editor.engine.diffusion.running.planning import Offload, Plan
from editor.engine.diffusion.running.watching import LOADING
from editor.engine.generate.model import GenerationError
from editor.engine.torch_library import torch_library
from editor.model.task import TaskControl

_LIBRARIES = ("diffusers", "transformers")
_log = logging.getLogger(__name__)


class Resident:
    """Belongs to one thread at a time. Pipelines of several classes share its parts."""

    def __init__(self, folder: Path, label: str) -> None:
        self._folder = folder
        self._label = label
        self._parts: dict[str, Any] = {}
        self._dtypes: tuple[str, tuple[str, ...]] | None = None
        self._pipelines: dict[tuple[str | int, ...], Any] = {}
        self._ready: tuple[tuple[str | int, ...], Plan, Accelerator] | None = None

    @property
    def is_loaded(self) -> bool:
        return bool(self._parts)

    def pipeline(
        self,
        class_name: str,
        plan: Plan,
        accelerator: Accelerator,
        task: TaskControl,
        more: Mapping[str, Any] = MappingProxyType({}),
    ) -> Any:  # Any: of a class that only diffusers knows
        """A pipeline of that class, ready to be called.

        Args:
            more: parts that it has besides those of the folder; who gives them keeps them.

        Raises:
            GenerationError: it cannot be loaded; the message says what to do.
            Cancelled: the task was stopped.
        """
        if self._dtypes not in (None, (plan.dtype, plan.precise)):
            self.release()
        self._dtypes = plan.dtype, plan.precise
        layout = read_layout(self._folder)
        with told_plainly(self._label, "loaded"), quiet():
            self._load(layout, plan, task)
            key = class_name, *_identities(more)
            if key not in self._pipelines:
                for other in [each for each in self._pipelines if each[1:]]:
                    del self._pipelines[other]  # which would keep what is given up elsewhere
                self._pipelines[key] = self._put_together(class_name, more)
            pipeline = self._pipelines[key]
            if self._ready != (key, plan, accelerator):
                self._ready = None
                _place(pipeline, plan, accelerator)
                self._ready = key, plan, accelerator
        return pipeline

    def release(self) -> None:
        self._pipelines.clear()
        self._parts.clear()
        self._dtypes = self._ready = None

    def _load(self, layout: Layout, plan: Plan, task: TaskControl) -> None:
        done = 0
        for part in layout.networks:
            task.step(done, layout.bytes, LOADING)
            if part.name not in self._parts:
                dtype = "float32" if part.name in plan.precise else plan.dtype
                self._parts[part.name] = _network(layout.folder, part, dtype)
            done += part.bytes
        task.step(done, layout.bytes, LOADING)

    def _put_together(self, class_name: str, more: Mapping[str, Any]) -> Any:
        diffusers = importlib.import_module("diffusers")
        kind = getattr(diffusers, class_name, None)
        if kind is None:
            raise GenerationError(
                f"{self._label} needs {class_name}, which the installed diffusers does not have: "
                "update it (pip install --upgrade 'cutaway[ai]')."
            )
        wanted, _ = kind._get_signature_keys(kind)
        parts = {name: part for name, part in self._parts.items() if name in wanted}
        pipeline = kind.from_pretrained(str(self._folder), local_files_only=True, **parts, **more)
        pipeline.set_progress_bar_config(disable=True)
        return pipeline


def _identities(parts: Mapping[str, Any]) -> Iterator[str | int]:
    for name, part in parts.items():
        yield name
        yield from map(id, part if isinstance(part, list) else [part])


def _network(folder: Path, part: Part, dtype: str) -> Any:
    torch = torch_library()
    library = part.library if part.library in _LIBRARIES else f"diffusers.pipelines.{part.library}"
    kind = getattr(importlib.import_module(library), part.class_name)
    place = folder / part.name
    network = kind.from_pretrained(
        str(place),
        local_files_only=True,
        use_safetensors=True,
        dtype=getattr(torch, dtype),
        variant=variant_of(place),
    )
    return network.eval().requires_grad_(False)


def _place(pipeline: Any, plan: Plan, accelerator: Accelerator) -> None:
    """The weights where the plan wants them, and the decoder as it wants it."""
    torch = torch_library()
    pipeline.remove_all_hooks()
    vae: Any = getattr(pipeline, "vae", None)
    if hasattr(vae, "enable_tiling"):
        vae.enable_tiling() if plan.tiled else vae.disable_tiling()
    if accelerator is Accelerator.NONE:
        pipeline.to("cpu")
        return
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


@contextmanager
def quiet() -> Iterator[None]:
    """Without the bars and the advice that the libraries write to the terminal: what they warn of
    goes into the log."""
    libraries = [importlib.import_module(f"{name}.utils.logging") for name in _LIBRARIES]
    levels = [each.get_verbosity() for each in libraries]
    bars = [each.is_progress_bar_enabled() for each in libraries]
    for each in libraries:
        each.set_verbosity_error()
        each.disable_progress_bar()
    said: list[warnings.WarningMessage] = []
    try:
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            yield
    finally:
        for each, level, bar in zip(libraries, levels, bars, strict=True):
            each.set_verbosity(level)
            if bar:
                each.enable_progress_bar()
        for each in said:
            _log.debug("%s", each.message)
