"""The model Clean Plate, as the program knows models."""

from __future__ import annotations

from editor.engine.generate.model import Cost
from editor.model.generation.capabilities import (
    Control,
    FrameRule,
    ModelSpec,
    OptionKind,
    OptionSpec,
    SizeRule,
)
from editor.model.generation.removal import CLEAN_PLATE
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import SourceRole


def _number(name: str, label: str, help: str, default: int = 0, least: int = 0) -> OptionSpec:
    unit = "" if least < 0 else "px"
    return OptionSpec(
        name,
        OptionKind.INT,
        label,
        default,
        help=help,
        minimum=least,
        unit=unit,
        is_advanced=name not in ("grow", "feather"),
    )


SPEC = ModelSpec(
    id=CLEAN_PLATE,
    label="Clean Plate",
    description="Takes out what a mask covers, and puts there what other frames show of it. All "
    "else stays as it was, bit for bit. Needs no download.",
    version="1",
    kinds=(GenerationKind.INPAINT,),
    controls=frozenset({Control.SEED}),
    required=(SourceRole.CLIP,),
    optional=(SourceRole.MASK, SourceRole.KEYFRAME, SourceRole.EARLIER),
    size=SizeRule(multiple=1, smallest=1, largest=16_384),
    frames=FrameRule(most=10_000_000),
    options=(
        _number("grow", "Grow", "By how much the mask is widened."),
        _number(
            "feather", "Feather", "Over what width the filling gives way to the picture, outwards."
        ),
        OptionSpec(
            "grain",
            OptionKind.FLOAT,
            "Grain",
            1.0,
            help="How much of the surroundings' grain is put onto the filling.",
            minimum=0.0,
            maximum=1.0,
            step=0.05,
        ),
        OptionSpec(
            "unseen",
            OptionKind.TEXT,
            "Unseen",
            "",
            help="The model that makes up what no frame shows, of those that fill; empty: patches "
            "of what is around.",
            is_advanced=True,
        ),
        _number(
            "source_frame",
            "Source frame",
            "The frame that everything is taken from, as far as it shows it; -1: whichever do.",
            -1,
            -1,
        ),
        _number("redo_from", "Anew from", "The first frame that is made anew; -1: all.", -1, -1),
        _number("redo_to", "Anew to", "The last frame that is made anew; -1: all.", -1, -1),
        _number("extend_left", "Extend left", "By how much the frame becomes larger there."),
        _number("extend_top", "Extend top", "By how much the frame becomes larger there."),
        _number("extend_right", "Extend right", "By how much the frame becomes larger there."),
        _number("extend_bottom", "Extend bottom", "By how much the frame becomes larger there."),
    ),
)

_SECONDS_PER_MEGAPIXEL = 2.2  # of a frame
_BYTES_PER_PIXEL = 1400  # of a window of frames and those around it


class CleanPlate:
    """See `GenerationModel`. Keeps nothing between runs.

    `generate_clip` copies the footage itself: see `clean_plate.making.made_removal`.
    """

    @property
    def spec(self) -> ModelSpec:
        return SPEC

    def obstacle(self) -> str:
        return ""

    def device(self) -> str:
        return "CPU"

    def cost(self, request: GenerationRequest) -> Cost:
        pixels = request.width * request.height
        seconds = 0.5 + request.frames * pixels * _SECONDS_PER_MEGAPIXEL / 1e6
        return Cost(seconds, pixels * _BYTES_PER_PIXEL)

    def release(self) -> None:
        """Nothing is held."""
