"""From a pickle of weights to safetensors, which can hold nothing but numbers."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from editor.engine.models.errors import WeightsError
from editor.engine.models.watched import run_watched

_PROGRAM = Path(__file__).with_name("unpickle.py")


def to_safetensors(pickled: Path, target: Path, tick: Callable[[], None]) -> None:
    """Write the tensors of a file whose hash has been checked, in a process of its own: torch is
    loaded there and nowhere else.

    Args:
        tick: called now and then; may raise to stop it.

    Raises:
        WeightsError: torch is not installed, or there is something else in the file.
    """
    command = [sys.executable, "-P", str(_PROGRAM), str(pickled), str(target)]
    ended = run_watched(command, target.parent, lambda said: tick())
    if ended.code != 0:
        lines = [line.strip() for line in ended.said.splitlines() if line.strip()]
        raise WeightsError(lines[-1] if lines else f"{pickled.name} cannot be converted.")
