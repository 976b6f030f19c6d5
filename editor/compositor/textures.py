"""Textures on loan: drawing a frame makes none anew once the pool is warm."""

from __future__ import annotations

from dataclasses import dataclass

import moderngl

_Key = tuple[int, int, int, str]


@dataclass(frozen=True, slots=True)
class PoolStatistics:
    """`made` since the beginning, `lent` now, `free` now; `size_bytes` of lent and free."""

    made: int
    lent: int
    free: int
    size_bytes: int


class TexturePool:
    """Lends textures by size and type. Belongs to one GL context and its thread.

    Free textures beyond `free_bytes` are released, those longest unused first.
    """

    def __init__(self, ctx: moderngl.Context, free_bytes: int = 256 * 1024 * 1024) -> None:
        self._ctx = ctx
        self._free_bytes = free_bytes
        self._free: dict[_Key, list[moderngl.Texture]] = {}  # the key used last stands last
        self._lent: dict[moderngl.Texture, _Key] = {}
        self._framebuffers: dict[moderngl.Texture, moderngl.Framebuffer] = {}
        self._made = 0
        self.largest_side = int(ctx.info["GL_MAX_TEXTURE_SIZE"])
        """Pixels: what the graphics system takes."""
        self._bytes = {"lent": 0, "free": 0}

    def take(
        self, width: int, height: int, dtype: str = "f2", components: int = 4
    ) -> moderngl.Texture:
        """A texture of undefined content, filtered linearly, clamped at its edges.

        Args:
            width, height: pixels.
            dtype: moderngl's: "f1" 8 bits, "nu2" 16 bits, both normalised; "f2" half float.
        """
        key = (width, height, components, dtype)
        free = self._free.get(key)
        if free:
            texture = free.pop()
            if not free:
                del self._free[key]
            self._bytes["free"] -= _size_bytes(key)
        else:
            texture = self._ctx.texture((width, height), components, dtype=dtype, alignment=1)
            self._made += 1
        texture.filter = (moderngl.LINEAR, moderngl.LINEAR)
        texture.repeat_x = texture.repeat_y = False
        self._lent[texture] = key
        self._bytes["lent"] += _size_bytes(key)
        return texture

    def give(self, texture: moderngl.Texture) -> None:
        """Take a lent texture back: its content is lost at the next `take`."""
        key = self._lent.pop(texture)
        self._bytes["lent"] -= _size_bytes(key)
        self._bytes["free"] += _size_bytes(key)
        free = self._free.pop(key, [])
        free.append(texture)
        self._free[key] = free
        while self._bytes["free"] > self._free_bytes:
            self._release_oldest()

    def framebuffer(self, texture: moderngl.Texture) -> moderngl.Framebuffer:
        """The framebuffer that draws into all of `texture`, which must be one of this pool's."""
        framebuffer = self._framebuffers.get(texture)
        if framebuffer is None:
            framebuffer = self._framebuffers[texture] = self._ctx.framebuffer([texture])
        framebuffer.viewport = framebuffer.scissor = (0, 0, *framebuffer.size)
        return framebuffer

    @property
    def statistics(self) -> PoolStatistics:
        free = sum(len(textures) for textures in self._free.values())
        return PoolStatistics(self._made, len(self._lent), free, sum(self._bytes.values()))

    def release(self) -> None:
        """Release every texture, lent ones too."""
        for framebuffer in self._framebuffers.values():
            framebuffer.release()
        for textures in (*self._free.values(), self._lent):
            for texture in textures:
                texture.release()
        self._framebuffers.clear()
        self._free.clear()
        self._lent.clear()
        self._bytes = {"lent": 0, "free": 0}

    def _release_oldest(self) -> None:
        key, textures = next(iter(self._free.items()))
        texture = textures.pop(0)
        if not textures:
            del self._free[key]
        self._bytes["free"] -= _size_bytes(key)
        framebuffer = self._framebuffers.pop(texture, None)
        if framebuffer is not None:
            framebuffer.release()
        texture.release()


def _size_bytes(key: _Key) -> int:
    width, height, components, dtype = key
    return width * height * components * int(dtype[-1])
