"""Motion brushes read from files, and written to them with the masks they need."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from editor.compositor.motion.regions import coverage
from editor.engine.subject.mask_file import save_mask
from editor.model.generation.brush import MotionBrush, MotionRegion, RasterMask, Shape
from editor.model.generation.painting.brush_file import read_brush_file
from editor.model.generation.painting.brush_text import brush_text, needs_mask
from editor.model.generation.painting.mapping import Size
from editor.model.task import TaskControl


def brush_from(path: Path, source: Size, folder: Path, task: TaskControl) -> MotionBrush:
    """The brush in a file, its masks copied into `folder`, where they stay as they are.

    Args:
        source: width and height of the picture that it is for.

    Raises:
        BrushFileError: the file says no brush.
        MaskError: a mask cannot be read.
        SubjectError: the folder cannot be written to.
    """
    task.step(0, 1, "reading")
    brush, _ = read_brush_file(path)

    def kept(shape: Shape) -> Shape:
        if not isinstance(shape, RasterMask):
            return shape
        share = coverage((replace(shape, erases=False),), source, *source)
        return replace(save_mask(share, folder), erases=shape.erases)

    def taken(region: MotionRegion) -> MotionRegion:
        return replace(region, shapes=tuple(kept(each) for each in region.shapes))

    return MotionBrush(tuple(taken(each) for each in brush.regions))


def write_brush(
    brush: MotionBrush, source: Size, path: Path, task: TaskControl, *, loops: bool
) -> Path:
    """Write a brush to `path`; masks that it needs are put beside it.

    Raises:
        OSError: they cannot be written.
        MaskError: a mask cannot be read.
        SubjectError: a mask cannot be written.
    """
    task.step(0, 1, "writing")
    masks: dict[str, str] = {}
    for region in brush.regions:
        if region.enabled and needs_mask(region):
            share = np.asarray(coverage(region.shapes, source, *source), np.float32)
            mask = save_mask(share, path.with_name(f"{path.stem} masks"))
            masks[region.id] = Path(mask.path).relative_to(path.parent).as_posix()
    part = path.with_suffix(".part")
    part.write_text(brush_text(brush, masks, loops=loops), encoding="utf-8")
    part.replace(path)
    return path
