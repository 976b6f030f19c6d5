"""Which frames a run has made so far."""

from __future__ import annotations

from editor.engine.roto.tracking.spans import Direction
from editor.session.roto.runner import Running


def made_so_far(running: Running) -> tuple[range, ...]:
    """The frames that have come, as far as can be told from the last one."""
    frame = running.frame
    if frame is None:
        return ()
    found: list[range] = []
    for span, direction in _parts(running):
        if frame not in span:
            found.append(span)
            continue
        is_back = direction is Direction.BACKWARDS
        found.append(range(frame, span.stop) if is_back else range(span.start, frame + 1))
        break
    return tuple(found)


def _parts(running: Running) -> list[tuple[range, Direction]]:
    """In the order in which they are made."""
    order = running.order
    if order.is_refining:
        return [(each, Direction.FORWARDS) for each in order.runs]
    return [(range(each.first, each.end), each.direction) for each in order.spans]
