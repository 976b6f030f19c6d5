"""The ways in which a model can be held in memory, and what of that the user can choose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from editor.engine.diffusion.running.devices import Accelerator, Device, Quantisation
from editor.model.curves import Value
from editor.model.generation.capabilities import OptionKind, OptionSpec

AUTOMATIC = "automatic"
QUANTISATION, OFFLOAD, ATTENTION, COMPILED = "quantisation", "offload", "attention", "compiled"


class Offload(StrEnum):
    """Where the weights are while they do nothing, quickest first. NONE: on the device. MODEL: each
    network comes whole when it is needed. GROUP: a few blocks at a time. SEQUENTIAL: layer by
    layer."""

    NONE = "none"
    MODEL = "model"
    GROUP = "group"
    SEQUENTIAL = "sequential"


@dataclass(frozen=True, slots=True)
class Way:
    dtype: str
    quantisation: Quantisation
    offload: Offload


OPTIONS = (
    OptionSpec(
        QUANTISATION,
        OptionKind.CHOICE,
        "Weights",
        AUTOMATIC,
        help="In how many bits large networks are kept: fewer take less memory and lose a little.",
        choices=(
            (AUTOMATIC, "As memory allows"),
            (Quantisation.NONE.value, "Whole"),
            (Quantisation.EIGHT_BIT.value, "8 bits"),
            (Quantisation.FOUR_BIT.value, "4 bits"),
        ),
        is_advanced=True,
    ),
    OptionSpec(
        OFFLOAD,
        OptionKind.CHOICE,
        "Kept on the device",
        AUTOMATIC,
        help="What of the model stays in the device's memory: less leaves more room and is slower.",
        choices=(
            (AUTOMATIC, "As memory allows"),
            (Offload.NONE.value, "All of it"),
            (Offload.MODEL.value, "The part at work"),
            (Offload.GROUP.value, "A few blocks"),
            (Offload.SEQUENTIAL.value, "One layer"),
        ),
        is_advanced=True,
    ),
    OptionSpec(
        ATTENTION,
        OptionKind.CHOICE,
        "Attention",
        AUTOMATIC,
        help="By which library attention is reckoned; all but torch's own must be installed.",
        choices=(
            (AUTOMATIC, "As usual"),
            ("native", "torch"),
            ("flash", "FlashAttention"),
            ("sage", "SageAttention"),
            ("xformers", "xFormers"),
        ),
        is_advanced=True,
    ),
    OptionSpec(
        COMPILED,
        OptionKind.BOOL,
        "Compile",
        False,
        help="Make the network faster for this size before it begins.",
        cost="The first clip of a size takes a minute or more longer.",
        is_advanced=True,
    ),
)
"""Of every model that is brought."""

_ORDER = (
    (Quantisation.NONE, Offload.NONE),
    (Quantisation.NONE, Offload.MODEL),
    (Quantisation.NONE, Offload.GROUP),
    (Quantisation.EIGHT_BIT, Offload.NONE),
    (Quantisation.EIGHT_BIT, Offload.MODEL),
    (Quantisation.FOUR_BIT, Offload.NONE),
    (Quantisation.FOUR_BIT, Offload.MODEL),
    (Quantisation.NONE, Offload.SEQUENTIAL),
)
"""Quickest first, but nothing is lost before it must be. Layers that are quantised are not moved
one by one."""
_IN_PIECES = (Offload.GROUP, Offload.SEQUENTIAL)
_SHARED = (Accelerator.METAL, Accelerator.NONE)  # their memory is the machine's: nothing to move


def ways(device: Device, dtypes: tuple[str, ...], wishes: Mapping[str, Value]) -> Iterator[Way]:
    """All that the device, what is installed, and `wishes` allow; at least one. What was wished for
    by name is tried even where it is not installed, so that it can be said.

    Args:
        dtypes: best first.
    """
    quantisation, offload = (str(wishes.get(name, AUTOMATIC)) for name in (QUANTISATION, OFFLOAD))
    if device.accelerator in _SHARED:
        offload = Offload.NONE
    elif quantisation not in (AUTOMATIC, Quantisation.NONE) and offload in _IN_PIECES:
        offload = Offload.MODEL
    for quantised, moved in _ORDER:
        known = quantised is Quantisation.NONE or quantised in device.quantises
        is_meant = known if quantisation == AUTOMATIC else quantised == quantisation
        if is_meant and offload in (AUTOMATIC, moved):
            for dtype in dtypes:
                yield Way(dtype, quantised, moved)
