"""What is asked of models, as JSON; the files named in it stand relative to the project file where
they are near it.

It is read strictly: an object that lacks a name, or has one more, is not understood.
"""

from __future__ import annotations

from dataclasses import fields
from fractions import Fraction
from pathlib import Path

from editor.model.generation.adapters import Adapter
from editor.model.generation.brush import (
    MotionBrush,
    MotionRegion,
    PathPoint,
    Polygon,
    RasterMask,
    RegionId,
    Shape,
    Stroke,
)
from editor.model.generation.camera import MOVES, CameraPath
from editor.model.generation.prompts import PromptSchedule, TimedPrompt
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.media import MediaId
from editor.model.time import RationalTime
from editor.store.rows.effects import parameters, parameters_json
from editor.store.rows.nested import Json, animated, animated_json
from editor.store.rows.paths import absolute_path, relative_path

_LATER = ("adapters",)  # named only where there are some: older files have none
_REQUEST = tuple(each.name for each in fields(GenerationRequest) if each.name not in _LATER)
_REGION = tuple(each.name for each in fields(MotionRegion))
_ANIMATED = ("velocity", "proximity", "ambient", "rotation")


def request_json(request: GenerationRequest, folder: Path) -> Json:
    """`folder` is the project file's, here and below."""
    camera, adapters = request.camera, request.adapters
    return {
        "kind": request.kind,
        "model": request.model,
        "width": request.width,
        "height": request.height,
        "frames": request.frames,
        "rate": str(request.rate),
        "seed": request.seed,
        "prompts": {
            "blend": request.prompts.blend,
            "prompts": [[each.start, each.text, each.negative] for each in request.prompts.prompts],
        },
        "sources": [_source_json(each) for each in request.sources],
        "brush": [_region_json(each, folder) for each in request.brush.regions],
        "camera": {name: animated_json(getattr(camera, name)) for name in MOVES},
        "loops": request.loops,
        "options": parameters_json(request.options, folder),
        **({"adapters": [[each.id, each.strength] for each in adapters]} if adapters else {}),
    }


def request(json: Json, folder: Path) -> GenerationRequest:
    """
    Raises: one of `UNREADABLE` if it says no request.
    """
    _require_names(json, (*_REQUEST, *(name for name in _LATER if name in json)))
    _require_names(json["prompts"], ("blend", "prompts"))
    _require_names(json["camera"], MOVES)
    prompts = tuple(TimedPrompt(*each) for each in json["prompts"]["prompts"])
    regions = tuple(_region(each, folder) for each in json["brush"])
    options = parameters(json["options"], folder)
    return GenerationRequest(
        kind=GenerationKind(json["kind"]),
        model=json["model"],
        width=json["width"],
        height=json["height"],
        frames=json["frames"],
        rate=Fraction(json["rate"]),
        seed=json["seed"],
        prompts=PromptSchedule(prompts, json["prompts"]["blend"]),
        sources=tuple(map(_source, json["sources"])),
        brush=MotionBrush(regions),
        camera=CameraPath(**{name: animated(value) for name, value in json["camera"].items()}),
        loops=json["loops"],
        options=options,  # type: ignore[arg-type]  # none of them is a curve
        adapters=tuple(Adapter(id, strength) for id, strength in json.get("adapters", ())),
    )


def _source_json(source: InputSource) -> Json:
    start = [source.start.value, str(source.start.rate)]
    said = [source.role, source.media, start, source.frame, source.strength]
    return said if source.speed == 1 else [*said, str(source.speed)]


def _source(json: Json) -> InputSource:
    role, media, (value, rate), frame, strength, *speeds = json
    start = RationalTime(value, Fraction(rate))
    (speed,) = map(Fraction, speeds or ("1",))
    return InputSource(SourceRole(role), MediaId(media), start, frame, strength, speed)


def _region_json(region: MotionRegion, folder: Path) -> Json:
    return {
        "id": region.id,
        "name": region.name,
        "hue": region.hue,
        "shapes": [_shape_json(each, folder) for each in region.shapes],
        **{name: animated_json(getattr(region, name)) for name in _ANIMATED},
        "path": [[each.seconds, each.x, each.y] for each in region.path],
        "enabled": region.enabled,
    }


def _region(json: Json, folder: Path) -> MotionRegion:
    _require_names(json, _REGION)
    return MotionRegion(
        id=RegionId(json["id"]),
        name=json["name"],
        hue=json["hue"],
        shapes=tuple(_shape(each, folder) for each in json["shapes"]),
        **{name: animated(json[name]) for name in _ANIMATED},
        path=tuple(PathPoint(*each) for each in json["path"]),
        enabled=json["enabled"],
    )


def _shape_json(shape: Shape, folder: Path) -> Json:
    match shape:
        case Stroke():
            points = [list(each) for each in shape.points]
            return ["stroke", points, shape.radius, shape.softness, shape.erases]
        case Polygon():
            return ["polygon", [list(each) for each in shape.points], shape.erases]
        case RasterMask():
            near = relative_path(shape.path, folder)
            return ["mask", shape.path if near is None else {"path": near}, shape.erases]


def _shape(json: Json, folder: Path) -> Shape:
    match json:
        case ["stroke", points, radius, softness, erases]:
            return Stroke(_points(points), radius, softness, erases)
        case ["polygon", points, erases]:
            return Polygon(_points(points), erases)
        case ["mask", {"path": near}, erases]:
            return RasterMask(absolute_path(near, folder), erases)
        case ["mask", str(path), erases]:
            return RasterMask(path, erases)
    raise ValueError(f"a shape expected, not {json!r}")


def _points(json: Json) -> tuple[tuple[float, float], ...]:
    return tuple((x, y) for x, y in json)


def _require_names(json: Json, names: tuple[str, ...]) -> None:
    if set(json) != set(names):
        raise ValueError(f"not understood: {sorted(set(json) ^ set(names))}")
