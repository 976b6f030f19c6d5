"""What is seen over a clip that things are taken out of: what is to go, and what is to come."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from editor.engine.inpaint.retouching import Picture
from editor.jobs.mattes.sights import Line, Sights
from editor.jobs.removal.pictures import Opened, Pictures, Wanted
from editor.model.edits.generation.held import held_on
from editor.model.flatten.mattes import matte_value
from editor.model.generation.removal import removal_options
from editor.model.generation.sources import SourceRole
from editor.model.media import MediaId
from editor.model.roto.matte import Matte
from editor.session.notices import Severity
from editor.session.removal.current import CurrentRemoval
from editor.session.removal.planning import asked_of
from editor.session.session import Session

Lines = tuple[Line, ...]


class Seeing(QObject):
    """There is a `picture` where the frame that is looked at is held and was not made so yet, and
    wherever something is about to be painted."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        pictures: Pictures,
        current: CurrentRemoval,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._pictures, self._current = session, pictures, current
        self._is_on, self._is_painted = False, False
        self.shows_mask = False
        self._opened: Opened | None = None
        self._asked: Wanted | None = None
        self._fresh: tuple[MediaId, int, Picture] | None = None
        self._is_written = True
        self._wanted: Wanted | None = None
        self._sights = Sights(self)
        self._sights.arrived.connect(self.changed)
        pictures.opened.connect(self._on_opened)
        pictures.failed.connect(self._on_failed)
        current.changed.connect(self.look)
        current.moved.connect(self.look)

    @property
    def picture(self) -> Picture | None:
        """(H, W, 3); None: it is not there yet, or is as the clip shows it."""
        wanted, opened, fresh = self._wanted, self._opened, self._fresh
        if wanted is None:
            return None
        if fresh is not None and fresh[:2] == (wanted.media.id, wanted.frame):
            return fresh[2]
        return opened.picture if opened is not None and opened.wanted == wanted else None

    @property
    def within(self) -> NDArray[np.uint8] | None:
        """(H, W) uint8: how much of it may be changed where; None: all."""
        wanted, opened = self._wanted, self._opened
        if wanted is None or opened is None:
            return None
        is_here = (opened.wanted.media, opened.wanted.frame) == (wanted.media, wanted.frame)
        return opened.within if is_here else None

    @property
    def borders(self) -> Lines:
        """Around what may be changed, in pixels of the picture, as far as they are known."""
        within = self.within
        sight = None if within is None else self._sights.of_levels(within, outlined=True)
        return () if sight is None or sight.lines is None else sight.lines

    def lines_of(self, matte: Matte, frame: int, size: tuple[int, int], grow: int) -> Lines:
        """Around what is to go, as far as they are known: the matte on a frame of its footage,
        grown."""
        edges = replace(matte.edges, choke=matte.edges.choke - grow)
        value = matte_value(replace(matte, edges=edges), size, frame)
        sight = self._sights.of(value, outlined=True)
        return () if sight is None or sight.lines is None else sight.lines

    def set_on(self, on: bool) -> None:
        """Whether results are worked on at all."""
        self._is_on = on
        self.look()

    def show_mask(self, shows: bool) -> None:
        """Whether the borders of what is to go are to be seen."""
        self.shows_mask = shows
        self.changed.emit()

    def set_painted(self, painted: bool) -> None:
        """Whether something to paint with is in hand."""
        self._is_painted = painted
        self.look()

    def close(self) -> None:
        self._sights.close()

    def put(self, picture: Picture) -> None:
        """It has been painted on, and is being written."""
        if self._wanted is not None:
            self._fresh = self._wanted.media.id, self._wanted.frame, picture
            self._is_written = False
            self.changed.emit()

    def end_writing(self) -> None:
        """The project has what was painted, or it could not be written."""
        self._is_written = True
        self.look()
        if self.is_known:
            self._fresh = None
            self.changed.emit()

    @property
    def is_known(self) -> bool:
        """Whether what the project has is there to be seen."""
        opened = self._opened
        return opened is not None and opened.wanted == self._wanted

    def look(self, *_: object) -> None:
        """Have the picture ready that is looked at."""
        before, self._wanted = self._wanted, self._to_see()
        wanted = self._wanted
        if wanted is not None and wanted != self._asked and not self.is_known:
            self._asked = wanted
            self._pictures.ask(wanted)
        if wanted != before:
            self.changed.emit()

    def _to_see(self) -> Wanted | None:
        current, project = self._current, self._session.project
        take, media = current.take, current.media
        if not self._is_on or take is None or media is None or not current.is_seen:
            return None
        frame, request = current.frame, asked_of(project, take)
        held, made = held_on(request).get(frame), held_on(take.request).get(frame)
        if not self._is_painted and held in (None, made):
            return None
        mask, options = take.request.source(SourceRole.MASK), removal_options(take.request)
        return Wanted(
            media,
            frame,
            None if held is None else project.media_reference(held),
            None if mask is None else project.media_reference(mask.media),
            options.grow,
            options.feather,
        )

    def _on_opened(self, opened: Opened) -> None:
        if opened.wanted != self._asked:
            return
        self._asked, self._opened = None, opened
        if self._is_written:
            self._fresh = None
        self.changed.emit()

    def _on_failed(self, wanted: Wanted, error: Exception) -> None:
        if wanted == self._asked:
            self._asked = None
            self._session.notices.post(str(error), Severity.ERROR)
