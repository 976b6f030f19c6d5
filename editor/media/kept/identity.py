"""Which file it is, and in which state: the key of whatever is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from editor.media.errors import MediaError
from editor.media.pictures.image_sequence import ImageSequence, is_pattern


@dataclass(frozen=True, slots=True)
class FileIdentity:
    """A file, or image sequence, as it is on disk now: another size or date is another file."""

    path: Path
    size_bytes: int
    modified_ns: int

    @property
    def key(self) -> str:
        """Letters and digits, equal for equal identities in every run."""
        said = f"{self.path}\0{self.size_bytes}\0{self.modified_ns}"
        return blake2b(said.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def identity_of(path: Path) -> FileIdentity | None:
    """None if there is nothing at `path`, or no picture of the sequence that it is the pattern of.

    Asks the disk, so not on the window's thread.
    """
    try:
        files = ImageSequence.find(path).files if is_pattern(path) else (path,)
        found = [file.stat() for file in files]
    except (MediaError, OSError):
        return None
    size_bytes = sum(each.st_size for each in found)
    return FileIdentity(path, size_bytes, max(each.st_mtime_ns for each in found))
