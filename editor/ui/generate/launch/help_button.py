"""A button beside a sentence of what went wrong, that does what helps."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from editor.model.generation.remedy import Remedy
from editor.model.generation.request import GenerationRequest
from editor.session.helping import Helping, help_text
from editor.ui.models.tips import help_tip


class HelpButton(QPushButton):
    """Hidden while nothing is known to help."""

    def __init__(self, helping: Helping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._helping = helping
        self.remedy: Remedy | None = None
        self._request: GenerationRequest | None = None
        self.clicked.connect(self._on_clicked)
        self.hide()

    def offer(self, remedy: Remedy | None, request: GenerationRequest | None = None) -> None:
        """
        Args:
            request: what could not be made.
        """
        self.remedy, self._request = remedy, request
        self.setVisible(remedy is not None)
        if remedy is not None:
            self.setText(help_text(remedy.help))
            self.setToolTip(help_tip(remedy.help))

    def _on_clicked(self) -> None:
        if self.remedy is not None:
            self._helping.want(self.remedy, self._request)
