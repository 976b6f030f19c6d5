"""Clips and masks by their paths, filled by a model that was brought."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from editor.api.errors import FilmError
from editor.api.roto.clips import footage_at
from editor.engine.clean_plate.by_model import ByModel
from editor.engine.clean_plate.originals.original import Original
from editor.engine.clean_plate.removal import Filler
from editor.engine.clean_plate.upright import FillsFootage, UprightFiller
from editor.engine.generate.checks import check
from editor.engine.generate.inputs import Inputs
from editor.engine.generate.model import FrameModel, GenerationError
from editor.engine.generate.registry import Models
from editor.engine.inpaint.video.options import Masks
from editor.media.grey.film_writer import FilmWriter
from editor.media.probe import media_reference
from editor.model.edits.ids import random_id
from editor.model.generation.prompts import PromptSchedule
from editor.model.generation.removal import RemovalOptions, with_removal_options
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.media import MediaId
from editor.model.task import TaskControl

MASKING = "writing masks"


@contextmanager
def filling_by(
    models: Models,
    name: str,
    prompt: str,
    clip: Path,
    original: Original,
    masks: Masks,
    options: RemovalOptions,
    seed: int,
    task: TaskControl,
) -> Iterator[Filler]:
    """A filler by the model of that name, for as long as the context lasts.

    Raises:
        GenerationError: there is no such model, or it cannot do it.
        FilmError: the clip is none that a model could be given.
    """
    model = models.model(name)
    if GenerationKind.INPAINT not in model.spec.kinds:
        able = ", ".join(spec.id for spec in models.of_kind(GenerationKind.INPAINT))
        raise GenerationError(f"{model.spec.label} fills in nothing: there is {able}.")
    if obstacle := model.obstacle():
        raise GenerationError(obstacle)
    footage, _ = footage_at(clip)
    numbers = range(original.count)
    source = InputSource(SourceRole.CLIP, footage.id)
    request = GenerationRequest(
        GenerationKind.INPAINT,
        name,
        *original.orientation.size(original.size),
        original.count,
        original.rate,
        seed,
        PromptSchedule.of(prompt),
        (source,),
    )
    if isinstance(model, FillsFootage):
        check(model.spec, request, (footage,))
        yield UprightFiller(model.filler(request), original.orientation)
        return
    assert isinstance(model, FrameModel), name  # only Clean Plate does by itself
    if footage.video is not None and footage.video.variable:
        raise FilmError(
            f"“{clip.name}” has pictures that do not follow at one rate, which {model.spec.label} "
            "cannot take: make a film of one rate of it first, or leave out --model."
        )
    with TemporaryDirectory(prefix="cutaway-masks-") as folder:
        path = Path(folder) / "masks.mkv"
        with FilmWriter(path, *original.orientation.size(original.size)) as film:
            for number in numbers:
                task.step(number, original.count, MASKING)
                film.write(number, original.orientation.upright(masks(number)))
            film.finish()
        mask = media_reference(path, MediaId(random_id()))
        request = replace(request, sources=(source, InputSource(SourceRole.MASK, mask.id)))
        asked = with_removal_options(request, RemovalOptions(options.grow, options.feather))
        check(model.spec, asked, (footage, mask))
        with closing(Inputs((footage, mask))) as inputs:
            yield ByModel(model, asked, inputs, original.orientation, lambda index: index)
