"""The parts of one model, loaded when they are first needed and kept for the next run."""

from __future__ import annotations

import gc
import importlib
import logging
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

from editor.engine.diffusion.bringing.layout import Layout, read_layout
from editor.engine.diffusion.running.devices import Accelerator, Held, give_back
from editor.engine.diffusion.running.faults import told_plainly
from editor.engine.diffusion.running.loading.mapped import Ahead, Maps
from editor.engine.diffusion.running.loading.parts import LIBRARIES, load_part, tokenizers
from editor.engine.diffusion.running.loading.placing import place
from editor.engine.diffusion.running.loading.streamed import Filling
from editor.engine.diffusion.running.planning import Plan
from editor.engine.diffusion.running.watching import LOADING
from editor.engine.diffusion.running.ways import Offload
from editor.engine.generate.model import GenerationError
from editor.engine.torch_library import torch_library
from editor.model.task import TaskControl

_log = logging.getLogger(__name__)


class Resident:
    """Belongs to one thread at a time. Pipelines of several classes share its parts."""

    def __init__(self, folder: Path, label: str) -> None:
        self._folder = folder
        self._label = label
        self._parts: dict[str, Any] = {}
        self._sizes: dict[str, int] = {}
        self._words: dict[str, Any] = {}
        self._ahead = Ahead()
        self._accelerator = Accelerator.NONE
        self._numbers: tuple[object, ...] | None = None
        self._pipelines: dict[tuple[str | int, ...], Any] = {}
        self._ready: tuple[tuple[str | int, ...], Plan, Accelerator] | None = None

    @property
    def is_loaded(self) -> bool:
        return bool(self._parts)

    def held(self) -> Held:
        """What its weights take now."""
        for name in self._parts.keys() - self._sizes.keys():
            self._sizes[name] = sum(each.nbytes for each in _tensors(self._parts[name]))
        all_in_all = sum(self._sizes[name] for name in self._parts)
        if self._accelerator is Accelerator.NONE:
            return Held(0, all_in_all)
        away = {Accelerator.CUDA.value, Accelerator.METAL.value, Accelerator.XPU.value}
        every = (each for part in self._parts.values() for each in _tensors(part))
        there = sum(each.nbytes for each in every if each.device.type in away)
        return Held(there, all_in_all - there)

    def pipeline(
        self,
        class_name: str,
        plan: Plan,
        accelerator: Accelerator,
        task: TaskControl,
        more: Mapping[str, Any] = MappingProxyType({}),
        without: frozenset[str] = frozenset(),
    ) -> Any:  # Any: of a class that only diffusers knows
        """A pipeline of that class, ready to be called.

        Args:
            more: parts that it has besides those of the folder; who gives them keeps them.
            without: parts that it can do without this time: they are not loaded, and given up.

        Raises:
            GenerationError: it cannot be loaded; the message says what to do.
            Cancelled: the task was stopped.
        """
        numbers = plan.dtype, plan.precise, plan.quantisation, plan.quantised
        if self._numbers not in (None, numbers):
            self.release()
        self._numbers, self._accelerator = numbers, accelerator
        layout = read_layout(self._folder)
        with told_plainly(self._label, "loaded"), quiet():
            self._load(layout, plan, accelerator, task, without)
            key = class_name, *_identities(more)
            if key not in self._pipelines:
                for other in [each for each in self._pipelines if each[1:]]:
                    del self._pipelines[other]  # which would keep what is given up elsewhere
                self._pipelines[key] = self._put_together(class_name, layout, more)
            pipeline = self._pipelines[key]
            self._complete(pipeline, layout)
            if self._ready != (key, plan, accelerator):
                self._ready = None
                place(pipeline, plan, accelerator)
                self._ready = key, plan, accelerator
        return pipeline

    def release(self) -> None:
        self._ahead.end()
        self._pipelines.clear()
        self._parts.clear()
        self._words.clear()
        self._numbers = self._ready = None
        if self._accelerator is not Accelerator.NONE:
            gc.collect()  # pipelines and their hooks refer to each other
            give_back(torch_library())
        self._accelerator = Accelerator.NONE

    def has(self, part: str) -> bool:
        """Whether it is loaded."""
        return part in self._parts

    def _complete(self, pipeline: Any, layout: Layout) -> None:
        """Give a pipeline the parts that came or went since it was put together."""
        names = [part.name for part in layout.networks if hasattr(pipeline, part.name)]
        there = {name: self._parts.get(name) for name in names}
        if any(getattr(pipeline, name) is not part for name, part in there.items()):
            pipeline.remove_all_hooks()
            pipeline.register_modules(**there)
            self._ready = None

    def _load(
        self,
        layout: Layout,
        plan: Plan,
        accelerator: Accelerator,
        task: TaskControl,
        without: frozenset[str],
    ) -> None:
        for name in without:
            self._parts.pop(name, None)
        stays = accelerator is Accelerator.NONE or plan.offload is not Offload.NONE
        device = "cpu" if stays else accelerator.value
        torch = torch_library()
        maps, new, others = Maps(torch), dict[str, Any](), 0
        with Filling(torch) as filling:

            def on_bytes(read: int) -> None:
                task.step(min(others + read, layout.bytes), layout.bytes, LOADING)

            for part in layout.networks:
                on_bytes(filling.bytes_read())
                before = filling.bytes_begun
                if part.name not in self._parts and part.name not in without:
                    new[part.name] = load_part(layout, part, plan, device, maps, filling)
                others += part.bytes - (filling.bytes_begun - before)
            filling.finish(on_bytes)
        self._parts |= new
        for name in new:
            self._sizes.pop(name, None)
        self._ahead.begin(maps.files)
        self._words = self._words or dict(tokenizers(layout))
        task.step(layout.bytes, layout.bytes, LOADING)

    def _put_together(self, class_name: str, layout: Layout, more: Mapping[str, Any]) -> Any:
        diffusers = importlib.import_module("diffusers")
        kind = getattr(diffusers, class_name, None)
        if kind is None:
            raise GenerationError(
                f"{self._label} needs {class_name}, which the installed diffusers does not have: "
                "update it (pip install --upgrade 'cutaway[ai]')."
            )
        wanted, _ = kind._get_signature_keys(kind)
        there = self._parts | self._words
        lacking = {part.name: None for part in layout.networks if part.name not in there}
        parts = {name: part for name, part in (there | lacking).items() if name in wanted}
        pipeline = kind.from_pretrained(str(layout.folder), local_files_only=True, **parts, **more)
        pipeline.set_progress_bar_config(disable=True)
        return pipeline


def _tensors(part: Any) -> Iterator[Any]:
    yield from part.parameters()
    yield from part.buffers()


def _identities(parts: Mapping[str, Any]) -> Iterator[str | int]:
    for name, part in parts.items():
        yield name
        yield from map(id, part if isinstance(part, list) else [part])


@contextmanager
def quiet() -> Iterator[None]:
    """Without the bars and the advice that the libraries write to the terminal: what they warn of
    goes into the log."""
    libraries = [importlib.import_module(f"{name}.utils.logging") for name in LIBRARIES]
    bars = [each.is_progress_bar_enabled() for each in libraries]
    every = [one for name in LIBRARIES for one in logging.getLogger(name).handlers]
    handlers = [one for one in every if type(one) is logging.StreamHandler]  # others may share them
    levels = [each.level for each in handlers]
    for each in libraries:
        each.disable_progress_bar()
    for each in handlers:  # not the loggers: all there are would be looked through each time
        each.setLevel(logging.ERROR)
    said: list[warnings.WarningMessage] = []
    try:
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            yield
    finally:
        for each, bar in zip(libraries, bars, strict=True):
            if bar:
                each.enable_progress_bar()
        for each, level in zip(handlers, levels, strict=True):
            each.setLevel(level)
        for each in said:
            _log.debug("%s", each.message)
