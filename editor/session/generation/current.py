"""The shot that panel and canvas work on, and which of its frames is looked at."""

from __future__ import annotations

from fractions import Fraction
from functools import partial

from PySide6.QtCore import QObject, Signal

from editor.model.edits.generation.shots import set_request
from editor.model.generation.capabilities import ModelSpec
from editor.model.generation.derived.laid_aside import LaidAside, asked_of
from editor.model.generation.request import GenerationRequest
from editor.model.generation.take import QueuedGeneration, QueuedId, Shot, ShotId
from editor.model.pool.takes import take_in_clip
from editor.model.project import Project
from editor.session.generation.beginning import Beginning
from editor.session.generation.outlooks import Outlooks
from editor.session.session import Session


class CurrentShot(QObject):
    """The shot that was opened last, or that of what was selected last, until something else is
    selected."""

    changed = Signal()  # another shot, or another state of it
    moved = Signal(int)  # the frame that is looked at

    def __init__(
        self, session: Session, beginning: Beginning, outlooks: Outlooks, parent: QObject | None
    ) -> None:
        super().__init__(parent)
        self._session, self._beginning, self._outlooks = session, beginning, outlooks
        self._opened: ShotId | None = None
        self._edited: QueuedId | None = None
        self._shown: tuple[Shot | None, object] = (None, None)
        self._own_frame = 0
        self._aside: dict[tuple[ShotId, str], LaidAside] = {}  # by the model that was chosen
        beginning.began.connect(self.open)
        session.selection.changed.connect(self._on_selected)
        session.selection.media_changed.connect(self._on_selected)
        session.sequence_changed.connect(self._on_selected)
        session.document.changed.connect(self._on_project)
        session.playhead.moved.connect(self._on_moved)
        self._shown = self._state()

    @property
    def shot(self) -> Shot | None:
        """As shown: with what a gesture previews."""
        return self._shown[0]

    @property
    def request(self) -> GenerationRequest | None:
        return None if self.shot is None else self.shot.request

    @property
    def spec(self) -> ModelSpec | None:
        """Of the model that the shot asks; None: it is not there, or not known yet."""
        return None if self.shot is None else self._outlooks.spec(self.shot.request.model)

    @property
    def edited(self) -> QueuedGeneration | None:
        """What of the queue is to be replaced by what the shot asks for now."""
        queue = self._session.project.queue
        return next((each for each in queue if each.id == self._edited), None)

    @property
    def frame(self) -> int:
        """The frame of the result that is looked at: the one under the playhead, if the selected
        clip is of the shot."""
        request = self.request
        if request is None:
            return 0
        place = self._place()
        if place is None:
            return min(self._own_frame, request.frames - 1)
        start, offset, speed, rate = place
        seconds = (self._session.playhead.frame - start) / rate * speed + offset
        return min(max(round(seconds * request.rate), 0), request.frames - 1)

    def seek(self, frame: int) -> None:
        """Look at a frame of the result: with a clip of the shot, the playhead goes there."""
        request, place = self.request, self._place()
        if request is None:
            return
        self._own_frame = min(max(frame, 0), request.frames - 1)
        if place is None:
            self.moved.emit(self._own_frame)
            return
        start, offset, speed, rate = place
        seconds = (self._own_frame / request.rate - offset) / speed
        self._session.playhead.seek(max(start + round(seconds * rate), 0))

    def choose_model(self, spec: ModelSpec) -> bool:
        """Ask another model for the same; what it has no room for comes back with one that has."""
        shot = self.shot
        if shot is None or shot.request.model == spec.id:
            return False
        aside = asked_of(shot.request, spec, self._aside.get((shot.id, shot.request.model)))
        self._aside[shot.id, spec.id] = aside
        edit = partial(set_request, shot=shot.id, request=aside.fitted)
        return self._session.edit(self.tr("Choose model"), edit)

    def open(self, shot: str) -> None:
        """Work on this one, whatever is selected."""
        self._opened, self._edited = ShotId(shot), None
        self._look()

    def edit_queued(self, queued: QueuedId | None) -> None:
        """Work on the shot of something in the queue, to change that; None: no more."""
        self._edited = queued
        found = self.edited
        if found is not None:
            self._opened = found.shot
        self._look()

    def _state(self) -> tuple[Shot | None, object]:
        project = self._session.project
        if self._opened is not None and project.shot(self._opened) is None:
            self._opened = None
        opened = None if self._opened is None else project.shot(self._opened)
        found = opened or self._beginning.selected_shot()
        if found is not None:
            self._opened = found.id  # it stays, even if it is given other sources
        return found, self.edited

    def _look(self) -> None:
        before = self._shown
        self._shown = self._state()
        if self._shown != before:
            self.changed.emit()

    def _on_selected(self) -> None:
        """The shot stays while nothing at all is selected."""
        selection = self._session.selection
        found = self._beginning.selected_shot()
        if selection.items or selection.media:
            self._opened = None
            if found is None or self.edited is None or found.id != self.edited.shot:
                self._edited = None
        self._look()

    def _on_project(self, before: Project, after: Project) -> None:
        if (
            before.shots is not after.shots
            or before.queue is not after.queue
            or (before.takes is not after.takes or before.sequences is not after.sequences)
        ):
            self._look()

    def _on_moved(self, _: int) -> None:
        self.moved.emit(self.frame)

    def _place(self) -> tuple[int, Fraction, Fraction, Fraction] | None:
        """Where the selected clip of the shot begins, how far into the result, at which speed and
        rate; None: no such clip is selected."""
        clip, sequence = self._beginning.selected_clip(), self._session.sequence
        found = None if clip is None or sequence is None else sequence.find(clip.id)
        if clip is None or sequence is None or found is None:
            return None
        if self._beginning.selected_shot() != self.shot:
            return None
        start = found[0].start_of(found[1])
        project = self._session.project
        take = take_in_clip(project, clip)
        if take is None:
            return start, Fraction(0), Fraction(1), sequence.rate
        media = project.media_reference(take.media)
        offset = clip.source_start.seconds
        if media is not None and media.available_range is not None:
            offset -= media.available_range.start_time.seconds
        return start, offset, clip.speed or Fraction(1), sequence.rate
