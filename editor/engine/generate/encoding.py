"""How what a model makes is kept in a file."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from pathlib import Path

from editor.engine.generate.model import EXACT, VIDEO, GenerationError, PictureForm
from editor.media.encode.conversion import RGB8, converted
from editor.media.encode.settings import VideoEncoding
from editor.media.writer import MediaWriter
from editor.model.colour import SRGB
from editor.model.frame import RGBA8, Frame
from editor.model.generation.request import GenerationRequest

PICTURE_SUFFIX = ".png"
MUXERS = {".mp4": "mp4", ".m4v": "mp4", ".mov": "mov", ".mkv": "matroska"}
BITS_PER_PIXEL = {VIDEO: 0.35, EXACT: 12.0}
"""What a picture takes up, roughly: to foresee a full disk."""

_QUALITY = (("crf", "10"), ("preset", "veryfast"))
_LOSSLESS = (("qp", "0"), ("preset", "veryfast"))


@dataclass(frozen=True, slots=True)
class Encoding:
    """`form`: how a model is asked for its pictures."""

    muxer: str
    muxer_options: tuple[tuple[str, str], ...]
    video: VideoEncoding
    form: PictureForm

    def writer(self, path: Path, *, overwrite: bool) -> MediaWriter:
        """
        Raises:
            MediaError: the file cannot be made there.
        """
        options = self.muxer_options
        return MediaWriter(path, self.muxer, self.video, muxer_options=options, overwrite=overwrite)

    def fitted(self, frame: Frame) -> Frame:
        """A model's picture as the encoder takes it."""
        if frame.format == self.video.format:
            return frame
        return converted(frame, self.video.format, self.video.colour)


def encoding(path: Path, request: GenerationRequest, *, lossless: bool) -> Encoding:
    """H.264 for a clip, with a keyframe each second so that scrubbing is quick; PNG for a picture.

    Args:
        lossless: the clip keeps the very colours that the model made.

    Raises:
        GenerationError: the path's suffix is of no file that can hold it.
    """
    suffix = path.suffix.lower()
    size = request.width, request.height
    if suffix == PICTURE_SUFFIX and request.frames == 1:
        video = VideoEncoding("png", RGBA8, *size, request.rate, SRGB)
        return Encoding("image2", (("update", "1"),), video, EXACT)
    if suffix not in MUXERS:
        known = ", ".join(MUXERS)
        raise GenerationError(
            f"“{path.name}” has no suffix of a clip: call it {path.stem or 'clip'}.mp4 "
            f"({known} are known, and {PICTURE_SUFFIX} for a single picture)."
        )
    interval = ("g", str(ceil(request.rate)))
    if lossless:
        options = (*_LOSSLESS, interval)
        video = VideoEncoding("libx264rgb", RGB8, *size, request.rate, SRGB, options=options)
        return Encoding(MUXERS[suffix], (), video, EXACT)
    options = (*_QUALITY, interval)
    video = VideoEncoding(
        "libx264", VIDEO.format, *size, request.rate, VIDEO.colour, options=options
    )
    return Encoding(MUXERS[suffix], (), video, VIDEO)
