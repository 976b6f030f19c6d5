"""Another program run to its end, while it can be followed and stopped."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

_POLL_S = 0.1
_TAIL_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Ended:
    """`said`: all that it printed."""

    code: int
    said: str


def run_watched(
    command: list[str],
    folder: Path,
    tick: Callable[[str], None],
    environment: Mapping[str, str] | None = None,
) -> Ended:
    """Run `command` in `folder`, where what it says is kept while it runs.

    Args:
        tick: called now and then with the last of what was said; may raise to stop it.
        environment: its variables, if they are to be others than these.

    Raises:
        FileNotFoundError: there is no such program.
    """
    log = folder / "said.txt"
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd=folder,
            env=environment,
        )
    try:
        while process.poll() is None:
            tick(_tail(log))
            time.sleep(_POLL_S)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
    return Ended(process.returncode, log.read_text("utf-8", "replace"))


def _tail(log: Path) -> str:
    with log.open("rb") as file:
        file.seek(max(0, log.stat().st_size - _TAIL_BYTES))
        return file.read().decode("utf-8", "replace")
