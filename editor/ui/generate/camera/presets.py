"""Camera moves that have names, to be chosen by their pictures."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.model.generation.camera import CameraPath
from editor.model.generation.camerawork.presets import PRESETS
from editor.model.generation.request import GenerationRequest
from editor.ui.generate.camera.painting import preset_pixmap
from editor.ui.generate.words import said
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme

_PICTURE, _CELL = QSize(112, 64), QSize(128, 108)
_ACROSS, _DOWN = 4, 5


class PresetButton(QPushButton):
    """Says which preset it is; a click shows all of them."""

    chosen = Signal(str)  # a preset's name; empty: the camera is still

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._request: GenerationRequest | None = None
        self.setAccessibleName(self.tr("Camera move"))
        self.setToolTip(
            self.tr("<b>Camera move</b><br>Chooses a move by its picture, to be changed below.")
        )
        self.menu_shown: PresetMenu | None = None
        self.clicked.connect(self._open)

    def show_request(self, request: GenerationRequest, name: str) -> None:
        """`name` of the preset, or what stands for it."""
        self._request = request
        self.setText(name)

    def _open(self) -> None:
        if self._request is None:
            return
        self.menu_shown = PresetMenu(self._request, self)
        self.menu_shown.chosen.connect(self.chosen)
        self.menu_shown.open_at(self.mapToGlobal(self.rect().bottomLeft()))


class PresetMenu(QFrame):
    """Arrows and Return choose, as the mouse does; Esc leaves it."""

    chosen = Signal(str)

    def __init__(self, request: GenerationRequest, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = current_theme()
        self.setObjectName("popover")
        self.list = QListWidget(self)
        self.list.setObjectName("cameraMoves")
        self.list.setAccessibleName(self.tr("Camera moves"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setUniformItemSizes(True)
        self.list.setWordWrap(True)
        self.list.setMouseTracking(True)
        picture, cell = (
            QSize(theme.px(each.width()), theme.px(each.height())) for each in (_PICTURE, _CELL)
        )
        self.list.setIconSize(picture)
        self.list.setGridSize(cell)
        still = replace(request, camera=CameraPath())
        ratio = self.devicePixelRatioF()
        self._add("", self.tr("Still"), self.tr("The camera does not move."), still, picture, ratio)
        for each in PRESETS:
            moved = replace(request, camera=each.path(request.frames))
            hint = said(each.hint)
            if each.needs_depth:
                hint = f"{hint} {self.tr('It is seen where the picture has depth.')}"
            self._add(each.name, said(each.label), hint, moved, picture, ratio)
        self.list.setCurrentRow(0)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(Space.XS)] * 4)
        column.addWidget(self.list)
        self.setFixedSize(
            _ACROSS * cell.width() + theme.px(Space.XL) + theme.px(Space.S),
            _DOWN * cell.height() + theme.px(Space.L),
        )

    def open_at(self, place: QPoint) -> None:
        screen = self.screen().availableGeometry()
        x = min(max(place.x(), screen.left()), screen.right() - self.width())
        y = min(max(place.y(), screen.top()), screen.bottom() - self.height())
        self.move(x, y)
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentItem())
        else:
            super().keyPressEvent(event)

    def _add(
        self,
        name: str,
        label: str,
        hint: str,
        request: GenerationRequest,
        picture: QSize,
        ratio: float,
    ) -> None:
        item = QListWidgetItem(QIcon(preset_pixmap(request, picture, ratio)), label, self.list)
        item.setData(Qt.ItemDataRole.UserRole, name)
        item.setToolTip(f"<b>{label}</b><br>{hint}")

    def _choose(self, item: QListWidgetItem) -> None:
        name = str(item.data(Qt.ItemDataRole.UserRole))
        self.close()
        self.chosen.emit(name)
