"""Running out of memory, on whatever device: how it is known, and how much is used."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from traceback import walk_tb

from editor.engine.generate.model import NoMemoryError
from editor.model.generation.remedy import Help, Remedy
from editor.model.generation.request import GenerationRequest

_SIGNS = (
    "out of memory",
    "out_of_memory",
    "not enough memory",
    "can't allocate memory",
    "failed to allocate memory",
)
_SMALL, _LESS = 384, 0.7  # of a side


def is_out_of_memory(error: BaseException) -> bool:
    """Whether a device or the system had no memory left. Libraries are known by their words, so
    none of them need be there."""
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        return True
    return isinstance(error, Exception) and any(sign in str(error).lower() for sign in _SIGNS)


def let_go(error: BaseException | None) -> None:
    """Give back what the calls that it came out of had in hand, so that it may be kept and shown
    without that."""
    while error is not None:
        for frame, _ in walk_tb(error.__traceback__):
            with suppress(RuntimeError):  # it is still at work
                frame.clear()
                len(frame.f_locals)  # what `locals()` had of it goes when this is looked at
        error = error.__cause__ or error.__context__


def no_memory(request: GenerationRequest, device: str) -> NoMemoryError:
    """What to say, and what to try."""
    where = device or "this machine"
    tries: list[str] = []
    if max(request.width, request.height) > 512:
        half = [max(2, side // 4 * 2) for side in (request.width, request.height)]
        tries.append(f"a smaller size, such as {half[0]} x {half[1]}")
    if request.frames > 1:
        tries.append(f"fewer frames than {request.frames}")
    tries.append("closing other programs")
    return NoMemoryError(
        f"There is not enough memory on {where} for {request.frames} frames of {request.width} x "
        f"{request.height}: try {' or '.join(tries)}.",
        Remedy(Help.SMALLER, size_wanted(*_less(request))),
    )


def size_wanted(width: int, height: int, frames: int) -> str:
    """What a `Remedy` says of the size that helps."""
    return f"{width}x{height}x{frames}"


def _less(request: GenerationRequest) -> tuple[int, int, int]:
    """Half of the pixels; where a picture is small, half of the frames."""
    if max(request.width, request.height) <= _SMALL and request.frames > 1:
        return request.width, request.height, max(1, request.frames // 2)
    width, height = (
        max(2, round(side * _LESS / 2) * 2) for side in (request.width, request.height)
    )
    return width, height, request.frames


def resident_bytes() -> int:
    """The memory that this process holds now; where the system does not tell, the most it ever
    held; 0 where that is not told either."""
    status = Path("/proc/self/statm")
    if status.exists():
        import resource

        return int(status.read_text("ascii").split()[1]) * resource.getpagesize()
    try:
        import resource
    except ImportError:  # Windows
        return 0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
