"""One frame of a sequence, as an array or as a PNG."""

from __future__ import annotations

from contextlib import closing
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.compositor.context import standalone
from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.readback import Alpha
from editor.compositor.renderer import Renderer
from editor.media.encode.pictures import lines
from editor.media.encode.settings import VideoEncoding
from editor.media.frame_source import FrameSource
from editor.media.writer import MediaWriter
from editor.model.colour import SRGB
from editor.model.flatten.picture import layers_at
from editor.model.flatten.visibility import visible
from editor.model.frame import RGBA8, Frame
from editor.model.project import Project
from editor.model.timeline import SequenceId


def drawn(project: Project, sequence_id: SequenceId, frame: int, catalogue: Catalogue) -> Frame:
    """Frame number `frame` of a sequence, RGBA of eight bits, alpha straight.

    Raises:
        MediaError, EffectError, LutError, FontError: something needed cannot be had.
        NoGraphicsError: the machine has no OpenGL.
    """
    sequence = project.sequence(sequence_id)
    assert sequence is not None, sequence_id
    width, height = sequence.width, sequence.height
    entries = visible(layers_at(project, sequence_id, frame), project, width, height)
    ctx = standalone()
    try:
        renderer = Renderer(ctx, catalogue)
        with closing(FrameSource(project)) as frames:
            texture = renderer.render(entries, width, height, sequence.working_space, frames)
            picture = renderer.readback.to_frame(texture, RGBA8, SRGB, Alpha.STRAIGHT)
            renderer.pool.give(texture)
        renderer.release()
    finally:
        ctx.release()
    return picture


def pixels(frame: Frame) -> NDArray[np.uint8]:
    """(H, W, 4) uint8, display-referred RGB and straight alpha; a copy."""
    return lines(frame.planes[0], RGBA8).reshape(frame.height, frame.width, 4).copy()


def save_png(frame: Frame, path: Path, *, overwrite: bool) -> Path:
    """
    Raises:
        MediaError: the file exists already, or cannot be written.
    """
    encoding = VideoEncoding("png", RGBA8, frame.width, frame.height, Fraction(25), SRGB)
    options = (("update", "1"),)
    with MediaWriter(path, "image2", encoding, muxer_options=options, overwrite=overwrite) as out:
        out.write_picture(frame)
        return out.finish()
