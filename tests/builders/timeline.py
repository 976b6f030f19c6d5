"""Small timelines to edit, and a way to read them: `A4 -2 B3` is clip A, a gap, clip B."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import count

from builders.flatten import MAIN, RATE, audio, clip, gap, project, track, transition

from editor.model.curves import value_at
from editor.model.edits.ids import NewId
from editor.model.project import Project, Sequence
from editor.model.timeline import (
    Clip,
    Gap,
    GeneratorSource,
    Item,
    ItemId,
    LinkId,
    SequenceId,
    Track,
    TrackId,
)

__all__ = ["MAIN", "RATE", "audio", "clip", "gap", "project", "track", "transition"]

V1, V2, A1 = TrackId("V1"), TrackId("V2"), TrackId("A1")


def counted() -> NewId:
    """Ids n1, n2 …"""
    numbers = count(1)
    return lambda: f"n{next(numbers)}"


def pair(name: str, duration: int, start: int = 0, **fields) -> tuple[Clip, Clip]:
    """A picture `A` and its sound `a`, linked."""
    link = LinkId(f"link {name}")
    picture = clip(name, duration, start, link=link, **fields)
    return picture, replace(picture, id=ItemId(name.lower()), name=name.lower())


def main(of: Project) -> Sequence:
    return of.sequences[0]


def track_of(of: Project, name: str) -> Track:
    found = main(of).track(TrackId(name))
    assert found is not None
    return found


def row(of: Project, name: str) -> str:
    """The track's items in order, each with its name (a right half has its left's) and length."""
    return " ".join(
        f"-{item.duration}" if isinstance(item, Gap) else f"{item.name}{item.duration}"
        for item in track_of(of, name).items
    )


def clip_in(of: Project, item: str) -> Clip:
    """The clip with this id, in the main sequence."""
    found = main(of).find(ItemId(item))
    assert found is not None, item
    clip = found[0].items[found[1]]
    assert isinstance(clip, Clip)
    return clip


def clips_in(of: Project, name: str) -> list[Clip]:
    return [item for item in track_of(of, name).items if isinstance(item, Clip)]


def contents(of: Project, sequence_id: SequenceId) -> dict[TrackId, list[object]]:
    """Frame by frame what each track shows, without ids: None where it is empty."""
    sequence = of.sequence(sequence_id)
    assert sequence is not None
    return {each.id: list(_shown(each, sequence.rate)) for each in sequence.tracks}


def shown(item: Item, rate: Fraction) -> Iterator[object]:
    """What the item shows, frame by frame."""
    if isinstance(item, Gap):
        yield from [None] * item.duration
        return
    source = item.source
    if isinstance(source, GeneratorSource):
        source = source.effect.name
    for frame in range(item.duration):
        yield (
            source,
            item.source_time(frame, rate).seconds,
            item.enabled,
            value_at(item.opacity, frame),
            tuple(
                (effect.name, tuple((k, value_at(v, frame)) for k, v in effect.parameters))
                for effect in item.effects
            ),
        )


def _shown(of: Track, rate: Fraction) -> Iterator[object]:
    for item in of.items:
        yield from shown(item, rate)
