"""Finds media on disk: what folders and lists of files hold, and where files have gone."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from editor.media.errors import MediaError
from editor.media.pictures.image_sequence import ImageSequence, is_pattern, pattern_of
from editor.model.media import MediaReference
from editor.model.task import TaskControl

PICTURES = frozenset({"png", "jpg", "jpeg", "tif", "tiff", "exr", "dpx", "tga", "bmp", "webp"})
_OTHERS = frozenset(
    {
        *("mp4", "mov", "m4v", "mkv", "webm", "avi", "mxf", "mts", "m2ts", "ts", "mpg", "mpeg"),
        *("wmv", "flv", "ogv", "gif", "3gp", "wav", "mp3", "m4a", "aac", "flac", "ogg", "opus"),
        *("aif", "aiff", "ac3", "wma"),
    }
)
KNOWN = PICTURES | _OTHERS
"""Suffixes of media."""
_FEWEST = 4  # numbered pictures side by side that are taken for a film
_SAMPLE = 1 << 16  # bytes at either end by which two files are told apart


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file, or the pattern of an image sequence; `folder` names those of the folder that was
    asked for, down to the file (`Day one/Sound`), and is empty for a file named itself."""

    path: Path
    folder: str = ""


def files_in(paths: Iterable[Path], task: TaskControl) -> tuple[FoundFile, ...]:
    """The media files that `paths` name or, if they are folders, hold; series of pictures as one.

    Of a folder those files are taken whose names look like media.
    """
    found: list[FoundFile] = []
    named: list[Path] = []
    for path in paths:
        if not path.is_dir():
            named.append(path)
            continue
        for place, inner, names in os.walk(path):
            task.step(0, 1, "folders")
            inner[:] = sorted(each for each in inner if not each.startswith("."))
            folder = "/".join((path.name, *Path(place).relative_to(path).parts))
            likely = [Path(place) / name for name in sorted(names) if _looks_like_media(name)]
            found += (FoundFile(each, folder) for each in _with_series(likely))
    return (*(FoundFile(each) for each in _with_series(named)), *found)


@dataclass(slots=True)
class Moved:
    """`found`: media and where they are now. `left` says in a sentence each why not."""

    found: list[tuple[MediaReference, Path]] = field(default_factory=list)
    left: list[str] = field(default_factory=list)


def find_moved(media: Iterable[MediaReference], place: Path, task: TaskControl) -> Moved:
    """Where media are that have gone, below the folder `place`.

    A file is known by its name and size, else by its name alone, else, if it was renamed, by its
    size and date. Of several that are all the same, the first is taken.
    """
    by_name: dict[str, list[Path]] = defaultdict(list)
    by_state: dict[tuple[int, int, str], list[Path]] = defaultdict(list)
    folders: list[Path] = []
    for number, (folder, inner, names) in enumerate(os.walk(place)):
        task.step(number, number + 2, "folders")
        inner.sort()
        folders.append(Path(folder))
        for name in sorted(names):
            path = Path(folder) / name
            by_name[name].append(path)
            state = _state(path)
            if state is not None:
                by_state[(*state, path.suffix.lower())].append(path)
    moved = Moved()
    for each in media:
        old = Path(each.path)
        if is_pattern(old):
            candidates = [folder / old.name for folder in folders if _is_series(folder / old.name)]
        else:
            same_name = by_name[old.name]
            same_size = [
                path for path in same_name if (_state(path) or (0, 0))[0] == each.size_bytes
            ]
            renamed = by_state[each.size_bytes, each.modified_ns, old.suffix.lower()]
            candidates = same_size or same_name or (renamed if each.size_bytes else [])
        _choose(moved, each, candidates, place)
    return moved


def _choose(moved: Moved, media: MediaReference, candidates: list[Path], place: Path) -> None:
    name = Path(media.path).name
    if not candidates:
        moved.left.append(f"There is no “{name}” below “{place}”.")
    elif len(candidates) == 1 or len({_sample(path) for path in candidates}) == 1:
        moved.found.append((media, candidates[0]))
    else:
        places = ", ".join(map(str, candidates[:4]))
        moved.left.append(f"“{name}” could be several files: {places}. Choose one of them.")


def _looks_like_media(name: str) -> bool:
    suffix = name.rpartition(".")[2].lower()
    return not name.startswith(".") and (suffix in PICTURES or suffix in _OTHERS)


def _with_series(files: list[Path]) -> Iterator[Path]:
    """The files, with the pattern in place of pictures that are numbered one after another."""
    series: dict[Path, list[Path]] = defaultdict(list)
    for path in files:
        if path.suffix[1:].lower() in PICTURES:
            try:
                series[pattern_of(path)].append(path)
            except MediaError:
                continue
    whole = {pattern: members for pattern, members in series.items() if _is_film(pattern, members)}
    member_of = {path: pattern for pattern, members in whole.items() for path in members}
    yield from dict.fromkeys(member_of.get(path, path) for path in files)


def _is_film(pattern: Path, members: list[Path]) -> bool:
    """Enough of them, and with few numbers left out: holiday photos are no film."""
    if len(members) < _FEWEST or not is_pattern(pattern):
        return False
    try:
        length = ImageSequence.find(pattern).length
    except MediaError:
        return False
    return len(members) * 10 >= length * 9


def _is_series(pattern: Path) -> bool:
    try:
        ImageSequence.find(pattern)
    except MediaError:
        return False
    return True


def _state(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def _size(path: Path) -> int | None:
    state = _state(path)
    return None if state is None else state[0]


def _sample(path: Path) -> bytes:
    """A fingerprint of both ends and the size of a file; of a series, its path."""
    if is_pattern(path):
        return str(path).encode("utf-8", "surrogateescape")
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_SAMPLE)
            file.seek(max(0, size - _SAMPLE))
            tail = file.read()
    except OSError:
        return str(path).encode("utf-8", "surrogateescape")
    return blake2b(head + tail + str(size).encode()).digest()
