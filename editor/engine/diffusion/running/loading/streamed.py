"""Weights read piece by piece into where they are to be, in other numbers or on a device: no piece
is held twice, and reading, converting and sending go on at once, also while the next network is
being built."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from queue import SimpleQueue
from types import TracebackType
from typing import Any, Self

from editor.engine.diffusion.running.loading.files import Stored

_THREADS = 4
_PIECE = 16 << 20  # bytes: enough for a device's bus, and little beside any model
_WAITS_S = 0.1


@dataclass(frozen=True, slots=True)
class Wanted:
    """A stored tensor, and the tensor of its shape that is to hold it."""

    stored: Stored
    target: Any


class Filling:
    """Fills tensors from their files until it is finished, or left by what was raised."""

    def __init__(self, torch: Any, threads: int = _THREADS) -> None:
        self._pool = ThreadPoolExecutor(threads, "loading")
        self._readers = [_Reader(torch) for _ in range(threads)]
        self._idle: SimpleQueue[_Reader] = SimpleQueue()
        for each in self._readers:
            self._idle.put(each)
        self._under_way: set[Future[int]] = set()
        self._bytes = 0
        self.bytes_begun = 0

    def begin(self, wanted: Iterable[Wanted]) -> None:
        """The targets hold nothing of use before `finish`."""
        for each in wanted:
            self.bytes_begun += each.stored.bytes
            self._under_way.add(self._pool.submit(self._read, each))

    def bytes_read(self) -> int:
        """
        Raises:
            OSError: a file cannot be read, or ends too early.
        """
        done = {each for each in self._under_way if each.done()}
        self._under_way -= done
        self._bytes += sum(each.result() for each in done)
        return self._bytes

    def finish(self, on_bytes: Callable[[int], None]) -> None:
        """
        Args:
            on_bytes: is told now and then, on this thread, how many bytes have been read; what it
                raises stops the reading.

        Raises:
            OSError: a file cannot be read, or ends too early.
        """
        while self._under_way:
            on_bytes(self.bytes_read())
            wait(self._under_way, _WAITS_S, FIRST_EXCEPTION)
        on_bytes(self._bytes)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        for reader in self._readers:
            reader.is_stopped = True
        self._pool.shutdown(cancel_futures=True)
        for reader in self._readers:
            reader.finish()

    def _read(self, wanted: Wanted) -> int:
        reader = self._idle.get()
        try:
            return reader.read(wanted)
        finally:
            self._idle.put(reader)


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
