"""What one model takes on this machine: how it is held for a run, and about how long that lasts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from editor.engine.diffusion.bringing.record import Brought
from editor.engine.diffusion.family import Family
from editor.engine.diffusion.running import devices
from editor.engine.diffusion.running.devices import Accelerator, Device, Held
from editor.engine.diffusion.running.encodings import ENCODERS
from editor.engine.diffusion.running.lessening import largest, remedy_for
from editor.engine.diffusion.running.planning import Offload, Plan, Work, planned
from editor.engine.generate.model import Cost, NoMemoryError
from editor.engine.torch_library import threads
from editor.model.curves import Value

_SLOWER = {Accelerator.CUDA: 2.0, Accelerator.METAL: 10.0, Accelerator.XPU: 4.0}
"""Than a large graphics card, roughly."""

_SLOWER_CORE = 4000.0  # each of a processor's
_PLENTY = 1 << 50
_NOTHING = Held()
_BEGINS_S = 4.0  # until the libraries are there
_READ_A_SECOND = 1_500_000_000  # bytes of a disk
_PICTURED = 4e7  # pixels a second that a large graphics card decodes
_BYTES = 2  # that a number takes in most files
_DENOISERS = "transformer", "unet"
_CLIPS, _PICTURES = 9e16, 1.8e16
"""Numbers of a network times pixels a second, on a large graphics card; those of pictures, and of
the older clips, are made less small before."""

Wishes = Mapping[str, Value]
"""Values of a run's options, among them those of `planning.OPTIONS`."""


class Budget:
    def __init__(self, brought: Brought, family: Family) -> None:
        self._label, self._family = brought.label, family
        self._parts, self._stored = dict(brought.parameters), dict(brought.stored)

    def cost(self, work: Work, steps: int, wishes: Wishes) -> Cost:
        """As far as it can be reckoned, as if there were memory in plenty."""
        accelerator = devices.expected()
        plan = self._planned(self._parts, work, Device(accelerator, _PLENTY, _PLENTY), wishes)
        slower = _SLOWER.get(accelerator, _SLOWER_CORE / threads())
        speed = self._family.appetite.pixels_a_second / slower / plan.slower
        on_host = plan.device_bytes if accelerator is Accelerator.NONE else plan.host_bytes
        on_device = 0 if accelerator is Accelerator.NONE else plan.device_bytes
        weights = sum(self._parts.values()) * _BYTES
        seconds = _BEGINS_S + weights / _READ_A_SECOND + self._share() * work.pixels * steps / speed
        seconds += work.pixels * slower / _PICTURED
        return Cost(seconds, on_host, on_device)

    def plan(
        self, work: Work, device: Device, wishes: Wishes, more: int = 0, held: Held = _NOTHING
    ) -> Plan:
        """How it is held for a run.

        Args:
            more: how many numbers adapters add.
            held: what it has taken already.

        Raises:
            NoMemoryError: it needs more than there is, however it is held.
        """
        parts = self._parts | ({"adapters": more} if more else {})
        device = _freed(device, held)
        plan = self._planned(parts, work, device, wishes)
        if plan.fits:
            return plan

        def fits(less: Work) -> bool:
            return self._planned(parts, less, device, wishes).fits

        rules = self._family.size, self._family.frames
        less = largest(fits, work, rules)
        tries = "a smaller size, fewer frames,"
        if less is not None:
            tries = f"{less.frames} frames of {less.width} x {less.height},"
        raise NoMemoryError(
            f"{self._label} needs about {plan.device_bytes / 1e9:.1f} GB for {work.frames} frames "
            f"of {work.width} x {work.height}, and {device.free_bytes / 1e9:.1f} GB are free "
            f"({devices.label(device.accelerator)}): try {tries} or closing other programs.",
            remedy_for(less),
        )

    def without_readers(
        self,
        work: Work,
        device: Device,
        wishes: Wishes,
        plan: Plan,
        has: Callable[[str], bool],
        held: Held = _NOTHING,
    ) -> tuple[frozenset[str], Plan]:
        """What need not be loaded where no words are to be read, and the plan for the rest: a
        quicker one, if that changes nothing of what is made. Readers in nobody's way stay.

        Args:
            plan: for all of it.
            has: whether a part is loaded.
        """
        readers = frozenset(name for name in self._parts if name.startswith(ENCODERS))
        rest = {name: count for name, count in self._parts.items() if name not in readers}
        lighter = self._planned(rest, work, _freed(device, held), wishes)
        same = replace(
            plan,
            offload=lighter.offload,
            device_bytes=lighter.device_bytes,
            host_bytes=lighter.host_bytes,
            slower=lighter.slower,
        )
        ways = list(Offload)
        if lighter == same and ways.index(lighter.offload) < ways.index(plan.offload):
            return readers, lighter
        return frozenset(each for each in readers if not has(each)), plan

    def _share(self) -> float:
        """Of the usual network's work: what a smaller one of the family has to do."""
        sizes = [size for name, size in self._parts.items() if name.startswith(_DENOISERS)]
        if not sizes:
            return 1.0
        of_clips = self._family.frames.most != 1 and "unet" not in self._parts
        usual = (_CLIPS if of_clips else _PICTURES) / self._family.appetite.pixels_a_second
        return min(1.0, max(sizes) / usual)

    def _planned(
        self, parts: Mapping[str, int], work: Work, device: Device, wishes: Wishes
    ) -> Plan:
        stored = {name: size for name, size in self._stored.items() if name in parts}
        return planned(parts, self._family, work, device, wishes, stored)


def _freed(device: Device, held: Held) -> Device:
    on_host = device.host_free_bytes + held.on_host
    shared = device.accelerator is Accelerator.NONE
    return replace(
        device,
        free_bytes=on_host if shared else device.free_bytes + held.on_device,
        host_free_bytes=on_host,
    )
