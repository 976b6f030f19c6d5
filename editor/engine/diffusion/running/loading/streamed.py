"""Weights read piece by piece into where they are to be, in other numbers or on a device: no piece
is held twice, and reading, converting and sending go on at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Any

from editor.engine.diffusion.running.loading.files import Stored

_THREADS = 4
_PIECE = 16 << 20  # bytes: enough for a device's bus, and little beside any model
_WAITS_S = 0.1


@dataclass(frozen=True, slots=True)
class Wanted:
    """A stored tensor, and the tensor of its shape that is to hold it."""

    stored: Stored
    target: Any


def fill(
    wanted: Iterable[Wanted], torch: Any, on_bytes: Callable[[int], None], threads: int = _THREADS
) -> None:
    """
    Args:
        on_bytes: is told now and then, on this thread, how many bytes have been read; what it
            raises stops the reading.

    Raises:
        OSError: a file cannot be read, or ends too early.
    """
    waiting = iter(list(wanted))
    done = 0
    with ThreadPoolExecutor(threads, "loading") as pool:
        readers = [_Reader(torch) for _ in range(threads)]
        first = zip(readers, waiting, strict=False)
        under_way = {pool.submit(reader.read, one): reader for reader, one in first}
        try:
            while under_way:
                on_bytes(done)
                finished, _ = wait(under_way, _WAITS_S, FIRST_COMPLETED)
                for each in finished:
                    reader = under_way.pop(each)
                    done += each.result()
                    following = next(waiting, None)
                    if following is not None:
                        under_way[pool.submit(reader.read, following)] = reader
        except BaseException:
            _stop(readers, under_way)
            raise
        for reader in readers:
            reader.finish()
    on_bytes(done)


def _stop(readers: Iterable[_Reader], under_way: Iterable[Future[int]]) -> None:
    for reader in readers:
        reader.is_stopped = True
    wait(under_way)
    for reader in readers:
        reader.finish()


class _Reader:
    """Reads for one thread at a time. For CUDA it has two buffers that do not move in memory: while
    one is being sent, the other is read into."""

    def __init__(self, torch: Any) -> None:
        self._torch = torch
        self._buffers: list[Any] = []
        self._sent: list[Any] = []
        self._turn = 0
        self.is_stopped = False

    def read(self, wanted: Wanted) -> int:
        """How many bytes that were."""
        torch, stored = self._torch, wanted.stored
        dtype = getattr(torch, stored.dtype)
        flat = wanted.target.view(-1)
        is_sent = flat.device.type == "cuda"
        with stored.file.open("rb", buffering=0) as opened, torch.no_grad():
            opened.seek(stored.start)
            for start, stop in _pieces(flat.numel(), _PIECE // dtype.itemsize):
                if self.is_stopped:
                    break
                count = (stop - start) * dtype.itemsize
                buffer = self._buffer(is_sent)[:count]
                _read_whole(opened, memoryview(buffer.numpy()))
                flat[start:stop].copy_(buffer.view(dtype), non_blocking=is_sent)
                if is_sent:
                    self._sent[self._turn].record(torch.cuda.current_stream(flat.device))
        return stored.bytes

    def finish(self) -> None:
        for each in self._sent:
            each.synchronize()

    def _buffer(self, is_sent: bool) -> Any:
        """One that nothing is being sent from any more."""
        torch = self._torch
        if not self._buffers:
            many = 2 if is_sent else 1
            self._buffers = [
                torch.empty(_PIECE, dtype=torch.uint8, pin_memory=is_sent) for _ in range(many)
            ]
            self._sent = [torch.cuda.Event() for _ in range(many)] if is_sent else []
        self._turn = (self._turn + 1) % len(self._buffers)
        if is_sent:
            self._sent[self._turn].synchronize()
        return self._buffers[self._turn]


def _pieces(count: int, most: int) -> Iterator[tuple[int, int]]:
    for start in range(0, count, most):
        yield start, min(start + most, count)


def _read_whole(opened: Any, into: memoryview) -> None:
    filled = 0
    while filled < len(into):
        count = opened.readinto(into[filled:])
        if not count:
            raise OSError(f"{opened.name} ends too early")
        filled += count
