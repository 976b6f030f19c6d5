"""What pipelines take by themselves besides words, and in which form each wants it, as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from editor.model.curves import Value
from editor.model.generation.sources import SourceRole

OF_ONE_PICTURE = (
    SourceRole.FIRST_FRAME,
    SourceRole.LAST_FRAME,
    SourceRole.KEYFRAME,
    SourceRole.REFERENCE,
)
"""Of these a source is one picture; of the others, one for each frame of the clip."""


class Form(StrEnum):
    """
    PICTURE: one picture. PICTURES: a list of single ones. CLIP: a list with one for each frame.
    MASKS: such a list in grey, white where something is to happen. CONDITIONS: a list of what
    `Native.maker` makes of pictures, the frame where they begin, and how much they count. PLACED:
    a list of pictures, whose frames `Native.beside` takes. COMPOSED: a clip with what is known in
    its place and grey elsewhere, while `Native.beside` takes white where something is to be made.
    """

    PICTURE = "picture"
    PICTURES = "pictures"
    CLIP = "clip"
    MASKS = "masks"
    CONDITIONS = "conditions"
    PLACED = "placed"
    COMPOSED = "composed"


@dataclass(frozen=True, slots=True)
class Native:
    """
    Attributes:
        roles: of the sources that go there.
        argument: the pipeline's name for it.
        beside: another argument that belongs to it; see `Form`.
        maker: the class of conditions below `diffusers.pipelines`, and its names for pictures,
            frame and strength.
        every: for how many frames its number of a frame counts one on; the first stands alone.
        strength: the argument that says how much it counts, if there is one.
        also: what is told besides where it is given.
        is_needed: it makes nothing without any of them.
        reach: how many frames of a clip it goes on from, if that is not chosen.
        is_apart: those are not in what it makes, which begins after them.
        axes: the order of a tensor with numbers of 0..1 that it wants in place of pictures: batch,
            channels, time, height and width by their first letters.
    """

    roles: tuple[SourceRole, ...]
    argument: str
    form: Form = Form.PICTURE
    beside: str = ""
    maker: tuple[str, str, str, str] = ("", "", "", "")
    every: int = 1
    strength: str = ""
    also: tuple[tuple[str, Value], ...] = ()
    is_needed: bool = False
    reach: int = 0
    is_apart: bool = False
    axes: str = ""


FIRST = Native((SourceRole.FIRST_FRAME,), "image")
LAST = Native((SourceRole.LAST_FRAME,), "last_image")
CLIP = Native((SourceRole.CLIP,), "video", Form.CLIP)
