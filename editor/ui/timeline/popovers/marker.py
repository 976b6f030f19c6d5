"""A marker's name, colour, note and, unless a clip carries it, length."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from editor.model.edits.project.markers import change_marker, remove_marker
from editor.model.going.markers import carried_marker
from editor.model.project import Sequence
from editor.model.timeline import Marker
from editor.session.session import Session
from editor.ui.theme.theme import current_theme
from editor.ui.timeline.popovers.popover import Popover
from editor.ui.timeline.ruler.flags import marker_colour
from editor.ui.widgets.numbers.timecode_field import TimecodeField
from editor.ui.words import QT_TRANSLATE_NOOP

_COLOURS = {
    "red": QT_TRANSLATE_NOOP("MarkerPopover", "Red"),
    "orange": QT_TRANSLATE_NOOP("MarkerPopover", "Orange"),
    "yellow": QT_TRANSLATE_NOOP("MarkerPopover", "Yellow"),
    "green": QT_TRANSLATE_NOOP("MarkerPopover", "Green"),
    "cyan": QT_TRANSLATE_NOOP("MarkerPopover", "Cyan"),
    "blue": QT_TRANSLATE_NOOP("MarkerPopover", "Blue"),
    "purple": QT_TRANSLATE_NOOP("MarkerPopover", "Purple"),
    "pink": QT_TRANSLATE_NOOP("MarkerPopover", "Pink"),
}
_SWATCH = 12


class MarkerPopover(Popover):
    def __init__(
        self, session: Session, sequence: Sequence, marker: Marker, parent: QWidget
    ) -> None:
        heading = QCoreApplication.translate("MarkerPopover", "Marker")
        super().__init__(heading, QCoreApplication.translate("MarkerPopover", "Done"), parent)
        self._session, self._sequence_id, self._marker = session, sequence.id, marker
        self.name = QLineEdit(marker.name, self)
        self.name.setAccessibleName(self.tr("Name"))
        self.duration = TimecodeField(self)
        self.duration.setAccessibleName(self.tr("Duration"))
        self.duration.set_rate(sequence.rate)
        self.duration.set_frame(marker.duration)
        self.duration.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.colour = QComboBox(self)
        self.colour.setAccessibleName(self.tr("Colour"))
        for colour, name in _COLOURS.items():
            said = QCoreApplication.translate("MarkerPopover", name)
            self.colour.addItem(_swatch(marker_colour(colour)), said, colour)
        self.colour.setCurrentIndex(max(0, self.colour.findData(marker.colour)))
        self.note = QPlainTextEdit(marker.note, self)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(current_theme().px(56))
        self.delete = QPushButton(self.tr("Delete Marker"), self)
        self.delete.clicked.connect(self._on_delete)
        self.rows.addRow(self.dim(self.tr("Name")), self.name)
        self.rows.addRow(self.dim(self.tr("Duration")), self.duration)
        self.rows.setRowVisible(self.duration, carried_marker(sequence, marker.id) is None)
        self.rows.addRow(self.dim(self.tr("Colour")), self.colour)
        self.rows.addRow(self.dim(self.tr("Note")), self.note)
        self.rows.addRow(self.delete)

    def accept(self) -> None:
        new = replace(
            self._marker,
            name=self.name.text().strip(),
            duration=max(0, self.duration.frame or 0),
            colour=self.colour.currentData(),
            note=self.note.toPlainText(),
        )
        self._session.edit(
            self.tr("Change marker"),
            lambda project: change_marker(project, self._sequence_id, new),
        )
        self.close()

    def _on_delete(self) -> None:
        self._session.edit(
            self.tr("Delete marker"),
            lambda project: remove_marker(project, self._sequence_id, self._marker.id),
        )
        self.close()


def _swatch(colour: QColor) -> QIcon:
    side = current_theme().px(_SWATCH)
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(colour)
    return QIcon(pixmap)
