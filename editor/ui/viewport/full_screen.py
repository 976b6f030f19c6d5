"""A monitor's picture alone on the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.ui.viewport.picture_view import PictureView


class FullScreen(QWidget):
    """Takes `view` in, and the keys of `window`; `left` when the user has had enough."""

    left = Signal()

    def __init__(self, view: PictureView, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Full Screen"))
        self._view = view
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(view)
        view.set_alone(True)
        view.show()  # the stack that it came from has hidden it
        self.setGeometry(window.screen().geometry())
        self.addActions(window.actions())
        view.installEventFilter(self)

    def give_back(self) -> None:
        """Let go of the picture before the window closes."""
        self._view.removeEventFilter(self)
        self._view.set_alone(False)
        layout = self.layout()
        assert layout is not None
        layout.removeWidget(self._view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and not self._view.is_dragging
        ):
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.left.emit()
