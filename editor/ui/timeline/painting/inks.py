"""The timeline's colours, mixed from the theme's tokens, and its fonts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtGui import QColor

from editor.model.media import MediaId
from editor.model.timeline import (
    Clip,
    GeneratorSource,
    Item,
    MediaSource,
    SequenceSource,
    TitleSource,
    TrackKind,
)
from editor.ui.theme.metrics import TypeSize
from editor.ui.theme.theme import Theme
from editor.ui.theme.tokens import Token
from editor.ui.timeline.painting.labels import Labels


class ClipKind(IntEnum):
    """What a clip is coloured by."""

    VIDEO = 0
    AUDIO = 1
    TEXT = 2
    GENERATED = 3
    ADJUST = 4


_TOKENS = {
    ClipKind.VIDEO: Token.CLIP_VIDEO,
    ClipKind.AUDIO: Token.CLIP_AUDIO,
    ClipKind.TEXT: Token.CLIP_TEXT,
    ClipKind.GENERATED: Token.CLIP_GENERATED,
    ClipKind.ADJUST: Token.CLIP_ADJUST,
}


def kind_of(clip: Clip, track: TrackKind, generated: frozenset[MediaId]) -> ClipKind:
    """`generated` are the media that are takes."""
    if track is TrackKind.AUDIO:
        return ClipKind.AUDIO
    match clip.source:
        case TitleSource():
            return ClipKind.TEXT
        case GeneratorSource() | SequenceSource():
            return ClipKind.ADJUST
        case MediaSource(media) if media in generated:
            return ClipKind.GENERATED
        case _:
            return ClipKind.VIDEO


@dataclass(frozen=True)
class ClipInks:
    """One kind's colours. `rim` is the line around it, `wave` the waveform."""

    strip: QColor
    body: QColor
    rim: QColor
    wave: QColor


class Inks:
    """All that the timeline is drawn with under one theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        colour = theme.colour
        self.background = colour(Token.BG_WINDOW)
        self.video_track = mixed(colour(Token.BG_WINDOW), colour(Token.BG_PANEL), 0.55)
        self.audio_track = colour(Token.BG_PANEL)
        self.line = colour(Token.LINE)
        self.divider = mixed(colour(Token.LINE), colour(Token.TEXT_OFF), 0.5)
        self.text, self.text_dim = colour(Token.TEXT), colour(Token.TEXT_DIM)
        self.text_off = colour(Token.TEXT_OFF)
        self.accent, self.on_accent = colour(Token.ACCENT), colour(Token.ON_ACCENT)
        self.on_clip = colour(Token.ON_CLIP)
        self.on_clip_dim = colour(Token.ON_CLIP, 0.7)
        self.on_clip_faint = colour(Token.ON_CLIP, 0.42)
        self.playhead = colour(Token.PLAYHEAD)
        self.error, self.warn, self.ok = colour(Token.ERROR), colour(Token.WARN), colour(Token.OK)
        self.beside_range = QColor(0, 0, 0, 64 if theme.look.is_dark else 26)
        self.range_shade = colour(Token.ACCENT, 0.10)
        self.selected_gap = colour(Token.ACCENT, 0.28)
        self.veil = colour(Token.BG_WINDOW, 0.58)
        self.hatch = colour(Token.TEXT_OFF, 0.22)
        self.curve = mixed(colour(Token.WARN), colour(Token.ON_CLIP), 0.45)
        self.badge = QColor(0, 0, 0, 110)
        self.placeholder = colour(Token.ON_CLIP, 0.06)
        self.kinds = {kind: self._clip_inks(token) for kind, token in _TOKENS.items()}
        self.labels = Labels(theme.font(TypeSize.SECONDARY))
        self.strip_height = self.labels.height + theme.px(2)

    def _clip_inks(self, token: Token) -> ClipInks:
        strip, ground = self.theme.colour(token), self.theme.colour(Token.BG_WINDOW)
        dark = self.theme.look.is_dark
        body = mixed(strip, ground, 0.45 if dark else 0.55)
        wave = mixed(strip, QColor("white"), 0.45) if dark else mixed(strip, QColor("black"), 0.2)
        return ClipInks(strip, body, mixed(strip, QColor("white"), 0.18), wave)


def mixed(first: QColor, second: QColor, amount: float) -> QColor:
    """`first` with `amount` (0..1) of `second`."""
    kept = 1 - amount
    return QColor(
        round(first.red() * kept + second.red() * amount),
        round(first.green() * kept + second.green() * amount),
        round(first.blue() * kept + second.blue() * amount),
    )


def colour_of(item: Item, track: TrackKind, generated: frozenset[MediaId]) -> int:
    """The item's number in a table of colours: 0 for a gap, else its kind and one."""
    return 1 + kind_of(item, track, generated) if isinstance(item, Clip) else 0
