"""The name of a panel above it, by which it is moved; a panel with a tab needs none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QToolButton, QWidget

from editor.ui.icons.icon import icon
from editor.ui.theme.metrics import ICON, Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.elided_label import ElidedLabel

_HEIGHT = 28


class DockTitle(QWidget):
    """Presses on it go to the dock, which moves with them, and floats at a double-click."""

    def __init__(self, dock: QDockWidget, *, is_closable: bool) -> None:
        super().__init__(dock)
        self._is_shown = True
        self._measure()
        self._close: QToolButton | None = None
        self._label = ElidedLabel(dock.windowTitle(), self)
        self._label.setProperty("tone", "heading")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, 0, Space.XS, 0)
        row.setSpacing(0)
        row.addWidget(self._label, 1)
        if is_closable:
            close = QToolButton(self)
            close.setIcon(icon("close"))
            close.setIconSize(QSize(ICON - 4, ICON - 4))
            close.setAccessibleName(self.tr("Hide {panel}").format(panel=dock.windowTitle()))
            close.setToolTip(self.tr("Hides this panel; the Window menu shows it again."))
            close.clicked.connect(dock.close)
            row.addWidget(close)
            self._close = close

    def set_shown(self, shown: bool) -> None:
        if shown != self._is_shown:
            self._is_shown = shown
            self._measure()
            self._label.setVisible(shown)
            self._show_close()
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_close()

    def _show_close(self) -> None:
        """The name comes first: without room for both, only the Window menu closes the panel."""
        if self._close is not None:
            needed = self._label.sizeHint().width() + self._close.sizeHint().width()
            fits = needed + Space.S + Space.XS <= self.width()
            self._close.setVisible(self._is_shown and fits)

    def _measure(self) -> None:
        """Kept, since the layout of docks asks thousands of times."""
        self._size = QSize(0, current_theme().px(_HEIGHT) if self._is_shown else 0)

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return self._size
