"""What both monitors are made of: a picture, a line about it, and the bar that plays it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from editor.model.going.marks import Marks
from editor.session.playing.transport import Transport
from editor.ui.studio import Studio
from editor.ui.viewport.full_screen import FullScreen
from editor.ui.viewport.info_row import InfoRow
from editor.ui.viewport.overlays.lines import RULER, Help, LinesLayer
from editor.ui.viewport.picture_view import PictureView
from editor.ui.viewport.presenting.choice import presenter_for
from editor.ui.viewport.presenting.presenter import Channels
from editor.ui.viewport.snapshot import Snapshots
from editor.ui.viewport.stage import Stage
from editor.ui.viewport.transport.bar import TransportBar
from editor.ui.viewport.view_map import Point
from editor.ui.widgets.empty_state import EmptyState


class MonitorPanel(QWidget):
    """The program's and the source's monitor say where their marks go, and what else there is.

    `extra`: commands that stand at the right of the bar, with how soon they go without room.
    """

    def __init__(
        self,
        studio: Studio,
        transport: Transport,
        empty: EmptyState,
        extra: tuple[tuple[str, int], ...],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.studio, self.transport = studio, transport
        self.view = PictureView(presenter_for(studio.preview, studio.catalogue), self)
        self.stage = Stage(transport, studio.preview, self.view, self)
        self.lines = LinesLayer(self.view)
        self.view.add_layer(self.lines)
        self.empty = empty
        self.info = InfoRow(self)
        self.bar = TransportBar(studio.actions, extra, self)
        self._full_screen: FullScreen | None = None
        self._snapshots = Snapshots(studio, self)
        self._pointed: Point | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._pictures = QWidget(self)
        self._stack = QStackedLayout(self._pictures)
        self._stack.addWidget(self.view)
        self._stack.addWidget(empty)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(self._pictures, 1)
        self._column.addLayout(self._row, 1)
        self._column.addWidget(self.info)
        self._column.addWidget(self.bar)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # wherever it is pressed, keys are for it
        self.setFocusProxy(self.view)  # only now: a proxy takes on the policy, too
        self._connect()

    @property
    def marks(self) -> Marks:
        """Of the sequence that is shown."""
        sequence = self.transport.viewer.sequence
        return Marks() if sequence is None else Marks(sequence.in_point, sequence.out_point)

    @property
    def help(self) -> Help:
        return self.lines.help

    def set_help(self, help: Help) -> None:
        self.lines.set_help(help)
        self.view.set_inset(RULER if help.rulers else 0)

    def insert_before_picture(self, widget: QWidget) -> None:
        """Beside it, where reading begins."""
        self._row.insertWidget(0, widget)

    def insert_above_bar(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.indexOf(self.info), widget)

    def type_time(self) -> None:
        self.bar.time.begin_typing()

    def take_snapshot(self) -> None:
        """Ask for a name, and write the frame at the playhead there."""
        viewer = self.transport.viewer
        if viewer.project is not None and viewer.sequence_id is not None:
            self._snapshots.take(viewer.project, viewer.sequence_id, viewer.playhead.frame)

    def set_full_screen(self, full: bool) -> None:
        if full == (self._full_screen is not None):
            return
        if full:
            self._full_screen = FullScreen(self.view, self.window())
            self._full_screen.left.connect(self._leave_full_screen)
            self._full_screen.showFullScreen()
        elif self._full_screen is not None:
            self._full_screen.give_back()
            self._full_screen.deleteLater()
            self._full_screen = None
            self._stack.insertWidget(0, self.view)
            self.show_state()
        self.studio.actions.set_checked("view.full_screen", full)
        self.view.setFocus()
        self.view.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_D and not event.modifiers():
            if not event.isAutoRepeat():
                self.transport.viewer.set_before(True)
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_D and not event.isAutoRepeat():
            bypassed = self.studio.actions.action("view.bypass").isChecked()
            self.transport.viewer.set_before(bypassed)
            return
        super().keyReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        self.fill_menu(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(QPoint(event.globalPos()))

    def fill_menu(self, menu: QMenu) -> None:
        """What the right button offers."""
        action = self.studio.actions.action
        for command in ("view.zoom_fit", "view.zoom_100", "view.full_screen"):
            menu.addAction(action(command))
        menu.addSeparator()
        for command in ("view.safe_areas", "view.guides", "view.rulers"):
            menu.addAction(action(command))
        channels = menu.addMenu(self.tr("Channels"))
        for command in ("view.all_channels", "view.red", "view.green", "view.blue", "view.alpha"):
            channels.addAction(action(command))
        backdrop = menu.addMenu(self.tr("Backdrop"))
        for command in ("view.checkerboard", "view.white_backdrop"):
            backdrop.addAction(action(command))
        menu.addSeparator()
        menu.addAction(action("view.snapshot"))

    def show_state(self) -> None:
        """What there is to see, and how long it lasts; call it when that has changed."""
        sequence = self.transport.viewer.sequence
        is_empty = sequence is None or sequence.duration == 0
        if self._full_screen is None:
            self._stack.setCurrentWidget(self.empty if is_empty else self.view)
        self.bar.setEnabled(not is_empty)
        if sequence is not None:
            self._show_time()
            first, end = self.marks.within(sequence.duration)
            self.bar.show_duration(max(end - first, 0), sequence.rate)
        self._show_mode()

    def _connect(self) -> None:
        self.transport.viewer.changed.connect(self.show_state)
        self.transport.viewer.playhead.moved.connect(self._show_time)
        self.transport.changed.connect(self._on_transport)
        self.transport.dropped.connect(self._on_dropped)
        self.stage.shown.connect(self._show_reading)
        self.stage.inexact_changed.connect(self.info.inexact.setVisible)
        self.stage.problems_changed.connect(self.info.show_problems)
        self.view.pointed.connect(self._on_pointed)
        self.view.view_changed.connect(self._show_zoom)
        self.view.look_changed.connect(self._show_mode)
        self.studio.actions.action("tool.hand").toggled.connect(self.view.set_hand)
        self.studio.actions.action("tool.zoom").toggled.connect(self.view.set_magnifying)
        self.bar.percent_chosen.connect(self._on_percent)
        self.bar.time.frame_entered.connect(self._on_frame_entered)
        self.studio.preferences.changed.connect(self._show_scale)
        self._show_scale()
        self._show_zoom()

    def _on_transport(self) -> None:
        self.bar.show_playing(self.transport.is_playing)

    def _on_dropped(self, dropped: int, shown: int) -> None:
        self.bar.show_dropped(dropped)

    def _show_time(self, *_: object) -> None:
        sequence = self.transport.viewer.sequence
        if sequence is not None:
            self.bar.show_time(self.transport.viewer.playhead.frame, sequence.rate)

    def _on_pointed(self, point: Point | None) -> None:
        self._pointed = point
        self._show_reading()

    def _show_reading(self, *_: object) -> None:
        point, colour = self._pointed, None
        if self.transport.is_playing:
            return
        if point is not None:
            wide, high = self.view.map.frame
            colour = self.view.presenter.colour_at(point[0] / wide, point[1] / high)
        self.info.show_reading(point, colour)

    def _show_zoom(self) -> None:
        self.bar.show_zoom(self.view.percent, fitted=self.view.is_fitted)

    def _show_scale(self, *_: object) -> None:
        self.bar.show_scale(self.studio.preferences.settings.preview_scale)

    def _show_mode(self) -> None:
        words = {
            Channels.RED: self.tr("Red channel"),
            Channels.GREEN: self.tr("Green channel"),
            Channels.BLUE: self.tr("Blue channel"),
            Channels.ALPHA: self.tr("Alpha channel"),
        }
        modes = [words.get(self.view.look.channels, "")]
        if self.transport.viewer.before:
            modes.append(self.tr("Without effects"))
        self.info.mode.setText("  ".join(filter(None, modes)))

    def _on_percent(self, percent: float) -> None:
        if percent:
            self.view.set_percent(percent)
        else:
            self.view.fit()

    def _on_frame_entered(self, frame: int) -> None:
        self.transport.pause()
        self.transport.viewer.playhead.seek(frame)
        self.view.setFocus()

    def _leave_full_screen(self) -> None:
        self.set_full_screen(False)
