"""Animated WebP, whose pictures FFmpeg decodes one by one but not as a film.

Source: WebP Container Specification, "Animation" and "Assembling the Canvas from Frames".
"""

from __future__ import annotations

import io
import struct
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from pathlib import Path

import av
import numpy as np
from av.error import FFmpegError
from numpy.typing import NDArray

from editor.media.errors import MediaError
from editor.media.pictures.cache import FrameCache
from editor.model.colour import SRGB
from editor.model.frame import RGBA8, Frame, Plane
from editor.model.time import RationalTime

_ANIMATED = 0x02
_MILLISECONDS = Fraction(1000)


@dataclass(frozen=True, slots=True)
class Cel:
    """One picture laid on the canvas at `x`, `y`; `still` is a WebP file of it alone.

    `clears`: its box becomes transparent before the next one is laid.
    """

    still: bytes
    x: int
    y: int
    width: int
    height: int
    duration_ms: int
    blends: bool
    clears: bool


@dataclass(frozen=True, slots=True)
class AnimatedWebP:
    width: int
    height: int
    cels: tuple[Cel, ...]

    @property
    def starts_ms(self) -> tuple[int, ...]:
        """When each picture begins, and after the last when it ends."""
        return tuple(accumulate((cel.duration_ms for cel in self.cels), initial=0))


def read_animated_webp(path: Path) -> AnimatedWebP | None:
    """The animation in the file at `path`; None if it is no animated WebP."""
    try:
        with path.open("rb") as file:
            head = file.read(30)
            if head[:4] != b"RIFF" or head[8:16] != b"WEBPVP8X" or not head[20] & _ANIMATED:
                return None
            data = head + file.read()
    except OSError:
        return None
    width = int.from_bytes(head[24:27], "little") + 1
    height = int.from_bytes(head[27:30], "little") + 1
    cels = tuple(_cel(body) for name, body in _chunks(data, 12) if name == b"ANMF")
    return AnimatedWebP(width, height, cels) if cels else None


class AnimatedWebPReader:
    """The picture at any time. Each is drawn on the ones before, so reading goes forwards from
    the last one drawn, or from the first. Belongs to one thread."""

    def __init__(self, path: Path, film: AnimatedWebP, cache: FrameCache) -> None:
        self._path = path
        self._film = film
        self._starts = film.starts_ms
        self._cache = cache
        self._key = (str(path), path.stat().st_mtime_ns, "webp")
        self._rewind()

    def frame_at(self, time: RationalTime) -> Frame:
        """The picture on screen at `time`; the first and the last one go on for ever.

        Raises:
            MediaError: a picture on the way to it cannot be decoded.
        """
        milliseconds = time.frame_at(_MILLISECONDS).value
        wanted = bisect_right(self._starts, milliseconds) - 1
        wanted = min(max(wanted, 0), len(self._film.cels) - 1)
        kept = self._cache.get(self._key, wanted)
        if isinstance(kept, Frame):
            return kept
        if wanted < self._next:
            self._rewind()
        while True:
            frame = self._drawn()
            self._cache.put(self._key, self._next - 1, frame, frame.size_bytes)
            if self._next > wanted:
                return frame

    def close(self) -> None:
        """Forget the pictures; no file is open."""
        self._cache.forget(self._key)

    def _rewind(self) -> None:
        self._next = 0
        self._canvas = np.zeros((self._film.height, self._film.width, 4), np.uint8)

    def _drawn(self) -> Frame:
        """Lay the next picture on the canvas, and give the canvas as it is then."""
        cel = self._film.cels[self._next]
        box = self._canvas[cel.y : cel.y + cel.height, cel.x : cel.x + cel.width]
        pixels = _decoded(cel, self._path)[: box.shape[0], : box.shape[1]]
        box[: pixels.shape[0], : pixels.shape[1]] = _over(pixels, box) if cel.blends else pixels
        shown = self._canvas.copy()
        if cel.clears:
            box[:] = 0
        start = RationalTime(self._starts[self._next], _MILLISECONDS)
        self._next += 1
        return rgba_frame(shown, start)


def rgba_frame(pixels: NDArray[np.uint8], time: RationalTime) -> Frame:
    """A Frame of (H, W, 4) uint8 RGBA, alpha straight, that keeps the array alive."""
    height, width, _ = pixels.shape
    plane = Plane(pixels.reshape(-1).data, width * 4, width, height)
    return Frame((plane,), RGBA8, width, height, SRGB, time, owner=pixels)


def _over(above: NDArray[np.uint8], below: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Both (H, W, 4) with straight alpha; of `below` the corner that `above` covers."""
    top = above.astype(np.float32) / 255
    under = below[: above.shape[0], : above.shape[1]].astype(np.float32) / 255
    rest = under[..., 3:] * (1 - top[..., 3:])
    alpha = top[..., 3:] + rest
    colour = (top[..., :3] * top[..., 3:] + under[..., :3] * rest) / np.maximum(alpha, 1e-6)
    mixed = np.concatenate((colour, alpha), axis=2)
    return np.rint(mixed * 255).astype(np.uint8)


def _decoded(cel: Cel, path: Path) -> NDArray[np.uint8]:
    try:
        with av.open(io.BytesIO(cel.still), "r") as container:
            for picture in container.decode(video=0):
                return np.asarray(picture.to_ndarray(format="rgba"), np.uint8)
    except (FFmpegError, ValueError) as error:
        raise MediaError(
            f"{path.name} is damaged: one of its pictures cannot be decoded. Export it again."
        ) from error
    raise MediaError(f"{path.name} is damaged: one of its pictures is empty. Export it again.")


def _cel(body: bytes) -> Cel:
    x, y, width, height, duration = (
        int.from_bytes(body[at : at + 3], "little") for at in (0, 3, 6, 9, 12)
    )
    flags = body[15] if len(body) > 15 else 0
    parts = [(name, part) for name, part in _chunks(body, 16) if name in _PICTURE_CHUNKS]
    if any(name == b"ALPH" for name, _ in parts):
        size = width.to_bytes(3, "little") + height.to_bytes(3, "little")
        parts.insert(0, (b"VP8X", b"\x10\0\0\0" + size))
    still = b"".join(_chunk(name, part) for name, part in parts)
    return Cel(
        still=_chunk(b"RIFF", b"WEBP" + still),
        x=2 * x,
        y=2 * y,
        width=width + 1,
        height=height + 1,
        duration_ms=max(duration, 1),
        blends=not flags & 0x02,
        clears=bool(flags & 0x01),
    )


_PICTURE_CHUNKS = (b"ALPH", b"VP8 ", b"VP8L")


def _chunks(data: bytes, position: int) -> Iterator[tuple[bytes, bytes]]:
    while position + 8 <= len(data):
        name, length = struct.unpack_from("<4sI", data, position)
        yield name, data[position + 8 : position + 8 + length]
        position += 8 + length + length % 2


def _chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)
