"""Which way up a photo is, as its EXIF block says. JPEG, PNG, WebP and TIFF."""

from __future__ import annotations

import struct
from pathlib import Path

_ORIENTATION_TAG = 0x0112
_MOST_READ = 1 << 20  # EXIF stands near the beginning, and WebP's at the end is rarely larger
# EXIF 2.32, table 6: degrees clockwise, and whether left and right are swapped before.
_MEANINGS = {
    1: (0, False),
    2: (0, True),
    3: (180, False),
    4: (180, True),
    5: (270, True),
    6: (90, False),
    7: (90, True),
    8: (270, False),
}


def exif_orientation(path: Path) -> tuple[int, bool] | None:
    """Degrees clockwise and whether mirrored before, as `orientation` gives; None if not told."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_READ)
            if data[8:12] == b"WEBP" and len(data) == _MOST_READ:
                data += file.read()
    except OSError:
        return None
    block = _exif_block(data)
    try:
        return _MEANINGS.get(_orientation(block)) if block else None
    except (struct.error, IndexError):
        return None


def _exif_block(data: bytes) -> bytes | None:
    """The TIFF structure that holds the EXIF tags."""
    if data[:4] in (b"II*\0", b"MM\0*"):
        return data
    if data[:2] == b"\xff\xd8":
        return _in_jpeg(data)
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        return _in_chunks(data, 8, ">I4s", b"eXIf", trailer=4, padded=False)
    if data[8:12] == b"WEBP":
        return _in_chunks(data, 12, "<4sI", b"EXIF", trailer=0, padded=True)
    return None


def _in_jpeg(data: bytes) -> bytes | None:
    position = 2
    while position + 4 <= len(data) and data[position] == 0xFF and data[position + 1] != 0xDA:
        (length,) = struct.unpack_from(">H", data, position + 2)
        segment = data[position + 4 : position + 2 + length]
        if data[position + 1] == 0xE1 and segment.startswith(b"Exif\0\0"):
            return segment[6:]
        position += 2 + length
    return None


def _in_chunks(
    data: bytes, start: int, header: str, wanted: bytes, trailer: int, padded: bool
) -> bytes | None:
    position = start
    while position + 8 <= len(data):
        first, second = struct.unpack_from(header, data, position)
        name, length = (first, second) if isinstance(first, bytes) else (second, first)
        if name == wanted:
            block = data[position + 8 : position + 8 + length]
            return block.removeprefix(b"Exif\0\0")
        position += 8 + length + trailer + (length % 2 if padded else 0)
    return None


def _orientation(tiff: bytes) -> int:
    order = "<" if tiff[:2] == b"II" else ">"
    (directory,) = struct.unpack_from(f"{order}I", tiff, 4)
    (count,) = struct.unpack_from(f"{order}H", tiff, directory)
    for entry in range(directory + 2, directory + 2 + 12 * count, 12):
        tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, entry)
        if tag == _ORIENTATION_TAG:
            return value
    return 0
