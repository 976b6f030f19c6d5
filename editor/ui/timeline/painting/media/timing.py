"""Which moment of its source a clip shows, in the float seconds that drawing needs."""

from __future__ import annotations

from dataclasses import dataclass

from editor.model.timeline import Clip, ItemId

_MOST = 50_000


@dataclass(frozen=True, slots=True)
class ClipTiming:
    """`start_s` is the source's time at the clip's first frame; `per_frame_s` is negative in
    reverse and 0 in a freeze frame."""

    start_s: float
    per_frame_s: float


class Timings:
    """Exact times are slow to turn into floats, so it is done once for each clip."""

    def __init__(self) -> None:
        self._known: dict[ItemId, tuple[Clip, float, ClipTiming]] = {}

    def of(self, clip: Clip, rate: float) -> ClipTiming:
        """
        Args:
            rate: the sequence's, frames a second.
        """
        known = self._known.get(clip.id)
        if known is not None and known[0] is clip and known[1] == rate:
            return known[2]
        if len(self._known) > _MOST:
            self._known.clear()
        timing = ClipTiming(float(clip.source_start.seconds), float(clip.speed) / rate)
        self._known[clip.id] = clip, rate, timing
        return timing
