"""`cutaway demo`: makes a short film through the Python API and renders it."""

from __future__ import annotations

import typer


def register(app: typer.Typer) -> None:
    app.command()(demo)


def demo() -> None:
    """Make a short film of the sample media and render it."""
