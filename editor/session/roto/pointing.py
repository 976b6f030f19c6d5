"""Pointing at what a matte is of: each prompt makes the frame a key, or a better one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from editor.jobs.mattes.selecting import Before, Selected, Selecting, Wanted
from editor.model.edits.roto.mattes import add_matte
from editor.model.edits.roto.tracking import remove_key, set_key
from editor.model.project import Project
from editor.model.roto.coverage import decided_at
from editor.model.roto.matte import Key, Matte, MatteId
from editor.model.roto.prompts import Prompt
from editor.session.notices import Severity
from editor.session.roto.current import CurrentMatte
from editor.session.roto.runner import MatteRunner
from editor.session.session import Session

_REST_MS = 120


@dataclass(frozen=True, slots=True)
class _Sitting:
    """What has been pointed at in one frame, one prompt after another. `matte`: None until there
    is one. `base`: the coverage before the first prompt; `earlier`: the prompts that led to it."""

    matte: MatteId | None
    frame: int
    base: Before | None = None
    earlier: tuple[Prompt, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    key: Key | None = None


class Pointing(QObject):
    """Prompts are in pixels of the footage. The newest result counts, and is one step that can be
    undone; then what was tracked around it is made anew."""

    changed = Signal()  # whether it is searching
    tried = Signal()  # `trial`
    found = Signal(object)  # Selected, that is about to be a key

    def __init__(
        self,
        session: Session,
        current: CurrentMatte,
        runner: MatteRunner,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        """`folder`: where pictures of keys are to be."""
        super().__init__(parent)
        self._session, self._current, self._runner = session, current, runner
        self._folder = folder
        self._selecting = Selecting(self)
        self._sitting: _Sitting | None = None
        self._wanted: Wanted | None = None
        self._tried: Wanted | None = None
        self._trial: Selected | None = None
        self._is_active = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._look)
        self._selecting.selected.connect(self._on_selected)
        self._selecting.failed.connect(self._on_failed)
        current.moved.connect(self._on_moved)
        current.changed.connect(self._on_moved)

    @property
    def prompts(self) -> tuple[Prompt, ...]:
        """What led to the key on the frame that is looked at, with what is being searched for."""
        now = self._here()
        if now is not None:
            return (*now.earlier, *now.prompts)
        matte = self._current.matte
        key = None if matte is None else matte.key(self._current.frame)
        return () if key is None else key.prompts

    @property
    def is_searching(self) -> bool:
        return self._wanted is not None

    @property
    def trial(self) -> NDArray[np.uint8] | None:
        """What the frame that is looked at would be with the prompt that is tried, (H, W) uint8."""
        trial = self._trial
        if trial is None or trial.wanted.frame != self._current.frame:
            return None
        return trial.levels if trial.wanted.media == self._current.media else None

    def try_out(self, prompt: Prompt) -> None:
        """Show what a prompt that is still being drawn would do; `add` or `drop` ends it."""
        media = self._current.media
        if media is None or self._wanted is not None or self._is_locked:
            return
        sitting = self._here() or self._begun()
        prompts = (*sitting.prompts, prompt)
        self._tried = Wanted(media, sitting.frame, prompts, sitting.base)
        self._selecting.ask(self._tried)

    def drop(self) -> bool:
        """Leave what is tried, or being searched for, as if it had not been pointed at; whether
        there was anything."""
        had_any = self._tried is not None or self._wanted is not None
        if self._wanted is not None:
            self._forget()
        self._end_trial()
        return had_any

    def set_active(self, active: bool) -> None:
        """Whether the user is about to point: then each frame that is looked at is made ready."""
        self._is_active = active
        self._on_moved()

    def add(self, prompt: Prompt) -> bool:
        """Point at something in the frame that is looked at; whether there is footage, and its
        matte may be changed."""
        if self._current.media is None or self._refuses():
            return False
        sitting = self._here() or self._begun()
        self._sitting = replace(sitting, prompts=(*sitting.prompts, prompt))
        self._ask()
        return True

    def accept(self) -> bool:
        """Let the frame be decided as it was tracked: it becomes a key."""
        matte, frame = self._current.matte, self._current.frame
        if matte is None or matte.key(frame) is not None or self._refuses():
            return False
        sitting = self._begun()
        if sitting.base is None:
            return False
        self._sitting = sitting
        self._ask()
        return True

    def clear(self) -> bool:
        """Take the key off the frame; what is being searched for is not wanted any more."""
        matte, frame = self._current.matte, self._current.frame
        self._forget()
        if matte is None or matte.key(frame) is None or self._refuses():
            return False
        edit = partial(remove_key, matte=matte.id, frame=frame)
        if not self._session.edit(self.tr("Remove key"), edit):
            return False
        self._runner.redo(matte.id, frame)
        return True

    def close(self) -> None:
        self._selecting.close()

    @property
    def _is_locked(self) -> bool:
        matte = self._current.matte
        return matte is not None and matte.locked

    def _refuses(self) -> bool:
        """Whether the matte is locked; then it is said."""
        matte = self._current.matte
        if matte is None or not matte.locked:
            return False
        self._runner.say_locked(matte)
        return True

    def _here(self) -> _Sitting | None:
        """The sitting, if it is of the frame that is looked at and nobody has changed its key."""
        sitting, matte = self._sitting, self._current.matte
        if sitting is None or sitting.frame != self._current.frame:
            return None
        if sitting.matte != (None if matte is None else matte.id):
            return None
        key = None if matte is None else matte.key(sitting.frame)
        return sitting if sitting.key == key else None

    def _begun(self) -> _Sitting:
        matte, frame = self._current.matte, self._current.frame
        if matte is None:
            return _Sitting(None, frame)
        key = matte.key(frame)
        earlier = () if key is None else key.prompts
        live = self._runner.live(matte.id, frame) if key is None else None
        base = decided_at(matte, frame) if live is None else live
        return _Sitting(matte.id, frame, base, earlier, (), key)

    def _ask(self) -> None:
        sitting, media = self._sitting, self._current.media
        assert sitting is not None
        assert media is not None
        self._tried = None
        self._wanted = Wanted(media, sitting.frame, sitting.prompts, sitting.base, self._folder)
        self._selecting.ask(self._wanted)
        self.changed.emit()

    def _on_selected(self, selected: Selected) -> None:
        if selected.picture is None:
            self._on_tried(selected)
        if selected.picture is None or selected.wanted is not self._wanted:
            return
        self._wanted = None
        sitting = self._sitting
        assert sitting is not None
        prompts = (*sitting.earlier, *sitting.prompts)
        key = Key(sitting.frame, str(selected.picture), prompts)
        self.found.emit(selected)
        if sitting.matte is None:
            self._begin_matte(sitting, key)
        else:
            edit = partial(set_key, matte=sitting.matte, key=key)
            if self._session.edit(self._label(sitting), edit):
                self._sitting = replace(sitting, key=key)
                self._runner.redo(sitting.matte, sitting.frame)
        self._end_trial()
        self.changed.emit()

    def _on_tried(self, selected: Selected) -> None:
        if self._tried is not None:  # an older one will do while a drag goes on
            self._trial = selected
            self.tried.emit()

    def _end_trial(self) -> None:
        self._tried = self._trial = None
        self.tried.emit()

    def _begin_matte(self, sitting: _Sitting, key: Key) -> None:
        matte = self._current.new_matte()
        if matte is None:
            return
        edit = partial(_begun_with, matte=matte, key=key)
        if self._session.edit(self.tr("New matte"), edit):
            self._sitting = replace(sitting, matte=matte.id, key=key)
            self._current.choose(matte.id)

    def _label(self, sitting: _Sitting) -> str:
        if not sitting.prompts:
            return self.tr("Accept frame")
        return self.tr("Select") if sitting.base is None else self.tr("Correct frame")

    def _on_failed(self, wanted: Wanted, error: Exception) -> None:
        if wanted in (self._wanted, self._tried):
            self._forget()
            self._end_trial()
            self._session.notices.post(str(error), Severity.ERROR)

    def _forget(self) -> None:
        self._wanted = self._sitting = None
        self.changed.emit()

    def _on_moved(self, _: object = None) -> None:
        if self._is_active:
            self._rest.start()

    def _look(self) -> None:
        media = self._current.media
        is_idle = self._wanted is None and self._tried is None
        if self._is_active and media is not None and is_idle:
            self._selecting.look_at(media, self._current.frame)


def _begun_with(project: Project, matte: Matte, key: Key) -> Project:
    return set_key(add_matte(project, matte), matte.id, key)
