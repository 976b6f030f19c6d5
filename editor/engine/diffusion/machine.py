"""One model that was brought, at work: what it is, what runs it, and what that takes."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from contextlib import nullcontext, suppress
from dataclasses import dataclass, replace
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import Any

from editor.engine.diffusion.adapters.steering import steered
from editor.engine.diffusion.adapters.wearing import Wardrobe, Worn
from editor.engine.diffusion.asking.options import GUIDANCE, OWN_SCHEDULER, SCHEDULER
from editor.engine.diffusion.asking.scheduling import scheduler_like
from editor.engine.diffusion.bringing.layout import read_layout
from editor.engine.diffusion.bringing.places import gone
from editor.engine.diffusion.bringing.record import Brought
from editor.engine.diffusion.company import Company
from editor.engine.diffusion.denoising import colours
from editor.engine.diffusion.denoising.colours import Colours
from editor.engine.diffusion.denoising.handling import Handling, handled
from editor.engine.diffusion.denoising.leaving import left_clean
from editor.engine.diffusion.denoising.sketching import Sketches
from editor.engine.diffusion.family import GUIDER, Family
from editor.engine.diffusion.running import devices
from editor.engine.diffusion.running.budget import Budget
from editor.engine.diffusion.running.encodings import (
    SKETCHES,
    WORDS,
    Encodings,
    UnreadWordsError,
    identity_of,
    program_cache,
    reading,
)
from editor.engine.diffusion.running.faults import told_plainly
from editor.engine.diffusion.running.loading.parts import warm_up
from editor.engine.diffusion.running.planning import Plan, Work
from editor.engine.diffusion.running.resident import Resident, quiet
from editor.engine.diffusion.running.watching import OnLatents, Watch
from editor.engine.generate.model import Cost, GenerationError
from editor.engine.torch_library import torch_library
from editor.model.curves import Value
from editor.model.generation.adapters import Adapter
from editor.model.generation.prompts import PromptSchedule
from editor.model.generation.remedy import INSTALL_AI, Help, Remedy
from editor.model.task import TaskControl

_LIBRARIES = ("torch", "diffusers", "transformers", "accelerate", "safetensors", "peft")
_PLAIN = Handling()
_USUAL: Mapping[str, Value] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Prepared:
    """A pipeline that can be called. `takes`: the names of what it can be told; `model`: the class
    of the model's own one; `worn`: what is put onto it; `words`: where what is read is kept;
    `with_readers`: makes it so that it can read, if it cannot."""

    pipeline: Any
    takes: frozenset[str]
    model: str
    worn: tuple[Worn, ...] = ()
    words: Encodings | None = None
    with_readers: Callable[[], Prepared] | None = None


class Machine:
    """Shared by the models of one thing that was brought; belongs to one thread at a time."""

    def __init__(
        self,
        brought: Brought,
        family: Family,
        adapters: tuple[Brought, ...] = (),
        company: Company | None = None,
    ) -> None:
        """
        Args:
            company: of those that share the device's memory with it.
        """
        self.brought = brought
        self.family = family
        self.adapters = adapters
        self._wardrobe = Wardrobe(adapters)
        self._colours: Colours | None = None
        self._budget = Budget(brought, family)
        self._resident = Resident(Path(brought.folder), brought.label)
        self._company = company or Company()
        self._company.join(self)

    def obstacle(self) -> str:
        missing = [name for name in _LIBRARIES if find_spec(name) is None]
        if missing:
            return (
                f"{self.brought.label} needs {' and '.join(missing)}: install the extra `ai` "
                "(pip install 'cutaway[ai]')."
            )
        more = [name for name in self.family.libraries if find_spec(name) is None]
        if more:
            names, command = " and ".join(more), f"pip install {' '.join(more)}"
            return f"{self.brought.label} needs {names} too: install that ({command})."
        return gone(self.brought)

    def remedy(self) -> Remedy | None:
        """What helps against the obstacle."""
        if any(find_spec(name) is None for name in _LIBRARIES):
            return Remedy(Help.INSTALL, INSTALL_AI)
        more = [name for name in self.family.libraries if find_spec(name) is None]
        if more:
            return Remedy(Help.INSTALL, f"pip install {' '.join(more)}")
        if self.obstacle():
            origin = self.brought.origin
            return Remedy(Help.GET_AGAIN, origin) if origin else Remedy(Help.CHOOSE_ANOTHER)
        return None

    def device(self) -> str:
        return devices.label(devices.expected())

    def cost(self, work: Work, steps: int, values: Mapping[str, Value] = _USUAL) -> Cost:
        """As far as it can be reckoned, as if there were memory in plenty."""
        return self._budget.cost(work, steps, values)

    def prepared(
        self,
        class_name: str,
        work: Work,
        values: Mapping[str, Value],
        task: TaskControl,
        adapters: Iterable[Adapter] = (),
        prompts: PromptSchedule | None = None,
        project_cache: Path | None = None,
    ) -> Prepared:
        """
        Args:
            class_name: the model's own pipeline; with adapters it may be another that is run.
            prompts: what it is going to read; what was read before is known.
            project_cache: where that is kept; None: in the program's cache.

        Raises:
            GenerationError: it cannot be loaded.
            NoMemoryError: it needs more than there is, however it is placed.
            Cancelled: the task was stopped.
        """
        with told_plainly(self.brought.label, "loaded"):
            torch = torch_library()
        wardrobe = self._wardrobe
        worn = wardrobe.chosen(adapters)
        resident, more = self._resident, wardrobe.parameters(worn)
        held = resident.held()

        def planned() -> Plan:
            return self._budget.plan(work, devices.found(torch), values, more, held)

        plan = self._company.plan_for(self, planned)
        device = devices.found(torch)
        words = None
        if prompts is not None:
            kept = (project_cache or program_cache()) / WORDS
            words = self._words(prompts, adapters, class_name, plan, kept)
        without = frozenset[str]()
        if words is not None and words.are_known:
            without, plan = self._budget.without_readers(
                work, device, values, plan, resident.has, held
            )
        steered_by = steered(class_name, worn, self.brought.label)
        with told_plainly(self.brought.label, "loaded"), quiet():
            networks = wardrobe.networks(worn, plan.dtype)
        pipeline = resident.pipeline(steered_by, plan, device.accelerator, task, networks, without)
        with told_plainly(self.brought.label, "loaded"), quiet():
            wardrobe.put_on(pipeline, worn)
        if self.family.guidance_argument == GUIDER:
            pipeline.guider.guidance_scale = values[GUIDANCE]
        scheduler = str(values.get(SCHEDULER, OWN_SCHEDULER))
        if scheduler == OWN_SCHEDULER:
            scheduler = next((each.adaptation.scheduler for each in worn), "") or OWN_SCHEDULER
        self._schedule(pipeline, scheduler)
        takes = frozenset(inspect.signature(pipeline.__call__).parameters)
        again = partial(self.prepared, class_name, work, values, task, adapters)
        return Prepared(pipeline, takes, class_name, worn, words, again if without else None)

    def run(
        self,
        prepared: Prepared,
        told: Mapping[str, Any],
        seed: int,
        task: TaskControl,
        handling: Handling = _PLAIN,
    ) -> Any:
        """What the pipeline gives: pictures as (H, W, 3) of 0..1 in a row.

        The noise is made on the processor, so that a seed means the same on every device.

        Args:
            handling: what is done about it from outside; the pipeline keeps nothing of that.

        Raises:
            GenerationError: it cannot be made.
            Cancelled: the task was stopped.
        """
        try:
            with left_clean(prepared.pipeline):
                return self._run(prepared, told, seed, task, handling)
        except (UnreadWordsError, GenerationError):
            if prepared.with_readers is None or prepared.words is None:
                raise
            prepared.words.forget()
        readers = replace(prepared.with_readers(), words=prepared.words)
        with left_clean(readers.pipeline):
            return self._run(readers, told, seed, task, handling)

    def _run(
        self,
        prepared: Prepared,
        told: Mapping[str, Any],
        seed: int,
        task: TaskControl,
        handling: Handling,
    ) -> Any:
        torch, pipeline = torch_library(), prepared.pipeline
        on_latents = self._sketches(pipeline, task, handling)
        rounds = self.family.rounds(handling.frames)
        watch = Watch(task, int(told.get("num_inference_steps", 1)), on_latents, rounds)
        given = dict(told)
        counted = nullcontext()
        if "callback_on_step_end" in prepared.takes:
            given["callback_on_step_end"] = watch.on_step_end
        else:
            counted = watch.counting(pipeline.scheduler)
        networks = {
            name: part
            for name, part in pipeline.components.items()
            if isinstance(part, torch.nn.Module)
        }
        has_generator = "generator" in prepared.takes

        def call(**changed: Any) -> Any:
            if has_generator:
                changed["generator"] = torch.Generator("cpu").manual_seed(seed)
            torch.manual_seed(seed)  # some draw from it in spite of the other
            return pipeline(**(given | changed))

        kept = torch.random.fork_rng()
        with told_plainly(self.brought.label, "run"), quiet(), watch.over(networks), counted, kept:
            try:
                with reading(pipeline, prepared.words), handled(pipeline, handling, call):
                    made = call()
            finally:
                pipeline.maybe_free_model_hooks()
        return made.frames[0] if hasattr(made, "frames") else made.images

    @property
    def is_loaded(self) -> bool:
        return self._resident.is_loaded

    def warm_up(self) -> None:
        """Bring in the libraries, which takes several seconds, but none of the weights."""
        names = [name for _, name in self.family.makes]
        with suppress(GenerationError), told_plainly(self.brought.label, "loaded"):
            warm_up(read_layout(Path(self.brought.folder)), names)  # the run tells of faults

    def release(self) -> None:
        self._resident.release()
        self._wardrobe.release()

    def _words(
        self,
        prompts: PromptSchedule,
        adapters: Iterable[Adapter],
        class_name: str,
        plan: Plan,
        kept: Path,
    ) -> Encodings:
        """What these words are read as, with all that counts for it, as far as it is `kept`."""
        return Encodings(
            {
                "model": identity_of(Path(self.brought.folder)),
                "pipeline": class_name,
                "numbers": (plan.dtype, plan.precise, plan.quantisation),
                "adapters": tuple(map(str, adapters)),
                "prompts": tuple(map(str, prompts.prompts)),
            },
            kept,
        )

    def _sketches(self, pipeline: Any, task: TaskControl, handling: Handling) -> OnLatents | None:
        """Who shows what a run is becoming, if somebody looks on and it can be told."""
        if not task.wants_sketches or not handling.width:
            return None
        if self._colours is None:
            path = program_cache() / SKETCHES / f"{identity_of(Path(self.brought.folder))}.json"
            self._colours = colours.read(path)
            if self._colours is None:
                with quiet():
                    self._colours = colours.fitted(pipeline)
                if self._colours is not None:
                    colours.write(self._colours, path)
        if self._colours is None:
            return None
        size = handling.width, handling.height, handling.frames
        with quiet():
            decoder = self._wardrobe.small_decoder()
        return Sketches(task, self._colours, *size, decoder).on_step

    def _schedule(self, pipeline: Any, name: str) -> None:
        """Set the rule by which noise is taken away, or its own again."""
        own = getattr(pipeline, "_own_scheduler", None) or pipeline.scheduler
        pipeline._own_scheduler = own
        if name == OWN_SCHEDULER:
            pipeline.scheduler = own
            return
        with told_plainly(self.brought.label, "run"), quiet():
            pipeline.scheduler = scheduler_like(own, name)
