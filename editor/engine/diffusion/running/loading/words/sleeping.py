"""Tokenizers that are loaded when something is to be read: a large one takes longer than all
networks together, and words that were read before need none."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from editor.engine.diffusion.running.loading.words.few import FewWords
from editor.engine.diffusion.running.loading.words.vocabulary import (
    dressed,
    is_quick,
    load_tokenizer,
)

_KNOWN = ("model_max_length",)
"""What pipelines ask while they are put together; its config says it."""
_NOT_ITS = (
    *("is_loaded_in_4bit", "is_loaded_in_8bit", "is_quantized", "quantization_method"),
    *("_reset_stateful_cache", "clear_cache"),
)
"""What every part is asked for, and only networks have."""


def asleep(kind: Any, place: Path) -> Any:
    """A tokenizer of that class that lies in that folder: it becomes one when it is first used for
    more than to read what a few of its words are enough for."""
    said = json.loads((place / "tokenizer_config.json").read_text(encoding="utf-8"))
    known = {name: said[name] for name in _KNOWN if isinstance(said.get(name), int)}
    few = FewWords(place, partial(dressed, kind, place)) if is_quick(kind, place) else None
    sleeper = object.__new__(_sleeping(kind))
    vars(sleeper)["_cutaway_sleep"] = partial(load_tokenizer, kind, place), known, few
    return sleeper


def _sleeping(kind: Any) -> Any:
    def get(self: Any, name: str) -> Any:
        sleep = object.__getattribute__(self, "__dict__").get("_cutaway_sleep")
        if sleep is None:
            return kind.__getattribute__(self, name)
        load, known, _ = sleep
        if name in known:
            return known[name]
        if name in _NOT_ITS:
            raise AttributeError(name)
        if name in ("__class__", "__module__"):
            return kind if name == "__class__" else kind.__module__
        _wake(self, kind, load)
        return getattr(self, name)

    def lacks(self: Any, name: str) -> Any:
        """Instead of the class's own, which would look at what is not there yet."""
        raise AttributeError(name)

    def read(self: Any, *given: Any, **named: Any) -> Any:
        load, _, few = object.__getattribute__(self, "__dict__")["_cutaway_sleep"]
        said = None if few is None else few(given, named)
        if said is not None:
            return said
        _wake(self, kind, load)
        return self(*given, **named)

    own = {"__getattribute__": get, "__getattr__": lacks, "__call__": read}
    return type(kind.__name__, (kind,), own | {"__module__": kind.__module__})


def _wake(sleeper: Any, kind: Any, load: Callable[[], Any]) -> None:
    """From now on it is what it said it was."""
    awake = load()
    there = object.__getattribute__(sleeper, "__dict__")
    there.clear()
    there.update(vars(awake))
    object.__setattr__(sleeper, "__class__", kind)
