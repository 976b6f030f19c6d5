"""The bin's upper edge: search, filter, list or tiles, and the folder that is open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from editor.ui.bin.entries import Filter
from editor.ui.commands.actions import Actions
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.icon_button import IconButton, action_button
from editor.ui.widgets.search_field import SearchField


class Head(QWidget):
    searched = Signal(str)
    filtered = Signal(object)  # Filter
    list_wanted = Signal(bool)
    left = Signal()  # the open folder is to be left

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.search = SearchField(self.tr("Search media"), self)
        self.search.setToolTip(self.tr("Finds media by words of their names, tags and notes."))
        self.search.textChanged.connect(self.searched)
        self.as_list = IconButton("list", self.tr("As a list"), self)
        self.as_list.setCheckable(True)
        self.as_list.setToolTip(
            self.tr("<b>As a list</b><br>Shows a row with columns for each media, or tiles.")
        )
        self.as_list.toggled.connect(self.list_wanted)
        self._filter = self._filter_button()
        self._folder = QToolButton(self)
        self._folder.setObjectName("sectionTitle")
        self._folder.setAutoRaise(True)
        self._up = IconButton("chevron-left", self.tr("Out of the folder"), self)
        self._folder.setToolTip(self.tr("The open folder. Click to leave it."))
        self._folder.clicked.connect(self.left)
        self._up.clicked.connect(self.left)
        tools = QHBoxLayout()
        tools.setSpacing(theme.px(Space.XS) // 2)
        tools.addWidget(self.search, 1)
        tools.addSpacing(theme.px(Space.XS))
        tools.addWidget(self._filter)
        tools.addWidget(self.as_list)
        tools.addWidget(action_button(actions.action("media.new_bin"), self))
        tools.addWidget(action_button(actions.action("media.import"), self))
        self._where = QWidget(self)
        where = QHBoxLayout(self._where)
        where.setContentsMargins(0, 0, 0, 0)
        where.setSpacing(0)
        where.addWidget(self._up)
        where.addWidget(self._folder)
        where.addStretch(1)
        column = QVBoxLayout(self)
        edge = theme.px(Space.S)
        column.setContentsMargins(edge, edge, edge, theme.px(Space.XS))
        column.setSpacing(theme.px(Space.XS))
        column.addLayout(tools)
        column.addWidget(self._where)
        self.show_folder("")

    def show_folder(self, path: str) -> None:
        """Name the open folder; the empty path: there is none."""
        self._folder.setText(path.replace("/", "  ›  "))  # noqa: RUF001 - an arrow, not a sign
        self._folder.setAccessibleName(path)
        self._where.setVisible(bool(path))

    def show_all(self) -> None:
        """Look for nothing any more."""
        self.search.clear()
        self._filters[Filter.ALL].trigger()

    def _filter_button(self) -> IconButton:
        button = IconButton("filter", self.tr("Filter"), self)
        button.setCheckable(True)
        button.setToolTip(
            self.tr("<b>Filter</b><br>Shows only media that are used, unused, missing or rated.")
        )
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu, group = QMenu(button), QActionGroup(button)
        names = {
            Filter.ALL: self.tr("All media"),
            Filter.USED: self.tr("Used"),
            Filter.UNUSED: self.tr("Unused"),
            Filter.MISSING: self.tr("Missing"),
            Filter.RATED: self.tr("Rated"),
        }
        self._filters: dict[Filter, QAction] = {}
        for wanted, name in names.items():
            action = self._filters[wanted] = group.addAction(name)
            action.setCheckable(True)
            action.setChecked(wanted is Filter.ALL)
            action.setData(wanted)
            menu.addAction(action)
        group.triggered.connect(self._on_filter)
        button.setMenu(menu)
        return button

    def _on_filter(self, action: QAction) -> None:
        wanted = action.data()
        self._filter.setChecked(wanted is not Filter.ALL)
        self.filtered.emit(wanted)
