"""What the subjects share: the sequence, what is selected, and commands that know when they can."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from editor.model.project import Project, Sequence
from editor.model.timeline import Clip, ItemId, SequenceId
from editor.ui.studio import Studio

EditOf = Callable[[Project, SequenceId], Project]


class Subject(QObject):
    """Connects commands to methods; `refresh` says which of them can be done now."""

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.studio, self.session, self.actions = studio, studio.session, studio.actions
        self._refreshing = QTimer(self)  # once for all that changes at a time
        self._refreshing.setSingleShot(True)
        self._refreshing.timeout.connect(self.refresh)
        self.session.selection.changed.connect(self._refreshing.start)
        self.session.document.project_changed.connect(self._refresh_soon)
        self.session.sequence_changed.connect(self._refreshing.start)

    def refresh(self) -> None:
        """Enable and check the commands as they stand."""

    @property
    def sequence(self) -> Sequence | None:
        return self.session.sequence

    @property
    def items(self) -> frozenset[ItemId]:
        """The selected clips."""
        return self.session.selection.items

    @property
    def linked(self) -> bool:
        return self.studio.preferences.settings.linked_selection

    @property
    def frame(self) -> int:
        return self.session.playhead.frame

    def clips(self) -> list[Clip]:
        """The selected clips as they are."""
        sequence = self.sequence
        found = (sequence.find(item) for item in self.items) if sequence else ()
        items = (place[0].items[place[1]] for place in found if place is not None)
        return [item for item in items if isinstance(item, Clip)]

    def edit(self, label: str, edit: EditOf) -> bool:
        """Do an edit of the open sequence as one step; whether it was done."""
        sequence_id = self.session.sequence_id
        if sequence_id is None:
            return False
        return self.session.edit(label, lambda project: edit(project, sequence_id))

    def _refresh_soon(self) -> None:
        self._refreshing.start()
