"""Sizes in pixels at an interface scale of 1. `Theme.px` enlarges them."""

from __future__ import annotations

from enum import IntEnum


class Space(IntEnum):
    """Distances between things, and from them to their border."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24


class TypeSize(IntEnum):
    """SECONDARY: what steps back. BODY: nearly all. HEADING: a panel's name."""

    SECONDARY = 11
    BODY = 12
    HEADING = 13


RADIUS = 4
ROW = 24
ICON = 16
TOUCH = 20
"""The least width and height of what can be pressed."""
