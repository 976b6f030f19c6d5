"""The small models that a command works better with: fetched when it first needs them."""

from __future__ import annotations

from typing import Annotated

import typer

from editor.cli.saying import console, progress

Offline = Annotated[
    bool,
    typer.Option(
        "--offline",
        envvar="CUTAWAY_OFFLINE",
        help="Fetch nothing: go by the models that are on this machine.",
    ),
]


def fetch_small(*ids: str) -> None:
    """Fetch those of the default models that are not there, telling their size and licence; what
    cannot be fetched is said, and done without."""
    from editor.engine.models.catalogue import load_catalogue, weights_named
    from editor.engine.models.errors import WeightsError
    from editor.engine.models.fetching import fetch
    from editor.engine.models.folder import Presence, user_models

    catalogue, folder = load_catalogue(), user_models()
    for id in ids:
        weights = weights_named(catalogue, id)
        if folder.presence(weights) is Presence.INSTALLED:
            continue
        size = console.size(weights.fetched_bytes)
        console.err.print(
            f"Getting {weights.label}, once: {size}, {weights.weights_licence}.",
            markup=False,
            style="dim",
        )
        try:
            with progress.shown("fetching", in_bytes=True) as task:
                fetch(weights, folder, task)
        except WeightsError as error:
            console.print_warning(f"{error} It goes on without, and finds less.")
