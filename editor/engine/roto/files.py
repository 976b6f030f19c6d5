"""Where a project's keys and films lie."""

from __future__ import annotations

from pathlib import Path

from editor.engine.generate.results import media_folder


def mattes_folder(project_path: Path) -> Path:
    """`trip media/mattes` beside `trip.cutaway`."""
    return media_folder(project_path) / "mattes"
