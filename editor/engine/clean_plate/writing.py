"""The original copied into a film or into pictures, with what was filled laid in."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.engine.clean_plate.keeping import Kept
from editor.engine.clean_plate.originals.coding import coding_of
from editor.engine.clean_plate.originals.original import Original
from editor.engine.clean_plate.originals.patches import Patch, enlarged, patched, patched_frame
from editor.engine.clean_plate.originals.pictures import write_png
from editor.engine.clean_plate.removal import Removal, patches
from editor.media.encode.part_file import PartFile, existing_sentence, write_errors
from editor.media.errors import MediaError
from editor.media.exact.writing import ExactWriter
from editor.model.frame import Frame
from editor.model.task import TaskControl

WRITING = "writing"


def write_film(
    path: Path,
    removal: Removal,
    span: range,
    kept: Kept,
    task: TaskControl,
    *,
    earlier: Original | None = None,
    sound: Path | None = None,
    on_remark: Callable[[str], object] = lambda sentence: None,
    overwrite: bool = False,
) -> Path:
    """A film of the original's own format, without loss.

    Args:
        earlier: a film like it, whose frames are taken outside of `span`.
        sound: a film whose sound goes along.
        on_remark: told what could not be kept.

    Raises:
        MediaError: it cannot be kept there without loss, or the disk is full.
        Cancelled: nothing is left of the film.
    """
    original = removal.original
    frames = _frames(removal, span, kept, earlier)
    first = next(frames)
    writer = ExactWriter(
        path, first, original.times, fields=original.fields, sound=sound, overwrite=overwrite
    )
    with writer:
        if writer.sound is not None and writer.sound.left_out:
            on_remark(f"“{path.name}” cannot hold the sound: call it {path.stem}.mkv to keep it.")
        for number in range(original.count):
            task.step(number, original.count, WRITING)
            writer.write_picture(first if number == 0 else next(frames))
        count = original.count
        return writer.finish(lambda done, total: task.step(count, count, WRITING))


def write_picture(
    path: Path,
    removal: Removal,
    span: range,
    kept: Kept,
    *,
    overwrite: bool = False,
) -> Path:
    """The one picture, as PNG.

    Raises:
        MediaError: there is one already, or it cannot be written.
    """
    part = PartFile(path, overwrite=overwrite)
    try:
        patch = next(patches(removal, span, kept))
        write_png(part.path, _pixels(removal, 0, patch), removal.original.profile(0))
        part.commit()
    except BaseException:
        part.discard()
        raise
    return part.target


def write_pictures(
    folder: Path,
    removal: Removal,
    span: range,
    kept: Kept,
    task: TaskControl,
    *,
    overwrite: bool = False,
) -> Path:
    """A folder of PNGs, called as the original's pictures are, or 00000.png and on.

    Raises:
        MediaError: the folder has such pictures, or cannot be written to.
        Cancelled: the folder is as it was.
    """
    original, target = removal.original, folder.absolute()
    names = [f"{name}.png" for name in original.names]
    require_folder(target, original, overwrite=overwrite)
    part = target.with_name(f".{target.name}.part")
    try:
        with write_errors(target):
            shutil.rmtree(part, ignore_errors=True)
            part.mkdir(parents=True)
        for number, patch in enumerate(patches(removal, span, kept)):
            task.step(number, original.count, WRITING)
            pixels = _pixels(removal, number, patch)
            write_png(part / names[number], pixels, original.profile(number))
        with write_errors(target):
            target.mkdir(parents=True, exist_ok=True)
            for name in names:
                (part / name).replace(target / name)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return target


def require_folder(folder: Path, original: Original, *, overwrite: bool) -> None:
    """
    Raises:
        MediaError: it is none, or pictures are there that may not be replaced.
    """
    if folder.exists() and not folder.is_dir():
        raise MediaError(f"“{folder}” is a file: choose another name for the folder of pictures.")
    if not overwrite and any((folder / f"{name}.png").exists() for name in original.names):
        raise MediaError(existing_sentence(folder))


def _frames(removal: Removal, span: range, kept: Kept, earlier: Original | None) -> Iterator[Frame]:
    for number, patch in enumerate(patches(removal, span, kept)):
        if earlier is not None and number not in span:
            yield earlier.frame(number, None)
        else:
            yield _frame(removal, number, patch)


def _frame(removal: Removal, number: int, patch: Patch | None) -> Frame:
    more = removal.margins
    if more.are_none:
        return removal.original.frame(number, patch)
    own = removal.original.frame(number, None)
    width, height = own.width + more.left + more.right, own.height + more.top + more.bottom
    larger = enlarged(own, width, height, more.left, more.top)
    in_fields = removal.original.fields > 1
    return patched_frame(larger, patch, coding_of(larger), number, in_fields=in_fields)


def _pixels(removal: Removal, number: int, patch: Patch | None) -> NDArray[Any]:
    more = removal.margins
    if more.are_none:
        return removal.original.pixels(number, patch)
    orientation = removal.original.orientation
    own = orientation.stored(removal.original.pixels(number, None))
    around = [(more.top, more.bottom), (more.left, more.right), (0, 0)][: own.ndim]
    return orientation.upright(patched(np.pad(own, around), patch, number))
