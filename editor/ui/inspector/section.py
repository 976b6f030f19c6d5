"""A part of a page: a heading that folds, and rows below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.model.project import Project
from editor.session.document import Edit
from editor.session.session import Session
from editor.ui.inspector.rows.row import ValueRow
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.section_header import SectionHeader


class Section(QWidget):
    """`key` names it for whoever remembers which are folded."""

    folded_changed = Signal(str, bool)  # key, folded

    def __init__(
        self,
        session: Session,
        key: str,
        title: str,
        rows: Sequence[ValueRow] = (),
        *,
        can_reset: bool = True,
    ) -> None:
        super().__init__()
        self._session = session
        self.key, self.title = key, title
        self.rows: list[ValueRow] = []
        theme = current_theme()
        self.body = QWidget(self)
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(theme.px(Space.XS), 0, 0, theme.px(Space.S))
        self._column.setSpacing(theme.px(Space.XS))
        self.header = SectionHeader(title, self.body, self, can_reset=can_reset)
        self.header.reset.connect(self.reset)
        self.header.folded_changed.connect(self._on_folded)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(Space.XS), 0, 0)
        column.setSpacing(theme.px(Space.XS))
        column.addWidget(self.header)
        column.addWidget(self.body)
        for row in rows:
            self.add_row(row)

    def add_row(self, row: ValueRow) -> None:
        self.rows.append(row)
        self._column.addWidget(row)

    def add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def refresh(self) -> None:
        if not self.header.is_folded:
            for row in self.rows:
                row.refresh()

    def reset(self) -> None:
        """Give all its values their first ones, in one step."""
        label = self.tr("Reset {name}").format(name=self.title)
        self._session.edit(label, in_turn([row.binding.reset() for row in self.rows]))

    def _on_folded(self, folded: bool) -> None:
        self.refresh()
        self.folded_changed.emit(self.key, folded)


def in_turn(edits: Sequence[Edit]) -> Edit:
    """All of `edits`, one after another, as one."""

    def edit(project: Project) -> Project:
        for each in edits:
            project = each(project)
        return project

    return edit
