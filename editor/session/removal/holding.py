"""Frames of a result that are held: what is made anew around them follows them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from editor.engine.generate.results import media_folder
from editor.engine.inpaint.retouching import Picture
from editor.jobs.queue import Job
from editor.jobs.removal.pictures import Pictures
from editor.model.edits.generation.held import held_on, hold, let_go
from editor.model.generation.take import Take
from editor.model.media import MediaId, MediaReference
from editor.session.notices import Severity
from editor.session.removal.current import CurrentRemoval
from editor.session.removal.planning import asked_of
from editor.session.session import Session


@dataclass(frozen=True, slots=True)
class _Writing:
    """A picture of a frame of a take, about to be written by `begin`."""

    take: Take
    frame: int
    label: str
    begin: Callable[[], Job]


class Holding(QObject):
    """Frames are those of what the clip shows. Each that is held is one step."""

    changed = Signal()  # whether something is being written
    written = Signal()  # all that was to be

    def __init__(
        self,
        session: Session,
        pictures: Pictures,
        current: CurrentRemoval,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._pictures, self._current = session, pictures, current
        self._writing: deque[_Writing] = deque()

    @property
    def frames(self) -> tuple[int, ...]:
        """Those that are held."""
        take = self._current.take
        if take is None:
            return ()
        return tuple(sorted(held_on(asked_of(self._session.project, take))))

    @property
    def unmade(self) -> tuple[int, ...]:
        """Those of them that the result was not made with."""
        take = self._current.take
        if take is None:
            return ()
        made = held_on(take.request)
        held = held_on(asked_of(self._session.project, take))
        return tuple(sorted(each for each in held if held[each] != made.get(each)))

    def between(self, whole: range) -> range:
        """Of `whole`, what lies between frames that were held before, about those that are held
        since then; all, if none are."""
        unmade = self.unmade
        if not unmade:
            return whole
        made = [each for each in self.frames if each not in unmade]
        first = max((each + 1 for each in made if each < unmade[0]), default=whole.start)
        end = min((each for each in made if each > unmade[-1]), default=whole.stop)
        return range(first, end)

    @property
    def is_held(self) -> bool:
        """Whether the frame that is looked at is."""
        return self._current.frame in self.frames

    @property
    def is_writing(self) -> bool:
        """Whether one is on its way into the project."""
        return bool(self._writing)

    def hold(self, picture: Picture, label: str) -> None:
        """Let the frame that is looked at be this picture, (H, W, 3)."""
        self._write(label, partial(self._pictures.save, picture))

    def hold_frame(self) -> bool:
        """Let the frame that is looked at stay as it is whatever is made anew around it."""
        media = self._current.media
        if self._current.take is None or media is None or self.is_held:
            return False
        save = partial(self._pictures.save_frame, media, self._current.frame)
        self._write(self.tr("Hold frame"), save)
        return True

    def let_go(self) -> bool:
        """Let the frame that is looked at be made anew as others are."""
        take, frame = self._current.take, self._current.frame
        if take is None or frame not in self.frames:
            return False
        request = asked_of(self._session.document.project, take)
        edit = partial(let_go, shot=take.shot, request=request, frame=frame)
        return self._session.edit(self.tr("Let go of frame"), edit)

    def step(self, by: int) -> bool:
        """Look at the next frame that is held, with -1 at the one before; whether there is one."""
        now = self._current.frame
        beyond = [each for each in self.frames if (each - now) * by > 0]
        if not beyond:
            return False
        self._current.seek(min(beyond, key=lambda each: abs(each - now)))
        return True

    def _write(self, label: str, save: Callable[..., Job]) -> None:
        take, frame = self._current.take, self._current.frame
        assert take is not None
        shot = self._session.project.shot(take.shot)
        name = self.tr("%1, frame %2").replace("%2", str(frame))
        name = name.replace("%1", "" if shot is None else shot.name)
        folder = media_folder(self._session.document.path) / "retouched"
        begin = partial(save, folder, MediaId(self._session.new_id()), name)
        self._writing.append(_Writing(take, frame, label, begin))
        if len(self._writing) == 1:
            self._begin()
        self.changed.emit()

    def _begin(self) -> None:
        job = self._writing[0].begin()
        job.finished.connect(self._on_written)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._go_on)

    def _on_written(self, media: MediaReference) -> None:
        laid = self._writing[0]
        edit = partial(
            hold,
            shot=laid.take.shot,
            request=asked_of(self._session.document.project, laid.take),
            frame=laid.frame,
            picture=replace(media, bin=self.tr("Retouched")),
        )
        self._session.edit(laid.label, edit)
        self._go_on()

    def _on_failed(self, error: Exception) -> None:
        self._session.notices.post(str(error), Severity.ERROR)
        self._go_on()

    def _go_on(self) -> None:
        self._writing.popleft()
        if self._writing:
            self._begin()
        else:
            self.written.emit()
        self.changed.emit()
