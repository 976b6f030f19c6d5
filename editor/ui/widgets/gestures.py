"""Names for gestures: what is done within one of them is undone as one."""

from __future__ import annotations

from uuid import uuid4


def new_gesture() -> str:
    """A name that no other gesture has, in this run or an earlier one."""
    return uuid4().hex
