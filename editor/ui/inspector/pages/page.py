"""A page that shows one thing: a heading, sections, and words that teach."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.model.curves import Value
from editor.model.edits.clip.several import clamped
from editor.model.effects import InputSpec
from editor.model.project import Project
from editor.session.document import Edit
from editor.session.session import Session
from editor.ui.icons.icon import icon
from editor.ui.inspector.making import Making
from editor.ui.inspector.rows.binding import Change
from editor.ui.inspector.section import Section
from editor.ui.theme.metrics import ICON, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.elided_label import ElidedLabel


@dataclass(slots=True)
class ThingBinding:
    """One value of the thing that the page shows; `read` gives None where it has none.

    `default` gives the value that it is reset to; without one it cannot be reset.
    """

    spec: InputSpec
    read: Callable[[], Value | None]
    write: Callable[[Project, Value], Project]
    default: Callable[[], Value] | None = None

    @property
    def first(self) -> Value | None:
        return None if self.default is None else self.default()

    def values(self) -> tuple[Value, ...]:
        value = self.read()
        return () if value is None else (value,)

    def changed(self, change: Change) -> Edit:
        value = self.read()
        assert value is not None
        new = clamped(change(value), self.spec)
        return lambda project: self.write(project, new)

    def reset(self) -> Edit:
        first = self.first
        assert first is not None
        return lambda project: self.write(project, first)


class Page(QWidget):
    def __init__(self, session: Session, making: Making, drawing: str) -> None:
        super().__init__()
        theme = current_theme()
        self.session, self.making = session, making
        self.sections: list[Section] = []
        self._icon = QLabel(self)
        side = theme.px(ICON)
        self._icon.setPixmap(icon(drawing, Token.TEXT_DIM).pixmap(side, side))
        self.title = ElidedLabel("", self)
        self.title.setFont(theme.font(bold=True))
        self.note = QLabel("", self)
        self.note.setProperty("tone", "dim")
        self.note.setWordWrap(True)
        heading = QHBoxLayout()
        heading.setSpacing(theme.px(Space.S))
        heading.setContentsMargins(0, theme.px(Space.S), 0, theme.px(Space.S))
        heading.addWidget(self._icon)
        heading.addWidget(self.title, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(Space.M), 0, theme.px(Space.M), theme.px(Space.M))
        self._column.setSpacing(0)
        self._column.addLayout(heading)
        self._column.addWidget(self.note)
        self._column.addSpacing(theme.px(Space.S))
        self._column.addStretch(1)

    def add_section(self, section: Section) -> None:
        self._column.insertWidget(self._column.count() - 1, section)
        self.sections.append(section)

    def clear_sections(self) -> None:
        for section in self.sections:
            self._column.removeWidget(section)
            section.hide()
            section.deleteLater()
        self.sections.clear()

    def set_heading(self, title: str, note: str) -> None:
        self.title.set_text(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def refresh_values(self) -> None:
        self.making.make(self.sections)
        for section in self.sections:
            section.refresh()
