"""What of its footage a matte can be of."""

from __future__ import annotations

from math import ceil

from editor.model.media import MediaReference


def frame_count(media: MediaReference) -> int:
    """How many frames its picture has; a still has one."""
    rate = media.video.rate if media.video is not None else None
    if rate is None or media.available_range is None:
        return 1
    return max(1, ceil(media.available_range.end_time.seconds * rate))
