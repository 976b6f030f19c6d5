"""The ways to look at a matte, in a row under the picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.session.roto.tools import View
from editor.ui.studio import Studio
from editor.ui.theme.metrics import ROW, Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.icon_button import action_button

_COMMANDS = (*(f"roto.view_{view}" for view in View), "roto.neighbours", "view.before_after")
_PARTED = "roto.neighbours"  # a little room before it


class ViewBar(QWidget):
    """There in the workspace for mattes."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = studio.roto.tools
        self.setAccessibleName(self.tr("Views of the matte"))
        theme = current_theme()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(2))
        for command in _COMMANDS:
            if command == _PARTED:
                row.addSpacing(theme.px(Space.S))
            button = action_button(studio.actions.action(command), self)
            button.setFixedSize(theme.px(ROW), theme.px(ROW))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self._tools.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setVisible(self._tools.is_on)
