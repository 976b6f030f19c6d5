"""What waits to be generated, in its order: moved, paused, changed, tried again, taken out."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from editor.model.generation.take import QueuedGeneration, QueueState
from editor.ui.dragging.carrying import carry_selected
from editor.ui.generate.launch.help_button import HelpButton
from editor.ui.jobs.words import done_of
from editor.ui.sentences.translated import translated
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space, TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.icon_button import IconButton
from editor.ui.widgets.progress_row import time_left

_ID = Qt.ItemDataRole.UserRole
_STATE, _DONE, _IMAGE, _FAILED = (Qt.ItemDataRole(_ID + n) for n in range(1, 5))
_PICTURE, _ROW, _SHOWN, _BAR = QSize(64, 36), 48, 4, 3


class GenerationQueue(QWidget):
    """Alt+Up and Alt+Down move what is chosen, Space pauses it or lets it go on, Return changes
    it, Del takes it out."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._generation = studio.session, studio.generation
        self._actions, self._preferences = studio.actions, studio.preferences
        theme = current_theme()
        self.list = _List(self)
        self.list.setAccessibleName(self.tr("Queue of generations"))
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.list.setDragDropOverwriteMode(False)
        self.list.setUniformItemSizes(True)
        self.list.currentItemChanged.connect(self._show_buttons)
        title = QLabel(self.tr("To be generated"), self)
        title.setProperty("tone", "secondary")
        self.pause = self._button("pause", self.tr("Pause"), self.turn)
        self.retry = self._button("retry", self.tr("Try Again"), self.go_on)
        self.help = HelpButton(studio.generation.helping, self)
        self.edit = self._button("settings", self.tr("Change…"), self.change)
        self.up = self._button("arrow-up", self.tr("Make Earlier"), self.move_up)
        self.down = self._button("arrow-down", self.tr("Make Later"), self.move_down)
        self.cancel = self._button("close", self.tr("Take out of the Queue"), self.take_out)
        for button, keys in (
            (self.pause, "Space"),
            (self.edit, "Return"),
            (self.up, "Alt+Up"),
            (self.down, "Alt+Down"),
            (self.cancel, "Del"),
        ):
            button.setToolTip(f"<b>{button.accessibleName()}</b> &nbsp;{keys}")
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(Space.S), theme.px(2), theme.px(Space.XS), 0)
        head.addWidget(title, 1)
        head.addWidget(self.help)
        for button in (self.pause, self.retry, self.edit, self.up, self.down, self.cancel):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list)
        self._generation.runner.changed.connect(self.refresh)
        studio.session.document.project_changed.connect(self.refresh)
        self.refresh()

    @property
    def has_any(self) -> bool:
        """Whether there is something to show, for who wants to see it."""
        hides = self._preferences.settings.hide_generation
        return bool(self._session.document.project.queue) and not hides

    @property
    def chosen(self) -> QueuedGeneration | None:
        item = self.list.currentItem()
        id = None if item is None else item.data(_ID)
        queue = self._session.document.project.queue
        return next((each for each in queue if each.id == id), None)

    @Slot()
    def refresh(self) -> None:
        queue = self._session.document.project.queue
        if [self.list.item(n).data(_ID) for n in range(self.list.count())] != [
            each.id for each in queue
        ]:
            self._fill(queue)
        for row, queued in enumerate(queue):
            self._show(self.list.item(row), queued)
        high = min(max(len(queue), 1), _SHOWN) * current_theme().px(_ROW) + 2
        self.list.setFixedHeight(high)
        self.setVisible(self.has_any)
        self._show_buttons()

    @Slot()
    def turn(self) -> None:
        queued = self.chosen
        if queued is None:
            return
        if self._generation.is_held(queued):
            self._generation.go_on(queued.id)
        else:
            self._generation.pause(queued.id)

    @Slot()
    def go_on(self) -> None:
        if self.chosen is not None:
            self._generation.go_on(self.chosen.id)

    @Slot()
    def change(self) -> None:
        """Load it into the Generate panel."""
        queued = self.chosen
        if queued is None:
            return
        self._generation.change_request(queued.shot, queued.request)
        self._generation.current.edit_queued(queued.id)
        self._actions.run("generate.show")

    @Slot()
    def move_up(self) -> None:
        self._move(-1)

    @Slot()
    def move_down(self) -> None:
        self._move(1)

    def move_before(self, row: int) -> None:
        """Make what is chosen before what stands in `row`; behind the last: at the end."""
        queued, now = self.chosen, self.list.currentRow()
        if queued is not None:
            self._generation.move(queued.id, row - 1 if row > now else row)

    @Slot()
    def take_out(self) -> None:
        if self.chosen is not None:
            self._generation.cancel(self.chosen.id)

    def _fill(self, queue: tuple[QueuedGeneration, ...]) -> None:
        chosen = self.chosen.id if self.chosen is not None else None
        row = self.list.currentRow()
        self.list.clear()
        for queued in queue:
            item = QListWidgetItem(self.list)
            item.setData(_ID, queued.id)
            if queued.id == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and queue:
            self.list.setCurrentRow(min(max(row, 0), len(queue) - 1))

    def _show(self, item: QListWidgetItem, queued: QueuedGeneration) -> None:
        shot = self._session.project.shot(queued.shot)
        running = self._generation.runner.running
        name = "" if shot is None else shot.name
        if queued.is_draft:
            name = self.tr("{name}, draft").format(name=name)
        has_failed = queued.state is QueueState.FAILED
        done, image, text = None, None, self.tr("Waiting")
        if has_failed:
            text = translated(queued.message)
        elif queued.state is QueueState.PAUSED:
            text = self.tr("Paused")
        elif self._generation.is_held(queued):
            text = self.tr("Made before; goes on when it is let")
        elif running is not None and running.queued == queued.id:
            done, image = done_of(running.job) or 0.0, running.image
            text = f"{int(done * 100)} %"
            if running.job.seconds_left is not None:
                text += f" · {time_left(running.job.seconds_left)}"
        item.setText(name)
        item.setToolTip(f"<b>{name}</b><br>{text}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}: {text}")
        for role, value in ((_STATE, text), (_DONE, done), (_IMAGE, image), (_FAILED, has_failed)):
            if item.data(role) != value:
                item.setData(role, value)

    @Slot()
    def _show_buttons(self) -> None:
        queued = self.chosen
        is_failed = queued is not None and queued.state is QueueState.FAILED
        is_held = queued is not None and self._generation.is_held(queued)
        if is_held:
            self.pause.set_drawing("resume", self.tr("Go On"), Token.TEXT_DIM)
        else:
            self.pause.set_drawing("pause", self.tr("Pause"), Token.TEXT_DIM)
        self.pause.setVisible(not is_failed)
        self.retry.setVisible(is_failed)
        self.help.offer(queued and queued.remedy, queued and queued.request)
        for button in (self.pause, self.retry, self.edit, self.cancel):
            button.setEnabled(queued is not None)
        row = self.list.currentRow()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)

    def _move(self, by: int) -> None:
        queued, row = self.chosen, self.list.currentRow() + by
        if queued is not None and 0 <= row < self.list.count():
            self._generation.move(queued.id, row)

    def _button(self, drawing: str, name: str, method: object) -> IconButton:
        button = IconButton(drawing, name, self, Token.TEXT_DIM)
        button.clicked.connect(method)
        return button


class _List(QListWidget):
    def __init__(self, queue: GenerationQueue) -> None:
        super().__init__(queue)
        self._queue = queue

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_Up if is_alt:
                self._queue.move_up()
            case Qt.Key.Key_Down if is_alt:
                self._queue.move_down()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self._queue.take_out()
            case Qt.Key.Key_Space:
                self._queue.turn()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._queue.change()
            case _:
                super().keyPressEvent(event)

    def startDrag(self, supported_actions: Qt.DropAction) -> None:
        carry_selected(self, supported_actions)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() in (self, None):
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """On the upper half of a row: before it."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        row = index.row() if index.isValid() else self.count()
        is_below = index.isValid() and place.y() > self.visualRect(index).center().y()
        self._queue.move_before(row + is_below)
        event.acceptProposedAction()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()


class _Delegate(QStyledItemDelegate):
    """A small picture, the shot's name, and how far it is."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, current_theme().px(_ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        name, text = str(index.data()), str(index.data(_STATE))
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""  # type: ignore[attr-defined]
        style = plain.widget.style()  # type: ignore[attr-defined]
        style.drawControl(style.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)  # type: ignore[attr-defined]
        rect: QRect = option.rect.adjusted(theme.px(Space.S), 0, -theme.px(Space.S), 0)  # type: ignore[attr-defined]
        picture = QRect(0, 0, theme.px(_PICTURE.width()), theme.px(_PICTURE.height()))
        picture.moveCenter(rect.center())
        picture.moveLeft(rect.left())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(picture, theme.colour(Token.BG_VIEWPORT))
        image = index.data(_IMAGE)
        if isinstance(image, QImage):
            size = image.size().scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio)
            inside = QRect(picture.topLeft(), size)
            inside.moveCenter(picture.center())
            painter.drawImage(inside, image)
        words = rect.adjusted(picture.width() + theme.px(Space.S), theme.px(Space.XS), 0, 0)
        self._line(painter, words, name, Token.TEXT)
        words.setTop(words.top() + painter.fontMetrics().height() + theme.px(2))
        failed = bool(index.data(_FAILED))
        painter.setFont(theme.font(TypeSize.SECONDARY))
        self._line(painter, words, text, Token.ERROR if failed else Token.TEXT_DIM)
        done = index.data(_DONE)
        if isinstance(done, float):
            bar = QRect(words.left(), rect.bottom() - 2 * _BAR, words.width(), _BAR)
            painter.fillRect(bar, theme.colour(Token.LINE))
            bar.setWidth(round(bar.width() * done))
            painter.fillRect(bar, theme.colour(Token.ACCENT))
        painter.restore()

    def _line(self, painter: QPainter, room: QRect, text: str, token: Token) -> None:
        painter.setPen(current_theme().colour(token))
        elided = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(text, elided, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading, shown)
