"""The finished picture as bytes: an encoder's planes, or RGBA for a screen."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import moderngl
import numpy as np
from numpy.typing import NDArray

from editor.compositor.context import finish
from editor.compositor.drawing.affine import Box, outside, scaling
from editor.compositor.drawing.conversion import encoding, opaque_sample, to_rec709
from editor.compositor.drawing.source import Source
from editor.compositor.shaders import Define, ShaderLibrary
from editor.model.colour import SRGB, ChromaSiting, ColourTags, Primaries, Transfer
from editor.model.frame import RGBA8, ColourModel, Frame, PixelFormat, Plane

Samples = NDArray[np.unsignedinteger[Any]]

_TYPES = {1: "f1", 2: "nu2"}
_CORNERS = ((-1.0, -1.0), (3.0, -1.0), (-1.0, 3.0), (3.0, 3.0))
_KEPT = 4
RUN = 4
"""How many pixels of a line one run of the shader makes."""


class Alpha(StrEnum):
    """What becomes of transparency. Formats without alpha are shown over black in any case."""

    STRAIGHT = "straight"
    PREMULTIPLIED = "premultiplied"
    OVER_BLACK = "over-black"


@dataclass(frozen=True, slots=True)
class _Output:
    """What is wanted. `colour`'s transfer must be that of an ordinary screen.
    `is_for_screen`: blue comes first and red last."""

    format: PixelFormat
    colour: ColourTags
    alpha: Alpha
    is_for_screen: bool = False

    def __post_init__(self) -> None:
        assert self.colour.transfer in (Transfer.BT709, Transfer.SRGB), self.colour.transfer


@dataclass(frozen=True, slots=True)
class _Targets:
    framebuffer: moderngl.Framebuffer
    textures: tuple[moderngl.Texture, ...]

    def release(self) -> None:
        self.framebuffer.release()
        for texture in self.textures:
            texture.release()


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """A finished picture: a decoded one that fills the frame, if any, and `patch`, a renderer's
    texture, in whose `boxes` it is something else. Boxes as `damage_boxes` makes them."""

    base: Source | None
    patch: moderngl.Texture | None
    boxes: Sequence[Box]


class Readback:
    """Belongs to one GL context and its thread."""

    def __init__(self, ctx: moderngl.Context, shaders: ShaderLibrary) -> None:
        self._ctx = ctx
        self._shaders = shaders
        self._targets: OrderedDict[tuple[PixelFormat, int, int], _Targets] = OrderedDict()

    def to_rgba8(
        self,
        texture: moderngl.Texture,
        alpha: Alpha = Alpha.PREMULTIPLIED,
        box: Box | None = None,
    ) -> NDArray[np.uint8]:
        """(H, W, 4) uint8, top line first. `box` as in `to_frame`."""
        plane = self.to_frame(texture, RGBA8, SRGB, alpha, box).planes[0]
        return np.frombuffer(plane.data, np.uint8).reshape(plane.height, plane.width, 4)

    def to_frame(
        self,
        texture: moderngl.Texture,
        format: PixelFormat,
        colour: ColourTags,
        alpha: Alpha = Alpha.STRAIGHT,
        box: Box | None = None,
    ) -> Frame:
        """A renderer's display-referred `texture` as planes of `format`, in memory of their own.

        Args:
            colour: of the planes; its transfer must be that of an ordinary screen.
            box: x, y, width, height of the only part wanted, pixels from the top left corner; a
                multiple of the chroma samples' size, save at the picture's right and lower edge.

        Returns:
            A frame of the box's size. Rows may be longer than the picture.
        """
        box = box or (0, 0, *texture.size)
        output = _Output(format, colour, alpha if format.alpha else Alpha.OVER_BLACK)
        targets = self._taken(format, *texture.size)
        into = 0, 0, box[2], box[3]
        self._draw(texture, output, targets, texture.size, box[:2], into)
        return self._read(output, targets, box[2], box[3])

    def as_it_is(self, texture: moderngl.Texture) -> Frame:
        """An opaque texture of RGBA in eight bits, its top line first: copied, in no other form."""
        width, height = texture.size
        pixels = np.empty((height, width, 4), np.uint8)
        finish(self._ctx)
        texture.read_into(pixels, alignment=1)
        plane = Plane(pixels.reshape(-1).data, 4 * width, width, height)
        return Frame((plane,), RGBA8, width, height, SRGB)

    def to_screen(self, pieces: Pieces, size: tuple[int, int], into: memoryview) -> None:
        """A finished picture of `size` as blue, green, red, alpha, premultiplied, in `into`."""
        output = _Output(RGBA8, SRGB, Alpha.PREMULTIPLIED, is_for_screen=True)
        targets = self._pieced(pieces, size, output)
        finish(self._ctx)
        targets.framebuffer.read_into(into, viewport=size, components=4, alignment=1)

    def patched(
        self,
        pieces: Pieces,
        size: tuple[int, int],
        format: PixelFormat,
        colour: ColourTags,
        alpha: Alpha = Alpha.STRAIGHT,
    ) -> Frame:
        """A finished picture of `size` as planes of `format`, in memory of their own."""
        output = _Output(format, colour, alpha if format.alpha else Alpha.OVER_BLACK)
        return self._read(output, self._pieced(pieces, size, output), *size)

    def release(self) -> None:
        for targets in self._targets.values():
            targets.release()
        self._targets.clear()

    def _pieced(self, pieces: Pieces, size: tuple[int, int], output: _Output) -> _Targets:
        targets = self._taken(output.format, *size)
        if pieces.base is not None:
            for box in outside(pieces.boxes, *size):
                self._draw(pieces.base, output, targets, size, (0, 0), box)
        for box in pieces.boxes:
            assert pieces.patch is not None
            self._draw(pieces.patch, output, targets, size, (0, 0), box)
        return targets

    def _draw(
        self,
        picture: moderngl.Texture | Source,
        output: _Output,
        targets: _Targets,
        size: tuple[int, int],
        corner: tuple[int, int],
        into: Box,
    ) -> None:
        """The pixels of a picture of `size`, from `corner` on, to where `into` says."""
        defines = _defines(output)
        uniforms = {**_uniforms(output.format, output.colour), "corners": _CORNERS}
        uniforms |= {"corner": corner, "last": (size[0] - 1, size[1] - 1)}
        code = ""
        textures: dict[str, moderngl.Texture | moderngl.Texture3D] = {}
        if isinstance(picture, Source):
            defines += picture.defines
            textures |= picture.textures
            to_source = picture.from_unit @ scaling(1 / size[0], 1 / size[1])
            uniforms |= {**picture.uniforms, "to_source": to_source[:2].T}
            if picture.effects is not None:
                code = picture.effects.code
                defines += (("EFFECTS", 1),)
                uniforms |= picture.effects.uniforms
                textures |= picture.effects.textures
        else:
            textures["picture"] = picture
        name = "display/encode_packed" if output.format.packed else "display/encode"
        shader = self._shaders.get(name, defines, code)
        shader.set(uniforms)
        shader.bind(textures)
        x, y = _runs(output.format, into[0], into[1])
        columns, rows = _runs(output.format, into[2], into[3])
        framebuffer = targets.framebuffer
        framebuffer.viewport = framebuffer.scissor = (x, y, columns, rows)
        self._ctx.enable_only(moderngl.NOTHING)
        framebuffer.use()
        shader.draw(3)

    def _read(self, output: _Output, targets: _Targets, width: int, height: int) -> Frame:
        """Wait and copy."""
        finish(self._ctx)
        format = output.format
        columns, rows = _runs(format, width, height)
        arrays = _read(targets.framebuffer, format, columns, rows, height)
        planes = tuple(
            Plane(
                array.reshape(-1).view(np.uint8).data,
                array.strides[0],
                *format.plane_size(index, width, height),
            )
            for index, array in enumerate(arrays)
        )
        premultiplied = format.alpha and output.alpha is Alpha.PREMULTIPLIED
        return Frame(planes, format, width, height, output.colour, premultiplied=premultiplied)

    def _taken(self, format: PixelFormat, width: int, height: int) -> _Targets:
        """Targets for the largest box there can be, kept from frame to frame."""
        key = (format, width, height)
        if key not in self._targets:
            size = _runs(format, width, height)
            textures = tuple(
                self._ctx.texture(size, components, dtype=_TYPES[format.sample_bytes])
                for components in _components(format)
            )
            self._targets[key] = _Targets(self._ctx.framebuffer(list(textures)), textures)
            if len(self._targets) > _KEPT:
                self._targets.popitem(last=False)[1].release()
        self._targets.move_to_end(key)
        return self._targets[key]


def _runs(format: PixelFormat, width: int, height: int) -> tuple[int, int]:
    """How often the shader runs across and down."""
    if format.packed:
        return width, height
    return -(-width // RUN), -(-height >> format.chroma_y)


def _components(format: PixelFormat) -> list[int]:
    """The samples in one texel of each of the shader's outputs."""
    if format.packed:
        return [4]
    lines = 2**format.chroma_y
    chroma = [] if format.model is ColourModel.GRAY else [4 >> format.chroma_x] * 2
    return [4] * lines + chroma + [4] * (lines if format.alpha else 0)


def _defines(output: _Output) -> tuple[Define, ...]:
    format, colour, alpha = output.format, output.colour, output.alpha
    defines: list[Define] = []
    if not format.packed:
        assert format.chroma_x <= 2, format
        assert format.chroma_y <= 1, format
        fx, fy = 2**format.chroma_x, 2**format.chroma_y
        cosited_x = colour.siting is not ChromaSiting.CENTRE
        cosited_y = colour.siting is ChromaSiting.TOP_LEFT
        defines += [("FX", fx), ("FY", fy)]
        defines += [("EX", fx - 1 if cosited_x else 0), ("EY", fy - 1 if cosited_y else 0)]
        if format.model is ColourModel.GRAY:
            defines.append(("GRAY", 1))
        if format.alpha:
            defines.append(("WITH_ALPHA", 1))
    if alpha is Alpha.STRAIGHT:
        defines.append(("STRAIGHT", 1))
    if alpha is Alpha.OVER_BLACK:
        defines.append(("OPAQUE", 1))
    if colour.primaries is not Primaries.BT709:
        defines.append(("TO_GAMUT", 1))
    if output.is_for_screen:
        defines.append(("SCREEN", 1))
    return tuple(defines)


def _uniforms(format: PixelFormat, colour: ColourTags) -> dict[str, Any]:
    matrix, offset = encoding(format, colour)
    opaque = 1 / opaque_sample(format)
    return {
        "from_rgb": matrix.T,
        "black": tuple(offset),
        "solid": opaque,
        "ceiling": opaque,
        "from_rec709": np.linalg.inv(to_rec709(colour.primaries)).T,
    }


def _read(
    framebuffer: moderngl.Framebuffer, format: PixelFormat, columns: int, rows: int, height: int
) -> list[Samples]:
    """The outputs as planes; lines of luma that were drawn apart are laid one under another."""
    word = np.uint8 if format.sample_bytes == 1 else np.uint16
    if format.packed:
        plane = np.empty((rows, columns * format.channels), word)
        _copy(framebuffer, 0, format, format.channels, plane)
        return [plane]
    lines = 2**format.chroma_y
    outputs = _components(format)
    planes: list[Samples] = []
    index = 0
    while index < len(outputs):
        is_chroma = lines <= index < lines + 2 and format.model is not ColourModel.GRAY
        count = 1 if is_chroma else lines
        plane = np.empty((rows, count, columns * outputs[index]), word)
        for line in range(count):
            part = plane[:, 0] if count == 1 else np.empty((rows, plane.shape[2]), word)
            _copy(framebuffer, index + line, format, outputs[index], part)
            if count > 1:
                plane[:, line] = part
        flat = plane.reshape(rows * count, plane.shape[2])
        planes.append(flat if is_chroma else flat[:height])
        index += count
    return planes


def _copy(
    framebuffer: moderngl.Framebuffer,
    attachment: int,
    format: PixelFormat,
    components: int,
    into: Samples,
) -> None:
    columns = into.shape[1] // components
    framebuffer.read_into(
        into,
        viewport=(0, 0, columns, into.shape[0]),
        components=components,
        attachment=attachment,
        alignment=1,
        dtype=_TYPES[format.sample_bytes],
    )
