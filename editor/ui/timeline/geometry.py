"""Frames and tracks to pixels of the timeline, and back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import floor

from editor.model.timeline import TrackId, TrackKind

LEAST_SCALE, MOST_SCALE = 1e-4, 200.0  # pixels per frame


@dataclass(frozen=True, slots=True)
class TrackRow:
    """A track's band: `top` and `height` in pixels of the whole content, unscrolled."""

    track: TrackId
    kind: TrackKind
    top: int
    height: int

    @property
    def bottom(self) -> int:
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class TimelineGeometry:
    """Where things are in the view's clip area, logical pixels from its top left corner.

    `left_frame` is at the left edge. `rows` go from top to bottom as seen: the highest video
    track first, the last audio track last.
    """

    pixels_per_frame: float = 4.0
    left_frame: float = 0.0
    scroll_y: int = 0
    rows: tuple[TrackRow, ...] = ()

    def x_of(self, frame: float) -> float:
        return (frame - self.left_frame) * self.pixels_per_frame

    def frame_at(self, x: float) -> int:
        """The frame whose picture lies under `x`; may be negative."""
        return floor(self.left_frame + x / self.pixels_per_frame)

    def cut_at(self, x: float) -> int:
        """The boundary between frames that is nearest to `x`."""
        return floor(self.left_frame + x / self.pixels_per_frame + 0.5)

    def frames_in(self, pixels: float) -> float:
        return pixels / self.pixels_per_frame

    def y_of(self, row: TrackRow) -> int:
        return row.top - self.scroll_y

    def row_at(self, y: float) -> TrackRow | None:
        at = y + self.scroll_y
        return next((row for row in self.rows if row.top <= at < row.bottom), None)

    def row_of(self, track: TrackId) -> TrackRow | None:
        return next((row for row in self.rows if row.track == track), None)

    @property
    def content_height(self) -> int:
        return self.rows[-1].bottom if self.rows else 0

    def zoomed(self, factor: float, x: float) -> TimelineGeometry:
        """Larger by `factor`, with the same frame at `x`."""
        scale = min(max(self.pixels_per_frame * factor, LEAST_SCALE), MOST_SCALE)
        anchor = self.left_frame + x / self.pixels_per_frame
        return replace(self, pixels_per_frame=scale, left_frame=max(0.0, anchor - x / scale))

    def scrolled(self, x: float = 0.0, y: float = 0.0) -> TimelineGeometry:
        """Moved by that many pixels over the content, not before its beginning."""
        return replace(
            self,
            left_frame=max(0.0, self.left_frame + x / self.pixels_per_frame),
            scroll_y=max(0, round(self.scroll_y + y)),
        )
