"""The components of a brought model, each by the quickest way that does it."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from typing import Any

from editor.engine.diffusion.bringing.layout import Layout, Part
from editor.engine.diffusion.running.loading.checkpoint import load_from_checkpoint
from editor.engine.diffusion.running.loading.mapped import Maps
from editor.engine.diffusion.running.loading.network import load_network
from editor.engine.diffusion.running.loading.quantised import load_quantised
from editor.engine.diffusion.running.loading.streamed import Filling
from editor.engine.diffusion.running.loading.words.sleeping import asleep
from editor.engine.diffusion.running.planning import Plan
from editor.engine.torch_library import torch_library

LIBRARIES = ("diffusers", "transformers")
_log = logging.getLogger(__name__)


def load_part(
    layout: Layout, part: Part, plan: Plan, device: str, maps: Maps, filling: Filling
) -> Any:
    """A network, whose weights are there when `filling` is finished.

    Args:
        device: where its weights are to be at once, as torch calls it.
    """
    dtype = "float32" if part.name in plan.precise else plan.dtype
    if part.file is not None:
        return load_from_checkpoint(
            part.file, layout.folder, part.library, part.class_name, part.name, dtype
        )
    place = layout.folder / part.name
    if part.name in plan.quantised:
        return load_quantised(class_of(part), place, dtype, plan.quantisation)
    return load_network(class_of(part), place, dtype, device, maps, filling)


def warm_up(layout: Layout, pipelines: Iterable[str]) -> None:
    """Bring in all libraries that a layout's parts and these classes of diffusers are in, and those
    of the classes that diffusers compares parts with."""
    torch_library()
    importlib.import_module("accelerate")
    diffusers = importlib.import_module("diffusers")
    for part in layout.parts:
        class_of(part)
    putting = importlib.import_module("diffusers.pipelines.pipeline_loading_utils")
    for name in (*pipelines, *putting.LOADABLE_CLASSES["diffusers"]):
        getattr(diffusers, name, None)


def tokenizers(layout: Layout) -> Iterator[tuple[str, Any]]:
    """By name; they are loaded when something is to be read. Those that prepare pictures too are
    there at once."""
    for part in layout.parts:
        if part.library != "transformers":
            continue
        place = layout.folder / part.name
        if "Tokenizer" in part.class_name:
            try:
                yield part.name, asleep(class_of(part), place)
            except (OSError, ValueError, TypeError) as error:
                _log.info("%s is loaded at once: %s", part.name, error)
        elif "Processor" in part.class_name and find_spec("torchvision") is None:
            kind = class_of(part)
            if "video_processor" in getattr(kind, "get_attributes", tuple)():
                own = without_clips(kind)
                yield part.name, own.from_pretrained(str(place), local_files_only=True)


def without_clips(kind: Any) -> Any:
    """A processor of that kind that prepares no clips, for which alone transformers needs
    torchvision: pipelines show their readers words and pictures."""
    known = [each for each in kind.get_attributes() if each != "video_processor"]
    own = {"get_attributes": staticmethod(lambda: known), "__module__": kind.__module__}
    return type(kind.__name__, (kind,), own)


def class_of(part: Part) -> Any:
    library = part.library if part.library in LIBRARIES else f"diffusers.pipelines.{part.library}"
    return getattr(importlib.import_module(library), part.class_name)
