"""A hub's repository in the layout of diffusers, by the hub's own client: only what is loaded."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from collections.abc import Collection
from pathlib import Path

from editor.engine.diffusion.bringing.layout import INDEX
from editor.engine.models.errors import UnreachableError, WeightsError
from editor.engine.models.watched import Ended, run_watched
from editor.model.task import TaskControl

FETCHING = "fetching"
_KINDS = ("*.json", "*.safetensors", "*.txt", "*.model")
_LEFT_OUT = ("*.non_ema*", "*onnx*", "*flax*", "*openvino*")
_VARIANT = re.compile(r"(?P<stem>.+/[^/.]+)\.(?!safetensors)[^/]+\.safetensors")
_FACTORS = {"": 1, "K": 1000, "M": 1000**2, "G": 1000**3, "T": 1000**4}
_UNREACHABLE = ("Local entry not found", "Retry 2/")
_GATED = ("gated", "Access denied", "Unauthorized", "401", "403", "restricted")


def fetch_repository(repository: str, revision: str, place: Path, task: TaskControl) -> None:
    """Bring the pipeline's parts to `place`; what has come before is kept.

    Raises:
        UnreachableError: the hub cannot be reached.
        WeightsError: it has no such pipeline, or not for everyone; the message says what to do.
        Cancelled: the task was stopped.
    """
    if importlib.util.find_spec("huggingface_hub") is None:
        raise WeightsError(
            "The client of the model hub is not installed: install the extra `ai` "
            "(pip install 'cutaway[ai]') and try again."
        )
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WeightsError(
            f"Nothing can be written in “{place.parent}” ({error.strerror}): choose another by "
            "CUTAWAY_MODELS."
        ) from error
    _download(repository, revision, place, task, [INDEX])
    index = place / INDEX
    if not index.is_file():
        raise WeightsError(
            f"{repository} has no {INDEX}, so it is no diffusers model: look there for the one "
            "that was made for diffusers (its name often ends in -Diffusers)."
        )
    said = json.loads(index.read_text(encoding="utf-8"))
    parts = [name for name, each in said.items() if isinstance(each, list) and each[0] is not None]
    patterns = [
        argument
        for part in parts
        for kind in _KINDS
        for argument in ("--include", f"{part}/{kind}")
    ]
    for pattern in _LEFT_OUT:
        patterns += ["--exclude", pattern]
    listed = _download(repository, revision, place, task, [*patterns, "--dry-run", "--json"])
    sizes = _sizes(listed.said)
    wanted = [name for name in sizes if not _is_other_variant(name, sizes)]
    total = sum(sizes[name] for name in wanted)
    _download(repository, revision, place, task, wanted, total)


def _sizes(said: str) -> dict[str, int]:
    """Bytes of each file, roughly, as the client lists them; 0 of what is here already."""
    for line in said.splitlines():
        if line.startswith("["):
            return {each["file"]: _bytes(each["size"]) for each in json.loads(line)}
    return {}


def _bytes(text: str) -> int:
    found = re.fullmatch(r"([\d.]+)([KMGT]?)B?", text)
    return round(float(found[1]) * _FACTORS[found[2]]) if found else 0


def _is_other_variant(name: str, files: Collection[str]) -> bool:
    """Whether it is weights in another precision, as `unet/model.fp16.safetensors`, and the plain
    ones are there too."""
    found = _VARIANT.fullmatch(name)
    if found is None:
        return False
    plain = re.compile(re.escape(found["stem"]) + r"(-\d+-of-\d+)?\.safetensors")
    return any(plain.fullmatch(each) for each in files)


def _download(
    repository: str,
    revision: str,
    place: Path,
    task: TaskControl,
    what: list[str],
    total: int = 0,
) -> Ended:
    command = [sys.executable, "-m", "huggingface_hub.cli.hf", "download", repository, *what]
    command += ["--revision", revision, "--local-dir", str(place)]

    def tick(said: str) -> None:
        if any(sign in said for sign in _UNREACHABLE):
            raise UnreachableError(
                f"{repository} cannot be fetched: the hub cannot be reached. Check the network and "
                "try again; what has come is kept."
            )
        come = sum(each.stat().st_size for each in place.rglob("*") if each.is_file())
        task.step(min(come, total), max(total, 1), FETCHING)

    ended = run_watched(command, place, tick)
    (place / "said.txt").unlink(missing_ok=True)
    if ended.code != 0:
        tick(ended.said)
        raise _refused(repository, revision, ended)
    return ended


def _refused(repository: str, revision: str, ended: Ended) -> WeightsError:
    said = ended.said
    if "not found" in said.lower() and not any(sign in said for sign in _GATED[:3]):
        return WeightsError(f"The hub has no {repository} at {revision}: look at its name again.")
    if any(sign in said for sign in _GATED):
        return WeightsError(
            f"{repository} is not for everyone: accept its terms on the hub's page, log in with "
            "`hf auth login`, and try again."
        )
    last = next((line for line in reversed(said.splitlines()) if line.strip()), "")
    return WeightsError(f"{repository} cannot be fetched; the hub's client says: {last.strip()}")
