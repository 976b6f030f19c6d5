"""Where a nested sequence was opened from: each sequence on the way is a step back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from editor.model.project import Sequence
from editor.model.timeline import Clip, SequenceId, SequenceSource
from editor.session.session import Session

_BETWEEN = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"


class Breadcrumb(QWidget):
    """Not there while the open sequence was not opened from within another."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.path: list[SequenceId] = []
        self.steps: list[QToolButton] = []
        self._shown: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setAccessibleName(self.tr("Where this sequence is"))
        session.sequence_changed.connect(self._follow)
        session.document.changed.connect(self._name)
        self._follow()

    def _follow(self) -> None:
        """Go down into what the last one holds, or back up; anything else begins anew."""
        shown = self._session.sequence_id
        if shown is None:
            self.path = []
        elif shown in self.path:
            self.path = self.path[: self.path.index(shown) + 1]
        else:
            above = self._session.project.sequence(self.path[-1]) if self.path else None
            inside = above is not None and _holds(above, shown)
            self.path = [*self.path, shown] if inside else [shown]
        self._build()

    def _build(self) -> None:
        for widget in self._shown:
            self._row.removeWidget(widget)
            widget.deleteLater()
        self._shown, self.steps = [], []
        for number, sequence in enumerate(self.path):
            if number:
                self._place(QLabel(_BETWEEN, self))
            step = QToolButton(self)
            step.setAutoRaise(True)
            step.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            step.setEnabled(number + 1 < len(self.path))
            step.clicked.connect(partial(self._session.open_sequence, sequence))
            self._place(step)
            self.steps.append(step)
        self._name()
        self.setVisible(len(self.path) > 1)

    def _name(self) -> None:
        for sequence, step in zip(self.path, self.steps, strict=True):
            found = self._session.project.sequence(sequence)
            name = found.name if found is not None else ""
            step.setText(name.replace("&", "&&"))
            step.setToolTip(self.tr("<b>{name}</b><br>Back to this sequence.").format(name=name))
            step.setAccessibleName(name)

    def _place(self, widget: QWidget) -> None:
        self._row.addWidget(widget)
        self._shown.append(widget)


def _holds(sequence: Sequence, nested: SequenceId) -> bool:
    return any(
        isinstance(item, Clip)
        and isinstance(item.source, SequenceSource)
        and item.source.sequence == nested
        for track in sequence.tracks
        for item in track.items
    )
