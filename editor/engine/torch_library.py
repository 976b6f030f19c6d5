"""torch for models that need it: imported once, when the first one does, with as little harm to
the window as can be, and with a core left to it."""

from __future__ import annotations

import ctypes
import importlib
import os
import sys
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Any

_LIBRARIES = ("libc10.so", "libtorch_cpu.so", "libtorch.so", "libtorch_python.so")
_importing = Lock()


def torch_library() -> Any:  # Any: the module, which nothing here may import by its name
    """The module `torch`, with its threads set; call it where a run begins, not when a module is
    loaded.

    Raises:
        ModuleNotFoundError: it is not installed.
    """
    with _importing:
        if "torch" not in sys.modules:
            _load_libraries()
        torch = importlib.import_module("torch")
        torch.set_num_threads(threads())
    return torch


def threads() -> int:
    """How many the work may take: all cores where it yields to others, else one less."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    yields = hasattr(os, "nice") and os.nice(0) > 0
    return max(1, (cores or 1) - (0 if yields else 1))


def _load_libraries() -> None:
    """Bring torch's libraries into the process without the interpreter's lock, which Python holds
    when it loads them by itself: for more than half a second on a busy machine. What is left is
    torch's own beginning."""
    found = find_spec("torch")
    if os.name != "posix" or found is None or found.origin is None:
        return
    system = ctypes.CDLL(None)
    system.dlopen.restype, system.dlopen.argtypes = ctypes.c_void_p, [ctypes.c_char_p, ctypes.c_int]
    folder = Path(found.origin).parent / "lib"
    for name in _LIBRARIES:
        path = folder / name
        if path.exists():
            system.dlopen(os.fsencode(path), os.RTLD_NOW | os.RTLD_GLOBAL)
