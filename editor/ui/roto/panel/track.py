"""The part of the panel that follows a matte through the clip, and says where to look."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from editor.model.roto.unsure import tally
from editor.ui.inspector.section import Section
from editor.ui.roto.panel.command_button import CommandButton
from editor.ui.roto.panel.strip import ConfidenceStrip
from editor.ui.roto.panel.words import done_of, running_text, tally_text, unsure_text
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.icon_button import action_button
from editor.ui.widgets.progress_row import ProgressRow


class TrackSection(Section):
    def __init__(self, studio: Studio) -> None:
        title = QCoreApplication.translate("TrackSection", "Track")
        super().__init__(studio.session, "track", title, can_reset=False)
        self._studio, self._roto = studio, studio.roto
        action = studio.actions.action
        words = QCoreApplication.translate("TrackSection", "Backwards")
        self.back = CommandButton(action("matte.track_back"), words, "track-back", self.body)
        words = QCoreApplication.translate("TrackSection", "Track")
        self.both = CommandButton(
            action("matte.track"), words, "track-both", self.body, is_primary=True
        )
        words = QCoreApplication.translate("TrackSection", "Forwards")
        self.forward = CommandButton(
            action("matte.track_forward"), words, "track-forward", self.body
        )
        words = QCoreApplication.translate("TrackSection", "Track all mattes")
        self.all = CommandButton(action("matte.track_all"), words, "track-both", self.body)
        self.strip = ConfidenceStrip(studio.roto, self.body)
        self.said, self.unsure = QLabel(self.body), QLabel(self.body)
        self.said.setProperty("tone", "secondary")
        self.unsure.setProperty("tone", "warn")
        self.progress = ProgressRow("", self.body)
        self.progress.cancelled.connect(self._on_cancelled)
        self._unsure = self._line(
            (self.unsure,), ("matte.previous_unsure", "matte.next_unsure", "matte.redo")
        )
        self.ways = self._ways()
        for widget in (
            self.ways,
            self.all,
            self.progress,
            self.strip,
            self._line((self.said,), ("matte.previous_key", "roto.key", "matte.next_key")),
            self._unsure,
        ):
            self.add(widget)
        self.refresh()

    def refresh(self) -> None:
        super().refresh()
        matte, within = self._roto.current.matte, self._roto.current.range
        if matte is None:
            return
        found = tally(matte, within)
        self.said.setText(tally_text(matte, found))
        self.unsure.setText(unsure_text(found))
        self._unsure.setVisible(found.unsure > 0)
        self.strip.refresh()
        self.show_running()

    def show_running(self) -> None:
        """How far it is, of what is made of the matte."""
        matte = self._roto.current.matte
        running = None if matte is None else self._roto.runner.run_of(matte.id)
        self.progress.setVisible(running is not None)
        self.ways.setVisible(running is None)
        self.all.setVisible(not self._roto.runner.runs and len(self._roto.trackable) > 1)
        if running is not None:
            done, left = done_of(running), running.job.seconds_left
            self.progress.show_progress(running_text(running), done, left)
        self.strip.update()

    def _ways(self) -> QWidget:
        line = QWidget(self.body)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().px(Space.XS))
        for button in (self.back, self.both, self.forward):
            row.addWidget(button, 1)
        return line

    def _line(self, words: tuple[QLabel, ...], commands: tuple[str, ...]) -> QWidget:
        line = QWidget(self.body)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for each in words:
            row.addWidget(each, 1)
        for command in commands:
            row.addWidget(action_button(self._studio.actions.action(command), line))
        return line

    def _on_cancelled(self) -> None:
        matte = self._roto.current.matte
        if matte is not None:
            self._roto.runner.stop(matte.id)
