"""The colours of the window by name. Another look exchanges the colours and keeps the names."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Token(StrEnum):
    """What a colour is for: a widget says this and never a colour."""

    BG_WINDOW = "bg.window"
    BG_PANEL = "bg.panel"
    BG_RAISED = "bg.raised"
    """Fields and buttons."""
    BG_HOVER = "bg.hover"
    """What is raised, under the mouse."""
    BG_SELECTED = "bg.selected"
    """A chosen row, a button that is down."""
    BG_VIEWPORT = "bg.viewport"
    """Around the picture: neutral, so that no tint stands beside it."""
    LINE = "line"
    TEXT = "text"
    TEXT_DIM = "text.dim"
    TEXT_OFF = "text.off"
    ACCENT = "accent"
    """Focus, handles, the one primary button."""
    ON_ACCENT = "on.accent"
    """Text and icons on `accent`."""
    PLAYHEAD = "playhead"
    CLIP_VIDEO = "clip.video"
    CLIP_AUDIO = "clip.audio"
    CLIP_TEXT = "clip.text"
    CLIP_GENERATED = "clip.generated"
    CLIP_ADJUST = "clip.adjust"
    ON_CLIP = "on.clip"
    """Names and badges on a clip's strip."""
    OK = "ok"
    WARN = "warn"
    ERROR = "error"
    BRUSH_1 = "brush.1"
    BRUSH_2 = "brush.2"
    BRUSH_3 = "brush.3"
    BRUSH_4 = "brush.4"
    BRUSH_5 = "brush.5"
    BRUSH_6 = "brush.6"
    BRUSH_7 = "brush.7"
    BRUSH_8 = "brush.8"


class Look(StrEnum):
    DARK = "dark"
    LIGHT = "light"
    DARK_CONTRAST = "dark, high contrast"
    LIGHT_CONTRAST = "light, high contrast"

    @property
    def is_dark(self) -> bool:
        return self in (Look.DARK, Look.DARK_CONTRAST)

    @property
    def is_high_contrast(self) -> bool:
        return self in (Look.DARK_CONTRAST, Look.LIGHT_CONTRAST)


# Eight hues 45 degrees apart at OKLCH L .75, C .14, or what of that chroma sRGB holds.
_BRUSHES = {
    Token.BRUSH_1: "#fa8880",
    Token.BRUSH_2: "#e69c3a",
    Token.BRUSH_3: "#abb843",
    Token.BRUSH_4: "#4bc98f",
    Token.BRUSH_5: "#01c5d4",
    Token.BRUSH_6: "#68b3ff",
    Token.BRUSH_7: "#b59bfd",
    Token.BRUSH_8: "#e889ca",
}

_DARK = _BRUSHES | {
    Token.BG_WINDOW: "#141517",
    Token.BG_PANEL: "#1b1c1f",
    Token.BG_RAISED: "#232529",
    Token.BG_HOVER: "#2c2f35",
    Token.BG_SELECTED: "#25344f",
    Token.BG_VIEWPORT: "#0c0c0d",
    Token.LINE: "#2c2e33",
    Token.TEXT: "#e6e7ea",
    Token.TEXT_DIM: "#9a9da6",
    Token.TEXT_OFF: "#5d606a",
    Token.ACCENT: "#6ea8ff",
    Token.ON_ACCENT: "#0d1626",
    Token.PLAYHEAD: "#ff5a52",
    Token.CLIP_VIDEO: "#3d5a80",
    Token.CLIP_AUDIO: "#2f6f5e",
    Token.CLIP_TEXT: "#7a5c8e",
    Token.CLIP_GENERATED: "#8a6a2f",
    Token.CLIP_ADJUST: "#4d4f57",
    Token.ON_CLIP: "#ffffff",
    Token.OK: "#5cc28a",
    Token.WARN: "#e0b04a",
    Token.ERROR: "#ef6a6a",
}

_LIGHT = _BRUSHES | {
    Token.BG_WINDOW: "#e7e8eb",
    Token.BG_PANEL: "#f6f6f8",
    Token.BG_RAISED: "#ffffff",
    Token.BG_HOVER: "#e9ebef",
    Token.BG_SELECTED: "#d5e3fb",
    Token.BG_VIEWPORT: "#d6d6d6",
    Token.LINE: "#d0d2d8",
    Token.TEXT: "#1b1c1f",
    Token.TEXT_DIM: "#55585f",
    Token.TEXT_OFF: "#9fa2ab",
    Token.ACCENT: "#1f62d6",
    Token.ON_ACCENT: "#ffffff",
    Token.PLAYHEAD: "#d92d25",
    Token.CLIP_VIDEO: "#4a6d9c",
    Token.CLIP_AUDIO: "#3a7d6b",
    Token.CLIP_TEXT: "#80639a",
    Token.CLIP_GENERATED: "#8a6a2f",
    Token.CLIP_ADJUST: "#6a6d76",
    Token.ON_CLIP: "#ffffff",
    Token.OK: "#17703f",
    Token.WARN: "#805600",
    Token.ERROR: "#b92b2b",
}

_DARK_CONTRAST = _DARK | {
    Token.BG_WINDOW: "#000000",
    Token.BG_PANEL: "#000000",
    Token.BG_RAISED: "#121315",
    Token.BG_HOVER: "#2a2d33",
    Token.BG_SELECTED: "#123a78",
    Token.BG_VIEWPORT: "#000000",
    Token.LINE: "#85888f",
    Token.TEXT: "#ffffff",
    Token.TEXT_DIM: "#d9dbe0",
    Token.TEXT_OFF: "#9a9da6",
    Token.ACCENT: "#8fc0ff",
    Token.ON_ACCENT: "#000000",
    Token.OK: "#7fe0aa",
    Token.WARN: "#ffd36b",
    Token.ERROR: "#ff9a9a",
}

_LIGHT_CONTRAST = _LIGHT | {
    Token.BG_WINDOW: "#ffffff",
    Token.BG_PANEL: "#ffffff",
    Token.BG_RAISED: "#ffffff",
    Token.BG_HOVER: "#e4e6ea",
    Token.BG_SELECTED: "#bcd4ff",
    Token.BG_VIEWPORT: "#e6e6e6",
    Token.LINE: "#6c6f77",
    Token.TEXT: "#000000",
    Token.TEXT_DIM: "#2e3036",
    Token.TEXT_OFF: "#6c6f77",
    Token.ACCENT: "#0a3f9c",
    Token.PLAYHEAD: "#b00f08",
    Token.CLIP_VIDEO: "#34527a",
    Token.CLIP_AUDIO: "#235c4d",
    Token.CLIP_TEXT: "#644a7c",
    Token.CLIP_GENERATED: "#6b501d",
    Token.CLIP_ADJUST: "#4d4f57",
    Token.OK: "#0b5a2f",
    Token.WARN: "#5f3f00",
    Token.ERROR: "#8e1414",
}

COLOURS: Mapping[Look, Mapping[Token, str]] = {
    Look.DARK: _DARK,
    Look.LIGHT: _LIGHT,
    Look.DARK_CONTRAST: _DARK_CONTRAST,
    Look.LIGHT_CONTRAST: _LIGHT_CONTRAST,
}
