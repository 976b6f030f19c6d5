"""What the bin shows of a project: folders, media and sequences that fit what is looked for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum, auto

from editor.model.media import MediaId, MediaReference
from editor.model.pool.bins import bins, is_within, name_of, parent_of
from editor.model.project import Project, Sequence


class EntryKind(Enum):
    """In the order in which they stand in a folder."""

    FOLDER = auto()
    SEQUENCE = auto()
    MEDIA = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """`key` tells it from all others in any state of the project; `folder` is where it lies."""

    kind: EntryKind
    key: str
    name: str
    folder: str = ""
    media: MediaReference | None = None
    sequence: Sequence | None = None
    path: str = ""  # of a folder


class Filter(Enum):
    ALL = auto()
    USED = auto()
    UNUSED = auto()
    MISSING = auto()
    RATED = auto()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: words that are all in a name, a tag or a note, and a filter."""

    text: str = ""
    filter: Filter = Filter.ALL

    @property
    def is_all(self) -> bool:
        return not self.text.strip() and self.filter is Filter.ALL


def bin_entries(
    project: Project,
    wanted: Wanted,
    used: frozenset[MediaId],
    missing: frozenset[MediaId],
    known: dict[MediaId, Entry],
) -> tuple[Entry, ...]:
    """The entries, folders only while nothing is looked for.

    Args:
        known: entries of media from earlier times, which are used again; new ones are put in.
    """
    entries: list[Entry] = []
    if wanted.is_all:
        entries += (folder_entry(path) for path in bins(project))
    if wanted.filter is Filter.ALL:
        entries += (_sequence_entry(each) for each in project.sequences)
    entries += (
        _known_entry(media, known)
        for media in project.media
        if _passes(media.id, media.rating, wanted.filter, used, missing)
    )
    words = wanted.text.casefold().split()
    return tuple(entry for entry in entries if _has_all(entry, words)) if words else tuple(entries)


def folder_entry(path: str) -> Entry:
    return Entry(EntryKind.FOLDER, f"folder {path}", name_of(path), parent_of(path), path=path)


def _known_entry(media: MediaReference, known: dict[MediaId, Entry]) -> Entry:
    entry = known.get(media.id)
    if entry is None or entry.media is not media:
        entry = known[media.id] = media_entry(media)
    return entry


def media_entry(media: MediaReference) -> Entry:
    return Entry(EntryKind.MEDIA, f"media {media.id}", media.name, media.bin, media)


def _sequence_entry(sequence: Sequence) -> Entry:
    return Entry(EntryKind.SEQUENCE, f"sequence {sequence.id}", sequence.name, sequence=sequence)


def media_within(project: Project, folders: Collection[str]) -> tuple[MediaId, ...]:
    """All media of some folders, those of folders in them too."""
    if not folders:
        return ()
    bins = {each.bin for each in project.media}
    meant = {bin for bin in bins if any(is_within(bin, folder) for folder in folders)}
    return tuple(each.id for each in project.media if each.bin in meant)


def _has_all(entry: Entry, words: list[str]) -> bool:
    text = _text(entry)
    return all(word in text for word in words)


def _passes(
    media: MediaId,
    rating: int,
    wanted: Filter,
    used: frozenset[MediaId],
    missing: frozenset[MediaId],
) -> bool:
    match wanted:
        case Filter.ALL:
            return True
        case Filter.USED:
            return media in used
        case Filter.UNUSED:
            return media not in used
        case Filter.MISSING:
            return media in missing
        case Filter.RATED:
            return rating > 0


def _text(entry: Entry) -> str:
    media = entry.media
    said = "" if media is None else " ".join((*media.tags, media.note))
    return f"{entry.name} {said}".casefold()
