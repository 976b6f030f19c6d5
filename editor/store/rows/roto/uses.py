"""The mattes that a clip or an effect uses, as JSON."""

from __future__ import annotations

from typing import Any

from editor.model.roto.matte import MatteId, MatteUse
from editor.model.roto.splines import Combination

Json = Any  # what the json module reads and writes


def uses_json(uses: tuple[MatteUse, ...]) -> Json:
    return [[each.matte, each.inverted, each.combination, each.enabled] for each in uses]


def uses(json: Json) -> tuple[MatteUse, ...]:
    return tuple(
        MatteUse(MatteId(matte), inverted, Combination(combination), enabled)
        for matte, inverted, combination, enabled in json
    )
