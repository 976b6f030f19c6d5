"""What the preview's thread has to do, in order of haste."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from threading import Condition

from editor.jobs.preview.picture import PreviewPicture, PreviewRequest

Done = Callable[[PreviewPicture], None]


@dataclass(frozen=True, slots=True, eq=False)
class Draw:
    """Draw what playing has decoded, and say when it is done."""

    picture: PreviewPicture
    done: Done


@dataclass(frozen=True, slots=True)
class Show:
    """Show what a viewer asks for; `is_late`: something near it has been shown already."""

    request: PreviewRequest
    is_late: bool


class Rest:
    """There is nothing to do but to prepare for what may come."""


class Waiting:
    """First what is played; then what viewers ask for, of each the newest alone; then the exact
    pictures that take long, which give way to all of that. Any thread may call."""

    def __init__(self) -> None:
        self._drawings: deque[Draw] = deque()
        self._asked: dict[str, PreviewRequest] = {}
        self._late: dict[str, PreviewRequest] = {}
        self._changed = Condition()
        self._is_at_work = False
        self.is_closed = False

    def ask(self, request: PreviewRequest) -> None:
        with self._changed:
            self._late.pop(request.viewer, None)
            self._asked[request.viewer] = request
            self._changed.notify()

    def put_off(self, request: PreviewRequest) -> None:
        """Show it exactly later, unless its viewer has asked for another by now."""
        with self._changed:
            if request.viewer not in self._asked:
                self._late[request.viewer] = request

    def draw(self, drawing: Draw) -> None:
        with self._changed:
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
            if not may_rest:
                self._changed.wait_for(lambda: self.has_any or self.is_closed)
            if self.is_closed:
                return None
            self._is_at_work = self.has_any
            if self._drawings:
                return self._drawings.popleft()
            for requests in (self._asked, self._late):
                if requests:
                    request = requests.pop(next(iter(requests)))
                    return Show(request, requests is self._late)
            return Rest()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is asked for, nor being done but to prepare."""
        with self._changed:
            return not self._is_at_work and not self.has_any

    @property
    def has_any(self) -> bool:
        return self.has_haste or bool(self._late)

    @property
    def has_haste(self) -> bool:
        """Whether there is something that cannot wait for an exact picture."""
        return bool(self._drawings or self._asked)

    def has_newer(self, request: PreviewRequest) -> bool:
        return request.viewer in self._asked
