"""What removals are made from without a project: clips, pictures and masks by their paths."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from editor.engine.clean_plate.masks import FileMasks, MaskSource, MediaMasks, NoMasks
from editor.engine.clean_plate.originals.original import Original, StoredOriginal
from editor.engine.clean_plate.originals.pictures import PicturesOriginal, pictures_in
from editor.media.errors import MediaError
from editor.media.finding import PICTURES
from editor.media.pictures.animated_webp import read_animated_webp
from editor.media.probe import media_reference
from editor.model.edits.ids import random_id
from editor.model.media import MediaId, MediaReference

_LAST_NUMBER = re.compile(r"(\d+)(?=\D*$)")


def original_at(clip: Path, checkpoint: Callable[[], None], *, as_decoded: bool) -> Original:
    """The film, the folder's pictures, or the picture.

    Raises:
        MediaError: it is missing, or cannot be read.
    """
    if clip.is_dir():
        return PicturesOriginal(pictures_in(clip))
    if _is_picture(clip) and read_animated_webp(clip) is None:
        return PicturesOriginal((clip,))
    return StoredOriginal(_media(clip), checkpoint, as_decoded=as_decoded)


def masks_at(
    mask: str | Path | None,
    original: Original,
    checkpoint: Callable[[], None],
    on_remark: Callable[[str], object],
) -> MaskSource:
    """A picture for all frames, a folder of one for each, or a film.

    In a folder, masks that are called as the original's pictures are belong to these; else those
    that are numbered without a gap, or with as many gaps as are missing to the clip's frames, go by
    their numbers.

    Raises:
        MediaError: it is missing, or cannot be read.
    """
    if mask is None:
        return NoMasks()
    path = Path(mask).absolute()
    if not path.exists():
        raise MediaError(f"There is no mask “{path}”: give a picture, a folder of them or a film.")
    if path.is_dir():
        return _folder_of_masks(path, original, on_remark)
    if _is_picture(path):
        return FileMasks((path,), path.name)
    return MediaMasks(_media(path), checkpoint)


def gaps_in(folder: Path) -> str:
    """A sentence on numbers that the pictures of a clip pass over; empty: they pass over none."""
    numbers = [_number(each) for each in pictures_in(folder)]
    there = {number for number in numbers if number is not None}
    if None in numbers or len(there) < len(numbers):
        return ""
    missing = max(there) - min(there) + 1 - len(there)
    if not 0 < missing < len(there):
        return ""
    return (
        f"The numbers of the pictures in “{folder.name}” pass over {missing}: they are taken to "
        "follow each other."
    )


def recipe_of(
    clip: Path,
    mask: str | Path | None,
    keys: Mapping[int, Path],
    options: Mapping[str, object],
    seed: int,
    frames: tuple[int, int] | None,
    is_film: bool,
) -> dict[str, object]:
    """All that decides what is filled."""
    return {
        "clip": _identity(clip),
        "mask": None if mask is None else _identity(Path(mask).absolute()),
        "keys": {str(frame): _identity(path.absolute()) for frame, path in keys.items()},
        "options": options,
        "seed": seed,
        "frames": frames,
        "is_film": is_film,
    }


def _identity(path: Path) -> list[object]:
    """A file, or the files of a folder, as they are now."""
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    return [
        str(path),
        *((each.name, each.stat().st_size, each.stat().st_mtime_ns) for each in files),
    ]


def _folder_of_masks(
    folder: Path, original: Original, on_remark: Callable[[str], object]
) -> MaskSource:
    files = pictures_in(folder)
    by_name = {each.stem: each for each in files}
    names = original.names
    if any(name in by_name for name in names):
        found = [by_name.get(name) for name in names]
        missing = [number for number, path in enumerate(found) if path is None]
        if missing:
            on_remark(_lacks(folder, missing, len(names)))
        if more := len(by_name.keys() - set(names)):
            on_remark(
                f"There are {len(files)} masks in “{folder.name}” for {len(names)} frames: {more} "
                "are called as none of these, and not used."
            )
        return FileMasks(found, folder.name)
    numbers = [_number(each) for each in files]
    if None not in numbers and len(set(numbers)) == len(numbers):
        whole = [number for number in numbers if number is not None]
        spread = whole[-1] - whole[0] + 1
        if len(files) < spread <= len(names):
            placed = {number - whole[0]: path for number, path in zip(whole, files, strict=True)}
            found = [placed.get(number) for number in range(spread)]
            missing = [number for number, path in enumerate(found) if path is None]
            on_remark(_lacks(folder, missing, len(names)))
            return FileMasks(found, folder.name)
    return FileMasks(files, folder.name)


def _lacks(folder: Path, missing: list[int], count: int) -> str:
    named = ", ".join(str(number) for number in missing[:8])
    more = f" and {len(missing) - 8} more" if len(missing) > 8 else ""
    return (
        f"“{folder.name}” has no mask for {len(missing)} of {count} frames ({named}{more}): "
        "nothing is taken out of these."
    )


def _number(path: Path) -> int | None:
    found = _LAST_NUMBER.search(path.stem)
    return None if found is None else int(found[1])


def _is_picture(path: Path) -> bool:
    return path.suffix[1:].lower() in PICTURES


def _media(path: Path) -> MediaReference:
    media = media_reference(path, MediaId(random_id()))
    if media.video is None:
        raise MediaError(f"“{path.name}” has no picture: give a film or a picture.")
    return media
