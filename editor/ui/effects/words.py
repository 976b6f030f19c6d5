"""Names of effects and of their inputs in the user's language; a user's own files keep theirs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.model.effects import EffectKind, EffectSpec, InputKind, InputSpec
from editor.model.titles.presets import TitlePreset
from editor.ui.words import QT_TRANSLATE_NOOP

PARAMETER_WORDS = (
    QT_TRANSLATE_NOOP("effects", "Position"),
    QT_TRANSLATE_NOOP("effects", "Rotation"),
    QT_TRANSLATE_NOOP("effects", "Anchor"),
    QT_TRANSLATE_NOOP("effects", "Crop"),
    QT_TRANSLATE_NOOP("effects", "Opacity"),
    QT_TRANSLATE_NOOP("effects", "Volume"),
    QT_TRANSLATE_NOOP("effects", "Pan"),
    QT_TRANSLATE_NOOP("effects", "Red"),
    QT_TRANSLATE_NOOP("effects", "Green"),
    QT_TRANSLATE_NOOP("effects", "Blue"),
    QT_TRANSLATE_NOOP("effects", "Alpha"),
    QT_TRANSLATE_NOOP("effects", "Width"),
    QT_TRANSLATE_NOOP("effects", "Height"),
    QT_TRANSLATE_NOOP("effects", "Equal power"),
)

_POINT = ("X", "Y")
_COLOUR = ("Red", "Green", "Blue", "Alpha")
_NAMED = {
    "crop": ("Left", "Top", "Right", "Bottom"),
    "area": ("Left", "Top", "Width", "Height"),
}


def effect_label(spec: EffectSpec) -> str:
    return _translated(spec.label)


def name_in_words(name: str) -> str:
    """What an effect is called of which only the name is known: `equal_power`."""
    return _translated(name.replace("_", " ").capitalize())


def effect_description(spec: EffectSpec) -> str:
    return _translated(spec.description)


def kind_label(kind: EffectKind) -> str:
    match kind:
        case EffectKind.EFFECT:
            return QCoreApplication.translate("effects", "Effects")
        case EffectKind.GENERATOR:
            return QCoreApplication.translate("effects", "Generators")
        case EffectKind.TRANSITION:
            return QCoreApplication.translate("effects", "Transitions")


def category_label(category: str) -> str:
    return _translated(category)


def input_label(spec: InputSpec) -> str:
    """Without what stands in brackets: that is `input_note`."""
    return _translated(spec.label).partition(" (")[0]


def input_note(spec: InputSpec) -> str:
    """What a label adds in brackets: `degrees`, `share of the height`; mostly nothing."""
    return _translated(spec.label).partition(" (")[2].removesuffix(")")


def choice_labels(spec: InputSpec) -> tuple[str, ...]:
    """Of each of its `values`; a choice without a label is called by its number."""
    labels = (*spec.labels, *(str(value) for value in spec.values[len(spec.labels) :]))
    return tuple(_translated(label) for label in labels[: len(spec.values)])


def component_names(spec: InputSpec) -> tuple[str, ...]:
    """Of the numbers that the value consists of; of a single one, its own name."""
    if spec.kind is InputKind.POINT2D:
        return _POINT
    if spec.kind is InputKind.COLOR:
        names = _NAMED.get(spec.name, _COLOUR)
        return tuple(_translated(name) for name in names)
    return (input_label(spec),)


def title_in_words(preset: TitlePreset) -> TitlePreset:
    """The preset as the user's language has it, its text too."""
    return preset.named(
        _translated(preset.label), _translated(preset.description), _translated(preset.text)
    )


def _translated(text: str) -> str:
    return QCoreApplication.translate("effects", text) if text else ""
