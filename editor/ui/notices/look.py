"""What stands for each severity: an icon and its colour, never a colour alone."""

from __future__ import annotations

from editor.session.notices import Severity
from editor.ui.theme.tokens import Token

ICONS: dict[Severity, tuple[str, Token]] = {
    Severity.INFO: ("info", Token.TEXT_DIM),
    Severity.OK: ("done", Token.OK),
    Severity.WARNING: ("warning", Token.WARN),
    Severity.ERROR: ("error", Token.ERROR),
}
