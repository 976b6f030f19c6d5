"""How large and long the result is, at which rate, from which seed, and whether it loops."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import partial
from secrets import randbelow

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from editor.model.curves import Value
from editor.model.edits.generation.length import with_length
from editor.model.effects import InputKind, InputSpec
from editor.model.generation.capabilities import Control, FrameRule, ModelSpec, SizeRule
from editor.model.generation.derived.variations import SEEDS, allowed_size
from editor.model.generation.request import GenerationRequest
from editor.ui.figures import figure
from editor.ui.generate.bindings import RequestBinding, request_edit, worded
from editor.ui.inspector.rows.editors.base import ValueEditor
from editor.ui.inspector.rows.editors.choices import ChoiceEditor, SwitchEditor
from editor.ui.inspector.rows.editors.formats import PIXELS, NumberFormat
from editor.ui.inspector.rows.editors.numbers import NumbersEditor
from editor.ui.inspector.rows.row import ValueRow
from editor.ui.inspector.section import Section
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.gestures import new_gesture
from editor.ui.widgets.icon_button import IconButton

_LONGEST_S = 600.0
_SECONDS = NumberFormat(unit="s", step=0.1, decimals=2)
_SEED = NumberFormat(step=1.0, decimals=0)
_SMALL_SIDE = 360


class FrameSection(Section):
    """Made anew for each model, since its rules are the model's."""

    def __init__(self, studio: Studio, spec: ModelSpec | None) -> None:
        self._studio, self._current = studio, studio.generation.current
        self._spec = spec
        self._size_rule = SizeRule() if spec is None else spec.size
        title = QCoreApplication.translate("FrameSection", "Result")
        super().__init__(studio.session, "frame", title, self._made_rows(), can_reset=False)
        self.put_first(self._sizes())

    def _made_rows(self) -> Iterator[ValueRow]:
        yield self._size_row()
        if self._spec is None or self._spec.frames.most > 1:
            yield self._length_row()
            yield self._rate_row()
        controls = frozenset[Control]() if self._spec is None else self._spec.controls
        if Control.LOOP in controls:
            yield self._loop_row()
        if Control.SEED in controls:
            yield self._seed_row()

    def _size_row(self) -> ValueRow:
        rule = self._size_rule

        def write(request: GenerationRequest, value: Value) -> GenerationRequest:
            assert isinstance(value, tuple)
            width, height = rule.nearest(value[0], value[1])  # what is typed is meant
            return replace(request, width=width, height=height)

        least, most = float(rule.smallest), float(rule.largest)
        spec = InputSpec(
            "size", InputKind.POINT2D, self.tr("Size"), (1920.0, 1080.0), (least,) * 2, (most,) * 2
        )
        binding = _Unresettable(
            self._current, spec, lambda each: (float(each.width), float(each.height)), write
        )
        editor = NumbersEditor(spec, replace(PIXELS, decimals=0), can_link=True)
        hint = self.tr("Width and height of the result. A larger one takes longer.")
        return ValueRow(self._session, binding, editor, hint=hint, is_wide=True)

    def _length_row(self) -> ValueRow:
        def write(request: GenerationRequest, value: Value) -> GenerationRequest:
            assert isinstance(value, float | int)
            frames = self._rule_of(request).nearest(round(value * request.rate))
            return with_length(request, frames)

        spec = InputSpec("length", InputKind.FLOAT, self.tr("Length"), 5.0, 0.04, _LONGEST_S)
        binding = RequestBinding(self._current, spec, lambda each: float(each.seconds), write)
        hint = self.tr("How long the result is. Camera, brush and prompts keep to it.")
        return ValueRow(
            self._session, binding, NumbersEditor(spec, _SECONDS), hint=hint, is_wide=True
        )

    def _rate_row(self) -> ValueRow:
        sequence = self._session.sequence
        own = Fraction(24) if sequence is None else sequence.rate
        rates = [
            Fraction(each) for each in ((24, 25, 30) if self._spec is None else self._spec.rates)
        ]
        request = self._current.request
        for each in (own, own if request is None else request.rate):
            if each not in rates:
                rates.append(each)

        def write(request: GenerationRequest, value: Value) -> GenerationRequest:
            rate = Fraction(str(value))
            frames = self._rule_of(request).nearest(round(request.seconds * rate))
            return with_length(request, frames, rate)

        spec = worded("rate", self.tr("Frame rate"), str(own))
        binding = RequestBinding(self._current, spec, lambda each: str(each.rate), write)
        words = self.tr("{rate} fps")
        choices = [(str(each), words.format(rate=figure(each))) for each in sorted(rates)]
        hint = self.tr("Pictures a second. Best as the sequence has them.")
        return ValueRow(self._session, binding, ChoiceEditor(choices), hint=hint, is_wide=True)

    def _rule_of(self, request: GenerationRequest) -> FrameRule:
        return FrameRule() if self._spec is None else self._spec.frames_of(request.kind)

    def _loop_row(self) -> ValueRow:
        spec = InputSpec("loops", InputKind.BOOL, self.tr("Loop"), False)
        binding = RequestBinding(
            self._current,
            spec,
            lambda each: each.loops,
            lambda old, value: replace(old, loops=bool(value)),
        )
        hint = self.tr("The last picture leads into the first, so that it can go on for ever.")
        return ValueRow(self._session, binding, SwitchEditor(), hint=hint, is_wide=True)

    def _seed_row(self) -> ValueRow:
        spec = InputSpec("seed", InputKind.LONG, self.tr("Seed"), 0, 0, SEEDS - 1)
        binding = RequestBinding(
            self._current,
            spec,
            lambda each: each.seed,
            lambda old, value: replace(old, seed=round(float(str(value)))),
        )
        hint = self.tr("What chance begins with: the same seed gives the same result.")
        return ValueRow(self._session, binding, SeedEditor(spec), hint=hint, is_wide=True)

    def _sizes(self) -> QWidget:
        """Buttons for the sizes that are most wanted."""
        theme, holder = current_theme(), QWidget(self.body)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.XS))
        for name, hint, choose in (
            (self.tr("Source"), self.tr("As large as its source."), self._as_source),
            (self.tr("Sequence"), self.tr("As large as fills the sequence."), self._as_sequence),
            (self.tr("Small"), self.tr("Small and quick, to try something."), self._small),
        ):
            button = QPushButton(name, holder)
            button.setToolTip(f"<b>{name}</b><br>{hint}")
            button.clicked.connect(choose)
            row.addWidget(button, 1)
        return holder

    def _as_source(self) -> None:
        size = self._source_size()
        if size is not None:
            self._give_size(*size)

    def _as_sequence(self) -> None:
        sequence, size = self._session.sequence, self._source_size()
        if sequence is None:
            return
        if size is None:
            self._give_size(sequence.width, sequence.height)
            return
        scale = max(sequence.width / size[0], sequence.height / size[1])
        self._give_size(size[0] * scale, size[1] * scale)

    def _small(self) -> None:
        request = self._current.request
        if request is not None:
            scale = _SMALL_SIDE / min(request.width, request.height)
            self._give_size(request.width * scale, request.height * scale)

    def _give_size(self, width: float, height: float) -> None:
        new = allowed_size(width, height, self._size_rule)

        def changed(old: GenerationRequest) -> GenerationRequest:
            return replace(old, width=new[0], height=new[1])

        self._session.edit(self.tr("Change size"), request_edit(self._current, changed))

    def _source_size(self) -> tuple[int, int] | None:
        request = self._current.request
        if request is None or not request.sources:
            return None
        media = self._session.project.media_reference(request.sources[0].media)
        return None if media is None or media.video is None else media.video.display_size


class _Unresettable(RequestBinding):
    @property
    def first(self) -> None:
        return None


class SeedEditor(ValueEditor):
    """A number, and a die that throws another."""

    def __init__(self, spec: InputSpec) -> None:
        super().__init__()
        self.number = NumbersEditor(spec, _SEED)
        self.die = IconButton("dice", self.tr("Another seed"), self, Token.TEXT_DIM)
        self.die.setToolTip(self.tr("Throws the dice for another seed."))
        self.die.clicked.connect(self._throw)
        self.number.changed.connect(self.changed)
        row = self._row()
        row.addWidget(self.number, 1)
        row.addWidget(self.die)
        self.setFocusProxy(self.number)

    def show_values(self, values: Sequence[Value]) -> None:
        self.number.show_values(values)

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.number.set_name(name)

    def _throw(self) -> None:
        seed = randbelow(SEEDS)
        self.changed.emit(partial(_instead, seed), new_gesture())


def _instead(seed: int, _: Value) -> Value:
    return seed
