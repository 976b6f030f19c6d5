"""How sure a matte is of its frames, drawn along time: keys, what was tracked, what is missing."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from editor.model.roto.matte import Matte
from editor.model.roto.unsure import SURE, is_drawn
from editor.model.roto.windows import part_of
from editor.ui.theme.tokens import COLOURS, Look, Token

MISSING, KEY = -1, 256
Levels = NDArray[np.int16]

RING = 2.5  # the radius of a shape's key
_KEY = 4.0  # half of a key's diamond
_LEAST, _FROM = 0.2, 0.35  # of the height, up to this confidence
GROUND = QColor(0, 0, 0, 150)
_HALO, _WHITE = QColor(0, 0, 0, 200), QColor(255, 255, 255)
_BAD = 0.5 * SURE
_QUIET, _LOUD = 0.5, 0.8
_FLAG = 3  # pixels at the top, so that a doubt is seen by more than its colour


@lru_cache(maxsize=16)
def levels_of(matte: Matte, first: int, end: int) -> Levels:
    """Of each of the frames: its confidence 0..255, `KEY`, or `MISSING`; where shapes are all that
    there is, as if they were keys."""
    levels = np.full(max(end - first, 0), KEY if is_drawn(matte) else MISSING, np.int16)
    for stretch in matte.stretches:
        part = part_of(stretch, first, end)
        if part is not None:
            said = np.frombuffer(part.confidence, np.uint8)
            levels[part.first - first : part.end - first] = said
    for key in matte.keys:
        if first <= key.frame < end:
            levels[key.frame - first] = KEY
    return levels


def least_in(levels: Levels, edges: NDArray[np.int64]) -> Levels:
    """The least of each column, which begins with the level number `edges[n]` and ends before
    number `edges[n + 1]`, holding one at least. What is missing is less than what is not sure."""
    if not levels.size or edges.size < 2:
        return np.full(max(edges.size - 1, 0), MISSING, np.int16)
    low = np.clip(np.minimum(edges[:-1], edges[1:]), 0, levels.size - 1)
    high = np.clip(np.maximum(np.maximum(edges[:-1], edges[1:]), low + 1), 1, levels.size)
    pairs = np.stack([low, high], axis=1).reshape(-1)
    padded = np.append(levels, np.int16(KEY))
    return np.minimum.reduceat(padded, pairs)[::2]


def paint_confidence(painter: QPainter, rect: QRect, columns: Levels, hue: QColor) -> None:
    """A bar for each column of `rect`, one pixel wide: as high as it is sure, in the matte's colour
    where it is, quietly, else in that of a warning or an error. What is missing is hatched. Its
    ground is dark in every look, as pictures are."""
    warn, bad = (QColor(COLOURS[Look.DARK][each]) for each in (Token.WARN, Token.ERROR))
    painter.fillRect(rect, GROUND)
    bottom, height = rect.bottom() + 1, rect.height()
    for start, stop, level in _runs(columns):
        x, width = rect.left() + start, stop - start
        if level == MISSING:
            hatch = QColor(_WHITE)
            hatch.setAlpha(46)
            painter.fillRect(
                QRect(x, rect.top(), width, height), QBrush(hatch, Qt.BrushStyle.BDiagPattern)
            )
            continue
        sure = min(level / 255, 1.0)
        shown = max(sure - _FROM, 0.0) / (1 - _FROM)
        tall = max(2, round(height * (_LEAST + (1 - _LEAST) * shown)))
        colour = QColor(hue if sure >= SURE else warn if sure >= _BAD else bad)
        painter.fillRect(x, bottom - tall, width, 2, colour)
        colour.setAlphaF(_QUIET if sure >= SURE else _LOUD)
        painter.fillRect(x, bottom - tall + 2, width, tall - 2, colour)
        if sure < SURE:
            painter.fillRect(x, rect.top(), width, _FLAG, warn if sure >= _BAD else bad)


def paint_keys_of_matte(
    painter: QPainter, places: Iterable[float], rect: QRect, chosen: float | None = None
) -> None:
    """A diamond at each of the x `places`; the one that is looked at is larger."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = rect.center().y() + 0.5
    for x in places:
        half = _KEY + 1 if chosen is not None and abs(x - chosen) < 0.5 else _KEY
        half = min(half, rect.height() / 2)
        corners = ((-half, 0.0), (0.0, -half), (half, 0.0), (0.0, half))
        painter.setPen(QPen(_HALO, 1.5))
        painter.setBrush(_WHITE)
        painter.drawPolygon(QPolygonF([QPointF(x + dx, middle + dy) for dx, dy in corners]))
    painter.restore()


def paint_keys_of_shape(
    painter: QPainter,
    places: Iterable[tuple[float, bool]],
    rect: QRect,
    *,
    is_chosen: bool,
) -> None:
    """A ring at each x of `places`, on the line near the top, filled where it is chosen; quieter
    where its shape is not the chosen one."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = key_line(rect)
    for x, is_held in places:
        ink = QColor(_WHITE)
        ink.setAlphaF(1.0 if is_chosen else 0.55)
        for colour, width in ((_HALO, 3.0), (ink, 1.5)):
            painter.setPen(QPen(colour, width))
            painter.setBrush(ink if is_held else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, line), RING, RING)
    painter.restore()


def key_line(rect: QRect) -> float:
    """The y of the rings."""
    return rect.top() + RING + 2.5


def paint_coming(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Frames that are about to be made."""
    veil = QColor(colour)
    veil.setAlphaF(0.4)
    painter.fillRect(rect, veil)


def _runs(columns: Levels) -> Iterable[tuple[int, int, int]]:
    """Columns that are alike, as one: begin, end, level."""
    if not columns.size:
        return
    steps = np.flatnonzero(np.diff(columns)) + 1
    bounds = [0, *steps.tolist(), columns.size]
    for start, stop in pairwise(bounds):
        yield start, stop, int(columns[start])
