"""The model's own options, made from what it declares."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from editor.model.effects import InputKind, InputSpec
from editor.model.generation.capabilities import OptionKind, OptionSpec
from editor.ui.figures import figure
from editor.ui.generate.bindings import option_binding
from editor.ui.generate.words import said
from editor.ui.inspector.rows.editors.base import ValueEditor
from editor.ui.inspector.rows.editors.choices import ChoiceEditor, SwitchEditor
from editor.ui.inspector.rows.editors.formats import NumberFormat, of_input
from editor.ui.inspector.rows.editors.numbers import NumbersEditor
from editor.ui.inspector.rows.editors.texts import LineEditor
from editor.ui.inspector.rows.row import ValueRow
from editor.ui.inspector.section import Section
from editor.ui.studio import Studio

_KINDS = {
    OptionKind.BOOL: InputKind.BOOL,
    OptionKind.INT: InputKind.LONG,
    OptionKind.FLOAT: InputKind.FLOAT,
    OptionKind.CHOICE: InputKind.IMAGE,
    OptionKind.TEXT: InputKind.IMAGE,
}


def options_section(studio: Studio, key: str, title: str, options: Iterable[OptionSpec]) -> Section:
    return Section(studio.session, key, title, _rows(studio, tuple(options)))


def option_hint(option: OptionSpec) -> str:
    """What it does, its range, and what more of it costs."""
    parts = [said(option.help), said(option.cost)]
    if option.minimum is not None and option.maximum is not None:
        unit = f" {option.unit}" if option.unit else ""
        parts.insert(1, f"{figure(option.minimum)} to {figure(option.maximum)}{unit}.")
    return "<br>".join(part for part in parts if part)


def _rows(studio: Studio, options: tuple[OptionSpec, ...]) -> Iterator[ValueRow]:
    for option in options:
        spec = InputSpec(
            option.name,
            _KINDS[option.kind],
            said(option.label),
            option.default,
            option.minimum,
            option.maximum,
        )
        binding = option_binding(studio.generation.current, spec)
        editor = _editor(option, spec)
        yield ValueRow(
            studio.session, binding, editor, said(option.label), option_hint(option), is_wide=True
        )


def _editor(option: OptionSpec, spec: InputSpec) -> ValueEditor:
    match option.kind:
        case OptionKind.BOOL:
            return SwitchEditor()
        case OptionKind.CHOICE:
            return ChoiceEditor([(value, said(label)) for value, label in option.choices])
        case OptionKind.TEXT:
            return LineEditor()
        case _:
            return NumbersEditor(spec, _format(option, spec))


def _format(option: OptionSpec, spec: InputSpec) -> NumberFormat:
    usual = of_input(spec)
    if option.kind is OptionKind.INT:
        return NumberFormat(unit=option.unit, step=option.step or 1.0, decimals=0)
    step = option.step or usual.step
    return NumberFormat(unit=option.unit, step=step, decimals=usual.decimals)
