"""The start page: what can be opened, and what is being opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from editor.jobs.queue import JobQueue, Lane
from editor.jobs.recent_projects import RecentProject, look_at
from editor.session.preferences import Preferences
from editor.session.projects import Projects, Refusal
from editor.settings import cache_folder
from editor.ui.commands.actions import Actions
from editor.ui.icons.icon import icon
from editor.ui.start.demo_card import DemoCard
from editor.ui.start.drop_zone import DropZone
from editor.ui.start.recents import RecentProjects
from editor.ui.start.trouble import Trouble
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_SIDE = 280


class StartPage(QWidget):
    """`commands` work while it is shown."""

    def __init__(
        self,
        preferences: Preferences,
        jobs: JobQueue,
        projects: Projects,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.commands = Actions(self)
        self._preferences, self._jobs, self._projects = preferences, jobs, projects
        self.recents = RecentProjects(self)
        self.recents.chosen.connect(self._open)
        self.recents.forgotten.connect(self._forget)
        self.trouble = Trouble(self)
        self.trouble.recovery_wanted.connect(projects.recover)
        self.trouble.reading_wanted.connect(self._open_to_read)
        self._opening = QLabel(self)
        self._opening.setProperty("tone", "dim")
        self._busy = QProgressBar(self)
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self.demo = DemoCard(
            self.tr("Open the Demo"),
            self.tr("Nine seconds with a dissolve, titles and music, to be taken apart."),
            self,
        )
        self.demo.clicked.connect(self.commands.action("project.demo").trigger)
        self.drop_zone = DropZone(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addLayout(self._main(), 1)
        projects.opening.connect(self._on_opening)
        projects.refused.connect(self.show_refusal)
        self._set_busy("")

    def refresh(self) -> None:
        """Look at the recent projects anew."""
        folder = cache_folder(self._preferences.settings) / "projects"
        work = look_at(self._preferences.settings.recent_projects, folder)
        job = self._jobs.start(self.tr("Recent projects"), work, Lane.QUICK, is_shown=False)
        job.finished.connect(self._on_seen)
        self._set_busy("")

    def show_refusal(self, refusal: Refusal) -> None:
        self._set_busy("")
        self.trouble.show_refusal(refusal)

    def _side(self) -> QWidget:
        theme = current_theme()
        side = QWidget(self)
        side.setObjectName("startSide")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(theme.px(_SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(Space.XL, 2 * Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.S)
        name = QLabel(self.tr("Cutaway"), side)
        name.setProperty("tone", "title")
        column.addWidget(name)
        what = QLabel(self.tr("Cut, composite, export."), side)
        what.setProperty("tone", "dim")
        column.addWidget(what)
        column.addSpacing(Space.XL)
        for command, is_primary in (
            ("project.new", True),
            ("project.open", False),
            ("project.demo", False),
        ):
            column.addWidget(self._button(command, is_primary))
        column.addStretch(1)
        return side

    def _button(self, command: str, is_primary: bool) -> QPushButton:
        action = self.commands.action(command)
        button = QPushButton(f"\u2002{action.text()}", self)  # Qt sets it close to the icon
        button.setAccessibleName(action.text())
        button.setToolTip(action.toolTip())
        button.setAccessibleDescription(action.whatsThis())
        button.setProperty("wide", True)
        button.setProperty("primary", is_primary)
        button.setIcon(icon("plus", Token.ON_ACCENT) if is_primary else action.icon())
        button.clicked.connect(action.trigger)
        return button

    def _main(self) -> QVBoxLayout:
        self._heading = QLabel(self)
        self._heading.setProperty("tone", "heading")
        top = QHBoxLayout()
        top.addWidget(self._heading)
        top.addStretch(1)
        top.addWidget(self._opening)
        self._list = QStackedLayout()
        self._list.addWidget(self.recents)
        self._list.addWidget(self._beginning())
        self._show_beginning()
        column = QVBoxLayout()
        column.setContentsMargins(2 * Space.XL, 2 * Space.XL, 2 * Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(self.trouble)
        column.addLayout(top)
        column.addWidget(self._busy)
        column.addLayout(self._list, 1)
        column.addWidget(self.drop_zone)
        return column

    def _beginning(self) -> QWidget:
        """In place of the projects while there are none."""
        place = QWidget(self)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.demo)
        column.addStretch(1)
        return place

    def _show_beginning(self) -> None:
        self._heading.setText(self.tr("Begin with the demo"))
        self._list.setCurrentIndex(1)

    def _on_seen(self, projects: list[RecentProject]) -> None:
        self.recents.show_projects(projects)
        if not projects:
            self._show_beginning()
            return
        self._heading.setText(self.tr("Recent projects"))
        self._list.setCurrentWidget(self.recents)

    def _on_opening(self, path: Path) -> None:
        self.trouble.hide()
        self._set_busy(self.tr("Opening {name}…").format(name=path.stem))

    def _set_busy(self, text: str) -> None:
        self._opening.setText(text)
        self._busy.setVisible(bool(text))
        self.recents.setEnabled(not text)

    def _open(self, path: Path) -> None:
        self._projects.open(path)

    def _open_to_read(self, path: Path) -> None:
        self._projects.open(path, read_only=True)

    def _forget(self, path: Path) -> None:
        left = tuple(
            each for each in self._preferences.settings.recent_projects if Path(each) != path
        )
        self._preferences.change(recent_projects=left)
        if not left:
            self._show_beginning()
