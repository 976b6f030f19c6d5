"""What the preview's thread has to do, in order of haste."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from threading import Condition

from editor.jobs.preview.picture import PreviewPicture, PreviewRequest

_REST_S = 0.15  # without a newer request, before a picture is drawn in its whole size

Done = Callable[[PreviewPicture], None]


@dataclass(frozen=True, slots=True, eq=False)
class Draw:
    """Draw what playing has decoded, and say when it is done."""

    picture: PreviewPicture
    done: Done


class Need(Enum):
    """SOON: nothing has been shown yet. EXACTLY: something near it has. SHARPLY: it has been, but
    smaller than was asked for."""

    SOON = auto()
    EXACTLY = auto()
    SHARPLY = auto()


@dataclass(frozen=True, slots=True)
class Show:
    """Show what a viewer asks for."""

    request: PreviewRequest
    need: Need


class Rest:
    """There is nothing to do but to prepare for what may come."""


class Waiting:
    """First what is played; then what viewers ask for, of each the newest alone; then the exact
    pictures that take long, which give way to all of that; and when nobody has asked for a moment,
    those in their whole size. Any thread may call."""

    def __init__(self) -> None:
        self._drawings: deque[Draw] = deque()
        self._asked: dict[str, PreviewRequest] = {}
        self._late: dict[Need, dict[str, PreviewRequest]] = {Need.EXACTLY: {}, Need.SHARPLY: {}}
        self._last_asked = 0.0
        self._changed = Condition()
        self._is_at_work = False
        self.is_closed = False

    def ask(self, request: PreviewRequest) -> None:
        with self._changed:
            self._forget_late(request.viewer)
            self._asked[request.viewer] = request
            self._last_asked = time.monotonic()
            self._changed.notify()

    def put_off(self, request: PreviewRequest, need: Need) -> None:
        """Show it better later, unless its viewer has asked for another by now."""
        with self._changed:
            if request.viewer not in self._asked:
                self._late[need][request.viewer] = request

    def draw(self, drawing: Draw) -> None:
        """In place of what the viewer is still to be shown better."""
        with self._changed:
            self._forget_late(drawing.picture.request.viewer)
            self._drawings.append(drawing)
            self._changed.notify()

    def forget_drawings(self) -> None:
        with self._changed:
            self._drawings.clear()

    def close(self) -> None:
        with self._changed:
            self.is_closed = True
            self._changed.notify()

    def next(self, *, may_rest: bool) -> Draw | Show | Rest | None:
        """Waits until there is something; or, if it `may_rest`, says that there is nothing. None:
        it is closed."""
        with self._changed:
            self._is_at_work = False
            while not (self.is_closed or self._is_anything_due or (may_rest and not self.has_any)):
                self._changed.wait(self._until_rest if self.has_any else None)
            if self.is_closed:
                return None
            self._is_at_work = self.has_any
            if self._drawings:
                return self._drawings.popleft()
            for need, requests in ((Need.SOON, self._asked), *self._late.items()):
                if requests:
                    return Show(requests.pop(next(iter(requests))), need)
            return Rest()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is asked for, nor being done but to prepare."""
        with self._changed:
            return not self._is_at_work and not self.has_any

    @property
    def has_any(self) -> bool:
        return self.has_haste or any(self._late.values())

    @property
    def has_haste(self) -> bool:
        """Whether there is something that cannot wait for an exact picture."""
        return bool(self._drawings or self._asked)

    @property
    def _is_anything_due(self) -> bool:
        if self.has_haste or self._late[Need.EXACTLY]:
            return True
        return bool(self._late[Need.SHARPLY]) and self._until_rest <= 0

    @property
    def _until_rest(self) -> float:
        """Seconds."""
        return self._last_asked + _REST_S - time.monotonic()

    def has_newer(self, request: PreviewRequest) -> bool:
        return request.viewer in self._asked

    def _forget_late(self, viewer: str) -> None:
        for requests in self._late.values():
            requests.pop(viewer, None)
