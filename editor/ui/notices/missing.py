"""Tells of media whose files are not there, once for all of them, for as long as that is so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from editor.jobs.presence import Presence
from editor.model.media import MediaReference
from editor.session.notices import Notice, Severity
from editor.session.session import Session

_MOST_NAMED = 3


class MissingNotices(QObject):
    """`relink` asks where they are now. The notice goes by itself when all are back."""

    def __init__(
        self, session: Session, presence: Presence, relink: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._presence, self._relink = session, presence, relink
        self._notice: Notice | None = None
        self._told: tuple[str, ...] = ()
        presence.changed.connect(self._refresh)
        session.document.project_changed.connect(self._refresh)

    def _refresh(self) -> None:
        gone = [
            each
            for each in self._session.document.project.media
            if each.id in self._presence.missing
        ]
        paths = tuple(each.path for each in gone)
        if paths == self._told:
            return
        self._told = paths
        if self._notice is not None:
            self._session.notices.withdraw(self._notice)
            self._notice = None
        if gone:
            self._notice = self._session.notices.post(
                self._sentence(gone),
                Severity.WARNING,
                self.tr("Relink…"),
                self._relink,
                "\n".join(paths),
            )

    def _sentence(self, gone: list[MediaReference]) -> str:
        names = ", ".join(f"“{Path(each.path).name}”" for each in gone[:_MOST_NAMED])
        if len(gone) > _MOST_NAMED:
            names += " …"
        said = self.tr("%n files are not there any more: {names}", "", len(gone))
        return said.format(names=names)
