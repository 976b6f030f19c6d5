"""Where edits get the ids of what they make."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

NewId = Callable[[], str]
"""Gives an id that the project does not have, another one each time."""


def random_id() -> str:
    """A `NewId` for real projects; tests count instead."""
    return uuid4().hex
