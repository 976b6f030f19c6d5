"""All that the window calls to cut things out of footage."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject

from editor.engine.roto.files import mattes_folder
from editor.engine.roto.tracking.spans import Direction
from editor.jobs.queue import JobQueue
from editor.model.edits.roto import mattes, ready, tracking, uses
from editor.model.edits.roto.mattes import free_hue
from editor.model.effects import EffectId
from editor.model.project import Project
from editor.model.roto.coverage import confidence_at, decided_at
from editor.model.roto.matte import Edges, Matte, MatteId, MatteUse
from editor.session.roto.current import CurrentMatte
from editor.session.roto.pointing import Pointing
from editor.session.roto.runner import MatteRunner
from editor.session.roto.seeing import Seeing
from editor.session.roto.splines.drawing import Splines
from editor.session.roto.splines.following import Following
from editor.session.roto.tools import Tools
from editor.session.roto.watching import Watching
from editor.session.session import Session

AnyEdit = Callable[..., Project]  # an edit of model/edits/roto, which have words of their own


class Roto(QObject):
    """`current` is the matte that is worked on, `pointing` selects and corrects it on the frame
    that is looked at, `runner` tracks it, `splines` are drawn on it, and `following` lets them go
    along with footage; `tools` are what is in hand, `seeing` is what is seen.
    All that changes the project is an edit, which can be undone; it is about the current matte,
    unless another is named."""

    def __init__(self, session: Session, jobs: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        folder = mattes_folder(session.document.path)
        self.current = CurrentMatte(session, self)
        self.runner = MatteRunner(session, jobs, folder, self)
        self.pointing = Pointing(session, self.current, self.runner, folder, self)
        self.tools = Tools(self.current, self)
        self.splines = Splines(session, self.current, self)
        self.following = Following(session, jobs, self.current, self.splines, self)
        self.seeing = Seeing(session, self.current, self.pointing, self.runner, self.tools, self)
        self.watching = Watching(session, self.current, self.pointing, self.runner, self)
        self.tools.changed.connect(self._on_tools)

    def open(self) -> None:
        """Look for what was being made when the program ended."""
        self.runner.open()

    def leave(self) -> None:
        """Begin nothing more; to be called before the jobs are ended."""
        self.runner.leave()
        self.following.leave()

    def close(self) -> None:
        """To be called when the jobs have ended."""
        self.pointing.close()
        self.seeing.close()

    @property
    def next_hue(self) -> int:
        """Of the matte that pointing at something would begin."""
        return free_hue(self._session.project)

    @property
    def can_keep_frame(self) -> bool:
        """Whether the frame that is looked at has something that could be a key, and is none."""
        matte, frame = self.current.matte, self.current.frame
        return (
            matte is not None and matte.key(frame) is None and decided_at(matte, frame) is not None
        )

    def keep_frame(self) -> bool:
        """Let the frame that is looked at be decided as it is."""
        return self.pointing.accept()

    def track(self, direction: Direction = Direction.BOTH, matte: MatteId | None = None) -> bool:
        """Follow the matte from the frame that is looked at, over what the clip shows."""
        found = self._matte(matte)
        if found is None:
            return False
        current = self.current
        begun = self.runner.track([found.id], current.frame, current.range, direction)
        if begun and current.matte is not None and found.id == current.matte.id:
            self.watching.begin(found.id)
        return begun

    def track_all(self, direction: Direction = Direction.BOTH) -> bool:
        """The same of all mattes of the footage that have a key and are not locked, together, so
        that none has what another has."""
        current = self.current
        ids = [each.id for each in self.trackable]
        begun = self.runner.track(ids, current.frame, current.range, direction)
        if begun and current.matte is not None and current.matte.id in ids:
            self.watching.begin(current.matte.id)
        return begun

    @property
    def trackable(self) -> tuple[Matte, ...]:
        """The mattes of the footage that can be tracked."""
        return tuple(each for each in self.current.mattes if each.keys and not each.locked)

    def set_locked(self, locked: bool, matte: MatteId | None = None) -> bool:
        """Have what it covers stay as it is, or let it be changed again."""
        label = self.tr("Lock matte") if locked else self.tr("Unlock matte")
        found = self._matte(matte)
        if found is not None and locked and self.runner.run_of(found.id) is not None:
            said = self.tr("“%1” is being made: stop that first, then lock it.")
            self._session.notices.post(said.replace("%1", found.name))
            return False
        return self._edit(label, matte, mattes.lock_matte, locked=locked)

    def stop(self) -> None:
        """End all that is tracked and refined; what was done stays."""
        self.runner.stop()

    def step_to_key(self, direction: Direction) -> bool:
        """Look at the next key of the matte, or the one before; whether there is one."""
        matte, frame = self.current.matte, self.current.frame
        frames = [] if matte is None else [key.frame for key in matte.keys]
        if direction is Direction.BACKWARDS:
            found = max((each for each in frames if each < frame), default=None)
        else:
            found = min((each for each in frames if each > frame), default=None)
        if found is None:
            return False
        self.current.seek(found)
        return True

    def least_sure(self) -> int | None:
        """The tracked frame of what the clip shows that the machine is least sure of."""
        matte = self.current.matte
        if matte is None:
            return None
        sure = {
            frame: confidence
            for frame in self.current.range
            if matte.key(frame) is None and (confidence := confidence_at(matte, frame)) is not None
        }
        return min(sure, key=sure.__getitem__, default=None)

    def live(self, frame: int) -> NDArray[np.uint8] | None:
        """A frame of the current matte that has just been tracked, (H, W) uint8, and is not in
        the project yet."""
        matte = self.current.matte
        return None if matte is None else self.runner.live(matte.id, frame)

    def rename(self, name: str, matte: MatteId | None = None) -> bool:
        return self._edit(self.tr("Rename matte"), matte, mattes.rename_matte, name=name)

    def set_hue(self, hue: int, matte: MatteId | None = None) -> bool:
        return self._edit(self.tr("Colour of matte"), matte, mattes.set_matte_hue, hue=hue)

    def duplicate(self, matte: MatteId | None = None) -> bool:
        label, new_id = self.tr("Duplicate matte"), self._session.new_id
        return self._edit(label, matte, mattes.duplicate_matte, new_id=new_id)

    def remove(self, matte: MatteId | None = None) -> bool:
        return self._edit(self.tr("Remove matte"), matte, mattes.remove_matte)

    def clear_tracking(self, matte: MatteId | None = None) -> bool:
        """Take away what was tracked; keys stay."""
        return self._edit(self.tr("Clear tracking"), matte, tracking.clear_tracking)

    def set_edges(self, edges: Edges, gesture: str = "", matte: MatteId | None = None) -> bool:
        """How edges are made; what must be made ahead is begun in a moment."""
        found = self._matte(matte)
        if found is None:
            return False
        edit = partial(mattes.set_edges, matte=found.id, edges=edges)
        done = self._session.edit(self.tr("Edges of matte"), edit, gesture)
        if done and edges.are_made_ahead:
            self.runner.refine_soon(found.id)
        return done

    def cut_out(self) -> bool:
        """Leave of the clip what the matte covers."""
        return self._on_clip(self.tr("Cut out"), ready.cut_out)

    def blur_background(self) -> bool:
        new_id = self._session.new_id
        return self._on_clip(self.tr("Blur the background"), ready.blur_background, new_id=new_id)

    def grade_background(self) -> bool:
        label, new_id = self.tr("Grade the background"), self._session.new_id
        return self._on_clip(label, ready.grade_background, new_id=new_id)

    def use(self, use: MatteUse, effect: EffectId | None = None) -> bool:
        """Let a matte cut the clip out, or limit one of its effects; where it does so already, in
        another way."""
        clip, sequence = self.current.clip, self._session.sequence_id
        if clip is None or sequence is None:
            return False
        mattes_there = next((each.mattes for each in clip.effects if each.id == effect), ())
        there = clip.mattes if effect is None else mattes_there
        is_used = any(each.matte == use.matte for each in there)
        edit = partial(
            uses.change_use if is_used else uses.use_matte,
            sequence_id=sequence,
            item=clip.id,
            use=use,
            effect=effect,
        )
        return self._session.edit(self.tr("Use matte"), edit)

    def stop_using(self, matte: MatteId, effect: EffectId | None = None) -> bool:
        clip, sequence = self.current.clip, self._session.sequence_id
        if clip is None or sequence is None:
            return False
        edit = partial(
            uses.stop_using, sequence_id=sequence, item=clip.id, matte=matte, effect=effect
        )
        return self._session.edit(self.tr("Stop using matte"), edit)

    def _on_tools(self) -> None:
        self.pointing.set_active(self.tools.pointing is not None)

    def _matte(self, matte: MatteId | None) -> Matte | None:
        if matte is None:
            return self.current.matte
        return self._session.project.matte(matte)

    def _edit(self, label: str, matte: MatteId | None, edit: AnyEdit, **more: object) -> bool:
        found = self._matte(matte)
        if found is None:
            return False
        return self._session.edit(label, partial(edit, matte=found.id, **more))

    def _on_clip(self, label: str, edit: AnyEdit, **more: object) -> bool:
        clip, matte, sequence = self.current.clip, self.current.matte, self._session.sequence_id
        if clip is None or matte is None or sequence is None:
            return False
        whole = partial(edit, sequence_id=sequence, item=clip.id, matte=matte.id, **more)
        return self._session.edit(label, whole)
