"""Generation in a process of its own: it yields to all others, and when it dies, it dies alone.

caller                              worker (nice 19)
  Order  ------------------------->   generate_clip(...)
  Step, and whether to go on  <---->  task.step(...)
  Shown  <--------------------------  a small picture or a sketch, now and then
  Done or Failed  <-----------------
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import time
import traceback
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from editor.engine.generate.clip import GeneratedClip, OnFrame, generate_clip, not_shown
from editor.engine.generate.model import GenerationError
from editor.engine.generate.registry import Models, found_models
from editor.engine.generate.sent_frame import SentFrame, received, sent
from editor.media.encode.part_file import PartFile
from editor.media.errors import MediaError
from editor.model.frame import Frame
from editor.model.generation.request import GenerationRequest
from editor.model.media import MediaReference
from editor.model.task import Cancelled, OnSketch, Progress, TaskControl

NICENESS = 19
_SHOWN_EVERY_S = 0.1
_POLL_S = 0.05
_PATIENCE_S = 0.8  # how long a stopped worker may take to notice before it is ended
_TIDYING_S = 5.0  # and, once it has, to put its things away
_STARTING = Progress(0, 1, "starting")


@dataclass(frozen=True, slots=True)
class _Order:
    request: GenerationRequest
    media: tuple[MediaReference, ...]
    path: Path
    lossless: bool
    overwrite: bool
    is_watched: bool
    is_sketched: bool


@dataclass(frozen=True, slots=True)
class _Shown:
    index: int
    picture: SentFrame
    is_sketch: bool


@dataclass(frozen=True, slots=True)
class _Failed:
    error: Exception
    trace: str


class Worker:
    """A process that is started when first needed and kept, with the models it has loaded.

    Belongs to one thread; close it, or use it as a context manager.
    """

    def __init__(self) -> None:
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def process_id(self) -> int | None:
        return None if self._process is None else self._process.pid

    def generate(
        self,
        request: GenerationRequest,
        media: Iterable[MediaReference],
        output_path: Path,
        task: TaskControl | None = None,
        on_frame: OnFrame = not_shown,
        *,
        on_sketch: OnSketch | None = None,
        lossless: bool = False,
        overwrite: bool = False,
    ) -> GeneratedClip:
        """As `generate_clip` does it; `on_frame` is given small pictures, and not every one.

        Raises:
            GenerationError: also if the process ended before its time.
            MediaError, Cancelled: as `generate_clip` does.
        """
        task = task or TaskControl()
        is_watched = on_frame is not not_shown
        is_sketched = on_sketch is not None
        what = request, tuple(media), output_path, lossless, overwrite
        order = _Order(*what, is_watched, is_sketched)
        pipe = self._started()
        answer: GeneratedClip | _Failed | None = None
        try:
            pipe.send(order)
            answer = _attended(pipe, task, on_frame, on_sketch or not_shown)
        except (EOFError, ConnectionError) as error:
            raise GenerationError(self._last_words()) from error
        finally:
            if answer is None:
                self._discard(output_path)
        if isinstance(answer, GeneratedClip):
            return answer
        assert answer is not None
        answer.error.add_note(answer.trace)
        raise answer.error

    def close(self) -> None:
        """End the process; the next generation starts another."""
        if self._pipe is not None:
            self._pipe.close()  # which it takes for the end
        if self._process is not None:
            self._process.join(_PATIENCE_S)
            self._process.kill()
            self._process.join()
            self._process.close()
        self._process = self._pipe = None

    def _started(self) -> Connection:
        if self._process is not None and not self._process.is_alive():
            self.close()
        if self._pipe is None:
            context = multiprocessing.get_context("spawn")
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(
                target=_serve, args=(theirs,), name="cutaway generation", daemon=True
            )
            self._process.start()
            theirs.close()
        return self._pipe

    def _last_words(self) -> str:
        assert self._process is not None
        self._process.join(_TIDYING_S)
        code = self._process.exitcode
        if code is not None and code < 0:
            how = f"was ended by the system ({signal.Signals(-code).name})"
        else:
            how = "ended unexpectedly" + ("" if code is None else f" (code {code})")
        return (
            f"The process that generates {how}, and what it was making is lost. If memory ran "
            "out, try a smaller size or fewer frames; otherwise try again."
        )

    def _discard(self, path: Path) -> None:
        """End the process at once and take away what it had begun to write."""
        if self._process is not None:
            self._process.kill()
        self.close()
        with suppress(MediaError):
            PartFile(path, overwrite=True).discard()


def _attended(
    pipe: Connection, task: TaskControl, on_frame: OnFrame, on_sketch: OnSketch
) -> GeneratedClip | _Failed:
    """Pass on what the worker reports, until it is done.

    Raises:
        Cancelled: the task was stopped, and the worker did not notice in time.
        EOFError: the worker is gone.
    """
    last, stopped_at, patience_s = _STARTING, 0.0, _PATIENCE_S
    while True:
        if stopped_at and time.monotonic() - stopped_at > patience_s:
            raise Cancelled
        if not pipe.poll(_POLL_S):
            stopped_at = stopped_at or _stopped_at(task, last)
            continue
        match pipe.recv():
            case Progress() as last:
                stopped_at = stopped_at or _stopped_at(task, last)
                pipe.send(not stopped_at)
                patience_s = _TIDYING_S if stopped_at else _PATIENCE_S
            case _Shown(index, picture, is_sketch):
                (on_sketch if is_sketch else on_frame)(index, received(picture))
            case answer:
                return answer


def _stopped_at(task: TaskControl, progress: Progress) -> float:
    """Report; when the task was stopped, by the monotonic clock, or 0 if it goes on."""
    try:
        task.step(progress.done, progress.total, progress.stage)
    except Cancelled:
        return time.monotonic()
    return 0.0


def _serve(pipe: Connection) -> None:
    """What the process does: one order after another, until its caller is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a key in the caller's terminal is its own
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    with suppress(EOFError, ConnectionError):
        order: _Order = pipe.recv()
        models = found_models()
        while True:
            if not models.has(order.request.model):
                models = found_models()  # it may have been brought since
            pipe.send(_carried_out(order, models, pipe))
            order = pipe.recv()


def _carried_out(order: _Order, models: Models, pipe: Connection) -> GeneratedClip | _Failed:
    try:
        return generate_clip(
            order.request,
            order.media,
            order.path,
            _RemoteControl(pipe),
            _Screen(pipe) if order.is_watched else not_shown,
            on_sketch=_Screen(pipe, are_sketches=True) if order.is_sketched else None,
            models=models,
            lossless=order.lossless,
            overwrite=order.overwrite,
        )
    except Exception as error:  # noqa: BLE001  the caller raises it again
        return _Failed(_sendable(error), traceback.format_exc())


def _sendable(error: Exception) -> Exception:
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:  # noqa: BLE001  whatever an exception of a plug-in does when it is copied
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error


class _RemoteControl(TaskControl):
    """Asks the caller at each step whether to go on."""

    def __init__(self, pipe: Connection) -> None:
        super().__init__()
        self._pipe = pipe

    def step(self, done: int, total: int, stage: str) -> None:
        self._pipe.send(Progress(done, total, stage))
        if not self._pipe.recv():
            raise Cancelled


class _Screen:
    """Sends a small picture now and then."""

    def __init__(self, pipe: Connection, *, are_sketches: bool = False) -> None:
        self._pipe, self._are_sketches = pipe, are_sketches
        self._shown_at = float("-inf")

    def __call__(self, index: int, frame: Frame) -> None:
        now = time.monotonic()
        if now - self._shown_at >= _SHOWN_EVERY_S:
            self._shown_at = now
            self._pipe.send(_Shown(index, sent(frame), self._are_sketches))
