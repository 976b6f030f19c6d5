"""Parameters of clips by name, `opacity` or `gaussian_blur.radius`, and their values as text."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from editor.api.arguments import ArgumentError, colour, numbers, switch
from editor.api.effects import settable
from editor.api.errors import NamingError
from editor.model.curves import Animated, Value
from editor.model.edits.clip.parameters import Address, EffectInput, Parameter
from editor.model.effects import Effect, EffectId, EffectKind, EffectSpec, InputKind, InputSpec
from editor.model.timeline import Clip, GeneratorSource

if TYPE_CHECKING:
    from editor.compositor.isf.catalogue import Catalogue

OF_SOUND = frozenset({"volume", "pan", "keep_pitch"})
"""What a clip of picture hands on to the sound that it is linked to."""

_OF_CLIP = {parameter.value.name: parameter for parameter in Parameter}


def address_of(clip: Clip, name: str, catalogue: Catalogue) -> Address:
    """The parameter called `name` of the clip, of an effect on it, or of its generator.

    Two effects of one name are told apart by number: `gaussian_blur#2.radius`.

    Raises:
        NamingError: there is no such parameter; the message lists those there are.
    """
    if name in _OF_CLIP:
        return _OF_CLIP[name]
    owner, dot, input_name = name.rpartition(".")
    if not dot and isinstance(clip.source, GeneratorSource):
        owner = clip.source.effect.name
    if owner:
        effect, spec = effect_named(clip, owner, catalogue)
        return EffectInput(effect.id, input_named(spec, input_name))
    known = [*_OF_CLIP, *(f"{effect.name}.…" for effect in clip.effects)]
    raise NamingError(f"A clip has no parameter “{name}”: it has {', '.join(known)}.")


def effect_named(clip: Clip, name: str, catalogue: Catalogue) -> tuple[Effect, EffectSpec]:
    """The effect on the clip, or its generator, called `name` (or `name#2`), and what it declares.

    Raises:
        NamingError: the clip has no such effect.
    """
    effect = effect_on(clip, name)
    is_generator = isinstance(clip.source, GeneratorSource) and clip.source.effect is effect
    kind = EffectKind.GENERATOR if is_generator else EffectKind.EFFECT
    return effect, spec_named(kind, effect.name, catalogue)


def effect_on(clip: Clip, name: str) -> Effect:
    """The effect on the clip, or its generator, called `name` (or `name#2`); by id as well."""
    generator = (clip.source.effect,) if isinstance(clip.source, GeneratorSource) else ()
    there = (*clip.effects, *generator)
    base, _, number = name.partition("#")
    same = [effect for effect in there if effect.id == name or effect.name == base]
    index = int(number) - 1 if number.isascii() and number.isdigit() else 0
    if not 0 <= index < len(same):
        has = ", ".join(effect.name for effect in there) or "none"
        raise NamingError(f"There is no effect “{name}” on “{clip.name}”: it has {has}.")
    return same[index]


def spec_named(kind: EffectKind, name: str, catalogue: Catalogue) -> EffectSpec:
    """
    Raises:
        NamingError: there is none of that kind; the message lists those there are.
    """
    spec = catalogue.spec(kind, name)
    if spec is None:
        known = ", ".join(sorted(each.name for each in catalogue.specs(kind)))
        raise NamingError(f"There is no {kind} “{name}”: there are {known or 'none'}.")
    return spec


def read_value(given: Value, address: Address) -> Value:
    """`given` as the parameter takes it: a text is read, anything else left for the edit to check.

    One number for the scale is both its sides; a choice is named by its label or its number; a
    picture by its path.

    Raises:
        ArgumentError: the text cannot be read as such a value; the message says the range.
    """
    if not isinstance(given, str):
        if address is Parameter.SCALE and isinstance(given, int | float):
            return float(given), float(given)
        return given
    spec = address.spec if isinstance(address, EffectInput) else address.value
    try:
        return _read(given, spec, address)
    except ArgumentError as error:
        raise ArgumentError(f"{spec.name}: {error}{_range(spec)}") from None


def input_named(spec: EffectSpec, name: str) -> InputSpec:
    """
    Raises:
        NamingError: there is no such parameter; the message lists those there are.
    """
    for each in settable(spec):
        if each.name == name:
            return each
    has = ", ".join(each.name for each in settable(spec)) or "none"
    raise NamingError(f"“{spec.name}” has no parameter “{name}”: it has {has}.")


def read_new(spec: EffectSpec, values: Mapping[str, Value]) -> dict[str, Animated]:
    """`values` as the parameters of a new use of `spec`.

    Raises:
        NamingError, ArgumentError: as `input_named` and `read_value`.
    """
    new = EffectId("")
    return {
        name: read_value(value, EffectInput(new, input_named(spec, name)))
        for name, value in values.items()
    }


def _read(text: str, spec: InputSpec, address: Address) -> Value:
    match spec.kind:
        case InputKind.BOOL | InputKind.EVENT:
            return switch(text)
        case InputKind.LONG:
            return _choice(text, spec)
        case InputKind.IMAGE:
            return _picture(text)
        case InputKind.COLOR if address is not Parameter.CROP:
            return colour(text)
    found = numbers(text)
    if address is Parameter.SCALE and len(found) == 1:
        found = found * 2
    wanted = {InputKind.FLOAT: 1, InputKind.POINT2D: 2, InputKind.COLOR: 4}[spec.kind]
    if len(found) != wanted:
        raise ArgumentError(f"“{text}” is {len(found)} numbers, and it takes {wanted}.")
    return found[0] if wanted == 1 else found


def _choice(text: str, spec: InputSpec) -> int:
    labels = [label.lower() for label in spec.labels]
    if text.lower() in labels:
        return spec.values[labels.index(text.lower())]
    bare = text.removeprefix("-")
    if not (bare.isascii() and bare.isdigit() and len(bare) < 10):
        known = f": it is one of {', '.join(spec.labels)}" if spec.labels else ""
        raise ArgumentError(f"“{text}” is no whole number{known}.")
    return int(text)


def _picture(text: str) -> str:
    """An absolute path: the project may be opened from anywhere."""
    if not text:
        return ""
    path = Path(text).absolute()
    if not path.is_file():
        raise ArgumentError(f"there is no file “{path}”.")
    _require_picture(path)
    return str(path)


def _require_picture(path: Path) -> None:
    """Raises: ArgumentError, MediaError or LutError if a shader cannot be given the file."""
    if path.suffix.lower() == ".cube":
        from editor.compositor.lut import read_cube

        read_cube(path)
        return
    from editor.media.errors import MediaError
    from editor.media.probe import probe

    try:
        has_picture = bool(probe(path).video)
    except MediaError:
        has_picture = False
    if not has_picture:
        raise ArgumentError(f"“{path}” is no picture that can be read, and no .cube LUT.")


def _range(spec: InputSpec) -> str:
    if isinstance(spec.minimum, int | float) and isinstance(spec.maximum, int | float):
        return f" It takes {spec.minimum:g} to {spec.maximum:g}."
    return ""
