"""How far the current shot's results are, with the picture that was made last."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from editor.model.generation.take import QueueState
from editor.ui.jobs.words import done_of, stage_of
from editor.ui.studio import Studio
from editor.ui.theme.metrics import RADIUS, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.icon_button import IconButton
from editor.ui.widgets.progress_row import ProgressLine, time_left

_PICTURE = QSize(96, 54)


class ShotProgress(QWidget):
    """Hidden while nothing of the shot is queued."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._generation = studio.generation
        self._current = studio.generation.current
        self.picture = LivePicture(_PICTURE, self)
        self.text = ElidedLabel("", self)
        self.bar = ProgressLine(self)
        self.cancel = IconButton("close", self.tr("Cancel"), self, Token.TEXT_DIM)
        self.cancel.clicked.connect(self._cancel)
        self.waiting = QLabel(self)
        self.waiting.setProperty("tone", "secondary")
        words = QVBoxLayout()
        words.setSpacing(current_theme().px(Space.XS))
        words.addStretch(1)
        for widget in (self.text, self.bar, self.waiting):
            words.addWidget(widget)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().px(Space.S))
        row.addWidget(self.picture)
        row.addLayout(words, 1)
        row.addWidget(self.cancel)
        self._generation.runner.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        shot, running = self._current.shot, self._generation.runner.running
        queued = () if shot is None else self._generation.queued_for(shot.id)
        mine = next((each for each in queued if running and each.id == running.queued), None)
        waits = sum(
            each.state is QueueState.WAITING and each != mine and not self._generation.is_held(each)
            for each in queued
        )
        self.setVisible(bool(mine) or waits > 0)
        for widget in (self.text, self.bar, self.cancel, self.picture):
            widget.setVisible(mine is not None)
        self.waiting.setVisible(waits > 0)
        self.waiting.setText(self.tr("%n waiting", "", waits))
        if mine is not None and running is not None:
            job, done = running.job, done_of(running.job) or 0.0
            parts = [self.tr("Paused") if running.is_paused else f"{int(done * 100)} %"]
            if stage := stage_of(job):
                parts.insert(0, stage)
            if job.seconds_left is not None:
                parts.append(time_left(job.seconds_left))
            self.text.set_text(" · ".join(parts))
            self.bar.set_done(done)
            self.bar.setAccessibleName(self.tr("Generating"))
            self.picture.show_image(running.image)

    def _cancel(self) -> None:
        running = self._generation.runner.running
        if running is not None:
            self._generation.cancel(running.queued)


class LivePicture(QWidget):
    """The newest picture of what is being made."""

    def __init__(self, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self.image = size, QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Newest picture"))

    def show_image(self, image: QImage | None) -> None:
        self.image = image or QImage()
        self.update()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(self._size.width()), theme.px(self._size.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), theme.colour(Token.BG_VIEWPORT))
        if not self.image.isNull():
            size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = self.rect()
            place.setSize(size)
            place.moveCenter(self.rect().center())
            painter.drawImage(place, self.image)
        painter.setPen(theme.colour(Token.LINE))
        painter.drawRoundedRect(
            self.rect().adjusted(0, 0, -1, -1), theme.px(RADIUS) / 2, theme.px(RADIUS) / 2
        )
