"""What a pipeline can run on here, and how much memory is free there."""

from __future__ import annotations

import ctypes
import platform
import sys
from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path
from typing import Any


class Accelerator(StrEnum):
    """What torch calls it. ROCm's devices are `cuda` to torch."""

    CUDA = "cuda"
    METAL = "mps"
    XPU = "xpu"
    NONE = "cpu"


@dataclass(frozen=True, slots=True)
class Device:
    """`free_bytes`: of its own memory; without an accelerator, of the machine's."""

    accelerator: Accelerator
    free_bytes: int
    host_free_bytes: int


_LABELS = {
    Accelerator.CUDA: "CUDA",
    Accelerator.METAL: "Metal",
    Accelerator.XPU: "XPU",
    Accelerator.NONE: "processor",
}

_NVIDIA = "/proc/driver/nvidia/version", "C:/Windows/System32/nvcuda.dll"


def expected() -> Accelerator:
    """What torch will most likely find, told by the files that lie here: nothing is loaded."""
    found = find_spec("torch")
    if found is None or found.origin is None:
        return Accelerator.NONE
    has = {each.stem.removeprefix("lib") for each in (Path(found.origin).parent / "lib").glob("*")}
    if platform.system() == "Darwin" and platform.machine() == "arm64":
        return Accelerator.METAL
    if "torch_cuda" in has and _exists(
        "/proc/driver/nvidia/version", "C:/Windows/System32/nvcuda.dll"
    ):
        return Accelerator.CUDA
    if "torch_hip" in has and _exists("/dev/kfd"):
        return Accelerator.CUDA
    if "torch_xpu" in has and _exists("/dev/dri/renderD128"):
        return Accelerator.XPU
    return Accelerator.NONE


def label(accelerator: Accelerator) -> str:
    return _LABELS[accelerator]


def found(torch: Any) -> Device:
    """The device that torch has, with the memory that is free now.

    Args:
        torch: the module.
    """
    host = free_host_bytes()
    if torch.cuda.is_available():
        return Device(Accelerator.CUDA, int(torch.cuda.mem_get_info()[0]), host)
    if torch.backends.mps.is_available():
        free = torch.mps.recommended_max_memory() - torch.mps.driver_allocated_memory()
        return Device(Accelerator.METAL, max(0, int(free)), host)
    if torch.xpu.is_available():
        return Device(Accelerator.XPU, int(torch.xpu.mem_get_info()[0]), host)
    return Device(Accelerator.NONE, host, host)


def free_host_bytes() -> int:
    """Memory that programs can still have; where the system does not tell, half of what it has."""
    told = Path("/proc/meminfo")
    if told.exists():
        lines = dict(line.split(":", 1) for line in told.read_text("ascii").splitlines())
        return int(lines["MemAvailable"].split()[0]) * 1024
    if sys.platform == "win32":
        return _free_on_windows()
    import os

    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2


def _free_on_windows() -> int:
    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            ("total", ctypes.c_ulonglong),
            ("free", ctypes.c_ulonglong),
            ("rest", ctypes.c_ulonglong * 5),
        )

    status = Status(length=ctypes.sizeof(Status))
    system: Any = ctypes
    system.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
    return int(status.free)


def _exists(*paths: str) -> bool:
    return any(Path(path).exists() for path in paths)
