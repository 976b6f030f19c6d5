"""The page of the open sequence, which shows while nothing is selected."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

from editor.model.colour import WorkingSpace
from editor.model.curves import Value
from editor.model.edits.project.first_clip import wait_for_first_clip
from editor.model.edits.project.markers import set_in_out
from editor.model.edits.project.sequences import rename_sequence, set_format
from editor.model.effects import InputKind, InputSpec
from editor.model.project import Project, Sequence
from editor.model.timeline import SequenceId
from editor.session.session import Session
from editor.ui.figures import figure
from editor.ui.inspector.making import Making
from editor.ui.inspector.pages.page import Page, ThingBinding
from editor.ui.inspector.rows.editors.base import ValueEditor
from editor.ui.inspector.rows.editors.choices import ChoiceEditor, SwitchEditor
from editor.ui.inspector.rows.editors.formats import NumberFormat
from editor.ui.inspector.rows.editors.numbers import NumbersEditor
from editor.ui.inspector.rows.editors.texts import LineEditor
from editor.ui.inspector.rows.editors.times import TimeEditor
from editor.ui.inspector.rows.row import ValueRow
from editor.ui.inspector.section import Section
from editor.ui.inspector.shown import seconds_label

_RATES = ("24000/1001", "24", "25", "30000/1001", "30", "48", "50", "60000/1001", "60")
_SOUND_RATES = (44100, 48000, 96000)
_LARGEST = 16384
Write = Callable[[Project, SequenceId, Value], Project]


class SequencePage(Page):
    def __init__(self, session: Session, making: Making) -> None:
        super().__init__(session, making, "sequence")
        self._sequence: Sequence | None = None
        self._rates = list(_RATES)
        self._build()

    @property
    def sequence(self) -> Sequence:
        assert self._sequence is not None
        return self._sequence

    def show_sequence(self, sequence: Sequence) -> None:
        self._sequence = sequence
        if str(sequence.rate) not in self._rates:
            self._rates = [*_RATES, str(sequence.rate)]
            self.clear_sections()
            self._build()
        if sequence.duration:
            length = seconds_label(sequence.duration, sequence.rate)
            note = self.tr(
                "{length} long. Select a clip, a cut or a marker on the timeline to change it here."
            ).format(length=length)
        elif sequence.format_from_first_clip:
            note = self.tr(
                "An empty sequence. Drag footage from the bin onto the timeline: it takes the size "
                "and the frame rate of the first clip."
            )
        else:
            note = self.tr("An empty sequence. Drag footage from the bin onto the timeline.")
        self.set_heading(sequence.name, note)
        self.refresh_values()

    def _build(self) -> None:
        rows = self._format_rows()
        self.add_section(Section(self.session, "format", self.tr("Format"), rows, can_reset=False))
        section = Section(self.session, "range", self.tr("Range"), self._range_rows())
        section.header.reset.disconnect(section.reset)
        section.header.reset.connect(self._clear_range)
        self.add_section(section)

    def _format_rows(self) -> Iterator[ValueRow]:
        text, long, point = InputKind.IMAGE, InputKind.LONG, InputKind.POINT2D
        yield self._row("name", self.tr("Name"), text, LineEditor(), _renamed)
        first = InputSpec("first_clip", InputKind.BOOL, self.tr("Automatic"), False)
        hint = self.tr("Size and frame rate are those of the first clip on the timeline.")
        yield self._made(first, SwitchEditor(), _waits, _waiting, hint=hint)
        size = InputSpec(
            "size", point, self.tr("Size"), (1920.0, 1080.0), (1.0, 1.0), (_LARGEST, _LARGEST)
        )
        pixels = NumbersEditor(size, NumberFormat(unit="px", decimals=0))
        yield self._made(size, pixels, _size_of, _sized)
        yield self._row("rate", self.tr("Frame rate"), text, self._rate_editor(), _with_rate)
        yield self._row("working_space", self.tr("Blends in"), text, self._spaces(), _with_space)
        yield self._row("sample_rate", self.tr("Sound"), long, _sound_rates(), _with_sample_rate)

    def _range_rows(self) -> Iterator[ValueRow]:
        long = InputKind.LONG
        in_point = InputSpec("in_point", long, self.tr("In point"), 0, 0)
        editor = TimeEditor(self.session)
        yield self._made(in_point, editor, _in_point_of, self._with_in, lambda: 0)
        out_point = InputSpec("out_point", long, self.tr("Out point"), 0, 1)
        editor = TimeEditor(self.session)
        yield self._made(out_point, editor, _out_point_of, self._with_out, self._end)

    def _row(
        self, name: str, label: str, kind: InputKind, editor: ValueEditor, write: Write
    ) -> ValueRow:
        spec = InputSpec(name, kind, label, "" if kind is InputKind.IMAGE else 48000)

        def read(sequence: Sequence) -> Value:
            value = getattr(sequence, name)
            return str(value) if isinstance(value, Fraction) else value

        return self._made(spec, editor, read, write)

    def _made(
        self,
        spec: InputSpec,
        editor: ValueEditor,
        read: Callable[[Sequence], Value | None],
        write: Write,
        default: Callable[[], Value] | None = None,
        hint: str = "",
    ) -> ValueRow:
        binding = ThingBinding(
            spec,
            lambda: read(self.sequence),
            lambda project, value: write(project, self.sequence.id, value),
            default,
        )
        return ValueRow(self.session, binding, editor, hint=hint, is_wide=True)

    def _with_in(self, project: Project, sequence: SequenceId, frame: Value) -> Project:
        assert isinstance(frame, int)
        return set_in_out(project, sequence, frame or None, self.sequence.out_point)

    def _with_out(self, project: Project, sequence: SequenceId, frame: Value) -> Project:
        assert isinstance(frame, int)
        out_point = None if frame == self._end() else frame
        return set_in_out(project, sequence, self.sequence.in_point, out_point)

    def _end(self) -> int:
        return self.sequence.duration

    def _clear_range(self) -> None:
        wanted = self.sequence.id
        self.session.edit(
            self.tr("Clear in and out"), lambda project: set_in_out(project, wanted, None, None)
        )

    def _rate_editor(self) -> ChoiceEditor:
        fps = self.tr("{rate} fps")
        return ChoiceEditor(
            [(rate, fps.format(rate=figure(Fraction(rate)))) for rate in self._rates]
        )

    def _spaces(self) -> ChoiceEditor:
        return ChoiceEditor(
            [
                (WorkingSpace.DISPLAY, self.tr("Display values")),
                (WorkingSpace.LINEAR, self.tr("Linear light")),
            ]
        )


def _sound_rates() -> ChoiceEditor:
    return ChoiceEditor([(rate, f"{figure(rate / 1000)} kHz") for rate in _SOUND_RATES])


def _in_point_of(sequence: Sequence) -> Value:
    return sequence.in_point or 0


def _out_point_of(sequence: Sequence) -> Value:
    return sequence.duration if sequence.out_point is None else sequence.out_point


def _waits(sequence: Sequence) -> Value | None:
    return None if sequence.duration else sequence.format_from_first_clip


def _waiting(project: Project, sequence: SequenceId, waits: Value) -> Project:
    return wait_for_first_clip(project, sequence, bool(waits))


def _size_of(sequence: Sequence) -> Value:
    return float(sequence.width), float(sequence.height)


def _sized(project: Project, sequence: SequenceId, size: Value) -> Project:
    assert isinstance(size, tuple)
    width, height = size
    return set_format(project, sequence, width=round(width), height=round(height))


def _with_rate(project: Project, sequence: SequenceId, rate: Value) -> Project:
    return set_format(project, sequence, rate=Fraction(str(rate)))


def _with_space(project: Project, sequence: SequenceId, space: Value) -> Project:
    return set_format(project, sequence, working_space=WorkingSpace(space))


def _with_sample_rate(project: Project, sequence: SequenceId, rate: Value) -> Project:
    assert isinstance(rate, int)
    return set_format(project, sequence, sample_rate=rate)


def _renamed(project: Project, sequence: SequenceId, name: Value) -> Project:
    return rename_sequence(project, sequence, str(name))
