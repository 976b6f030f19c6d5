"""Pictures as PNG files, each whole or not there."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from av.codec.context import CodecContext
from av.video.codeccontext import VideoCodecContext

from editor.media.encode.part_file import write_errors
from editor.media.encode.pictures import encoder_picture
from editor.media.encode.settings import ffmpeg_name
from editor.model.frame import Frame

_RATE = Fraction(25)  # the encoder wants one


def png_of(frame: Frame) -> bytes:
    """A grey or RGBA picture as a PNG."""
    encoder = CodecContext.create("png", "w")
    assert isinstance(encoder, VideoCodecContext)
    encoder.width, encoder.height = frame.width, frame.height
    encoder.pix_fmt = ffmpeg_name(frame.format)
    encoder.time_base = 1 / _RATE
    encoder.options = {"pred": "mixed"}
    packets = [*encoder.encode(encoder_picture(frame, 0, _RATE)), *encoder.encode(None)]
    return b"".join(bytes(packet) for packet in packets)


def put_whole(path: Path, data: bytes) -> None:
    """Have `path` hold `data`, at once; what was there is replaced.

    Raises:
        MediaError: it cannot be written there.
    """
    with write_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{path.name}.part")
        part.write_bytes(data)
        part.replace(path)
