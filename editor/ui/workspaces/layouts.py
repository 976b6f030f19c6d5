"""How the user left the window: on disk, read once, written when the window closes."""

from __future__ import annotations

import json
import logging
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from pathlib import Path

_log = logging.getLogger(__name__)


class Layouts:
    """Named states as Qt and the panels give them. What cannot be read is as if never kept."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._states = _read(path)

    def state(self, name: str) -> bytes:
        """What was kept under that name; empty if nothing was."""
        try:
            return b64decode(self._states.get(name, ""), validate=True)
        except (Base64Error, ValueError):
            return b""

    def keep(self, name: str, state: bytes) -> None:
        self._states[name] = b64encode(state).decode("ascii")

    def word(self, name: str) -> str:
        """A text that was kept under that name; empty if none was."""
        return self._states.get(name, "")

    def keep_word(self, name: str, word: str) -> None:
        self._states[name] = word

    def forget(self, name: str) -> None:
        self._states.pop(name, None)

    def write(self) -> None:
        part = self._path.with_suffix(".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(self._states, indent=2), encoding="utf-8")
            part.replace(self._path)
        except OSError as error:
            _log.warning("The layout cannot be kept: %s", error)


def _read(path: Path) -> dict[str, str]:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        _log.warning("%s cannot be read: %s", path, error)
        return {}
    if not isinstance(stored, dict):
        return {}
    return {str(name): state for name, state in stored.items() if isinstance(state, str)}
