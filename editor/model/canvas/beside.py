"""Several media in one picture, in step with each other: side by side, or left and right of a
line. It is a project like any other, so all that shows and plays one shows and plays these."""

from __future__ import annotations

from collections.abc import Sequence as Several
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil

from editor.model.media import MediaReference
from editor.model.project import Project, Sequence
from editor.model.time import RationalTime
from editor.model.timeline import Clip, ItemId, MediaSource, SequenceId, Track, TrackId, TrackKind
from editor.model.transform import Fit, Transform

_SEQUENCE = SequenceId("beside")
_SHAPE = Fraction(16, 9)  # of the room that there is for it
_RATE, _STILL_S = Fraction(24), 5
_GAP = Fraction(1, 80)  # between two, of the width of one


@dataclass(frozen=True, slots=True)
class Cell:
    """Where one of them stands, pixels of the sequence."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Beside:
    """`cells` in the order of the media."""

    project: Project
    sequence_id: SequenceId
    cells: tuple[Cell, ...]


def beside(media: Several[MediaReference]) -> Beside:
    """Each whole and equally large, in the rows and columns that leave them largest.

    Args:
        media: one or more, with pictures.
    """
    width, height = _largest(media)
    gap = 0 if len(media) == 1 else 2 * ceil(width * _GAP / 2)
    columns = _columns(len(media), Fraction(width, height))
    rows = ceil(len(media) / columns)
    frame = columns * (width + gap) - gap, rows * (height + gap) - gap
    cells = tuple(
        Cell(
            number % columns * (width + gap) + _indent(number, len(media), columns, width + gap),
            number // columns * (height + gap),
            width,
            height,
        )
        for number in range(len(media))
    )
    looks = []
    for each, cell in zip(media, cells, strict=True):
        own = _size(each)
        scale = min(width / own[0], height / own[1])
        middle = (
            cell.x + (cell.width - frame[0]) / 2,
            cell.y + (cell.height - frame[1]) / 2,
        )
        looks.append(Transform(position=middle, scale=(scale, scale), fit=Fit.NONE))
    return Beside(*_project(media, looks, frame), cells)


def wiped(left: MediaReference, right: MediaReference, at: float) -> Beside:
    """One over the other, of which the line at `at` (0..1) of the width shows the left part."""
    frame = _largest((left, right))
    whole = Cell(0, 0, *frame)
    looks = Transform(), _left_of(at)
    return Beside(*_project((right, left), looks, frame), (whole, whole))


def shows_right_alone(project: Project) -> bool:
    """Whether a project of `wiped` has its line at the very left."""
    (sequence,) = project.sequences
    clip = sequence.video_tracks[-1].items[0]
    return isinstance(clip, Clip) and clip.transform == _left_of(0.0)


def _left_of(at: float) -> Transform:
    return Transform(crop=(0.0, 0.0, 1.0 - at, 0.0))


def _project(
    media: Several[MediaReference], looks: Several[Transform], frame: tuple[int, int]
) -> tuple[Project, SequenceId]:
    """A track for each, the first below. One that is over shows its last picture on and on."""
    rate = max((each.video.rate or _RATE for each in media if each.video), default=_RATE)
    longest = max(_frames(each, rate) for each in media)
    tracks = tuple(
        Track(TrackId(str(number)), "", TrackKind.VIDEO, _clips(each, number, look, rate, longest))
        for number, (each, look) in enumerate(zip(media, looks, strict=True))
    )
    name = ", ".join(each.name for each in media)
    sequence = Sequence(_SEQUENCE, name, rate, *frame, video_tracks=tracks)
    known = tuple({each.id: each for each in media}.values())
    return Project(name, known, (sequence,), _SEQUENCE), _SEQUENCE


def _clips(
    media: MediaReference, number: int, look: Transform, rate: Fraction, longest: int
) -> tuple[Clip, ...]:
    own, frames = _of_media(media), _frames(media, rate)
    clip = Clip(ItemId(str(number)), media.name, MediaSource(media.id), longest, transform=look)
    if frames == longest or own is None:
        return (clip,)
    last = RationalTime.from_seconds(own[0] - 1 / own[1])
    held = replace(
        clip,
        id=ItemId(f"{number} held"),
        duration=longest - frames,
        source_start=last,
        speed=Fraction(0),
    )
    return replace(clip, duration=frames), held


def _of_media(media: MediaReference) -> tuple[Fraction, Fraction] | None:
    """Its seconds, and its pictures a second; None: it is a still."""
    if media.available_range is None or media.video is None or media.video.rate is None:
        return None
    return media.available_range.duration.seconds, media.video.rate


def _frames(media: MediaReference, rate: Fraction) -> int:
    offered = media.available_range
    return ceil((_STILL_S if offered is None else offered.duration.seconds) * rate)


def _size(media: MediaReference) -> tuple[int, int]:
    assert media.video is not None
    return media.video.display_size


def _indent(number: int, count: int, columns: int, step: int) -> float:
    """What puts a last row that is not full into the middle."""
    missing = -count % columns if number // columns == (count - 1) // columns else 0
    return missing * step / 2


def _largest(media: Several[MediaReference]) -> tuple[int, int]:
    """The size of the one with most pixels, made even."""
    width, height = max(map(_size, media), key=lambda size: size[0] * size[1])
    return width + width % 2, height + height % 2


def _columns(count: int, shape: Fraction) -> int:
    """The number of columns that leaves pictures of that shape largest; of two alike, more."""

    def height(columns: int) -> Fraction:
        rows = ceil(count / columns)
        return min(_SHAPE / (columns * shape), Fraction(1, rows))

    return max(range(1, count + 1), key=lambda columns: (height(columns), columns))
