"""One network from its folder, ready to be run where it is to be."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
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
from editor.engine.diffusion.running.loading.streamed import Filling, Wanted
from editor.engine.torch_library import torch_library

_log = logging.getLogger(__name__)


def load_network(
    kind: Any, place: Path, dtype: str, device: str, maps: Maps, filling: Filling
) -> Any:
    """As the class's own `from_pretrained` gives it, for running alone, when `filling` is finished.

    On the processor, what lies in its file in the numbers that are wanted is mapped, and takes no
    memory until it is used; all else is read into its place at once, without a copy between.

    Args:
        kind: a class of diffusers or transformers; place: the folder of this component.
    """
    wanted = getattr(torch_library(), dtype)
    try:
        return _quickly(kind, place, wanted, device, maps, filling)
    except UnsuitedError as error:
        _log.info("%s of %s is loaded the slow way: %s", kind.__name__, place, error)
    network = from_pretrained(kind, place, wanted)
    if any(each.is_meta for each in network.parameters()):
        raise OSError(f"weights of {kind.__name__} are not in “{place}”")
    return network.to(device).eval().requires_grad_(False)


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


def _quickly(kind: Any, place: Path, dtype: Any, device: str, maps: Maps, filling: Filling) -> Any:
    torch = torch_library()
    network = built(kind, place, dtype)
    places = _places(network)
    try:
        stored = stored_in(weight_files(place))
    except KeyError as error:
        raise UnsuitedError(f"it has numbers of the kind {error}") from error
    missing = _missing(network, places, stored)
    whole = kept_whole(kind, dtype)
    brought: dict[str, Any] = {}
    to_read: list[Wanted] = []
    for name, said in stored.items():
        if name not in places:
            continue  # of an earlier version, and not used any more
        as_wanted = _dtype_of(torch, name, said, dtype, whole)
        as_it_lies = said.dtype == str(as_wanted).removeprefix("torch.")
        if device == "cpu" and as_it_lies and can_be_mapped(said, as_wanted.itemsize):
            brought[name] = maps.tensor(said)
        else:
            brought[name] = torch.empty(said.shape, dtype=as_wanted, device=device)
            to_read.append(Wanted(said, brought[name]))
    for name, tensor in brought.items():
        places[name].put(torch, tensor)
    if missing:
        network.tie_weights(missing_keys=missing, recompute_mapping=False)
    if any(each.is_meta for each in (*network.parameters(), *network.buffers())):
        raise UnsuitedError("some of it is not in its files")
    filling.begin(to_read)
    network = network if device == "cpu" else network.to(device)
    return network.eval()


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a network keeps one of its tensors: `name` of `owner`, its parameter or buffer."""

    owner: Any
    name: str
    shape: tuple[int, ...]
    is_buffer: bool

    def put(self, torch: Any, tensor: Any) -> None:
        """What `load_state_dict` does, for a tensor whose shape is known to be right."""
        if self.is_buffer:
            self.owner._buffers[self.name] = tensor
        else:
            parameter = torch.nn.Parameter(tensor, requires_grad=False)
            self.owner._parameters[self.name] = parameter


def _places(network: Any) -> dict[str, _Place]:
    """What `state_dict` would give, in one walk."""
    found: dict[str, _Place] = {}
    to_visit = [("", network)]
    while to_visit:
        above, module = to_visit.pop()
        if module._state_dict_hooks or module._load_state_dict_pre_hooks:
            raise UnsuitedError(f"{type(module).__name__} changes what is saved of it")
        for held in (module._parameters, module._buffers):
            is_buffer = held is module._buffers
            for name, tensor in held.items():
                if tensor is None or (is_buffer and name in module._non_persistent_buffers_set):
                    continue
                found[above + name] = _Place(module, name, tuple(tensor.shape), is_buffer)
        below = ((f"{above}{name}.", each) for name, each in module._modules.items())
        to_visit += [(name, each) for name, each in below if each is not None]
    return found


def _missing(network: Any, places: Mapping[str, _Place], stored: Mapping[str, Stored]) -> set[str]:
    """Names that the files lack, for they are others as well.

    Raises:
        UnsuitedError: the files hold it under other names or in other shapes.
    """
    tied = getattr(network, "all_tied_weights_keys", None) or {}
    missing = {name for name in places if name not in stored}
    unknown = missing.difference(tied, tied.values())
    if unknown:
        raise UnsuitedError(f"{min(unknown)} and {len(unknown) - 1} others are called otherwise")
    for name, place in places.items():
        if name in stored and place.shape != stored[name].shape:
            raise UnsuitedError(f"{name} is of another shape")
    return missing


def _dtype_of(torch: Any, name: str, stored: Stored, dtype: Any, whole: tuple[str, ...]) -> Any:
    if stored.dtype not in FLOATS:
        return getattr(torch, stored.dtype)
    return torch.float32 if set(name.split(".")).intersection(whole) else dtype
