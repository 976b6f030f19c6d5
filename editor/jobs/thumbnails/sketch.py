"""What a small picture shows that is not a media's: equal values are equal pictures."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import floor

from editor.jobs.preview.slate import FITTED
from editor.jobs.thumbnails.title_card import CARD, title_card
from editor.model.colour import WorkingSpace
from editor.model.flatten.layers import Entry, Layer
from editor.model.flatten.picture import layers_at, media_pictures, picture_of
from editor.model.flatten.visibility import visible
from editor.model.media import MediaReference
from editor.model.project import Project, Sequence
from editor.model.timeline import (
    Clip,
    GeneratorSource,
    ItemId,
    MediaSource,
    SequenceSource,
    TitleSource,
)
from editor.model.transform import BlendMode

_A_SECOND = 2  # pictures: times in between show the one before


@dataclass(frozen=True, slots=True)
class Sketch:
    """Layers in a frame of `width` x `height`, and the media that they show."""

    entries: tuple[Entry, ...]
    width: int
    height: int
    working_space: WorkingSpace
    media: tuple[MediaReference, ...]


def of_sequence(project: Project, sequence: Sequence, seconds: Fraction) -> Sketch:
    """What is seen in the sequence at about `seconds`."""
    frame = floor(Fraction(floor(seconds * _A_SECOND), _A_SECOND) * sequence.rate)
    frame = min(max(frame, 0), max(sequence.duration - 1, 0))
    entries = layers_at(project, sequence.id, frame)
    return _sketch(project, entries, sequence.width, sequence.height, sequence.working_space)


def of_clip(project: Project, sequence: Sequence, clip: Clip, frame: int) -> Sketch | None:
    """What the clip's source shows at about its own frame number `frame`, without its effects.

    None: that is a media's picture, or a sequence that is not there.
    """
    match clip.source:
        case MediaSource():
            return None
        case SequenceSource(nested_id):
            nested = project.sequence(nested_id)
            seconds = clip.source_time(frame, sequence.rate).seconds
            return nested and of_sequence(project, nested, seconds)
        case TitleSource(title):
            return Sketch(title_card(title), *CARD, WorkingSpace.DISPLAY, ())
        case GeneratorSource():
            frame -= frame % step(sequence)
    picture = picture_of(project, sequence, clip, frame)
    if picture is None:
        return None
    layer = Layer(ItemId("sketch"), picture, FITTED, 1.0, BlendMode.NORMAL)
    return _sketch(project, (layer,), sequence.width, sequence.height, sequence.working_space)


def step(sequence: Sequence) -> int:
    """Frames of a clip from one picture to the next."""
    return max(1, floor(sequence.rate / _A_SECOND))


def size_of(project: Project, sequence: Sequence, clip: Clip) -> tuple[int, int]:
    """Width and height of the clip's sketches."""
    if isinstance(clip.source, TitleSource):
        return CARD
    if isinstance(clip.source, SequenceSource):
        sequence = project.sequence(clip.source.sequence) or sequence
    return sequence.width, sequence.height


def _sketch(
    project: Project, entries: tuple[Entry, ...], width: int, height: int, space: WorkingSpace
) -> Sketch:
    seen = visible(entries, project, width, height)
    ids = dict.fromkeys(picture.media for picture in media_pictures(seen))
    media = (project.media_reference(id) for id in ids)
    return Sketch(seen, width, height, space, tuple(each for each in media if each is not None))
