"""A title's text, typed where it stands in the picture."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from editor.model.edits.clip.properties import set_title
from editor.model.edits.errors import EditError
from editor.model.timeline import ItemId
from editor.model.titles.title import Title
from editor.session.document import Edit
from editor.session.session import Session
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.viewport.overlays.handles import HandlesLayer
from editor.ui.viewport.picture_view import PictureView

_LEAST_WIDE, _HIGH = 260, 72


class TextEditor(QPlainTextEdit):
    """Stands under the title while it is typed; the picture follows with each letter.

    One edit at the end, which undo takes back: by leaving, by Esc or by Ctrl+Return.
    """

    def __init__(self, session: Session, view: PictureView, handles: HandlesLayer) -> None:
        super().__init__(view)
        self._session, self._view, self._handles = session, view, handles
        self._item: ItemId | None = None
        self._title = Title("")
        self.setAccessibleName(self.tr("Text of the title"))
        self.setToolTip(self.tr("Esc or Ctrl+Return when it is done."))
        self.textChanged.connect(self._on_changed)
        view.view_changed.connect(self._place)
        self.installEventFilter(self)
        self.hide()

    def begin(self, item: ItemId, title: Title) -> None:
        self._item, self._title = item, title
        self.blockSignals(True)
        self.setPlainText(title.text)
        self.blockSignals(False)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.selectAll()
        self._place()
        self.show()
        self.raise_()
        self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() == Qt.Key.Key_Escape or (
                event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control
            ):
                self._end(keep=True)
                return True
        elif event.type() is QEvent.Type.FocusOut and self._item is not None:
            self._end(keep=True)
        return super().eventFilter(watched, event)

    def _on_changed(self) -> None:
        edit = self._edit()
        if edit is None:
            return
        try:
            self._session.document.preview(edit)
        except EditError as error:
            self._session.notices.post(str(error))
            self._end(keep=False)
        self._place()

    def _edit(self) -> Edit | None:
        item, sequence = self._item, self._session.sequence
        if item is None or sequence is None:
            return None
        title = replace(self._title, text=self.toPlainText())
        return lambda project: set_title(project, sequence.id, item, title)

    def _end(self, *, keep: bool) -> None:
        edit = self._edit()
        self._item = None
        self.hide()
        self._view.setFocus()
        if keep and edit is not None:
            self._session.edit(self.tr("Change text"), edit)
        else:
            self._session.document.preview(None)

    def _place(self) -> None:
        """Below the title, or over its lower edge where there is no room."""
        clip = next((each for each in self._handles.clips if each.item == self._item), None)
        if clip is None:
            return
        theme, view = current_theme(), self._view
        corners = [view.map.to_widget(corner) for corner in clip.corners]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        wide = min(max(theme.px(_LEAST_WIDE), round(max(xs) - min(xs))), view.width())
        high = theme.px(_HIGH)
        left = round((min(xs) + max(xs)) / 2 - wide / 2)
        top = round(max(ys)) + theme.px(Space.S)
        left = min(max(left, 0), view.width() - wide)
        top = min(max(top, 0), view.height() - high)
        self.setGeometry(QRect(left, top, wide, high))
