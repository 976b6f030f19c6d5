"""Mattes, and what they cut out, written for other programs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from editor.engine.roto.footage import MediaFootage
from editor.jobs.mattes.delivery import Delivery
from editor.model.media import MediaReference
from editor.model.roto.matte import Matte
from editor.model.task import TaskControl


class Form(StrEnum):
    """What is written: the matte in black and white, or what it cuts out, transparent around it."""

    CUT_OUT_FILM = "cut_out_film"
    CUT_OUT_PICTURES = "cut_out_pictures"
    MATTE_PICTURES = "matte_pictures"
    MATTE_MKV = "matte_mkv"
    MATTE_MOV = "matte_mov"
    MATTE_MP4 = "matte_mp4"

    @property
    def cuts_out(self) -> bool:
        return self in (Form.CUT_OUT_FILM, Form.CUT_OUT_PICTURES)

    @property
    def suffix(self) -> str:
        """Of the film; empty: a folder of pictures."""
        return _SUFFIXES.get(self, "")


_SUFFIXES = {
    Form.CUT_OUT_FILM: ".mov",
    Form.MATTE_MKV: ".mkv",
    Form.MATTE_MOV: ".mov",
    Form.MATTE_MP4: ".mp4",
}


@dataclass(frozen=True, slots=True)
class Written:
    """`frames` of those that were asked for; fewer where it was stopped."""

    path: Path
    frames: int
    is_whole: bool


@dataclass(frozen=True, slots=True, eq=False)
class MatteExport:
    """Frames of the footage, of `matte` of `media`, to a film or a folder that is there or not.
    `clean` 0..1: how much of the background's colour is taken out of what is cut out; None: as
    much as the matte does."""

    matte: Matte
    media: MediaReference
    frames: range
    form: Form
    path: Path
    clean: float | None = None

    def write(self, task: TaskControl) -> Written:
        """
        Raises:
            MediaError, ExportError: it cannot be made there, or the footage cannot be read.
            NoGraphicsError: the matte must be drawn, and the machine has no OpenGL 3.3.
            Cancelled: it was stopped; pictures that are there stay.
        """
        footage = MediaFootage(self.media)
        size, rate = footage.size, footage.rate
        footage.close()
        clean = self.matte.edges.decontaminate if self.clean is None else self.clean
        delivery = Delivery(
            self.path,
            self.media,
            size,
            rate,
            cuts_out=self.form.cuts_out,
            clean=clean,
            overwrite=True,
        )
        frames = delivery.complete(self.matte, self.frames, task)
        return Written(self.path, frames, frames == len(self.frames))
