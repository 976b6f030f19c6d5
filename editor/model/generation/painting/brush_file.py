"""A motion brush in a JSON file, as people and scripts write it by hand.

    {"regions": [{"mask": "sky.png", "velocity": [12, 0], "ambient": 2}], "loop": true}

A region is where its `mask` (a picture, white inside; a path from the file's folder), its `polygon`
([[x, y], …]) or its `strokes` ([{"points": [[x, y], …], "radius": 20, "softness": 0.5}]) are, all
together. It moves by `velocity` ([x, y], pixels of the source a second), `proximity` (share a
second), `ambient` (pixels), `rotation` (degrees a second) and `path` ([[seconds, x, y], …]); `name`
is for people. x right, y down.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from math import isfinite
from pathlib import Path, PurePath
from typing import Any, NoReturn

from editor.model.generation.brush import (
    HUES,
    MotionBrush,
    MotionRegion,
    PathPoint,
    Polygon,
    RasterMask,
    RegionId,
    Shape,
    Stroke,
)

_REGION = {
    *("name", "mask", "polygon", "strokes"),
    *("velocity", "proximity", "ambient", "rotation", "path"),
}
_STROKE = {"points", "radius", "softness", "erases"}
_POLYGON_CORNERS = 3
_PLACE, _PATH_POINT = ("x", "y"), ("seconds", "x", "y")


class BrushFileError(Exception):
    """The file says no motion brush; the message is a sentence for the user."""


def read_brush_file(path: Path) -> tuple[MotionBrush, bool]:
    """The brush in the file at `path`, and whether the clip is to loop.

    Raises:
        BrushFileError: there is no such file, or it says something else.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BrushFileError(f"“{path}” cannot be read: give a JSON file that is there.") from error
    try:
        said = json.loads(text)
    except ValueError as error:
        raise BrushFileError(f"“{path.name}” is no JSON: {error}.") from error
    return brush_of(said, path.parent)


def brush_of(said: Any, folder: PurePath) -> tuple[MotionBrush, bool]:
    """The same of what JSON has been read to; masks are found from `folder`.

    Raises:
        BrushFileError: it says something else.
    """
    if not isinstance(said, dict):
        _refuse('A brush file is {"regions": [{"polygon": [[x, y], …], "velocity": [x, y]}]}')
    top = _table(said, "A brush file", {"regions", "loop"})
    regions = top.get("regions")
    if not isinstance(regions, list):
        _refuse('A brush file needs {"regions": […]}')
    loop = top.get("loop", False)
    if not isinstance(loop, bool):
        _refuse("“loop” is true or false")
    made = (_region(each, number, folder) for number, each in enumerate(regions, 1))
    return MotionBrush(tuple(made)), loop


def _region(said: Any, number: int, folder: PurePath) -> MotionRegion:
    where = f"Region {number}"
    table = _table(said, where, _REGION)
    shapes = _shapes(table, where, folder)
    if not shapes:
        _refuse(f"{where} covers nothing: give it a “mask”, a “polygon” or “strokes”")
    name = table.get("name", "")
    if not isinstance(name, str):
        _refuse(f"The “name” of {where.lower()} is a text")

    def number_of(key: str) -> float:
        return _number(table.get(key, 0.0), f"The “{key}” of {where.lower()}")

    velocity = table.get("velocity", [0.0, 0.0])
    return MotionRegion(
        id=RegionId(f"region-{number}"),
        name=name,
        hue=(number - 1) % HUES,
        shapes=shapes,
        velocity=_numbers(velocity, _PLACE, f"The “velocity” of {where.lower()}"),
        proximity=number_of("proximity"),
        ambient=number_of("ambient"),
        rotation=number_of("rotation"),
        path=_path(table.get("path", []), f"The “path” of {where.lower()}"),
    )


def _shapes(table: dict[str, Any], where: str, folder: PurePath) -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    if "mask" in table:
        mask = table["mask"]
        if not isinstance(mask, str) or not mask:
            _refuse(f"The “mask” of {where.lower()} is the path of a picture")
        shapes.append(RasterMask(str(folder / mask)))
    if "polygon" in table:
        what = f"The “polygon” of {where.lower()}"
        corners = _points(table["polygon"], what)
        if len(corners) < _POLYGON_CORNERS:
            _refuse(f"{what} has {len(corners)} corners and needs {_POLYGON_CORNERS}")
        shapes.append(Polygon(corners))
    if "strokes" in table:
        what = f"The “strokes” of {where.lower()}"
        shapes += _each(table["strokes"], what, lambda said: _stroke(said, what))
    return tuple(shapes)


def _stroke(said: Any, what: str) -> Stroke:
    table = _table(said, what, _STROKE)
    erases = table.get("erases", False)
    radius = _number(table.get("radius", 0.0), what)
    softness = _number(table.get("softness", 0.5), what)
    points = _points(table.get("points", []), what)
    if radius <= 0 or not 0 <= softness <= 1 or not isinstance(erases, bool) or not points:
        _refuse(f"{what} need “points”, a “radius” above 0 and a “softness” of 0 to 1")
    return Stroke(points, radius, softness, erases)


def _path(said: Any, what: str) -> tuple[PathPoint, ...]:
    points = tuple(_each(said, what, lambda each: PathPoint(*_numbers(each, _PATH_POINT, what))))
    times = [point.seconds for point in points]
    if times != sorted(set(times)):
        _refuse(f"{what} is [[seconds, x, y], …] in order of time")
    return points


def _points(said: Any, what: str) -> tuple[tuple[float, float], ...]:
    return tuple(_each(said, what, lambda each: _numbers(each, _PLACE, what)))


def _each(said: Any, what: str, read: Callable[[Any], Any]) -> list[Any]:
    if not isinstance(said, list):
        _refuse(f"{what} is a list")
    return [read(each) for each in said]


def _numbers(said: Any, names: tuple[str, ...], what: str) -> Any:
    """One of each name, as floats."""
    if not isinstance(said, list) or len(said) != len(names):
        _refuse(f"{what} needs {len(names)} numbers: [{', '.join(names)}]")
    return tuple(_number(each, what) for each in said)


def _number(said: Any, what: str) -> float:
    if isinstance(said, bool) or not isinstance(said, int | float) or not isfinite(said):
        _refuse(f"{what} is a number, not {json.dumps(said)}")
    return float(said)


def _table(said: Any, what: str, known: set[str]) -> dict[str, Any]:
    if not isinstance(said, dict):
        _refuse(f"{what} is {{…}}")
    unknown = sorted(set(said) - known)
    if unknown:
        _refuse(f"{what} says “{unknown[0]}”, but can only say {', '.join(sorted(known))}")
    return {key: value for key, value in said.items() if value is not None}


def _refuse(reason: str) -> NoReturn:
    raise BrushFileError(f"{reason}.")
