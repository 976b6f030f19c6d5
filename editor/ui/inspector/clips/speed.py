"""The section of a clip's speed: how fast, how long, backwards, standing still."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from editor.model.curves import Value
from editor.model.edits.compound.speeds import freeze_at, set_durations, set_speeds
from editor.model.edits.ids import random_id
from editor.model.edits.splicing.ripple import Ripple
from editor.model.effects import InputKind, InputSpec
from editor.model.ranges import available
from editor.model.timeline import Clip, ItemId
from editor.session.document import Edit
from editor.ui.inspector.clips.bindings import ClipSelection, PropertyBinding
from editor.ui.inspector.rows.binding import Change
from editor.ui.inspector.rows.editors.choices import SwitchEditor
from editor.ui.inspector.rows.editors.formats import NumberFormat
from editor.ui.inspector.rows.editors.numbers import NumbersEditor
from editor.ui.inspector.rows.editors.times import TimeEditor
from editor.ui.inspector.rows.row import ValueRow, label_width
from editor.ui.inspector.section import Section
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.toggle import Toggle

_LEAST, _MOST = 0.01, 100.0
_FINEST = 1_000_000


class SpeedSection(Section):
    """Linked clips change together. Ripple moves what comes later along."""

    def __init__(self, selection: ClipSelection) -> None:
        super().__init__(selection.session, "speed", self.tr("Speed"), self._made_rows(selection))
        self._selection = selection
        self.ripple = Toggle(self.tr("Ripple"), self)
        self.ripple.setToolTip(self.tr("Moves later clips along as the length changes."))
        self.header.add(self.ripple)
        self.freeze = QPushButton(self.tr("Freeze at playhead"), self)
        self.freeze.setToolTip(self.tr("Holds the picture at the playhead for the whole clip."))
        self.freeze.clicked.connect(self._on_freeze)
        self.add(_Indented(self.freeze))

    def _made_rows(self, selection: ClipSelection) -> Iterator[ValueRow]:
        session = selection.session
        percent = NumberFormat(100.0, "%", 1.0, 2)
        speed = InputSpec("speed", InputKind.FLOAT, self.tr("Speed"), 1.0, _LEAST, _MOST)
        yield ValueRow(
            session,
            _SpeedBinding(self, speed, lambda value: abs(float(value)), self._with_pace),
            NumbersEditor(speed, percent),
        )
        duration = InputSpec("duration", InputKind.LONG, self.tr("Duration"), 0, 1)
        yield ValueRow(session, _DurationBinding(self, duration), TimeEditor(session))
        reverse = InputSpec("reverse", InputKind.BOOL, self.tr("Reverse"), False)
        yield ValueRow(
            session,
            _SpeedBinding(self, reverse, lambda value: value < 0, self._turned),
            SwitchEditor(),
            hint=self.tr("Plays the clip backwards."),
        )
        pitch = InputSpec("keep_pitch", InputKind.BOOL, self.tr("Keep pitch"), True)
        yield ValueRow(
            session,
            PropertyBinding(selection, pitch, lambda clip: clip.keep_pitch, _with_pitch),
            SwitchEditor(),
            hint=self.tr("Sound keeps its pitch at other speeds."),
        )

    @property
    def moving(self) -> list[ItemId]:
        """The clips that have a speed: stills, titles and generators have none."""
        project = self._selection.session.project
        return [
            placed.clip.id
            for placed in self._selection.clips
            if available(project, placed.clip.source) is not None
        ]

    def speeds(self) -> tuple[Fraction, ...]:
        wanted = set(self.moving)
        return tuple(p.clip.speed for p in self._selection.clips if p.clip.id in wanted)

    def durations(self) -> tuple[int, ...]:
        wanted = set(self.moving)
        return tuple(p.clip.duration for p in self._selection.clips if p.clip.id in wanted)

    def edit_speeds(self, change: Callable[[Fraction], Fraction]) -> Edit:
        sequence_id, items = self._selection.session.sequence_id, self.moving
        ripple = Ripple.LINKED_TRACKS if self.ripple.isChecked() else None
        assert sequence_id is not None
        return lambda project: set_speeds(
            project, sequence_id, items, change, ripple=ripple, new_id=random_id
        )

    def edit_durations(self, change: Callable[[int], int]) -> Edit:
        sequence_id, items = self._selection.session.sequence_id, self.moving
        assert sequence_id is not None
        return lambda project: set_durations(project, sequence_id, items, change, new_id=random_id)

    def reset(self) -> None:
        session = self._selection.session
        session.edit(self.tr("Reset speed"), self.edit_speeds(lambda _: Fraction(1)))

    def _with_pace(self, old: Fraction, value: Value) -> Fraction:
        """As fast as `value` says, in the direction it has."""
        assert isinstance(value, float)
        pace = Fraction(value).limit_denominator(_FINEST)
        return -pace if old < 0 else pace

    def _turned(self, old: Fraction, value: Value) -> Fraction:
        pace = abs(old) or Fraction(1)
        return -pace if value else pace

    def _on_freeze(self) -> None:
        session = self._selection.session
        sequence_id, frame = session.sequence_id, session.playhead.frame
        assert sequence_id is not None
        items = [each.clip.id for each in self._selection.of_pictures()]
        moving = [item for item in items if item in self.moving]
        session.edit(
            self.tr("Freeze frame"),
            lambda project: freeze_at(project, sequence_id, moving, frame, new_id=random_id),
        )


class _SpeedBinding:
    """One side of the clips' speeds: `read` from them, or put into them by `write`."""

    def __init__(
        self,
        section: SpeedSection,
        spec: InputSpec,
        read: Callable[[Fraction], Value],
        write: Callable[[Fraction, Value], Fraction],
    ) -> None:
        self._section, self._read, self._write = section, read, write
        self.spec, self.first = spec, spec.default

    def values(self) -> tuple[Value, ...]:
        return tuple(self._read(speed) for speed in self._section.speeds())

    def changed(self, change: Change) -> Edit:
        return self._section.edit_speeds(lambda old: self._write(old, change(self._read(old))))

    def reset(self) -> Edit:
        return self._section.edit_speeds(lambda old: self._write(old, self.spec.default))


class _DurationBinding:
    """A clip has no first length to go back to."""

    first = None

    def __init__(self, section: SpeedSection, spec: InputSpec) -> None:
        self._section = section
        self.spec = spec

    def values(self) -> tuple[Value, ...]:
        return self._section.durations()

    def changed(self, change: Change) -> Edit:
        def changed(old: int) -> int:
            frames = change(old)
            assert isinstance(frames, int)
            return frames

        return self._section.edit_durations(changed)

    def reset(self) -> Edit:
        return self._section.edit_speeds(lambda _: Fraction(1))


def _with_pitch(clip: Clip, value: Value) -> Clip:
    return replace(clip, keep_pitch=bool(value))


class _Indented(QWidget):
    """A button that stands under the editors, not under the names."""

    def __init__(self, button: QPushButton) -> None:
        super().__init__()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(button)
        self._line.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gap = current_theme().px(Space.XS)
        self._line.setContentsMargins(label_width(event.size().width()) + gap, 0, 0, 0)

    def minimumSizeHint(self) -> QSize:
        """As under the narrowest name, however wide those beside it are now."""
        spare = self._line.contentsMargins().left() - label_width(0)
        return super().minimumSizeHint() - QSize(max(spare, 0), 0)
