"""Which picture files the effects and mattes on screen read."""

from __future__ import annotations

from collections.abc import Iterator

from editor.model.flatten.layers import (
    EffectValue,
    Entry,
    FilePicture,
    GeneratorPicture,
    Layer,
    MatteValue,
    NestedPicture,
)

_TABLE = ".cube"  # read by the compositor itself


def file_pictures(entries: tuple[Entry, ...]) -> Iterator[FilePicture]:
    """Each picture file that drawing `entries` needs, nested ones too."""
    for entry in entries:
        if isinstance(entry, Layer):
            yield from _of_layer(entry)
            continue
        yield from _of_effect(entry.effect)
        for side in (entry.outgoing, entry.incoming):
            if side is not None:
                yield from _of_layer(side)


def _of_layer(layer: Layer) -> Iterator[FilePicture]:
    yield from _of_mattes(layer.mattes)
    for effect in layer.effects:
        yield from _of_effect(effect)
        yield from _of_mattes(effect.mattes)
    match layer.picture:
        case GeneratorPicture(effect):
            yield from _of_effect(effect)
        case NestedPicture(entries):
            yield from file_pictures(entries)


def _of_effect(effect: EffectValue) -> Iterator[FilePicture]:
    """Text is the value of an image input alone."""
    for _, value in effect.values:
        if isinstance(value, str) and value and not value.lower().endswith(_TABLE):
            yield FilePicture(value)


def _of_mattes(mattes: tuple[MatteValue, ...]) -> Iterator[FilePicture]:
    return (each.coverage for each in mattes if each.coverage is not None)
