"""A repository brought onto this machine, by a process that can be stopped at any time."""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from editor.engine.diffusion.bringing.hub.address import Address
from editor.engine.diffusion.bringing.hub.failures import Failure, error_of
from editor.engine.models.errors import WeightsError
from editor.engine.models.token import with_token
from editor.engine.models.watched import run_watched
from editor.model.generation.remedy import INSTALL_AI, Help, Remedy
from editor.model.task import TaskControl

FETCHING, CHECKING = "fetching", "checking"
_CLIENT = "editor.engine.diffusion.bringing.hub.client"
_QUIET = {
    "HF_DEBUG": "0",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_UPDATE_CHECK": "1",
}


@dataclass(frozen=True, slots=True)
class Fetched:
    """`file`: the model in `folder`; empty: the folder is the model. `is_cached`: it lies in the
    user's cache of the hub, and belongs there."""

    folder: Path
    file: str
    is_cached: bool

    @property
    def path(self) -> Path:
        return self.folder / self.file if self.file else self.folder


def fetch_from_hub(
    address: Address, place: Path, task: TaskControl, *, fresh: bool = False
) -> Fetched:
    """Bring what is loaded of a repository to `place`, unless the user's cache has it: then nobody
    is asked. What has come before is gone on with.

    Args:
        fresh: what is there may be damaged; it is compared with what the hub says.

    Raises:
        UnreachableError: the hub cannot be reached.
        WeightsError: it has no such thing, or not for everyone; the message says what to do.
        Cancelled: the task was stopped.
    """
    ask = {
        "repository": address.repository,
        "revision": address.revision,
        "file": address.file,
        "place": str(place),
        "fresh": fresh,
    }
    said = _client(address, ask, task, with_token())
    return Fetched(Path(str(said["folder"])), str(said["file"]), bool(said["is_cached"]))


def who_is(token: str, task: TaskControl | None = None) -> str:
    """The name that the hub has for whoever has `token`.

    Raises:
        UnreachableError: the hub cannot be reached.
        WeightsError: it does not take the token.
        Cancelled: the task was stopped.
    """
    said = _client(
        Address("", ""), {"who": True}, task or TaskControl(), {**os.environ, "HF_TOKEN": token}
    )
    return str(said["who"])


def _client(
    address: Address,
    ask: Mapping[str, object],
    task: TaskControl,
    environment: Mapping[str, str],
) -> dict[str, object]:
    """What the client told at last."""
    if importlib.util.find_spec("huggingface_hub") is None:
        raise WeightsError(
            "The client of the model hub is not installed: install the extra `ai` "
            "(pip install 'cutaway[ai]') and try again.",
            Remedy(Help.INSTALL, INSTALL_AI),
        )

    def tick(said: str) -> None:
        told = _last_said(said, "done")
        done, total = told.get("done", 0), told.get("total", 0)
        if isinstance(done, int) and isinstance(total, int):
            stage = CHECKING if done == total > 0 else FETCHING
            task.step(done, max(total, 1), stage)

    with TemporaryDirectory(prefix="cutaway") as folder:
        command = [sys.executable, "-m", _CLIENT, json.dumps(ask)]
        ended = run_watched(command, Path(folder), tick, {**environment, **_QUIET})
    tick(ended.said)
    told = _last_said(ended.said)
    if "failed" in told:
        raise error_of(address, {key: str(value) for key, value in told.items()})
    if ended.code != 0 or not ({"folder", "who"} & set(told)):
        last = next((line for line in reversed(ended.said.splitlines()) if line.strip()), "")
        raise error_of(address, {"failed": Failure.OTHER, "words": last.strip()})
    return told


def _last_said(said: str, key: str = "") -> dict[str, object]:
    """The last line of JSON, or the last that has `key`."""
    for line in reversed(said.splitlines()):
        if line.startswith(f'{{"{key}') and line.endswith("}"):
            try:
                return json.loads(line)
            except ValueError:
                continue
    return {}
