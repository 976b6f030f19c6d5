"""How a stored picture is set upright: the display matrix of containers and of EXIF."""

from __future__ import annotations

import struct
from math import atan2, degrees
from pathlib import Path

from av.sidedata.sidedata import Type
from av.video.frame import VideoFrame

from editor.media.probing.exif import exif_orientation

# PyAV 18.1 frees twice what FFmpeg writes beside a colour profile, which only PNG's decoder does:
# merely to look at such a frame's side data ends the program at the next garbage collection.
_UNSAFE_SIDE_DATA = frozenset({"png", "apng"})


def orientation(frame: VideoFrame, codec: str, path: Path) -> tuple[int, bool]:
    """Degrees clockwise (0, 90, 180, 270), and whether left and right are swapped before that.

    Angles between are taken to the nearest quarter.

    Args:
        codec, path: what the frame was decoded from.

    Source: FFmpeg, libavutil/display.h: the matrix maps (x, y), y down, by rows (a b) and (c d).
    """
    if codec in _UNSAFE_SIDE_DATA:
        return _told_otherwise(frame, path)
    try:
        data = bytes(frame.side_data[Type.DISPLAYMATRIX])  # type: ignore[index]
    except KeyError:
        return 0, False
    except ValueError:
        # PyAV 18.1 cannot list side data where FFmpeg has put EXIF among them (its type 31).
        return _told_otherwise(frame, path)
    a, b, _, c, d, *_ = struct.unpack_from("=9i", data)
    mirrored = a * d - b * c < 0
    return round(degrees(atan2(-c, d)) / 90) * 90 % 360, mirrored


def _told_otherwise(frame: VideoFrame, path: Path) -> tuple[int, bool]:
    """From the file's EXIF, or else the angle alone."""
    return exif_orientation(path) or (round(-frame.rotation / 90) * 90 % 360, False)
