"""What the export will be, and what stands in its way."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.jobs.export_sequence import Outlook
from editor.ui.export.words import size_text, summary
from editor.ui.icons.icon import icon
from editor.ui.sentences.translated import translated
from editor.ui.theme.metrics import ICON, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.toggle import Toggle

_MOST_SHOWN = 20
_HIGHEST = 140


class OutlookView(QWidget):
    """`goes_without` tells whether what is missing is to be left out."""

    changed = Signal()

    def __init__(self, relink: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._summary = QLabel(self)
        self._summary.setWordWrap(True)
        self._summary.setAccessibleName(self.tr("What will be made"))
        lines = QWidget(self)
        self._problems = QVBoxLayout(lines)
        self._problems.setContentsMargins(0, 0, 0, 0)
        self._problems.setSpacing(theme.px(Space.XS))
        self._area = _LowScrollArea(lines, theme.px(_HIGHEST), self)
        self._without = Toggle(self.tr("Export without what is missing"), self)
        self._without.setToolTip(
            self.tr("Leaves gaps where media are missing, and leaves out effects and fonts.")
        )
        self._without.toggled.connect(self.changed)
        self._relink = QPushButton(self.tr("Relink…"), self)
        self._relink.setToolTip(relink.toolTip())
        self._relink.clicked.connect(relink.trigger)
        remedies = QHBoxLayout()
        remedies.addWidget(self._without, 1)
        remedies.addWidget(self._relink)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.XS))
        column.addWidget(self._summary)
        column.addWidget(self._area)
        column.addLayout(remedies)
        self.show_nothing()

    @property
    def goes_without(self) -> bool:
        return self._without.isChecked() and not self._without.isHidden()

    @property
    def lines(self) -> tuple[str, ...]:
        """The sentences on what is wrong or to be known."""
        labels = self.findChildren(QLabel, "sentence")
        return tuple(label.text() for label in labels if not label.isHidden())

    def show_nothing(self) -> None:
        self._put("", ())

    def show_problem(self, sentence: str) -> None:
        self._put("", ((Token.ERROR, sentence),))

    def show_outlook(self, outlook: Outlook) -> None:
        text = "" if outlook.plan is None else summary(outlook.plan)
        lines: list[tuple[Token, str]] = []
        if outlook.problem:
            lines.append((Token.ERROR, outlook.problem))
        if outlook.is_too_large and outlook.free_bytes is not None:
            too_full = self.tr("Only {size} are free there: make room, or choose another disk.")
            lines.append((Token.ERROR, too_full.format(size=size_text(outlook.free_bytes))))
        token = Token.WARN if self._without.isChecked() else Token.ERROR
        lines.extend((token, each) for each in outlook.missing[:_MOST_SHOWN])
        if len(outlook.missing) > _MOST_SHOWN:
            more = self.tr("and %n more", "", len(outlook.missing) - _MOST_SHOWN)
            lines.append((token, more))
        if outlook.replaces:
            name = outlook.order.path.name
            there = self.tr("There is a file “{name}” already: it will be replaced.")
            lines.append((Token.WARN, there.format(name=name)))
        self._put(text, tuple(lines))
        self._without.setVisible(bool(outlook.missing))
        self._relink.setVisible(bool(outlook.missing))

    def _put(self, text: str, lines: tuple[tuple[Token, str], ...]) -> None:
        self._summary.setText(text)
        self._summary.setVisible(bool(text))
        while (item := self._problems.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for token, sentence in lines:
            self._problems.addWidget(_Line(token, sentence, self))
        self._area.setVisible(bool(lines))
        self._area.updateGeometry()
        self._without.hide()
        self._relink.hide()


class _LowScrollArea(QScrollArea):
    """As high as what is in it, up to a limit; beyond that it scrolls."""

    def __init__(self, content: QWidget, highest: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._content, self._highest = content, highest
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = self.viewport().width()
        return QSize(width, min(self._content.heightForWidth(width), self._highest))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()


class _Line(QWidget):
    def __init__(self, token: Token, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        side = theme.px(ICON)
        sign, label = QLabel(self), QLabel(translated(sentence), self)
        drawing = "error" if token is Token.ERROR else "warning"
        sign.setPixmap(icon(drawing, token).pixmap(side, side))
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setObjectName("sentence")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.S))
        row.addWidget(sign)
        row.addWidget(label, 1)
