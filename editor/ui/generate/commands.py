"""The commands that begin shots, and the way to the panel where they are worked on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from editor.model.pool.takes import clip_media
from editor.session.notices import Severity
from editor.ui.studio import Studio


class GenerateCommands(QObject):
    """Belongs to the panel. Who asks for a shot by a command is taken to the panel, unless it is in
    sight; nothing else moves what the user has arranged."""

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent)
        self._studio, self._session, self._panel = studio, studio.session, parent
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self._beginning = studio.generation.beginning
        studio.actions.connect_to("generate.begin", self.begin)
        studio.actions.connect_to("generate.from_picture", self.begin_with_picture)
        studio.actions.connect_to("generate.from_words", self.begin_with_words)
        self._joining = studio.generation.joining
        studio.actions.connect_to("generate.bridge", self.bridge)
        studio.actions.connect_to("generate.extend_end", partial(self.extend, at_end=True))
        studio.actions.connect_to("generate.extend_start", partial(self.extend, at_end=False))
        studio.actions.connect_to("generate.retake", self.retake)
        studio.actions.connect_to("generate.show", self.show)
        self._joining.lacking.connect(self._on_lacking)
        for signal in (
            studio.session.selection.changed,
            studio.session.selection.media_changed,
            studio.session.sequence_changed,
            studio.session.document.project_changed,
            studio.session.playhead.moved,
        ):
            signal.connect(self._soon.start)
        self.refresh()

    def refresh(self) -> None:
        """Enable what makes sense for what is selected."""
        why = self.tr("Select one clip, or one media in the bin, that has a picture.")
        self._studio.actions.set_enabled("generate.begin", self._has_picture(), why)
        has_sequence = self._session.sequence is not None
        self._studio.actions.set_enabled("generate.from_picture", has_sequence)
        enable, joining = self._studio.actions.set_enabled, self._joining
        gap = self.tr("Select a gap between pictures, or go to one.")
        enable("generate.bridge", joining.gap is not None, gap)
        clip = self._beginning.selected_clip()
        one = self.tr("Select one clip that has a picture.")
        for command in ("generate.extend_end", "generate.extend_start"):
            enable(command, clip is not None, one)
        part = self.tr("Select a clip, and mark a part of it by in and out point.")
        enable("generate.retake", clip is not None and joining.part is not None, part)

    def begin(self) -> None:
        if self._beginning.from_selection() is not None:
            self.show()

    def begin_with_picture(self) -> None:
        if self._beginning.from_picture():
            self.show()

    def begin_with_words(self) -> None:
        if self._beginning.from_words():
            self.show()
        else:
            self._on_lacking(
                self.tr("No model that is here makes anything of words alone: bring one.")
            )

    def bridge(self) -> None:
        if self._joining.bridge():
            self.show()

    def extend(self, *, at_end: bool) -> None:
        if self._joining.extend(at_end=at_end):
            self.show()

    def retake(self) -> None:
        if self._joining.retake():
            self.show()

    def show(self) -> None:
        """The panel, where it is; in its workspace if it is nowhere."""
        if not self._panel.visibleRegion().isEmpty():
            return
        shown = self._studio.actions.action("window.generate").isChecked()
        self._studio.actions.run("window.generate" if shown else "workspace.generate")

    def _on_lacking(self, said: str) -> None:
        self._session.notices.post(
            said, Severity.INFO, self._studio.actions.action("generate.models").text(), self._models
        )

    def _models(self) -> None:
        self._studio.actions.run("generate.models")

    def _has_picture(self) -> bool:
        clip = self._beginning.selected_clip()
        media = None if clip is None else clip_media(clip)
        if clip is None and len(self._session.selection.media) == 1:
            media = next(iter(self._session.selection.media))
        found = None if media is None else self._session.project.media_reference(media)
        return found is not None and found.video is not None
