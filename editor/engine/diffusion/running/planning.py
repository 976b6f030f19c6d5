"""How a run gets by with the memory that there is: worked out, before anything is loaded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from editor.engine.diffusion.family import Family
from editor.engine.diffusion.running.devices import Accelerator, Device, Quantisation
from editor.engine.diffusion.running.ways import (
    ATTENTION,
    AUTOMATIC,
    COMPILED,
    OPTIONS,
    Offload,
    Way,
    ways,
)
from editor.model.curves import Value

__all__ = ["OPTIONS", "Offload", "Plan", "Quantisation", "Work", "planned"]

_SPARE = 0.92  # of free memory that is reckoned with: more is broken into pieces
_TILED = 0.2  # of what decoding takes whole, where it is done in tiles
_LEAST_TILE_BYTES = 600_000_000
_GROUP = 0.12  # of the largest network: two groups of its blocks, one that works and one that comes
_PIECE = 0.03  # of the largest network: its largest layer
_BYTES = {"float32": 4.0, "bfloat16": 2.0, "float16": 2.0}
_QUANTISED = {Quantisation.EIGHT_BIT: 1.1, Quantisation.FOUR_BIT: 0.65}  # bytes a number
_LARGE = 300_000_000  # numbers: smaller networks gain nothing worth their loss
_NOT_QUANTISED = ("vae", "image_encoder", "adapters")
_SLOWER = {Offload.NONE: 1.0, Offload.MODEL: 1.1, Offload.GROUP: 1.3, Offload.SEQUENTIAL: 5.0}
_SLOWER_QUANTISED = {
    Quantisation.NONE: 1.0,
    Quantisation.EIGHT_BIT: 1.1,
    Quantisation.FOUR_BIT: 1.3,
}
_SLOWER_IN_HALVES = 2.0  # a processor that has no instructions for them


@dataclass(frozen=True, slots=True)
class Work:
    """What goes through the networks in one go: `frames` pictures of `width` x `height`."""

    width: int
    height: int
    frames: int

    @property
    def pixels(self) -> int:
        return self.width * self.height * self.frames


@dataclass(frozen=True, slots=True)
class Plan:
    """
    Attributes:
        dtype: of the networks, save `precise`, which are float32.
        tiled: the decoder works on one tile after another, and on one picture after another.
        device_bytes, host_bytes: the most that is held at a time, as far as it can be reckoned.
        fits: whether both are there.
        quantisation: how the parts in `quantised` are made smaller.
        attention: by what attention is reckoned, as diffusers calls it; empty: its usual way.
        compiled: the blocks of the network that takes the noise away are compiled.
        slower: than with memory in plenty, by how many times, roughly.
    """

    dtype: str
    precise: tuple[str, ...]
    offload: Offload
    tiled: bool
    device_bytes: int
    host_bytes: int
    fits: bool
    quantisation: Quantisation = Quantisation.NONE
    quantised: tuple[str, ...] = ()
    attention: str = ""
    compiled: bool = False
    slower: float = 1.0


def planned(
    parts: Mapping[str, int],
    family: Family,
    work: Work,
    device: Device,
    wishes: Mapping[str, Value] = MappingProxyType({}),
    stored: Mapping[str, int] = MappingProxyType({}),
) -> Plan:
    """The quickest way that fits; where none does, the one that takes least.

    Args:
        parts: how many numbers each network is made of.
        wishes: values of `OPTIONS`; what is not said is chosen by what fits.
        stored: bytes of networks that are kept as small as they lie in their file, by name.
    """
    plans = list(_plans(parts, family, work, device, wishes, stored))
    fitting = next((plan for plan in plans if plan.fits), None)
    return fitting or min(plans, key=lambda plan: (plan.device_bytes, plan.host_bytes))


def _plans(
    parts: Mapping[str, int],
    family: Family,
    work: Work,
    device: Device,
    wishes: Mapping[str, Value],
    stored: Mapping[str, int],
) -> Iterator[Plan]:
    """From the quickest to that which takes least."""
    attention = str(wishes.get(ATTENTION, AUTOMATIC))
    for way in ways(device, _dtypes(family, device), wishes):
        named = _quantised(parts, family, stored) if way.quantisation.is_smaller else ()
        weights = _weights(parts, family, way, named, stored)
        for tiled in (False, True):
            most = _held(weights, family, work, way, tiled)
            host = sum(weights.values())
            if device.accelerator is Accelerator.NONE:
                on_host, fits = most, most <= device.host_free_bytes * _SPARE
            else:
                on_host = 0 if way.offload is Offload.NONE else host
                room = device.free_bytes * _SPARE, device.host_free_bytes * _SPARE
                fits = most <= room[0] and on_host <= room[1]
            yield Plan(
                way.dtype,
                family.precise,
                way.offload,
                tiled or family.tiles,
                most,
                on_host,
                fits,
                way.quantisation,
                named,
                "" if attention == AUTOMATIC else attention,
                bool(wishes.get(COMPILED, False)),
                _slower(way, device),
            )


def _dtypes(family: Family, device: Device) -> tuple[str, ...]:
    """In which the networks can run there, best first."""
    if family.is_dtype_fixed:
        return (family.dtype,)
    if device.accelerator is Accelerator.NONE:
        return "float32", "bfloat16"
    if device.has_bfloat16 or family.dtype != "bfloat16":
        return (family.dtype,)
    return "float32", "float16"  # in which what was taught in bfloat16 may overflow


def _quantised(
    parts: Mapping[str, int], family: Family, stored: Mapping[str, int]
) -> tuple[str, ...]:
    kept = (*family.precise, *stored)
    return tuple(
        name
        for name, count in parts.items()
        if count >= _LARGE and name not in kept and not name.startswith(_NOT_QUANTISED)
    )


def _weights(
    parts: Mapping[str, int],
    family: Family,
    way: Way,
    quantised: tuple[str, ...],
    stored: Mapping[str, int],
) -> dict[str, int]:
    """Bytes of each network."""

    def size(name: str) -> float:
        if name in quantised:
            return _QUANTISED[way.quantisation]
        return 4.0 if name in family.precise else _BYTES[way.dtype]

    return {name: stored.get(name) or round(count * size(name)) for name, count in parts.items()}


def _held(weights: Mapping[str, int], family: Family, work: Work, way: Way, tiled: bool) -> int:
    """The most that is on the device at a time: in the denoising, or in the decoding after it."""
    share = _BYTES[way.dtype] / 2
    decodes_precisely = 2.0 if "vae" in family.precise else share
    denoising = round(work.pixels * family.appetite.denoising * share)
    decoding = round(work.pixels * family.appetite.decoding * decodes_precisely)
    if tiled:
        decoding = min(decoding, max(_LEAST_TILE_BYTES, round(decoding * _TILED)))
    vae = weights.get("vae", 0)
    largest = max(weights.values(), default=0)
    match way.offload:
        case Offload.NONE:
            return sum(weights.values()) + max(denoising, decoding)
        case Offload.MODEL:
            return max(largest + denoising, vae + decoding)
        case Offload.GROUP:
            return max(round(largest * _GROUP) + denoising, vae + decoding)
        case Offload.SEQUENTIAL:
            return max(round(largest * _PIECE) + denoising, decoding)


def _slower(way: Way, device: Device) -> float:
    halves = device.accelerator is Accelerator.NONE and way.dtype != "float32"
    return (
        _SLOWER[way.offload]
        * _SLOWER_QUANTISED[way.quantisation]
        * (_SLOWER_IN_HALVES if halves else 1.0)
    )
