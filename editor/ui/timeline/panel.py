"""The timeline panel: tools, ruler, track headers and the clip area, put together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from editor.ui.studio import Studio
from editor.ui.timeline.frame.empty import EmptyTimeline
from editor.ui.timeline.frame.memory import ViewMemory
from editor.ui.timeline.frame.navigator import Navigator
from editor.ui.timeline.frame.time_cell import TimeCell
from editor.ui.timeline.frame.tool_strip import ToolStrip
from editor.ui.timeline.frame.top_bar import TopBar
from editor.ui.timeline.frame.track_bar import TrackBar
from editor.ui.timeline.hands import Hands
from editor.ui.timeline.headers.column import HeaderColumn
from editor.ui.timeline.ruler.ruler import Ruler
from editor.ui.timeline.surface import Surface
from editor.ui.timeline.tools.ruler_tool import RulerTool
from editor.ui.timeline.view import TimelineView
from editor.ui.timeline.view_commands import ViewCommands


class TimelinePanel(QWidget):
    """`view` is the clip area, `surface` what its parts share."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.surface = Surface(studio.session, self)
        self.view = TimelineView(studio, self.surface, self)
        self.ruler = Ruler(studio, self.surface, self)
        self.headers = HeaderColumn(studio, self.surface, self)
        self.tools = ToolStrip(studio, self.view, self)
        self.top = TopBar(studio, self.surface, self.view, self)
        self.navigator = Navigator(self.surface, studio.preferences, self)
        self.commands = ViewCommands(studio, self.surface)
        self.memory = ViewMemory(self.surface)
        self.empty = EmptyTimeline(self.surface, self.view)
        self.hands = Hands(studio, self.surface, self.view, self)
        self.ruler.set_tool(RulerTool(self.surface, studio, self.ruler))
        self.ruler.menu_wanted.connect(self.hands.menus.open_for_ruler)
        self.headers.menu_wanted.connect(self.hands.menus.open_for_track)
        self.hands.menus.rename_wanted.connect(self.headers.rename)
        self.setAccessibleName(self.tr("Timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # wherever it is pressed, keys are for it
        self.setFocusProxy(self.view)  # only now: a proxy takes on the policy, too
        grid = QGridLayout()
        grid.setSpacing(0)
        grid.addWidget(TimeCell(studio.session, self.surface, self), 0, 0)
        grid.addWidget(self.ruler, 0, 1)
        grid.addWidget(self.headers, 1, 0)
        grid.addWidget(self.view, 1, 1)
        grid.addWidget(TrackBar(self.surface, self), 1, 2)
        grid.addWidget(self.navigator, 2, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(grid, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.tools)
        row.addLayout(column, 1)
