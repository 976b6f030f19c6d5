"""One network from its folder, ready to be run where it is to be."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from editor.engine.diffusion.bringing.layout import variant_of, weight_files
from editor.engine.diffusion.running.loading.building import (
    UnsuitedError,
    built,
    kept_whole,
)
from editor.engine.diffusion.running.loading.files import FLOATS, Stored, stored_in
from editor.engine.diffusion.running.loading.mapped import Maps, can_be_mapped
from editor.engine.diffusion.running.loading.streamed import Wanted, fill
from editor.engine.torch_library import torch_library

_log = logging.getLogger(__name__)


def load_network(
    kind: Any, place: Path, dtype: str, device: str, on_bytes: Callable[[int], None]
) -> Any:
    """As the class's own `from_pretrained` gives it, for running alone.

    On the processor, what lies in its file in the numbers that are wanted is mapped, and takes no
    memory until it is used; all else is read into its place at once, without a copy between.

    Args:
        kind: a class of diffusers or transformers; place: the folder of this component.
        on_bytes: is told how many bytes have been read; what it raises stops the loading.
    """
    torch = torch_library()
    wanted = getattr(torch, dtype)
    try:
        network = _quickly(torch, kind, place, wanted, device, on_bytes)
    except UnsuitedError as error:
        _log.info("%s of %s is loaded the slow way: %s", kind.__name__, place, error)
        network = from_pretrained(kind, place, wanted).to(device)
    return network.eval().requires_grad_(False)


def from_pretrained(kind: Any, place: Path, dtype: Any, **more: Any) -> Any:
    """By the library's own way."""
    return kind.from_pretrained(
        str(place),
        local_files_only=True,
        use_safetensors=True,
        dtype=dtype,
        variant=variant_of(place),
        **more,
    )


def _quickly(
    torch: Any, kind: Any, place: Path, dtype: Any, device: str, on_bytes: Callable[[int], None]
) -> Any:
    network = built(kind, place, dtype)
    state = network.state_dict()
    try:
        stored = stored_in(weight_files(place))
    except KeyError as error:
        raise UnsuitedError(f"it has numbers of the kind {error}") from error
    missing = _missing(network, state, stored)
    whole = kept_whole(kind, dtype)
    brought: dict[str, Any] = {}
    to_read: list[Wanted] = []
    maps = Maps(torch)
    for name, said in stored.items():
        if name not in state:
            continue  # of an earlier version, and not used any more
        as_wanted = _dtype_of(torch, name, said, dtype, whole)
        as_it_lies = said.dtype == str(as_wanted).removeprefix("torch.")
        if device == "cpu" and as_it_lies and can_be_mapped(said, as_wanted.itemsize):
            brought[name] = maps.tensor(said)
        else:
            brought[name] = torch.empty(said.shape, dtype=as_wanted, device=device)
            to_read.append(Wanted(said, brought[name]))
    if to_read:
        fill(to_read, torch, on_bytes)
    _put_in(torch, network, brought)
    if missing:
        network.tie_weights(missing_keys=missing, recompute_mapping=False)
    if any(each.is_meta for each in (*network.parameters(), *network.buffers())):
        raise UnsuitedError("some of it is not in its files")
    return network if device == "cpu" else network.to(device)


def _put_in(torch: Any, network: Any, brought: Mapping[str, Any]) -> None:
    """What `load_state_dict` does, for tensors whose names and shapes are known to be right."""
    owners = dict(network.named_modules())
    for name, tensor in brought.items():
        owner, _, own = name.rpartition(".")
        module = owners[owner]
        if own in module._buffers:
            module._buffers[own] = tensor
        else:
            module._parameters[own] = torch.nn.Parameter(tensor, requires_grad=False)


def _missing(network: Any, state: Mapping[str, Any], stored: Mapping[str, Stored]) -> set[str]:
    """Names that the files lack, for they are others as well.

    Raises:
        UnsuitedError: the files hold it under other names or in other shapes.
    """
    tied = getattr(network, "all_tied_weights_keys", None) or {}
    missing = {name for name in state if name not in stored}
    unknown = missing.difference(tied, tied.values())
    if unknown:
        raise UnsuitedError(f"{min(unknown)} and {len(unknown) - 1} others are called otherwise")
    for name, tensor in state.items():
        if name in stored and tuple(tensor.shape) != stored[name].shape:
            raise UnsuitedError(f"{name} is of another shape")
    return missing


def _dtype_of(torch: Any, name: str, stored: Stored, dtype: Any, whole: tuple[str, ...]) -> Any:
    if stored.dtype not in FLOATS:
        return getattr(torch, stored.dtype)
    return torch.float32 if set(name.split(".")).intersection(whole) else dtype
