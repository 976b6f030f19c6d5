"""The markers that a clip carries: flags at its upper edge, and which one is at a point."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from editor.model.going.markers import shown_on
from editor.model.project import Sequence
from editor.model.timeline import Clip, MarkerId
from editor.ui.timeline.geometry import TimelineGeometry
from editor.ui.timeline.hit import Hit
from editor.ui.timeline.painting.inks import Inks
from editor.ui.timeline.ruler.flags import paint_flag

_HEIGHT = 11
_REACH = 4.0  # pixels beside its frame in which a flag is taken


def paint_marks(
    painter: QPainter,
    clip: Clip,
    rect: QRect,
    pixels_per_frame: float,
    rate: Fraction,
    selected: MarkerId | None,
    inks: Inks,
) -> None:
    """Draw the flags of `clip`, which is at `rect`."""
    height = min(inks.theme.px(_HEIGHT), rect.height())
    for marker, frame in shown_on(clip, rate):
        x = rect.left() + round(frame * pixels_per_frame)
        outline = inks.on_clip if marker.id == selected else inks.badge
        paint_flag(painter, x, rect.top(), height, marker.colour, outline)


def mark_at(
    sequence: Sequence, geometry: TimelineGeometry, hit: Hit, x: float, y: float
) -> MarkerId | None:
    """The marker whose flag on a clip is at (`x`, `y`) of the clip area."""
    track = sequence.track(hit.track) if hit.track is not None else None
    row = geometry.row_of(hit.track) if hit.track is not None else None
    if track is None or row is None or y - geometry.y_of(row) > _HEIGHT + 1:
        return None
    reach = round(_REACH / geometry.pixels_per_frame) + 1
    near = {track.index_at(frame) for frame in (hit.frame - reach, hit.frame, hit.frame + reach)}
    for index in near:
        clip = None if index is None else track.items[index]
        if index is not None and isinstance(clip, Clip):
            for marker, frame in shown_on(clip, sequence.rate):
                if abs(geometry.x_of(track.start_of(index) + frame) - x) <= _REACH:
                    return marker.id
    return None
