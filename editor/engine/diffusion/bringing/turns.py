"""One at a time, of all threads and processes, changes the record of what was brought."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from editor.engine.diffusion.bringing.record import RECORD, unwritable
from editor.engine.models.folder import ModelFolder

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@contextmanager
def turn(folder: ModelFolder) -> Iterator[None]:
    """Waits for whoever has it; it ends with its process, too.

    Raises:
        WeightsError: nothing can be written in that folder.
    """
    try:
        folder.path.mkdir(parents=True, exist_ok=True)
        opened = (folder.path / f"{RECORD}.lock").open("ab")
    except OSError as error:
        raise unwritable(folder, error) from error
    with opened:  # which gives it back when it is closed
        if sys.platform == "win32":
            msvcrt.locking(opened.fileno(), msvcrt.LK_LOCK, 1)
        else:
            fcntl.flock(opened.fileno(), fcntl.LOCK_EX)
        yield
