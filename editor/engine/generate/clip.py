"""A request becomes a file: the one function that the window, the command line and scripts run."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from editor.engine.generate.checks import check
from editor.engine.generate.encoding import SOUND_RATE, Encoding, encoding
from editor.engine.generate.inputs import Inputs
from editor.engine.generate.memory import is_out_of_memory, let_go, no_memory, resident_bytes
from editor.engine.generate.model import (
    FrameModel,
    GenerationError,
    GenerationModel,
    SoundingModel,
)
from editor.engine.generate.places import project_cache
from editor.engine.generate.registry import Models, found_models
from editor.media.probe import media_reference
from editor.media.sound.packets.chunks import Samples
from editor.media.sound.resample import resampled
from editor.media.writer import MediaWriter
from editor.model.edits.ids import random_id
from editor.model.frame import Frame
from editor.model.generation.removal import asks_for_removal
from editor.model.generation.request import GenerationRequest
from editor.model.media import MediaId, MediaReference
from editor.model.task import OnSketch, SketchedTask, TaskControl

WRITING = "writing"

OnFrame = Callable[[int, Frame], None]
"""Told each picture as it is made, with its number; never keeps the maker waiting."""


def not_shown(index: int, frame: Frame) -> None:
    pass


@dataclass(frozen=True, slots=True)
class GeneratedClip:
    """`media` is the file at `path` as a project refers to it. `memory_bytes`: by how much the
    process grew at most; 0 where the system does not tell."""

    path: Path
    media: MediaReference
    model: str
    model_version: str
    device: str
    frames: int
    seconds: float
    memory_bytes: int = 0


def generate_clip(
    request: GenerationRequest,
    media: Iterable[MediaReference],
    output_path: Path,
    task: TaskControl | None = None,
    on_frame: OnFrame = not_shown,
    *,
    on_sketch: OnSketch | None = None,
    models: Models | None = None,
    lossless: bool = False,
    overwrite: bool = False,
) -> GeneratedClip:
    """Make what `request` asks for; the file is there when it is whole, and not before.

    Args:
        media: all that the request's sources refer to.
        output_path: an `.mp4`, `.mov` or `.mkv`; a single picture may be a `.png`. A removal from
            footage is a film in the footage's own format, without loss.
        on_sketch: told what pictures will roughly be while they are made; never keeps the maker
            waiting.
        models: to choose from; else all that are installed.
        lossless: the very colours that the model makes are kept.

    Raises:
        GenerationError: it cannot be done; the message says why and what to do.
        NoMemoryError: it needs more memory than there is.
        MediaError: a source cannot be read, or the file cannot be written.
        Cancelled: the task was stopped; nothing is left behind.
    """
    start = time.perf_counter()
    task = task or TaskControl()
    if on_sketch is not None:
        task = SketchedTask(task, on_sketch)
    model = (models or found_models()).model(request.model)
    media = tuple(media)
    check(model.spec, request, media)
    obstacle = model.obstacle()
    if obstacle:
        raise GenerationError(obstacle)
    if asks_for_removal(request):
        return _removed(
            model, request, media, output_path, task, on_frame, start, models, overwrite
        )
    if not isinstance(model, FrameModel):
        raise GenerationError(f"{model.spec.label} fills footage: ask for a removal.")
    form = encoding(output_path, request, lossless=lossless, has_sound=model.spec.has_sound)
    before = resident_bytes()
    with (
        closing(Inputs(media, project_cache(output_path))) as inputs,
        form.writer(output_path, overwrite=overwrite) as writer,
    ):
        try:
            peak = _written(model, request, inputs, form, writer, task, on_frame)
        except Exception as error:
            let_go(error)
            if not is_out_of_memory(error):
                raise
            model.release()
            raise no_memory(request, model.device()) from error
        path = writer.finish(lambda done, total: task.step(request.frames, request.frames, WRITING))
    return _clip(path, model, request, start, max(0, peak - before))


def _removed(
    model: GenerationModel,
    request: GenerationRequest,
    media: tuple[MediaReference, ...],
    output_path: Path,
    task: TaskControl,
    on_frame: OnFrame,
    start: float,
    models: Models | None,
    overwrite: bool,
) -> GeneratedClip:
    """Footage with something taken out is kept in its own format, not in the model's."""
    from editor.engine.clean_plate.making import made_removal

    before = resident_bytes()
    try:
        path = made_removal(
            model,
            request,
            media,
            output_path,
            task,
            on_frame,
            models=models,
            overwrite=overwrite,
        )
    except Exception as error:
        let_go(error)
        if not is_out_of_memory(error):
            raise
        model.release()
        raise no_memory(request, model.device()) from error
    return _clip(path, model, request, start, max(0, resident_bytes() - before))


def _clip(
    path: Path, model: GenerationModel, request: GenerationRequest, start: float, memory: int
) -> GeneratedClip:
    return GeneratedClip(
        path=path,
        media=media_reference(path, MediaId(random_id()), request.rate),
        model=model.spec.id,
        model_version=model.spec.version,
        device=model.device(),
        frames=request.frames,
        seconds=time.perf_counter() - start,
        memory_bytes=memory,
    )


def _written(
    model: FrameModel,
    request: GenerationRequest,
    inputs: Inputs,
    form: Encoding,
    writer: MediaWriter,
    task: TaskControl,
    on_frame: OnFrame,
) -> int:
    """Each picture as it is made, into `writer`; the most memory that was held meanwhile."""
    made = peak = 0
    for frame in model.frames(request, inputs, task, form.form):
        _require_size(model, request, frame)
        on_frame(made, frame)
        if made == 0 and form.audio is not None:
            writer.write_sound(_sound(model, request))
        writer.write_picture(form.fitted(frame))
        made += 1
        peak = max(peak, resident_bytes())
    if made != request.frames:
        raise GenerationError(
            f"{model.spec.label} made {made} frames, and {request.frames} were asked for. This is "
            "a fault of the model: tell those who made it."
        )
    return peak


def _sound(model: GenerationModel, request: GenerationRequest) -> Samples:
    """As long as the pictures; silence where there is none."""
    made = model.sound() if isinstance(model, SoundingModel) else None
    whole = np.zeros((round(request.seconds * SOUND_RATE), 2), np.float32)
    if made is not None:
        there = resampled(made.samples, made.rate, SOUND_RATE)[: len(whole)]
        whole[: len(there)] = there
    return whole


def _require_size(model: GenerationModel, request: GenerationRequest, frame: Frame) -> None:
    size, wanted = (frame.width, frame.height), (request.width, request.height)
    if size != wanted:
        raise GenerationError(
            f"{model.spec.label} made a picture of {size[0]} x {size[1]}, and {wanted[0]} x "
            f"{wanted[1]} were asked for. This is a fault of the model: tell those who made it."
        )
