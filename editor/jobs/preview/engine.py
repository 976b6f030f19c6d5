"""Answers what viewers ask to see, on a thread of its own."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from enum import Enum, auto
from threading import Condition, Thread

from PySide6.QtCore import QObject, Signal

from editor.compositor.isf.catalogue import Catalogue
from editor.jobs.preview.drawing import Drawing
from editor.jobs.preview.looking import Looking
from editor.jobs.preview.picture import PreviewPicture, PreviewRequest
from editor.media.preview_source import ProxyOf

_log = logging.getLogger(__name__)

_STARVED_S = 0.1
Done = Callable[[PreviewPicture], None]


class Output(Enum):
    """IMAGES: drawn here, for software GL. FRAMES: decoded here, for who draws in a window."""

    IMAGES = auto()
    FRAMES = auto()


class _Stale(Exception):
    """Something newer is to be done."""


class PreviewEngine(QObject):
    """`request` never waits; of each viewer's requests the newest wins, and work on an older one
    is left off. Where the exact picture takes long, another that is near it comes first.

    `close` it at the end.

    Args:
        proxy_of: where a media's proxy is, if there is one now; asked on any thread.
    """

    arrived = Signal(object)  # PreviewPicture

    def __init__(
        self,
        catalogue: Catalogue,
        parent: QObject | None = None,
        output: Output = Output.IMAGES,
        proxy_of: ProxyOf = lambda media: None,
    ) -> None:
        super().__init__(parent)
        self.proxy_of = proxy_of
        self.output = output
        self._catalogue = catalogue
        self._asked: dict[str, PreviewRequest] = {}
        self._to_draw: deque[tuple[PreviewPicture, Done]] = deque()
        self._news = Condition()
        self._is_closed = False
        self._thread: Thread | None = None

    def request(self, request: PreviewRequest) -> None:
        """Have the frame shown; `arrived` brings it."""
        with self._news:
            self._asked.pop(request.viewer, None)
            self._asked[request.viewer] = request
            self._wake()

    def draw(self, picture: PreviewPicture, done: Done) -> None:
        """Have what playing has decoded drawn before all else. `done` is called on a thread of
        ours; from any thread."""
        if self.output is Output.FRAMES:
            done(picture)
            return
        with self._news:
            self._to_draw.append((picture, done))
            self._wake()

    def forget_drawing(self) -> None:
        """Leave undone what `draw` was given and has not begun."""
        with self._news:
            self._to_draw.clear()

    def close(self) -> None:
        """Drop what is waiting, and end the thread."""
        with self._news:
            self._is_closed = True
            self._news.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _wake(self) -> None:
        """With the lock held."""
        if self._thread is None and not self._is_closed:
            self._thread = Thread(target=self._run, name="preview")
            self._thread.start()
        self._news.notify()

    def _run(self) -> None:
        work = _Work(self, self._catalogue)
        try:
            while (task := self._next(work)) is not None:
                try:
                    task()
                except Exception:  # noqa: BLE001  the viewport must outlive one bad picture
                    _log.exception("a preview could not be made")
        finally:
            work.close()

    def _next(self, work: _Work) -> Callable[[], None] | None:
        """What to do now; waits if there is nothing. None: end."""
        with self._news:
            if not self.has_news() and work.can_prepare:
                return work.prepare
            self._news.wait_for(self.has_news)
            if self._is_closed:
                return None
            if self._to_draw:
                picture, done = self._to_draw.popleft()
                return lambda: done(work.drawn(picture))
            request = self._asked.pop(next(iter(self._asked)))
            return lambda: work.serve(request)

    def put_off(self, request: PreviewRequest) -> None:
        """Do it later, unless its viewer has asked for another by now."""
        with self._news:
            self._asked.setdefault(request.viewer, request)

    def has_news(self) -> bool:
        """Whether there is something newer to do."""
        return bool(self._asked or self._to_draw or self._is_closed)


class _Work:
    """What the engine's thread does."""

    def __init__(self, engine: PreviewEngine, catalogue: Catalogue) -> None:
        self._engine, self._catalogue = engine, catalogue
        self._looking = Looking(self._check, engine.proxy_of)
        self._drawing: Drawing | None = None
        self._prepared: PreviewRequest | None = None  # whose past is still to be decoded
        self._is_starved = False
        self._last_shown = 0.0

    @property
    def can_prepare(self) -> bool:
        return self._prepared is not None

    def serve(self, request: PreviewRequest) -> None:
        self._prepared = None
        self._is_starved = time.monotonic() - self._last_shown > _STARVED_S
        try:
            decoded, is_exact = self._looking.soon(request)
            self._show(PreviewPicture(request, None, decoded, is_exact))
            if not is_exact:
                decoded = self._looking.exactly(request)
                self._show(PreviewPicture(request, None, decoded))
        except _Stale:
            self._engine.put_off(request)
            return
        self._prepared = request

    def prepare(self) -> None:
        request, self._prepared = self._prepared, None
        assert request is not None
        with suppress(_Stale):
            self._looking.prepare(request)

    def drawn(
        self, picture: PreviewPicture, checkpoint: Callable[[], None] | None = None
    ) -> PreviewPicture:
        if self._drawing is None:
            self._drawing = Drawing(self._catalogue)
        return self._drawing.drawn(picture, checkpoint)

    def close(self) -> None:
        self._looking.close()
        if self._drawing is not None:
            self._drawing.close()

    def _show(self, picture: PreviewPicture) -> None:
        assert picture.decoded is not None
        if self._engine.output is Output.IMAGES:
            picture = self.drawn(picture, self._check)
        else:
            picture = replace(picture, problems=picture.decoded.problems)
        self._last_shown, self._is_starved = time.monotonic(), False
        self._engine.arrived.emit(picture)

    def _check(self) -> None:
        """Leave off what is not the newest, but let a picture through now and then: else there
        would be none for as long as the playhead is dragged."""
        if self._engine.has_news() and not self._is_starved:
            raise _Stale
