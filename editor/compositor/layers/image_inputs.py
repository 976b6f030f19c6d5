"""The files that effects read: pictures, and .cube colour tables."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import moderngl

from editor.compositor.lut import lut_texture, release_lut
from editor.compositor.picture import Pictures
from editor.compositor.textures import TexturePool
from editor.model.flatten.layers import FilePicture, MediaPicture
from editor.model.frame import Frame

Frames = Callable[[MediaPicture | FilePicture], Frame]
"""Gives the decoded frame of a picture, or raises that it cannot be had."""

_KEPT = 16


class ImageInputs:
    """Keeps the pictures and tables used last. Belongs to one GL context and its thread."""

    def __init__(self, ctx: moderngl.Context, pictures: Pictures, pool: TexturePool) -> None:
        self._ctx = ctx
        self._pictures = pictures
        self._pool = pool
        self._tables: dict[tuple[str, int], moderngl.Texture] = {}
        self._images: dict[str, tuple[Frame, moderngl.Texture]] = {}

    def texture(self, path: str, frames: Frames) -> moderngl.Texture:
        """The file's texture; it stays here.

        Raises:
            LutError: the .cube file is broken. And what `frames` raises for a picture.
        """
        if path.lower().endswith(".cube"):
            return self._table(path)
        return self._image(path, frames(FilePicture(path)))

    def release(self) -> None:
        for texture in self._tables.values():
            release_lut(texture)
        for _, texture in self._images.values():
            self._pool.give(texture)
        self._tables.clear()
        self._images.clear()

    def _table(self, path: str) -> moderngl.Texture:
        """Read again when the file has changed."""
        place = Path(path)
        key = (path, place.stat().st_mtime_ns if place.exists() else 0)
        if key not in self._tables:
            texture = lut_texture(self._ctx, place)
            if len(self._tables) >= _KEPT:
                release_lut(self._tables.pop(next(iter(self._tables))))
            self._tables[key] = texture
        return self._tables[key]

    def _image(self, path: str, frame: Frame) -> moderngl.Texture:
        kept = self._images.pop(path, None)
        if kept is None or kept[0] is not frame:
            if kept is not None:
                self._pool.give(kept[1])
            kept = frame, self._pictures.to_rgb(frame)
        self._images[path] = kept
        if len(self._images) > _KEPT:
            self._pool.give(self._images.pop(next(iter(self._images)))[1])
        return kept[1]
