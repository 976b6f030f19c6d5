"""The sections of clips whose rows are simply values: place, crop, mixing, sound."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from editor.model.edits.clip.parameters import Parameter
from editor.model.effects import InputKind, InputSpec
from editor.model.timeline import Clip
from editor.model.transform import BlendMode, Fit
from editor.ui.inspector.clips.bindings import ClipSelection, ParameterBinding, PropertyBinding
from editor.ui.inspector.rows.editors.choices import ChoiceEditor
from editor.ui.inspector.rows.editors.formats import of_parameter
from editor.ui.inspector.rows.editors.numbers import NumbersEditor
from editor.ui.inspector.rows.row import ValueRow
from editor.ui.inspector.section import Section
from editor.ui.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

FITS = {
    Fit.FIT: QT_TRANSLATE_NOOP("inspector", "Fit"),
    Fit.FILL: QT_TRANSLATE_NOOP("inspector", "Fill"),
    Fit.STRETCH: QT_TRANSLATE_NOOP("inspector", "Stretch"),
    Fit.NONE: QT_TRANSLATE_NOOP("inspector", "Own size"),
}

BLEND_MODES = {
    BlendMode.NORMAL: QT_TRANSLATE_NOOP("inspector", "Normal"),
    BlendMode.MULTIPLY: QT_TRANSLATE_NOOP("inspector", "Multiply"),
    BlendMode.SCREEN: QT_TRANSLATE_NOOP("inspector", "Screen"),
    BlendMode.OVERLAY: QT_TRANSLATE_NOOP("inspector", "Overlay"),
    BlendMode.DARKEN: QT_TRANSLATE_NOOP("inspector", "Darken"),
    BlendMode.LIGHTEN: QT_TRANSLATE_NOOP("inspector", "Lighten"),
    BlendMode.COLOR_DODGE: QT_TRANSLATE_NOOP("inspector", "Colour dodge"),
    BlendMode.COLOR_BURN: QT_TRANSLATE_NOOP("inspector", "Colour burn"),
    BlendMode.HARD_LIGHT: QT_TRANSLATE_NOOP("inspector", "Hard light"),
    BlendMode.SOFT_LIGHT: QT_TRANSLATE_NOOP("inspector", "Soft light"),
    BlendMode.DIFFERENCE: QT_TRANSLATE_NOOP("inspector", "Difference"),
    BlendMode.EXCLUSION: QT_TRANSLATE_NOOP("inspector", "Exclusion"),
    BlendMode.HUE: QT_TRANSLATE_NOOP("inspector", "Hue"),
    BlendMode.SATURATION: QT_TRANSLATE_NOOP("inspector", "Saturation"),
    BlendMode.COLOR: QT_TRANSLATE_NOOP("inspector", "Colour"),
    BlendMode.LUMINOSITY: QT_TRANSLATE_NOOP("inspector", "Luminosity"),
}


def transform_section(selection: ClipSelection) -> Section:
    def rows() -> Iterator[ValueRow]:
        yield parameter_row(selection, Parameter.POSITION)
        yield parameter_row(selection, Parameter.SCALE, can_link=True)
        yield parameter_row(selection, Parameter.ROTATION)
        yield parameter_row(selection, Parameter.ANCHOR)
        yield _fit_row(selection)

    return Section(selection.session, "transform", translate("inspector", "Transform"), rows())


def crop_section(selection: ClipSelection) -> Section:
    rows = (parameter_row(selection, each) for each in (Parameter.CROP,))
    return Section(selection.session, "crop", translate("inspector", "Crop"), rows)


def mixing_section(selection: ClipSelection) -> Section:
    def rows() -> Iterator[ValueRow]:
        yield parameter_row(selection, Parameter.OPACITY)
        yield _blend_row(selection)

    return Section(selection.session, "mixing", translate("inspector", "Mixing"), rows())


def sound_section(selection: ClipSelection) -> Section:
    rows = (parameter_row(selection, each) for each in (Parameter.VOLUME, Parameter.PAN))
    return Section(selection.session, "sound", translate("inspector", "Sound"), rows)


def parameter_row(
    selection: ClipSelection, parameter: Parameter, *, can_link: bool = False
) -> ValueRow:
    editor = NumbersEditor(parameter.value, of_parameter(parameter), can_link=can_link)
    binding = ParameterBinding(selection, parameter)
    return ValueRow(selection.session, binding, editor, is_keyed=True)


def _fit_row(selection: ClipSelection) -> ValueRow:
    def write(clip: Clip, fit: object) -> Clip:
        return replace(clip, transform=replace(clip.transform, fit=Fit(str(fit))))

    spec = InputSpec("fit", InputKind.IMAGE, translate("inspector", "Size"), Fit.FIT)
    binding = PropertyBinding(selection, spec, lambda clip: clip.transform.fit, write)
    editor = ChoiceEditor([(fit, translate("inspector", label)) for fit, label in FITS.items()])
    hint = translate("inspector", "How a picture of another size meets the frame.")
    return ValueRow(selection.session, binding, editor, hint=hint)


def _blend_row(selection: ClipSelection) -> ValueRow:
    def write(clip: Clip, mode: object) -> Clip:
        return replace(clip, blend_mode=BlendMode(str(mode)))

    spec = InputSpec(
        "blend_mode", InputKind.IMAGE, translate("inspector", "Blend mode"), BlendMode.NORMAL
    )
    binding = PropertyBinding(selection, spec, lambda clip: clip.blend_mode, write)
    editor = ChoiceEditor(
        [(mode, translate("inspector", label)) for mode, label in BLEND_MODES.items()]
    )
    hint = translate("inspector", "How the picture mixes with what is below it.")
    return ValueRow(selection.session, binding, editor, hint=hint)
