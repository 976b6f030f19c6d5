"""Files from a model hub, by its own client in a process that can be stopped at any time."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path

from editor.engine.models.catalogue import HubFile
from editor.engine.models.errors import UnreachableError, WeightsError
from editor.engine.models.token import with_token
from editor.engine.models.watched import run_watched

_UNREACHABLE = ("Local entry not found", "Retry 2/")
_REFUSED = ("not found", "Not Found", "gated", "Access denied", "Unauthorized")


def fetch_from_hub(file: HubFile, folder: Path, step: Callable[[int], None]) -> Path:
    """The file in `folder`; what has come of it before is gone on with.

    Raises:
        UnreachableError: the hub cannot be reached.
        WeightsError: its client is not installed, or it has no such file.
    """
    if importlib.util.find_spec("huggingface_hub") is None:
        raise WeightsError(
            "The client of the model hub is not installed: install the extra `ai` "
            "(pip install 'cutaway[ai]') and try again."
        )
    place = folder / "hub"
    place.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "huggingface_hub.cli.hf", "download", file.repository]
    command += [file.path, "--revision", file.revision, "--local-dir", str(place), "--quiet"]

    name = f"{file.path} of {file.repository}"

    def tick(said: str) -> None:
        if any(sign in said for sign in _UNREACHABLE):
            raise UnreachableError(
                f"{name} cannot be fetched: the hub cannot be reached. Check the network and try "
                "again."
            )
        step(sum(each.stat().st_size for each in place.rglob("*") if each.is_file()))

    ended = run_watched(command, folder, tick, with_token())
    path = place / file.path
    if ended.code == 0 and path.is_file():
        return path
    tick(ended.said)
    if any(sign in ended.said for sign in _REFUSED):
        raise WeightsError(
            f"The hub has no {name} at {file.revision}, or it is not for everyone: log in with its "
            "client and accept its terms."
        )
    last = next((line for line in reversed(ended.said.splitlines()) if line.strip()), "")
    raise WeightsError(f"{name} cannot be fetched; the hub's client says: {last.strip()}")
