"""The editor for what a shader file declares."""

from __future__ import annotations

from editor.model.effects import InputKind, InputSpec
from editor.ui.effects.words import choice_labels
from editor.ui.inspector.rows.choices import ChoiceEditor, SwitchEditor
from editor.ui.inspector.rows.colours import ColourEditor
from editor.ui.inspector.rows.editor import ValueEditor
from editor.ui.inspector.rows.files import FileEditor
from editor.ui.inspector.rows.formats import of_input
from editor.ui.inspector.rows.numbers import NumbersEditor


def editor_for(spec: InputSpec) -> ValueEditor:
    match spec.kind:
        case InputKind.BOOL | InputKind.EVENT:
            return SwitchEditor()
        case InputKind.LONG if spec.values:
            return ChoiceEditor(list(zip(spec.values, choice_labels(spec), strict=True)))
        case InputKind.IMAGE:
            return FileEditor()
        case InputKind.COLOR if _is_of_a_screen(spec):
            return ColourEditor()
        case _:
            return NumbersEditor(spec, of_input(spec))


def _is_of_a_screen(spec: InputSpec) -> bool:
    """Whether all its colours are ones that a picker has: 0..1 in each number."""
    low, high = spec.minimum, spec.maximum
    return (not isinstance(low, tuple) or (min(low) >= 0.0 and max(low) <= 0.0)) and (
        not isinstance(high, tuple) or max(high) <= 1.0
    )
