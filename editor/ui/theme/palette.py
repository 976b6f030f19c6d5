"""Qt's palette from the tokens: what widgets draw with that the style sheet does not reach."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from editor.ui.theme.theme import Theme
from editor.ui.theme.tokens import Token

_Role = QPalette.ColorRole
_ROLES = {
    _Role.Window: Token.BG_PANEL,
    _Role.WindowText: Token.TEXT,
    _Role.Base: Token.BG_PANEL,
    _Role.AlternateBase: Token.BG_RAISED,
    _Role.Text: Token.TEXT,
    _Role.PlaceholderText: Token.TEXT_DIM,
    _Role.Button: Token.BG_RAISED,
    _Role.ButtonText: Token.TEXT,
    _Role.BrightText: Token.ERROR,
    _Role.Highlight: Token.BG_SELECTED,
    _Role.HighlightedText: Token.TEXT,
    _Role.Accent: Token.ACCENT,
    _Role.Link: Token.ACCENT,
    _Role.LinkVisited: Token.ACCENT,
    _Role.ToolTipBase: Token.BG_RAISED,
    _Role.ToolTipText: Token.TEXT,
    _Role.Light: Token.BG_HOVER,
    _Role.Midlight: Token.BG_HOVER,
    _Role.Mid: Token.LINE,
    _Role.Dark: Token.LINE,
    _Role.Shadow: Token.BG_WINDOW,
}
_OFF = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText)


def palette_of(theme: Theme) -> QPalette:
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, theme.colour(token))
    for role in _OFF:
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour(Token.TEXT_OFF))
    return palette
