"""How a run gets by with the memory that there is: worked out, before anything is loaded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from editor.engine.diffusion.family import Family
from editor.engine.diffusion.running.devices import Accelerator, Device

_SPARE = 0.92  # of free memory that is reckoned with: more is broken into pieces
_TILED = 0.2  # of what decoding takes whole, where it is done in tiles
_LEAST_TILE_BYTES = 600_000_000
_GROUP = 0.12  # of the largest network: two groups of its blocks, one that works and one that comes
_PIECE = 0.03  # of the largest network: its largest layer
_BYTES = {"float32": 4, "bfloat16": 2, "float16": 2}


class Offload(StrEnum):
    """Where the weights are while they do nothing, quickest first. NONE: on the device. MODEL: each
    network comes whole when it is needed. GROUP: a few blocks at a time. SEQUENTIAL: layer by
    layer."""

    NONE = "none"
    MODEL = "model"
    GROUP = "group"
    SEQUENTIAL = "sequential"


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
        tiled: the decoder works on one tile after another.
        device_bytes, host_bytes: the most that is held at a time, as far as it can be reckoned.
        fits: whether both are there.
    """

    dtype: str
    precise: tuple[str, ...]
    offload: Offload
    tiled: bool
    device_bytes: int
    host_bytes: int
    fits: bool


def planned(parts: Mapping[str, int], family: Family, work: Work, device: Device) -> Plan:
    """The quickest way that fits; where none does, the one that takes least.

    Args:
        parts: how many numbers each network is made of.
    """
    plans = list(_plans(parts, family, work, device))
    return next((plan for plan in plans if plan.fits), plans[-1])


def _plans(parts: Mapping[str, int], family: Family, work: Work, device: Device) -> Iterator[Plan]:
    """From the quickest to that which takes least."""
    if device.accelerator is Accelerator.NONE:
        for dtype in ("float32", "bfloat16"):
            for tiled in (False, True):
                most = _held(parts, family, work, dtype, Offload.NONE, tiled)
                fits = most <= device.host_free_bytes * _SPARE
                yield _plan(family, dtype, Offload.NONE, tiled, most, most, fits)
        return
    shares_memory = device.accelerator is Accelerator.METAL  # with the machine: nothing to move
    ways = (Offload.NONE,) if shares_memory else tuple(Offload)
    host = sum(_weights(parts, family, family.dtype).values())
    for offload in ways:
        for tiled in (False, True):
            most = _held(parts, family, work, family.dtype, offload, tiled)
            on_host = 0 if offload is Offload.NONE else host
            fits = most <= device.free_bytes * _SPARE and on_host <= device.host_free_bytes * _SPARE
            yield _plan(family, family.dtype, offload, tiled, most, on_host, fits)


def _plan(
    family: Family, dtype: str, offload: Offload, tiled: bool, device: int, host: int, fits: bool
) -> Plan:
    return Plan(dtype, family.precise, offload, tiled or family.tiles, device, host, fits)


def _weights(parts: Mapping[str, int], family: Family, dtype: str) -> dict[str, int]:
    """Bytes of each network."""
    return {
        name: count * (4 if name in family.precise else _BYTES[dtype])
        for name, count in parts.items()
    }


def _held(
    parts: Mapping[str, int], family: Family, work: Work, dtype: str, offload: Offload, tiled: bool
) -> int:
    """The most that is on the device at a time: in the denoising, or in the decoding after it."""
    weights = _weights(parts, family, dtype)
    share = _BYTES[dtype] / 2
    decodes_precisely = 2.0 if "vae" in family.precise else share
    denoising = round(work.pixels * family.appetite.denoising * share)
    decoding = round(work.pixels * family.appetite.decoding * decodes_precisely)
    if tiled:
        decoding = min(decoding, max(_LEAST_TILE_BYTES, round(decoding * _TILED)))
    vae = weights.get("vae", 0)
    largest = max(weights.values(), default=0)
    match offload:
        case Offload.NONE:
            return sum(weights.values()) + max(denoising, decoding)
        case Offload.MODEL:
            return max(largest + denoising, vae + decoding)
        case Offload.GROUP:
            return max(round(largest * _GROUP) + denoising, vae + decoding)
        case Offload.SEQUENTIAL:
            return max(round(largest * _PIECE) + denoising, decoding)
