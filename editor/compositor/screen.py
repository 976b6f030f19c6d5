"""Finished pictures straight to a window's framebuffer, without a copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import moderngl

from editor.compositor.context import collect, current
from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.layers.image_inputs import Frames
from editor.compositor.readback import Alpha
from editor.compositor.renderer import Renderer
from editor.compositor.shaders import ShaderLibrary
from editor.model.colour import WorkingSpace
from editor.model.flatten.layers import Entry
from editor.resources import shaders_folder

Colour = tuple[float, float, float]
Rectangle = tuple[float, float, float, float]

_NEAR = 4.0  # enlarged as much as this, pixels are shown as squares
_CORNERS = ((-1.0, -1.0), (3.0, -1.0), (-1.0, 3.0), (3.0, 3.0))


@dataclass(frozen=True, slots=True)
class Showing:
    """How a picture is shown. `place`: x, y, width, height in pixels of the window from its top
    left corner; `part`: of its width, from and to where it is drawn; `channel`: one weight for
    each of R, G, B and A, all 0 for the colours; `dark` and `light` are the squares of the
    checkerboard behind it, `side` pixels wide."""

    place: Rectangle
    part: tuple[float, float] = (0.0, 1.0)
    channel: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    dark: Colour = (0.0, 0.0, 0.0)
    light: Colour = (0.0, 0.0, 0.0)
    side: float = 8.0


class Screen:
    """Draws pictures once, by name, and shows them as often as the window is painted.

    Belongs to the window's GL context, which must be current in every call, also the first.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._ctx = current()
        self._renderer = Renderer(self._ctx, catalogue)
        self._shaders = ShaderLibrary(self._ctx, shaders_folder())
        self._drawn: dict[str, moderngl.Texture] = {}
        self._target: moderngl.Framebuffer | None = None
        self._size = (1, 1)

    def __contains__(self, name: str) -> bool:
        return name in self._drawn

    def draw(
        self,
        name: str,
        entries: Sequence[Entry],
        width: int,
        height: int,
        working_space: WorkingSpace,
        frames: Frames,
        scale: float,
    ) -> None:
        """Draw what `Renderer.render` says, in place of what had that name.

        Raises:
            As `Renderer.render`; then there is nothing of that name.
        """
        self.forget(name)
        self._drawn[name] = self._renderer.render(
            entries, width, height, working_space, frames, scale
        )

    def forget(self, name: str) -> None:
        texture = self._drawn.pop(name, None)
        if texture is not None:
            self._renderer.pool.give(texture)

    def pixel(self, name: str, x: float, y: float) -> tuple[int, int, int, int]:
        """RGBA of eight bits, alpha straight, at a point 0..1 of the picture's sides."""
        texture = self._drawn[name]
        box = int(x * texture.width), int(y * texture.height), 1, 1
        red, green, blue, alpha = self._renderer.readback.to_rgba8(texture, Alpha.STRAIGHT, box)[
            0, 0
        ]
        return int(red), int(green), int(blue), int(alpha)

    def begin(self, framebuffer: int, size: tuple[int, int], ground: Colour) -> None:
        """Begin a paint: everything in the colour of the ground.

        Args:
            framebuffer: GL's number of the window's, another one after each change of size.
            size: of the window, pixels.
        """
        self._size = size
        self._target = self._ctx.detect_framebuffer(framebuffer)
        self._use(self._target, (0, 0, *size))
        self._target.clear(*ground, 1.0)

    def show(self, name: str, showing: Showing) -> None:
        assert self._target is not None
        picture = self._drawn[name]
        x, top, wide, high = showing.place
        y = self._size[1] - top - high
        first, last = (x + wide * part for part in showing.part)
        left, right = max(round(first), 0), min(round(last), self._size[0])
        below, above = max(round(y), 0), min(round(y + high), self._size[1])
        if right <= left or above <= below:
            return
        self._use(self._target, (left, below, right - left, above - below))
        near = moderngl.NEAREST if wide / picture.width >= _NEAR else moderngl.LINEAR
        picture.filter = near, near
        shader = self._shaders.get("display/screen")
        shader.set(
            {
                "corners": _CORNERS,
                "place": (x, y, wide, high),
                "channel": showing.channel,
                "dark": showing.dark,
                "light": showing.light,
                "side": showing.side,
            }
        )
        shader.bind({"picture": picture})
        shader.draw(3)

    def end(self) -> None:
        """End a paint: give back what is no longer used."""
        self._target = None
        collect(self._ctx)

    def release(self) -> None:
        for name in list(self._drawn):
            self.forget(name)
        self._shaders.release()
        self._renderer.release()
        collect(self._ctx)

    def _use(self, target: moderngl.Framebuffer, box: tuple[int, int, int, int]) -> None:
        """Draw inside `box` alone; what Qt's own painting has set does not count."""
        target.use()
        target.viewport = target.scissor = box
        self._ctx.enable_only(moderngl.NOTHING)
