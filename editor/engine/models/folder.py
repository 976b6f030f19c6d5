"""The user's folder of weights: one folder a model, and what is known of its files."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import platformdirs

from editor.engine.models.catalogue import Weights, WeightsFile
from editor.engine.models.errors import WeightsError
from editor.model.task import TaskControl

OVERRIDE = "CUTAWAY_MODELS"
"""The environment variable that names another folder."""

_RECORD = "kept.json"
_BLOCK = 1024 * 1024


class Presence(StrEnum):
    """PARTIAL: some of its files are missing."""

    INSTALLED = "installed"
    PARTIAL = "partial"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Kept:
    """A file as it was put there: what it must still be."""

    size_bytes: int
    sha256: str


class ModelFolder:
    """Files are put there whole and checked, so what is there can be used."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def of(self, weights: Weights) -> Path:
        return self.path / weights.id

    def file(self, weights: Weights, name: str = "") -> Path:
        """Where a file is; of a model with one file, that one.

        Raises:
            WeightsError: it is not there.
        """
        path = self.of(weights) / (name or weights.files[0].name)
        if not path.is_file():
            raise WeightsError(
                f"{weights.label} is not on this machine: get it in the Models window, or with "
                f"`cutaway models get {weights.id}`."
            )
        return path

    def presence(self, weights: Weights) -> Presence:
        missing = self.missing(weights)
        if not missing:
            return Presence.INSTALLED
        return Presence.PARTIAL if len(missing) < len(weights.files) else Presence.MISSING

    def missing(self, weights: Weights) -> tuple[WeightsFile, ...]:
        """Those that are not there, or not as large as they were."""
        kept, folder = self._record(weights), self.of(weights)
        return tuple(
            file
            for file in weights.files
            if file.name not in kept or _size(folder / file.name) != kept[file.name].size_bytes
        )

    def size_bytes(self, weights: Weights) -> int:
        """What it takes up now."""
        return sum(max(0, _size(self.of(weights) / file.name)) for file in weights.files)

    def keep(self, weights: Weights, name: str, made: Path, sha256: str) -> Path:
        """Move a finished and checked file from the same disk to its place."""
        target = self.of(weights) / name
        kept = Kept(_size(made), sha256)
        made.replace(target)
        self._write(weights, {**self._record(weights), name: kept})
        return target

    def remove(self, weights: Weights) -> int:
        """Delete its files; how many bytes that freed.

        Raises:
            WeightsError: they cannot be deleted.
        """
        freed = self.size_bytes(weights)
        try:
            shutil.rmtree(self.of(weights))
        except FileNotFoundError:
            return 0
        except OSError as error:
            raise WeightsError(
                f"{weights.label} cannot be removed ({error.strerror}): close what uses it."
            ) from error
        return freed

    def verify(self, weights: Weights, task: TaskControl | None = None) -> tuple[str, ...]:
        """What is wrong with its files, read whole; a sentence each, none if all is well."""
        task = task or TaskControl()
        kept, folder = self._record(weights), self.of(weights)
        total, before = self.size_bytes(weights), 0
        problems: list[str] = []
        missing = {file.name for file in self.missing(weights)}
        for file in weights.files:
            if file.name in missing:
                problems.append(
                    f"{file.name} of {weights.label} is missing or not whole: get the model again."
                )
                continue
            done = before

            def step(read: int, done: int = done) -> None:
                task.step(done + read, total, "checking")

            if sha256_of(folder / file.name, step) != kept[file.name].sha256:
                problems.append(
                    f"{file.name} of {weights.label} is not what it was: remove the model and get "
                    "it again."
                )
            before += kept[file.name].size_bytes
        return tuple(problems)

    def _record(self, weights: Weights) -> dict[str, Kept]:
        try:
            said = json.loads((self.of(weights) / _RECORD).read_text(encoding="utf-8"))
            return {name: Kept(each["bytes"], each["sha256"]) for name, each in said.items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}

    def _write(self, weights: Weights, kept: dict[str, Kept]) -> None:
        said = {
            name: {"bytes": each.size_bytes, "sha256": each.sha256} for name, each in kept.items()
        }
        part = self.of(weights) / f"{_RECORD}.part"
        part.write_text(json.dumps(said, indent=2), encoding="utf-8")
        part.replace(self.of(weights) / _RECORD)


def user_models() -> ModelFolder:
    """The user's own; `CUTAWAY_MODELS` names another place."""
    named = os.environ.get(OVERRIDE)
    if named:
        return ModelFolder(Path(named))
    return ModelFolder(Path(platformdirs.user_data_dir("cutaway", appauthor=False)) / "models")


def sha256_of(path: Path, step: Callable[[int], None] = lambda read: None) -> str:
    """The hash of a file; `step` is told how many bytes are read so far."""
    digest, read = hashlib.sha256(), 0
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
            read += len(block)
            step(read)
    return digest.hexdigest()


def _size(path: Path) -> int:
    """-1 if there is no such file."""
    try:
        return path.stat().st_size
    except OSError:
        return -1
