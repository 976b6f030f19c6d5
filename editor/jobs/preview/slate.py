"""A card in the place of a picture that cannot be had: a warning sign, which file, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from editor.model.colour import WorkingSpace
from editor.model.effects import EffectId
from editor.model.flatten.layers import (
    EffectValue,
    Entry,
    GeneratorPicture,
    Layer,
    MediaPicture,
    NestedPicture,
    Picture,
    Placement,
    TitlePicture,
)
from editor.model.project import Project
from editor.model.timeline import ItemId
from editor.model.titles.title import Align, Background, Colour, Title, VerticalAlign
from editor.model.transform import BlendMode, Fit

_CARD: Colour = (0.16, 0.17, 0.18, 1.0)
_TEXT: Colour = (0.90, 0.91, 0.92, 1.0)
_DIM: Colour = (0.62, 0.63, 0.66, 1.0)
_WARNING: Colour = (0.88, 0.69, 0.29, 1.0)
FITTED = Placement((0.0, 0.0), (1.0, 1.0), 0.0, (0.0, 0.0), (0.0, 0.0, 0.0, 0.0), Fit.FIT)
_SIGN = "\u00a0\u00a0!\u00a0\u00a0"  # as wide as it is high, so that its background is a disc
_NO_MEDIA_SIZE = (1920, 1080)


def with_slates(
    entries: tuple[Entry, ...], project: Project, missing: Mapping[MediaPicture, str]
) -> tuple[Entry, ...]:
    """`entries` with a card in place of each picture in `missing`, which says why it is."""

    def shown(layer: Layer | None) -> Layer | None:
        if layer is None:
            return None
        match layer.picture:
            case MediaPicture() as picture if picture in missing:
                card = _slate(project, picture, missing[picture])
                return replace(layer, picture=card, effects=())
            case NestedPicture() as nested:
                inside = with_slates(nested.entries, project, missing)
                return replace(layer, picture=replace(nested, entries=inside))
        return layer

    def entry(each: Entry) -> Entry:
        if isinstance(each, Layer):
            return shown(each) or each
        return replace(each, outgoing=shown(each.outgoing), incoming=shown(each.incoming))

    return tuple(map(entry, entries)) if missing else entries


def card(name: str, reason: str, width: int, height: int) -> Picture:
    """A card of `width` x `height`."""
    unit = min(width, height * 16 / 9) / 100
    sign = Title(
        _SIGN,
        size=8 * unit,
        weight=700,
        colour=_CARD,
        background=Background(_WARNING, padding=0.8 * unit, radius=8 * unit),
        box=(0, 0.17 * height, width, 0.28 * height),
    )
    what = Title(
        name,
        size=4 * unit,
        weight=700,
        colour=_TEXT,
        vertical_align=VerticalAlign.TOP,
        box=(0.08 * width, 0.52 * height, 0.84 * width, 0.16 * height),
    )
    why = Title(
        reason,
        size=2.4 * unit,
        colour=_DIM,
        align=Align.CENTRE,
        vertical_align=VerticalAlign.TOP,
        box=(0.12 * width, 0.65 * height, 0.76 * width, 0.3 * height),
    )
    colour = EffectValue(
        EffectId("slate"), "solid", (("colour", _CARD),), 0, Fraction(0), Fraction(1)
    )
    pictures: list[Picture] = [GeneratorPicture(colour, width, height)]
    pictures += [TitlePicture(title, width, height) for title in (sign, what, why)]
    layers = [
        Layer(ItemId("slate"), picture, FITTED, 1.0, BlendMode.NORMAL) for picture in pictures
    ]
    return NestedPicture(tuple(layers), width, height, WorkingSpace.DISPLAY)


def _slate(project: Project, picture: MediaPicture, reason: str) -> Picture:
    media = project.media_reference(picture.media)
    size = media.video.display_size if media and media.video else _NO_MEDIA_SIZE
    name = media.name if media else str(picture.media)
    return card(name, reason.removeprefix(f"{name}: "), *size)
