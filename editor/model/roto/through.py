"""Media looked at through a clip of a sequence: which frame of it is seen when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import floor

from editor.model.media import MediaReference
from editor.model.pool.removals import Footage
from editor.model.project import Sequence
from editor.model.roto.footage import frame_count
from editor.model.roto.matte import frame_at
from editor.model.time import RationalTime
from editor.model.timeline import Clip


@dataclass(frozen=True, slots=True)
class Through:
    """`media` is what the clip shows, or what stands behind that, as `footage` says of both."""

    sequence: Sequence
    clip: Clip
    media: MediaReference
    footage: Footage

    @property
    def start(self) -> int:
        """The sequence's frame at which the clip begins."""
        found = self.sequence.find(self.clip.id)
        return 0 if found is None else found[0].start_of(found[1])

    @property
    def range(self) -> range:
        """The media's frames that the clip shows."""
        return self.shown(0, self.clip.duration)

    def shown(self, first: int, end: int) -> range:
        """The media's frames that the clip's frames from `first` up to `end` show."""
        ends = [self.frame(inside) for inside in (first, end - 1)]
        return range(min(ends), max(ends) + 1)

    def under(self, playhead: int) -> int:
        """The media's frame at a frame of the sequence; beside the clip, its nearest."""
        return self.frame(min(max(playhead - self.start, 0), self.clip.duration - 1))

    def frame(self, inside: int) -> int:
        """The media's frame at a frame of the clip."""
        if self.media.available_range is None:
            return 0
        time = self.footage.time(self.clip.source_time(inside, self.sequence.rate))
        last = RationalTime.from_seconds(self.media.available_range.end_time.seconds)
        return min(frame_at(self.media, min(time, last)), frame_count(self.media) - 1)

    def place_of(self, frame: int) -> int | None:
        """Where in the sequence the clip shows a frame of the media; None: not at all, or all the
        time."""
        found = (inside for inside in self._near(frame) if self.frame(inside) == frame)
        inside = next(found, None)
        return None if inside is None else self.start + inside

    def place_near(self, frame: int) -> int | None:
        """As `place_of`; where the clip does not show it, its frame that is nearest."""
        place, nearest = self.place_of(frame), self._exact(frame)
        if place is not None or nearest is None:
            return place
        return self.start + min(max(nearest, 0), self.clip.duration - 1)

    def _near(self, frame: int) -> Iterator[int]:
        """Frames of the clip that may show it, the likeliest first."""
        exact = self._exact(frame)
        if exact is not None:
            near = (exact + step for step in (0, 1, -1, 2))
            yield from (each for each in near if 0 <= each < self.clip.duration)

    def _exact(self, frame: int) -> int | None:
        """The clip's frame before or at which it is shown; None: it is a still, or stands."""
        rate = self.media.video.rate if self.media.video is not None else None
        if rate is None or not self.clip.speed:
            return None
        into = frame / rate - self.footage.begins - self.clip.source_start.seconds
        return floor(into / self.clip.speed * self.sequence.rate)
