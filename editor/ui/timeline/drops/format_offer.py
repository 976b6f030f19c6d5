"""Offers the format of the first clip where it is another than that of its sequence."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import partial

from PySide6.QtCore import QObject

from editor.model.edits.errors import EditError
from editor.model.project import Project, Sequence
from editor.session.document import Edit
from editor.session.notices import Notice, Severity
from editor.session.session import Session
from editor.ui.figures import figure


class FormatOffer(QObject):
    """For sequences with a format of their own: those that take it from the first clip do so by
    themselves. It goes when the sequence is edited any further."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._offer: Notice | None = None
        self._offered: Sequence | None = None
        session.edited.connect(self._on_edited)
        session.document.project_changed.connect(self._on_changed)

    def _on_edited(self, edit: Edit, before: Project) -> None:
        session = self._session
        old, new = self._opened(before), self._opened(session.document.project)
        if old is None or new is None or old.duration or not new.duration:
            return
        try:
            matched = self._opened(edit(before.with_sequence(_waiting(old))))
        except EditError:
            return
        if matched is None or matched.format_from_first_clip or _format(matched) == _format(new):
            return
        self._offered = new
        self._offer = session.notices.post(
            self.tr("The clip has {clip}, the sequence {sequence}.").format(
                clip=self._words(matched), sequence=self._words(new)
            ),
            Severity.INFO,
            self.tr("Match the sequence to the clip"),
            partial(self._match, matched),
        )

    def _match(self, matched: Sequence) -> None:
        self._session.edit(
            self.tr("Match the sequence to the clip"),
            lambda project: project.with_sequence(matched),
        )

    def _on_changed(self, before: Project, after: Project) -> None:
        offered = self._offered
        if offered is None or after.sequence(offered.id) is offered:
            return
        assert self._offer is not None
        self._session.notices.withdraw(self._offer)
        self._offer = self._offered = None

    def _opened(self, project: Project) -> Sequence | None:
        id = self._session.sequence_id
        return None if id is None else project.sequence(id)

    def _words(self, sequence: Sequence) -> str:
        return self.tr("{width} x {height} at {rate} fps").format(
            width=sequence.width, height=sequence.height, rate=figure(sequence.rate)
        )


def _waiting(sequence: Sequence) -> Sequence:
    return replace(sequence, format_from_first_clip=True)


def _format(sequence: Sequence) -> tuple[Fraction, int, int]:
    return sequence.rate, sequence.width, sequence.height
