"""A part of a page: a heading that folds, and rows below it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.model.project import Project
from editor.session.document import Edit
from editor.session.session import Session
from editor.ui.inspector.rows.row import ValueRow
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.section_header import SectionHeader


class Section(QWidget):
    """`key` names it for the page. A line above parts it from what is there.

    Its rows are made one by one, as `make_next` asks for them, or all when somebody needs them.
    """

    def __init__(
        self,
        session: Session,
        key: str,
        title: str,
        rows: Iterable[ValueRow] = (),
        *,
        can_reset: bool = True,
    ) -> None:
        """
        Args:
            rows: a generator makes each when it is its turn.
        """
        super().__init__()
        self._session = session
        self.key, self.title = key, title
        self._coming, self._rows = iter(rows), list[ValueRow]()
        self._above = 0
        theme = current_theme()
        self.body = QWidget(self)
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(theme.px(Space.XS), 0, 0, theme.px(Space.S))
        self._column.setSpacing(theme.px(Space.XS))
        self.header = SectionHeader(title, self.body, self, can_reset=can_reset)
        self.header.reset.connect(self.reset)
        self.header.folded_changed.connect(self._on_folded)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(Space.XS) + 1, 0, 0)
        column.setSpacing(theme.px(Space.XS))
        column.addWidget(self.header)
        column.addWidget(self.body)

    @property
    def rows(self) -> Sequence[ValueRow]:
        """All of them, made now if need be."""
        while self._make_row():
            pass
        return self._rows

    def make_next(self) -> bool:
        """Make one row more; False: there is no other, or they are folded away."""
        return not self.header.is_folded and self._make_row()

    def add(self, widget: QWidget) -> None:
        """Put something below the rows."""
        self._column.addWidget(widget)

    def put_first(self, widget: QWidget) -> None:
        """Put something above the rows, and above what was put there before."""
        self._above += 1
        self._column.insertWidget(0, widget)

    def refresh(self) -> None:
        """Show the values as they are, in the rows that are there."""
        if not self.header.is_folded:
            for row in self._rows:
                row.refresh()

    def reset(self) -> None:
        """Give all its values their first ones, in one step."""
        label = self.tr("Reset {name}").format(name=self.title)
        edits = [row.binding.reset() for row in self.rows if row.can_reset]
        self._session.edit(label, in_turn(edits))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, current_theme().colour(Token.LINE))

    def _make_row(self) -> bool:
        row = next(self._coming, None)
        if row is None:
            return False
        self._column.insertWidget(self._above + len(self._rows), row)
        self._rows.append(row)
        if not self.header.is_folded:
            row.refresh()
        return True

    def _on_folded(self, folded: bool) -> None:
        if not folded:
            for row in self.rows:
                row.refresh()


def in_turn(edits: Sequence[Edit]) -> Edit:
    """All of `edits`, one after another, as one."""

    def edit(project: Project) -> Project:
        for each in edits:
            project = each(project)
        return project

    return edit
