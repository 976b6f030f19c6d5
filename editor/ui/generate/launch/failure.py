"""Why the current shot's last try failed, and what helps."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.model.generation.take import QueuedGeneration, QueueState
from editor.ui.generate.launch.help_button import HelpButton
from editor.ui.sentences.translated import translated
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.icon_button import IconButton


class ShotFailure(QWidget):
    """Hidden while nothing of the shot has failed, and while it is tried again."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._generation = studio.generation
        self._current = studio.generation.current
        theme = current_theme()
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setProperty("tone", "error")
        self.help = HelpButton(studio.generation.helping, self)
        self.again = QPushButton(self.tr("Try Again"), self)
        self.again.setToolTip(self.tr("<b>Try again</b><br>Asks for the very same once more."))
        self.again.clicked.connect(self._try_again)
        self.forget = IconButton("close", self.tr("Take out of the Queue"), self, Token.TEXT_DIM)
        self.forget.clicked.connect(self._forget)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(Space.S))
        buttons.addWidget(self.help)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        buttons.addWidget(self.forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.XS))
        column.addWidget(self.text)
        column.addLayout(buttons)
        self._generation.runner.changed.connect(self.refresh)
        studio.session.document.project_changed.connect(self.refresh)
        self.refresh()

    @property
    def failed(self) -> QueuedGeneration | None:
        """The newest of the shot that has failed; None while another of it is being made."""
        shot, running = self._current.shot, self._generation.runner.running
        queued = () if shot is None else self._generation.queued_for(shot.id)
        found = [each for each in queued if each.state is QueueState.FAILED]
        others = [each.id for each in queued if each not in found]
        is_tried = running is not None and running.queued in others
        return found[-1] if found and not is_tried else None

    def refresh(self) -> None:
        failed = self.failed
        self.setVisible(failed is not None)
        if failed is not None:
            self.text.setText(translated(failed.message))
            self.help.offer(failed.remedy, failed.request)

    def _try_again(self) -> None:
        failed = self.failed
        if failed is not None:
            self._generation.go_on(failed.id)

    def _forget(self) -> None:
        failed = self.failed
        if failed is not None:
            self._generation.cancel(failed.id)
