"""What a trim shows in the program monitor: the two frames that it is about."""

from __future__ import annotations

from dataclasses import dataclass

from editor.model.edits.transition import Edge
from editor.model.timeline import ItemId


@dataclass(frozen=True, slots=True)
class Side:
    """A clip's first frame (HEAD) or its last (TAIL), as a frame of the sequence that the trim
    makes; None where no clip is."""

    edge: Edge
    frame: int | None = None
    item: ItemId | None = None


@dataclass(frozen=True, slots=True)
class TwoUp:
    """At a cut, what goes out on the left and what comes in on the right; of a clip whose content
    is moved, its own first and last frame."""

    left: Side
    right: Side
