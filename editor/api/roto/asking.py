"""From what people say of a matte to the prompts and masks that it begins with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from editor.api.arguments import ArgumentError
from editor.model.roto.matte import Matting
from editor.model.roto.prompts import Box, Click, Everything, Kind, Prompt

_NUMBER = r"\s*(-?\d{1,6}(?:\.\d{1,6})?)\s*"
_CLICK = re.compile(rf"{_NUMBER},{_NUMBER}(?:,\s*(\d{{1,9}})\s*)?(?:,\s*([-+])\s*)?", re.ASCII)
_BOX = re.compile(rf"{_NUMBER},{_NUMBER},{_NUMBER},{_NUMBER}(?:,\s*(\d{{1,9}})\s*)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Pointed:
    """A prompt on a frame of the footage."""

    frame: int
    prompt: Prompt

    @property
    def adds(self) -> bool:
        """Whether it says what belongs to the matte, not only what does not."""
        return not (isinstance(self.prompt, Click) and not self.prompt.adds)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a matte is to be of: a mask of frame 0, what is `pointed` at, masks of other frames;
    and how it is to come out.

    `objects`: each colour of the masks is a thing with a matte of its own. `matting`: how true its
    edges are made. `binary`: covered or not, nothing in between. `cut_out`: the picture of the
    thing instead of its matte; `clean`: with nothing of the background's colours.
    """

    first_mask: Path | None = None
    pointed: tuple[Pointed, ...] = ()
    corrections: tuple[tuple[int, Path], ...] = ()
    objects: bool = False
    matting: Matting = Matting.OFF
    binary: bool = False
    cut_out: bool = False
    clean: bool = True

    @property
    def masks(self) -> tuple[tuple[int, Path], ...]:
        """All of them with their frames; of two of one frame the later counts."""
        first = () if self.first_mask is None else ((0, self.first_mask),)
        return tuple(dict((*first, *self.corrections)).items())


def click(text: str) -> Pointed:
    """`X,Y[,FRAME][,-]`: pixels, y down; `-`: what is there does not belong."""
    found = _CLICK.fullmatch(text)
    if found is None:
        raise ArgumentError(
            f"“{text}” is no click: write X,Y, or X,Y,FRAME, and ,- at the end if what is there "
            "does not belong, as in 320,180 or 40,60,12,-."
        )
    return Pointed(int(found[3] or 0), Click(float(found[1]), float(found[2]), found[4] != "-"))


def box(text: str) -> Pointed:
    """`X0,Y0,X1,Y1[,FRAME]`: two corners of a box around the thing."""
    found = _BOX.fullmatch(text)
    if found is None:
        raise ArgumentError(
            f"“{text}” is no box: write X0,Y0,X1,Y1 or X0,Y0,X1,Y1,FRAME, as in 100,40,380,300."
        )
    x0, y0, x1, y1 = (float(found[number]) for number in range(1, 5))
    left, right, top, bottom = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
    if right - left < 1 or bottom - top < 1:
        raise ArgumentError(f"The box “{text}” holds nothing: give two opposite corners.")
    return Pointed(int(found[5] or 0), Box(left, top, right, bottom))


def subject() -> Pointed:
    """What stands out in the first frame."""
    return Pointed(0, Everything(Kind.SUBJECT))


def correction(text: str) -> tuple[int, Path]:
    """`FRAME:MASK.png`."""
    frame, colon, path = text.partition(":")
    if not colon or not frame.strip().isascii() or not frame.strip().isdigit() or not path:
        raise ArgumentError(f"“{text}” corrects nothing: write FRAME:MASK.png, as in 12:m12.png.")
    return int(frame), Path(path)
