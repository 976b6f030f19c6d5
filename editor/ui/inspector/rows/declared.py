"""The editor for what a shader file declares."""

from __future__ import annotations

from editor.model.effects import InputKind, InputSpec
from editor.session.picking import Picking
from editor.ui.effects.words import choice_labels
from editor.ui.inspector.rows.editors.base import ValueEditor
from editor.ui.inspector.rows.editors.choices import ChoiceEditor, SwitchEditor
from editor.ui.inspector.rows.editors.colours import ColourEditor
from editor.ui.inspector.rows.editors.files import FileEditor
from editor.ui.inspector.rows.editors.formats import of_input
from editor.ui.inspector.rows.editors.numbers import NumbersEditor
from editor.ui.inspector.rows.editors.points import PointEditor
from editor.ui.inspector.rows.events import EventEditor


def editor_for(spec: InputSpec, picking: Picking | None = None) -> ValueEditor:
    """
    Args:
        picking: for what belongs to a clip, so that points can be picked on its picture, and
            events happen at its frames.
    """
    match spec.kind:
        case InputKind.EVENT if picking is not None:
            return EventEditor()
        case InputKind.BOOL | InputKind.EVENT:
            return SwitchEditor()
        case InputKind.LONG if spec.values:
            return ChoiceEditor(list(zip(spec.values, choice_labels(spec), strict=True)))
        case InputKind.IMAGE:
            return FileEditor()
        case InputKind.COLOR if _is_of_a_screen(spec):
            return ColourEditor()
        case InputKind.POINT2D if picking is not None and spec.maximum == (1.0, 1.0):
            return PointEditor(spec, picking)
        case _:
            return NumbersEditor(spec, of_input(spec))


def _is_of_a_screen(spec: InputSpec) -> bool:
    """Whether all its colours are ones that a picker has: 0..1 in each number."""
    low, high = spec.minimum, spec.maximum
    return (not isinstance(low, tuple) or (min(low) >= 0.0 and max(low) <= 0.0)) and (
        not isinstance(high, tuple) or max(high) <= 1.0
    )
