"""What weights there are and where they can be had: resources/models.toml, read and checked."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

from editor.engine.models.errors import WeightsError
from editor.resources import resources_folder


class Registry(StrEnum):
    PYPI = "pypi"
    NPM = "npm"


@dataclass(frozen=True, slots=True)
class Archive:
    """A package of a registry, by its exact version; `size_bytes` are to be fetched."""

    registry: Registry
    name: str
    version: str
    size_bytes: int

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


@dataclass(frozen=True, slots=True)
class Part:
    """A file inside an archive."""

    archive: Archive
    path: str


@dataclass(frozen=True, slots=True)
class HubFile:
    """A file of a model hub's repository, at a revision."""

    repository: str
    revision: str
    path: str


@dataclass(frozen=True, slots=True)
class Source:
    """One way to a file: `parts` that are joined, a hub's, or the user's own folder.

    `size_bytes` and `sha256` are of what it gives; of the user's own they are not known.
    `is_pickled`: it is opened only once that is right, and kept as safetensors.
    """

    parts: tuple[Part, ...]
    hub: HubFile | None
    size_bytes: int
    sha256: str
    is_pickled: bool = False
    is_own: bool = False

    @property
    def archives(self) -> tuple[Archive, ...]:
        return tuple(dict.fromkeys(part.archive for part in self.parts))

    @property
    def fetched_bytes(self) -> int:
        """How much comes over the network, archives and all."""
        if self.hub is not None:
            return self.size_bytes
        return sum(archive.size_bytes for archive in self.archives)


@dataclass(frozen=True, slots=True)
class WeightsFile:
    """A file in the model's folder, from the first of its sources that has it."""

    name: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """What one model needs. `runs_on`: the Python package that loads it. `is_default`: fetched by
    the set-up."""

    id: str
    label: str
    purpose: str
    abilities: tuple[str, ...]
    code_licence: str
    weights_licence: str
    runs_on: str
    files: tuple[WeightsFile, ...]
    licence_note: str = ""
    is_default: bool = False

    @property
    def is_own(self) -> bool:
        """Whether the user brings it: a folder, or the name of a hub's repository."""
        return all(source.is_own for file in self.files for source in file.sources)

    @property
    def size_bytes(self) -> int:
        """What it takes up on the disk."""
        return sum(file.sources[0].size_bytes for file in self.files)

    @property
    def fetched_bytes(self) -> int:
        """What comes over the network, from the first sources; an archive is fetched once."""
        firsts = [file.sources[0] for file in self.files]
        archives = {archive for source in firsts for archive in source.archives}
        hub = sum(source.size_bytes for source in firsts if source.hub is not None)
        return hub + sum(archive.size_bytes for archive in archives)


def load_catalogue(path: Path | None = None) -> tuple[Weights, ...]:
    """All weights that the program knows, or those of another file of that form.

    Raises:
        WeightsError: the file is not as it should be; the message says where.
    """
    path = path or resources_folder() / "models.toml"
    try:
        return _read(path, path.stat().st_mtime_ns)
    except (OSError, tomllib.TOMLDecodeError, KeyError, ValueError) as error:
        raise WeightsError(
            f"The model catalogue {path} is not as it should be: {error}."
        ) from error


@lru_cache(maxsize=1)
def _read(path: Path, modified_ns: int) -> tuple[Weights, ...]:
    """Once as long as the file stays as it is: every click on a picture asks what there is."""
    said = tomllib.loads(path.read_text(encoding="utf-8"))
    archives = {key: _archive(key, table) for key, table in said.get("archive", {}).items()}
    return tuple(_weights(table, archives) for table in said.get("model", []))


def weights_named(catalogue: Iterable[Weights], id: str) -> Weights:
    """
    Raises:
        WeightsError: there are none of that name; the message says which there are.
    """
    known = {weights.id: weights for weights in catalogue}
    if id in known:
        return known[id]
    near = get_close_matches(id, known, 1)
    hint = f"did you mean {near[0]}?" if near else f"there is {', '.join(known)}."
    raise WeightsError(f"The catalogue has no model “{id}”: {hint}")


def _archive(key: str, table: dict[str, Any]) -> Archive:
    return Archive(
        registry=Registry(table["registry"]),
        name=table.get("name", key),
        version=table["version"],
        size_bytes=table["bytes"],
    )


def _weights(table: dict[str, Any], archives: dict[str, Archive]) -> Weights:
    return Weights(
        id=table["id"],
        label=table["label"],
        purpose=table["purpose"],
        abilities=tuple(table["abilities"]),
        code_licence=table["code_licence"],
        weights_licence=table["weights_licence"],
        runs_on=table["runs_on"],
        files=tuple(_file(each, archives) for each in table["file"]),
        licence_note=table.get("licence_note", ""),
        is_default=table.get("default", False),
    )


def _file(table: dict[str, Any], archives: dict[str, Archive]) -> WeightsFile:
    name = table["name"]
    if Path(name).name != name:
        raise ValueError(f"“{name}” is no file's name")
    return WeightsFile(name, tuple(_source(each, archives) for each in table["source"]))


def _source(table: dict[str, Any], archives: dict[str, Archive]) -> Source:
    if table.get("own"):
        return Source((), None, 0, "", is_own=True)
    if len(table["sha256"]) != 64:
        raise ValueError(f"{table['sha256']} is no SHA-256")
    hub = None
    if "hub" in table:
        hub = HubFile(table["hub"], table["revision"], table["path"])
    return Source(
        parts=tuple(_part(each, archives) for each in table.get("parts", [])),
        hub=hub,
        size_bytes=table["bytes"],
        sha256=table["sha256"],
        is_pickled=table.get("pickled", False),
    )


def _part(text: str, archives: dict[str, Archive]) -> Part:
    key, _, path = text.partition(":")
    return Part(archives[key], path)
