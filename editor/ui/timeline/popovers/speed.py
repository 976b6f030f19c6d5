"""How fast clips play, shown on the timeline while it is chosen."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from editor.model.edits.compound.retime import Retiming, retime
from editor.model.edits.errors import EditError
from editor.model.project import Project, Sequence
from editor.model.timeline import Clip
from editor.session.session import Session
from editor.ui.sentences.translated import translated
from editor.ui.timeline.popovers.popover import Popover
from editor.ui.widgets.numbers.field_label import FieldLabel
from editor.ui.widgets.numbers.number_field import NumberField
from editor.ui.widgets.numbers.timecode_field import TimecodeField
from editor.ui.widgets.toggle import Toggle

_SLOWEST, _FASTEST = 1.0, 10000.0  # per cent
_HUNDREDTHS = 100


class SpeedPopover(Popover):
    """Speed and duration are two sides of one thing: either can be typed."""

    def __init__(
        self, session: Session, sequence: Sequence, clips: list[Clip], parent: QWidget
    ) -> None:
        heading = QCoreApplication.translate("SpeedPopover", "Speed and Duration")
        super().__init__(heading, QCoreApplication.translate("SpeedPopover", "Apply"), parent)
        self._session, self._sequence_id, self._clips = session, sequence.id, clips
        first = clips[0]
        self._speed = abs(first.speed) or Fraction(1)
        self._used = first.duration * self._speed  # frames at normal speed
        self.speed = NumberField(self)
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setToolTip(self.tr("<b>Speed</b><br>100 % is as it was shot; 50 % is slow."))
        self.speed.set_range(_SLOWEST, _FASTEST)
        self.speed.set_step(1.0, 2)
        self.speed.set_unit(" %")
        self.speed.set_default(100.0)
        self.speed.edited.connect(self._on_speed)
        self.duration = TimecodeField(self)
        self.duration.setAccessibleName(self.tr("Duration"))
        self.duration.set_rate(sequence.rate)
        self.duration.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.duration.edited.connect(self._on_duration)
        self.reverse = self._toggle(self.tr("Play backwards"), first.speed < 0)
        self.pitch = self._toggle(self.tr("Keep the pitch of sound"), first.keep_pitch)
        self.ripple = self._toggle(self.tr("Move later clips along"), False)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setProperty("tone", "warn")
        self.problem.hide()
        self.rows.addRow(FieldLabel(self.tr("Speed"), self.speed, self), self.speed)
        self.rows.addRow(self.dim(self.tr("Duration")), self.duration)
        for toggle in (self.reverse, self.pitch, self.ripple):
            self.rows.addRow(toggle)
        self.rows.addRow(self.problem)
        self._show()

    def accept(self) -> None:
        retiming = self._retiming()
        self._session.edit(
            self.tr("Speed and duration"), lambda project: self._retimed(project, retiming)
        )
        self.close()

    def hideEvent(self, event: QHideEvent) -> None:
        self._session.document.preview(None)
        super().hideEvent(event)

    def _toggle(self, text: str, on: bool) -> Toggle:
        toggle = Toggle(text, self)
        toggle.setChecked(on)
        toggle.toggled.connect(self._try)
        return toggle

    def _retiming(self) -> Retiming:
        return Retiming(
            self._speed,
            self.reverse.isChecked(),
            self.pitch.isChecked(),
            self.ripple.isChecked(),
        )

    def _retimed(self, project: Project, retiming: Retiming) -> Project:
        items = [clip.id for clip in self._clips]
        return retime(project, self._sequence_id, items, retiming, new_id=self._session.new_id)

    def _on_speed(self, percent: float, gesture: str) -> None:
        self._speed = Fraction(round(percent * _HUNDREDTHS), 100 * _HUNDREDTHS)
        self._try()

    def _on_duration(self, frames: int) -> None:
        self._speed = self._used / max(1, frames)
        self._try()

    def _try(self) -> None:
        """Show what it would make on the timeline, or why it cannot be."""
        self._show()
        retiming = self._retiming()
        try:
            self._session.document.preview(lambda project: self._retimed(project, retiming))
            self.problem.hide()
        except EditError as error:
            self._session.document.preview(None)
            self.problem.setText(translated(str(error)))
            self.problem.show()
        self.adjustSize()

    def _show(self) -> None:
        self.speed.set_value(float(self._speed * 100))
        self.duration.set_frame(int(self._used / self._speed))
