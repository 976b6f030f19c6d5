"""What a new shot asks for, before anybody has said anything."""

from __future__ import annotations

from fractions import Fraction

from editor.model.generation.capabilities import FrameRule, ModelSpec, SizeRule
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.media import MediaId
from editor.model.time import ZERO, RationalTime

STILL_MOTION = "still-motion"
"""The model that is always there."""

SECONDS = 5


def image_to_video(
    media: MediaId,
    source_size: tuple[int, int],
    frame_size: tuple[int, int],
    rate: Fraction,
    spec: ModelSpec | None = None,
    start: RationalTime = ZERO,
) -> GenerationRequest:
    """Five seconds that begin with the picture of a media at `start`.

    Args:
        source_size: width and height of the picture as seen.
        frame_size: that it is to fill; the result is no larger than fills it, nor than its source.
        spec: of the model; None: the one that is always there.
    """
    width, height = source_size
    scale = min(1.0, max(frame_size[0] / width, frame_size[1] / height))
    size = spec.size if spec is not None else SizeRule()
    frames = spec.frames if spec is not None else FrameRule()
    return GenerationRequest(
        GenerationKind.IMAGE_TO_VIDEO,
        spec.id if spec is not None else STILL_MOTION,
        *size.nearest(width * scale, height * scale),
        frames.nearest(round(SECONDS * rate)),
        rate,
        sources=(InputSource(SourceRole.FIRST_FRAME, media, start),),
    )
