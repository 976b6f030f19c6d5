"""Reads what media are, away from the window's thread: those that come in, and those that moved."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

from editor.media.errors import MediaError
from editor.media.finding import FoundFile, files_in, find_moved
from editor.media.probe import DEFAULT_SEQUENCE_RATE, media_reference
from editor.model.media import MediaId, MediaReference
from editor.model.pool.bins import joined, tidy_path
from editor.model.task import TaskControl


@dataclass(frozen=True, slots=True)
class ReadMedia:
    """`media` as they are to stand in the project, `refused` with why, a sentence each."""

    media: tuple[MediaReference, ...]
    refused: tuple[str, ...]


def read_new(
    paths: Iterable[Path],
    bin: str,
    rate: Fraction,
    new_id: Callable[[], str],
    task: TaskControl,
) -> ReadMedia:
    """The media that files and folders hold; those of a folder lie in a bin of its name.

    Args:
        bin: that the media, and the folders' bins, lie in.
        rate: of image sequences.
    """
    found = files_in(paths, task)
    media: list[MediaReference] = []
    refused: list[str] = []
    for number, each in enumerate(found):
        task.step(number, len(found), "files")
        try:
            media.append(_read(each, bin, rate, MediaId(new_id())))
        except MediaError as error:
            refused.append(str(error))
    task.step(len(found), len(found), "files")
    return ReadMedia(tuple(media), tuple(refused))


def read_moved(media: Iterable[MediaReference], place: Path, task: TaskControl) -> ReadMedia:
    """The same media as they are below the folder `place`, or, if that is a file, in it."""
    moved = find_moved(media, place, task) if place.is_dir() else None
    found = [(each, place) for each in media] if moved is None else moved.found
    refused = [] if moved is None else list(moved.left)
    again: list[MediaReference] = []
    for number, (old, path) in enumerate(found):
        task.step(number, len(found), "files")
        rate = (old.video and old.video.rate) or DEFAULT_SEQUENCE_RATE
        try:
            again.append(media_reference(path, old.id, rate).told_by(old))
        except MediaError as error:
            refused.append(str(error))
    return ReadMedia(tuple(again), tuple(refused))


def _read(found: FoundFile, bin: str, rate: Fraction, id: MediaId) -> MediaReference:
    media = media_reference(found.path, id, rate)
    return replace(media, bin=tidy_path(joined(bin, found.folder)))
