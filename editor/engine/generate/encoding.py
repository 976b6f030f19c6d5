"""How what a model makes is kept in a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil
from pathlib import Path

from editor.engine.generate.model import EXACT, VIDEO, GenerationError, PictureForm
from editor.media.encode.conversion import RGB8, converted
from editor.media.encode.settings import AudioEncoding, VideoEncoding
from editor.media.writer import MediaWriter
from editor.model.colour import SRGB
from editor.model.frame import RGBA8, Frame
from editor.model.generation.request import GenerationRequest

PICTURE_SUFFIX = ".png"
PLAYABLE_SUFFIX = ".m4v"
MUXERS = {".mp4": "mp4", ".mov": "mov", ".mkv": "matroska", PLAYABLE_SUFFIX: "mp4"}
SOUND_RATE = 48_000
BITS_PER_PIXEL, LOSSLESS_BITS_PER_PIXEL = 2.0, 12.0
"""What a picture takes up, roughly: to foresee a full disk."""

_FAITHFUL = (
    ("crf", "15"),
    ("i_qfactor", "0.5"),
    ("preset", "superfast"),
    ("tune", "fastdecode"),
    ("bf", "0"),
    ("aq-mode", "0"),
    ("fast-pskip", "0"),
    ("x264-params", "deadzone-inter=8:deadzone-intra=6"),
)
"""Where nothing moves, 48 dB or more from what was made; quickly written, quickly scrubbed. What
stands still is as good as its keyframe: these are the better for it, and do not pop. What drifts
slowly and has little contrast, as a sky, would jerk if blocks were skipped by a quick look or small
differences rounded away."""

_PLAYABLE = (("crf", "10"), ("preset", "veryfast"), ("fast-pskip", "0"))
_LOSSLESS = (("qp", "0"), ("preset", "veryfast"))


@dataclass(frozen=True, slots=True)
class Encoding:
    """`form`: how a model is asked for its pictures."""

    muxer: str
    muxer_options: tuple[tuple[str, str], ...]
    video: VideoEncoding
    form: PictureForm
    audio: AudioEncoding | None = None

    def writer(self, path: Path, *, overwrite: bool) -> MediaWriter:
        """
        Raises:
            MediaError: the file cannot be made there.
        """
        options = self.muxer_options
        return MediaWriter(
            path,
            self.muxer,
            self.video,
            self.audio,
            muxer_options=options,
            overwrite=overwrite,
        )

    def fitted(self, frame: Frame) -> Frame:
        """A model's picture as the encoder takes it."""
        if frame.format != self.video.format:
            frame = converted(frame, self.video.format, self.video.colour)
        return _cropped(frame, self.video.width, self.video.height)


def encoding(
    path: Path, request: GenerationRequest, *, lossless: bool, has_sound: bool = False
) -> Encoding:
    """H.264 of the very RGB for a clip, with a keyframe each second so that scrubbing is quick; PNG
    for a picture.

    A clip is material to work on: chroma at half the size would be off by 35 to 41 dB, and odd
    sides could not be kept. Who wants a clip that every player takes calls it `.m4v`.

    Args:
        lossless: the clip keeps the very colours that the model made.
        has_sound: the model's sound goes into the clip.

    Raises:
        GenerationError: the path's suffix is of no file that can hold it.
    """
    suffix = path.suffix.lower()
    width, height, rate = request.width, request.height, request.rate
    if suffix == PICTURE_SUFFIX and request.frames == 1:
        video = VideoEncoding("png", RGBA8, width, height, rate, SRGB)
        return Encoding("image2", (("update", "1"),), video, EXACT)
    if suffix not in MUXERS:
        known = ", ".join(MUXERS)
        raise GenerationError(
            f"“{path.name or path}” has no suffix of a clip: call it {path.stem or 'clip'}.mp4 "
            f"({known} are known, and {PICTURE_SUFFIX} for a single picture)."
        )
    interval = ("g", str(ceil(rate)))
    audio = AudioEncoding("aac", SOUND_RATE, 320_000) if has_sound else None
    if suffix == PLAYABLE_SUFFIX and not lossless:
        options = (*_PLAYABLE, interval)
        even = width // 2 * 2, height // 2 * 2
        video = VideoEncoding("libx264", VIDEO.format, *even, rate, VIDEO.colour, options=options)
        return Encoding(MUXERS[suffix], (), video, VIDEO, audio)
    options = (*(_LOSSLESS if lossless else _FAITHFUL), interval)
    video = VideoEncoding("libx264rgb", RGB8, width, height, rate, SRGB, options=options)
    return Encoding(MUXERS[suffix], (), video, EXACT, audio)


def _cropped(frame: Frame, width: int, height: int) -> Frame:
    """Without the last line and column, where there is one too many."""
    if (frame.width, frame.height) == (width, height):
        return frame
    sizes = (frame.format.plane_size(n, width, height) for n in range(len(frame.planes)))
    planes = tuple(
        replace(plane, width=size[0], height=size[1])
        for plane, size in zip(frame.planes, sizes, strict=True)
    )
    return replace(frame, planes=planes, width=width, height=height)
