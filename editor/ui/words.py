"""Words that are translated later than where they stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6 import QtCore

# The text itself, found by lupdate under this very name; Qt's own is typed as giving any object.
QT_TRANSLATE_NOOP = cast(Callable[[str, str], str], QtCore.QT_TRANSLATE_NOOP)
