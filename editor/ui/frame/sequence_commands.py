"""Sequences made, and the values of the open one shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from editor.model.edits.project.new import new_project, new_sequence
from editor.model.edits.project.sequences import add_sequence, free_sequence_name
from editor.model.project import Sequence
from editor.session.session import Session
from editor.ui.commands.actions import Actions


class SequenceCommands(QObject):
    """`reveal` brings the panel of that name to the front."""

    def __init__(self, session: Session, actions: Actions, reveal: Callable[[str], None]) -> None:
        super().__init__(actions)
        self._session, self._actions, self._reveal = session, actions, reveal
        actions.connect_to("project.new_sequence", self.make)
        actions.connect_to("project.sequence_settings", self.show_settings)
        session.sequence_changed.connect(self._refresh)
        self._refresh()

    def make(self) -> None:
        """One like the open one, but empty; it is opened, and its values can be changed at once."""
        sequence = self._made()
        if self._session.edit(self.tr("New sequence"), partial(add_sequence, sequence=sequence)):
            self._session.open_sequence(sequence.id)
            self.show_settings()

    def show_settings(self) -> None:
        """In the inspector, which shows the sequence while nothing is selected."""
        self._session.selection.set_media(())
        self._session.selection.clear()
        self._reveal("inspector")

    def _made(self) -> Sequence:
        like, new_id = self._session.sequence, self._session.new_id
        name = free_sequence_name(self._session.project, self.tr("Sequence {number}"))
        if like is None:
            return new_project(name, new_id=new_id).sequences[0]
        made = new_sequence(
            name,
            like.rate,
            like.width,
            like.height,
            video_tracks=len(like.video_tracks),
            audio_tracks=len(like.audio_tracks),
            sample_rate=like.sample_rate,
            new_id=new_id,
        )
        return replace(
            made,
            working_space=like.working_space,
            format_from_first_clip=like.format_from_first_clip,
        )

    def _refresh(self) -> None:
        there = self._session.sequence is not None
        reason = self.tr("No sequence is open.")
        self._actions.set_enabled("project.sequence_settings", there, reason)
