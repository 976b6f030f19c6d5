"""Something taken out of a clip or a picture, in one call."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack, closing
from dataclasses import asdict, dataclass, field, replace
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.api.errors import FilmError
from editor.api.removal.by_model import filling_by
from editor.api.removal.inputs import gaps_in, masks_at, original_at, recipe_of
from editor.engine.clean_plate.keeping import Kept
from editor.engine.clean_plate.keys import key_picture
from editor.engine.clean_plate.masks import FittedMasks
from editor.engine.clean_plate.originals.original import Original, StoredOriginal
from editor.engine.clean_plate.removal import OnFilled, Removal, fill
from editor.engine.clean_plate.unseen import made_up_by
from editor.engine.clean_plate.writing import (
    require_folder,
    write_film,
    write_picture,
    write_pictures,
)
from editor.engine.generate.registry import Models, found_models
from editor.media.exact.writing import SUFFIXES, require_exact
from editor.media.finding import KNOWN
from editor.model.generation.framing import margins_to
from editor.model.generation.prompts import PromptSchedule
from editor.model.generation.removal import CLEAN_PLATE, RemovalOptions
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.task import TaskControl

OnRemark = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class InpaintReport:
    """`frames` of `width` x `height` at `path`, of which `filled` had something taken out, in
    `seconds`, `writing_s` of which went into copying them. `remarks`: what was done to make things
    fit."""

    path: Path
    frames: int
    filled: int
    width: int
    height: int
    seconds: float
    writing_s: float
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Remarks:
    told: list[str] = field(default_factory=list)
    on_remark: OnRemark = lambda sentence: None

    def __call__(self, sentence: str) -> None:
        self.told.append(sentence)
        self.on_remark(sentence)


def inpaint(
    clip: str | Path,
    output: str | Path,
    mask: str | Path | None = None,
    options: RemovalOptions | None = None,
    *,
    shape: Fraction | None = None,
    keys: Mapping[int, Path] | None = None,
    frames: tuple[int, int] | None = None,
    seed: int = 0,
    model: str = "",
    prompt: str = "",
    models: Models | None = None,
    overwrite: bool = False,
    task: TaskControl | None = None,
    on_remark: OnRemark = lambda sentence: None,
    on_filled: OnFilled = lambda frame, picture: None,
) -> InpaintReport:
    """Take what a mask covers out of a clip or a picture. All else stays as it is, bit for bit.

        inpaint("dance.mp4", "empty.mkv", "masks")

    Stopped and called again with the same wish, it goes on from where it was.

    Args:
        clip: a film, a folder of pictures, or a picture.
        output: a film (.mkv, .mp4, .mov) without loss; a folder, which gets PNGs; of a picture, a
            .png.
        mask: white where something is to go: a picture for all frames, a folder of one for each,
            or a film. None: only what the frame is extended by is filled.
        shape: width to height that the frame is extended to, instead of by `options.extend`.
        keys: pictures of the result that are the truth, by frame.
        frames: first and end, to take it out of these only.
        model: that fills what is masked; empty: Clean Plate, which leaves what no frame shows to
            the model `options.unseen`. `prompt`: what should be there, for models that read.
        models: to choose from; else all that are installed.
        on_remark: told at once what the report's `remarks` say.
        on_filled: told each frame as it is filled.

    Raises:
        FilmError: it is not said what to take out, or the output fits not what it is made of.
        MediaError: a file cannot be read, or the output cannot be made.
        GenerationError: the model cannot do it.
        Cancelled: it was stopped; what was done is kept beside the output.
    """
    began = time.perf_counter()
    task, options = task or TaskControl(), options or RemovalOptions()
    clip, output = Path(clip).absolute(), Path(output).absolute()
    extends = shape is not None or not options.extend.are_none
    _require_sense(clip, output, mask, extends=extends, overwrite=overwrite)
    remarks = _Remarks(on_remark=on_remark)

    def checkpoint() -> None:
        task.step(0, 1, "reading")

    with ExitStack() as stack:
        is_film = output.suffix.lower() in SUFFIXES
        original = original_at(clip, checkpoint, as_decoded=not is_film)
        stack.enter_context(closing(original))
        if clip.is_dir() and (gaps := gaps_in(clip)):
            remarks(gaps)
        _require_frame(options.source_frame, original)
        if shape is not None:
            size = original.orientation.size(original.size)
            options = replace(options, extend=margins_to(size, shape))
        if output.suffix.lower() == ".png" and original.count > 1:
            raise FilmError(
                f"“{clip.name}” has {original.count} frames: give a folder or a film to put them "
                f"in, such as {output.with_suffix('.mkv').name}."
            )
        if is_film:
            require_exact(output, original.frame(0, None))
        elif output.suffix.lower() != ".png":
            require_folder(output, original, overwrite=overwrite)
        source = stack.enter_context(closing(masks_at(mask, original, checkpoint, remarks)))
        fitted = FittedMasks(
            source, original.count, original.size, original.orientation, on_remark=remarks
        )
        masks = fitted if frames is None else _within(fitted, frames, original)
        removal = Removal(original, masks, options, seed, _keys(original, keys or {}, options))
        if model and model != CLEAN_PLATE:
            found = models or found_models()
            brought = filling_by(found, model, prompt, clip, original, masks, options, seed, task)
            removal = replace(removal, fill=stack.enter_context(brought))
        elif options.unseen:
            found, orientation = models or found_models(), original.orientation
            size = orientation.size(original.size)
            words = PromptSchedule.of(prompt)
            asked = GenerationRequest(
                GenerationKind.INPAINT, CLEAN_PLATE, *size, 1, original.rate, seed, words
            )
            make_up = made_up_by(found, options.unseen, asked, orientation)
            removal = replace(removal, make_up=make_up)
        elif prompt:
            remarks("Clean Plate does not heed words: name a model that does by --unseen.")
        recipe = recipe_of(clip, mask, keys or {}, asdict(options), seed, frames, is_film)
        kept = Kept(output, recipe | {"model": model, "prompt": prompt})
        filled = 0

        def count(frame: int, picture: NDArray[np.uint8]) -> None:
            nonlocal filled
            filled += 1
            on_filled(frame, picture)

        span = fill(removal, kept, task, count)
        if not span:
            remarks("The mask is empty: the result is as the clip was.")
        writing = time.perf_counter()
        if is_film:
            sound = clip if isinstance(original, StoredOriginal) else None
            path = write_film(
                output,
                removal,
                span,
                kept,
                task,
                sound=sound,
                on_remark=remarks,
                overwrite=overwrite,
            )
        elif output.suffix.lower() == ".png":
            path = write_picture(output, removal, span, kept, overwrite=overwrite)
        else:
            path = write_pictures(output, removal, span, kept, task, overwrite=overwrite)
        kept.drop()
        more, (width, height) = removal.margins, original.size
        size = width + more.left + more.right, height + more.top + more.bottom
    ended = time.perf_counter()
    return InpaintReport(
        path,
        original.count,
        len(span),
        *original.orientation.size(size),
        ended - began,
        ended - writing,
        tuple(remarks.told),
    )


def _require_sense(
    clip: Path, output: Path, mask: str | Path | None, *, extends: bool, overwrite: bool
) -> None:
    if mask is None and not extends:
        raise FilmError("Say what is to go: give a mask, white where something is to be taken out.")
    if not clip.exists():
        raise FilmError(f"“{clip}” is not there: give a film, a folder of pictures or a picture.")
    suffix = output.suffix.lower()
    if suffix not in (*SUFFIXES, ".png") and (suffix[1:] in KNOWN or output.is_file()):
        raise FilmError(
            f"“{output.name}” is nothing that keeps pictures as they are: name a film "
            f"({', '.join(SUFFIXES)}), a folder, or for a picture a .png."
        )
    if output == clip:
        raise FilmError("The result would take the place of the clip: choose another name.")
    folder = next(each for each in output.parents if each.is_dir())
    if not os.access(folder, os.W_OK):
        raise FilmError(f"“{folder}” cannot be written to: choose another folder for the result.")
    if output.is_file() and not overwrite:
        raise FilmError(f"“{output}” exists already: choose another name, or add --overwrite.")


def _require_frame(frame: int | None, original: Original) -> None:
    if frame is not None and frame >= original.count:
        raise FilmError(
            f"It cannot be taken from frame {frame}: the clip has frames 0 to {original.count - 1}."
        )


def _within(
    masks: FittedMasks, frames: tuple[int, int], original: Original
) -> Callable[[int], NDArray[np.uint8]]:
    first, end = frames
    if first >= original.count:
        raise FilmError(f"The clip has frames 0 to {original.count - 1}: choose some of them.")
    nothing = np.zeros(original.size[::-1], np.uint8)
    return lambda frame: masks(frame) if first <= frame < end else nothing


def _keys(
    original: Original, keys: Mapping[int, Path], options: RemovalOptions
) -> dict[int, NDArray[np.uint8]]:
    for frame in keys:
        if not 0 <= frame < original.count:
            raise FilmError(
                f"A picture is given for frame {frame}, and the clip has frames 0 to "
                f"{original.count - 1}."
            )
    return {frame: key_picture(path, original, options.extend) for frame, path in keys.items()}
