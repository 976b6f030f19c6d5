"""Files that are whole or not there: `NAME.part.EXT` beside their place until they are done."""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from av.error import FFmpegError

from editor.media.encode.claim import Claim
from editor.media.errors import MediaError


class PartFile:
    """The file `target` in the making. Use `path` until `commit` or `discard`.

    Raises:
        MediaError: the target exists and may not be replaced, or its folder cannot be written to.
    """

    def __init__(self, target: Path, *, overwrite: bool = False) -> None:
        self.target = target.absolute()
        self.path = self.target.with_name(f"{target.stem}.part{target.suffix}")
        self._overwrite = overwrite
        if self.target.is_dir():
            raise MediaError(f"“{self.target}” is a folder: add the name of a file.")
        self._refuse_existing()
        with write_errors(self.target):
            self.path.touch()
            self._claim = Claim(self.path, self.target)
            os.truncate(self.path, 0)

    def commit(self) -> None:
        """Put the finished file in its place, at once."""
        self._refuse_existing()
        with write_errors(self.target):
            self.path.replace(self.target)
        self._claim.release()

    def discard(self) -> None:
        with suppress(OSError):
            self.path.unlink()
        self._claim.release()

    def leave(self) -> None:
        """Go away, and leave the part to whoever knows what to make of it."""
        self._claim.release()

    def _refuse_existing(self) -> None:
        if self.target.exists() and not self._overwrite:
            raise MediaError(existing_sentence(self.target))


class PartFolder:
    """The folder `target` of a numbered series in the making; see `PartFile`.

    A folder that exists is replaced only if it holds nothing but such a series.
    """

    def __init__(self, target: Path, suffix: str, *, overwrite: bool = False) -> None:
        self.target = target.absolute()
        self.path = self.target.with_name(f"{target.name}.part")
        self._member = re.compile(rf"{re.escape(target.name)}_\d+{re.escape(suffix)}")
        self._overwrite = overwrite
        self._refuse_existing()
        with write_errors(self.target):
            self.path.mkdir(exist_ok=True)
            self._claim = Claim(self.path, self.target)
            for left_over in self.path.iterdir():
                left_over.unlink()

    def commit(self) -> None:
        self._refuse_existing()
        with write_errors(self.target):
            if self.target.exists():
                shutil.rmtree(self.target)
            self.path.replace(self.target)
        self._claim.release()

    def discard(self) -> None:
        shutil.rmtree(self.path, ignore_errors=True)
        self._claim.release()

    def _refuse_existing(self) -> None:
        if not self.target.exists():
            return
        if not self.target.is_dir():
            raise MediaError(
                f"“{self.target}” is a file, and a folder of pictures is to be made there: "
                "choose another name."
            )
        if not self._overwrite:
            raise MediaError(existing_sentence(self.target))
        others = [
            each.name for each in self.target.iterdir() if not self._member.fullmatch(each.name)
        ]
        if others:
            raise MediaError(
                f"The folder “{self.target}” also holds “{min(others)}”, so it is not replaced: "
                "choose another name."
            )


def existing_sentence(target: Path) -> str:
    return f"“{target}” exists already: choose another name, or allow that it is replaced."


@contextmanager
def write_errors(target: Path) -> Iterator[None]:
    """Turns what goes wrong while writing `target` into a sentence."""
    try:
        yield
    except (FFmpegError, OSError) as error:
        raise MediaError(_sentence(target, error)) from error


def _sentence(target: Path, error: FFmpegError | OSError) -> str:
    folder = target.parent
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return f"The disk is full: make room where “{folder}” is, or choose another disk."
        case errno.EFBIG:
            return (
                f"“{target.name}” became larger than a file may be on the disk of “{folder}”: "
                "choose another disk, or a lower quality."
            )
        case errno.ENOENT | errno.ENOTDIR if not folder.is_dir():
            return f"There is no folder “{folder}”: make it first, or choose another."
        case errno.EACCES | errno.EPERM | errno.EROFS | errno.ENOENT:
            return f"Nothing can be written in the folder “{folder}”: choose another."
    return f"“{target.name}” could not be written ({error.strerror}): try another folder."
