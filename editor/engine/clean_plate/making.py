"""A request for a removal becomes a file, whatever model fills what is masked."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack, closing
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.engine.clean_plate.by_model import ByModel
from editor.engine.clean_plate.keeping import Kept
from editor.engine.clean_plate.keys import key_picture
from editor.engine.clean_plate.masks import FittedMasks, MediaMasks, NoMasks, frame_numbers
from editor.engine.clean_plate.originals.original import Original, StoredOriginal
from editor.engine.clean_plate.originals.pictures import READABLE, PicturesOriginal, frame_of
from editor.engine.clean_plate.removal import Removal, fill
from editor.engine.clean_plate.unseen import made_up_by
from editor.engine.clean_plate.upright import FillsFootage, UprightFiller
from editor.engine.clean_plate.writing import write_film, write_picture
from editor.engine.generate.inputs import Inputs
from editor.engine.generate.model import FrameModel, GenerationError, GenerationModel
from editor.engine.generate.places import project_cache
from editor.engine.generate.registry import Models, found_models
from editor.model.frame import Frame
from editor.model.generation.removal import removal_options
from editor.model.generation.request import GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.media import MediaId, MediaReference
from editor.model.roto.matte import frame_at
from editor.model.task import TaskControl
from editor.model.time import RationalTime

PICTURE_SUFFIX = ".png"
READING = "reading"
Pixels = NDArray[np.uint8]
OnFrame = Callable[[int, Frame], None]


def made_removal(
    model: GenerationModel,
    request: GenerationRequest,
    media: Iterable[MediaReference],
    output_path: Path,
    task: TaskControl,
    on_frame: OnFrame,
    *,
    models: Models | None = None,
    overwrite: bool = False,
) -> Path:
    """The clip of the request with what its mask covers filled by the model: a film without loss,
    in the clip's own format, or of a still a PNG.

    What is done when it is stopped is kept beside the output: it goes on from there.

    Args:
        models: to choose from for what no frame shows; else all that are installed.

    Raises:
        GenerationError: the model cannot do it.
        MediaError: a source cannot be read, or the file cannot be written.
        Cancelled: the task was stopped.
    """
    by_id = {each.id: each for each in media}
    request = _with_defaults(model, request)
    options = removal_options(request)

    def checkpoint() -> None:
        task.step(0, request.frames, READING)

    with ExitStack() as stack:
        clip = request.source(SourceRole.CLIP)
        assert clip is not None
        footage = by_id[clip.media]
        end = RationalTime.from_seconds(clip.start.seconds + request.seconds)
        original = stack.enter_context(
            closing(_original(footage, clip.start, end, output_path, checkpoint))
        )
        mask = request.source(SourceRole.MASK)
        source = NoMasks() if mask is None else MediaMasks(by_id[mask.media], checkpoint)
        number = frame_numbers(original.times.starts, footage, clip.start)
        skipped = 0 if mask is None else frame_at(by_id[mask.media], mask.start)
        size, orientation = original.size, original.orientation
        masks = FittedMasks(
            source, original.count, size, orientation, lambda index: skipped + number(index)
        )
        stack.enter_context(closing(masks))
        keys = {
            _index_at(original, clip, each.frame, request.rate): key_picture(
                Path(by_id[each.media].path), original, options.extend
            )
            for each in request.sources
            if each.role is SourceRole.KEYFRAME
        }
        earlier = _earlier(request, by_id, original, stack, checkpoint)
        if earlier is not None and options.redo is not None:
            first, last = options.redo
            beside = (frame for frame in (first - 1, last + 1) if 0 <= frame < original.count)
            keys = {frame: earlier.picture(frame) for frame in beside} | keys
        removal = Removal(original, masks, options, request.seed, keys)
        inputs = stack.enter_context(closing(Inputs(by_id.values(), project_cache(output_path))))
        if isinstance(model, FillsFootage):
            upright = UprightFiller(model.filler(request, inputs), orientation)
            removal = replace(removal, fill=upright)
        elif isinstance(model, FrameModel):
            by_model = ByModel(model, request, inputs, orientation, number)
            removal = replace(removal, fill=by_model)
        elif options.unseen:
            found = models or found_models()
            make_up = made_up_by(found, options.unseen, request, orientation, inputs)
            removal = replace(removal, make_up=make_up)
        recipe = {
            "request": repr(replace(request, sources=())),
            "version": model.spec.version,
            "sources": [
                (each.role, each.start.seconds, each.frame, _identity(by_id[each.media]))
                for each in request.sources
            ],
        }
        kept = Kept(output_path, recipe)
        span = fill(
            removal,
            kept,
            task,
            lambda index, picture: on_frame(index, frame_of(picture, original.times.starts[index])),
        )
        if output_path.suffix.lower() == PICTURE_SUFFIX:
            path = write_picture(output_path, removal, span, kept, overwrite=overwrite)
        else:
            path = write_film(
                output_path, removal, span, kept, task, earlier=earlier, overwrite=overwrite
            )
        kept.drop()
        return path


def _original(
    media: MediaReference,
    start: RationalTime,
    end: RationalTime,
    output: Path,
    checkpoint: Callable[[], None],
) -> Original:
    if output.suffix.lower() != PICTURE_SUFFIX:
        return StoredOriginal(media, checkpoint, start, end)
    path = Path(media.path)
    if path.suffix[1:].lower() in READABLE:
        return PicturesOriginal((path,))
    return StoredOriginal(media, checkpoint, start, end, as_decoded=True)


def _earlier(
    request: GenerationRequest,
    by_id: Mapping[MediaId, MediaReference],
    original: Original,
    stack: ExitStack,
    checkpoint: Callable[[], None],
) -> Original | None:
    """The earlier result, if it is a film of the very frames."""
    source = request.source(SourceRole.EARLIER)
    if source is None or original.count == 1:
        return None
    earlier = stack.enter_context(closing(StoredOriginal(by_id[source.media], checkpoint)))
    if earlier.count != original.count:
        raise GenerationError(
            f"“{by_id[source.media].name}” has {earlier.count} frames, and {original.count} are "
            "asked for: have all of them made anew."
        )
    return earlier


def _with_defaults(model: GenerationModel, request: GenerationRequest) -> GenerationRequest:
    """The request where what the model takes for usual is said."""
    for option in model.spec.options:
        if option.name in ("grow", "feather") and request.option(option.name) is None:
            request = request.with_option(option.name, option.default)
    return request


def _index_at(original: Original, clip: InputSource, frame: int, rate: Fraction) -> int:
    """The number of the picture on screen at a frame of the request."""
    if original.count == 1:
        return 0
    time = RationalTime.from_seconds(clip.start.seconds + frame / rate)
    return max(bisect_right(original.times.starts, time) - 1, 0)


def _identity(media: MediaReference) -> list[object]:
    return [media.path, media.size_bytes, media.modified_ns]
