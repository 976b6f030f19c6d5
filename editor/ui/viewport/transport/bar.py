"""What stands under a monitor: its time, what plays it, how large and how fine it is shown."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget

from editor.model.timecode import timecode
from editor.ui.commands.actions import Actions
from editor.ui.icons.icon import icon
from editor.ui.theme.metrics import ROW, Space
from editor.ui.theme.theme import current_theme
from editor.ui.viewport.transport.flow import FlowRow
from editor.ui.viewport.transport.timecode_field import TimecodeField
from editor.ui.widgets.icon_button import action_button

_PERCENTS = (25, 50, 75, 100, 150, 200, 400)
# Commands in the middle of the bar, with how soon they go when there is no room.
_BUTTONS = (
    ("mark.in", 5),
    ("mark.out", 5),
    ("play.to_in", 3),
    ("play.previous_edit", 6),
    ("play.step_back", 1),
    ("play.toggle", 0),
    ("play.step_forward", 1),
    ("play.next_edit", 6),
    ("play.to_out", 3),
    ("play.loop", 4),
)


class TransportBar(FlowRow):
    """`extra`: commands of one monitor alone, with their ranks, at the right."""

    percent_chosen = Signal(float)  # 0: fit

    def __init__(
        self, actions: Actions, extra: tuple[tuple[str, int], ...], parent: QWidget | None = None
    ) -> None:
        theme = current_theme()
        super().__init__(theme.px(Space.S), parent)
        self.setFixedHeight(theme.px(ROW + Space.S))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time goes, in every language
        self._actions = actions
        self.time = TimecodeField(self)
        self.dropped = QLabel(self)
        self.dropped.setProperty("tone", "warn")
        self.duration = QLabel(self)
        self.duration.setProperty("tone", "dim")
        self.duration.setAccessibleName(self.tr("Duration"))
        self.duration.setToolTip(self.tr("Duration, or what lies between the marks"))
        self.zoom = self._zoom_button()
        self.resolution = self._resolution_button()
        self.add_left(self.time)
        self.add_left(self.dropped, 8)
        self._play = None
        for command, rank in _BUTTONS:
            button = action_button(actions.action(command), self)
            if command == "play.toggle":
                self._play = button
            self.add_middle(button, rank)
        for command, rank in extra:
            self.add_right(action_button(actions.action(command), self), rank)
        self.add_right(self.zoom, 2)
        self.add_right(self.resolution, 4)
        self.add_right(self.duration, 2)
        self.show_playing(False)
        self.set_wanted(self.dropped, False)

    def show_time(self, frame: int, rate: Fraction) -> None:
        self.time.set_time(frame, rate)

    def show_duration(self, frames: int, rate: Fraction) -> None:
        self.duration.setText(timecode(frames, rate))

    def show_zoom(self, percent: float, *, fitted: bool) -> None:
        """`fitted`: the whole picture is shown, whatever that comes to."""
        number = f"{percent:.0f} %"
        self.zoom.setText(self.tr("Fit") if fitted else number)
        self.zoom.setToolTip(
            self.tr("<b>Zoom</b><br>The picture stands at %1.").replace("%1", number)
        )

    def show_scale(self, scale: float) -> None:
        names = {1.0: self.tr("Full"), 0.5: "1/2", 0.25: "1/4"}
        self.resolution.setText(names.get(scale, f"{scale:.0%}"))

    def show_dropped(self, dropped: int) -> None:
        """How many pictures were left out since playing began."""
        self.dropped.setText(self.tr("%n dropped", "", dropped))
        self.dropped.setToolTip(
            self.tr("Pictures left out to keep up. A lower resolution, or proxies, help.")
        )
        self.set_wanted(self.dropped, dropped > 0)

    def show_playing(self, playing: bool) -> None:
        assert self._play is not None
        self._play.setIcon(icon("pause" if playing else "play"))

    def _zoom_button(self) -> QToolButton:
        button = self._menu_button(self.tr("Zoom"))
        menu = QMenu(button)
        fit = menu.addAction(self.tr("Fit"))
        fit.setData(0.0)
        menu.addSeparator()
        for percent in _PERCENTS:
            menu.addAction(f"{percent} %").setData(float(percent))
        menu.triggered.connect(self._on_zoom)
        button.setMenu(menu)
        return button

    def _resolution_button(self) -> QToolButton:
        button = self._menu_button(self.tr("Resolution of the preview"))
        menu = QMenu(button)
        for command in ("view.resolution_full", "view.resolution_half", "view.resolution_quarter"):
            menu.addAction(self._actions.action(command))
        menu.addSeparator()
        menu.addAction(self._actions.action("view.proxies"))
        button.setMenu(menu)
        return button

    def _menu_button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _on_zoom(self, action: QAction) -> None:
        self.percent_chosen.emit(action.data())

    def sizeHint(self) -> QSize:
        return QSize(480, current_theme().px(ROW + Space.S))
