"""Frames of a sequence as pictures: drawn, as arrays, as PNG files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.compositor.context import end, standalone
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


def drawn(
    project: Project, sequence_id: SequenceId, numbers: Iterable[int], catalogue: Catalogue
) -> Iterator[Frame]:
    """Frames of a sequence, by their numbers: RGBA of eight bits, alpha straight.

    Belongs to one thread; what it holds is given back when it is exhausted or closed.

    Raises:
        MediaError, EffectError, LutError, FontError: something needed cannot be had.
        NoGraphicsError: the machine has no OpenGL.
    """
    sequence = project.sequence(sequence_id)
    assert sequence is not None, sequence_id
    width, height = sequence.width, sequence.height
    ctx = standalone()
    try:
        with ctx:  # and current on this thread no longer than it is drawn in: others draw here too
            renderer = Renderer(ctx, catalogue)
        with closing(FrameSource(project)) as source:
            for number in numbers:
                entries = layers_at(project, sequence_id, number)
                seen = visible(entries, project, width, height)
                with ctx:
                    texture = renderer.render(seen, width, height, sequence.working_space, source)
                    picture = renderer.readback.to_frame(texture, RGBA8, SRGB, Alpha.STRAIGHT)
                    renderer.pool.give(texture)
                yield picture
        with ctx:
            renderer.release()
    finally:
        end(ctx)


def pixels(frame: Frame) -> NDArray[np.uint8]:
    """(H, W, 4) uint8, display-referred RGB and straight alpha; a copy."""
    return lines(frame.planes[0], RGBA8).reshape(frame.height, frame.width, 4).copy()


def save_png(frame: Frame, path: Path, *, overwrite: bool) -> Path:
    """Make a PNG of an RGBA frame.

    Raises:
        MediaError: the file exists already, or cannot be written.
    """
    small = (("compression_level", "9"), ("pred", "mixed"))
    encoding = VideoEncoding(
        "png", RGBA8, frame.width, frame.height, Fraction(25), SRGB, options=small
    )
    options = (("update", "1"),)
    with MediaWriter(path, "image2", encoding, muxer_options=options, overwrite=overwrite) as out:
        out.write_picture(frame)
        return out.finish()
