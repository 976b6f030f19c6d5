"""A clip of a picture, of a clip, or of words, in one call."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Unpack

from editor.api.arguments import ArgumentError
from editor.api.generation.asking import Asked, Wish, requested
from editor.api.generation.doubts import doubts
from editor.api.generation.experience import Expectation, expected, learn
from editor.api.generation.given import Given, Keys, given_of, media_of
from editor.engine.generate.checks import check, unheeded
from editor.engine.generate.clip import GeneratedClip, OnFrame, generate_clip, not_shown
from editor.engine.generate.encoding import PICTURE_SUFFIX
from editor.engine.generate.registry import Models, found_models
from editor.engine.still_motion.model import DEPTH, ESTIMATED
from editor.media.probe import media_reference
from editor.model.edits.ids import random_id
from editor.model.generation.capabilities import ModelSpec
from editor.model.generation.derived.first_request import STILL_MOTION
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import SourceRole
from editor.model.media import MediaId, MediaReference
from editor.model.task import TaskControl

_PICTURES = frozenset({GenerationKind.TEXT_TO_IMAGE, GenerationKind.IMAGE_TO_IMAGE})
ESTIMATE = "auto"
"""Said of depth: as the model tells it that is installed."""


@dataclass(frozen=True, slots=True)
class Plan:
    """All that is decided before a run. `warnings`: what was said and changes nothing, or is
    hardly meant."""

    request: GenerationRequest
    media: tuple[MediaReference, ...]
    warnings: tuple[str, ...]
    expectation: Expectation


def generate(
    path: str | Path,
    image: str | Path | None = None,
    *,
    model: str = STILL_MOTION,
    sources: Mapping[str, str | Path] | None = None,
    depth: str | Path | None = None,
    keyframes: Keys | None = None,
    references: Sequence[str | Path] = (),
    lossless: bool = False,
    overwrite: bool = False,
    task: TaskControl | None = None,
    on_frame: OnFrame = not_shown,
    on_plan: Callable[[Plan], None] = lambda plan: None,
    models: Models | None = None,
    **asked: Unpack[Asked],
) -> GeneratedClip:
    """Bring a picture to life, or make a clip by any other model that is installed.

        generate("out.mp4", "beach.jpg", brush="brush.json", camera="push-in 20%", seconds=5)

    The file is there when it is whole, and not before.

    Args:
        path: the clip to make; a `.png` is one picture.
        image: the first frame; of a clip, its first picture.
        sources: other pictures and clips by their role, such as `mask` or `pose`. `before` is a
            clip that the result goes on from, `after` one that it leads up to; given both, it lies
            between them.
        depth: a depth map, white where it is near; or `auto`: estimated by the depth model that
            is installed.
        keyframes: pictures that it comes by, by frame or time: `{"2s": "gate.png"}`.
        references: likenesses of what is to be seen.
        lossless: the very colours are kept, in a much larger file.
        on_frame: told each picture as it is made.
        on_plan: told what will be made before it begins.
        models: to choose from; else all that are installed.
        brush: where and how things move: a `MotionBrush`, what its JSON says, or such a file.
        camera: a path, or in words: `push-in 20%, handheld 1%`.
        seconds: how long (5); rate: frames a second; else 24, or what the model is made for.
        size: width and height; else those of the source as seen.
        seed: another number gives another result of the same kind.
        prompt, negative: what should be seen and what not, for models that read; prompts: what
            else from later times on: `{"2.5s": "rain"}`.
        loop: whether the end leads into the beginning; else as the brush's file says.
        kind: what is made of what; else told by what is given.
        options: the model's own, by name.
        adapters: what is put onto the model, by id, with how strong each is.

    Raises:
        GenerationError: it cannot be done; the message says why and what to do.
        MediaError: a source cannot be read, or the file cannot be written.
        ArgumentError, BrushFileError, CameraTextError: something is not understood.
        Cancelled: the task was stopped; nothing is left behind.
    """
    path = Path(path)
    models = models or found_models()
    if depth is not None:
        sources, asked = with_depth(sources or {}, asked, depth)
    given = given_of(_media, image, sources, keyframes, references)
    picture = path.suffix.lower() == PICTURE_SUFFIX
    _check_name(models.model(model).spec, picture=picture)
    plan = planned(models, model, given, Wish(**asked), picture=picture, lossless=lossless)
    on_plan(plan)
    clip = generate_clip(
        plan.request,
        plan.media,
        path,
        task,
        on_frame,
        models=models,
        lossless=lossless,
        overwrite=overwrite,
    )
    learn(clip, models.model(model).cost(plan.request))
    return clip


def _check_name(spec: ModelSpec, *, picture: bool) -> None:
    """Whether the model makes what the result's name says."""
    pictures = _PICTURES.intersection(spec.kinds)
    if not picture and pictures == set(spec.kinds):
        raise ArgumentError(f"{spec.label} makes pictures: give the result a name as “out.png”.")
    if picture and not pictures and GenerationKind.INPAINT not in spec.kinds:
        raise ArgumentError(f"{spec.label} makes clips: give the result a name as “out.mp4”.")


def with_depth(
    sources: Mapping[str, str | Path], asked: Asked, depth: str | Path
) -> tuple[dict[str, str | Path], Asked]:
    """Both with depth as a map says it, or as a model estimates it where it is `auto`."""
    if str(depth) != ESTIMATE:
        return {**sources, SourceRole.DEPTH.value: depth}, asked
    options = {**asked.get("options", {}), DEPTH.name: ESTIMATED}
    return dict(sources), {**asked, "options": options}


def planned(
    models: Models,
    model: str,
    given: Sequence[Given],
    wish: Wish,
    *,
    picture: bool = False,
    lossless: bool = False,
) -> Plan:
    """What will be made of a wish: a clip, or a single `picture`.

    Raises:
        GenerationError: there is no such model, or it cannot do that.
        ArgumentError, BrushFileError, CameraTextError: something is not understood.
    """
    found = models.model(model)
    request = requested(found.spec, given, wish, picture=picture)
    media = media_of(given)
    check(found.spec, request, media)
    begins = (each.media for each in given if each.role is SourceRole.FIRST_FRAME)
    first = next(begins, None)
    doubted = () if first is None else doubts(request.brush, first)
    return Plan(
        request,
        media,
        (*unheeded(found.spec, request), *doubted),
        expected(found, request, lossless=lossless),
    )


def _media(file: str) -> MediaReference:
    return media_reference(Path(file).absolute(), MediaId(random_id()))
