"""What is to be seen of the current matte on the frame that is looked at, from wherever it is."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from editor.jobs.mattes.selecting import Selected
from editor.jobs.mattes.sights import Sight, Sights
from editor.model.flatten.alone import alone
from editor.model.flatten.layers import FilePicture
from editor.model.flatten.mattes import matte_value
from editor.model.project import Project
from editor.model.roto.coverage import decided_at
from editor.model.roto.matte import Matte, MatteId
from editor.model.roto.uses import with_uncut
from editor.model.timeline import ItemId, SequenceId
from editor.session.roto.current import CurrentMatte
from editor.session.roto.pointing import Pointing
from editor.session.roto.runner import MatteRunner
from editor.session.roto.tools import Tools, View
from editor.session.session import Session

_OUTLINED = (View.OVERLAY, View.OUTLINE)


class Seeing(QObject):
    """First what is being tried, then what has just been tracked, then what the project has."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        current: CurrentMatte,
        pointing: Pointing,
        runner: MatteRunner,
        tools: Tools,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._current, self._tools = session, current, tools
        self._pointing, self._runner = pointing, runner
        self._sights = Sights(self)
        self._last: tuple[tuple[MatteId | None, int], Sight] | None = None
        self._live: dict[tuple[MatteId, int], NDArray[np.uint8] | None] = {}
        self._found: Selected | None = None
        self._is_resting = True
        self._alone: tuple[tuple[Project, SequenceId, ItemId], Project] | None = None
        for signal in (
            *(current.changed, current.moved, pointing.tried, tools.changed),
            self._sights.arrived,
        ):
            signal.connect(self._on_changed)
        pointing.found.connect(self._on_found)
        for signal in (runner.came, runner.finished):
            signal.connect(self._on_run)

    @property
    def sight(self) -> Sight | None:
        """Until what is newer has been read, what was seen there before. None: nothing is."""
        outlined = self._is_outlined
        trial, matte, frame = self._pointing.trial, self._current.matte, self._current.frame
        place = None if matte is None else matte.id, frame
        if trial is not None:
            sight = self._of_levels(trial, outlined=outlined)
        elif matte is None:
            sight = None
        else:
            sight = self._of(matte, frame, outlined=outlined)
        if sight is None and self._last is not None:
            (last_matte, last_frame), last = self._last
            is_here = last_frame == frame and last_matte in (None, place[0])
            return last if is_here and self.has_any else None
        if sight is not None:
            self._last = place, sight
        return sight

    def set_resting(self, resting: bool) -> None:
        """Whether nothing plays. While it does, but what can be read in time is seen: not the
        outline of what is tinted, nor other mattes."""
        self._is_resting = resting

    @property
    def _is_outlined(self) -> bool:
        is_tinted = self._tools.view is View.OVERLAY
        return self._tools.view in _OUTLINED and (self._is_resting or not is_tinted)

    @property
    def others(self) -> tuple[tuple[Matte, Sight], ...]:
        """Those that are switched on, beside the one that is worked on, as far as they are read."""
        current, tools = self._current, self._tools
        chosen, clip = current.matte, current.clip
        if tools.view not in _OUTLINED or not self._is_resting:
            return ()
        shown = (
            each
            for each in current.mattes
            if (chosen is None or each.id != chosen.id) and tools.is_seen(each.id, clip)
        )
        found = ((each, self._of(each, current.frame, outlined=True)) for each in shown)
        return tuple((each, sight) for each, sight in found if sight is not None)

    @property
    def has_any(self) -> bool:
        """Whether the frame has coverage, or is about to have."""
        if self._pointing.trial is not None or self._pointing.is_searching:
            return True
        matte, frame = self._current.matte, self._current.frame
        if matte is None:
            return False
        if self._just_made(matte.id, frame) is not None:
            return True
        return bool(matte.splines) or decided_at(matte, frame) is not None

    @property
    def is_ready(self) -> bool:
        """Whether all that there is to see is there, in its newest state."""
        is_there = self.sight is not None or not self.has_any
        return is_there and not self._sights.is_reading

    @property
    def neighbours(self) -> tuple[Sight | None, Sight | None]:
        """The key before the frame that is looked at, and the one after it, outlined."""
        matte, frame, size = self._current.matte, self._current.frame, self._current.size
        if matte is None or size is None:
            return None, None
        before = max((key.frame for key in matte.keys if key.frame < frame), default=None)
        after = min((key.frame for key in matte.keys if key.frame > frame), default=None)
        found = [
            None if key is None else self._sights.of(matte_value(matte, size, key), outlined=True)
            for key in (before, after)
        ]
        return found[0], found[1]

    def clip_alone(self, project: Project) -> Project:
        """What the monitor is to show instead of `project` while mattes are worked on: all of the
        clip, and nothing over it."""
        clip, sequence = self._current.clip, self._session.sequence_id
        if not self._tools.isolates or clip is None or sequence is None:
            return project
        asked = project, sequence, clip.id
        kept = self._alone
        if kept is None or kept[0][0] is not project or kept[0][1:] != asked[1:]:
            whole = with_uncut(project, sequence, clip.id)
            kept = self._alone = asked, alone(whole, sequence, clip.id)
        return kept[1]

    def close(self) -> None:
        self._sights.close()

    def _of(self, matte: Matte, frame: int, *, outlined: bool) -> Sight | None:
        live = self._just_made(matte.id, frame)
        if live is not None:
            return self._of_levels(live, outlined=outlined)
        size = self._current.size
        if size is None or not (matte.splines or decided_at(matte, frame)):
            return None
        value, found = matte_value(matte, size, frame), self._found
        if found is not None and value.coverage == FilePicture(str(found.picture)):
            self._sights.keep(value, found.levels)
        return self._sights.of(value, outlined=outlined)

    def _of_levels(self, levels: NDArray[np.uint8], *, outlined: bool) -> Sight | None:
        """What comes as fast as this has its lines when they are there; where nothing else is seen
        of it, it is waited for."""
        sight = self._sights.of_levels(levels, outlined=outlined)
        is_tinted = self._tools.view is View.OVERLAY
        return Sight(levels, None) if sight is None and is_tinted else sight

    def _on_found(self, selected: Selected) -> None:
        self._found = selected

    def _just_made(self, matte: MatteId, frame: int) -> NDArray[np.uint8] | None:
        if (matte, frame) not in self._live:
            if any(kept != frame for _, kept in self._live):
                self._live.clear()
            self._live[matte, frame] = self._runner.live(matte, frame)
        return self._live[matte, frame]

    def _on_run(self, *_: object) -> None:
        self._live.clear()
        self.changed.emit()

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()
