"""What became of something that was asked for, in a line with a button that helps."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel

from editor.model.generation.remedy import Remedy
from editor.session.helping import help_text
from editor.ui.models.tips import help_tip


def show_answer(
    message: QLabel, help: QAbstractButton, text: str, remedy: Remedy | None, *, is_bad: bool
) -> None:
    """
    Args:
        message: says `text`, and is seen if there is any.
        help: offers `remedy`, and is seen if there is one.
    """
    message.setText(text)
    message.setProperty("tone", "error" if is_bad else "ok")
    message.style().polish(message)
    message.setVisible(bool(text))
    help.setVisible(remedy is not None)
    if remedy is not None:
        help.setText(help_text(remedy.help))
        help.setToolTip(help_tip(remedy.help))
