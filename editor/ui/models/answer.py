"""What became of something that was asked for, in a line with a button that helps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from editor.model.generation.remedy import Remedy
from editor.session.helping import help_text
from editor.ui.models.tips import help_tip
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme


class Answer(QWidget):
    """Seen while it has something to say."""

    pressed = Signal()  # the button

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.help = QPushButton(self)
        self.help.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().px(Space.M))
        row.addWidget(self.message, 1)
        row.addWidget(self.help, 0, Qt.AlignmentFlag.AlignTop)
        self.say("")

    def say(self, text: str, label: str = "", tip: str = "", *, is_bad: bool = False) -> None:
        """
        Args:
            label: of the button; empty: there is none. tip: what it does.
        """
        self.message.setText(text)
        self.message.setProperty("tone", "error" if is_bad else "ok")
        self.message.style().polish(self.message)
        self.help.setText(label)
        self.help.setToolTip(tip)
        self.help.setVisible(bool(label))
        self.setVisible(bool(text))


def help_words(remedy: Remedy | None) -> tuple[str, str]:
    """What the button of a remedy says, and its tip."""
    return ("", "") if remedy is None else (help_text(remedy.help), help_tip(remedy.help))
