"""An open project's panels as docks, in the arrangement of the workspace."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QTabWidget, QWidget

from editor.session.preferences import Preferences
from editor.ui.commands.actions import Actions
from editor.ui.frame.tab_order import in_order
from editor.ui.studio import Studio
from editor.ui.timeline.panel import TimelinePanel
from editor.ui.workspaces.arrangement import ARRANGEMENTS, NEIGHBOURS, Row, Workspace
from editor.ui.workspaces.dock_title import DockTitle
from editor.ui.workspaces.hiding import generation_commands, generation_panels
from editor.ui.workspaces.layouts import Layouts
from editor.ui.workspaces.panels import PANELS, PanelKind
from editor.ui.workspaces.shares import DockShares

_VERSION = 3  # of the arrangement of docks; what was kept under another is left aside


class Desk(QMainWindow):
    """Inside the window, under its header. Goes when the project is closed."""

    workspace_changed = Signal(str)

    def __init__(self, layouts: Layouts, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Widget)
        self.workspace = Workspace.EDIT
        self._actions: Actions | None = None
        self._preferences: Preferences | None = None
        self._layouts = layouts
        self._docks: dict[str, QDockWidget] = {}
        self._shares = DockShares(self)
        self._titles = QTimer(self, interval=0, singleShot=True)
        self._titles.timeout.connect(self._show_titles)
        self.setDockNestingEnabled(True)
        self.setDockOptions(
            QMainWindow.DockOption.AllowNestedDocks
            | QMainWindow.DockOption.AllowTabbedDocks
            | QMainWindow.DockOption.GroupedDragging
        )
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)

    def filling(self, studio: Studio) -> Iterator[None]:
        """Makes the panels of `studio`, one at each step; `begin` arranges them."""
        self._actions = studio.actions
        for kind in PANELS:
            self._docks[kind.id] = self._made(kind, studio)
            yield
        for workspace in Workspace:
            studio.actions.connect_to(workspace.command, partial(self.go_to, workspace))
        studio.actions.connect_to("window.reset_layout", self.reset_layout)
        self._preferences = studio.preferences
        studio.preferences.changed.connect(self._hide_generation)
        self._hide_generation()

    def begin(self) -> None:
        """Arrange the panels as they were left. The desk has its place and size by now, since
        Qt shares out what there is."""
        last = self._layouts.word("workspace")
        known = Workspace(last) if last in list(Workspace) else Workspace.EDIT
        is_hidden = known is Workspace.GENERATE and self._hides_generation
        self._enter(Workspace.EDIT if is_hidden else known)
        self._hide_generation()

    def panel(self, panel: str) -> QWidget | None:
        dock = self._docks.get(panel)
        return dock.widget() if dock is not None else None

    def go_to(self, workspace: Workspace, _: bool = True) -> None:
        """Change the arrangement; the one before is kept as it was left."""
        if workspace is not self.workspace:
            self.keep_layout()
            self._enter(workspace)
        self._mark()

    def reset_layout(self) -> None:
        """Put all panels of the workspace back."""
        self._layouts.forget(self._name)
        self._arrange(ARRANGEMENTS[self.workspace])
        self._focus_timeline()

    def keep_layout(self) -> None:
        """Remember the arrangement, for the next time."""
        if self.isVisible():
            self._shares.note(self._docks.values())
        self._layouts.keep(self._name, bytes(self.saveState(_VERSION).data()))
        self._layouts.keep_word(f"{self._name}.shares", self._shares.words())
        self._layouts.keep_word("workspace", self.workspace)
        timeline = self.panel("timeline")
        if isinstance(timeline, TimelinePanel):
            timeline.memory.keep()

    def reveal(self, panel: str) -> None:
        """Show the panel in front, and put the focus into it."""
        dock = self._docks.get(panel)
        if dock is None:
            return
        if dock.isHidden():
            self._place(panel)
        dock.show()
        dock.raise_()
        widget = dock.widget()
        inside = widget.focusProxy() or widget
        if not inside.isVisible() or inside.focusPolicy() is Qt.FocusPolicy.NoFocus:
            inside = next(in_order(widget), inside)  # an empty panel hides what it is for
        inside.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shares.keep()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Between panels: their sizes have been dragged."""
        super().mouseReleaseEvent(event)
        self._shares.note(self._docks.values())

    @property
    def _hides_generation(self) -> bool:
        return self._preferences is not None and self._preferences.settings.hide_generation

    @property
    def _name(self) -> str:
        return f"docks.{self.workspace}"

    def _made(self, kind: PanelKind, studio: Studio) -> QDockWidget:
        dock = QDockWidget(kind.title, self)
        dock.setObjectName(f"dock.{kind.id}")
        movable = QDockWidget.DockWidgetFeature.DockWidgetMovable
        floatable = QDockWidget.DockWidgetFeature.DockWidgetFloatable
        closable = QDockWidget.DockWidgetFeature.DockWidgetClosable
        dock.setFeatures(
            movable | floatable | (QDockWidget.DockWidgetFeature(0) if kind.is_fixed else closable)
        )
        dock.setWidget(kind.make(studio, dock))
        dock.visibilityChanged.connect(self._on_moved)
        dock.topLevelChanged.connect(self._on_moved)
        dock.dockLocationChanged.connect(self._on_moved)
        dock.setTitleBarWidget(DockTitle(dock, is_closable=not kind.is_fixed))
        studio.actions.connect_to(kind.command, partial(self._show_or_hide, kind))
        return dock

    def _show_or_hide(self, kind: PanelKind, _: bool) -> None:
        """A panel that is covered or hidden comes to the front; one that is in front goes."""
        dock = self._docks[kind.id]
        in_front = dock.isVisible() and not dock.visibleRegion().isEmpty()
        if in_front and not kind.is_fixed:
            dock.hide()
        else:
            self.reveal(kind.id)
        self._mark()

    def _enter(self, workspace: Workspace) -> None:
        self.workspace = workspace
        kept = self._layouts.state(self._name)
        self._clear()
        if kept and self.restoreState(QByteArray(kept), _VERSION):
            self._shares.take(self._layouts.word(f"{self._name}.shares"), self._docks.values())
            self._shares.keep()
        else:
            self._arrange(ARRANGEMENTS[workspace])
        self._hide_panels()
        self._bring_onto_screens()
        self._focus_timeline()
        self._mark()
        self.workspace_changed.emit(workspace)

    def _arrange(self, rows: tuple[Row, ...]) -> None:
        """The panels of the rows in their places, all others hidden, but with a place: Qt shows
        what a kept arrangement does not know."""
        self._clear()
        above: QDockWidget | None = None
        heights: list[tuple[QDockWidget, int]] = []
        for row in rows:
            first = self._arrange_row(row, above)
            if first is not None:
                heights.append((first, row.first_share * max(1, self.height()) // 100))
                above = first
        heights += self._arrange_below(rows)
        arranged = {panel for row in rows for panel in row.panels}
        for panel, dock in self._docks.items():
            if panel not in arranged:
                self._place(panel)
                dock.hide()
        for column in (column for row in rows for column in row.columns):
            self._docks[column.panels[0]].raise_()
        self.resizeDocks(
            [dock for dock, _ in heights], [size for _, size in heights], Qt.Orientation.Vertical
        )
        self._titles.start()

    def _clear(self) -> None:
        """Take all panels away: Qt leaves where it is what a kept arrangement does not know."""
        for dock in self._docks.values():
            dock.setFloating(False)
            self.removeDockWidget(dock)

    def _arrange_row(self, row: Row, above: QDockWidget | None) -> QDockWidget | None:
        """Each column right of the one before; the row's first dock, if there is any."""
        columns = [
            ([self._docks[each] for each in column.panels if each in self._docks], column.share)
            for column in row.columns
        ]
        columns = [(docks, share) for docks, share in columns if docks]
        fronts = [docks[0] for docks, _ in columns]
        for left, front in zip([None, *fronts], fronts, strict=False):
            if left is not None:
                self.splitDockWidget(left, front, Qt.Orientation.Horizontal)
            elif above is not None:
                self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, front)
            else:
                self.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, front)
            front.show()
        for docks, _ in columns:  # only now: a dock beside a tab would become a tab
            for other in docks[1:]:
                self.tabifyDockWidget(docks[0], other)
                other.show()
            docks[0].raise_()
        widths = [share * max(1, self.width()) // 100 for _, share in columns]
        if fronts:
            self.resizeDocks(fronts, widths, Qt.Orientation.Horizontal)
        return fronts[0] if fronts else None

    def _arrange_below(self, rows: tuple[Row, ...]) -> list[tuple[QDockWidget, int]]:
        """What stands under single columns; the first dock of each with its height."""
        heights: list[tuple[QDockWidget, int]] = []
        for column in (column for row in rows for column in row.columns):
            above = self._docks[column.panels[0]]
            for part in column.below:
                docks = [self._docks[each] for each in part.panels if each in self._docks]
                for place, dock in enumerate(docks):
                    if place == 0:
                        self.splitDockWidget(above, dock, Qt.Orientation.Vertical)
                        heights.append((dock, part.share * max(1, self.height()) // 100))
                    else:
                        self.tabifyDockWidget(docks[0], dock)
                    dock.show()
                above = docks[0] if docks else above
                above.raise_()
        return heights

    def _place(self, panel: str) -> None:
        """A place for a panel that the workspace has none for."""
        dock = self._docks[panel]
        if dock.isFloating() or self.dockWidgetArea(dock) != Qt.DockWidgetArea.NoDockWidgetArea:
            return
        for neighbour in NEIGHBOURS.get(panel, ()):
            beside = self._docks.get(neighbour)
            if beside is not None and not beside.isHidden() and not beside.isFloating():
                self.tabifyDockWidget(beside, dock)
                return
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)

    def _hide_generation(self) -> None:
        """Nothing of it for who does not want it: leave its workspace, and offer it no more."""
        assert self._actions is not None
        hides = self._hides_generation
        for command in generation_commands():
            self._actions.action(command).setVisible(not hides)
        if hides and self.workspace is Workspace.GENERATE:
            self.go_to(Workspace.EDIT)
        self._hide_panels()

    def _hide_panels(self) -> None:
        """Those of generation, for who does not want it."""
        for panel in generation_panels() & self._docks.keys():
            if self._hides_generation:
                self._docks[panel].hide()

    def _focus_timeline(self) -> None:
        """Without this Qt passes the focus of a panel that goes to the next button there is."""
        timeline = self.panel("timeline")
        if timeline is not None:
            (timeline.focusProxy() or timeline).setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_onto_screens(self) -> None:
        """A floating panel that was on a monitor that is gone comes to the one that is there."""
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        for dock in self._docks.values():
            if not dock.isFloating():
                continue
            if not any(screen.intersects(dock.frameGeometry()) for screen in screens):
                dock.move(screens[0].center() - dock.rect().center())

    def _on_moved(self) -> None:
        self._titles.start()

    def _show_titles(self) -> None:
        """A dock that has a tab needs no title besides."""
        for dock in self._docks.values():
            others = [each for each in self.tabifiedDockWidgets(dock) if not each.isHidden()]
            has_tab = bool(others) and not dock.isFloating()
            title = dock.titleBarWidget()
            assert isinstance(title, DockTitle)
            title.set_shown(not has_tab)
        for bar in self.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            bar.setAccessibleName(self.tr("Panels"))
        self._shares.note(self._docks.values())
        self._mark()

    def _mark(self) -> None:
        if self._actions is None:
            return
        for workspace in Workspace:
            self._actions.set_checked(workspace.command, workspace is self.workspace)
        for kind in PANELS:
            self._actions.set_checked(kind.command, self._docks[kind.id].isVisible())
