"""Where things stand on a take's tile."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

from editor.model.generation.take import MOST_STARS
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme

FRAMES = 5
"""So many small pictures make the film below the large one."""

LEAST_WIDTH, USUAL_WIDTH, MOST_WIDTH = 84, 168, 216
_LINE, _STAR, _BUTTON = 18, 14, 22


@dataclass(frozen=True, slots=True)
class TileLayout:
    """`picture` is 16 to 9, `film` a row of frames right below, `name` and `facts` two lines."""

    tile: QRect
    picture: QRect
    film: QRect
    name: QRect
    facts: QRect

    @property
    def seen(self) -> QRect:
        """Picture and film: where the mouse skims."""
        return self.picture.united(self.film)

    @property
    def help(self) -> QRect:
        """Of what could not be made: the button that does what helps."""
        gap = current_theme().px(Space.XS)
        place = self.seen.adjusted(gap, 0, -gap - 1, -gap - 1)
        place.setTop(max(place.bottom() - current_theme().px(_BUTTON), place.top()))
        return place

    @property
    def stars(self) -> QRect:
        side = current_theme().px(_STAR)
        place = QRect(0, 0, MOST_STARS * side, side)
        place.moveCenter(self.facts.center())
        place.moveLeft(self.facts.left())
        return place

    def star(self, number: int) -> QRect:
        """Where star `number` stands, 1 and up."""
        stars = self.stars
        side = stars.height()
        return QRect(stars.left() + (number - 1) * side, stars.top(), side, side)

    def star_at(self, place: QPoint) -> int:
        """The star under the mouse; 0: none."""
        numbers = range(1, MOST_STARS + 1)
        return next((each for each in numbers if self.star(each).contains(place)), 0)

    def part_at(self, place: QPoint) -> float | None:
        """How far into the take the mouse points, 0..1; None: it is not over its pictures."""
        seen = self.seen
        if not seen.contains(place):
            return None
        return min(max((place.x() - seen.left()) / max(1, seen.width() - 1), 0.0), 1.0)


def laid_out(tile: QRect) -> TileLayout:
    theme = current_theme()
    gap, line = theme.px(Space.XS), theme.px(_LINE)
    width = tile.width() - 2 * gap
    picture = QRect(tile.left() + gap, tile.top() + gap, width, width * 9 // 16)
    film = QRect(picture.left(), picture.bottom() + 2, width, _film_height(width))
    name = QRect(picture.left(), film.bottom() + 2, width, line)
    facts = QRect(picture.left(), name.bottom() + 1, width, line)
    return TileLayout(tile, picture, film, name, facts)


def tile_size(width: int) -> QSize:
    theme = current_theme()
    gap, inner = theme.px(Space.XS), width - 2 * theme.px(Space.XS)
    rest = 2 * theme.px(_LINE) + 4 + gap
    return QSize(width, gap + inner * 9 // 16 + _film_height(inner) + rest)


def width_for(height: int) -> int:
    """Of a tile that is as high as that, as far as tiles may be wide or narrow."""
    theme = current_theme()
    least, most = theme.px(LEAST_WIDTH), theme.px(MOST_WIDTH)
    fitting = (each for each in range(most, least, -1) if tile_size(each).height() <= height)
    return next(fitting, least)


def _film_height(width: int) -> int:
    return width // FRAMES * 9 // 16
