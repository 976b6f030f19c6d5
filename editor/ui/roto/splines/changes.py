"""Fields of a shape set, as changes of it."""

from __future__ import annotations

from dataclasses import replace

from editor.model.roto.splines import Combination, Spline

_WAYS = tuple(Combination)


def set_enabled(spline: Spline, enabled: bool) -> Spline:
    return replace(spline, enabled=enabled)


def set_name(spline: Spline, name: str) -> Spline:
    return replace(spline, name=name)


def with_next_combination(spline: Spline) -> Spline:
    number = _WAYS.index(spline.combination) + 1
    return replace(spline, combination=_WAYS[number % len(_WAYS)])
