"""The part of the panel that writes a matte, or what it cuts out, for other programs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from traceback import format_exception

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QSizePolicy, QWidget

from editor.jobs.mattes.exporting import Form, MatteExport, Written
from editor.jobs.queue import Lane
from editor.model.roto.footage import frame_count
from editor.model.roto.matte import Matte
from editor.session.notices import Severity
from editor.ui.export.destination import free_path
from editor.ui.inspector.rows.row import label_width
from editor.ui.inspector.section import Section
from editor.ui.reveal import reveal
from editor.ui.roto.panel.command_button import CommandButton
from editor.ui.sentences.translated import translated
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme


class ExportSection(Section):
    """`form` says what is written, `extent` of which frames, `colours` how what is cut out gets
    them."""

    def __init__(self, studio: Studio) -> None:
        title = QCoreApplication.translate("ExportSection", "Export")
        super().__init__(studio.session, "export", title, can_reset=False)
        self._studio, self._current = studio, studio.roto.current
        self.form, self.extent = QComboBox(self.body), QComboBox(self.body)
        self.colours = QComboBox(self.body)
        ways = {
            self.tr("As in the film"): None,
            self.tr("Without the background's"): 1.0,
            self.tr("As in the footage"): 0.0,
        }
        for words, clean in ways.items():
            self.colours.addItem(words, clean)
        for form, words in self._words().items():
            self.form.addItem(words, form)
        for words in (self.tr("What the clip shows"), self.tr("All of the footage")):
            self.extent.addItem(words)
        self.form.setAccessibleName(self.tr("Format"))
        self.form.setToolTip(
            self.tr(
                "<b>Format</b><br>What is cut out, transparent around it, or the matte in black "
                "and white. Pictures are numbered as the frames of the footage."
            )
        )
        self.extent.setAccessibleName(self.tr("Frames"))
        self.extent.setToolTip(self.tr("<b>Frames</b><br>Of which frames it is written."))
        self.colours.setAccessibleName(self.tr("Colours"))
        self.colours.setToolTip(
            self.tr(
                "<b>Colours</b><br>How much of the background's colour is taken out of what shows "
                "through at edges: in the film, as much as “Clean colour” of the matte says."
            )
        )
        self.button = CommandButton(
            studio.actions.action("matte.export"), self.tr("Export…"), "export", self.body
        )
        self.add(_Line(self.tr("Format"), self.form, self.body))
        self.add(_Line(self.tr("Frames"), self.extent, self.body))
        self._colours = _Line(self.tr("Colours"), self.colours, self.body)
        self.add(self._colours)
        self.form.currentIndexChanged.connect(self._on_form)
        self.add(self.button)
        studio.actions.connect_to("matte.export", self.ask)

    @property
    def chosen(self) -> Form:
        return Form(self.form.currentData())

    def ask(self) -> None:
        """Ask where to, and write it there."""
        matte = self._current.matte
        if matte is None:
            return
        path = self._asked_film(matte) if self.chosen.suffix else self._asked_folder(matte)
        if path is not None:
            self.write(matte, path)

    def write(self, matte: Matte, path: Path) -> None:
        """Write it in the background; a notice says when it is there."""
        media = self._current.media
        if media is None:
            return
        whole = self.extent.currentIndex() == 1
        frames = range(frame_count(media)) if whole else self._current.range
        clean = self.colours.currentData()
        export = MatteExport(matte, media, frames, self.chosen, path, clean)
        label = self.tr("Export {name}").format(name=matte.name)
        job = self._studio.jobs.start(label, export.write, Lane.EXPORT)
        job.finished.connect(self._on_written)
        job.failed.connect(self._on_failed)

    def _on_form(self, _: int) -> None:
        self._colours.setVisible(self.chosen.cuts_out)

    def _asked_film(self, matte: Matte) -> Path | None:
        suffix = self.chosen.suffix
        suggested = free_path(self._beside, matte.name, suffix, Path.exists)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export Matte"), str(suggested), f"*{suffix}"
        )
        return Path(chosen).with_suffix(suffix) if chosen else None

    def _asked_folder(self, matte: Matte) -> Path | None:
        """A folder of its own in the one that is chosen."""
        title = self.tr("Folder for the Pictures")
        chosen = QFileDialog.getExistingDirectory(self, title, str(self._beside))
        return free_path(Path(chosen), matte.name, "", Path.exists) if chosen else None

    @property
    def _beside(self) -> Path:
        return self._session.document.path.parent

    def _words(self) -> dict[Form, str]:
        return {
            Form.CUT_OUT_FILM: self.tr("Cut-out, ProRes 4444 (.mov)"),
            Form.CUT_OUT_PICTURES: self.tr("Cut-out, PNG pictures"),
            Form.MATTE_PICTURES: self.tr("Matte, PNG pictures"),
            Form.MATTE_MKV: self.tr("Matte, without loss (.mkv)"),
            Form.MATTE_MOV: self.tr("Matte, ProRes (.mov)"),
            Form.MATTE_MP4: self.tr("Matte, H.264 (.mp4)"),
        }

    def _on_written(self, written: Written) -> None:
        words = self.tr("“{name}” is written: %n frame(s).", "", written.frames)
        if not written.is_whole:
            words = self.tr("Stopped: “{name}” has %n frame(s).", "", written.frames)
        self._session.notices.post(
            words.format(name=written.path.name),
            Severity.OK if written.is_whole else Severity.INFO,
            self.tr("Show in Folder"),
            partial(reveal, written.path),
        )

    def _on_failed(self, error: Exception) -> None:
        details = "".join(format_exception(error))
        self._session.notices.post(translated(str(error)), Severity.ERROR, details=details)


class _Line(QWidget):
    """A name, and a choice beside it, as wide as the rows of other sections."""

    def __init__(self, name: str, choice: QComboBox, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = QLabel(name, self)
        self._label.setProperty("tone", "dim")
        choice.setMinimumContentsLength(6)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().px(Space.XS))
        row.addWidget(self._label)
        row.addWidget(choice, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._label.setFixedWidth(label_width(event.size().width()))
