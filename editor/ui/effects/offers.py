"""What the effects browser offers: effects, transitions, generators, titles, and broken files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from editor.compositor.isf.catalogue import Catalogue
from editor.model.effects import EffectKind, EffectSpec
from editor.model.titles.presets import TITLE_PRESETS, TitlePreset
from editor.ui.effects.words import (
    category_label,
    effect_description,
    effect_label,
    title_in_words,
)
from editor.ui.sentences.translated import translated

translate = QCoreApplication.translate


class Group(Enum):
    EFFECTS = "effect"
    TRANSITIONS = "transition"
    GENERATORS = "generator"
    TITLES = "title"


_GROUPS = {
    EffectKind.EFFECT: Group.EFFECTS,
    EffectKind.TRANSITION: Group.TRANSITIONS,
    EffectKind.GENERATOR: Group.GENERATORS,
}
_PLAIN = {"Generator", "Transition"}


@dataclass(frozen=True, slots=True)
class Offer:
    """`subject` is None for a shader file that cannot be read: `error` says why."""

    subject: EffectSpec | TitlePreset | None
    group: Group
    label: str
    description: str
    category: str = ""
    credit: str = ""
    error: str = ""

    @property
    def key(self) -> str:
        """Names it among the favourites."""
        return f"{self.group.value}/{self.subject.name if self.subject else self.label}"

    def matches(self, words: Iterable[str]) -> bool:
        said = f"{self.label} {self.description} {self.category}".casefold()
        return all(word in said for word in words)


def offers_in(catalogue: Catalogue) -> tuple[Offer, ...]:
    """Group by group, each by its labels; broken files last."""
    offers = [_of_spec(spec) for spec in catalogue.specs()]
    offers += [_of_title(title_in_words(preset)) for preset in TITLE_PRESETS]
    order = list(Group)
    offers.sort(key=lambda offer: (order.index(offer.group), offer.label.casefold()))
    offers += [_broken(problem.path, translated(str(problem))) for problem in catalogue.problems]
    return tuple(offers)


def group_label(group: Group) -> str:
    match group:
        case Group.EFFECTS:
            return translate("effects", "Effects")
        case Group.TRANSITIONS:
            return translate("effects", "Transitions")
        case Group.GENERATORS:
            return translate("effects", "Generators")
        case Group.TITLES:
            return translate("effects", "Titles")


def _of_spec(spec: EffectSpec) -> Offer:
    categories = [each for each in spec.categories if each not in _PLAIN]
    category = category_label(categories[0]) if categories else ""
    label, description = effect_label(spec), effect_description(spec)
    return Offer(spec, _GROUPS[spec.kind], label, description, category, spec.credit)


def _of_title(preset: TitlePreset) -> Offer:
    return Offer(preset, Group.TITLES, preset.label, preset.description)


def _broken(path: Path, error: str) -> Offer:
    return Offer(None, Group.EFFECTS, path.name, "", error=error)
