"""What was brought, as it is shown to whoever brought it: what it can do, how large it is, and how
it would run here. Nothing is loaded."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.engine.diffusion.bringing.adding import size_of
from editor.engine.diffusion.bringing.places import gone, single_file
from editor.engine.diffusion.bringing.record import Brought, read_record
from editor.engine.diffusion.brought import adapters_for, models_of
from editor.engine.diffusion.families.table import family_named
from editor.engine.diffusion.family import Family
from editor.engine.diffusion.machine import Machine
from editor.engine.diffusion.running import devices
from editor.engine.diffusion.running.devices import Accelerator, Device, free_host_bytes, quantises
from editor.engine.diffusion.running.planning import Plan, Work, planned
from editor.engine.generate.model import GenerationError, remedy_for
from editor.engine.models.folder import ModelFolder, user_models
from editor.model.generation.capabilities import ModelSpec
from editor.model.generation.experience import Learnt
from editor.model.generation.remedy import Help, Remedy
from editor.store.learnt import notes_file

_USUAL_S = 5  # of a clip
_PLENTY = 1 << 50
_PATIENCE_S = 5.0
_AWAY = Remedy(Help.CHOOSE_ANOTHER)
_AMD = Path("/sys/class/drm")


@dataclass(frozen=True, slots=True)
class Run:
    """How a usual result would be made here: five seconds, or one picture. `seconds`: roughly."""

    plan: Plan
    work: Work
    device: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Shelved:
    """
    Attributes:
        size_bytes: on the disk.
        specs: what the program sees of it; of an adapter, nothing.
        obstacle: why it cannot be used here, as a sentence; empty if it can. remedy: what helps.
        run: of a model that can be used.
        fits: the ids of the brought models that an adapter goes with.
    """

    brought: Brought
    size_bytes: int
    specs: tuple[ModelSpec, ...] = ()
    obstacle: str = ""
    run: Run | None = None
    fits: tuple[str, ...] = ()
    remedy: Remedy | None = None

    @property
    def is_fetched(self) -> bool:
        """Its files were fetched for the program, and are deleted with it."""
        return self.brought.is_ours and bool(self.brought.origin)


def shelf(folder: ModelFolder | None = None) -> tuple[Shelved, ...]:
    """All that was brought, in its order.

    Raises:
        WeightsError: the record is damaged.
    """
    there = read_record(folder or user_models())
    device = _device() if there else None
    return tuple(_shelved(each, there, device) for each in there)


def on_shelf(id: str, folder: ModelFolder | None = None) -> Shelved | None:
    """What was brought under that id, if anything was.

    Raises:
        WeightsError: the record is damaged.
    """
    there = read_record(folder or user_models())
    found = next((each for each in there if each.id == id), None)
    return None if found is None else _shelved(found, there, _device())


def _shelved(brought: Brought, there: Sequence[Brought], device: Device | None) -> Shelved:
    place = Path(brought.folder)
    size = size_of(place) if place.exists() else 0
    file = single_file(place)
    if file is not None and file.is_file():
        size += file.stat().st_size
    if brought.adapter is not None:
        away = gone(brought)
        fits = tuple(
            each.id
            for each in there
            if each.adapter is None and brought in adapters_for(each, (brought,))
        )
        return Shelved(brought, size, obstacle=away, fits=fits, remedy=_AWAY if away else None)
    try:
        models = models_of(brought, adapters_for(brought, there))
        family = family_named(brought.pipeline, brought.refinement, brought.call)
    except GenerationError as error:  # an older diffusers than it was brought with
        return Shelved(brought, size, obstacle=str(error))
    obstacle, remedy = next(((each.obstacle(), remedy_for(each)) for each in models), ("", None))
    specs = tuple(each.spec for each in models)
    run = None if obstacle or device is None else _run(brought, family, device, specs)
    return Shelved(brought, size, specs, obstacle, run, remedy=remedy)


def _run(brought: Brought, family: Family, device: Device, specs: Sequence[ModelSpec]) -> Run:
    """By what earlier runs took, if there were any."""
    width, height = next(iter(family.size.sizes), (1024, 1024))
    frames = family.frames.nearest(_USUAL_S * family.rate) if family.frames.most != 1 else 1
    work = Work(width, height, frames)
    plan = planned(dict(brought.parameters), family, work, device)
    cost = Machine(brought, family).cost(work, family.steps)
    label = devices.label(device.accelerator)
    experience = notes_file().read().experience
    learnt = next((experience.of(each.id, label) for each in specs), Learnt())
    seconds = learnt.seconds(cost.seconds) if learnt.times else cost.seconds * plan.slower
    return Run(plan, work, label, seconds)


def _device() -> Device:
    """As torch would find it, which is not loaded for this."""
    accelerator, host = devices.expected(), free_host_bytes()
    if accelerator in (Accelerator.NONE, Accelerator.METAL):
        free = host
    else:
        free = _free_by_nvidia() or _free_by_amd() or _PLENTY
    return Device(accelerator, free, host, quantises=quantises(accelerator))


def _free_by_nvidia() -> int:
    """0: it does not tell."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return 0
    ask = [program, "--query-gpu=memory.free", "--format=csv,noheader,nounits"]
    try:
        told = subprocess.run(ask, capture_output=True, text=True, timeout=_PATIENCE_S, check=True)
        return int(told.stdout.split()[0]) * 1024 * 1024
    except (OSError, subprocess.SubprocessError, ValueError, IndexError):
        return 0


def _free_by_amd() -> int:
    for card in sorted(_AMD.glob("card*/device/mem_info_vram_total")):
        used = card.with_name("mem_info_vram_used")
        try:
            return int(card.read_text("ascii")) - int(used.read_text("ascii"))
        except (OSError, ValueError):
            continue
    return 0
