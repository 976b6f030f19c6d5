"""What is asked of a removal: what goes, how the filling meets the picture, what is made anew.

A removal is a generation of kind INPAINT. Its sources: CLIP, the footage, whose frame number 0 of
the request is that at the source's `start`; MASK, white where something is to go: a still for all
frames, or a film or series whose picture number k, from its `start` on, is frame k; KEYFRAME, a
picture of the result on a frame, which is the truth there; EARLIER, a result of before, which is
kept outside of `redo`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from editor.model.curves import Value
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import SourceRole

CLEAN_PLATE = "clean-plate"
"""The model that is always there."""


@dataclass(frozen=True, slots=True)
class Margins:
    """Pixels that a picture is made larger by, as seen."""

    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0

    @property
    def are_none(self) -> bool:
        return not (self.left or self.top or self.right or self.bottom)


@dataclass(frozen=True, slots=True)
class RemovalOptions:
    """Lengths are pixels of the footage; frames those of the request, from 0.

    Attributes:
        grow: that the mask is widened by.
        feather: outwards from there, over which the filling gives way to the picture.
        grain: how much of the surroundings' grain is put onto the filling, 0..1.
        source_frame: the frame that everything is taken from; None: whichever show it.
        redo: the frames that are made anew, if there is an EARLIER result; None: all.
        extend: by how much the frame becomes larger; what is beyond it is filled too.
        unseen: the model that makes up what no frame shows; empty: patches of what is around.
    """

    grow: int = 0
    feather: int = 0
    grain: float = 1.0
    source_frame: int | None = None
    redo: tuple[int, int] | None = None
    extend: Margins = Margins()
    unseen: str = ""


def asks_for_removal(request: GenerationRequest) -> bool:
    """Whether a clip or a picture is wanted with something taken out."""
    return request.kind is GenerationKind.INPAINT and request.source(SourceRole.CLIP) is not None


def removal_options(request: GenerationRequest) -> RemovalOptions:
    """What the request's options say; what they do not name is as it is by default."""

    def number(name: str, default: int) -> int:
        value = request.option(name)
        return int(value) if isinstance(value, int | float) else default

    grain = request.option("grain")
    source, first, last = (number(name, -1) for name in ("source_frame", "redo_from", "redo_to"))
    return RemovalOptions(
        grow=number("grow", 0),
        feather=number("feather", 0),
        grain=float(grain) if isinstance(grain, int | float) else 1.0,
        source_frame=None if source < 0 else source,
        redo=None if first < 0 else (first, max(last, first)),
        extend=Margins(
            *(number(f"extend_{side}", 0) for side in ("left", "top", "right", "bottom"))
        ),
        unseen=str(request.option("unseen") or ""),
    )


def with_removal_options(request: GenerationRequest, options: RemovalOptions) -> GenerationRequest:
    """The request with these options, and the model's others as they are; what is as by default
    is not named."""
    first, last = options.redo or (-1, -1)
    margins = options.extend
    named: dict[str, tuple[Value, Value]] = {
        "grow": (options.grow, 0),
        "feather": (options.feather, 0),
        "grain": (options.grain, 1.0),
        "source_frame": (-1 if options.source_frame is None else options.source_frame, -1),
        "redo_from": (first, -1),
        "redo_to": (last, -1),
        "extend_left": (margins.left, 0),
        "extend_top": (margins.top, 0),
        "extend_right": (margins.right, 0),
        "extend_bottom": (margins.bottom, 0),
        "unseen": (options.unseen, ""),
    }
    others = tuple(pair for pair in request.options if pair[0] not in named)
    own = tuple((name, value) for name, (value, usual) in named.items() if value != usual)
    chosen = sorted((*others, *own), key=lambda pair: pair[0])
    return replace(request, options=tuple(chosen))
