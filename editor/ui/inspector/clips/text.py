"""The section of a title: its words, its letters, and what is behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any  # a title's fields are of many types

from PySide6.QtCore import QCoreApplication

from editor.model.curves import Value
from editor.model.effects import InputKind, InputSpec
from editor.model.project import Sequence
from editor.model.titles.title import Align, Background, Outline, Shadow, Title, VerticalAlign
from editor.ui.inspector.clips.bindings import ClipSelection, title_binding
from editor.ui.inspector.clips.fonts import FontEditor, FontFamilies
from editor.ui.inspector.rows.editors.base import ValueEditor
from editor.ui.inspector.rows.editors.choices import ChoiceEditor, SwitchEditor
from editor.ui.inspector.rows.editors.colours import ColourEditor
from editor.ui.inspector.rows.editors.formats import PIXELS, NumberFormat
from editor.ui.inspector.rows.editors.numbers import NumbersEditor
from editor.ui.inspector.rows.editors.texts import TextEditor
from editor.ui.inspector.rows.row import ValueRow
from editor.ui.inspector.section import Section

translate = QCoreApplication.translate

_SAFE = 0.1


class _Fields:
    """Makes the rows of one section."""

    def __init__(self, selection: ClipSelection) -> None:
        self._selection = selection

    def field(
        self,
        name: str,
        label: str,
        kind: InputKind,
        editor: ValueEditor | NumberFormat,
        *,
        part: str = "",
        low: Value | None = None,
        high: Value | None = None,
        hint: str = "",
    ) -> ValueRow:
        """A row for a field of the title, or of its outline, shadow or background (`part`)."""
        default = getattr(_PARTS[part](), name) if part else getattr(Title(""), name)
        spec = InputSpec(name, kind, label, default, low, high)
        if isinstance(editor, NumberFormat):
            editor = NumbersEditor(spec, editor)
        binding = title_binding(self._selection, spec, _reader(name, part), _writer(name, part))
        return ValueRow(self._selection.session, binding, editor, hint=hint, is_wide=True)

    def switch(
        self,
        part: str,
        label: str,
        hint: str,
        made: Callable[[], object],
    ) -> ValueRow:
        """A row that adds a part to the title, or takes it away."""

        def write(title: Title, on: Value) -> Title:
            changes: dict[str, Any] = {part: made() if on else None}
            return replace(title, **changes)

        spec = InputSpec(part, InputKind.BOOL, label, False)
        binding = title_binding(
            self._selection, spec, lambda title: getattr(title, part) is not None, write
        )
        return ValueRow(self._selection.session, binding, SwitchEditor(), hint=hint, is_wide=True)


def text_section(selection: ClipSelection, families: FontFamilies) -> Section:
    rows = _rows(selection, families)
    return Section(selection.session, "text", translate("inspector", "Text"), rows)


def _rows(selection: ClipSelection, families: FontFamilies) -> Iterator[ValueRow]:
    fields = _Fields(selection)
    number, point, colour = InputKind.FLOAT, InputKind.POINT2D, InputKind.COLOR
    word = InputKind.IMAGE
    yield fields.field("text", translate("inspector", "Words"), word, TextEditor())
    yield fields.field("font", translate("inspector", "Font"), word, FontEditor(families))
    yield fields.field("size", translate("inspector", "Size"), number, PIXELS, low=1.0, high=4000.0)
    yield fields.field("weight", translate("inspector", "Weight"), InputKind.LONG, _weights())
    yield fields.field("italic", translate("inspector", "Italic"), InputKind.BOOL, SwitchEditor())
    yield fields.field("colour", translate("inspector", "Colour"), colour, ColourEditor())
    yield fields.field("align", translate("inspector", "Alignment"), word, _aligns())
    yield fields.field(
        "vertical_align", translate("inspector", "Vertically"), word, _vertical_aligns()
    )
    yield fields.field(
        "line_height",
        translate("inspector", "Line spacing"),
        number,
        NumberFormat(100.0, "%", 1.0, 0),
        low=0.1,
        high=10.0,
    )
    yield fields.field("tracking", translate("inspector", "Tracking"), number, PIXELS)
    yield fields.switch(
        "outline",
        translate("inspector", "Outline"),
        translate("inspector", "A line around each letter."),
        Outline,
    )
    yield fields.field(
        "colour", translate("inspector", "Colour"), colour, ColourEditor(), part="outline"
    )
    yield fields.field(
        "width", translate("inspector", "Width"), number, PIXELS, part="outline", low=0.0
    )
    yield fields.switch(
        "shadow",
        translate("inspector", "Shadow"),
        translate("inspector", "A soft copy behind the letters."),
        Shadow,
    )
    yield fields.field(
        "colour", translate("inspector", "Colour"), colour, ColourEditor(), part="shadow"
    )
    yield fields.field("offset", translate("inspector", "Distance"), point, PIXELS, part="shadow")
    yield fields.field(
        "blur", translate("inspector", "Blur"), number, PIXELS, part="shadow", low=0.0
    )
    yield fields.switch(
        "background",
        translate("inspector", "Plate"),
        translate("inspector", "A box behind the text."),
        Background,
    )
    yield fields.field(
        "colour", translate("inspector", "Colour"), colour, ColourEditor(), part="background"
    )
    yield fields.field(
        "padding", translate("inspector", "Padding"), number, PIXELS, part="background", low=0.0
    )
    yield fields.field(
        "radius", translate("inspector", "Corners"), number, PIXELS, part="background", low=0.0
    )
    yield fields.switch(
        "box",
        translate("inspector", "Own area"),
        translate("inspector", "A place of its own for the text, instead of the title-safe area."),
        lambda: _safe_area(selection.session.sequence),
    )
    yield _area_row(selection)


def _area_row(selection: ClipSelection) -> ValueRow:
    """Left, top, width and height of the area, where the titles have one."""
    label = translate("inspector", "Area")
    default = _safe_area(selection.session.sequence)
    spec = InputSpec("area", InputKind.COLOR, label, default)

    def write(title: Title, area: Value) -> Title:
        assert isinstance(area, tuple)
        x, y, width, height = area
        return replace(title, box=(x, y, max(width, 1.0), max(height, 1.0)))

    binding = title_binding(selection, spec, lambda title: title.box or (), write)
    return ValueRow(selection.session, binding, NumbersEditor(spec, PIXELS), is_wide=True)


def _safe_area(sequence: Sequence | None) -> tuple[float, float, float, float]:
    width, height = (sequence.width, sequence.height) if sequence else (1920, 1080)
    inner = 1 - 2 * _SAFE
    return width * _SAFE, height * _SAFE, width * inner, height * inner


_PARTS: dict[str, Callable[[], Any]] = {
    "outline": Outline,
    "shadow": Shadow,
    "background": Background,
}


def _reader(name: str, part: str) -> Callable[[Title], Value]:
    """Gives an empty tuple where the title lacks the part: there is nothing to edit."""

    def read(title: Title) -> Value:
        owner = getattr(title, part) if part else title
        return () if owner is None else getattr(owner, name)

    return read


def _writer(name: str, part: str) -> Callable[[Title, Value], Title]:
    def write(title: Title, value: Value) -> Title:
        changes: dict[str, Any] = {name: value}
        if not part:
            return replace(title, **_typed(changes))
        owner = getattr(title, part)
        whole: dict[str, Any] = {part: owner and replace(owner, **changes)}
        return replace(title, **whole)

    return write


def _typed(changes: dict[str, Any]) -> dict[str, Any]:
    kinds = {"align": Align, "vertical_align": VerticalAlign}
    return {name: kinds[name](value) if name in kinds else value for name, value in changes.items()}


def _weights() -> ChoiceEditor:
    return ChoiceEditor(
        [
            (300, translate("inspector", "Light")),
            (400, translate("inspector", "Regular")),
            (500, translate("inspector", "Medium")),
            (600, translate("inspector", "Semi-bold")),
            (700, translate("inspector", "Bold")),
            (900, translate("inspector", "Black")),
        ]
    )


def _aligns() -> ChoiceEditor:
    return ChoiceEditor(
        [
            (Align.START, translate("inspector", "Start")),
            (Align.CENTRE, translate("inspector", "Centre")),
            (Align.END, translate("inspector", "End")),
            (Align.JUSTIFY, translate("inspector", "Justify")),
        ]
    )


def _vertical_aligns() -> ChoiceEditor:
    return ChoiceEditor(
        [
            (VerticalAlign.TOP, translate("inspector", "Top")),
            (VerticalAlign.MIDDLE, translate("inspector", "Middle")),
            (VerticalAlign.BOTTOM, translate("inspector", "Bottom")),
        ]
    )
