"""What the panel shows without a shot: how to begin, and three examples to try."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.model.pool.takes import clip_media
from editor.resources import resources_folder
from editor.session.generation.examples import EXAMPLES, Example, Examples
from editor.ui.studio import Studio
from editor.ui.theme.metrics import RADIUS, Space, TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.words import QT_TRANSLATE_NOOP

_WORDS = {
    "coffee": (
        QT_TRANSLATE_NOOP("generate", "Stir the coffee"),
        QT_TRANSLATE_NOOP("generate", "A region turns while the camera goes in."),
    ),
    "meadow": (
        QT_TRANSLATE_NOOP("generate", "Clouds that drift for ever"),
        QT_TRANSLATE_NOOP("generate", "A painted sky streams, and loops without a seam."),
    ),
    "rabbit": (
        QT_TRANSLATE_NOOP("generate", "Walk towards the rabbit"),
        QT_TRANSLATE_NOOP("generate", "A film's first frame, seen by a camera in the hand."),
    ),
}
_PICTURE = QSize(96, 54)


class EmptyPage(QWidget):
    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._session = studio, studio.session
        self._examples = Examples(studio.session, studio.footage, studio.generation.beginning, self)
        theme = current_theme()
        title = QLabel(self.tr("Bring a picture to life"), self)
        title.setProperty("tone", "heading")
        self.text = QLabel(self)
        self.text.setProperty("tone", "dim")
        self.text.setWordWrap(True)
        self.begin = QPushButton(self)
        self.begin.setProperty("primary", True)
        begin = studio.actions.action("generate.begin")
        self.begin.setToolTip(begin.toolTip())
        self.begin.clicked.connect(begin.trigger)
        self.picture = self._button("generate.from_picture")
        self.words = self._button("generate.from_words")
        self.cards = tuple(self._card(each) for each in EXAMPLES)
        heading = QLabel(self.tr("Or try one of these"), self)
        heading.setProperty("tone", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(Space.M)] * 4)
        column.setSpacing(theme.px(Space.S))
        for widget in (title, self.text, self.begin, self.picture, self.words):
            column.addWidget(widget)
        column.addSpacing(theme.px(Space.S))
        column.addWidget(heading)
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Say what can be begun with."""
        name = self._name()
        self.begin.setVisible(bool(name))
        self.begin.setText(self.tr("Begin with “{name}”").format(name=_short(name)))
        self.text.setText(
            self.tr("Make a shot of what is selected, paint where it moves, and press Generate.")
            if name
            else self.tr(
                "Select a clip on the timeline or a picture in the bin, paint where it moves, "
                "and press Generate."
            )
        )
        self.picture.setVisible(self._session.sequence is not None)

    def _button(self, command: str) -> QPushButton:
        action = self._studio.actions.action(command)
        button = QPushButton(action.text().replace("&", ""), self)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        return button

    def _name(self) -> str:
        """Of what is selected, if it has a picture."""
        clip = self._studio.generation.selected_clip()
        media = None if clip is None else clip_media(clip)
        if media is None and clip is None and len(self._session.selection.media) == 1:
            media = next(iter(self._session.selection.media))
        found = None if media is None else self._session.project.media_reference(media)
        return found.name if found is not None and found.video is not None else ""

    def _card(self, example: Example) -> ExampleCard:
        card = ExampleCard(example, self)
        card.clicked.connect(partial(self._examples.begin, example))
        return card


class ExampleCard(QAbstractButton):
    """Its picture, what it is called, and a sentence."""

    def __init__(self, example: Example, parent: QWidget) -> None:
        super().__init__(parent)
        title, text = (QCoreApplication.translate("generate", each) for each in _WORDS[example.id])
        self._said = text
        folder = resources_folder() / "images" / "examples"
        self._picture = QPixmap(str(folder / f"{example.id}.jpg"))
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        how = self.tr("Opens it as a shot of this project, ready to be generated.")
        self.setToolTip(f"<b>{title}</b><br>{text}<br>{how}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(220), theme.px(_PICTURE.height()) + 2 * theme.px(Space.S))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        gap, radius = theme.px(Space.S), theme.px(RADIUS)
        painter.setPen(theme.colour(Token.ACCENT if self.hasFocus() else Token.LINE))
        painter.setBrush(theme.colour(Token.BG_HOVER if self.underMouse() else Token.BG_RAISED))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), radius, radius)
        size = QSize(theme.px(_PICTURE.width()), theme.px(_PICTURE.height()))
        painter.drawPixmap(QRect(gap, gap, size.width(), size.height()), self._picture)
        left = size.width() + 2 * gap
        room = self.rect().adjusted(left, gap, -gap, -gap)
        painter.setFont(theme.font(bold=True))
        painter.setPen(theme.colour(Token.TEXT))
        line = painter.fontMetrics().height()
        top = QRect(room.left(), room.top(), room.width(), line)
        elided = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, top.width()
        )
        painter.drawText(top, Qt.AlignmentFlag.AlignLeading, elided)
        painter.setFont(theme.font(TypeSize.SECONDARY))
        painter.setPen(theme.colour(Token.TEXT_DIM))
        rest = room.adjusted(0, line + theme.px(2), 0, 0)
        wrapped = Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap
        painter.drawText(rest, wrapped, self._said)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


_LONGEST_NAME = 28
