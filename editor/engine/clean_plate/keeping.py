"""What was filled by the time a removal was stopped, kept beside its result to go on from."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from editor.engine.clean_plate.originals.patches import Patch
from editor.media.encode.part_file import write_errors

Window = dict[int, Patch | None]
_RECIPE, _FOLDER = "recipe.json", ".cutaway-{}.part"
_LONG_AGO_S = 30 * 24 * 3600


class Kept:
    """The windows of one removal that are done, in a hidden folder beside the result.

    Its name is made of all that decides what is filled: another wish finds none of it.

    Args:
        recipe: what decides that, in words and numbers.
    """

    def __init__(self, beside: Path, recipe: Mapping[str, object]) -> None:
        text = json.dumps(recipe, sort_keys=True, default=str)
        name = blake2b(text.encode(), digest_size=8).hexdigest()
        self._beside = beside.absolute()
        self.folder = beside.absolute().parent / _FOLDER.format(name)
        self._text = text

    def window(self, frames: range) -> Window | None:
        """What was filled of these frames; None: it was not, or not to the end."""
        try:
            with self._path(frames).open("rb") as data, np.load(data) as file:
                return {frame: _patch(file, frame) for frame in frames}
        except (OSError, ValueError, KeyError, BadZipFile, EOFError):
            return None

    def keep(self, frames: range, window: Window) -> None:
        """
        Raises:
            MediaError: the disk is full, or the folder cannot be written to.
        """
        arrays: dict[str, np.ndarray] = {}
        for frame, patch in window.items():
            arrays[f"place{frame}"] = np.array(
                [-1, -1, 0, 0] if patch is None else [patch.top, patch.left, *patch.changed.shape]
            )
            if patch is not None:
                arrays[f"pixels{frame}"] = patch.pixels[patch.changed]
                arrays[f"changed{frame}"] = np.packbits(patch.changed)
        path = self._path(frames)
        with write_errors(self._beside):
            if not self.folder.is_dir():
                self.folder.mkdir(parents=True)
                (self.folder / _RECIPE).write_text(self._text, encoding="utf-8")
            part = path.with_suffix(".part")
            with part.open("wb") as file:
                np.savez_compressed(file, allow_pickle=False, **arrays)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)

    def drop(self) -> None:
        """The result is there: nothing is needed any more, nor what was left here long ago."""
        with suppress(OSError):
            shutil.rmtree(self.folder)
        for each in self.folder.parent.glob(_FOLDER.format("*")):
            with suppress(OSError):
                if time.time() - each.stat().st_mtime > _LONG_AGO_S:
                    shutil.rmtree(each)

    def _path(self, frames: range) -> Path:
        return self.folder / f"{frames.start:06}-{frames.stop:06}.npz"


def _patch(file: Mapping[str, np.ndarray], frame: int) -> Patch | None:
    top, left, height, width = (int(value) for value in file[f"place{frame}"])
    if top < 0:
        return None
    bits = np.unpackbits(file[f"changed{frame}"], count=height * width)
    changed = bits.reshape(height, width).astype(bool)
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[changed] = file[f"pixels{frame}"]
    return Patch(top, left, pixels, changed)
