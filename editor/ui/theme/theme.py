"""One look at one scale: what painters and the style sheet take colours, fonts and sizes from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QColor, QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from editor.ui.theme.metrics import TypeSize
from editor.ui.theme.tokens import COLOURS, Look, Token

_PROPERTY = "cutaway_theme"
_LARGE_TEXT_PX = 15.0
_USUAL_TEXT_PX = 12.0


@dataclass(frozen=True)
class Theme:
    """`scale` is the user's interface scale times what the system enlarges its text by."""

    look: Look = Look.DARK
    scale: float = 1.0

    def colour(self, token: Token, opacity: float = 1.0) -> QColor:
        colour = QColor(self._colours[token])
        if opacity < 1.0:
            colour.setAlphaF(opacity)
        return colour

    def px(self, size: float) -> int:
        """`size`, meant at scale 1, in the pixels it takes here."""
        return max(1, round(size * self.scale)) if size > 0 else 0

    def font(self, size: TypeSize = TypeSize.BODY, *, bold: bool = False) -> QFont:
        """The system's font, with figures of equal width where it has them."""
        system = QApplication.font()
        key = system.key(), size, bold
        if key not in self._fonts:  # a font with features takes long to make
            font = self._fonts[key] = QFont(system)
            font.setPixelSize(self.px(size))
            font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            font.setFeature(QFont.Tag("tnum"), 1)
        return QFont(self._fonts[key])

    @property
    def focus_width(self) -> int:
        """How thick the ring around what has the focus is."""
        return self.px(2 if self.look.is_high_contrast else 1)

    @cached_property
    def _fonts(self) -> dict[tuple[str, TypeSize, bool], QFont]:
        return {}

    @cached_property
    def _colours(self) -> dict[Token, QColor]:
        return {token: QColor(colour) for token, colour in COLOURS[self.look].items()}


def current_theme() -> Theme:
    """What the application wears now. Ask at each paint: a change repaints every widget."""
    app = QApplication.instance()
    worn = app.property(_PROPERTY) if app is not None else None
    return worn if isinstance(worn, Theme) else _FIRST


def note_current(app: QApplication, theme: Theme) -> None:
    app.setProperty(_PROPERTY, theme)


def system_enlargement(system_font: QFont) -> float:
    """What the user's own text size in the system asks for: 1 unless it is set large."""
    size = QFontInfo(system_font).pixelSize()
    return size / _USUAL_TEXT_PX if size > _LARGE_TEXT_PX else 1.0


_FIRST = Theme()
