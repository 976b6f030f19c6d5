"""Answers what viewers ask to see, on a thread of its own."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from enum import Enum, auto
from threading import Lock, Thread

from PySide6.QtCore import QObject, Signal

from editor.compositor.isf.catalogue import Catalogue
from editor.jobs.preview.drawing import Drawing
from editor.jobs.preview.helps import Helps
from editor.jobs.preview.looking import Looking
from editor.jobs.preview.picture import PreviewPicture, PreviewRequest
from editor.jobs.preview.waiting import Done, Draw, Need, Rest, Show, Waiting
from editor.jobs.preview.warming import Warming

_log = logging.getLogger(__name__)

_STARVED_S = 0.1


class Output(Enum):
    """IMAGES: drawn here, for software GL. FRAMES: decoded here, for who draws in a window."""

    IMAGES = auto()
    FRAMES = auto()


class _Stale(Exception):
    """Something newer is to be done."""


class PreviewEngine(QObject):
    """`request` never waits; of each viewer's requests the newest wins, and work on an older one
    is left off. Where the exact picture takes long, another that is near it comes first; where a
    large one takes long to draw, a small one does.

    `close` it at the end.
    """

    arrived = Signal(object)  # PreviewPicture

    def __init__(
        self,
        catalogue: Catalogue,
        parent: QObject | None = None,
        output: Output = Output.IMAGES,
        helps: Helps | None = None,
    ) -> None:
        super().__init__(parent)
        self.helps = helps or Helps()
        self.output = output
        self._catalogue = catalogue
        self._waiting = Waiting()
        self._thread: Thread | None = None
        self._starting = Lock()

    def request(self, request: PreviewRequest) -> None:
        """Have the frame shown; `arrived` brings it."""
        self._waiting.ask(request)
        self._start()

    def draw(self, picture: PreviewPicture, done: Done) -> None:
        """Have what playing has decoded drawn before all else; from any thread. `done` is called
        on the one that draws."""
        if self.output is Output.FRAMES:
            done(picture)
            return
        self._waiting.draw(Draw(picture, done))
        self._start()

    def forget_drawing(self) -> None:
        """Leave undone what `draw` was given and has not begun."""
        self._waiting.forget_drawings()

    @property
    def is_idle(self) -> bool:
        """Whether all that was asked for has been shown."""
        return self._waiting.is_idle

    def close(self) -> None:
        """Drop what is waiting, and end the thread."""
        self._waiting.close()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _start(self) -> None:
        with self._starting:
            if self._thread is None and not self._waiting.is_closed:
                self._thread = Thread(target=self._run, name="preview")
                self._thread.start()

    def _run(self) -> None:
        work = _Work(self, self._waiting, self._catalogue)
        try:
            while (task := self._waiting.next(may_rest=work.can_prepare)) is not None:
                try:
                    work.do(task)
                except Exception:  # noqa: BLE001  the viewport must outlive one bad picture
                    _log.exception("a preview could not be made")
        finally:
            work.close()


class _Work:
    """What the engine's thread does."""

    def __init__(self, engine: PreviewEngine, waiting: Waiting, catalogue: Catalogue) -> None:
        self._engine, self._waiting, self._catalogue = engine, waiting, catalogue
        self._looking = Looking(self._check, engine.helps)
        self._drawing: Drawing | None = None
        self._is_stale: Callable[[], bool] = bool
        self._prepared: PreviewRequest | None = None  # whose past is still to be decoded
        self._last_shown = 0.0
        self._warming = Warming()

    @property
    def can_prepare(self) -> bool:
        return self._prepared is not None

    def do(self, task: Draw | Show | Rest) -> None:
        match task:
            case Draw(picture, done):
                done(self._drawn(picture, quickly=True))
            case Show(request, need):
                self._prepared = None
                if need is not Need.SOON or self._show_soon(request):
                    self._show_exactly(request, need)
            case Rest():
                self._prepare()

    def close(self) -> None:
        self._looking.close()
        if self._drawing is not None:
            self._drawing.close()

    def _show_soon(self, request: PreviewRequest) -> bool:
        """Show what is to be had soon; whether the exact picture is still to come. A picture is
        let through now and then, else there would be none while the playhead is dragged."""
        is_starved = time.monotonic() - self._last_shown > _STARVED_S
        self._is_stale = lambda: not is_starved and self._waiting.has_newer(request)
        try:
            decoded, is_exact = self._looking.soon(request)
            self._show(PreviewPicture(request, None, decoded, is_exact), quickly=True)
        except _Stale:
            return False
        return not is_exact

    def _show_exactly(self, request: PreviewRequest, need: Need) -> None:
        self._is_stale = lambda: self._waiting.has_haste
        try:
            picture = PreviewPicture(request, None, self._looking.exactly(request))
            self._show(picture, quickly=need is not Need.SHARPLY)
        except _Stale:
            self._waiting.put_off(request, Need.EXACTLY if need is Need.SOON else need)

    def _prepare(self) -> None:
        request, self._prepared = self._prepared, None
        assert request is not None
        self._is_stale = lambda: self._waiting.has_any
        with suppress(_Stale):
            self._looking.prepare(request)

    def _drawn(
        self,
        picture: PreviewPicture,
        checkpoint: Callable[[], None] | None = None,
        *,
        quickly: bool = False,
    ) -> PreviewPicture:
        if self._drawing is None:
            self._drawing = Drawing(self._catalogue, self._engine.helps.said)
        return self._drawing.drawn(picture, checkpoint, quickly=quickly)

    def _show(self, picture: PreviewPicture, *, quickly: bool) -> None:
        assert picture.decoded is not None
        if self._engine.output is Output.IMAGES:
            picture = self._drawn(picture, self._check, quickly=quickly)
        else:
            if self._warming.is_new(picture):
                self._drawn(picture)
            picture = replace(picture, problems=picture.decoded.problems)
        self._last_shown = time.monotonic()
        self._engine.arrived.emit(picture)
        if picture.is_final:
            self._prepared = picture.request
        elif picture.is_exact:
            self._waiting.put_off(picture.request, Need.SHARPLY)

    def _check(self) -> None:
        if self._waiting.is_closed or self._is_stale():
            raise _Stale
