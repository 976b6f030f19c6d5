"""Masks as files, named by what they hold: such a file never changes."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.engine.subject.errors import SubjectError
from editor.model.generation.brush import RasterMask


def save_mask(mask: NDArray[np.float32], folder: Path) -> RasterMask:
    """Write a mask as a grey PNG into `folder`; an equal one that is there is taken.

    Args:
        mask: (H, W) 0..1.

    Raises:
        SubjectError: the folder cannot be written to.
    """
    import cv2

    levels = np.round(np.clip(mask, 0, 1) * 255).astype(np.uint8)
    is_written, data = cv2.imencode(".png", levels)
    assert is_written
    packed = data.tobytes()
    path = folder / f"{hashlib.sha256(packed).hexdigest()}.png"
    try:
        if not path.exists():
            folder.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(".part")
            part.write_bytes(packed)
            part.replace(path)
    except OSError as error:
        raise SubjectError(
            f"The mask cannot be kept in “{folder}” ({error.strerror}): make room, or choose "
            "another folder."
        ) from error
    return RasterMask(str(path))
