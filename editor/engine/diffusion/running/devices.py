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


class Quantisation(StrEnum):
    """In how many bits the weights of the large networks' layers are kept. They are reckoned with
    in the plan's dtype all the same."""

    NONE = "none"
    EIGHT_BIT = "8-bit"
    FOUR_BIT = "4-bit"

    @property
    def is_smaller(self) -> bool:
        return self is not Quantisation.NONE


@dataclass(frozen=True, slots=True)
class Device:
    """`free_bytes`: of its own memory; without an accelerator, of the machine's. `has_bfloat16`: it
    reckons in it by itself. `quantises`: what the installed libraries can do there."""

    accelerator: Accelerator
    free_bytes: int
    host_free_bytes: int
    has_bfloat16: bool = True
    quantises: frozenset[Quantisation] = frozenset()


@dataclass(frozen=True, slots=True)
class Held:
    """Bytes that a model has taken already, and that count as free for it."""

    on_device: int = 0
    on_host: int = 0


_LABELS = {
    Accelerator.CUDA: "CUDA",
    Accelerator.METAL: "Metal",
    Accelerator.XPU: "XPU",
    Accelerator.NONE: "processor",
}

_NVIDIA = "/proc/driver/nvidia/version", "C:/Windows/System32/nvcuda.dll"
_AMD = "/dev/kfd"


def expected() -> Accelerator:
    """What torch will most likely find, told by the files that lie here: nothing is loaded."""
    if platform.system() == "Darwin" and platform.machine() == "arm64":
        return Accelerator.METAL if _built_for() else Accelerator.NONE
    has = _built_for()
    if ("torch_cuda" in has and _exists(*_NVIDIA)) or ("torch_hip" in has and _exists(_AMD)):
        return Accelerator.CUDA
    if "torch_xpu" in has and any(Path("/dev/dri").glob("renderD*")):
        return Accelerator.XPU
    return Accelerator.NONE


def label(accelerator: Accelerator) -> str:
    if accelerator is Accelerator.CUDA and "torch_hip" in _built_for():
        return "ROCm"
    return _LABELS[accelerator]


def _built_for() -> frozenset[str]:
    """The libraries that lie beside torch."""
    found = find_spec("torch")
    if found is None or found.origin is None:
        return frozenset()
    libraries = (Path(found.origin).parent / "lib").glob("*torch*")
    return frozenset(each.stem.removeprefix("lib") for each in libraries)


def found(torch: Any) -> Device:
    """The device that torch has, with the memory that is free now.

    Args:
        torch: the module.
    """
    host = free_host_bytes()
    if torch.cuda.is_available():
        accelerator, free = Accelerator.CUDA, torch.cuda.mem_get_info()[0] + _idle(torch.cuda)
        halves = torch.version.hip or torch.cuda.is_bf16_supported(including_emulation=False)
    elif torch.backends.mps.is_available():
        accelerator, halves = Accelerator.METAL, torch.backends.mps.is_macos_or_newer(14, 0)
        free = torch.mps.recommended_max_memory() - torch.mps.current_allocated_memory()
    elif torch.xpu.is_available():
        accelerator, free = Accelerator.XPU, free_on_xpu(torch.xpu)
        halves = torch.xpu.is_bf16_supported(including_emulation=False)
    else:
        accelerator, free, halves = Accelerator.NONE, host, True
    return Device(accelerator, max(0, int(free)), host, bool(halves), quantises(accelerator))


def _idle(memory: Any) -> int:
    """What torch keeps on the device for itself, and nobody uses."""
    return memory.memory_reserved() - memory.memory_allocated()


def free_on_xpu(xpu: Any) -> int:
    """Some do not tell what is free: there it is all that this program does not use."""
    try:
        return xpu.mem_get_info()[0] + _idle(xpu)
    except RuntimeError:
        return xpu.get_device_properties().total_memory - xpu.memory_allocated()


def give_back(torch: Any) -> None:
    """Let other programs have what torch keeps for itself on its device."""
    for memory in (torch.cuda, torch.mps, torch.xpu):
        if memory.is_available():
            memory.empty_cache()


def quantises(accelerator: Accelerator) -> frozenset[Quantisation]:
    """By torchao on every device, by bitsandbytes where it has kernels."""
    known: set[Quantisation] = set()
    if find_spec("torchao") is not None:
        known.add(Quantisation.EIGHT_BIT)
    if accelerator in (Accelerator.CUDA, Accelerator.XPU) and find_spec("bitsandbytes") is not None:
        known |= {Quantisation.EIGHT_BIT, Quantisation.FOUR_BIT}
    return frozenset(known)


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
