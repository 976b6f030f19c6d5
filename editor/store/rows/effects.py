"""Effects as JSON; the files that they read stand relative to the project file if they are near it.

Such a file is an object, {"path": "looks/warm.cube"}. Any other text, a path far away too, is kept
as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from editor.model.curves import Animated
from editor.model.effects import Effect, EffectId
from editor.store.rows import nested
from editor.store.rows.nested import Json
from editor.store.rows.paths import absolute_path, relative_path
from editor.store.rows.roto.uses import uses, uses_json

Parameters = tuple[tuple[str, Animated], ...]


def effect_json(effect: Effect, folder: Path) -> Json:
    """`folder` is the project file's, here and below."""
    return {
        "id": effect.id,
        "name": effect.name,
        "parameters": parameters_json(effect.parameters, folder),
        "enabled": effect.enabled,
        **({"mattes": uses_json(effect.mattes)} if effect.mattes else {}),
    }


def effect(json: Json, folder: Path) -> Effect:
    return Effect(
        EffectId(json["id"]),
        json["name"],
        parameters(json["parameters"], folder),
        json["enabled"],
        uses(json.get("mattes", [])),
    )


def parameters_json(parameters: Parameters, folder: Path) -> Json:
    def stored(value: Json) -> Json:
        path = relative_path(value, folder) if isinstance(value, str) else None
        return value if path is None else {"path": path}

    return [[name, _with_values(nested.animated_json(value), stored)] for name, value in parameters]


def parameters(json: Json, folder: Path) -> Parameters:
    def in_memory(value: Json) -> Json:
        return absolute_path(value["path"], folder) if isinstance(value, dict) else value

    return tuple((name, nested.animated(_with_values(value, in_memory))) for name, value in json)


def _with_values(animated: Json, changed: Callable[[Json], Json]) -> Json:
    """The JSON of a constant or a curve, with each of its values changed."""
    if isinstance(animated, dict) and "keyframes" in animated:
        keys = [key | {"value": changed(key["value"])} for key in animated["keyframes"]]
        return {"keyframes": keys}
    return changed(animated)
