"""Which picture files the effects on screen read."""

from __future__ import annotations

from collections.abc import Iterator

from editor.model.flatten.layers import (
    EffectValue,
    Entry,
    FilePicture,
    GeneratorPicture,
    Layer,
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
    for effect in layer.effects:
        yield from _of_effect(effect)
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
