"""How each sequence is looked at, kept beside the user's settings: no part of the project."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from editor.model.timeline import SequenceId, TrackId
from editor.settings import config_folder
from editor.ui.timeline.surface import SequenceView, Surface

_log = logging.getLogger(__name__)
_DELAY_MS = 1500
_MOST_PROJECTS = 50


class ViewMemory(QObject):
    """Restores the views of a project at once; writes them when the hand has rested, and at the
    end by `keep`."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._project = str(surface.session.document.path)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_DELAY_MS)
        self._resting.timeout.connect(self.keep)
        surface.restore(_understood(_read().get(self._project)))
        surface.geometry_changed.connect(self._resting.start)

    def keep(self) -> None:
        """Write how the sequences are looked at now."""
        self._resting.stop()
        stored = _read()
        stored.pop(self._project, None)
        stored[self._project] = _written(self._surface.views())
        newest = dict(list(stored.items())[-_MOST_PROJECTS:])
        path = _file()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(".part")
            part.write_text(json.dumps(newest), encoding="utf-8")
            part.replace(path)
        except OSError as error:
            _log.warning("how the timeline is looked at could not be written: %s", error)


def _file() -> Path:
    return config_folder() / "timeline_views.json"


def _read() -> dict[str, Any]:  # what JSON holds
    try:
        stored = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stored if isinstance(stored, dict) else {}


def _written(views: dict[SequenceId, SequenceView]) -> dict[str, Any]:
    return {
        sequence: [view.pixels_per_frame, view.left_frame, view.scroll_y, dict(view.heights)]
        for sequence, view in views.items()
    }


def _understood(stored: Any) -> dict[SequenceId, SequenceView]:
    """The views that are written as they should be."""
    views = {}
    for sequence, row in stored.items() if isinstance(stored, dict) else ():
        try:
            scale, left, scroll, heights = row
            sizes = {TrackId(track): int(height) for track, height in heights.items()}
            views[SequenceId(sequence)] = SequenceView(
                float(scale), float(left), int(scroll), sizes
            )
        except (TypeError, ValueError, AttributeError):
            continue
    return views
