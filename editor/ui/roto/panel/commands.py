"""The commands that track mattes and put them to use, connected."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from editor.engine.roto.tracking.spans import Direction
from editor.model.roto.unsure import next_unsure, tally, unsure_runs
from editor.session.roto.using import Using
from editor.ui.studio import Studio

_OF_MATTE = (
    *("matte.duplicate", "matte.lock", "matte.cut_out", "matte.blur_background"),
    *("matte.grade_background", "matte.replace_background", "matte.export"),
)


class MatteCommands(QObject):
    """They are about the matte that is worked on."""

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._roto = studio.actions, studio.roto
        self._current = studio.roto.current
        self._using = Using(studio.session, studio.roto)
        roto, current = self._roto, self._current
        for command, method in {
            "matte.track": roto.track,
            "matte.track_back": partial(roto.track, Direction.BACKWARDS),
            "matte.track_forward": partial(roto.track, Direction.FORWARDS),
            "matte.track_all": roto.track_all,
            "matte.stop": roto.stop,
            "matte.redo": self._redo,
            "matte.clear_tracking": roto.clear_tracking,
            "matte.previous_key": partial(roto.step_to_key, Direction.BACKWARDS),
            "matte.next_key": partial(roto.step_to_key, Direction.FORWARDS),
            "matte.previous_unsure": partial(self._step_to_unsure, back=True),
            "matte.next_unsure": self._step_to_unsure,
            "matte.new": current.begin_new,
            "matte.next": partial(self._step, 1),
            "matte.previous": partial(self._step, -1),
            "matte.duplicate": roto.duplicate,
            "matte.remove": roto.remove,
            "matte.cut_out": self._cut_out,
            "matte.blur_background": roto.blur_background,
            "matte.grade_background": roto.grade_background,
            "matte.lock": self._lock,
        }.items():
            self._actions.connect_to(command, method)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        for signal in (current.changed, current.moved, roto.runner.changed, roto.runner.finished):
            signal.connect(self.refresh_soon)
        self.refresh()

    def refresh(self) -> None:
        """Enable what makes sense for the matte, and say why not."""
        actions, matte, within = self._actions, self._current.matte, self._current.range
        found = None if matte is None else tally(matte, within)
        none = self.tr("There is no matte here yet: click the thing that you want to cut out.")
        no_key = self.tr("No frame of the matte is decided yet: click what it is to be of.")
        locked = self.tr("The matte is locked.")
        is_free = matte is not None and not matte.locked
        why = none if matte is None else no_key if is_free else locked
        has_key = matte is not None and is_free and bool(matte.keys)
        for command in ("matte.track", "matte.track_back", "matte.track_forward"):
            actions.set_enabled(command, has_key, why)
        actions.set_enabled("matte.track_all", bool(self._roto.trackable), no_key)
        actions.set_enabled("matte.remove", is_free, none if matte is None else locked)
        actions.set_checked("matte.lock", matte is not None and matte.locked)
        actions.set_enabled(
            "matte.stop", bool(self._roto.runner.runs), self.tr("Nothing is being tracked.")
        )
        is_tracked = found is not None and found.tracked > 0
        untracked = self.tr("Nothing has been tracked yet.")
        why = untracked if matte is None or is_free else locked
        actions.set_enabled("matte.redo", has_key and is_tracked, why)
        actions.set_enabled("matte.clear_tracking", is_tracked and is_free, why)
        keys = [] if matte is None else [key.frame for key in matte.keys]
        frame = self._current.frame
        no_more = self.tr("There is no other key there.")
        actions.set_enabled("matte.previous_key", any(each < frame for each in keys), no_more)
        actions.set_enabled("matte.next_key", any(each > frame for each in keys), no_more)
        is_unsure = matte is not None and bool(unsure_runs(matte, within))
        sure = self.tr("No tracked frame is unsure.")
        for command in ("matte.previous_unsure", "matte.next_unsure"):
            actions.set_enabled(command, is_unsure, sure)
        no_clip = self.tr("There is no clip with a picture here.")
        actions.set_enabled("matte.new", self._current.media is not None, no_clip)
        several = len(self._current.mattes) > 1
        for command in ("matte.next", "matte.previous"):
            actions.set_enabled(command, several, self.tr("The clip has no other matte."))
        for command in _OF_MATTE:
            actions.set_enabled(command, matte is not None, none)
        cuts = matte is not None and self._using.cuts_out(matte.id)
        actions.set_checked("matte.cut_out", cuts)

    def refresh_soon(self, *_: object) -> None:
        self._soon.start()

    def _lock(self, on: bool) -> None:
        self._roto.set_locked(on)
        self.refresh()

    def _redo(self) -> None:
        matte = self._current.matte
        if matte is not None:
            self._roto.runner.redo(matte.id, self._current.frame)

    def _step_to_unsure(self, *, back: bool = False) -> None:
        matte = self._current.matte
        if matte is not None:
            found = next_unsure(matte, self._current.frame, self._current.range, back=back)
            if found is not None:
                self._current.seek(found)

    def _step(self, by: int) -> None:
        mattes, matte = self._current.mattes, self._current.matte
        if mattes:
            place = -1 if matte is None else mattes.index(matte)
            self._current.choose(mattes[(place + by) % len(mattes)].id)

    def _cut_out(self, on: bool) -> None:
        matte = self._current.matte
        if matte is not None:
            self._using.set_cut_out(matte.id, on)
        self.refresh()
