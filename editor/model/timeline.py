"""What a timeline is made of. Every type here is frozen: an edit makes a new value."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from itertools import accumulate, count
from operator import attrgetter
from typing import NewType

from editor.model.curves import Animated
from editor.model.effects import Effect
from editor.model.media import MediaId
from editor.model.roto.matte import MatteUse
from editor.model.time import ZERO, RationalTime
from editor.model.titles.title import Title
from editor.model.transform import BlendMode, Transform

ItemId = NewType("ItemId", str)
TrackId = NewType("TrackId", str)
SequenceId = NewType("SequenceId", str)
TransitionId = NewType("TransitionId", str)
MarkerId = NewType("MarkerId", str)
LinkId = NewType("LinkId", str)
GroupId = NewType("GroupId", str)

Bond = tuple[LinkId, None] | tuple[None, GroupId]
"""What holds clips together: a link, or a group."""


@dataclass(frozen=True, slots=True)
class MediaSource:
    """The picture, or the sound stream number `stream`, of a media."""

    media: MediaId
    stream: int = 0


@dataclass(frozen=True, slots=True)
class SequenceSource:
    """Another sequence, nested."""

    sequence: SequenceId


@dataclass(frozen=True, slots=True)
class TitleSource:
    title: Title


@dataclass(frozen=True, slots=True)
class GeneratorSource:
    """A picture that a generator shader makes."""

    effect: Effect


Source = MediaSource | SequenceSource | TitleSource | GeneratorSource


@dataclass(frozen=True, slots=True)
class Gap:
    """Empty time on a track: transparent, silent. `duration` in sequence frames."""

    id: ItemId
    duration: int


@dataclass(frozen=True, slots=True)
class ClipMarker:
    """A named instant of what a clip shows, at `time` of its source: it goes where that goes."""

    id: MarkerId
    name: str
    time: RationalTime
    colour: str = "green"
    note: str = ""


@dataclass(frozen=True, slots=True)
class Clip:
    """A piece of a source on a track.

    Its frame k shows the source at `source_start` + k * `speed` / sequence rate: reverse is a
    negative speed (then `source_start` is the last frame used), a freeze frame is speed 0.
    `duration` is in sequence frames; `opacity` 0..1; `volume` in decibels (-96 and below:
    silent); `pan` -1 left .. 1 right. Clips with one `link` are cut and moved together.
    `markers` are in order of time; those of what is trimmed away are kept, unseen. `mattes`, put
    on one another in order, cut its picture out.
    """

    id: ItemId
    name: str
    source: Source
    duration: int
    source_start: RationalTime = ZERO
    speed: Fraction = Fraction(1)
    enabled: bool = True
    transform: Transform = Transform()
    opacity: Animated = 1.0
    blend_mode: BlendMode = BlendMode.NORMAL
    effects: tuple[Effect, ...] = ()
    volume: Animated = 0.0
    pan: Animated = 0.0
    keep_pitch: bool = True
    link: LinkId | None = None
    group: GroupId | None = None
    markers: tuple[ClipMarker, ...] = ()
    mattes: tuple[MatteUse, ...] = ()

    @property
    def bonds(self) -> tuple[Bond, ...]:
        link: tuple[Bond, ...] = ((self.link, None),) if self.link else ()
        return (*link, (None, self.group)) if self.group else link

    def source_time(self, frame: int | Fraction, rate: Fraction) -> RationalTime:
        """The source's time at the clip's own frame number `frame`, at sequence `rate`."""
        return RationalTime.from_seconds(self.source_start.seconds + frame * self.speed / rate)


Item = Clip | Gap


@dataclass(frozen=True, slots=True)
class Transition:
    """A blend across a cut: from `in_offset` frames before it to `out_offset` after it.

    `left` and `right` are the neighbours' ids; a gap, or None at either end of the track, makes
    it a fade. Adds no length: both neighbours show their handles. On audio tracks the effect's
    name is the fade's shape: `equal_power` or `linear`.
    """

    id: TransitionId
    left: ItemId | None
    right: ItemId | None
    in_offset: int
    out_offset: int
    effect: Effect


_duration_of, _id_of = attrgetter("duration"), attrgetter("id")


class TrackKind(StrEnum):
    VIDEO = "video"
    AUDIO = "audio"


@dataclass(frozen=True, slots=True)
class Track:
    """Items laid end to end from frame zero; the only order is the tuple's.

    `enabled` is the eye of a video track; `muted` and `solo` belong to audio tracks; `locked`
    refuses edits.
    """

    id: TrackId
    name: str
    kind: TrackKind
    items: tuple[Item, ...] = ()
    transitions: tuple[Transition, ...] = ()
    enabled: bool = True
    locked: bool = False
    muted: bool = False
    solo: bool = False
    # Worked out when first asked for: an edit makes tracks of which most are never looked up in.
    _starts: tuple[int, ...] | None = field(init=False, default=None, compare=False, repr=False)
    _indices: dict[ItemId, int] | None = field(init=False, default=None, compare=False, repr=False)
    _before: dict[ItemId | None, Transition] | None = field(
        init=False, default=None, compare=False, repr=False
    )
    _after: dict[ItemId | None, Transition] | None = field(
        init=False, default=None, compare=False, repr=False
    )

    _links: tuple[LinkId | None, ...] | None = field(
        init=False, default=None, compare=False, repr=False
    )

    _bonds: dict[ItemId, tuple[Bond, ...]] | None = field(
        init=False, default=None, compare=False, repr=False
    )
    _bound: dict[Bond, tuple[ItemId, ...]] | None = field(
        init=False, default=None, compare=False, repr=False
    )
    _marked: tuple[int, ...] | None = field(init=False, default=None, compare=False, repr=False)
    _media: frozenset[MediaId] | None = field(init=False, default=None, compare=False, repr=False)

    @property
    def media(self) -> frozenset[MediaId]:
        """Those that its clips show or sound."""
        if self._media is None:
            media = frozenset(
                item.source.media
                for item in self.items
                if isinstance(item, Clip) and isinstance(item.source, MediaSource)
            )
            object.__setattr__(self, "_media", media)
            return media
        return self._media

    @property
    def starts(self) -> tuple[int, ...]:
        """The frame at which each item begins, and the track's end."""
        if self._starts is None:
            starts = tuple(accumulate(map(_duration_of, self.items), initial=0))
            object.__setattr__(self, "_starts", starts)
            return starts
        return self._starts

    @property
    def links(self) -> tuple[LinkId | None, ...]:
        """The link of each item, side by side with `items`."""
        if self._links is None:
            links = tuple([item.link if isinstance(item, Clip) else None for item in self.items])
            object.__setattr__(self, "_links", links)
            return links
        return self._links

    @property
    def bonds(self) -> dict[ItemId, tuple[Bond, ...]]:
        """Of the clips that have any."""
        if self._bonds is None:
            bonds = {
                item.id: item.bonds
                for item in self.items
                if isinstance(item, Clip) and (item.link or item.group)
            }
            object.__setattr__(self, "_bonds", bonds)
            return bonds
        return self._bonds

    def bound(self, bond: Bond) -> tuple[ItemId, ...]:
        """The clips that it holds."""
        if self._bound is None:
            gathered = defaultdict[Bond, list[ItemId]](list)
            for item, bonds in self.bonds.items():
                for each in bonds:
                    gathered[each].append(item)
            bound = {each: tuple(items) for each, items in gathered.items()}
            object.__setattr__(self, "_bound", bound)
            return bound.get(bond, ())
        return self._bound.get(bond, ())

    @property
    def marked(self) -> tuple[int, ...]:
        """The numbers of the items that have markers."""
        if self._marked is None:
            marked = tuple(
                index
                for index, item in enumerate(self.items)
                if isinstance(item, Clip) and item.markers
            )
            object.__setattr__(self, "_marked", marked)
            return marked
        return self._marked

    @property
    def duration(self) -> int:
        """Sequence frames from zero to the end of the last item."""
        return self.starts[-1]

    def start_of(self, index: int) -> int:
        """The frame at which item number `index` begins; `len(items)` gives the track's end."""
        return self.starts[index]

    def index_of(self, item: ItemId) -> int | None:
        if self._indices is None:
            indices = dict(zip(map(_id_of, self.items), count(), strict=False))
            object.__setattr__(self, "_indices", indices)
            return indices.get(item)
        return self._indices.get(item)

    def index_at(self, frame: int) -> int | None:
        """The number of the item that holds `frame`; None before zero and after the end."""
        if not 0 <= frame < self.duration:
            return None
        return bisect_right(self.starts, frame) - 1

    def transition_before(self, item: ItemId | None) -> Transition | None:
        """The transition over the item's first cut; None asks for the track's end."""
        if self._before is None:
            before = {each.right: each for each in self.transitions}
            object.__setattr__(self, "_before", before)
            return before.get(item)
        return self._before.get(item)

    def transition_after(self, item: ItemId | None) -> Transition | None:
        """The transition over the item's last cut; None asks for the track's beginning."""
        if self._after is None:
            after = {each.left: each for each in self.transitions}
            object.__setattr__(self, "_after", after)
            return after.get(item)
        return self._after.get(item)

    def placed(self) -> Iterator[tuple[Item, int]]:
        """Each item with its start frame on the track."""
        return zip(self.items, self.starts, strict=False)


@dataclass(frozen=True, slots=True)
class GuideLine:
    """A line across the frame to place things by, in its pixels: upright at x = `at` if `axis` is
    0, level at y = `at` if it is 1."""

    axis: int
    at: float


@dataclass(frozen=True, slots=True)
class Marker:
    """A named instant (`duration` 0) or range, in sequence frames."""

    id: MarkerId
    name: str
    frame: int
    duration: int = 0
    colour: str = "green"
    note: str = ""
