"""Another name for a clip."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.model.edits.clip.properties import rename_clip
from editor.model.timeline import Clip, SequenceId
from editor.session.session import Session
from editor.ui.timeline.popovers.popover import Popover


class RenamePopover(Popover):
    def __init__(
        self, session: Session, sequence_id: SequenceId, clip: Clip, parent: QWidget
    ) -> None:
        heading = QCoreApplication.translate("RenamePopover", "Rename Clip")
        super().__init__(heading, QCoreApplication.translate("RenamePopover", "Rename"), parent)
        self._session, self._sequence_id, self._clip = session, sequence_id, clip
        self.name = QLineEdit(clip.name, self)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.selectAll()
        self.name.textChanged.connect(self._on_text)
        self.rows.addRow(self.name)

    def accept(self) -> None:
        name = self.name.text().strip()
        if name:
            self._session.edit(
                self.tr("Rename clip"),
                lambda project: rename_clip(project, self._sequence_id, self._clip.id, name),
            )
            self.close()

    def _on_text(self, text: str) -> None:
        self.button.setEnabled(bool(text.strip()))
