"""Opens a media file, or says in a sentence why it cannot be opened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import av
from av.container import InputContainer
from av.error import FFmpegError
from av.packet import Packet
from av.stream import Disposition, Stream
from av.video.stream import VideoStream

from editor.media.errors import MediaError

_MAX_READ_ERRORS = 64
_NOT_MOVING = (
    Disposition.attached_pic | Disposition.timed_thumbnails | Disposition.still_image
)  # cover art and the like


def open_container(path: Path) -> InputContainer:
    """The file at `path`, opened by FFmpeg.

    Raises:
        MediaError: it is missing, may not be read, is empty, or is no media.
    """
    try:
        size_bytes = path.stat().st_size
        if path.is_dir():
            raise MediaError(f"{path} is a folder. Choose a media file in it.")
        if size_bytes == 0:
            raise MediaError(f"{path.name} is empty (0 bytes). Copy it again from its source.")
        # "file:" keeps FFmpeg from reading a name with a colon as an address.
        return av.open(f"file:{path}", metadata_errors="replace")
    except FileNotFoundError as error:
        raise MediaError(f"{path} is not there. It may have been moved or renamed.") from error
    except PermissionError as error:
        raise MediaError(f"{path} may not be read. Change its permissions.") from error
    except (FFmpegError, OSError, ValueError) as error:
        raise MediaError(_why_unreadable(path)) from error


def moving_streams(container: InputContainer) -> list[VideoStream]:
    """The streams that are pictures, without cover art and those that cannot be decoded."""
    return [
        stream
        for stream in container.streams.video
        if stream.codec_context is not None and not is_cover(stream)
    ]


def is_cover(stream: Stream) -> bool:
    return bool(stream.disposition & _NOT_MOVING)


def packets(container: InputContainer, *streams: Stream) -> Iterator[Packet[Stream]]:
    """The packets to come of `streams`, over damaged places where FFmpeg can read on.

    The empty packets that flush decoders are left out.
    """
    errors = 0
    while True:
        try:
            for packet in container.demux(*streams):
                if packet.size:
                    yield packet
            return
        except (FFmpegError, OSError, IndexError):
            # IndexError: damage made a stream appear that PyAV 18.1 does not know.
            errors += 1
            if errors > _MAX_READ_ERRORS:
                return


def _why_unreadable(path: Path) -> str:
    try:
        with path.open("rb") as file:
            head = file.read(64)
    except OSError as error:
        return f"{path.name} cannot be read: {error.strerror}."
    if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free"):
        return (
            f"{path.name} has no index: it was cut off while it was being written or copied. "
            "Copy it again, or have a recovery tool rebuild its index."
        )
    return f"{path.name} is not a video, sound or picture file that can be read."
