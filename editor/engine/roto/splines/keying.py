"""Splines of a matte through time, of as few points and as few keys as it takes.

Each outline is led from frame to frame by what it covers. Anchors are where it bends on the first
frame that it is seen on, and where it takes more on a later one; on every frame they lie at the
same parts of its length, turned to where they were before. Where it comes or goes, it is a point.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.splines.fitting import anchors_within, fitted
from editor.engine.roto.splines.outline import (
    LEAST_AREA,
    Coverage,
    Outline,
    Points,
    anchors_of,
    outlines,
    spline_of,
)
from editor.model.roto.shapes import thinned
from editor.model.roto.splines import Spline, SplineKey, SplinePoint
from editor.model.task import TaskControl

_EVEN = 256  # points by which outlines are compared
_ALIKE = 0.1  # of what two outlines cover, that both do, if one is to go on as the other
_COMPARED = 256  # pixels of the longer side, at which that is found out
_LATER = 2.0  # times the tolerance, by which a later frame may be off before it adds an anchor
_STAGE = "Tracing the outlines"


@dataclass(slots=True, eq=False)
class _Line:
    """An outline through time. `covers`: what it enclosed on the last frame."""

    is_hole: bool
    covers: NDArray[np.bool_]
    anchors: list[int]
    even: dict[int, Points] = field(default_factory=dict)
    area: int = 0

    def go_on(self, frame: int, outline: Outline, covers: NDArray[np.bool_], reach: float) -> None:
        even = _evenly(outline.points)
        if self.even:
            even = _turned(even, self.even[next(reversed(self.even))])
        self.anchors = anchors_within(even, self.anchors, reach)
        self.even[frame] = even
        self.covers, self.area = covers, max(self.area, int(covers.sum()))


def keyed_splines(
    coverages: Mapping[int, Coverage],
    control: TaskControl,
    tolerance: float = 1.0,
    least_area: float = LEAST_AREA,
) -> tuple[Spline, ...]:
    """One spline for each outline that there is on any frame of `coverages`; holes subtract. Ids
    are theirs in order, to be replaced.

    Args:
        tolerance: pixels by which they may leave the outlines, about.
        least_area: pixels; smaller specks and holes are left out.

    Raises:
        Cancelled.
    """
    lines: list[_Line] = []
    led: list[_Line] = []
    frames = sorted(coverages)
    for done, frame in enumerate(frames):
        control.step(done, 2 * len(frames), _STAGE)
        coverage = coverages[frame]
        new: list[_Line] = []
        for outline in outlines(coverage, least_area):
            covers = _covered(outline, coverage.shape)
            line = _most_alike(led, outline, covers)
            if line is None:
                line = _Line(outline.is_hole, covers, _first_anchors(outline, tolerance))
                lines.append(line)
            else:
                led.remove(line)
            line.go_on(frame, outline, covers, _LATER * tolerance)
            new.append(line)
        led = new
    lines.sort(key=lambda each: -each.area)  # what lies in a hole comes after it
    splines: list[Spline] = []
    total = sum(len(line.even) for line in lines)
    done = 0
    for number, line in enumerate(lines):
        keys: list[SplineKey] = []
        for frame, even in line.even.items():
            control.step(total + done, 2 * total, _STAGE)
            keys.append(SplineKey(frame, fitted(even, line.anchors)))
            done += 1
        keys = _come_and_gone(keys, frames)
        splines.append(spline_of(number, thinned(keys, tolerance), is_hole=line.is_hole))
    return tuple(splines)


def _first_anchors(outline: Outline, tolerance: float) -> list[int]:
    return anchors_of(_evenly(outline.points), tolerance)


def _come_and_gone(keys: list[SplineKey], frames: list[int]) -> list[SplineKey]:
    """With a key on the frame before the first and on the one after the last, on which it is but a
    point, where these frames are known and it is not there."""
    first, last = frames.index(keys[0].frame), frames.index(keys[-1].frame)
    before = [_gone(keys[0], frames[first - 1])] if first else []
    after = [_gone(keys[-1], frames[last + 1])] if last + 1 < len(frames) else []
    return [*before, *keys, *after]


def _gone(key: SplineKey, frame: int) -> SplineKey:
    count = len(key.points)
    x = sum(point.x for point in key.points) / count
    y = sum(point.y for point in key.points) / count
    return SplineKey(frame, (SplinePoint(x, y),) * count)


def _most_alike(lines: list[_Line], outline: Outline, covers: NDArray[np.bool_]) -> _Line | None:
    """The line that goes on as that outline."""
    best, most = None, _ALIKE
    for line in lines:
        if line.is_hole is outline.is_hole:
            either = int((line.covers | covers).sum())
            alike = int((line.covers & covers).sum()) / either if either else 0.0
            if alike > most:
                best, most = line, alike
    return best


def _covered(outline: Outline, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """What it encloses, small."""
    import cv2

    scale = min(1.0, _COMPARED / max(shape))
    canvas = np.zeros([int(np.ceil(side * scale)) for side in shape], np.uint8)
    cv2.fillPoly(canvas, [np.round(outline.points * scale).astype(np.int32)], 1)
    return canvas > 0


def _evenly(points: Points) -> Points:
    """(_EVEN, 2): the outline's points at even distances along it."""
    closed = np.vstack([points, points[:1]])
    lengths = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(closed, axis=0), axis=1))])
    at = np.linspace(0, lengths[-1], _EVEN, endpoint=False)
    return np.stack([np.interp(at, lengths, closed[:, side]) for side in (0, 1)], axis=1)


def _turned(points: Points, before: Points) -> Points:
    """Begun where it lies nearest to the outline before, about both middles."""
    a, b = points - points.mean(axis=0), before - before.mean(axis=0)
    spectrum = np.fft.fft(a[:, 0] + 1j * a[:, 1]) * np.conj(np.fft.fft(b[:, 0] + 1j * b[:, 1]))
    return np.roll(points, -int(np.fft.ifft(spectrum).real.argmax()), axis=0)
