"""Tells readers of screens what is selected on the timeline, however it came to be."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent

from editor.model.timeline import ItemId
from editor.session.session import Session
from editor.ui.timeline.access.focus import spoken
from editor.ui.timeline.access.tree import ClipTree

_MOST = 20  # clips that are told of one by one


class SelectionTelling(QObject):
    """The focus goes to the one clip that is selected; of several, their number is said."""

    said = Signal(str)

    def __init__(self, session: Session, tree: ClipTree) -> None:
        super().__init__(tree)
        self._session, self._tree = session, tree
        self._before: frozenset[ItemId] = frozenset()
        self._later = QTimer(self, singleShot=True, interval=0)  # once for all of a gesture's turn
        self._later.timeout.connect(self._tell)
        session.selection.changed.connect(self._later.start)

    def _tell(self) -> None:
        now, before = self._session.selection.items, self._before
        self._before = now
        sequence = self._session.sequence
        if now == before or sequence is None or not self._tree.view.hasFocus():
            return
        if QAccessible.isActive():
            self._send(now, before)
        found = sequence.find(next(iter(now))) if len(now) == 1 else None
        if found is not None:
            self.said.emit(spoken(sequence, *found))
        elif now:
            self.said.emit(self.tr("%n clips selected", "", len(now)))
        elif self._session.selection.is_empty:
            self.said.emit(self.tr("Nothing is selected"))

    def _send(self, now: frozenset[ItemId], before: frozenset[ItemId]) -> None:
        kinds, root = QAccessible.Event, self._tree.root()
        if root is not None and len(now ^ before) > _MOST:
            QAccessible.updateAccessibility(QAccessibleEvent(root, kinds.SelectionWithin))
            return
        changes = [(each, kinds.SelectionAdd) for each in now - before]
        changes += [(each, kinds.SelectionRemove) for each in before - now]
        changes += [(each, kinds.Focus) for each in now if len(now) == 1]
        for item, kind in changes:
            node = self._tree.clip(item)
            if node is not None:
                QAccessible.updateAccessibility(QAccessibleEvent(node, kind))
