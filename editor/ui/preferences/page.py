"""What the pages of the preferences have in common: settings in rows, with a sentence to each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from editor.session.preferences import Preferences
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.toggle import Toggle

T = TypeVar("T")
_HINT = 380


class Page(QWidget):
    """Each control shows a field of the settings and changes it; other places may change it too."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ""
        self.preferences = preferences
        self._shows: list[Callable[[], None]] = []
        self._heading = QLabel(self)
        self._heading.setProperty("tone", "title")
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(Space.XL)
        self.form.setVerticalSpacing(Space.S)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        column.setSpacing(Space.L)
        column.addWidget(self._heading)
        column.addLayout(self.form)
        column.addStretch(1)
        preferences.changed.connect(self._show)

    def set_title(self, title: str) -> None:
        self.title = title
        self._heading.setText(title)

    def add_choice(
        self, label: str, hint: str, field: str, choices: Sequence[tuple[str, T]]
    ) -> QComboBox:
        """One of several values of a field; one that is set and not listed is added."""
        box = QComboBox(self)
        box.setMinimumContentsLength(24)
        for text, value in choices:
            box.addItem(text, value)

        def choose(place: int) -> None:
            self.preferences.change(**{field: box.itemData(place)})

        def show() -> None:
            value = getattr(self.preferences.settings, field)
            if box.findData(value) < 0:
                box.addItem(str(value), value)
            box.setCurrentIndex(box.findData(value))

        box.activated.connect(choose)
        self._add(label, hint, box, show)
        return box

    def add_switch(self, label: str, hint: str, field: str) -> Toggle:
        switch = Toggle("", self)

        def choose(is_on: bool) -> None:
            self.preferences.change(**{field: is_on})

        def show() -> None:
            switch.setChecked(bool(getattr(self.preferences.settings, field)))

        switch.clicked.connect(choose)
        self._add(label, hint, switch, show)
        return switch

    def add_widget(self, label: str, hint: str, widget: QWidget) -> None:
        self._add(label, hint, widget, None)

    def _add(self, label: str, hint: str, widget: QWidget, show: Callable[[], None] | None) -> None:
        name = QLabel(label, self)
        name.setBuddy(widget)
        widget.setAccessibleName(label)
        widget.setAccessibleDescription(hint)
        widget.setToolTip(f"<b>{label}</b><br>{hint}")
        self.form.addRow(name, widget)
        said = QLabel(hint, self)
        said.setMinimumWidth(current_theme().px(_HINT))
        said.setWordWrap(True)
        said.setProperty("tone", "secondary")
        self.form.addRow("", said)
        if show is not None:
            self._shows.append(show)
            show()

    def _show(self) -> None:
        for show in self._shows:
            show()
