"""Puts what was made of mattes into the project: at the end of a run, or when the project is opened
after the program was killed."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from editor.jobs.mattes.tracking import Done, Order, Tracking
from editor.media.grey.salvage import Salvaged
from editor.model.edits.errors import EditError
from editor.model.edits.roto.tracking import put_alphas, put_stretches
from editor.model.project import Project
from editor.model.roto.coverage import decided_at
from editor.model.roto.matte import Matte, MatteId, Matting, Stretch
from editor.model.roto.windows import without_frames
from editor.session.notices import Severity
from editor.session.session import Session

Put = Callable[[Project, MatteId, tuple[Stretch, ...]], Project]


class Keeping(QObject):
    """Where the project cannot be edited just now, it waits until it can."""

    def __init__(self, session: Session, tracking: Tracking, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: list[tuple[str, tuple[Done, ...]]] = []
        tracking.salvaged.connect(self._on_salvaged)
        session.document.history_changed.connect(self._deliver)

    def keep(self, label: str, done: tuple[Done, ...]) -> None:
        """Put what a run made into the project, as one step."""
        some = tuple(each for each in done if each.filmed.stretches)
        if some:
            self._waiting.append((label, some))
            self._deliver()

    def _deliver(self) -> None:
        waiting, self._waiting = self._waiting, []
        for label, done in waiting:
            made: list[tuple[Put, MatteId, tuple[Stretch, ...]]] = []
            for each in done:
                order = each.order
                now = self._session.document.project.matte(order.matte.id)
                still = () if now is None else still_true(order, each.filmed.stretches, now)
                if still:
                    put = put_alphas if order.is_refining else put_stretches
                    made.append((put, order.matte.id, still))
                else:
                    order.path.unlink(missing_ok=True)  # taken back while it was made
            if not made:
                continue
            try:
                self._session.document.apply(label, partial(_with_made, made=tuple(made)))
            except EditError:
                self._waiting.append((label, done))

    def _on_salvaged(self, found: tuple[Salvaged, ...]) -> None:
        """What the program was making when it was killed; what does not belong to the project as
        it is, goes."""
        frames = 0
        for each in found:
            put, matte = self._noted(each.note)
            if matte is None or put is None:
                Path(each.stretches[0].film).unlink(missing_ok=True)
                continue
            edit = partial(_with_made, made=((put, matte.id, each.stretches),))
            if self._session.edit(self.tr("Recover %1").replace("%1", matte.name), edit):
                frames += sum(len(stretch.confidence) for stretch in each.stretches)
        if frames:
            said = self.tr("%n frame(s) made when the program ended are there.", "", frames)
            self._session.notices.post(said, Severity.INFO)

    def _noted(self, note: str) -> tuple[Put | None, Matte | None]:
        """What a film was for, if that is still so."""
        try:
            said = json.loads(note)
            matte = self._session.document.project.matte(MatteId(said["matte"]))
        except (ValueError, LookupError, TypeError):
            return None, None
        for is_refining, put in ((False, put_stretches), (True, put_alphas)):
            if matte is not None and note == note_of(matte, is_refining=is_refining):
                return put, matte
        return None, None


def note_of(matte: Matte, *, is_refining: bool = False) -> str:
    """What tells whether a film that was left half done still belongs to the matte."""
    keys = [[key.frame, Path(key.picture).name] for key in matte.keys]
    edges = [matte.edges.matting, matte.edges.smoothing] if is_refining else None
    return json.dumps({"matte": matte.id, "keys": keys, "edges": edges})


def still_true(order: Order, stretches: tuple[Stretch, ...], now: Matte) -> tuple[Stretch, ...]:
    """What was made, without edges of what has become another coverage meanwhile, or of edges that
    are wanted otherwise now. What was tracked is true for as long as nothing better is there."""
    if not order.is_refining:
        return stretches
    if _made_ahead(now) != _made_ahead(order.matte):
        return ()
    for each in stretches:
        for frame in range(each.first, each.end):
            if decided_at(now, frame) != decided_at(order.matte, frame):
                stretches = without_frames(stretches, frame, frame + 1)
    return stretches


def _made_ahead(matte: Matte) -> tuple[Matting, float]:
    return matte.edges.matting, matte.edges.smoothing


def _with_made(
    project: Project, made: tuple[tuple[Put, MatteId, tuple[Stretch, ...]], ...]
) -> Project:
    for put, matte, stretches in made:
        project = put(project, matte, stretches)
    return project
