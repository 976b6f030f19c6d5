"""Memory that is free, back to the system."""

from __future__ import annotations

import ctypes
import sys

from editor.model.task import TaskControl


def give_back(task: TaskControl | None = None) -> None:
    """Of what has been freed, C's library keeps much for each thread, for good: hundreds of
    megabytes, when frames and textures have come and gone on many. It is asked to let go of that
    where it can be asked: with glibc."""
    if not sys.platform.startswith("linux"):
        return
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
