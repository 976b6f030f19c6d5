"""Weights brought into the user's folder: each source in turn, checked before anything is kept."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from editor.engine.models.catalogue import Archive, HubFile, Source, Weights, WeightsFile
from editor.engine.models.convert import to_safetensors
from editor.engine.models.errors import UnreachableError, WeightsError
from editor.engine.models.folder import ModelFolder, sha256_of
from editor.engine.models.hub import fetch_from_hub
from editor.engine.models.packages import fetch_archive, local_archive
from editor.engine.models.unpacking import join, unpack
from editor.model.task import TaskControl

FETCHING, CHECKING = "fetching", "checking"
_SPARE_BYTES = 100_000_000
_REPOSITORY = re.compile(r"(?P<repository>[\w.-]+/[\w.-]+)(@(?P<revision>[\w.-]+))?")


def fetch(
    weights: Weights,
    folder: ModelFolder,
    task: TaskControl | None = None,
    *,
    local: Path | None = None,
) -> None:
    """Bring what is missing of `weights` into `folder`.

    Stopped or broken off, it goes on later where it was: files and archives that have come whole
    are kept.

    Args:
        local: a folder with the files, or the archives that hold them; nothing else is asked. Of
            what users bring also the name of a hub's repository, with `@REVISION` or without.

    Raises:
        UnreachableError: there is no network.
        WeightsError: no source has what the catalogue says; the message says why.
        Cancelled: the task was stopped.
    """
    missing = folder.missing(weights)
    if not missing:
        return
    workshop = folder.of(weights) / ".fetching"
    try:
        workshop.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WeightsError(f"Nothing can be written in “{folder.path}”: choose another.") from error
    meter = _Meter(task or TaskControl(), sum(_first_bytes(missing)))
    _require_room(folder, missing)
    try:
        for file in missing:
            _fetch_file(weights, file, folder, _Place(workshop, local), meter)
    except OSError as error:
        raise WeightsError(
            f"{weights.label} cannot be kept in “{folder.path}” ({error.strerror}): make room, or "
            "let CUTAWAY_MODELS name another folder."
        ) from error
    shutil.rmtree(workshop, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class _Place:
    workshop: Path
    local: Path | None


class _Meter:
    """Counts what has come of all that is to come, in bytes."""

    def __init__(self, task: TaskControl, total: int) -> None:
        self._task, self._total = task, total
        self._whole = 0

    def step(self, done: int) -> None:
        come = min(self._whole + done, self._total)
        self._task.step(come, self._total, FETCHING)

    def checked(self, read: int = 0) -> None:
        self._task.step(min(self._whole, self._total), self._total, CHECKING)

    def came(self, size: int) -> None:
        self._whole += size


def _first_bytes(files: Iterable[WeightsFile]) -> Iterable[int]:
    """What the first sources of `files` bring over the network, each archive once."""
    archives: set[Archive] = set()
    for file in files:
        source = file.sources[0]
        yield sum(each.size_bytes for each in source.archives if each not in archives)
        archives.update(source.archives)
        yield source.size_bytes if source.hub is not None else 0


def _require_room(folder: ModelFolder, missing: tuple[WeightsFile, ...]) -> None:
    kept = sum(file.sources[0].size_bytes for file in missing)
    needed = sum(_first_bytes(missing)) + 2 * kept + _SPARE_BYTES
    free = shutil.disk_usage(folder.path).free
    if free < needed:
        raise WeightsError(
            f"The disk is full: “{folder.path}” has {free / 1e6:.0f} MB free and {needed / 1e6:.0f}"
            " MB are needed. Make room, or let CUTAWAY_MODELS name another folder."
        )


def _fetch_file(
    weights: Weights, file: WeightsFile, folder: ModelFolder, place: _Place, meter: _Meter
) -> None:
    meter.checked()
    failures: list[WeightsError] = []
    for source in file.sources:
        try:
            made = _from_source(weights, file, source, place, meter)
        except WeightsError as error:
            failures.append(error)
            continue
        if source.is_pickled:
            kept = made.with_name(f"{made.name}.safetensors")
            to_safetensors(made, kept, meter.checked)
            folder.keep(weights, file.name, kept, sha256_of(kept, meter.checked))
        else:
            sha256 = source.sha256 or sha256_of(made, meter.checked)
            folder.keep(weights, file.name, made, sha256)
        return
    raise _failure(weights, failures)


def _failure(weights: Weights, failures: list[WeightsError]) -> WeightsError:
    said = " ".join(dict.fromkeys(str(error) for error in failures))
    if all(isinstance(error, UnreachableError) for error in failures):
        return UnreachableError(
            f"{said} On a machine without a network: cutaway models get {weights.id} --from FOLDER."
        )
    return WeightsError(said)


def _from_source(
    weights: Weights, file: WeightsFile, source: Source, place: _Place, meter: _Meter
) -> Path:
    """The file as `source` has it, checked."""
    made = place.workshop / "made"
    if source.is_own:
        return _own(weights, file, place, meter, made)
    if place.local is not None:
        _copy_local(file, source, place.local, place.workshop, made)
    elif source.hub is not None:
        fetch_from_hub(source.hub, place.workshop, meter.step).replace(made)
        meter.came(source.size_bytes)
    else:
        _assemble(source, lambda each: _archive(each, place.workshop, meter), place.workshop, made)
    if sha256_of(made, meter.checked) != source.sha256:
        made.unlink()
        for archive in source.archives:
            shutil.rmtree(_folder_of(archive, place.workshop), ignore_errors=True)
        raise WeightsError(
            f"What came as {file.name} is not what the catalogue says (its SHA-256 differs), so it "
            "was thrown away. Try again; if it stays so, tell those who make the program."
        )
    return made


def _own(weights: Weights, file: WeightsFile, place: _Place, meter: _Meter, made: Path) -> Path:
    """The file as the user has it; nobody else knows what it must be."""
    if place.local is None:
        names = ", ".join(each.name for each in weights.files)
        raise WeightsError(
            f"{weights.label} is yours to bring: cutaway models get {weights.id} --from FOLDER, "
            f"with {names} in it, or --from OWNER/NAME of the hub."
        )
    named = _REPOSITORY.fullmatch(place.local.as_posix())
    if named is not None and not place.local.exists():
        hub = HubFile(named["repository"], named["revision"] or "main", file.name)
        return fetch_from_hub(hub, place.workshop, meter.step).replace(made)
    found = place.local / file.name
    if not found.is_file():
        raise WeightsError(f"“{place.local}” has no {file.name}: give the folder of a model.")
    shutil.copyfile(found, made)
    return made


def _archive(archive: Archive, workshop: Path, meter: _Meter) -> Path:
    folder = _folder_of(archive, workshop)
    is_new = local_archive(archive, folder) is None
    path = fetch_archive(archive, folder, meter.step)
    if is_new:
        meter.came(archive.size_bytes)
    return path


def _folder_of(archive: Archive, workshop: Path) -> Path:
    return workshop / f"{archive.registry}-{archive.name.replace('/', '-')}-{archive.version}"


def _assemble(
    source: Source, archive_of: Callable[[Archive], Path], workshop: Path, made: Path
) -> None:
    """The parts of `source` joined as `made`."""
    unpacked: dict[tuple[Archive, str], Path] = {}
    for number, archive in enumerate(source.archives):
        folder = workshop / f"unpacked-{number}"
        folder.mkdir(exist_ok=True)
        paths = [part.path for part in source.parts if part.archive == archive]
        for path, file in unpack(archive_of(archive), paths, folder).items():
            unpacked[archive, path] = file
    join([unpacked[part.archive, part.path] for part in source.parts], made)
    for number, _ in enumerate(source.archives):
        shutil.rmtree(workshop / f"unpacked-{number}")


def _copy_local(file: WeightsFile, source: Source, local: Path, workshop: Path, made: Path) -> None:
    """The file from the user's own folder: as it is, or out of its archives."""
    paths = [part.path for part in source.parts] if source.hub is None else [source.hub.path]
    names = {file.name, *(Path(path).name for path in paths[:1] if len(paths) == 1)}
    for name in sorted(names):
        for found in sorted(local.rglob(name)):
            if found.is_file() and found.stat().st_size == source.size_bytes:
                shutil.copyfile(found, made)
                return

    def archive_of(archive: Archive) -> Path:
        found = local_archive(archive, local)
        if found is None:
            raise WeightsError(f"“{local}” has neither {file.name} nor the package {archive}.")
        return found

    if not source.parts:
        raise WeightsError(f"“{local}” has no {file.name} of {source.size_bytes} bytes.")
    _assemble(source, archive_of, workshop, made)
