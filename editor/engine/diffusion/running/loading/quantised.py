"""Networks whose layers are kept in fewer bits than they lie in their files.

Making them so takes long and much memory. What was made is kept in the program's cache, as the
libraries save it, and mapped from there the next time.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import logging
import os
import shutil
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from editor.engine.diffusion.bringing.layout import weight_files
from editor.engine.diffusion.running.devices import Quantisation
from editor.engine.diffusion.running.loading.network import from_pretrained
from editor.engine.generate.model import GenerationError
from editor.engine.torch_library import torch_library
from editor.settings import SettingsFile, cache_folder, config_folder

_NEEDED = {Quantisation.EIGHT_BIT: "torchao", Quantisation.FOUR_BIT: "bitsandbytes"}
_KEPT = "weights"
_ONE_FILE = "1000GB"
_SPARE = 2.0  # times what is to be kept: so much of the disk must be free
_log = logging.getLogger(__name__)


def load_quantised(kind: Any, place: Path, dtype: str, quantisation: Quantisation) -> Any:
    """By the library's own way, layer by layer; or as it was kept.

    Args:
        kind: a class of diffusers or transformers; place: the folder of this component.

    Raises:
        GenerationError: what quantises is not installed.
    """
    wanted = getattr(torch_library(), dtype)
    by = _library(quantisation)
    settings = SettingsFile(config_folder() / "settings.json").read()
    folder = cache_folder(settings) / _KEPT
    kept = folder / _digest(kind, place, dtype, quantisation, by)
    network = _loaded(kind, kept, wanted) if kept.is_dir() else None
    if network is None:
        config = _config(kind, by, quantisation, wanted)
        network = from_pretrained(kind, place, wanted, quantization_config=config)
        _keep(network, kept, round(settings.cache_gigabytes * 1e9))
    return network.eval().requires_grad_(False)


def _library(quantisation: Quantisation) -> str:
    if quantisation is Quantisation.EIGHT_BIT and find_spec("torchao") is not None:
        return "torchao"
    if find_spec("bitsandbytes") is not None:
        return "bitsandbytes"
    name = _NEEDED[quantisation]
    raise GenerationError(
        f"Weights of {quantisation.value.replace('-', ' ')}s need {name}, which is not "
        f"installed: install it (pip install {name}), or choose whole weights."
    )


def _config(kind: Any, by: str, quantisation: Quantisation, dtype: Any) -> Any:
    library = importlib.import_module(kind.__module__.partition(".")[0])
    if by == "torchao":
        torchao = importlib.import_module("torchao.quantization")
        return library.TorchAoConfig(torchao.Int8WeightOnlyConfig())
    if quantisation is Quantisation.EIGHT_BIT:
        return library.BitsAndBytesConfig(load_in_8bit=True)
    return library.BitsAndBytesConfig(
        load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_compute_dtype=dtype
    )


def _digest(kind: Any, place: Path, dtype: str, quantisation: Quantisation, by: str) -> str:
    """Another one for all that would make it another."""
    files = [*weight_files(place), place / "config.json"]
    states = [(str(each), (at := each.stat()).st_size, at.st_mtime_ns) for each in files]
    made_by = [(name, version(name)) for name in ("torch", "diffusers", "transformers", by)]
    what = [kind.__name__, dtype, quantisation, sorted(states), made_by]
    return hashlib.sha256(json.dumps(what).encode()).hexdigest()[:32]


def _loaded(kind: Any, kept: Path, dtype: Any) -> Any | None:
    """None: it cannot be read, and is away."""
    try:
        network = from_pretrained(kind, kept, dtype)
        os.utime(kept)  # what was used last is kept longest
    except (OSError, ValueError, LookupError, TypeError, RuntimeError) as error:
        _log.warning("%s is made anew: %s", kept, error)
        shutil.rmtree(kept, ignore_errors=True)
        return None
    return network


def _keep(network: Any, kept: Path, most: int) -> None:
    """Not what all of the cache has no room for, nor where the disk is nearly full; the oldest of
    its kind make room."""
    size = _bytes(network)
    part = kept.with_name(f"{kept.name}.{os.getpid()}.part")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        own = sorted(kept.parent.iterdir(), key=lambda one: -one.stat().st_mtime)
        sizes = {each: _taken(each) for each in own}
        left = most - size - (_taken(kept.parent.parent) - sum(sizes.values()))
        if left < 0:
            return
        for each, taken in sizes.items():
            left -= taken
            if left < 0:
                shutil.rmtree(each)
        if shutil.disk_usage(kept.parent).free < _SPARE * size:
            return
        network.save_pretrained(str(part), safe_serialization=True, max_shard_size=_ONE_FILE)
        part.rename(kept)
    except (OSError, ValueError, RuntimeError, AttributeError) as error:
        _log.info("%s cannot be kept: %s", kept, error)  # it is made again the next time
        shutil.rmtree(part, ignore_errors=True)


def _bytes(network: Any) -> int:
    """Of a tensor that is made of others, theirs: it is as large as those that it stands for."""
    total = 0
    for each in (*network.parameters(), *network.buffers()):
        names = each.__tensor_flatten__()[0] if hasattr(each, "__tensor_flatten__") else ()
        total += sum(getattr(each, name).nbytes for name in names) or each.nbytes
    return total


def _taken(folder: Path) -> int:
    return sum(each.stat().st_size for each in folder.rglob("*") if each.is_file())
