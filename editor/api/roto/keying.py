"""The frames that a matte begins with: from masks, and from what is pointed at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np

from editor.api.arguments import ArgumentError
from editor.api.errors import FilmError
from editor.api.roto.asking import Pointed, Wish
from editor.engine.roto.footage import Footage, MediaFootage
from editor.engine.roto.key_pictures import coverage_of
from editor.engine.roto.masks import Levels, MaskFileError, read_mask, read_things
from editor.engine.roto.selecting.selector import Selector
from editor.engine.roto.tracking.spans import Coverage
from editor.media.grey.picture_file import save_grey
from editor.model.media import MediaReference
from editor.model.roto.matte import Key, Matte, MatteId
from editor.model.roto.prompts import Box, Click, Prompt
from editor.model.task import TaskControl

Remark = Callable[[str], object]
Later = dict[int, tuple[Prompt, ...]]
STAGE = "Selecting"


def begun(
    media: MediaReference, wish: Wish, folder: Path, task: TaskControl, remark: Remark
) -> tuple[dict[str, Matte], Later]:
    """The mattes by name, with their keys, whose pictures are put into `folder`; and prompts of
    frames that only say what does not belong, and so wait until these are tracked.

    Raises:
        ArgumentError: nothing says what is to be cut out.
        FilmError: a frame or a place is not in the footage, or nothing is found there.
        MaskFileError, MediaError, SelectError: a mask or the footage cannot be read.
    """
    if not wish.masks and not wish.pointed:
        raise ArgumentError(
            "Say what is to be cut out: --first-mask M.png, --click X,Y, --box X0,Y0,X1,Y1 or "
            "--subject."
        )
    if wish.objects and wish.pointed:
        raise ArgumentError("With --objects, things come from masks alone, one colour for each.")
    with closing(MediaFootage(media)) as footage:
        _check(footage, wish)
        keys = _of_masks(footage, wish, remark)
        pointed = defaultdict[int, list[Pointed]](list)
        for each in wish.pointed:
            pointed[each.frame].append(each)
        later: Later = {}
        selector = Selector()
        found = keys.setdefault("", {}) if pointed else {}
        said: Later = {}
        for number, (frame, prompts) in enumerate(sorted(pointed.items())):
            task.step(number, len(pointed), STAGE)
            if frame not in found and not any(each.adds for each in prompts):
                later[frame] = tuple(each.prompt for each in prompts)
                continue
            before = coverage_of(found[frame], footage.size) if frame in found else None
            asked = [each.prompt for each in prompts]
            found[frame] = selected(selector, footage, frame, asked, before)
            if before is None:
                said[frame] = tuple(asked)
    if not any(keys.values()):
        raise ArgumentError("The clicks only say what does not belong: click on the thing too.")
    mattes = {name: _matte(name, media, frames, folder, said) for name, frames in keys.items()}
    return mattes, later


def selected(
    selector: Selector,
    footage: Footage,
    frame: int,
    prompts: list[Prompt],
    before: Coverage | None,
) -> Levels:
    """What is pointed at in a frame.

    Raises:
        FilmError: there is nothing.
    """
    matte = selector.matte(footage.picture(frame), prompts, before)
    levels = np.rint(np.clip(matte, 0, 1) * 255).astype(np.uint8)
    if not (levels > 127).any():
        raise FilmError(
            f"Nothing was found in frame {frame} by what was pointed at: click elsewhere on the "
            "thing, draw a box around it, or give a mask."
        )
    return levels


def key_of(frame: int, levels: Levels, folder: Path, prompts: tuple[Prompt, ...] = ()) -> Key:
    return Key(frame, str(save_grey(levels, folder)), prompts)


def _of_masks(footage: Footage, wish: Wish, remark: Remark) -> dict[str, dict[int, Levels]]:
    """By the thing's name, which is empty where there is but one, and the frame."""
    keys: dict[str, dict[int, Levels]] = {}
    for frame, path in wish.masks:
        if wish.objects:
            things = read_things(path, footage.size)
        else:
            things = {0: read_mask(path, footage.size)}
        for number, mask in things.items():
            keys.setdefault(str(number) if number else "", {})[frame] = mask.levels
        for said in dict.fromkeys(said for mask in things.values() for said in mask.remarks):
            remark(said)
    shown = (levels for frames in keys.values() for levels in frames.values())
    if wish.masks and not any((levels > 127).any() for levels in shown):
        named = ", ".join(f"“{path.name}”" for _, path in wish.masks)
        raise MaskFileError(f"{named}: nothing is covered. Paint white what is to be cut out.")
    return keys


def _matte(
    name: str, media: MediaReference, frames: dict[int, Levels], folder: Path, said: Later
) -> Matte:
    keys = (
        key_of(frame, levels, folder, said.get(frame, ()))
        for frame, levels in sorted(frames.items())
    )
    return Matte(MatteId(name or "matte"), name or "Matte", media.id, keys=tuple(keys))


def _check(footage: Footage, wish: Wish) -> None:
    width, height = footage.size
    for frame in (*(frame for frame, _ in wish.masks), *(each.frame for each in wish.pointed)):
        if frame >= footage.count:
            raise FilmError(
                f"There is no frame {frame}: the clip has {footage.count}, numbered from 0 to "
                f"{footage.count - 1}."
            )
    for each in wish.pointed:
        match each.prompt:
            case Click(x, y) if not (0 <= x < width and 0 <= y < height):
                raise FilmError(
                    f"The click {x:g},{y:g} lies outside the picture, which is {width} x {height}."
                )
            case Box(left, top, right, bottom) if (
                right <= 0 or bottom <= 0 or left >= width or top >= height
            ):
                raise FilmError(f"The box lies outside the picture, which is {width} x {height}.")
            case _:
                pass
