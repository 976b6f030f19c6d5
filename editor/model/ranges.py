"""How much of its source a clip uses, and how much there is before and after it."""

from __future__ import annotations

from fractions import Fraction
from math import floor

from editor.model.project import Project
from editor.model.timeline import Clip, MediaSource, SequenceSource, Source

Span = tuple[Fraction, Fraction]
"""First instant and end (exclusive), in seconds of source time."""


def available(project: Project, source: Source) -> Span | None:
    """What the source offers; None: as much as wanted (stills, titles, generators)."""
    match source:
        case MediaSource(media):
            reference = project.media_reference(media)
            if reference is None or reference.available_range is None:
                return None
            offered = reference.available_range
            return offered.start_time.seconds, offered.end_time.seconds
        case SequenceSource(nested):
            sequence = project.sequence(nested)
            return None if sequence is None else (Fraction(0), sequence.duration / sequence.rate)
        case _:
            return None


def used(clip: Clip, rate: Fraction) -> Span:
    """What the clip shows, each frame with the time it stands for; a freeze frame uses an instant.

    Args:
        rate: the sequence's, frames a second.
    """
    start, step = clip.source_start.seconds, clip.speed / rate
    if step >= 0:
        return start, start + clip.duration * step
    return start + (clip.duration - 1) * step, start - step


def is_inside(span: Span, offered: Span) -> bool:
    """Whether `span` lies in `offered`; an instant at its very end does not."""
    return offered[0] <= span[0] < offered[1] and span[1] <= offered[1]


def frames_before(project: Project, clip: Clip, rate: Fraction) -> int | None:
    """How many more sequence frames the source has before the clip's first; None: no end."""
    return _spare(project, clip, rate, before=True)


def frames_after(project: Project, clip: Clip, rate: Fraction) -> int | None:
    """How many more sequence frames the source has after the clip's last; None: no end."""
    return _spare(project, clip, rate, before=False)


def _spare(project: Project, clip: Clip, rate: Fraction, *, before: bool) -> int | None:
    offered = available(project, clip.source)
    if offered is None or clip.speed == 0:
        return None
    span = used(clip, rate)
    towards_start = before == (clip.speed > 0)
    spare = span[0] - offered[0] if towards_start else offered[1] - span[1]
    return floor(spare * rate / abs(clip.speed))
