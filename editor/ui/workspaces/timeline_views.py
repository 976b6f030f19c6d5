"""How far each timeline was zoomed and scrolled, from one start to the next."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from editor.model.timeline import SequenceId, TrackId
from editor.ui.timeline.surface import SequenceView
from editor.ui.workspaces.layouts import Layouts

_NAME, _MOST = "timelines", 60


def kept_views(layouts: Layouts) -> dict[SequenceId, SequenceView]:
    """What was kept; nothing of what makes no sense."""
    views = {}
    for sequence, said in _stored(layouts).items():
        try:
            views[SequenceId(sequence)] = SequenceView(
                float(said["pixels_per_frame"]),
                float(said["left_frame"]),
                int(said["scroll_y"]),
                {TrackId(track): int(height) for track, height in said["heights"].items()},
            )
        except (AttributeError, KeyError, TypeError, ValueError):
            continue
    return views


def keep_views(layouts: Layouts, views: dict[SequenceId, SequenceView]) -> None:
    """Remember them, and those of the projects that were open before."""
    now = {str(sequence): asdict(view) for sequence, view in views.items()}
    others = {each: said for each, said in _stored(layouts).items() if each not in now}
    newest = dict([*others.items(), *now.items()][-_MOST:])
    layouts.keep_word(_NAME, json.dumps(newest))


def _stored(layouts: Layouts) -> dict[str, Any]:
    try:
        stored = json.loads(layouts.word(_NAME) or "{}")
    except ValueError:
        return {}
    return stored if isinstance(stored, dict) else {}
